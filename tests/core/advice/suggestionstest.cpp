// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestions.h"

#include "core/analysis/intake.h"
#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <deque>
#include <random>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

/// A food that anybody may be offered, to which a test then gives what it is about.
Food anyFood(const QString& id, std::initializer_list<std::pair<Nutrient, double>> per100g)
{
    Food food;
    food.id = id;
    food.name = id;
    food.suggestable = true;
    food.diet = Diet::Vegan;
    food.freeOf = AllergenSet::all();
    food.usualPortion = {u"portion"_s, Grams(100)};
    food.per100g[Nutrient::Energy] = 100;
    for (const auto& [nutrient, value] : per100g)
        food.per100g[nutrient] = value;
    return food;
}

class SuggestionsTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Result<ReferenceTables> result = ReferenceTables::load();
        ASSERT_TRUE(result.ok());
        tables = std::make_unique<ReferenceTables>(std::move(result).value());
    }
    static void TearDownTestSuite() { tables.reset(); }

    SuggestionsTest()
    {
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.weight = Kilograms(62);
    }

    Food& add(const Food& food)
    {
        foods.push_back(food);
        return foods.back();
    }
    /// Everything met except these.
    void setGap(std::initializer_list<std::pair<Member, double>> gaps) { open = gaps; }
    DaySummary summary(const Targets& targets) const
    {
        DaySummary result;
        for (const Member member : eatenMembers)
            result[member].amount = targets[member].amount.value_or(0);
        for (const auto& [member, gap] : open)
            result[member].amount = targets[member].amount.value_or(0) - gap;
        return result;
    }
    Suggestions run() const
    {
        const Targets targets = targetsOn(today, profile, *tables);
        std::vector<const Food*> pointers;
        for (const Food& food : foods)
            pointers.push_back(&food);
        return suggest(summary(targets), targets, profile, pointers, request);
    }
    QStringList ids() const
    {
        QStringList list;
        for (const Suggestion& suggestion : run().items)
            list.append(suggestion.food->id);
        return list;
    }

    Profile profile;
    SuggestionRequest request;
    std::deque<Food> foods;
    std::vector<std::pair<Member, double>> open = {{Member::Magnesium, 100}};
    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(SuggestionsTest, ClosesAGapAndSaysHowFar)
{
    add(anyFood(u"seeds"_s, {{Nutrient::Magnesium, 64}, {Nutrient::Energy, 1000}}));
    const Suggestions s = run();
    ASSERT_EQ(s.items.size(), 1U);
    EXPECT_DOUBLE_EQ(s.items[0].portions, 1.5);
    EXPECT_DOUBLE_EQ(s.items[0].grams.value(), 150);
    EXPECT_DOUBLE_EQ(s.items[0].kilocalories, 1500);
    EXPECT_DOUBLE_EQ(s.items[0].adds[Nutrient::Magnesium].value(), 96);
    EXPECT_EQ(s.items[0].adds[Nutrient::Calcium], std::nullopt);
    ASSERT_EQ(s.gap.size(), 1U);
    EXPECT_EQ(s.gap[0].first, Member::Magnesium);
    EXPECT_NEAR(s.gap[0].second, 100, 1e-9);
    EXPECT_NEAR(s.gapAfter[0].second, 4, 1e-9);
    EXPECT_NEAR(s.objective, 0.04 + 0.25 * 1500 / 2000 + 0.02, 1e-9);
    EXPECT_EQ(s.withheld, SuggestionsWithheld::No);
}

TEST_F(SuggestionsTest, SaysWhyAFoodWasChosen)
{
    setGap({{Member::Magnesium, 100}, {Member::Calcium, 200}});
    add(anyFood(u"seeds"_s, {{Nutrient::Magnesium, 130}, {Nutrient::Calcium, 80}, {Nutrient::Energy, 4000}}));
    Suggestion seeds = run().items.at(0);
    EXPECT_DOUBLE_EQ(seeds.portions, 1);
    ASSERT_EQ(seeds.closes.size(), 2U);
    EXPECT_DOUBLE_EQ(seeds.closes[0], 1);
    EXPECT_NEAR(seeds.closes[1], 0.4, 1e-9);
    EXPECT_EQ(seeds.mostFor, Member::Magnesium);
    EXPECT_FALSE(seeds.calciumNotCounted);
    foods.front().highOxalate = true;
    seeds = run().items.at(0);
    EXPECT_DOUBLE_EQ(seeds.closes[1], 0);
    EXPECT_TRUE(seeds.calciumNotCounted);
    setGap({{Member::Magnesium, 100}}); // no calcium is asked for, so there is nothing to say
    EXPECT_FALSE(run().items.at(0).calciumNotCounted);
}

TEST_F(SuggestionsTest, SaysHowManyFoodsAreLeftOutAndWhy)
{
    EXPECT_TRUE(run().excluded.empty());
    add(anyFood(u"beans"_s, {{Nutrient::Magnesium, 50}}));
    add(anyFood(u"flour"_s, {})).suggestable = false; // is not offered to anybody
    add(anyFood(u"bacon"_s, {})).diet = Diet::Omnivore;
    add(anyFood(u"stew"_s, {})).diet = Diet::Unknown;
    add(anyFood(u"toast"_s, {})).freeOf = AllergenSet();
    add(anyFood(u"cake"_s, {})).contains.insert(Allergen::Egg);
    add(anyFood(u"broth"_s, {})).per100g[Nutrient::Energy].reset();
    add(anyFood(u"kale"_s, {{Nutrient::VitaminK1, 400}, {Nutrient::VitaminK2, 0}}));
    add(anyFood(u"peas"_s, {{Nutrient::VitaminK1, 4}, {Nutrient::VitaminK2, 0}}));
    profile.diet = Diet::Vegan;
    profile.avoid.insert(Allergen::Egg);
    request.without = {u"peas"_s};
    using Counts = std::vector<ExclusionCount>;
    EXPECT_EQ(run().excluded, Counts({{Exclusion::Diet, 2, 1},
                                      {Exclusion::Avoided, 2, 1},
                                      {Exclusion::Energy, 1, 1},
                                      {Exclusion::Unwanted, 1, 0}}));
    profile.medicines = {u"warfarin"_s};
    EXPECT_EQ(run().excluded, Counts({{Exclusion::Diet, 2, 1},
                                      {Exclusion::Avoided, 2, 1},
                                      {Exclusion::VitaminK, 3, 2},
                                      {Exclusion::Unwanted, 1, 0}}));
}

TEST_F(SuggestionsTest, SaysWhyThereIsNothing)
{
    add(anyFood(u"seeds"_s, {{Nutrient::Magnesium, 60}}));
    setGap({});
    EXPECT_EQ(run().withheld, SuggestionsWithheld::NoGap);
    EXPECT_EQ(run().objective, 0);
    setGap({{Member::VitaminD, 10}});
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
    EXPECT_EQ(run().objective, 1);
    EXPECT_EQ(run().gapAfter, run().gap);
    profile.birthDate = QDate();
    EXPECT_EQ(run().withheld, SuggestionsWithheld::NoTargets);
    EXPECT_EQ(suggestionsWithheldKey(SuggestionsWithheld::No), QString());
    EXPECT_EQ(suggestionsWithheldKey(SuggestionsWithheld::Kidney), u"kidney"_s);
}

TEST_F(SuggestionsTest, SevereKidneyDiseaseGetsNone)
{
    add(anyFood(u"seeds"_s, {{Nutrient::Magnesium, 60}}));
    for (const Condition condition : {Condition::KidneyEgfrBelow30, Condition::Dialysis}) {
        profile.conditions = {condition};
        EXPECT_EQ(run().withheld, SuggestionsWithheld::Kidney);
        EXPECT_TRUE(run().items.empty());
        EXPECT_FALSE(isAllowed(foods.front(), profile));
    }
    profile.conditions = {Condition::KidneyEgfr30to59};
    EXPECT_EQ(ids(), QStringList({u"seeds"_s}));
}

TEST_F(SuggestionsTest, OnlyFoodsThatAreEatenAsTheyAre)
{
    add(anyFood(u"flour"_s, {{Nutrient::Magnesium, 100}})).suggestable = false;
    EXPECT_TRUE(ids().isEmpty());
}

TEST_F(SuggestionsTest, TheDietIsKeptAndUnknownIsNotSafe)
{
    Food& food = add(anyFood(u"food"_s, {{Nutrient::Magnesium, 100}}));
    const Diet diets[] = {Diet::Unknown, Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan};
    for (const Diet person : {Diet::Omnivore, Diet::Pescatarian, Diet::Vegetarian, Diet::Vegan}) {
        for (const Diet of : diets) {
            profile.diet = person;
            food.diet = of;
            const bool fits = person == Diet::Omnivore || (of != Diet::Unknown && of >= person);
            EXPECT_EQ(isAllowed(food, profile), fits)
                << dietKey(person).toStdString() << " eats " << dietKey(of).toStdString();
            EXPECT_EQ(ids().isEmpty(), !fits);
        }
    }
}

TEST_F(SuggestionsTest, TheAvoidListIsKeptAndUnknownIsNotSafe)
{
    Food& food = add(anyFood(u"food"_s, {{Nutrient::Magnesium, 100}}));
    for (const Allergen allergen : allAllergens) {
        profile.avoid = AllergenSet();
        profile.avoid.insert(allergen);
        food.freeOf = AllergenSet::all();
        EXPECT_FALSE(ids().isEmpty());
        food.freeOf.remove(allergen); // neither contained nor free of it: unknown
        EXPECT_TRUE(ids().isEmpty());
        food.contains.insert(allergen);
        EXPECT_TRUE(ids().isEmpty());
        food.contains = AllergenSet();
    }
    profile.avoid = AllergenSet();
    food.freeOf = AllergenSet();
    EXPECT_FALSE(ids().isEmpty());
}

TEST_F(SuggestionsTest, PregnancyLeavesOutWhatIsToBeAvoided)
{
    add(anyFood(u"liver"_s, {{Nutrient::Magnesium, 100}})).pregnancyAvoid = true;
    EXPECT_FALSE(ids().isEmpty());
    profile.birthDate = QDate(1996, 5, 1);
    profile.stage = LifeStage::Lactating;
    EXPECT_FALSE(ids().isEmpty());
    profile.stage = LifeStage::Pregnant;
    EXPECT_TRUE(ids().isEmpty());
}

TEST_F(SuggestionsTest, ALowerBoundCountsAsWhatItAddsButNotAsSafe)
{
    Food soup = anyFood(u"soup"_s, {{Nutrient::Magnesium, 60}, {Nutrient::VitaminK1, 2}, {Nutrient::VitaminK2, 1}});
    soup.per100g.setAtLeast(Nutrient::Magnesium);
    soup.per100g.setAtLeast(Nutrient::VitaminK1);
    Food& kept = add(soup);
    EXPECT_EQ(ids(), QStringList{u"soup"_s});
    EXPECT_TRUE(run().items[0].adds.isAtLeast(Nutrient::Magnesium));
    profile.medicines = {u"warfarin"_s};
    EXPECT_TRUE(ids().isEmpty()) << "there may be more vitamin K in it";
    kept.per100g.setAtLeast(Nutrient::VitaminK1, false);
    EXPECT_EQ(ids(), QStringList{u"soup"_s});
    kept.per100g.setAtLeast(Nutrient::Energy);
    EXPECT_TRUE(ids().isEmpty()) << "energy that is not known cannot be weighed";
    kept.per100g.setAtLeast(Nutrient::Energy, false);
    kept.archived = true;
    EXPECT_TRUE(ids().isEmpty());
}

TEST_F(SuggestionsTest, WarfarinLeavesOutVitaminKAndWhatIsRichInIt)
{
    setGap({{Member::Magnesium, 100}, {Member::VitaminK, 80}});
    Food& food = add(anyFood(u"food"_s, {{Nutrient::Magnesium, 50}, {Nutrient::VitaminK1, 12}}));
    EXPECT_EQ(run().gap.size(), 2U);
    EXPECT_FALSE(run().vitaminKLeftOut);
    profile.medicines = {u"warfarin"_s};
    EXPECT_EQ(run().gap.size(), 1U);
    EXPECT_TRUE(run().vitaminKLeftOut);
    EXPECT_TRUE(ids().isEmpty()); // K2 unknown
    EXPECT_FALSE(isAllowed(food, profile));
    food.per100g[Nutrient::VitaminK2] = 2;
    // 2 portions have 28 µg, 1½ have 21.
    ASSERT_EQ(run().items.size(), 1U);
    EXPECT_DOUBLE_EQ(run().items[0].portions, 1.5);
    food.per100g[Nutrient::VitaminK1] = 10.5; // 25 µg are allowed
    EXPECT_DOUBLE_EQ(run().items[0].portions, 2);
    food.per100g[Nutrient::VitaminK1] = 60;
    EXPECT_TRUE(ids().isEmpty());
    profile.medicines = {u"phenprocoumon"_s};
    EXPECT_TRUE(ids().isEmpty());
    profile.medicines = {u"apixaban"_s};
    EXPECT_FALSE(ids().isEmpty());
}

TEST_F(SuggestionsTest, VitaminKIsCountedAsTheReferenceSetMeansIt)
{
    setGap({{Member::VitaminK, 50}});
    add(anyFood(u"cheese"_s, {{Nutrient::VitaminK1, 2}, {Nutrient::VitaminK2, 40}}));
    add(anyFood(u"kale"_s, {{Nutrient::VitaminK1, 30}}));
    request.items = 1;
    EXPECT_EQ(ids(), QStringList({u"cheese"_s}));
    profile.reference = ReferenceSet::Efsa;
    EXPECT_EQ(ids(), QStringList({u"kale"_s}));
}

TEST_F(SuggestionsTest, VitaminK2TakesPartOnlyWithAnOwnGoal)
{
    setGap({});
    add(anyFood(u"natto"_s, {{Nutrient::VitaminK2, 500}}));
    EXPECT_EQ(run().withheld, SuggestionsWithheld::NoGap);
    profile.vitaminK2Goal = Micrograms(100);
    setGap({{Member::VitaminK2, 100}});
    EXPECT_EQ(ids(), QStringList({u"natto"_s}));
}

TEST_F(SuggestionsTest, CalciumOfHighOxalateFoodsDoesNotCloseAGapButCountsTowardsTheLimit)
{
    setGap({{Member::Calcium, 300}});
    Food& spinach = add(anyFood(u"spinach"_s, {{Nutrient::Calcium, 300}, {Nutrient::Energy, 20}}));
    spinach.highOxalate = true;
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
    spinach.per100g[Nutrient::Magnesium] = 50;
    setGap({{Member::Calcium, 300}, {Member::Magnesium, 50}});
    const Suggestions s = run();
    ASSERT_EQ(s.items.size(), 1U);
    EXPECT_NEAR(s.gapAfter[0].second + s.gapAfter[1].second, 300, 1e-9);
    EXPECT_DOUBLE_EQ(s.items[0].adds[Nutrient::Calcium].value(), 300);
    EXPECT_NEAR(s.objective, 1 + 0.25 * 20 / 2000 + 0.02, 1e-9);
    // 900 mg eaten, limit 2,000 mg: two half portions of 2,300 mg per 100 g would be too much, one is not.
    spinach.per100g[Nutrient::Calcium] = 2300;
    EXPECT_TRUE(run().items.empty());
    spinach.per100g[Nutrient::Calcium] = 2100;
    ASSERT_EQ(run().items.size(), 1U);
    EXPECT_DOUBLE_EQ(run().items[0].portions, 0.5);
}

TEST_F(SuggestionsTest, TheDayStaysAtOrBelowTheLimitsOfCalciumAndVitaminD)
{
    Food& food = add(anyFood(u"food"_s, {{Nutrient::Magnesium, 50}, {Nutrient::VitaminD, 42.5}}));
    // 15 µg eaten, limit 100 µg: exactly two portions fit.
    ASSERT_EQ(run().items.size(), 1U);
    EXPECT_DOUBLE_EQ(run().items[0].portions, 2);
    food.per100g[Nutrient::VitaminD] = 42.6;
    EXPECT_DOUBLE_EQ(run().items[0].portions, 1.5);
    food.per100g[Nutrient::VitaminD] = 171;
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
    // A day above a limit cannot be brought below it by eating.
    food.per100g[Nutrient::VitaminD].reset();
    EXPECT_FALSE(ids().isEmpty());
    setGap({{Member::Magnesium, 100}, {Member::Calcium, -900}});
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
}

TEST_F(SuggestionsTest, TheKcalMaximumHoldsForAllFoodsTogether)
{
    add(anyFood(u"a"_s, {{Nutrient::Magnesium, 25}}));
    add(anyFood(u"b"_s, {{Nutrient::Magnesium, 25}}));
    EXPECT_EQ(run().items.size(), 2U);
    request.kcalMaximum = 250;
    double kcal = 0;
    for (const Suggestion& suggestion : run().items)
        kcal += suggestion.kilocalories;
    EXPECT_DOUBLE_EQ(kcal, 250);
    request.kcalMaximum = 49;
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
    add(anyFood(u"water"_s, {{Nutrient::Magnesium, 10}, {Nutrient::Energy, 0}}));
    EXPECT_EQ(ids(), QStringList({u"water"_s}));
    request.kcalMaximum = 0;
    EXPECT_EQ(ids(), QStringList({u"water"_s}));
}

TEST_F(SuggestionsTest, AFoodOfUnknownEnergyCannotBeWeighed)
{
    add(anyFood(u"food"_s, {{Nutrient::Magnesium, 100}})).per100g[Nutrient::Energy].reset();
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Nothing);
}

TEST_F(SuggestionsTest, FoodsNotWantedAreLeftOut)
{
    add(anyFood(u"a"_s, {{Nutrient::Magnesium, 100}}));
    add(anyFood(u"b"_s, {{Nutrient::Magnesium, 90}}));
    request.items = 1;
    EXPECT_EQ(ids(), QStringList({u"a"_s}));
    request.without = {u"a"_s};
    EXPECT_EQ(ids(), QStringList({u"b"_s}));
}

TEST_F(SuggestionsTest, TiesGoToWhatIsEatenMoreOftenThenToTheLowerId)
{
    request.items = 1;
    for (const QString& id : {u"c"_s, u"b"_s, u"a"_s})
        add(anyFood(id, {{Nutrient::Magnesium, 100}}));
    EXPECT_EQ(ids(), QStringList({u"a"_s}));
    request.eatenTimes = {{u"b"_s, 3}, {u"c"_s, 2}};
    EXPECT_EQ(ids(), QStringList({u"b"_s}));
}

TEST_F(SuggestionsTest, AgreesWithTryingEverythingOnTheShippedTable)
{
    const Result<Catalogue> catalogue = Catalogue::shipped();
    ASSERT_TRUE(catalogue.ok());
    const Targets targets = targetsOn(today, profile, *tables);
    setGap({{Member::Magnesium, 150},
            {Member::Calcium, 500},
            {Member::VitaminD, 9},
            {Member::VitaminK, 40},
            {Member::Protein, 12}});
    const DaySummary day = summary(targets);
    std::vector<const Food*> all;
    for (const Food* food : catalogue->foods()) {
        if (isAllowed(*food, profile) && food->per100g[Nutrient::Energy])
            all.push_back(food);
    }
    ASSERT_GT(all.size(), 300U);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<const Food*> some;
        for (int i = 0; i < 40; ++i)
            some.push_back(all[random() % all.size()]);
        std::sort(some.begin(), some.end());
        some.erase(std::unique(some.begin(), some.end()), some.end());
        double best = static_cast<double>(open.size());
        // Tried out as it is defined, with a value above all others for what a limit forbids.
        const auto objective = [&](const std::vector<std::pair<const Food*, double>>& set) {
            for (const Member member : {Member::Calcium, Member::VitaminD}) {
                double total = *day[member].amount;
                for (const auto& [food, grams] : set)
                    total += amountOf(member, food->per100g).value_or(0) * grams / 100;
                if (total > *targets[member].upperLimit)
                    return 1e9;
            }
            double sum = 0;
            for (const auto& [member, gap] : open) {
                double added = 0;
                for (const auto& [food, grams] : set) {
                    if (member != Member::Calcium || !food->highOxalate)
                        added += intakeOf(member, food->per100g, profile.reference).amount.value_or(0) * grams / 100;
                }
                sum += std::max(0.0, 1 - added / gap);
            }
            for (const auto& [food, grams] : set)
                sum += 0.25 * *food->per100g[Nutrient::Energy] * grams / 100 / 2000 + 0.02;
            return sum;
        };
        std::vector<std::pair<const Food*, double>> options;
        for (const Food* food : some) {
            for (const double portions : {0.5, 1.0, 1.5, 2.0})
                options.emplace_back(food, portions * food->usualPortion.grams.value());
        }
        for (std::size_t a = 0; a < options.size(); ++a) {
            best = std::min(best, objective({options[a]}));
            for (std::size_t b = a + 1; b < options.size(); ++b) {
                if (options[a].first != options[b].first)
                    best = std::min(best, objective({options[a], options[b]}));
            }
        }
        request.items = 2;
        const Suggestions s = suggest(day, targets, profile, some, request);
        EXPECT_NEAR(s.objective, best, 1e-9) << "round " << round;
        double left = 0;
        for (std::size_t m = 0; m < s.gap.size(); ++m)
            left += s.gapAfter[m].second / s.gap[m].second;
        double kcal = 0;
        for (const Suggestion& suggestion : s.items)
            kcal += suggestion.kilocalories;
        EXPECT_NEAR(s.objective, left + 0.25 * kcal / 2000 + 0.02 * static_cast<double>(s.items.size()), 1e-9);
    }
}
