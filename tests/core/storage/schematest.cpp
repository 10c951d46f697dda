// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "tests/core/storage/diaryfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;
using test::codeOf;

namespace {

class SchemaTest : public test::DiaryFixture
{
protected:
    void SetUp() override {}

    Connection connectionTo(const QString& file)
    {
        return Connection(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    }

    static QString schemaOf(Connection& connection)
    {
        QString sql;
        Query query = connection.query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name");
        while (query.next())
            sql += query.text(0) + u";\n"_s;
        return sql;
    }
};

/// A changed table needs a new schema number and a migration; this is what notices a change without them.
TEST_F(SchemaTest, isTheOneThatTheVersionStandsFor)
{
    Connection connection = connectionTo(path(u"diary"_s));
    createSchema(connection, allRecordTables());
    EXPECT_EQ(schemaVersion(connection), diarySchemaVersion);
    EXPECT_EQ(schemaOf(connection).toUtf8(), read(test::testData(u"storage/schema-%1.sql"_s.arg(diarySchemaVersion))));
}

TEST_F(SchemaTest, hasAMigrationForEveryStep)
{
    const std::vector<Migration> migrations = diaryMigrations();
    ASSERT_EQ(std::ssize(migrations), diarySchemaVersion - 1);
    for (std::size_t i = 0; i < migrations.size(); ++i)
        EXPECT_EQ(migrations[i].to, qint64(i) + 2);
}

TEST_F(SchemaTest, everyDiaryHasADeviceOfItsOwn)
{
    Connection one = connectionTo(path(u"one"_s)), two = connectionTo(path(u"two"_s));
    createSchema(one, allRecordTables());
    createSchema(two, allRecordTables());
    const auto device = [](Connection& connection) {
        Query query = connection.query("SELECT device FROM meta");
        return query.next() ? query.uuid(0) : QUuid();
    };
    EXPECT_FALSE(device(one).isNull());
    EXPECT_NE(device(one), device(two));
}

/// An imagined history: version 1 keeps pounds, 2 keeps grams, 3 gives each row a source.
std::vector<Migration> imagined()
{
    return {{2,
             [](Connection& connection) {
                 connection.execute("ALTER TABLE weights RENAME COLUMN pounds TO grams;"
                                    "UPDATE weights SET grams = grams * 453.59237");
             }},
            {3, [](Connection& connection) {
                 connection.execute("ALTER TABLE weights ADD COLUMN source TEXT NOT NULL DEFAULT 'before'");
             }}};
}

class MigrationTest : public SchemaTest
{
protected:
    void SetUp() override
    {
        connection = std::make_unique<Connection>(path(u"old"_s), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection->execute("CREATE TABLE weights (pounds REAL); INSERT INTO weights VALUES (1), (2);"
                            "PRAGMA user_version = 1");
    }

    std::unique_ptr<Connection> connection;
};

TEST_F(MigrationTest, takesAnOldFileThroughEveryStep)
{
    ASSERT_TRUE(migrate(*connection, imagined(), u"old"_s).ok());
    EXPECT_EQ(schemaVersion(*connection), 3);
    EXPECT_EQ(connection->number("SELECT SUM(grams) = 3 * 453.59237 FROM weights WHERE source = 'before'"), 1);
}

TEST_F(MigrationTest, passesOverTheStepsAFileHasBehindIt)
{
    connection->execute("ALTER TABLE weights RENAME COLUMN pounds TO grams; PRAGMA user_version = 2");
    ASSERT_TRUE(migrate(*connection, imagined(), u"old"_s).ok());
    EXPECT_EQ(connection->number("SELECT SUM(grams) FROM weights"), 3); // not multiplied again
    EXPECT_EQ(schemaVersion(*connection), 3);
}

TEST_F(MigrationTest, aStepThatFailsTakesTheEarlierOnesBackToo)
{
    std::vector<Migration> migrations = imagined();
    migrations[1].run = [](Connection& at) { at.execute("UPDATE weights SET no_such_column = 1"); };
    EXPECT_THROW((void)migrate(*connection, migrations, u"old"_s), SQLite::Exception);
    EXPECT_FALSE(connection->inTransaction());
    EXPECT_EQ(schemaVersion(*connection), 1);
    EXPECT_EQ(connection->number("SELECT SUM(pounds) FROM weights"), 3);
}

TEST_F(MigrationTest, aStepThatLeavesRowsPointingNowhereIsTakenBack)
{
    std::vector<Migration> migrations = imagined();
    migrations[1].run = [](Connection& at) {
        at.execute("CREATE TABLE scales (id INTEGER PRIMARY KEY);"
                   "CREATE TABLE notes (scale INTEGER REFERENCES scales (id)); INSERT INTO notes VALUES (77)");
    };
    EXPECT_EQ(codeOf(migrate(*connection, migrations, u"old"_s)), ErrorCode::FileCorrupt);
    EXPECT_EQ(schemaVersion(*connection), 1);
    EXPECT_EQ(connection->number("SELECT COUNT(*) FROM sqlite_master WHERE name = 'notes'"), 0);
}

} // namespace

} // namespace osteolog
