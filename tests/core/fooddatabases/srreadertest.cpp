// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/srreader.h"

#include "tests/core/fooddatabases/importfixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::changed;
using test::ImportRun;
using test::importSample;
using test::runBytes;
using test::runTables;

QByteArray sample()
{
    return importSample(u"sr.tables"_s);
}

TEST(SrReader, PutsAFoodTogetherFromItsFiles)
{
    const ImportRun run = runTables(sample());
    ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
    ASSERT_EQ(run.sink.foods.size(), 5U);
    EXPECT_EQ(run.report.issueCount(), 0);
    EXPECT_EQ(run.sink.info.id, u"usda-sr"_s);

    const ImportedFood* butter = run.food(u"usda-sr-01001"_s);
    ASSERT_TRUE(butter);
    EXPECT_EQ(butter->food.name, u"Butter, test, salted"_s);
    EXPECT_EQ(butter->food.synonyms, (QStringList{u"farm butter"_s, u"sweet-cream butter"_s}));
    EXPECT_EQ(butter->food.group, u"dairy"_s);
    EXPECT_EQ(butter->food.origin, FoodOrigin::Imported);
    EXPECT_EQ(butter->food.diet, Diet::Unknown);
    EXPECT_EQ(butter->sameAs, u"sr-01001"_s);
    EXPECT_EQ(butter->food.per100g[Nutrient::Calcium], 24);
    EXPECT_EQ(butter->food.per100g[Nutrient::VitaminD], 1.5);
    EXPECT_EQ(butter->food.per100g[Nutrient::VitaminK1], 7.0);
    EXPECT_FALSE(butter->food.per100g[Nutrient::VitaminK2]) << "the USDA measures no long-chain K2";
    ASSERT_EQ(butter->food.portions.size(), 3U);
    EXPECT_EQ(butter->food.portions[2], (Portion{u"½ cup"_s, Grams(113)}));
    EXPECT_EQ(butter->food.usualPortion.grams, Grams(5));
}

TEST(SrReader, WhatIsNotThereStaysUnknown)
{
    const ImportRun run = runTables(sample());
    const NutrientValues& almonds = run.food(u"usda-sr-12061"_s)->food.per100g;
    EXPECT_EQ(almonds[Nutrient::Magnesium], 270);
    EXPECT_FALSE(almonds[Nutrient::VitaminD]);
    EXPECT_FALSE(almonds[Nutrient::Menaquinone4]);
    EXPECT_EQ(almonds[Nutrient::VitaminK1], 0) << "a measured zero is a zero";
}

TEST(SrReader, VitaminDInUnitsStandsInForMicrograms)
{
    const ImportRun run = runTables(sample());
    EXPECT_EQ(run.food(u"usda-sr-15076"_s)->food.per100g[Nutrient::VitaminD], 441 / 40.0);
    EXPECT_EQ(run.food(u"usda-sr-15076"_s)->food.per100g[Nutrient::Menaquinone4], 0.4);
}

TEST(SrReader, NamesAreWindows1252AndDoNotShout)
{
    const ImportRun run = runTables(sample());
    EXPECT_EQ(run.food(u"usda-sr-09999"_s)->food.name, u"Marmalade “best”, test"_s);
    EXPECT_EQ(run.food(u"usda-sr-01022"_s)->food.name, u"Cheese, gouda, Testeria"_s);
    EXPECT_EQ(run.food(u"usda-sr-01022"_s)->food.group, u"cheese"_s);
    EXPECT_EQ(run.food(u"usda-sr-01022"_s)->brand, u"Testeria, Inc."_s);
}

TEST(SrReader, LineEndsAndAByteOrderMarkChangeNothing)
{
    const ImportRun plain = runTables(sample());
    const ImportRun crlf = runTables(sample().replace("\n", "\r\n"));
    const ImportRun mark = runTables(sample().replace(".txt\n", ".txt\n\xef\xbb\xbf"));
    EXPECT_EQ(crlf.sink.foods, plain.sink.foods);
    EXPECT_EQ(mark.sink.foods, plain.sink.foods);
    EXPECT_EQ(mark.report.issueCount(), 0);
}

TEST(SrReader, TheOrderOfTheRowsDoesNotMatter)
{
    auto tables = test::tablesOf(sample());
    for (auto& [name, bytes] : tables) {
        QList<QByteArray> lines = bytes.trimmed().split('\n');
        // Values of one food come in many places, portions keep their own order by number.
        std::sort(lines.begin(), lines.end(), [](const QByteArray& a, const QByteArray& b) {
            return std::pair(qHash(a), a) < std::pair(qHash(b), b);
        });
        bytes = lines.join('\n') + '\n';
    }
    const ImportRun shuffled(ImportSource::fromTables(tables));
    ASSERT_TRUE(shuffled.outcome);
    EXPECT_EQ(shuffled.sink.foods, runTables(sample()).sink.foods);
}

TEST(SrReader, BadNumbersAreUnknownAndNamed)
{
    QByteArray tables = sample();
    tables = changed(tables, "~12061~^~301~^269^", "~12061~^~301~^<0.1^");
    tables = changed(tables, "~12061~^~304~^270^", "~12061~^~304~^270,5^");
    tables = changed(tables, "~12061~^~305~^481^", "~12061~^~305~^-481^");
    tables = changed(tables, "~12061~^~306~^733^", "~12061~^~306~^n/a^");
    tables = changed(tables, "~12061~^~303~^3.71^", "~12061~^~303~^^");
    const ImportRun run = runTables(tables);
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.foods.size(), 5U);
    const NutrientValues& almonds = run.food(u"usda-sr-12061"_s)->food.per100g;
    EXPECT_FALSE(almonds[Nutrient::Calcium]);
    EXPECT_EQ(almonds[Nutrient::Magnesium], 270.5);
    EXPECT_FALSE(almonds[Nutrient::Phosphorus]);
    EXPECT_FALSE(almonds[Nutrient::Potassium]);
    EXPECT_FALSE(almonds[Nutrient::Iron]);
    EXPECT_EQ(run.report.issueCount(), 3) << "a blank is no problem";
    EXPECT_EQ(run.report.skipped(), 0);
    EXPECT_EQ(run.report.count(ImportProblem::BelowDetection), 1);
    EXPECT_EQ(run.report.count(ImportProblem::NumberNegative), 1);
    ASSERT_FALSE(run.report.issues().empty());
    EXPECT_EQ(run.report.issues()[0].file, u"NUT_DATA.txt"_s);
    EXPECT_EQ(run.report.issues()[0].detail, u"301: <0.1"_s);
    EXPECT_EQ(run.report.issues()[0].line, 38);
}

TEST(SrReader, ADuplicateIsLeftOutAndTheFirstCounts)
{
    QByteArray tables = sample();
    tables = changed(tables, "~15076~^~1500~", "~12061~^~1500~^~Another food~^~X~^~~^~~^~~\n~15076~^~1500~");
    tables = changed(tables, "~12061~^~304~^270^", "~12061~^~304~^270^1\n~12061~^~304~^999^");
    const ImportRun run = runTables(tables);
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.foods.size(), 5U);
    EXPECT_EQ(run.food(u"usda-sr-12061"_s)->food.name, u"Nuts, almonds, test"_s);
    EXPECT_EQ(run.food(u"usda-sr-12061"_s)->food.per100g[Nutrient::Magnesium], 270);
    EXPECT_TRUE(run.has({u"FOOD_DES.txt"_s, 4, ImportProblem::DuplicateId, u"12061"_s, true}));
    EXPECT_EQ(run.report.count(ImportProblem::DuplicateId), 2);
}

TEST(SrReader, ValuesOfAFoodThatIsNowhereAreNamed)
{
    const ImportRun run =
        runTables(changed(sample(), "@@WEIGHT.txt", "~77777~^~208~^10^1\n~77777~^~203~^1^1\n@@WEIGHT.txt"));
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.report.count(ImportProblem::FoodMissing), 1);
    EXPECT_EQ(run.report.issues()[0].detail, u"77777"_s);
    EXPECT_EQ(run.report.issues()[0].file, u"NUT_DATA.txt"_s);
}

TEST(SrReader, FiguresThatNoFoodCanHoldAreNotTaken)
{
    QByteArray tables = changed(sample(), "~12061~^~203~^21.15^", "~12061~^~203~^2115^");
    tables = changed(tables, "~15076~^~301~^12^", "~15076~^~301~^1200000^");
    const ImportRun run = runTables(tables);
    ASSERT_TRUE(run.outcome);
    EXPECT_FALSE(run.food(u"usda-sr-12061"_s)) << "its figures are not those of 100 g";
    ASSERT_TRUE(run.food(u"usda-sr-15076"_s));
    EXPECT_FALSE(run.food(u"usda-sr-15076"_s)->food.per100g[Nutrient::Calcium]);
    EXPECT_EQ(run.report.count(ImportProblem::Implausible), 2);
    EXPECT_EQ(run.report.skipped(), 1);
}

TEST(SrReader, AFileWhoseColumnsChangedPlacesIsRefused)
{
    auto tables = test::tablesOf(sample());
    for (auto& [name, bytes] : tables) {
        if (name != "NUT_DATA.txt"_L1)
            continue;
        QList<QByteArray> lines = bytes.trimmed().split('\n');
        for (QByteArray& line : lines) {
            QList<QByteArray> fields = line.split('^');
            fields.swapItemsAt(1, 5); // nutrient number and source code
            fields.swapItemsAt(1, 6);
            line = fields.join('^');
        }
        bytes = lines.join('\n') + '\n';
    }
    const ImportRun run(ImportSource::fromTables(tables));
    EXPECT_EQ(run.code(), ErrorCode::RowsUnreadable);
    EXPECT_EQ(run.outcome.error().subject, u"NUT_DATA.txt"_s);
    EXPECT_EQ(run.outcome.error().detail, u"1"_s);
    EXPECT_EQ(run.sink.begun, 0);
}

TEST(SrReader, AMissingFileIsNamed)
{
    for (const QByteArray& name : {QByteArray("NUT_DATA.txt"), QByteArray("FOOD_DES.txt")}) {
        const ImportRun run = runTables(changed(sample(), "@@" + name, "@@OTHER.txt"));
        EXPECT_EQ(run.code(), ErrorCode::TableMissing);
        EXPECT_EQ(run.outcome.error().subject, QString::fromLatin1(name).toUpper());
    }
    EXPECT_TRUE(runTables(changed(sample(), "@@WEIGHT.txt", "@@OTHER.txt")).outcome) << "portions may be missing";
}

TEST(AbbrevReader, ReadsThe53Fields)
{
    const ImportRun run = runBytes(importSample(u"abbrev.txt"_s));
    ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
    ASSERT_EQ(run.sink.foods.size(), 3U);
    EXPECT_EQ(run.sink.info.id, u"usda-sr-abbrev"_s);
    const ImportedFood& butter = run.sink.foods[0];
    EXPECT_EQ(butter.food.id, u"usda-sr-abbrev-01001"_s);
    EXPECT_EQ(butter.sameAs, u"sr-01001"_s);
    EXPECT_EQ(butter.food.name, u"Butter, test, with salt"_s);
    EXPECT_EQ(butter.food.group, u"dairy"_s);
    const std::pair<Nutrient, double> expected[] = {
        {Nutrient::Energy, 717},   {Nutrient::Protein, 0.85}, {Nutrient::Fat, 81.11},   {Nutrient::Carbohydrate, 0.06},
        {Nutrient::Fibre, 0},      {Nutrient::Calcium, 24},   {Nutrient::Magnesium, 2}, {Nutrient::Phosphorus, 24},
        {Nutrient::Potassium, 24}, {Nutrient::Sodium, 643},   {Nutrient::Iron, 0.02},   {Nutrient::Zinc, 0.09},
        {Nutrient::VitaminD, 1.5}, {Nutrient::VitaminK1, 7},
    };
    for (const auto& [nutrient, amount] : expected)
        EXPECT_EQ(butter.food.per100g[nutrient], amount) << nutrientKey(nutrient).toStdString();
    EXPECT_FALSE(butter.food.per100g[Nutrient::Menaquinone4]) << "the flat file has none";
    ASSERT_EQ(butter.food.portions.size(), 2U);
    EXPECT_EQ(butter.food.portions[0], (Portion{u"1 pat (1\" sq, 1/3\" high)"_s, Grams(5)}));
}

TEST(AbbrevReader, AcceptsBothEncodingsAndBothLineEnds)
{
    const QByteArray utf8 = importSample(u"abbrev.txt"_s);
    const QByteArray latin = changed(utf8, "\xc3\x89", "\xc9");
    for (const QByteArray& bytes : {utf8, latin, QByteArray(utf8).replace("\n", "\r\n"), "\xef\xbb\xbf" + utf8}) {
        const ImportRun run = runBytes(bytes);
        ASSERT_EQ(run.sink.foods.size(), 3U);
        EXPECT_EQ(run.sink.foods[1].food.name, u"Entrée, test, w/ chs"_s);
        EXPECT_EQ(run.sink.foods[1].food.per100g[Nutrient::VitaminD], 1) << "40 IU";
        EXPECT_EQ(run.sink.foods[1].food.portions[0], (Portion{u"½ cup"_s, Grams(120)}));
    }
}

TEST(AbbrevReader, MissingOrSwappedColumnsAreRefusedNotGuessed)
{
    const QByteArray good = importSample(u"abbrev.txt"_s).repeated(10);
    QByteArray lacking, swapped;
    for (const QByteArray& line : good.trimmed().split('\n')) {
        QList<QByteArray> fields = line.split('^');
        QList<QByteArray> other = fields;
        fields.removeAt(10);
        lacking += fields.join('^') + '\n';
        other.swapItemsAt(3, 7); // energy and carbohydrate
        swapped += other.join('^') + '\n';
    }
    for (const QByteArray& bytes : {lacking, swapped}) {
        const ImportRun run = runBytes(bytes);
        EXPECT_EQ(run.code(), ErrorCode::RowsUnreadable);
        EXPECT_EQ(run.outcome.error().detail, u"1"_s);
    }
}

TEST(AbbrevReader, ARowOfAnotherLengthIsLeftOut)
{
    const ImportRun run = runBytes(importSample(u"abbrev.txt"_s) + "~99999~^~SHORT ROW~^1^2\n");
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.foods.size(), 3U);
    EXPECT_TRUE(run.has({u"file"_s, 4, ImportProblem::FieldCount, u"4"_s, true}));
}

} // namespace
} // namespace osteolog
