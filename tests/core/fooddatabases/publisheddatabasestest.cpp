// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The importers against the files as the USDA publishes them, which lie beside the source or where OSTEOLOG_USDA says.
#include "tests/core/fooddatabases/importfixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::ImportRun;

QString usda(const QString& file)
{
    const QString told = qEnvironmentVariable("OSTEOLOG_USDA");
    return (told.isEmpty() ? QStringLiteral(OSTEOLOG_SOURCE_DIR "/../shared/data/usda") : told) + u'/' + file;
}

std::unique_ptr<ImportRun> importOf(const QString& file)
{
    const Result<ImportSource> source = ImportSource::open(usda(file));
    return source ? std::make_unique<ImportRun>(*source, usda(file)) : nullptr;
}

qint64 known(const ImportRun& run, Nutrient nutrient)
{
    return std::count_if(run.sink.foods.begin(), run.sink.foods.end(),
                         [nutrient](const ImportedFood& food) { return food.food.per100g[nutrient].has_value(); });
}

TEST(PublishedDatabases, Sr28Relational)
{
    const std::unique_ptr<ImportRun> run = importOf(u"SR28_asc.zip"_s);
    if (!run)
        GTEST_SKIP() << "SR28_asc.zip is not here";
    ASSERT_TRUE(run->outcome) << ::testing::PrintToString(run->outcome.error());
    EXPECT_EQ(run->sink.foods.size(), 8789U);
    EXPECT_EQ(run->report.values(), 679045);
    EXPECT_EQ(run->report.skipped(), 0);
    EXPECT_EQ(run->report.issueCount(), 0);
    EXPECT_EQ(run->sink.info.title, u"USDA SR28"_s);
    EXPECT_EQ(known(*run, Nutrient::Magnesium), 8050);
    EXPECT_EQ(known(*run, Nutrient::Calcium), 8441);
    EXPECT_EQ(known(*run, Nutrient::VitaminD), 5527 + 51) << "51 foods have it in IU alone";
    EXPECT_EQ(known(*run, Nutrient::VitaminK1), 5226);
    EXPECT_EQ(known(*run, Nutrient::Menaquinone4), 588);
    EXPECT_EQ(known(*run, Nutrient::VitaminK2), 0);
    const ImportedFood* almonds = run->food(u"usda-sr-12061"_s);
    ASSERT_TRUE(almonds);
    EXPECT_EQ(almonds->food.per100g[Nutrient::Magnesium], 270);
    EXPECT_EQ(almonds->food.group, u"nuts-seeds"_s);
    ASSERT_TRUE(run->food(u"usda-sr-09520"_s));
    EXPECT_FALSE(run->food(u"usda-sr-09520"_s)->food.name.contains(QChar::ReplacementCharacter));
    std::size_t portions = 0;
    for (const ImportedFood& food : run->sink.foods)
        portions += food.food.portions.size();
    EXPECT_GT(portions, 15000U) << "of 15,438, without the few that a food has twice";
}

TEST(PublishedDatabases, Sr28Abbreviated)
{
    const std::unique_ptr<ImportRun> run = importOf(u"SR28_abbrev.zip"_s);
    if (!run)
        GTEST_SKIP() << "SR28_abbrev.zip is not here";
    ASSERT_TRUE(run->outcome);
    EXPECT_EQ(run->sink.foods.size(), 8790U);
    EXPECT_EQ(run->report.skipped(), 0);
    EXPECT_EQ(run->food(u"usda-sr-abbrev-12061"_s)->food.per100g[Nutrient::Magnesium], 270);
    EXPECT_TRUE(run->food(u"usda-sr-abbrev-22996"_s)->food.usualPortion.name.contains(u"Entrée"_s));
    EXPECT_EQ(known(*run, Nutrient::Menaquinone4), 0);
}

TEST(PublishedDatabases, TheTwoFilesOfSr28Agree)
{
    const std::unique_ptr<ImportRun> relational = importOf(u"SR28_asc.zip"_s);
    const std::unique_ptr<ImportRun> flat = importOf(u"SR28_abbrev.zip"_s);
    if (!relational || !flat)
        GTEST_SKIP() << "the files are not here";
    QHash<QString, const ImportedFood*> byRecord;
    for (const ImportedFood& food : relational->sink.foods)
        byRecord.insert(food.sameAs, &food);
    int compared = 0, same = 0;
    for (const ImportedFood& food : flat->sink.foods) {
        const ImportedFood* other = byRecord.value(food.sameAs);
        if (!other)
            continue;
        for (const Nutrient nutrient : {Nutrient::Protein, Nutrient::Calcium, Nutrient::Magnesium, Nutrient::Sodium}) {
            if (!food.food.per100g[nutrient] || !other->food.per100g[nutrient])
                continue;
            ++compared;
            same += std::abs(*food.food.per100g[nutrient] - *other->food.per100g[nutrient]) < 0.011 ? 1 : 0;
        }
    }
    EXPECT_GT(compared, 30000);
    EXPECT_GT(same, compared * 0.998) << "the releases of the two files differ by some foods, no more";
}

TEST(PublishedDatabases, FoundationFoods)
{
    const std::unique_ptr<ImportRun> run = importOf(u"FoodData_Central_foundation_food_csv_2024-10-31.zip"_s);
    if (!run)
        GTEST_SKIP() << "the download of Foundation Foods is not here";
    ASSERT_TRUE(run->outcome) << ::testing::PrintToString(run->outcome.error());
    EXPECT_EQ(run->sink.foods.size(), 316U);
    EXPECT_EQ(run->report.skipped(), 0);
    EXPECT_EQ(run->sink.info.release, u"2024-10-31"_s);
    EXPECT_EQ(known(*run, Nutrient::Energy), 316 - 29) << "97 under 1008, the others under 2047 or 2048";
    EXPECT_EQ(run->report.count(ImportProblem::NoEnergy), 29);
    EXPECT_EQ(run->food(u"fdc-321358"_s)->food.per100g[Nutrient::Energy], 229);
    EXPECT_FALSE(run->food(u"fdc-319874"_s)) << "a sample";
}

} // namespace
} // namespace osteolog
