// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/daytotalstable.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr auto createMetaSql = R"(CREATE TABLE "meta" (
    "one" INTEGER NOT NULL PRIMARY KEY CHECK ("one" = 1),
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL
) STRICT)";

constexpr auto createEditLogSql = R"(CREATE TABLE "edit_log" (
    "sequence" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "undone" INTEGER NOT NULL CHECK ("undone" IN (0, 1)),
    "images" BLOB NOT NULL
) STRICT)";

void setSchemaVersion(Connection& connection, qint64 version)
{
    connection.execute("PRAGMA user_version = " + std::to_string(version));
}

} // namespace

void createSchema(Connection& connection, const std::vector<RecordTable>& tables)
{
    Transaction transaction(connection, Transaction::Write);
    connection.execute(createMetaSql);
    connection.execute(createEditLogSql);
    connection.execute(createDayTotalsSql());
    for (const RecordTable& table : tables) {
        connection.execute(createTableSql(table));
        for (const std::string& index : createIndexesSql(table))
            connection.execute(index);
    }
    connection.query(R"(INSERT INTO "meta" VALUES (1, ?1, 0, 0))").bind(1, QUuid::createUuid()).run();
    connection.execute("PRAGMA application_id = " + std::to_string(diaryApplicationId));
    setSchemaVersion(connection, diarySchemaVersion);
    transaction.commit();
}

qint64 schemaVersion(Connection& connection)
{
    return connection.number("PRAGMA user_version");
}

Outcome migrate(Connection& connection, std::span<const Migration> migrations, const QString& path)
{
    Transaction transaction(connection, Transaction::Write);
    // Read inside the transaction: nobody else can change it from here on.
    qint64 version = schemaVersion(connection);
    for (const Migration& migration : migrations) {
        if (migration.to <= version)
            continue;
        migration.run(connection);
        version = migration.to;
        setSchemaVersion(connection, version);
    }
    if (connection.query("PRAGMA foreign_key_check").next())
        return error(ErrorCode::FileCorrupt, path, u"foreign key check after migration"_s);
    transaction.commit();
    return done();
}

Outcome checkTables(Connection& connection, const std::vector<RecordTable>& tables, const QString& path)
{
    const auto exists = [&](const QString& name) {
        return connection.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1").bind(1, name).next();
    };
    QStringList names{u"meta"_s, u"edit_log"_s, u"day_total"_s};
    for (const RecordTable& table : tables)
        names << QString::fromStdString(table.name);
    for (const QString& name : names) {
        if (!exists(name))
            return error(ErrorCode::FileCorrupt, path, u"no table "_s + name);
    }
    return done();
}

} // namespace osteolog
