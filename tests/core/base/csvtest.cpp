// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

CsvTable table(const QByteArray& text)
{
    Result<CsvTable> result = CsvTable::parse(text, u"t.csv"_s);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.error().detail.toStdString());
    return result ? std::move(result).value() : CsvTable();
}

QString problemOf(const QByteArray& text)
{
    const Result<CsvTable> result = CsvTable::parse(text, u"t.csv"_s);
    if (result)
        return u"accepted"_s;
    EXPECT_EQ(result.error().code, ErrorCode::ResourceMissing);
    EXPECT_EQ(result.error().subject, u"t.csv"_s);
    return result.error().detail;
}

} // namespace

TEST(CsvTable, ReadsPlainAndQuotedFields)
{
    const CsvTable t = table("a,b,c\n1,\"two, and \"\"more\"\"\",\n\"x\ny\",z,\"\"\n");
    EXPECT_EQ(t.header(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    ASSERT_EQ(t.rowCount(), 2);
    EXPECT_EQ(t.fields(0), QStringList({u"1"_s, u"two, and \"more\""_s, QString()}));
    EXPECT_EQ(t.fields(1), QStringList({u"x\ny"_s, u"z"_s, QString()}));
}

TEST(CsvTable, LineEndsMarksAndAMissingLastLineEndMakeNoDifference)
{
    const CsvTable plain = table("a,b\n1,2\n3,4\n");
    for (const QByteArray& other : {QByteArray("a,b\r\n1,2\r\n3,4\r\n"), QByteArray("a,b\n1,2\n3,4"),
                                    QByteArray("\xEF\xBB\xBF"
                                               "a,b\n1,2\n3,4\n")}) {
        const CsvTable t = table(other);
        EXPECT_EQ(t.header(), plain.header());
        ASSERT_EQ(t.rowCount(), 2);
        EXPECT_EQ(t.fields(1), plain.fields(1));
    }
}

TEST(CsvTable, CountsThePhysicalLinesOfQuotedBreaks)
{
    const CsvTable t = table("a,b\n\"1\n1\",2\n3,4\n");
    EXPECT_EQ(t.lineOf(0), 2);
    EXPECT_EQ(t.lineOf(1), 4);
}

TEST(CsvTable, RefusesWhatIsNotStrictAndNamesTheLine)
{
    EXPECT_EQ(problemOf(""), u"line 1: no header"_s);
    EXPECT_TRUE(problemOf("a,a\n").contains(u"occurs twice"_s));
    EXPECT_TRUE(problemOf("a,\n1,2\n").contains(u"without a name"_s));
    EXPECT_EQ(problemOf("a,b\n1,2\n3\n"), u"line 3: 1 fields instead of 2"_s);
    EXPECT_EQ(problemOf("a,b\n1,2,3\n"), u"line 2: 3 fields instead of 2"_s);
    EXPECT_EQ(problemOf("a,b\n1,\"2\n3,4\n"), u"line 2: unbalanced quote"_s);
    EXPECT_TRUE(problemOf("a,b\n1,x\"2\"\n").startsWith(u"line 2: quote inside"_s));
    EXPECT_TRUE(problemOf("a,b\n1,\"2\"x\n").startsWith(u"line 2: text after"_s));
    EXPECT_TRUE(problemOf("a,b\n1\r,2\n").startsWith(u"line 2:"_s));
    EXPECT_EQ(problemOf("a,b\n1,\xFF\n"), u"not UTF-8"_s);
}

TEST(CsvTable, AMissingResourceIsNamed)
{
    const Result<CsvTable> result = CsvTable::fromResource(u":/osteolog/reference/no-such-table.csv"_s);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::ResourceMissing);
    EXPECT_EQ(result.error().subject, u"no-such-table.csv"_s);
}

TEST(CsvCursor, TurnsFieldsIntoValues)
{
    const CsvTable t = table("text,list,number,whole,flag,empty\n  a ,x; y;;,2.5,-3,yes,\n");
    CsvCursor row(t);
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(u"text"_s), u"a"_s);
    EXPECT_EQ(row.list(u"list"_s), QStringList({u"x"_s, u"y"_s}));
    EXPECT_DOUBLE_EQ(row.number(u"number"_s), 2.5);
    EXPECT_EQ(row.integer(u"whole"_s), -3);
    EXPECT_TRUE(row.flag(u"flag"_s));
    EXPECT_EQ(row.numberOrEmpty(u"empty"_s), std::nullopt);
    EXPECT_EQ(row.integerOrEmpty(u"whole"_s), -3);
    EXPECT_FALSE(row.next());
    EXPECT_TRUE(row.outcome().ok());
}

TEST(CsvCursor, TheFirstUnreadableFieldEndsTheWalk)
{
    const CsvTable t = table("n\n1\nx\n3\n");
    CsvCursor row(t);
    int rows = 0;
    while (row.next()) {
        ++rows;
        row.number(u"n"_s);
        row.number(u"m"_s); // a column that is not there
    }
    EXPECT_EQ(rows, 1);
    ASSERT_FALSE(row.outcome().ok());
    EXPECT_EQ(row.outcome().error().detail, u"line 2: m: no such column"_s);
}

TEST(CsvCursor, RefusesNumbersThatAreNone)
{
    for (const QByteArray& text : {QByteArray("nan"), QByteArray("inf"), QByteArray("1,5"), QByteArray("1 000"),
                                   QByteArray("0x10"), QByteArray("yes")}) {
        const CsvTable t = table("n\n\"" + text + "\"\n");
        CsvCursor row(t);
        ASSERT_TRUE(row.next());
        row.number(u"n"_s);
        EXPECT_FALSE(row.outcome().ok()) << text.constData();
    }
    const CsvTable t = table("n\ntrue\n");
    CsvCursor row(t);
    ASSERT_TRUE(row.next());
    row.flag(u"n"_s);
    EXPECT_FALSE(row.outcome().ok());
}
