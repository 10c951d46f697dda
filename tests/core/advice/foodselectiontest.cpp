// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/foodselection.h"

#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <algorithm>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

Food foodWith(const QString& id, std::optional<double> magnesium, std::optional<double> energy, double portion = 100)
{
    Food food;
    food.id = id;
    food.name = id;
    food.origin = FoodOrigin::Shipped;
    food.diet = Diet::Vegetarian;
    food.suggestable = true;
    food.freeOf = AllergenSet::all();
    food.usualPortion = {u"portion"_s, Grams(portion)};
    food.per100g[Nutrient::Magnesium] = magnesium;
    food.per100g[Nutrient::Energy] = energy;
    return food;
}

QStringList idsOf(const std::vector<const Food*>& foods)
{
    QStringList ids;
    for (const Food* food : foods)
        ids << food->id;
    return ids;
}

/// A day of a woman of 66 on which nothing was eaten yet.
struct EmptyDay
{
    EmptyDay()
    {
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.weight = Kilograms(62);
        targets = targetsOn(day, profile, tables);
        summary = summarise(Day{day, {}, {}}, {}, targets, profile, tables);
    }
    QDate day{2026, 11, 21};
    ReferenceTables tables = ReferenceTables::load().value();
    Profile profile;
    Targets targets;
    DaySummary summary;
};

} // namespace

TEST(FoodSelection, NoFilterLetsEveryFoodPass)
{
    EXPECT_TRUE(FoodFilter().isEmpty());
    EXPECT_TRUE(passes(Food(), FoodFilter()));
}

TEST(FoodSelection, AStricterDietSuitsAndAnUnknownOneDoesNot)
{
    Food food = foodWith(u"a"_s, 1, 1);
    EXPECT_TRUE(passes(food, {Diet::Pescatarian, {}, false}));
    EXPECT_TRUE(passes(food, {Diet::Vegetarian, {}, false}));
    EXPECT_FALSE(passes(food, {Diet::Vegan, {}, false}));
    food.diet = Diet::Unknown;
    EXPECT_FALSE(passes(food, {Diet::Pescatarian, {}, false}));
}

TEST(FoodSelection, OnlyWhatIsKnownToBeFreeOfAnAllergenPasses)
{
    FoodFilter filter;
    filter.without.insert(Allergen::Milk);
    Food food = foodWith(u"a"_s, 1, 1);
    EXPECT_TRUE(passes(food, filter));
    food.freeOf.remove(Allergen::Milk); // neither in it nor known to be absent
    EXPECT_FALSE(passes(food, filter));
}

TEST(FoodSelection, LowOxalateNeedsAFoodOfWhichThatIsKnown)
{
    FoodFilter filter;
    filter.lowOxalate = true;
    Food food = foodWith(u"a"_s, 1, 1);
    EXPECT_TRUE(passes(food, filter));
    food.origin = FoodOrigin::Own;
    EXPECT_FALSE(passes(food, filter));
    food.origin = FoodOrigin::Shipped;
    food.highOxalate = true;
    EXPECT_FALSE(passes(food, filter));
}

TEST(FoodSelection, TheBasisSaysHowManyGramsAreMeant)
{
    const Food food = foodWith(u"a"_s, 100, 250, 40);
    EXPECT_EQ(gramsFor(food, FoodBasis::UsualPortion)->value(), 40);
    EXPECT_EQ(gramsFor(food, FoodBasis::HundredGrams)->value(), 100);
    EXPECT_DOUBLE_EQ(gramsFor(food, FoodBasis::HundredKilocalories)->value(), 40);
    EXPECT_FALSE(gramsFor(foodWith(u"water"_s, 1, 0), FoodBasis::HundredKilocalories));
    EXPECT_FALSE(gramsFor(foodWith(u"b"_s, 1, {}), FoodBasis::HundredKilocalories));
}

TEST(FoodSelection, RichestFirstAndUnknownLeftOut)
{
    const Food nuts = foodWith(u"nuts"_s, 270, 600, 30);      // 81 a portion, 45 in 100 kcal
    const Food spinach = foodWith(u"spinach"_s, 79, 23, 100); // 79 a portion, 343 in 100 kcal
    const Food beans = foodWith(u"beans"_s, 60, 120, 170);    // 102 a portion, 50 in 100 kcal
    const Food unknown = foodWith(u"unknown"_s, {}, 100);
    const Food none = foodWith(u"none"_s, 0, 100);
    const std::vector<const Food*> foods = {&unknown, &none, &nuts, &spinach, &beans};
    EXPECT_EQ(idsOf(richestIn(Member::Magnesium, FoodBasis::UsualPortion, foods)),
              QStringList({u"beans"_s, u"nuts"_s, u"spinach"_s}));
    EXPECT_EQ(idsOf(richestIn(Member::Magnesium, FoodBasis::HundredGrams, foods)),
              QStringList({u"nuts"_s, u"spinach"_s, u"beans"_s}));
    EXPECT_EQ(idsOf(richestIn(Member::Magnesium, FoodBasis::HundredKilocalories, foods)),
              QStringList({u"spinach"_s, u"beans"_s, u"nuts"_s}));
}

TEST(FoodSelection, BestForTheGapBeginsWithTheAnswerForOneFood)
{
    const EmptyDay day;
    const Catalogue catalogue = Catalogue::shipped().value();
    SuggestionRequest one;
    one.items = 1;
    const Suggestions best = suggest(day.summary, day.targets, day.profile, catalogue.foods(), one);
    const std::vector<Suggestion> ranked =
        bestForGap(day.summary, day.targets, day.profile, catalogue.foods(), SuggestionRequest());
    ASSERT_FALSE(best.items.empty());
    ASSERT_GT(ranked.size(), 50U);
    EXPECT_EQ(ranked.front().food->id, best.items.front().food->id);
    EXPECT_EQ(ranked.front().grams.value(), best.items.front().grams.value());
    EXPECT_TRUE(std::all_of(ranked.begin(), ranked.end(),
                            [&day](const Suggestion& candidate) { return isAllowed(*candidate.food, day.profile); }));
}

TEST(FoodSelection, WhereSuggestionsAreWithheldNothingIsBest)
{
    EmptyDay day;
    day.profile.conditions.insert(Condition::Dialysis);
    const Catalogue catalogue = Catalogue::shipped().value();
    EXPECT_TRUE(bestForGap(day.summary, day.targets, day.profile, catalogue.foods(), {}).empty());
}
