// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/labelfood.h"

#include "tests/support/fixture.h"
#include "ui/pages/foods/foodwords.h"

using namespace Qt::StringLiterals;
using namespace osteolog;
using namespace osteolog::ui;

namespace {

LabelFood bar()
{
    LabelFood label;
    label.name = u"Nut bar"_s;
    label.portionName = u"1 bar"_s;
    label.portion = Grams(40);
    label.basis = LabelFood::Basis::Portion;
    label.values[Nutrient::Magnesium] = 60;
    label.values[Nutrient::Fat] = 12;
    return label;
}

} // namespace

TEST(LabelFood, FiguresOfAPortionBecomeFiguresOf100g)
{
    const Food food = foodFromLabel(bar(), Food());
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Magnesium], 150);
    EXPECT_FALSE(food.per100g[Nutrient::Calcium].has_value());
    EXPECT_EQ(food.usualPortion, (Portion{u"1 bar"_s, Grams(40)}));
    EXPECT_EQ(food.origin, FoodOrigin::Own);
    EXPECT_EQ(food.k2State, K2State::Unknown);
    EXPECT_TRUE(food.freeOf.isEmpty()); // nobody said that the list is complete
}

TEST(LabelFood, ThereAndBackChangesNothing)
{
    LabelFood label = bar();
    label.contains.insert(Allergen::TreeNuts);
    label.listIsComplete = true;
    label.diet = Diet::Vegan;
    const Food food = foodFromLabel(label, Food());
    Food again = foodFromLabel(labelFromFood(food), food);
    EXPECT_EQ(again.revision, food.revision + 1);
    again.revision = food.revision;
    EXPECT_EQ(again, food);
}

TEST(LabelFood, WhatTheFormDoesNotAskIsKept)
{
    Food base;
    base.id = u"own-1"_s;
    base.synonyms = QStringList{u"bar"_s};
    base.group = u"snacks"_s;
    base.highOxalate = true;
    base.per100g[Nutrient::VitaminK2Low] = 3;
    base.per100g[Nutrient::VitaminK2High] = 9;
    base.k2Source = u"a table"_s;
    const Food food = foodFromLabel(bar(), base);
    EXPECT_EQ(food.k2Source, base.k2Source);
    EXPECT_EQ(food.id, u"own-1"_s);
    EXPECT_EQ(food.synonyms, base.synonyms);
    EXPECT_TRUE(food.highOxalate);
    EXPECT_EQ(food.per100g[Nutrient::VitaminK2High], 9);
}

TEST(LabelFood, AK2FigureOfTheLabelTakesThePlaceOfARange)
{
    Food base;
    base.id = u"own-1"_s;
    base.per100g[Nutrient::VitaminK2Low] = 3;
    base.per100g[Nutrient::VitaminK2High] = 9;
    base.k2Source = u"a table"_s;
    LabelFood label = bar();
    label.values[Nutrient::VitaminK2] = 8;
    const Food food = foodFromLabel(label, base);
    EXPECT_EQ(food.per100g[Nutrient::VitaminK2], 20);
    EXPECT_FALSE(food.per100g[Nutrient::VitaminK2Low].has_value());
    EXPECT_EQ(food.k2State, K2State::Measured);
    EXPECT_TRUE(food.k2Source.isEmpty());
    label.values[Nutrient::VitaminK2].reset();
    EXPECT_EQ(foodFromLabel(label, food).k2State, K2State::Unknown);
}

TEST(LabelFood, SlipsOfTheHandAreFound)
{
    LabelFood label = bar();
    EXPECT_TRUE(impossibleFigures(label).empty());
    label.values[Nutrient::Fat] = 60; // of 40 g
    label.values[Nutrient::Energy] = 4000;
    EXPECT_EQ(impossibleFigures(label), (std::vector{Nutrient::Energy, Nutrient::Fat}));
    label.basis = LabelFood::Basis::HundredGrams;
    EXPECT_EQ(impossibleFigures(label), std::vector{Nutrient::Energy});
}

TEST(FoodWords, UnknownRangeAndValueReadDifferently)
{
    NutrientValues values;
    const DisplayUnits units;
    EXPECT_EQ(nutrientCellText(Nutrient::VitaminK2, values, units), u"?"_s);
    EXPECT_EQ(nutrientText(Nutrient::VitaminK2, values, units), QString());
    values[Nutrient::VitaminK2Low] = 13;
    values[Nutrient::VitaminK2High] = 43;
    EXPECT_EQ(nutrientCellText(Nutrient::VitaminK2, values, units), u"13–43"_s);
    values[Nutrient::VitaminK2] = 20;
    EXPECT_EQ(nutrientCellText(Nutrient::VitaminK2, values, units), u"20"_s);
    values[Nutrient::VitaminD] = 0;
    EXPECT_EQ(nutrientCellText(Nutrient::VitaminD, values, units), u"0"_s); // known to be none
}

TEST(FoodWords, RemarksSayWhatIsNotKnown)
{
    Food food;
    food.diet = Diet::Vegan;
    food.freeOf = AllergenSet::all();
    food.freeOf.remove(Allergen::Sesame);
    const QString remarks = foodRemarks(food).join(u' ');
    EXPECT_TRUE(remarks.contains(u"vegan"_s));
    EXPECT_TRUE(remarks.contains(u"Not known: sesame"_s));
    EXPECT_TRUE(remarks.contains(u"Unknown is not safe"_s));
}
