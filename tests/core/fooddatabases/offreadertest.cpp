// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/offreader.h"

#include "tests/core/fooddatabases/importfixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::changed;
using test::ImportRun;
using test::importSample;
using test::runBytes;

QByteArray sample()
{
    return importSample(u"off.tsv"_s);
}

TEST(OffReader, EveryFigureIsInGrams)
{
    const ImportRun run = runBytes(sample());
    ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
    ASSERT_EQ(run.sink.foods.size(), 3U);
    EXPECT_EQ(run.sink.info.id, u"off"_s);
    EXPECT_EQ(run.report.issueCount(), 0);
    const ImportedFood& spread = run.sink.foods[0];
    EXPECT_EQ(spread.food.id, u"off-3017620422003"_s);
    EXPECT_EQ(spread.barcode, u"3017620422003"_s);
    EXPECT_EQ(spread.food.name, u"Hazelnut spread \"test\""_s);
    EXPECT_EQ(spread.brand, u"Testeria"_s);
    EXPECT_EQ(spread.food.group, u"sweets"_s);
    EXPECT_NEAR(*spread.food.per100g[Nutrient::Energy], 2252 / 4.184, 1e-9) << "only kilojoules are given";
    EXPECT_NEAR(*spread.food.per100g[Nutrient::Calcium], 120, 1e-9);
    EXPECT_NEAR(*spread.food.per100g[Nutrient::Sodium], 42.8, 1e-9);
    EXPECT_FALSE(spread.food.per100g[Nutrient::Magnesium]);
    EXPECT_EQ(spread.food.portions, (std::vector<Portion>{{u"1 serving"_s, Grams(15)}}));

    const NutrientValues& oats = run.sink.foods[1].food.per100g;
    EXPECT_EQ(oats[Nutrient::Energy], 46);
    EXPECT_NEAR(*oats[Nutrient::VitaminD], 1.1, 1e-9);
    EXPECT_EQ(run.sink.foods[1].barcode, u"0000101209159"_s) << "leading zeros belong to it";
}

TEST(OffReader, SaltAndVitaminKStandInWhereTheFinerFigureIsMissing)
{
    const ImportRun run = runBytes(sample());
    const NutrientValues& kale = run.sink.foods[2].food.per100g;
    EXPECT_NEAR(*kale[Nutrient::Sodium], 40, 1e-9) << "0.1 g of salt";
    EXPECT_NEAR(*kale[Nutrient::VitaminK1], 817, 1e-9) << "phylloquinone before vitamin K";
    const ImportRun total = runBytes(changed(sample(), "\t0.000817\t", "\t\t"));
    EXPECT_NEAR(*total.sink.foods[2].food.per100g[Nutrient::VitaminK1], 800, 1e-9);
    EXPECT_FALSE(total.sink.foods[2].food.per100g[Nutrient::VitaminK2]);
}

TEST(OffReader, MarksAreTakenOnlyWhereTheProductSaysThem)
{
    const ImportRun run = runBytes(sample());
    const Food& spread = run.sink.foods[0].food;
    EXPECT_EQ(spread.diet, Diet::Vegetarian);
    EXPECT_TRUE(spread.contains.contains(Allergen::Milk));
    EXPECT_TRUE(spread.contains.contains(Allergen::TreeNuts));
    EXPECT_TRUE(spread.contains.contains(Allergen::Soy));
    EXPECT_FALSE(spread.contains.contains(Allergen::Egg));
    EXPECT_TRUE(spread.freeOf.isEmpty()) << "what is not named is unknown";
    EXPECT_FALSE(spread.suggestable);
    EXPECT_EQ(run.sink.foods[1].food.diet, Diet::Vegan);
    EXPECT_EQ(run.sink.foods[2].food.diet, Diet::Unknown);
    const ImportRun contradiction = runBytes(changed(sample(), "\ten:gluten\t", "\ten:milk\t"));
    EXPECT_EQ(contradiction.sink.foods[1].food.diet, Diet::Unknown);
}

TEST(OffReader, TabsAndCommasLfAndCrlfPackedOrNotGiveTheSame)
{
    const ImportRun plain = runBytes(sample());
    const QByteArray csv = importSample(u"off.csv"_s);
    for (const QByteArray& bytes :
         {csv, QByteArray(csv).replace("\n", "\r\n"), QByteArray(sample()).replace("\n", "\r\n"),
          "\xef\xbb\xbf" + sample(), test::gzipOf(sample()), test::zipOf({{u"products.txt"_s, sample()}})}) {
        const ImportRun run = runBytes(bytes);
        ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
        EXPECT_EQ(run.sink.foods, plain.sink.foods);
    }
}

TEST(OffReader, ABarcodeThatASpreadsheetRoundedIsRefusedAndSaid)
{
    const ImportRun run = runBytes(changed(sample(), "3017620422003\t", "3.02E+12\t"));
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.foods.size(), 2U);
    EXPECT_TRUE(run.has({u"file"_s, 2, ImportProblem::BarcodeDamaged, u"3.02E+12"_s, true}));
    EXPECT_EQ(run.report.skipped(), 1);
}

TEST(OffReader, BadRowsAreLeftOutAndNamed)
{
    QByteArray bytes = sample();
    const QByteArray kale = bytes.split('\n')[3];
    bytes += changed(kale, "5901234123457", "5901234123457") + '\n';       // again
    bytes += changed(kale, "5901234123457", "not-a-code") + '\n';          // no code
    bytes += changed(kale, "5901234123457", "11").append("\tmore") + '\n'; // a field too many
    bytes += changed(changed(kale, "5901234123457", "12"), "Grünkohl, tiefgekühlt", "") + '\n';
    bytes += changed(changed(kale, "5901234123457", "13"), "\t0.031\t", "\t-0.031\t") + '\n';
    bytes += changed(changed(kale, "5901234123457", "14"), "\t4.3\t", "\t430\t") + '\n';
    bytes += "15\tNothing known" + QByteArray("\t").repeated(26) + '\n';
    const ImportRun run = runBytes(bytes);
    ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
    EXPECT_EQ(run.sink.foods.size(), 4U);
    EXPECT_TRUE(run.has({u"file"_s, 5, ImportProblem::DuplicateId, u"off-5901234123457"_s, true}));
    EXPECT_TRUE(run.has({u"file"_s, 6, ImportProblem::IdInvalid, u"not-a-code"_s, true}));
    EXPECT_TRUE(run.has({u"file"_s, 7, ImportProblem::FieldCount, u"29"_s, true}));
    EXPECT_TRUE(run.has({u"file"_s, 8, ImportProblem::NameMissing, u"off-12"_s, true}));
    EXPECT_TRUE(run.has({u"file"_s, 9, ImportProblem::NumberNegative, u"magnesium_100g: -0.031"_s, false}));
    EXPECT_TRUE(run.has({u"file"_s, 10, ImportProblem::Implausible, u"protein_g: 430"_s, true}));
    EXPECT_TRUE(run.has({u"file"_s, 11, ImportProblem::NoNutrients, u"Nothing known"_s, true}));
    EXPECT_FALSE(run.food(u"off-13"_s)->food.per100g[Nutrient::Magnesium]);
}

TEST(OffReader, DecimalCommasAndTracesAreReadForWhatTheyAre)
{
    const ImportRun run = runBytes(changed(changed(sample(), "\t0.031\t", "\t0,031\t"), "\t0.49\t", "\t<0.5\t"));
    ASSERT_TRUE(run.outcome);
    EXPECT_NEAR(*run.sink.foods[2].food.per100g[Nutrient::Magnesium], 31, 1e-9);
    EXPECT_FALSE(run.sink.foods[2].food.per100g[Nutrient::Potassium]);
    EXPECT_EQ(run.report.count(ImportProblem::BelowDetection), 1);
}

TEST(OffReader, AMissingColumnIsNamed)
{
    for (const auto& name : {u"code"_s, u"product_name"_s}) {
        const ImportRun run = runBytes(QByteArray(sample()).replace(name.toLatin1() + '\t', "other\t"));
        EXPECT_EQ(run.code(), ErrorCode::ColumnMissing);
        EXPECT_EQ(run.outcome.error().detail, name);
    }
}

TEST(OffReader, NamesAreCutWhereTheDiaryWouldRefuseThem)
{
    const ImportRun run = runBytes(changed(sample(), "OAT DRINK", QByteArray("very long ").repeated(100)));
    ASSERT_TRUE(run.outcome);
    EXPECT_LE(run.sink.foods[1].food.name.size(), 200);
    EXPECT_TRUE(run.sink.foods[1].food.name.endsWith(QChar(0x2026)));
}

} // namespace
} // namespace osteolog
