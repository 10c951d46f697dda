// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/delimitedtable.h"

#include "tests/core/fooddatabases/importfixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using Rows = std::vector<std::vector<std::string>>;

/// All fields of all rows; an error is written into `failed`.
Rows rowsOf(const QByteArray& bytes, Error* failed = nullptr, std::vector<qint64>* lines = nullptr)
{
    const ImportControl control;
    ImportMeter meter(control);
    const Result<ImportSource> source = test::sourceOf(bytes, u"t.csv"_s);
    Result<DelimitedTable> table = DelimitedTable::open(*source, 0, meter);
    Rows rows;
    const auto fail = [&](const Error& problem) {
        if (failed)
            *failed = problem;
        return rows;
    };
    if (!table)
        return fail(table.error());
    for (;;) {
        const Result<bool> read = table->next();
        if (!read)
            return fail(read.error());
        if (!*read)
            return rows;
        rows.emplace_back();
        for (std::size_t i = 0; i < table->fieldCount(); ++i)
            rows.back().emplace_back(table->field(static_cast<int>(i)));
        if (lines)
            lines->push_back(table->line());
    }
}

TEST(DelimitedTable, CommasPartFieldsThatMayStandInQuotes)
{
    EXPECT_EQ(rowsOf("a,b,c\n1,2,3\n\"x, y\",\"say \"\"hi\"\"\",\"\"\n"),
              (Rows{{"1", "2", "3"}, {"x, y", "say \"hi\"", ""}}));
    EXPECT_EQ(rowsOf("\"a\",\"b\"\r\n\"1\",\r\n"), (Rows{{"1", ""}}));
}

TEST(DelimitedTable, TabsPartFieldsAsTheyAre)
{
    EXPECT_EQ(rowsOf("a\tb\n5\" disc\tx, y\n\"\t\"q\"\n"), (Rows{{"5\" disc", "x, y"}, {"\"", "\"q\""}}));
}

TEST(DelimitedTable, AFieldInQuotesMayHoldLineBreaks)
{
    std::vector<qint64> lines;
    EXPECT_EQ(rowsOf("a,b\n\"one\n\ntwo, \"\"three\"\"\",4\n5,6\n", nullptr, &lines),
              (Rows{{"one\n\ntwo, \"three\"", "4"}, {"5", "6"}}));
    EXPECT_EQ(lines, (std::vector<qint64>{2, 5}));
}

TEST(DelimitedTable, AQuoteInsideAnUnquotedFieldIsALetter)
{
    EXPECT_EQ(rowsOf("a,b\n5\" disc,\"6\"\" disc\"\n"), (Rows{{"5\" disc", "6\" disc"}}));
    EXPECT_EQ(rowsOf("a,b\n\"1\" inch,2\n"), (Rows{{"1", "2"}}));
}

TEST(DelimitedTable, AQuoteThatNothingClosesIsNamedByItsLine)
{
    Error problem;
    rowsOf("a,b\n1,2\n3,\"four\n5,6\n7,8\n", &problem);
    EXPECT_EQ(problem, error(ErrorCode::QuoteUnclosed, u"t.csv"_s, u"3"_s));
}

TEST(DelimitedTable, AnOpenQuoteOverAMegabyteOfLinesIsRefusedQuickly)
{
    Error problem;
    rowsOf("a,b\n1,\"" + QByteArray("x\n").repeated(1 << 20), &problem);
    EXPECT_EQ(problem, error(ErrorCode::QuoteUnclosed, u"t.csv"_s, u"2"_s));
}

TEST(DelimitedTable, BlankLinesAreNoRowsAndMissingFieldsAreSeen)
{
    EXPECT_EQ(rowsOf("a,b\n\n  \n1\n1,2,3\n"), (Rows{{"1"}, {"1", "2", "3"}}));
}

TEST(DelimitedTable, NamesAreFoundWhateverTheirCaseAndPlace)
{
    const ImportControl control;
    ImportMeter meter(control);
    const Result<ImportSource> source = test::sourceOf("\xef\xbb\xbf FDC_ID ,\"Amount\"\n7,8\n", u"t.csv"_s);
    Result<DelimitedTable> table = DelimitedTable::open(*source, 0, meter);
    ASSERT_TRUE(table);
    EXPECT_EQ(table->column("fdc_id"), 0);
    EXPECT_EQ(table->column("amount"), 1);
    EXPECT_EQ(table->column("nutrient_id"), -1);
    const Result<int> missing = table->required("nutrient_id");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(), error(ErrorCode::ColumnMissing, u"t.csv"_s, u"nutrient_id"_s));
    ASSERT_TRUE(table->next());
    EXPECT_EQ(table->field(table->column("amount")), "8");
    EXPECT_EQ(table->field(-1), "");
}

TEST(DelimitedTable, AnEmptyFileHasNothingToImport)
{
    Error problem;
    EXPECT_TRUE(rowsOf("\n\n", &problem).empty());
    EXPECT_EQ(problem.code, ErrorCode::NothingToImport);
}

TEST(SplitCarets, TakesTheTildesOff)
{
    Fields fields;
    splitCarets("~01001~^~pat (1\" sq)~^5.0^^~~", fields);
    EXPECT_EQ(fields, (Fields{"01001", "pat (1\" sq)", "5.0", "", ""}));
    splitCarets("a^b^c", fields, 2);
    EXPECT_EQ(fields, (Fields{"a", "b"}));
    splitCarets("~", fields);
    EXPECT_EQ(fields, Fields{""});
}

} // namespace
} // namespace osteolog
