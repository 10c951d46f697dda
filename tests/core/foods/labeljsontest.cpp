// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/labeljson.h"

#include "core/foods/foodjson.h"
#include "tests/support/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Result<LabelledFood> parsed(const QByteArray& json)
{
    const Result<DailyValues> dailyValues = DailyValues::load();
    EXPECT_TRUE(dailyValues.ok());
    return labelledFoodFromJson(QJsonDocument::fromJson(json).object(), dailyValues.valueOr({}));
}

TEST(LabelJson, ReadsALabelAsItIsPrinted)
{
    const auto read = parsed(R"({"name": "Oat drink",
        "label": {"rules": "eu", "per": "100 ml", "density": 1.03, "serving": {"name": "glass", "grams": 206},
                  "values": {"energy": "190 kJ", "protein_g": 1.03, "salt": "0,1 g", "calcium": "15 %",
                             "vitamin_d": "0.75 µg", "vitamin_k": "10%", "zinc": null}},
        "portions": [{"name": "carton", "grams": 1030}], "flags": ["vegan", "free-of-milk"]})");
    ASSERT_TRUE(read.ok()) << read.error().subject.toStdString();
    const Food& food = read->food;
    EXPECT_EQ(food.name, u"Oat drink"_s);
    EXPECT_NEAR(*food.per100g[Nutrient::Energy], 44.0883, 1e-3);
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Protein], 1);
    EXPECT_NEAR(*food.per100g[Nutrient::Sodium], 38.835, 1e-3);
    EXPECT_NEAR(*food.per100g[Nutrient::Calcium], 116.505, 1e-3);
    EXPECT_NEAR(*food.per100g[Nutrient::VitaminK1], 7.2816, 1e-3);
    EXPECT_FALSE(food.per100g[Nutrient::Zinc]);
    EXPECT_EQ(food.usualPortion, (Portion{u"glass"_s, Grams(206)}));
    EXPECT_EQ(food.portions.size(), 2U);
    EXPECT_EQ(food.diet, Diet::Vegan);
    EXPECT_TRUE(read->doubts.empty());
}

TEST(LabelJson, TellsWhatIsHardToBelieve)
{
    const auto read = parsed(R"({"name": "Cheese", "label": {"values": {"calcium": "12 g"}}})");
    ASSERT_TRUE(read.ok());
    ASSERT_EQ(read->doubts.size(), 1U);
    EXPECT_EQ(read->doubts[0].kind, LabelProblem::MoreThanUsual);
    EXPECT_EQ(read->doubts[0].nutrient, Nutrient::Calcium);
}

TEST(LabelJson, WhatIsNoLabelIsRefusedByItsKey)
{
    const QList<std::tuple<QByteArray, ErrorCode, QString>> cases = {
        {R"([])", ErrorCode::ValueOutOfRange, u"label"_s},
        {R"(7)", ErrorCode::ValueOutOfRange, u"label"_s},
        {R"({})", ErrorCode::ValueOutOfRange, u"label.values"_s},
        {R"({"values": [1]})", ErrorCode::ValueOutOfRange, u"label.values"_s},
        {R"({"values": {}, "colour": 1})", ErrorCode::UnknownKey, u"label.colour"_s},
        {R"({"values": {}, "rules": "mars"})", ErrorCode::UnknownKey, u"label.rules"_s},
        {R"({"values": {}, "per": "cup"})", ErrorCode::UnknownKey, u"label.per"_s},
        {R"({"values": {}, "per": "serving"})", ErrorCode::ValueOutOfRange, u"label.serving"_s},
        {R"({"values": {}, "per": "serving", "serving": {"name": "bar"}})", ErrorCode::ValueOutOfRange, u"label"_s},
        {R"({"values": {}, "serving": {"gram": 3}})", ErrorCode::UnknownKey, u"label.serving.gram"_s},
        {R"({"values": {}, "per": "100 ml", "density": 92})", ErrorCode::ValueOutOfRange, u"label"_s},
        {R"({"values": {"vitamin_q": 1}})", ErrorCode::UnknownKey, u"label.values.vitamin_q"_s},
        {R"({"values": {"calcium": "much"}})", ErrorCode::AmountInvalid, u"label.values.calcium"_s},
        {R"({"values": {"calcium": "1.5.2 g"}})", ErrorCode::AmountInvalid, u"label.values.calcium"_s},
        {R"({"values": {"calcium": "5 parsecs"}})", ErrorCode::AmountInvalid, u"label.values.calcium"_s},
        {R"({"values": {"calcium": "<5 g"}})", ErrorCode::AmountInvalid, u"label.values.calcium"_s},
        {R"({"values": {"calcium": [1]}})", ErrorCode::AmountInvalid, u"label.values.calcium"_s},
        {R"({"values": {"calcium": -5}})", ErrorCode::ValueOutOfRange, u"label.values.calcium_mg"_s},
        {R"({"values": {"calcium": "40 g"}})", ErrorCode::ValueOutOfRange, u"label.values.calcium_mg"_s},
        {R"({"values": {"calcium": "9 kJ"}})", ErrorCode::ValueOutOfRange, u"label.values.calcium_mg"_s},
        {R"({"values": {"energy": "9 %"}})", ErrorCode::ValueOutOfRange, u"label.values.energy_kcal"_s},
        {"{\"values\": {\"calcium\": \"" + QByteArray(10000, '9') + "\"}}", ErrorCode::AmountInvalid,
         u"label.values.calcium"_s},
    };
    for (const auto& [label, code, subject] : cases) {
        const auto read = parsed("{\"name\": \"x\", \"label\": " + label + "}");
        ASSERT_FALSE(read.ok()) << label.left(80).constData();
        EXPECT_EQ(read.error().code, code) << label.left(80).constData();
        EXPECT_EQ(read.error().subject.toStdString(), subject.toStdString());
    }
    EXPECT_EQ(parsed(R"({"name": "x", "label": {"values": {}}, "per_100g": {}})").error().subject, u"per_100g"_s);
    EXPECT_EQ(parsed(R"({"label": {"values": {}}})").error().subject, u"name"_s);
}

TEST(LabelJson, EveryProblemHasAKey)
{
    QStringList keys;
    for (int kind = 0; kind <= LabelProblem::SaltAgainstSodium; ++kind)
        keys << labelProblemKey(static_cast<LabelProblem::Kind>(kind));
    EXPECT_FALSE(keys.contains(QString()));
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST(FoodJson, LowerBoundsAreShownAndReadAgain)
{
    Food food;
    food.name = u"Soup"_s;
    food.per100g[Nutrient::Calcium] = 12;
    food.per100g[Nutrient::VitaminK2] = 3;
    food.per100g[Nutrient::VitaminK2Low] = 5; // above what is known for certain
    food.per100g[Nutrient::VitaminK2High] = 9;
    EXPECT_FALSE(foodToJson(food).contains(u"at_least"_s));
    food.per100g.setAtLeast(Nutrient::Calcium);
    food.per100g.setAtLeast(Nutrient::VitaminK2);
    food.per100g.setAtLeast(Nutrient::Zinc); // of which nothing is known
    food.k2State = K2State::Class;
    const QJsonObject json = foodToJson(food);
    EXPECT_EQ(json[u"at_least"_s].toArray(), (QJsonArray{u"calcium_mg"_s, u"vitamin_k2_ug"_s}));
    const auto again = foodFromJson(json);
    ASSERT_TRUE(again.ok()) << again.error().subject.toStdString();
    EXPECT_EQ(again->per100g, food.per100g);
    QJsonObject wrong = json;
    wrong[u"at_least"_s] = QJsonArray{u"zinc_mg"_s};
    EXPECT_EQ(foodFromJson(wrong).error().code, ErrorCode::UnknownKey);
    wrong[u"at_least"_s] = u"calcium_mg"_s;
    EXPECT_EQ(foodFromJson(wrong).error().code, ErrorCode::ValueOutOfRange);
}

} // namespace
} // namespace osteolog
