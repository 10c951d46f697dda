// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/importedfoods.h"

#include "core/foods/catalogue.h"
#include "tests/core/fooddatabases/foodmaker.h"
#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::importedFood;

Food plainFood(const QString& id, const QString& name, FoodOrigin origin = FoodOrigin::Shipped)
{
    Food food;
    food.id = id;
    food.name = name;
    food.group = u"dairy"_s;
    food.suggestable = true;
    food.origin = origin;
    return food;
}

QStringList idsOf(const std::vector<FoodHit>& hits)
{
    QStringList ids;
    for (const FoodHit& hit : hits)
        ids << hit.food->id;
    return ids;
}

FoodUse eaten(const QString& id, int times)
{
    FoodUse use;
    use.foodId = id;
    use.times = times;
    use.last = QDate(2026, 11, 20);
    return use;
}

class CatalogueWithDatabases : public test::Fixture
{
protected:
    CatalogueWithDatabases()
        : catalogue(Catalogue::of({plainFood(u"sr-01077"_s, u"Milk, whole"_s), plainFood(u"sr-01009"_s, u"Cheddar"_s)}))
    {
        ImportedFood twin = importedFood(u"usda-sr-01077"_s, u"Milk, whole, 3.25% milkfat"_s);
        twin.sameAs = u"sr-01077"_s;
        ImportedFood goat = importedFood(u"usda-sr-01106"_s, u"Milk, goat, fluid"_s);
        goat.sameAs = u"sr-01106"_s;
        ImportedFood goatAgain = importedFood(u"usda-sr-abbrev-01106"_s, u"MILK,GOAT,FLUID"_s);
        goatAgain.sameAs = u"sr-01106"_s;
        ImportedFood spread = importedFood(u"off-3017620422003"_s, u"Hazelnut spread"_s, u"Nutella"_s);
        spread.barcode = u"3017620422003"_s;
        spread.food.per100g[Nutrient::Calcium] = 108;
        spread.food.portions = {{u"1 tbsp"_s, Grams(15)}};
        write(u"usda-sr"_s, {twin, goat});
        write(u"usda-sr-abbrev"_s, {goatAgain});
        write(u"off"_s, {spread, importedFood(u"off-2"_s, u"Milk chocolate"_s, u"Milka"_s)});
        catalogue.setDatabases(foodDatabasesIn(folder()));
    }

    void write(const QString& id, const std::vector<ImportedFood>& foods)
    {
        test::writeDatabase(foodDatabaseFolder(folder()), test::databaseInfo(id), foods);
    }

    Catalogue catalogue;
};

TEST_F(CatalogueWithDatabases, SearchesEverythingAtOnce)
{
    catalogue.setOwnFoods({plainFood(u"own-1"_s, u"Milk of our farm"_s, FoodOrigin::Own)});
    const QStringList found = idsOf(catalogue.search(u"milk"_s));
    EXPECT_EQ(found.value(0), u"sr-01077"_s);
    for (const QString& id : {u"own-1"_s, u"usda-sr-01106"_s, u"off-2"_s})
        EXPECT_TRUE(found.contains(id)) << id.toStdString();
    EXPECT_EQ(catalogue.foods().size(), 3U) << "imported foods are not gone through";
}

TEST_F(CatalogueWithDatabases, ShowsARecordOnce)
{
    const QStringList found = idsOf(catalogue.search(u"milk"_s));
    EXPECT_FALSE(found.contains(u"usda-sr-01077"_s)) << "the shipped food stands for it";
    EXPECT_EQ(found.filter(u"01106"_s).size(), 1) << "the same record in two databases";
    EXPECT_TRUE(catalogue.search(u"milkfat"_s).empty());
    EXPECT_NE(catalogue.food(u"usda-sr-01077"_s), nullptr) << "whoever knows its id still gets it";
}

TEST_F(CatalogueWithDatabases, GivesTheWholeFoodWithItsBrandInTheName)
{
    const std::vector<FoodHit> hits = catalogue.search(u"nutella haz"_s);
    ASSERT_EQ(hits.size(), 1U);
    const Food& food = *hits[0].food;
    EXPECT_EQ(food.name, u"Hazelnut spread, Nutella"_s);
    EXPECT_EQ(food.origin, FoodOrigin::Imported);
    EXPECT_EQ(food.source, u"Invented off-3017620422003"_s);
    EXPECT_EQ(food.per100g[Nutrient::Calcium], 108);
    EXPECT_EQ(food.per100g[Nutrient::Magnesium], std::nullopt);
    EXPECT_EQ(food.portions, (std::vector<Portion>{{u"1 tbsp"_s, Grams(15)}}));
    EXPECT_EQ(catalogue.food(food.id), &food) << "it is the same object wherever it is asked for";
    EXPECT_EQ(catalogue.food(u"off-4"_s), nullptr);
}

TEST_F(CatalogueWithDatabases, NamesABrandOnce)
{
    EXPECT_EQ(nameWithBrand(importedFood(u"1"_s, u"Milka Oreo"_s, u"MILKA"_s)), u"Milka Oreo"_s);
    EXPECT_EQ(nameWithBrand(importedFood(u"1"_s, u"Milkana"_s, u"Milka"_s)), u"Milkana, Milka"_s);
    EXPECT_EQ(nameWithBrand(importedFood(u"1"_s, u"Milk"_s)), u"Milk"_s);
}

TEST_F(CatalogueWithDatabases, FindsABarcode)
{
    EXPECT_EQ(idsOf(catalogue.search(u"3017620422003"_s)), QStringList{u"off-3017620422003"_s});
    EXPECT_EQ(idsOf(catalogue.search(u" 3 017620-422003 "_s)), QStringList{u"off-3017620422003"_s});
    EXPECT_TRUE(catalogue.search(u"301762042"_s).empty()) << "only a whole number";
    EXPECT_TRUE(catalogue.search(u"3"_s).empty());
}

TEST_F(CatalogueWithDatabases, ForgivesAMistakeOnlyWhenNothingElseMatchesAnywhere)
{
    EXPECT_EQ(idsOf(catalogue.search(u"nutqlla"_s)), QStringList{u"off-3017620422003"_s});
    EXPECT_EQ(idsOf(catalogue.search(u"chedqar"_s)), QStringList{u"sr-01009"_s});
    // "milka" is a word of a database: "milk" is not guessed.
    EXPECT_EQ(idsOf(catalogue.search(u"milka"_s)), QStringList{u"off-2"_s});
    EXPECT_TRUE(catalogue.search(u"nutqlla spreqd"_s).empty());
}

TEST_F(CatalogueWithDatabases, WhatIsEatenRisesAndComesForAnEmptyText)
{
    catalogue.setUse({eaten(u"off-2"_s, 40), eaten(u"off-gone"_s, 9)}, {u"usda-sr-01106"_s});
    EXPECT_EQ(idsOf(catalogue.search(u"mil"_s)).mid(0, 2), (QStringList{u"usda-sr-01106"_s, u"off-2"_s}));
    EXPECT_EQ(idsOf(catalogue.search(QString())), (QStringList{u"usda-sr-01106"_s, u"off-2"_s}));
    EXPECT_EQ(idsOf(catalogue.search(u"mil"_s)).count(u"off-2"_s), 1);
    catalogue.setUse({}, {});
    EXPECT_EQ(idsOf(catalogue.search(u"mil"_s)).value(0), u"sr-01077"_s);
}

TEST_F(CatalogueWithDatabases, WhatIsEatenIsFoundHoweverUnlikelyItIs)
{
    std::vector<ImportedFood> many;
    for (int i = 0; i < 1000; ++i)
        many.push_back(importedFood(u"many-%1"_s.arg(i), u"Bean %1"_s.arg(i)));
    many.push_back(importedFood(u"many-odd"_s, u"Stew of the old house with a bean or two and much else in it"_s));
    write(u"many"_s, many);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    EXPECT_FALSE(idsOf(catalogue.search(u"bean"_s)).contains(u"many-odd"_s));
    catalogue.setUse({eaten(u"many-odd"_s, 30)}, {});
    EXPECT_EQ(idsOf(catalogue.search(u"bean"_s)).value(0), u"many-odd"_s);
    EXPECT_EQ(idsOf(catalogue.search(u"be"_s)).value(0), u"many-odd"_s);
}

TEST_F(CatalogueWithDatabases, DatabasesCanGoAndComeBack)
{
    catalogue.setUse({eaten(u"off-2"_s, 4)}, {});
    ASSERT_FALSE(catalogue.search(u"nutella"_s).empty());
    EXPECT_EQ(catalogue.databases().size(), 3U);
    catalogue.setDatabases({});
    EXPECT_TRUE(catalogue.search(u"nutella"_s).empty());
    EXPECT_TRUE(catalogue.search(QString()).empty());
    EXPECT_EQ(catalogue.food(u"off-2"_s), nullptr);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    EXPECT_FALSE(catalogue.search(u"nutella"_s).empty());
    EXPECT_EQ(idsOf(catalogue.search(QString())), QStringList{u"off-2"_s});
}

TEST_F(CatalogueWithDatabases, FoodsStayForAsLongAsIsPromised)
{
    std::vector<ImportedFood> many;
    for (int i = 0; i < 25'000; ++i)
        many.push_back(importedFood(u"many-%1"_s.arg(i), u"Bean %1"_s.arg(i)));
    write(u"many"_s, many);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    catalogue.setUse({eaten(u"off-2"_s, 40)}, {});
    ASSERT_EQ(idsOf(catalogue.search(u"mil"_s)).value(0), u"off-2"_s);
    std::vector<const Food*> handedOut;
    for (int i = 0; i < 25'000; ++i) {
        handedOut.push_back(catalogue.food(u"many-%1"_s.arg(i)));
        const std::size_t oldest = handedOut.size() > 5000 ? handedOut.size() - 5000 : 0;
        ASSERT_EQ(handedOut[oldest]->id, u"many-%1"_s.arg(oldest)); // the sanitizers would say so otherwise
    }
    EXPECT_EQ(idsOf(catalogue.search(u"mil"_s)).value(0), u"off-2"_s) << "what is eaten is not forgotten";
}

TEST_F(CatalogueWithDatabases, AnyTextIsSurvived)
{
    for (const QString& text : {u"\" OR *"_s, u"NEAR(milk, nutella)"_s, u"milk\" AND"_s, u"😀"_s, QString(10000, u'm'),
                                u"m "_s.repeated(5000), QString(QChar(0xdc00)), u"1234567890"_s.repeated(1000)})
        EXPECT_LE(catalogue.search(text).size(), 20U);
    EXPECT_FALSE(catalogue.search(u"milk\"*"_s).empty());
}

} // namespace
} // namespace osteolog
