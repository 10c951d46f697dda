// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand damaged files for each importer: whatever comes, it ends, and what it takes is fit to be kept.
#include "core/fooddatabases/importportions.h"
#include "core/fooddatabases/importtext.h"
#include "core/fooddatabases/usdanutrients.h"
#include "tests/core/fooddatabases/importfixture.h"
#include "tests/support/mutation.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::ImportRun;
using test::importSample;

constexpr int runs = 10000;

bool isImportError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FormatUnknown:
    case ErrorCode::ArchiveDamaged:
    case ErrorCode::ArchiveTooLarge:
    case ErrorCode::TableMissing:
    case ErrorCode::ColumnMissing:
    case ErrorCode::LineTooLong:
    case ErrorCode::QuoteUnclosed:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::RowsUnreadable:
    case ErrorCode::NothingToImport:
        return true;
    default:
        return false;
    }
}

void expectSound(const ImportedFood& imported)
{
    const Food& food = imported.food;
    ASSERT_FALSE(food.id.isEmpty());
    ASSERT_FALSE(food.name.isEmpty());
    ASSERT_LE(food.name.size(), longestImportedName);
    ASSERT_TRUE(food.name.isValidUtf16());
    for (const QChar c : food.name)
        ASSERT_NE(c.category(), QChar::Other_Control);
    for (const Nutrient nutrient : allNutrients) {
        const double value = food.per100g[nutrient].value_or(0);
        ASSERT_TRUE(value >= 0 && value <= mostPer100g(nutrient)) << value;
    }
    for (const Portion& portion : food.portions)
        ASSERT_TRUE(isPortion(portion)) << portion.name.toStdString() << ' ' << portion.grams.value();
    for (const QChar c : imported.barcode)
        ASSERT_TRUE(c >= '0'_L1 && c <= '9'_L1);
    ASSERT_EQ(food.origin, FoodOrigin::Imported);
}

void expectSound(const ImportRun& run)
{
    for (const ImportedFood& food : run.sink.foods)
        expectSound(food);
    for (const ImportIssue& issue : run.report.issues())
        ASSERT_GT(issue.line, 0);
    ASSERT_LE(run.report.skipped(), run.report.issueCount());
    if (run.outcome) {
        ASSERT_FALSE(run.sink.foods.empty());
    } else {
        ASSERT_TRUE(isImportError(run.code())) << ::testing::PrintToString(run.outcome.error());
    }
}

/// Small limits, so that they are met as well.
ImportLimits limits()
{
    ImportLimits limits;
    limits.longestLine = 4096;
    return limits;
}

void mutate(const QByteArray& sample, bool isTables, std::optional<FoodFormat> format, unsigned seed)
{
    test::Mutation mutation(seed);
    int whole = 0;
    for (int i = 0; i < runs && !::testing::Test::HasFatalFailure(); ++i) {
        const QByteArray bytes = mutation.of(sample);
        const Result<ImportSource> source =
            isTables ? Result<ImportSource>(ImportSource::fromTables(test::tablesOf(bytes), limits()))
                     : test::sourceOf(bytes, u"file"_s, limits());
        if (!source) {
            ASSERT_TRUE(isImportError(source.error().code)) << "run " << i;
            continue;
        }
        const ImportRun run(*source, u"file"_s, format);
        SCOPED_TRACE(i);
        expectSound(run);
        whole += run.outcome ? 1 : 0;
    }
    EXPECT_GT(whole, runs / 10) << "most damage is small, so much has to come through";
}

/// Two foods are enough to be damaged, and are read in no time.
QByteArray withoutFoods(const QByteArray& tables, const QList<QByteArray>& numbers)
{
    QByteArray less;
    for (const QByteArray& line : tables.split('\n')) {
        if (!numbers.contains(line.mid(1, 5)))
            less += line + '\n';
    }
    return less;
}

TEST(MutatedImports, StandardReference)
{
    mutate(withoutFoods(importSample(u"sr.tables"_s), {"01022", "15076", "09999"}), true, {}, 1);
}

TEST(MutatedImports, Abbreviated)
{
    mutate(importSample(u"abbrev.txt"_s), false, FoodFormat::UsdaSrAbbrev, 2);
}

TEST(MutatedImports, FoodDataCentral)
{
    mutate(importSample(u"fdc-branded.tables"_s), true, {}, 3);
}

TEST(MutatedImports, OpenFoodFacts)
{
    mutate(importSample(u"off.csv"_s), false, FoodFormat::OpenFoodFacts, 4);
}

TEST(MutatedImports, Archives)
{
    test::Mutation mutation(5);
    const QByteArray zip = test::zipOf(test::tablesOf(importSample(u"sr.tables"_s)));
    const QByteArray gzip = test::gzipOf(importSample(u"off.tsv"_s));
    for (int i = 0; i < runs && !HasFatalFailure(); ++i) {
        const Result<ImportSource> source = test::sourceOf(mutation.of(i % 2 == 0 ? zip : gzip), u"file"_s, limits());
        if (source)
            expectSound(ImportRun(*source));
        else
            EXPECT_TRUE(isImportError(source.error().code)) << i;
    }
}

} // namespace
} // namespace osteolog
