// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodgroups.h"

#include "core/foods/foodtable.h"
#include "tests/support/fixture.h"

#include <QFile>
#include <QSet>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

TEST(FoodGroups, TellsTheFoodsOfABroadCategoryApart)
{
    FoodGroups groups;
    const QString dairy = u"Dairy and Egg Products"_s;
    EXPECT_EQ(groups.groupOf(dairy, u"Cheese, gouda"_s), u"cheese"_s);
    EXPECT_EQ(groups.groupOf(dairy, u"Eggs, Grade A, Large, egg whole"_s), u"eggs"_s);
    EXPECT_EQ(groups.groupOf(dairy, u"Yogurt, plain"_s), u"dairy"_s);
    EXPECT_EQ(groups.groupOf(u"Finfish and Shellfish Products"_s, u"Crustaceans, shrimp, cooked"_s), u"seafood"_s);
    EXPECT_EQ(groups.groupOf(u"Finfish and Shellfish Products"_s, u"Fish, salmon, raw"_s), u"fish"_s);
    EXPECT_EQ(groups.groupOf(u"Legumes and Legume Products"_s, u"Tofu, firm"_s), u"soy"_s);
    EXPECT_EQ(groups.groupOf(u"Fruits and Fruit Juices"_s, u"Orange juice, raw"_s), u"drinks"_s);
}

TEST(FoodGroups, ReadsNarrowCategories)
{
    FoodGroups groups;
    EXPECT_EQ(groups.groupOf(u"Plant-based milk substitutes"_s, u"Oat drink"_s), u"plant-milk"_s);
    EXPECT_EQ(groups.groupOf(u"Yogurt"_s, {}), u"dairy"_s);
    EXPECT_EQ(groups.groupOf(u"Ice Cream & Frozen Yogurt"_s, {}), u"sweets"_s);
    EXPECT_EQ(groups.groupOf(u"Popcorn, Peanuts, Seeds & Related Snacks"_s, {}), u"nuts-seeds"_s);
    EXPECT_EQ(groups.groupOf(u"Cookies & Biscuits"_s, {}), u"bakery"_s);
}

TEST(FoodGroups, SaysNothingWhereNothingFits)
{
    FoodGroups groups;
    EXPECT_EQ(groups.groupOf({}, u"Cheese"_s), QString());
    EXPECT_EQ(groups.groupOf(u"Baby Foods"_s, u"Babyfood, cheese"_s), QString());
    EXPECT_EQ(groups.groupOf(u"unknown"_s, u"Cheese"_s), QString());
}

TEST(FoodGroups, NamesOnlyGroupsOfTheShippedTable)
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/resources/foods/foods.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Result<std::vector<Food>> foods = parseFoodTable(file.readAll());
    ASSERT_TRUE(foods);
    QSet<QString> shipped;
    for (const Food& food : *foods)
        shipped.insert(food.group);
    FoodGroups groups;
    for (const char16_t* category : {u"Spices and Herbs",
                                     u"Fats and Oils",
                                     u"Poultry Products",
                                     u"Soups, Sauces, and Gravies",
                                     u"Sausages and Luncheon Meats",
                                     u"Breakfast Cereals",
                                     u"Pork Products",
                                     u"Vegetables and Vegetable Products",
                                     u"Nut and Seed Products",
                                     u"Beef Products",
                                     u"Beverages",
                                     u"Lamb, Veal, and Game Products",
                                     u"Baked Products",
                                     u"Sweets",
                                     u"Cereal Grains and Pasta",
                                     u"Fast Foods",
                                     u"Meals, Entrees, and Side Dishes",
                                     u"Snacks",
                                     u"Restaurant Foods",
                                     u"Pizza",
                                     u"Bread",
                                     u"Legumes",
                                     u"Milk, whole"}) {
        const QString group = groups.groupOf(QString::fromUtf16(category), u"Anything"_s);
        EXPECT_TRUE(shipped.contains(group))
            << QString::fromUtf16(category).toStdString() << ": " << group.toStdString();
    }
}

} // namespace
} // namespace osteolog
