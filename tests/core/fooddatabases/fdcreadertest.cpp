// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/fdcreader.h"

#include "tests/core/fooddatabases/importfixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::changed;
using test::ImportRun;
using test::importSample;
using test::runTables;

QByteArray foundation()
{
    return importSample(u"fdc-foundation.tables"_s);
}

TEST(FdcReader, TakesOnlyTheCurrentFoods)
{
    const ImportRun run = runTables(foundation());
    ASSERT_TRUE(run.outcome) << ::testing::PrintToString(run.outcome.error());
    EXPECT_EQ(run.sink.info.id, u"fdc-foundation"_s);
    ASSERT_EQ(run.sink.foods.size(), 3U) << "no sample, no earlier version";
    EXPECT_EQ(run.report.issueCount(), 0);
    const Food& milk = run.food(u"fdc-746776"_s)->food;
    EXPECT_EQ(milk.name, u"Milk, nonfat, \"skim\", test"_s);
    EXPECT_EQ(milk.group, u"dairy"_s);
    EXPECT_EQ(milk.source, u"FoodData Central 746776"_s);
    EXPECT_EQ(milk.per100g[Nutrient::Calcium], 132);
    EXPECT_EQ(milk.per100g[Nutrient::Menaquinone4], 0);
}

TEST(FdcReader, EnergyStandsUnderThreeIds)
{
    const ImportRun run = runTables(foundation());
    EXPECT_EQ(run.food(u"fdc-321360"_s)->food.per100g[Nutrient::Energy], 31);
    EXPECT_EQ(run.food(u"fdc-321358"_s)->food.per100g[Nutrient::Energy], 229);
    EXPECT_EQ(run.food(u"fdc-746776"_s)->food.per100g[Nutrient::Energy], 34);
    const ImportRun all = runTables(changed(foundation(), R"("8","321360","1008")",
                                            "\"80\",\"321360\",\"2048\",\"33\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
                                            "\"81\",\"321360\",\"2047\",\"32\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n"
                                            R"("8","321360","1008")"));
    EXPECT_EQ(all.food(u"fdc-321360"_s)->food.per100g[Nutrient::Energy], 31) << "the measured one comes first";
}

TEST(FdcReader, AFoodWithoutEnergyIsTakenAndNamed)
{
    const ImportRun run = runTables(changed(foundation(), R"("746776","2048")", R"("746776","1051")"));
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.foods.size(), 3U);
    EXPECT_FALSE(run.food(u"fdc-746776"_s)->food.per100g[Nutrient::Energy]);
    EXPECT_TRUE(run.has({u"food.csv"_s, 6, ImportProblem::NoEnergy, u"Milk, nonfat, \"skim\", test"_s, false}));
}

TEST(FdcReader, BlankIsUnknownAndUnitsStandInForMicrograms)
{
    const ImportRun run = runTables(foundation());
    EXPECT_FALSE(run.food(u"fdc-321360"_s)->food.per100g[Nutrient::VitaminD]) << "blank";
    EXPECT_DOUBLE_EQ(*run.food(u"fdc-746776"_s)->food.per100g[Nutrient::VitaminD], 46 / 40.0);
    EXPECT_FALSE(run.food(u"fdc-321360"_s)->food.per100g[Nutrient::Calcium]) << "no row";
}

TEST(FdcReader, PortionsHaveAUnitOrWordsOfTheirOwn)
{
    const ImportRun run = runTables(foundation());
    EXPECT_EQ(run.food(u"fdc-321358"_s)->food.portions, (std::vector<Portion>{{u"2 tbsp"_s, Grams(33.9)}}));
    EXPECT_EQ(run.food(u"fdc-321360"_s)->food.portions,
              (std::vector<Portion>{{u"5 tomatoes"_s, Grams(49.7)}, {u"1 cup"_s, Grams(152)}}));
    const ImportRun legacy = runTables(importSample(u"fdc-sr-legacy.tables"_s));
    ASSERT_EQ(legacy.sink.foods.size(), 1U);
    EXPECT_EQ(legacy.sink.info.id, u"fdc-sr-legacy"_s);
    EXPECT_EQ(legacy.sink.foods[0].sameAs, u"sr-18634"_s);
    EXPECT_EQ(legacy.sink.foods[0].food.name, u"Testeria Biscuits, Refrigerated Dough"_s);
    EXPECT_EQ(legacy.sink.foods[0].food.group, u"bakery"_s);
    EXPECT_EQ(legacy.sink.foods[0].food.portions, (std::vector<Portion>{{u"1 serving"_s, Grams(34)}}));
}

TEST(FdcReader, SurveyFoodsMayWriteNutrientNumbersForIds)
{
    const ImportRun run = runTables(importSample(u"fdc-survey.tables"_s));
    ASSERT_TRUE(run.outcome);
    ASSERT_EQ(run.sink.foods.size(), 1U);
    EXPECT_EQ(run.sink.info.id, u"fdc-survey"_s);
    const Food& milk = run.sink.foods[0].food;
    EXPECT_EQ(milk.per100g[Nutrient::Energy], 60);
    EXPECT_EQ(milk.per100g[Nutrient::Calcium], 123);
    EXPECT_EQ(milk.per100g[Nutrient::VitaminD], 1.1);
    EXPECT_EQ(milk.group, u"dairy"_s);
    EXPECT_EQ(milk.portions, (std::vector<Portion>{{u"1 cup"_s, Grams(244)}}));
    EXPECT_EQ(run.report.issueCount(), 0) << "“quantity not specified” is no portion and no fault";
}

TEST(FdcReader, OfABarcodeTheNewestVersionCounts)
{
    const ImportRun run = runTables(importSample(u"fdc-branded.tables"_s));
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.info.id, u"fdc-branded"_s);
    ASSERT_EQ(run.sink.foods.size(), 2U);
    EXPECT_TRUE(run.has({u"food.csv"_s, 2, ImportProblem::OlderVersion, u"00012345678905"_s, true}));
    const ImportedFood& cheddar = run.sink.foods[0];
    EXPECT_EQ(cheddar.food.id, u"fdc-1106900"_s);
    EXPECT_EQ(cheddar.food.name, u"Test cheddar slices, sharp"_s);
    EXPECT_EQ(cheddar.barcode, u"00012345678905"_s);
    EXPECT_EQ(cheddar.brand, u"Testeria"_s);
    EXPECT_EQ(cheddar.food.group, u"cheese"_s);
    EXPECT_EQ(cheddar.food.portions, (std::vector<Portion>{{u"1 slice"_s, Grams(28)}}));
    const ImportedFood& milk = run.sink.foods[1];
    EXPECT_EQ(milk.brand, u"Another Dairy"_s);
    EXPECT_EQ(milk.food.portions[0].grams, Grams(240)) << "ml of figures per 100 ml";
}

TEST(FdcReader, AllKindsTogetherAreOneDatabase)
{
    const QByteArray lists = "@@sr_legacy_food.csv\n\"fdc_id\",\"NDB_number\"\n\"321999\",\"11529\"\n";
    const ImportRun run =
        runTables(changed(foundation(), "\"321999\",\"foundation_food\"", "\"321999\",\"sr_legacy_food\"") + lists);
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.sink.info.id, u"fdc"_s);
    EXPECT_EQ(run.sink.foods.size(), 4U);
}

TEST(FdcReader, ColumnsAreFoundByNameInAnyOrder)
{
    auto tables = test::tablesOf(foundation());
    for (auto& [name, bytes] : tables) {
        QList<QByteArray> lines = bytes.trimmed().split('\n');
        for (QByteArray& line : lines) {
            QList<QByteArray> fields = line.mid(1, line.size() - 2).split('\x01');
            fields = line.mid(1, line.size() - 2).replace("\",\"", "\x01").split('\x01');
            std::reverse(fields.begin(), fields.end());
            line = '"' + fields.join("\",\"") + '"';
        }
        bytes = "\xef\xbb\xbf" + lines.join("\r\n") + "\r\n";
    }
    const ImportRun reversed(ImportSource::fromTables(tables));
    ASSERT_TRUE(reversed.outcome) << ::testing::PrintToString(reversed.outcome.error());
    EXPECT_EQ(reversed.sink.foods, runTables(foundation()).sink.foods);
}

TEST(FdcReader, UnitsAreThoseThatTheTableStates)
{
    const ImportRun grams = runTables(changed(foundation(), R"("Calcium, Ca","MG")", R"("Calcium, Ca","G")"));
    EXPECT_EQ(grams.food(u"fdc-746776"_s)->food.per100g[Nutrient::Calcium], std::nullopt) << "132 g of calcium";
    const ImportRun micrograms = runTables(changed(foundation(), R"("Magnesium, Mg","MG")", R"("Magnesium, Mg","UG")"));
    EXPECT_NEAR(*micrograms.food(u"fdc-321358"_s)->food.per100g[Nutrient::Magnesium], 0.0711, 1e-9);
    const ImportRun nonsense = runTables(changed(foundation(), R"("Energy","KCAL")", R"("Energy","G")"));
    EXPECT_FALSE(nonsense.food(u"fdc-321360"_s)->food.per100g[Nutrient::Energy]);
}

TEST(FdcReader, AMissingColumnOrFileIsNamed)
{
    const std::pair<QByteArray, QString> columns[] = {{R"("fdc_id","nutrient_id","amount")", u"fdc_id"_s},
                                                      {R"("nutrient_id","amount")", u"nutrient_id"_s},
                                                      {R"("amount","data_points","derivation_id")", u"amount"_s}};
    for (const auto& [header, name] : columns) {
        const QByteArray first = header.left(header.indexOf(',') < 0 ? header.size() : header.indexOf(','));
        const ImportRun run = runTables(changed(foundation(), header, "\"other\"" + header.mid(first.size())));
        EXPECT_EQ(run.code(), ErrorCode::ColumnMissing) << name.toStdString();
        EXPECT_EQ(run.outcome.error().detail, name);
        EXPECT_EQ(run.outcome.error().subject, u"food_nutrient.csv"_s);
    }
    for (const QByteArray& file :
         {QByteArray("food.csv"), QByteArray("food_nutrient.csv"), QByteArray("foundation_food.csv")}) {
        const ImportRun run = runTables(changed(foundation(), "@@" + file + "\n", "@@other.csv\n"));
        EXPECT_EQ(run.code(), ErrorCode::TableMissing) << file.constData();
        EXPECT_EQ(run.outcome.error().subject, QString::fromLatin1(file));
    }
}

TEST(FdcReader, AListedFoodThatIsNowhereIsNamed)
{
    const ImportRun run =
        runTables(changed(foundation(), R"("746776","1085","")", "\"746776\",\"1085\",\"\"\n\"5\",\"1\",\"\""));
    ASSERT_TRUE(run.outcome);
    EXPECT_TRUE(run.has({u"foundation_food.csv"_s, 5, ImportProblem::FoodMissing, u"5"_s, true}));
}

TEST(FdcReader, TextThatIsNotUtf8IsReadAndNamed)
{
    const ImportRun run = runTables(changed(foundation(), "Hummus, commercial", "Houmous sal\xe9"));
    ASSERT_TRUE(run.outcome);
    EXPECT_EQ(run.food(u"fdc-321358"_s)->food.name, u"Houmous salé, test"_s);
    EXPECT_EQ(run.report.count(ImportProblem::Encoding), 1);
    EXPECT_EQ(run.report.issues()[0].line, 3);
}

} // namespace
} // namespace osteolog
