// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/recipejson.h"

#include "tests/support/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Result<Food> oilOrFlour(const QString& wanted)
{
    Food food;
    food.id = wanted;
    food.name = wanted;
    if (wanted == u"oil"_s) {
        food.per100g[Nutrient::Fat] = 100;
        food.portions = {{u"tbsp"_s, Grams(13.5)}};
        return food;
    }
    if (wanted != u"flour"_s)
        return error(ErrorCode::UnknownFood, wanted);
    food.per100g[Nutrient::Carbohydrate] = 76;
    return food;
}

Result<Recipe> parsed(const QByteArray& json)
{
    return recipeFromJson(QJsonDocument::fromJson(json).object(), oilOrFlour);
}

TEST(RecipeJson, ReadsARecipe)
{
    const auto recipe = parsed(R"({"name": " Flat  bread ", "servings": 6, "cooked_grams": 700, "note": "dry pan",
        "ingredients": [{"food": "flour", "amount": "500 g"}, {"food": "oil", "amount": "2 tbsp"},
                        {"food": "flour", "grams": 12.5}], "suggestable": true})");
    ASSERT_TRUE(recipe.ok()) << recipe.error().subject.toStdString();
    EXPECT_EQ(recipe->name, u"Flat bread"_s);
    EXPECT_EQ(recipe->servings, 6);
    EXPECT_EQ(recipe->cookedWeight, Grams(700));
    EXPECT_EQ(recipe->note, u"dry pan"_s);
    EXPECT_TRUE(recipe->suggestable);
    ASSERT_EQ(recipe->ingredients.size(), 3U);
    EXPECT_EQ(recipe->ingredients[1].grams, Grams(27));
    EXPECT_EQ(recipe->ingredients[1].portionName, u"tbsp"_s);
    EXPECT_EQ(recipe->ingredients[2].grams, Grams(12.5));
    EXPECT_EQ(parsed(R"({"name": "x", "ingredients": [{"food": "oil", "grams": 5}]})")->servings, 1);
}

TEST(RecipeJson, WhatIsShownCanBeReadAgain)
{
    const Recipe recipe = parsed(R"({"name": "Bread", "servings": 6, "note": "n",
        "ingredients": [{"food": "flour", "amount": "1 lb"}, {"food": "oil", "amount": "1/3 tbsp"}]})")
                              .value();
    const Recipe again = recipeFromJson(recipeToJson(recipe), oilOrFlour).value();
    EXPECT_EQ(again.name, recipe.name);
    EXPECT_EQ(again.note, recipe.note);
    EXPECT_EQ(again.cookedWeight, recipe.cookedWeight);
    ASSERT_EQ(again.ingredients.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(again.ingredients[i].grams, recipe.ingredients[i].grams);
        EXPECT_EQ(again.ingredients[i].food, recipe.ingredients[i].food);
    }
}

TEST(RecipeJson, WhatIsNoRecipeIsRefusedByItsKey)
{
    const QByteArray flour = R"("ingredients": [{"food": "flour", "amount": "500 g"}])";
    const QList<std::tuple<QByteArray, ErrorCode, QString>> cases = {
        {"{" + flour + "}", ErrorCode::TextInvalid, u"name"_s},
        {"{\"name\": \"" + QByteArray(10000, 'x') + "\", " + flour + "}", ErrorCode::TextTooLong, u"name"_s},
        {R"({"name": "x"})", ErrorCode::ValueOutOfRange, u"ingredients"_s},
        {R"({"name": "x", "ingredients": []})", ErrorCode::ValueOutOfRange, u"ingredients"_s},
        {R"({"name": "x", "ingredients": [1]})", ErrorCode::UnknownFood, QString()},
        {R"({"name": "x", "ingredients": [{"food": "unicorn", "amount": "1 g"}]})", ErrorCode::UnknownFood,
         u"unicorn"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "amount": "lots"}]})", ErrorCode::AmountInvalid,
         u"ingredients[0].amount"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "amount": "-1 g"}]})", ErrorCode::AmountInvalid,
         u"ingredients[0].amount"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "amount": "9 kg"}]})", ErrorCode::AmountOutOfRange,
         u"ingredients[0].amount"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "amount": ""}]})", ErrorCode::AmountInvalid,
         u"ingredients[0].amount"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil"}]})", ErrorCode::ValueOutOfRange, u"ingredients[0].grams"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "grams": 1e9}]})", ErrorCode::ValueOutOfRange,
         u"ingredients[0].grams"_s},
        {R"({"name": "x", "ingredients": [{"food": "oil", "colour": 1}]})", ErrorCode::UnknownKey,
         u"ingredients[0].colour"_s},
        {R"({"name": "x", "pot": 1, )" + flour + "}", ErrorCode::UnknownKey, u"pot"_s},
        {R"({"name": "x", "servings": 0, )" + flour + "}", ErrorCode::ValueOutOfRange, u"servings"_s},
        {R"({"name": "x", "servings": "four", )" + flour + "}", ErrorCode::ValueOutOfRange, u"servings"_s},
        {R"({"name": "x", "cooked_grams": -1, )" + flour + "}", ErrorCode::ValueOutOfRange, u"cooked_grams"_s},
        {R"({"name": "x", "cooked_grams": 100, )" + flour + "}", ErrorCode::ValueOutOfRange, u"cooked_grams"_s},
        {R"({"name": "x", "cooked_grams": 9000, )" + flour + "}", ErrorCode::ValueOutOfRange, u"servings"_s},
    };
    for (const auto& [json, code, subject] : cases) {
        const auto read = parsed(json);
        ASSERT_FALSE(read.ok()) << json.left(90).constData();
        EXPECT_EQ(static_cast<int>(read.error().code), static_cast<int>(code)) << json.left(90).constData();
        EXPECT_EQ(read.error().subject.toStdString(), subject.toStdString()) << json.left(90).constData();
    }
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(QJsonObject{{u"food"_s, u"oil"_s}, {u"grams"_s, 1}});
    EXPECT_FALSE(recipeFromJson({{u"name"_s, u"x"_s}, {u"ingredients"_s, many}}, oilOrFlour).ok());
}

} // namespace
} // namespace osteolog
