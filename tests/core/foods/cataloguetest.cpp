// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/catalogue.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Food makeFood(const QString& id, const QString& name, const QStringList& synonyms = {})
{
    Food food;
    food.id = id;
    food.name = name;
    food.synonyms = synonyms;
    food.group = u"vegetables"_s;
    food.suggestable = true;
    food.origin = FoodOrigin::Shipped;
    return food;
}

Catalogue smallCatalogue()
{
    return Catalogue::of({
        makeFood(u"1"_s, u"Almonds"_s),
        makeFood(u"2"_s, u"Almond butter"_s, {u"nut butter"_s}),
        makeFood(u"3"_s, u"Courgette, boiled"_s, {u"zucchini"_s}),
        makeFood(u"4"_s, u"Crème caramel"_s, {u"flan"_s}),
        makeFood(u"5"_s, u"Milk, semi-skimmed"_s, {u"half-fat milk"_s}),
        makeFood(u"6"_s, u"Rice pudding with milk"_s),
        makeFood(u"7"_s, u"Strawberries"_s),
        makeFood(u"8"_s, u"Peas, boiled"_s),
        makeFood(u"9"_s, u"Peach"_s),
    });
}

QStringList names(const std::vector<FoodHit>& hits)
{
    QStringList list;
    for (const FoodHit& hit : hits)
        list << hit.food->name;
    return list;
}

TEST(Catalogue, FindsBeginningsOfEveryWordInAnyOrder)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"boi cour"_s)), QStringList{u"Courgette, boiled"_s});
    EXPECT_EQ(names(catalogue.search(u"butter alm"_s)), QStringList{u"Almond butter"_s});
    EXPECT_TRUE(catalogue.search(u"courgette raw"_s).empty());
}

TEST(Catalogue, FindsSynonymsPluralsAndAccents)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"Zucchinis"_s)), QStringList{u"Courgette, boiled"_s});
    EXPECT_EQ(names(catalogue.search(u"strawberry"_s)), QStringList{u"Strawberries"_s});
    EXPECT_EQ(names(catalogue.search(u"CREME"_s)), QStringList{u"Crème caramel"_s});
    EXPECT_EQ(names(catalogue.search(u"crème"_s)), QStringList{u"Crème caramel"_s});
    EXPECT_EQ(names(catalogue.search(u"peas"_s)).value(0), u"Peas, boiled"_s);
    EXPECT_FALSE(names(catalogue.search(u"peas"_s)).contains(u"Peach"_s));
}

TEST(Catalogue, PutsWholeWordsAndNamesFirst)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"almond"_s)), (QStringList{u"Almonds"_s, u"Almond butter"_s}));
    EXPECT_EQ(names(catalogue.search(u"milk"_s)), (QStringList{u"Milk, semi-skimmed"_s, u"Rice pudding with milk"_s}));
    const std::vector<FoodHit> hits = catalogue.search(u"milk"_s);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_GT(hits[0].score, hits[1].score);
}

TEST(Catalogue, ForgivesOneMistakeOnlyWhenNothingElseMatches)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"almonbs"_s)).value(0), u"Almonds"_s);
    EXPECT_EQ(names(catalogue.search(u"strawbrry"_s)), QStringList{u"Strawberries"_s});
    EXPECT_EQ(names(catalogue.search(u"boiled couregtte"_s)), QStringList{u"Courgette, boiled"_s});
    EXPECT_TRUE(catalogue.search(u"almbnds bttr"_s).empty()) << "two words mistyped";
    EXPECT_TRUE(catalogue.search(u"mlk"_s).empty()) << "too short a word to guess at";
    // "peac" is the beginning of a word: nothing is guessed beside it.
    EXPECT_EQ(names(catalogue.search(u"peac"_s)), QStringList{u"Peach"_s});
}

TEST(Catalogue, JoinsAndPartsWordsWhenNothingElseMatches)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"almondbutter"_s)), QStringList{u"Almond butter"_s});
    EXPECT_EQ(names(catalogue.search(u"straw berries"_s)), QStringList{u"Strawberries"_s});
    EXPECT_EQ(names(catalogue.search(u"semiskimmed milk"_s)), QStringList{u"Milk, semi-skimmed"_s});
}

TEST(Catalogue, SmallWordsNeedNotMatch)
{
    const Catalogue catalogue = smallCatalogue();
    EXPECT_EQ(names(catalogue.search(u"the rice pudding and milk"_s)), QStringList{u"Rice pudding with milk"_s});
}

TEST(Catalogue, LimitIsKeptBetweenOneAndTwoHundred)
{
    std::vector<Food> foods;
    for (int i = 0; i < 300; ++i)
        foods.push_back(makeFood(QString::number(i), u"Bean %1"_s.arg(i)));
    const Catalogue catalogue = Catalogue::of(std::move(foods));
    EXPECT_EQ(catalogue.search(u"bean"_s).size(), 20U);
    EXPECT_EQ(catalogue.search(u"bean"_s, 0).size(), 1U);
    EXPECT_EQ(catalogue.search(u"bean"_s, -5).size(), 1U);
    EXPECT_EQ(catalogue.search(u"bean"_s, 1000).size(), 200U);
}

TEST(Catalogue, AnyTextIsSurvived)
{
    const Catalogue catalogue = smallCatalogue();
    for (const QString& text : {QString(), u"   "_s, u"%%%"_s, u"''"_s, u"\u0000\uffff"_s, u"😀"_s, u"a"_s,
                                QString(10000, u'a'), u"a "_s.repeated(5000), QString(QChar(0xd800))})
        EXPECT_LE(catalogue.search(text).size(), 20U);
    EXPECT_TRUE(Catalogue().search(u"milk"_s).empty());
    EXPECT_TRUE(Catalogue().foods().empty());
    EXPECT_EQ(Catalogue().food(u"1"_s), nullptr);
}

TEST(Catalogue, OwnFoodStandsInForTheShippedOne)
{
    Catalogue catalogue = smallCatalogue();
    Food own = makeFood(u"5"_s, u"Milk of our farm"_s);
    own.origin = FoodOrigin::Own;
    catalogue.setOwnFoods({own});

    EXPECT_EQ(catalogue.foods().size(), 9U);
    ASSERT_NE(catalogue.food(u"5"_s), nullptr);
    EXPECT_EQ(catalogue.food(u"5"_s)->name, u"Milk of our farm"_s);
    EXPECT_FALSE(names(catalogue.search(u"milk"_s)).contains(u"Milk, semi-skimmed"_s));
    EXPECT_TRUE(names(catalogue.search(u"farm"_s)).contains(u"Milk of our farm"_s));

    catalogue.setOwnFoods({});
    EXPECT_EQ(catalogue.food(u"5"_s)->name, u"Milk, semi-skimmed"_s);
    EXPECT_TRUE(names(catalogue.search(u"milk"_s)).contains(u"Milk, semi-skimmed"_s));
}

TEST(Catalogue, WhatIsArchivedIsKnownButNotOffered)
{
    Catalogue catalogue = smallCatalogue();
    Food own = makeFood(u"own-1"_s, u"Almonds of our tree"_s), water = makeFood(u"5"_s, u"Milk of our farm"_s);
    own.archived = water.archived = true;
    catalogue.setOwnFoods({own, water});
    FoodUse use;
    use.foodId = u"own-1"_s;
    use.times = 50;
    catalogue.setUse({use}, {u"own-1"_s});
    ASSERT_NE(catalogue.food(u"own-1"_s), nullptr);
    EXPECT_EQ(catalogue.food(u"own-1"_s)->name, u"Almonds of our tree"_s);
    EXPECT_EQ(catalogue.foods().size(), 9U);
    EXPECT_TRUE(catalogue.search(u"our tree"_s).empty());
    EXPECT_FALSE(names(catalogue.search(u"almonds"_s)).contains(u"Almonds of our tree"_s));
    EXPECT_TRUE(catalogue.search(QString()).empty()) << "neither as a favourite nor as a recent one";
    // An archived stand-in stands in no longer.
    EXPECT_EQ(catalogue.food(u"5"_s)->name, u"Milk, semi-skimmed"_s);
    EXPECT_TRUE(names(catalogue.search(u"milk"_s)).contains(u"Milk, semi-skimmed"_s));
}

TEST(Catalogue, OwnFoodComesFirstWhereNamesTie)
{
    Catalogue catalogue = smallCatalogue();
    Food own = makeFood(u"own-1"_s, u"Almonds"_s);
    own.origin = FoodOrigin::Own;
    catalogue.setOwnFoods({own});
    EXPECT_EQ(catalogue.search(u"almonds"_s).front().food->id, u"own-1"_s);
    EXPECT_EQ(catalogue.foods().size(), 10U);
}

TEST(Catalogue, WhatIsEatenOftenRises)
{
    Catalogue catalogue = smallCatalogue();
    ASSERT_EQ(catalogue.search(u"al"_s).front().food->id, u"1"_s);
    FoodUse butter;
    butter.foodId = u"2"_s;
    butter.times = 50;
    catalogue.setUse({butter}, {});
    EXPECT_EQ(catalogue.search(u"al"_s).front().food->id, u"2"_s);
    catalogue.setUse({butter}, {u"1"_s});
    EXPECT_EQ(catalogue.search(u"al"_s).front().food->id, u"1"_s) << "a favourite counts more";
}

TEST(Catalogue, EmptyTextGivesFavouritesThenRecents)
{
    Catalogue catalogue = smallCatalogue();
    EXPECT_TRUE(catalogue.search(QString()).empty());
    const auto eaten = [](const QString& id, int times, QDate last) {
        FoodUse use;
        use.foodId = id;
        use.times = times;
        use.last = last;
        return use;
    };
    catalogue.setUse({eaten(u"1"_s, 40, QDate(2026, 11, 1)), eaten(u"7"_s, 1, QDate(2026, 11, 20)),
                      eaten(u"3"_s, 3, QDate(2026, 11, 2)), eaten(u"gone"_s, 9, QDate(2026, 11, 21))},
                     {u"3"_s, u"9"_s});
    EXPECT_EQ(names(catalogue.search(u" "_s)),
              (QStringList{u"Courgette, boiled"_s, u"Peach"_s, u"Strawberries"_s, u"Almonds"_s}));
    EXPECT_EQ(catalogue.search(QString(), 2).size(), 2U);
}

TEST(Catalogue, CanBeMoved)
{
    Catalogue first = smallCatalogue();
    ASSERT_FALSE(first.search(u"almonds"_s).empty());
    const Catalogue second = std::move(first);
    EXPECT_EQ(names(second.search(u"peach"_s)), QStringList{u"Peach"_s});
}

} // namespace
} // namespace osteolog
