// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodwords.h"

#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;
using namespace osteolog;
using namespace osteolog::ui;

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
