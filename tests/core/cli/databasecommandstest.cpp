// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"
#include "tests/support/archives.h"
#include "tests/support/tablesfile.h"

#include <QDir>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliDatabases : public test::CliFixture
{
protected:
    QByteArray sample(const QString& name) const { return read(test::testData(u"imports/"_s + name)); }
};

TEST_F(CliDatabases, ImportSaysWhatCameIn)
{
    const QString zip = write(u"SR28_asc.zip"_s, test::zipOf(test::tablesOf(sample(u"sr.tables"_s))));
    const QJsonObject done = json({u"foods"_s, u"import"_s, zip}).object();
    expectKeys(done, {u"database"_s, u"foods"_s, u"skipped"_s, u"issues"_s});
    EXPECT_EQ(done[u"database"_s].toString(), u"usda-sr"_s);
    EXPECT_EQ(done[u"foods"_s].toInt(), 5);
    EXPECT_EQ(done[u"skipped"_s].toInt(-1), 0);
    EXPECT_TRUE(done[u"issues"_s].toArray().isEmpty());
    EXPECT_EQ(run({u"foods"_s, u"import"_s, zip}).out.toStdString(),
              "USDA SR28: 5 foods imported as usda-sr, 74 values read, 0 rows left out.\n");
}

TEST_F(CliDatabases, IssuesNameFileLineAndProblem)
{
    const QString file = write(u"off.tsv"_s, sample(u"off.tsv"_s).replace("3017620422003", "3.02E+12"));
    const QJsonObject done = json({u"foods"_s, u"import"_s, file, u"--format"_s, u"off"_s}).object();
    EXPECT_EQ(done[u"foods"_s].toInt(), 2);
    EXPECT_EQ(done[u"skipped"_s].toInt(), 1);
    ASSERT_EQ(done[u"issues"_s].toArray().size(), 1);
    const QJsonObject issue = done[u"issues"_s][0].toObject();
    expectKeys(issue, {u"file"_s, u"line"_s, u"problem"_s});
    EXPECT_EQ(issue[u"file"_s].toString(), u"off.tsv"_s);
    EXPECT_EQ(issue[u"line"_s].toInt(), 2);
    EXPECT_THAT(issue[u"problem"_s].toString().toStdString(), HasSubstr("3.02E+12"));
    EXPECT_THAT(run({u"foods"_s, u"import"_s, file}).out.toStdString(), HasSubstr("off.tsv, line 2: "));
}

TEST_F(CliDatabases, DatabasesAreListedAndRemoved)
{
    EXPECT_TRUE(json({u"foods"_s, u"databases"_s}).array().isEmpty());
    json({u"foods"_s, u"import"_s, write(u"ABBREV.txt"_s, sample(u"abbrev.txt"_s))});
    json({u"foods"_s, u"import"_s, write(u"off.csv"_s, sample(u"off.csv"_s))});
    const QJsonArray list = json({u"foods"_s, u"databases"_s}).array();
    ASSERT_EQ(list.size(), 2);
    expectKeys(list[0].toObject(), {u"id"_s, u"title"_s, u"release"_s, u"foods"_s, u"imported"_s, u"file"_s});
    EXPECT_EQ(list[0][u"id"_s].toString(), u"off"_s);
    EXPECT_EQ(list[0][u"imported"_s].toString(), u"2026-11-21"_s);
    EXPECT_TRUE(list[0][u"release"_s].isNull());
    EXPECT_THAT(run({u"foods"_s, u"databases"_s}).out.toStdString(), HasSubstr("Open Food Facts"));

    EXPECT_EQ(json({u"foods"_s, u"remove-database"_s, u"off"_s}).object()[u"removed"_s].toString(), u"off"_s);
    EXPECT_EQ(json({u"foods"_s, u"databases"_s}).array().size(), 1);
    const test::CliRun again = run({u"foods"_s, u"remove-database"_s, u"off"_s});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("no imported food database"));
}

TEST_F(CliDatabases, AFileThatCannotBeImportedIsRefusedWithTheReason)
{
    const QByteArray zip = test::zipOf(test::tablesOf(sample(u"sr.tables"_s)));
    const QByteArray lacking = sample(u"off.tsv"_s).replace("product_name\t", "other\t");
    const std::pair<QStringList, std::string> cases[] = {
        {{path(u"nowhere"_s)}, "There is no file"},
        {{write(u"letter.txt"_s, "Dear Anna,\n")}, "no food database"},
        {{write(u"cut.zip"_s, zip.left(zip.size() / 2))}, "cut off or damaged"},
        {{write(u"lacking.tsv"_s, lacking)}, "no column “product_name”"},
        {{write(u"a.txt"_s, "x"), u"--format"_s, u"cronometer"_s}, "“cronometer” is not a word"},
        {{write(u"long.tsv"_s, sample(u"off.tsv"_s) + QByteArray(2 << 20, 'a'))}, "line 5 is longer"},
    };
    for (const auto& [words, expected] : cases) {
        const test::CliRun result = run(QStringList{u"foods"_s, u"import"_s} + words);
        EXPECT_EQ(result.exitCode, 1) << words[0].toStdString();
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err.toStdString(), HasSubstr(expected));
    }
    EXPECT_TRUE(QDir(data() + u"/foods"_s).entryList(QDir::Files).isEmpty());
}

TEST_F(CliDatabases, WrongUsageExitsWith2)
{
    EXPECT_EQ(run({u"foods"_s, u"import"_s}).exitCode, 2);
    EXPECT_EQ(run({u"foods"_s, u"databases"_s, u"all"_s}).exitCode, 2);
    EXPECT_EQ(run({u"foods"_s, u"remove-database"_s}).exitCode, 2);
}

} // namespace
} // namespace osteolog
