// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"
#include "tests/core/fooddatabases/foodmaker.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliFoods : public test::CliFixture
{
};

TEST_F(CliFoods, SearchFindsBestFirst)
{
    const QJsonArray hits = json({u"foods"_s, u"search"_s, u"almonds"_s, u"--limit"_s, u"4"_s}).array();
    ASSERT_EQ(hits.size(), 4);
    for (const QJsonValue& hit : hits)
        expectKeys(hit.toObject(), {u"id"_s, u"name"_s, u"source"_s, u"score"_s});
    EXPECT_EQ(hits[0][u"id"_s].toString(), u"sr-12061"_s);
    EXPECT_EQ(hits[0][u"name"_s].toString(), u"Almonds"_s);
    EXPECT_GE(hits[0][u"score"_s].toDouble(), hits[1][u"score"_s].toDouble());
}

TEST_F(CliFoods, NoHitIsAnEmptyListAndNoFailure)
{
    EXPECT_TRUE(json({u"foods"_s, u"search"_s, u"xyzzyqwv"_s}).array().isEmpty());
    EXPECT_EQ(run({u"foods"_s, u"search"_s, u"xyzzyqwv"_s}).out, "No food is called that.\n");
}

TEST_F(CliFoods, ShowGivesEveryKeyAndNullForUnknown)
{
    const QJsonObject food = json({u"foods"_s, u"show"_s, u"sr-12061"_s}).object();
    expectKeys(food, {u"id"_s, u"name"_s, u"source"_s, u"per_100g"_s, u"portions"_s, u"usual_portion"_s, u"flags"_s});
    const QJsonObject values = food[u"per_100g"_s].toObject();
    expectKeys(values, {u"energy_kcal"_s, u"protein_g"_s, u"fat_g"_s, u"carbohydrate_g"_s, u"fibre_g"_s,
                        u"calcium_mg"_s, u"magnesium_mg"_s, u"phosphorus_mg"_s, u"potassium_mg"_s, u"sodium_mg"_s,
                        u"iron_mg"_s, u"zinc_mg"_s, u"vitamin_d_ug"_s, u"vitamin_k1_ug"_s, u"vitamin_k2_ug"_s,
                        u"vitamin_k2_low_ug"_s, u"vitamin_k2_high_ug"_s, u"vitamin_k2_state"_s});
    EXPECT_EQ(values[u"magnesium_mg"_s].toDouble(), 270);
    expectKeys(food[u"usual_portion"_s].toObject(), {u"name"_s, u"grams"_s});
    ASSERT_FALSE(food[u"portions"_s].toArray().isEmpty());
    expectKeys(food[u"portions"_s][0].toObject(), {u"name"_s, u"grams"_s});
    const QJsonArray flags = food[u"flags"_s].toArray();
    for (const QString& flag : {u"vegan"_s, u"vegetarian"_s, u"contains-tree-nuts"_s, u"free-of-milk"_s})
        EXPECT_TRUE(flags.contains(flag)) << flag.toStdString();
}

TEST_F(CliFoods, AnOwnFoodIsFoundShownAndLoggedAndItsUnknownsStayUnknown)
{
    const QString file = write(u"bread.json"_s, R"({"name": "Grandma's seeded bread",
        "per_100g": {"magnesium_mg": 93.5, "calcium_mg": 41, "protein_g": 11.2, "energy_kcal": 260,
                     "vitamin_d_ug": null},
        "portions": [{"name": "slice", "grams": 42}], "usual_portion": {"name": "slice", "grams": 42},
        "flags": ["vegan", "contains-gluten"]})");
    const QJsonObject added = json({u"foods"_s, u"add"_s, file}).object();
    expectKeys(added, {u"id"_s});
    const QString id = added[u"id"_s].toString();
    const QJsonObject shown = json({u"foods"_s, u"show"_s, id}).object();
    EXPECT_EQ(shown[u"name"_s].toString(), u"Grandma's seeded bread"_s);
    EXPECT_EQ(shown[u"per_100g"_s][u"magnesium_mg"_s].toDouble(), 93.5);
    EXPECT_TRUE(shown[u"per_100g"_s][u"vitamin_d_ug"_s].isNull());
    EXPECT_TRUE(shown[u"per_100g"_s][u"zinc_mg"_s].isNull());
    EXPECT_TRUE(shown[u"flags"_s].toArray().contains(u"pescatarian"_s));
    EXPECT_EQ(json({u"foods"_s, u"search"_s, u"grandma seeded"_s}).array()[0][u"id"_s].toString(), id);

    const QJsonObject logged = json({u"log"_s, u"food"_s, id, u"2 slices"_s}).object();
    EXPECT_EQ(logged[u"food"_s][u"id"_s].toString(), id);
    const QJsonObject day = json({u"day"_s}).object();
    EXPECT_EQ(day[u"entries"_s][0][u"amount"_s].toDouble(), 84);
    EXPECT_NEAR(day[u"totals"_s][u"magnesium"_s][u"amount"_s].toDouble(), 78.54, 1e-9);
    EXPECT_TRUE(day[u"totals"_s][u"vitamin_d"_s][u"at_least"_s].toBool());
    EXPECT_EQ(day[u"totals"_s][u"vitamin_d"_s][u"known_entries"_s].toInt(-1), 0);
}

TEST_F(CliFoods, AShownFoodCanBeAddedAgainAsAnOwnOne)
{
    QJsonObject shown = json({u"foods"_s, u"show"_s, u"sr-01022"_s}).object();
    shown.remove(u"id"_s);
    const QString file = write(u"gouda.json"_s, QJsonDocument(shown).toJson());
    const QString id = json({u"foods"_s, u"add"_s, file}).object()[u"id"_s].toString();
    const QJsonObject again = json({u"foods"_s, u"show"_s, id}).object();
    for (const QString& key : {u"name"_s, u"per_100g"_s, u"portions"_s, u"usual_portion"_s, u"flags"_s})
        EXPECT_TRUE(again[key] == shown[key]) << key.toStdString();
}

TEST_F(CliFoods, AFileThatIsNoFoodIsRefusedWithTheReason)
{
    const QList<std::pair<QByteArray, std::string>> cases = {
        {"", "food"},
        {"[1, 2]", "food"},
        {"{\"name\": ", "food"},
        {R"({"per_100g": {}})", "name"},
        {R"({"name": "  "})", "name"},
        {R"({"name": "x", "colour": "red"})", "colour"},
        {R"({"name": "x", "per_100g": {"magnesium_mg": -5}})", "magnesium_mg"},
        {R"({"name": "x", "per_100g": {"protein_g": 120}})", "protein_g"},
        {R"({"name": "x", "per_100g": {"protein_g": "much"}})", "protein_g"},
        {R"({"name": "x", "per_100g": {"vitamin_q": 1}})", "vitamin_q"},
        {R"({"name": "x", "flags": ["tasty"]})", "tasty"},
        {R"({"name": "x", "portions": [{"name": "slice"}]})", "portions"},
        {R"({"name": "x", "usual_portion": {"name": "slice", "grams": -1}})", "usual_portion"},
        {R"({"name": ")" + QByteArray(10000, 'x') + R"("})", "too long"},
    };
    for (const auto& [content, expected] : cases) {
        const test::CliRun result = run({u"foods"_s, u"add"_s, write(u"food.json"_s, content)});
        EXPECT_EQ(result.exitCode, 1) << content.left(80).constData();
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err.toStdString(), HasSubstr(expected));
        EXPECT_LT(result.err.size(), 400) << "what was typed is not repeated in full";
    }
    EXPECT_EQ(json({u"check"_s}).object()[u"entries"_s].toInt(-1), 0);
    EXPECT_EQ(run({u"foods"_s, u"add"_s, path(u"nowhere.json"_s)}).exitCode, 1);
    EXPECT_EQ(run({u"foods"_s, u"add"_s, folder()}).exitCode, 1);
}

TEST_F(CliFoods, AnUnknownIdIsAnError)
{
    const test::CliRun result = run({u"foods"_s, u"show"_s, u"sr-99999"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("sr-99999"));
}

TEST_F(CliFoods, ImportedFoodsAreFoundShownAndLogged)
{
    ImportedFood spread = test::importedFood(u"off-3"_s, u"Hazelnut spread"_s, u"Nussglück"_s);
    spread.barcode = u"4012345000031"_s;
    spread.food.per100g[Nutrient::Calcium] = 108;
    test::writeDatabase(foodDatabaseFolder(data()), test::databaseInfo(u"off"_s), {spread});

    for (const QString& text : {u"nussgluck"_s, u"4012345000031"_s}) {
        const QJsonArray hits = json({u"foods"_s, u"search"_s, text}).array();
        ASSERT_EQ(hits.size(), 1) << text.toStdString();
        EXPECT_EQ(hits[0][u"id"_s].toString(), u"off-3"_s);
        EXPECT_EQ(hits[0][u"name"_s].toString(), u"Hazelnut spread, Nussglück"_s);
        EXPECT_EQ(hits[0][u"source"_s].toString(), u"Invented off-3"_s);
    }
    EXPECT_EQ(json({u"foods"_s, u"search"_s, u"milk"_s}).array()[0][u"source"_s].toString().left(9), u"USDA SR28"_s);

    const QJsonObject values = json({u"foods"_s, u"show"_s, u"off-3"_s}).object()[u"per_100g"_s].toObject();
    EXPECT_EQ(values[u"calcium_mg"_s].toDouble(), 108);
    EXPECT_TRUE(values[u"magnesium_mg"_s].isNull());

    ASSERT_EQ(run({u"log"_s, u"food"_s, u"off-3"_s, u"50 g"_s}).exitCode, 0);
    ASSERT_TRUE(removeFoodDatabase(data(), u"off"_s));
    EXPECT_EQ(run({u"foods"_s, u"show"_s, u"off-3"_s}).exitCode, 1);
    const test::CliRun day = run({u"day"_s});
    EXPECT_THAT(day.out.toStdString(), HasSubstr("Hazelnut spread")) << "what was logged stays";
}

} // namespace
} // namespace osteolog
