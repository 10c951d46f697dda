// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/foodjson.h"

#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

QJsonObject fromText(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text.toStdString();
    return document.object();
}

QString subjectOf(const QByteArray& text)
{
    const Result<Food> food = foodFromJson(fromText(text));
    return food ? u"accepted"_s : food.error().subject;
}

TEST(FoodJson, HasExactlyTheKeysOfTheContract)
{
    const QJsonObject object = foodToJson(Food());
    EXPECT_EQ(object.keys(), (QStringList{u"flags"_s, u"id"_s, u"name"_s, u"per_100g"_s, u"portions"_s, u"source"_s,
                                          u"usual_portion"_s}));
    EXPECT_EQ(object[u"per_100g"_s].toObject().keys(),
              (QStringList{u"calcium_mg"_s, u"carbohydrate_g"_s, u"energy_kcal"_s, u"fat_g"_s, u"fibre_g"_s,
                           u"iron_mg"_s, u"magnesium_mg"_s, u"phosphorus_mg"_s, u"potassium_mg"_s, u"protein_g"_s,
                           u"sodium_mg"_s, u"vitamin_d_ug"_s, u"vitamin_k1_ug"_s, u"vitamin_k2_high_ug"_s,
                           u"vitamin_k2_low_ug"_s, u"vitamin_k2_state"_s, u"vitamin_k2_ug"_s, u"zinc_mg"_s}));
    EXPECT_TRUE(object[u"per_100g"_s].toObject()[u"calcium_mg"_s].isNull()) << "unknown is null, never zero";
    EXPECT_EQ(object[u"usual_portion"_s].toObject().keys(), (QStringList{u"grams"_s, u"name"_s}));
}

TEST(FoodJson, ReadsAnOwnFood)
{
    const Result<Food> food = foodFromJson(fromText(R"({
        "name": "  My   muesli ", "per_100g": {"energy_kcal": 380, "protein_g": 11.5, "calcium_mg": 0,
        "magnesium_mg": null, "vitamin_k2_ug": 2.5, "vitamin_k2_low_ug": 1, "vitamin_k2_high_ug": 4},
        "portions": [{"name": "1 bowl", "grams": 60}, {"name": "1 scoop", "grams": 20.5}],
        "usual_portion": {"name": "1 bowl", "grams": 60},
        "flags": ["vegan", "contains-wheat", "free-of-milk"]})"));
    ASSERT_TRUE(food) << food.error().subject.toStdString();
    EXPECT_EQ(food->name, u"My muesli"_s);
    EXPECT_EQ(food->origin, FoodOrigin::Own);
    EXPECT_EQ(food->source, u"own"_s);
    EXPECT_TRUE(food->id.isEmpty());
    EXPECT_EQ(food->per100g[Nutrient::Protein], 11.5);
    EXPECT_EQ(food->per100g[Nutrient::Calcium], 0.0);
    EXPECT_FALSE(food->per100g[Nutrient::Magnesium]);
    EXPECT_FALSE(food->per100g[Nutrient::Zinc]);
    EXPECT_EQ(food->k2State, K2State::Measured);
    ASSERT_EQ(food->portions.size(), 2U);
    EXPECT_EQ(food->portions[1], (Portion{u"1 scoop"_s, Grams(20.5)}));
    EXPECT_EQ(food->usualPortion, (Portion{u"1 bowl"_s, Grams(60)}));
    EXPECT_EQ(food->diet, Diet::Vegan);
    EXPECT_TRUE(food->contains.contains(Allergen::Wheat));
    EXPECT_TRUE(food->contains.contains(Allergen::Gluten)) << "wheat is gluten";
    EXPECT_TRUE(food->freeOf.contains(Allergen::Milk));
    EXPECT_FALSE(food->freeOf.contains(Allergen::Egg)) << "what is not said is unknown";
}

TEST(FoodJson, NameAloneIsEnough)
{
    const Result<Food> food = foodFromJson(fromText(R"({"name": "Soup of the day"})"));
    ASSERT_TRUE(food);
    for (const Nutrient nutrient : allNutrients)
        EXPECT_FALSE(food->per100g[nutrient]);
    EXPECT_EQ(food->k2State, K2State::Unknown);
    EXPECT_EQ(food->usualPortion, (Portion{QString(), Grams(100)}));
    EXPECT_EQ(food->diet, Diet::Unknown);
    EXPECT_TRUE(food->freeOf.isEmpty());
}

TEST(FoodJson, FirstPortionIsTheUsualOneWhenNoneIsNamed)
{
    const Result<Food> food = foodFromJson(fromText(R"({"name": "Bar", "portions": [{"name":"1 bar","grams":35}]})"));
    ASSERT_TRUE(food);
    EXPECT_EQ(food->usualPortion, (Portion{u"1 bar"_s, Grams(35)}));
}

TEST(FoodJson, RefusesWhatNoFoodCanBe)
{
    const std::pair<QByteArray, QString> cases[] = {
        {R"({})", u"name"_s},
        {R"({"name": ""})", u"name"_s},
        {R"({"name": "  "})", u"name"_s},
        {R"({"name": 5})", u"name"_s},
        {R"({"name": "A", "colour": "red"})", u"colour"_s},
        {R"({"name": "A", "per_100g": 5})", u"per_100g"_s},
        {R"({"name": "A", "per_100g": {"calcium": 5}})", u"per_100g.calcium"_s},
        {R"({"name": "A", "per_100g": {"protein_g": 100.1}})", u"per_100g.protein_g"_s},
        {R"({"name": "A", "per_100g": {"protein_g": -0.1}})", u"per_100g.protein_g"_s},
        {R"({"name": "A", "per_100g": {"protein_g": "12"}})", u"per_100g.protein_g"_s},
        {R"({"name": "A", "per_100g": {"calcium_mg": 40000}})", u"per_100g.calcium_mg"_s},
        {R"({"name": "A", "per_100g": {"energy_kcal": 1200}})", u"per_100g.energy_kcal"_s},
        {R"({"name": "A", "per_100g": {"vitamin_d_ug": 1e300}})", u"per_100g.vitamin_d_ug"_s},
        {R"({"name": "A", "per_100g": {"protein_g": 60, "fat_g": 60}})", u"per_100g"_s},
        {R"({"name": "A", "per_100g": {"vitamin_k2_ug": 5, "vitamin_k2_low_ug": 6}})", u"per_100g.vitamin_k2_low_ug"_s},
        {R"({"name": "A", "per_100g": {"vitamin_k2_low_ug": 6, "vitamin_k2_high_ug": 5}})",
         u"per_100g.vitamin_k2_low_ug"_s},
        {R"({"name": "A", "per_100g": {"vitamin_k2_ug": 5, "vitamin_k2_high_ug": 4}})",
         u"per_100g.vitamin_k2_high_ug"_s},
        {R"({"name": "A", "per_100g": {"vitamin_k2_state": "guessed"}})", u"per_100g.vitamin_k2_state"_s},
        {R"({"name": "A", "per_100g": {"vitamin_k2_ug": 5, "vitamin_k2_state": "unknown"}})",
         u"per_100g.vitamin_k2_state"_s},
        {R"({"name": "A", "portions": {}})", u"portions"_s},
        {R"({"name": "A", "portions": [5]})", u"portions[0].name"_s},
        {R"({"name": "A", "portions": [{"name": "1 cup", "grams": 0}]})", u"portions[0].grams"_s},
        {R"({"name": "A", "portions": [{"name": "1 cup", "grams": 5}, {"name": "1 mug", "grams": -3}]})",
         u"portions[1].grams"_s},
        {R"({"name": "A", "portions": [{"name": "", "grams": 3}]})", u"portions[0].name"_s},
        {R"({"name": "A", "usual_portion": {"name": "1 cup", "grams": 50000}})", u"usual_portion.grams"_s},
        {R"({"name": "A", "flags": "vegan"})", u"flags"_s},
        {R"({"name": "A", "flags": ["tasty"]})", u"flags"_s},
        {R"({"name": "A", "flags": ["contains-milk", "free-of-milk"]})", u"flags"_s},
        {R"({"name": "A", "flags": ["free-of-milk", "contains-milk"]})", u"flags"_s},
        {R"({"name": "A", "flags": ["contains-wheat", "free-of-gluten"]})", u"flags"_s},
        {R"({"name": "A", "flags": ["vegan", "contains-egg"]})", u"flags"_s},
        {R"({"name": "A", "flags": ["vegetarian", "contains-fish"]})", u"flags"_s},
    };
    for (const auto& [text, subject] : cases)
        EXPECT_EQ(subjectOf(text), subject) << text.toStdString();
    EXPECT_EQ(foodFromJson({{u"name"_s, QString(201, u'a')}}).error().code, ErrorCode::TextTooLong);
}

TEST(FoodJson, EveryShippedFoodSurvivesTheRoundTrip)
{
    const Result<Catalogue> catalogue = Catalogue::shipped();
    ASSERT_TRUE(catalogue);
    for (const Food* shipped : catalogue->foods()) {
        const QJsonObject object = foodToJson(*shipped);
        Result<Food> food = foodFromJson(object);
        ASSERT_TRUE(food) << shipped->name.toStdString() << ": " << food.error().subject.toStdString() << ' '
                          << food.error().detail.toStdString();
        food.value().id = shipped->id;
        food.value().source = shipped->source;
        EXPECT_EQ(foodToJson(*food), object) << shipped->name.toStdString();
    }
}

} // namespace
} // namespace osteolog
