// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/weekplan.h"

#include "core/demo/demodiary.h"
#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <deque>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

Food anyFood(const QString& id, double kcal, std::initializer_list<std::pair<Nutrient, double>> per100g)
{
    Food food;
    food.id = id;
    food.name = id;
    food.group = u"group"_s;
    food.suggestable = true;
    food.diet = Diet::Vegan;
    food.freeOf = AllergenSet::all();
    food.usualPortion = {u"portion"_s, Grams(100)};
    food.per100g[Nutrient::Energy] = kcal;
    for (const auto& [nutrient, value] : per100g)
        food.per100g[nutrient] = value;
    return food;
}

/// Invented foods and days, and magnesium alone as what the plan is for.
class WeekPlanTest : public ::testing::Test
{
protected:
    WeekPlanTest()
    {
        targets[Member::Magnesium].amount = 300;
        targets[Member::Calcium].upperLimit = 2500;
        targets[Member::VitaminD].upperLimit = 100;
    }
    Food& add(const Food& food) { return foods.emplace_back(food); }
    const Food& at(const QString& id) const
    {
        return *std::find_if(foods.begin(), foods.end(), [&](const Food& food) { return food.id == id; });
    }
    Record eaten(QDate date, const QString& id, double grams, Meal meal) const
    {
        FoodEntry entry;
        entry.foodId = id;
        entry.foodName = id;
        entry.grams = Grams(grams);
        entry.meal = meal;
        entry.values = at(id).per100g.scaled(grams / 100);
        return makeRecord(date, {}, entry);
    }
    /// The same on each of the last `count` days.
    void eat(int count, const std::vector<std::tuple<QString, double, Meal>>& meals)
    {
        for (int back = count; back > 0; --back) {
            Day day;
            day.date = monday.addDays(-back);
            for (const auto& [id, grams, meal] : meals)
                day.entries.push_back(eaten(day.date, id, grams, meal));
            history.push_back(day);
        }
    }
    WeekPlan run() const
    {
        std::vector<const Food*> pointers;
        for (const Food& food : foods)
            pointers.push_back(&food);
        return planWeek(history, targets, profile, pointers, {monday, without});
    }
    static int daysWith(const WeekPlan& plan, const QString& id)
    {
        return static_cast<int>(std::count_if(plan.days.begin(), plan.days.end(), [&](const PlannedDay& day) {
            return std::any_of(day.foods.begin(), day.foods.end(),
                               [&](const PlannedFood& food) { return food.foodId == id; });
        }));
    }

    Profile profile;
    Targets targets;
    std::deque<Food> foods;
    std::vector<Day> history;
    QSet<QString> without;
};

} // namespace

TEST_F(WeekPlanTest, DaysThatMeetTheTargetsStayAsTheyAre)
{
    add(anyFood(u"stew"_s, 500, {{Nutrient::Magnesium, 310}}));
    add(anyFood(u"nuts"_s, 100, {{Nutrient::Magnesium, 200}}));
    eat(14, {{u"stew"_s, 100, Meal::Dinner}});
    const WeekPlan plan = run();
    EXPECT_EQ(plan.basis, WeekPlanBasis::UsualDays);
    EXPECT_EQ(plan.loggedDays, 14);
    EXPECT_EQ(plan.usualKilocalories, 500);
    ASSERT_EQ(plan.days.size(), 7U);
    for (std::size_t i = 0; i < 7; ++i) {
        const PlannedDay& day = plan.days[i];
        EXPECT_EQ(day.date, monday.addDays(static_cast<int>(i)));
        EXPECT_EQ(day.like, monday.addDays(static_cast<int>(i) - 7));
        ASSERT_EQ(day.foods.size(), 1U);
        EXPECT_EQ(day.foods[0].as, PlannedAs::Usual);
        EXPECT_DOUBLE_EQ(day.kilocalories, 500);
        EXPECT_DOUBLE_EQ(day.amount(Member::Magnesium), 310);
    }
    ASSERT_EQ(plan.members.size(), 1U);
    EXPECT_EQ(plan.members[0].member, Member::Magnesium);
    EXPECT_NEAR(plan.members[0].usual, 310, 1e-9);
    EXPECT_NEAR(plan.members[0].planned, 310, 1e-9);
    EXPECT_FALSE(plan.members[0].atLeast);
    ASSERT_EQ(plan.shopping.size(), 1U);
    EXPECT_EQ(plan.shopping[0].group, u"group"_s);
    ASSERT_EQ(plan.shopping[0].items.size(), 1U);
    EXPECT_EQ(plan.shopping[0].items[0].grams, Grams(700));
    EXPECT_DOUBLE_EQ(plan.shopping[0].items[0].count, 7);
    EXPECT_EQ(plan.shopping[0].items[0].days, 7);
}

TEST_F(WeekPlanTest, CakeMakesRoomForWhatIsMissing)
{
    add(anyFood(u"stew"_s, 500, {{Nutrient::Magnesium, 200}}));
    add(anyFood(u"cake"_s, 400, {{Nutrient::Magnesium, 10}}));
    add(anyFood(u"nuts"_s, 300, {{Nutrient::Magnesium, 220}}));
    eat(13, {{u"stew"_s, 100, Meal::Dinner}, {u"cake"_s, 100, Meal::Snack}});
    history.back().entries.push_back(eaten(history.back().date, u"nuts"_s, 5, Meal::Breakfast));
    const WeekPlan plan = run();
    EXPECT_GT(daysWith(plan, u"nuts"_s), 1);
    double kcal = 0;
    bool exchanged = false;
    for (const PlannedDay& day : plan.days) {
        kcal += day.kilocalories;
        for (const PlannedOmission& omission : day.leftOut) {
            EXPECT_EQ(omission.why, LeftOut::Exchanged);
            EXPECT_EQ(omission.foodId, u"cake"_s);
            exchanged = true;
        }
        for (const PlannedFood& food : day.foods) {
            if (food.as != PlannedAs::Usual) {
                EXPECT_EQ(food.meal, Meal::Breakfast); // where nuts are eaten
                EXPECT_EQ(food.mostFor, Member::Magnesium);
            }
        }
    }
    EXPECT_TRUE(exchanged);
    EXPECT_LE(kcal, 7 * 901.2);
    EXPECT_GT(plan.members[0].planned, plan.members[0].usual + 20);
    EXPECT_TRUE(plan.newFoods.empty());
}

TEST_F(WeekPlanTest, AtMostTwoNewFoodsAndNoneOnMoreThanThreeDays)
{
    targets[Member::Protein].amount = 80;
    targets[Member::VitaminD].amount = 15;
    add(anyFood(u"rice"_s, 50, {{Nutrient::Magnesium, 20}}));
    add(anyFood(u"nuts"_s, 0, {{Nutrient::Magnesium, 200}}));
    add(anyFood(u"tofu"_s, 0, {{Nutrient::Protein, 50}}));
    add(anyFood(u"mushrooms"_s, 0, {{Nutrient::VitaminD, 15}}));
    eat(12, {{u"rice"_s, 200, Meal::Lunch}});
    const WeekPlan plan = run();
    ASSERT_EQ(plan.newFoods.size(), 2U);
    int offered = 0;
    for (const QString& id : {u"nuts"_s, u"tofu"_s, u"mushrooms"_s}) {
        EXPECT_LE(daysWith(plan, id), 3);
        offered += daysWith(plan, id) > 0 ? 1 : 0;
    }
    EXPECT_EQ(offered, 2);
    without = {plan.newFoods[0]->id};
    EXPECT_EQ(daysWith(run(), *without.begin()), 0);
}

TEST_F(WeekPlanTest, WhatMustNotBeEatenIsLeftOutAndUnknownIsNotSafe)
{
    add(anyFood(u"ham"_s, 200, {{Nutrient::Magnesium, 300}})).diet = Diet::Omnivore;
    add(anyFood(u"soup"_s, 200, {{Nutrient::Magnesium, 300}})).diet = Diet::Unknown;
    add(anyFood(u"rice"_s, 200, {{Nutrient::Magnesium, 100}}));
    eat(10, {{u"ham"_s, 100, Meal::Lunch}, {u"soup"_s, 100, Meal::Lunch}, {u"rice"_s, 100, Meal::Dinner}});
    EXPECT_EQ(daysWith(run(), u"ham"_s), 7);
    profile.diet = Diet::Vegan;
    const WeekPlan plan = run();
    EXPECT_EQ(daysWith(plan, u"ham"_s) + daysWith(plan, u"soup"_s), 0);
    EXPECT_EQ(daysWith(plan, u"rice"_s), 7);
    ASSERT_EQ(plan.days[0].leftOut.size(), 2U);
    EXPECT_EQ(plan.days[0].leftOut[0].exclusion, (ExclusionReason{Exclusion::Diet, false}));
    EXPECT_EQ(plan.days[0].leftOut[1].exclusion, (ExclusionReason{Exclusion::Diet, true}));
    EXPECT_NEAR(plan.members[0].usual, 100, 1e-9);
}

TEST_F(WeekPlanTest, UpperLimitsHoldOnEveryDaySupplementsIncluded)
{
    targets[Member::Calcium].amount = 1000;
    add(anyFood(u"cheese"_s, 300, {{Nutrient::Calcium, 900}, {Nutrient::Magnesium, 30}}));
    add(anyFood(u"bread"_s, 200, {{Nutrient::Calcium, 20}, {Nutrient::Magnesium, 50}}));
    eat(10, {{u"cheese"_s, 200, Meal::Lunch}, {u"bread"_s, 100, Meal::Lunch}});
    for (Day& day : history) {
        SupplementEntry tablet;
        tablet.form = u"calcium-citrate"_s;
        tablet.nutrient = Nutrient::Calcium;
        tablet.values[Nutrient::Calcium] = 800;
        day.entries.push_back(makeRecord(day.date, {}, tablet));
    }
    const WeekPlan plan = run(); // 1,800 + 20 + 800 mg a day are above 2,500 mg
    for (const PlannedDay& day : plan.days) {
        EXPECT_LE(day.amount(Member::Calcium), 2500);
        ASSERT_FALSE(day.leftOut.empty());
        EXPECT_EQ(day.leftOut[0].why, LeftOut::UpperLimit);
        EXPECT_EQ(day.leftOut[0].foodId, u"cheese"_s);
    }
}

TEST_F(WeekPlanTest, FewDaysAreSaidAndEverydayFoodsPlanned)
{
    add(anyFood(u"beans"_s, 100, {{Nutrient::Magnesium, 80}})).everyday = true;
    add(anyFood(u"seaweed"_s, 10, {{Nutrient::Magnesium, 300}}));
    add(anyFood(u"eaten"_s, 100, {{Nutrient::Magnesium, 90}}));
    WeekPlan plan = run();
    EXPECT_EQ(plan.basis, WeekPlanBasis::EverydayFoods);
    EXPECT_EQ(plan.loggedDays, 0);
    EXPECT_EQ(plan.usualKilocalories, std::nullopt);
    ASSERT_EQ(plan.days.size(), 7U);
    EXPECT_TRUE(plan.days[0].like.isNull());
    EXPECT_EQ(daysWith(plan, u"beans"_s), 3);
    EXPECT_EQ(daysWith(plan, u"seaweed"_s) + daysWith(plan, u"eaten"_s), 0);
    eat(9, {{u"eaten"_s, 100, Meal::Lunch}});
    plan = run();
    EXPECT_EQ(plan.basis, WeekPlanBasis::EverydayFoods);
    EXPECT_EQ(plan.loggedDays, 9);
    EXPECT_GT(daysWith(plan, u"eaten"_s), 0);
    EXPECT_EQ(daysWith(plan, u"seaweed"_s), 0);
}

TEST_F(WeekPlanTest, DaysThatDoNotCountAreNotLookedAt)
{
    add(anyFood(u"rice"_s, 100, {{Nutrient::Magnesium, 300}}));
    eat(12, {{u"rice"_s, 100, Meal::Lunch}});
    history[0].markedComplete = false;
    history[1].entries.clear();
    history.push_back(history[5]);
    history.back().date = monday; // the first day of the plan itself
    EXPECT_EQ(run().loggedDays, 10);
    EXPECT_EQ(run().basis, WeekPlanBasis::UsualDays);
    history[5].date = monday.addDays(-57);
    EXPECT_EQ(run().loggedDays, 9);
}

TEST_F(WeekPlanTest, KidneyDiseaseAndNoTargetsGetNoPlan)
{
    add(anyFood(u"rice"_s, 100, {{Nutrient::Magnesium, 100}}));
    eat(12, {{u"rice"_s, 100, Meal::Lunch}});
    profile.conditions = {Condition::Dialysis};
    EXPECT_EQ(run().withheld, SuggestionsWithheld::Kidney);
    EXPECT_TRUE(run().days.empty());
    profile.conditions.clear();
    targets = Targets();
    EXPECT_EQ(run().withheld, SuggestionsWithheld::NoTargets);
    EXPECT_TRUE(run().shopping.empty());
}

TEST_F(WeekPlanTest, WarfarinLeavesVitaminKAsItIs)
{
    targets[Member::VitaminK].amount = 90;
    add(anyFood(u"kale"_s, 400, {{Nutrient::VitaminK1, 300}, {Nutrient::VitaminK2, 0}}));
    add(anyFood(u"oil"_s, 400, {}));
    add(anyFood(u"nuts"_s, 300, {{Nutrient::Magnesium, 220}, {Nutrient::VitaminK1, 1}, {Nutrient::VitaminK2, 0}}));
    eat(12, {{u"kale"_s, 100, Meal::Lunch}, {u"oil"_s, 100, Meal::Lunch}, {u"nuts"_s, 10, Meal::Snack}});
    profile.medicines = {u"warfarin"_s};
    const WeekPlan plan = run();
    EXPECT_TRUE(plan.vitaminKLeftOut);
    EXPECT_EQ(daysWith(plan, u"kale"_s), 7);
    EXPECT_EQ(daysWith(plan, u"oil"_s), 7); // of unknown vitamin K: not given up either
    for (const PlannedMember& member : plan.members)
        EXPECT_NE(member.member, Member::VitaminK);
    for (const PlannedDay& day : plan.days)
        EXPECT_LE(day.amount(Member::VitaminK), 325.1);
}

namespace {

/// The simulated diary of half a year.
class WeekPlanOfDemo : public test::Fixture
{
protected:
    void SetUp() override
    {
        Result<ReferenceTables> loaded = ReferenceTables::load();
        ASSERT_TRUE(loaded.ok());
        tables.emplace(std::move(loaded).value());
        Result<Catalogue> shipped = Catalogue::shipped();
        ASSERT_TRUE(shipped.ok());
        catalogue.emplace(std::move(shipped).value());
        Result<std::unique_ptr<Store>> opened = Store::open(path(u"diary"_s));
        ASSERT_TRUE(opened.ok());
        store = std::move(opened).value();
        Journal journal(*store, clock);
        ASSERT_TRUE(writeDemoDiary(journal, *catalogue, *tables, {.lastDay = QDate(2026, 11, 21), .years = 1}).ok());
        profile = store->profiles()->on(QDate(2026, 11, 21));
    }
    WeekPlan plan(QDate first) const
    {
        std::vector<Day> history;
        for (QDate date = first.addDays(-weekPlanHistoryDays); date < first; date = date.addDays(1))
            history.push_back(*store->day(date));
        return planWeek(history, targetsOn(first, profile, *tables), profile, catalogue->foods(), {first, {}});
    }
    /// What the header promises of every plan.
    void expectPromises(const WeekPlan& plan, QDate first) const
    {
        const Targets targets = targetsOn(first, profile, *tables);
        ASSERT_EQ(plan.days.size(), 7U);
        EXPECT_LE(plan.newFoods.size(), 2U);
        double kcal = 0;
        for (const PlannedDay& day : plan.days) {
            kcal += day.kilocalories;
            for (const Member member : {Member::Calcium, Member::VitaminD}) {
                if (targets[member].upperLimit) {
                    EXPECT_LE(day.amount(member), *targets[member].upperLimit + 1e-6);
                }
            }
            for (const PlannedFood& food : day.foods) {
                if (!food.food) { // own food that this catalogue does not know
                    EXPECT_EQ(food.as, PlannedAs::Usual);
                    EXPECT_TRUE(profile.avoid.isEmpty() && profile.diet == Diet::Omnivore);
                    continue;
                }
                EXPECT_EQ(mustNotEat(*food.food, profile), std::nullopt) << food.name.toStdString();
                if (food.as != PlannedAs::Usual) {
                    EXPECT_TRUE(isAllowed(*food.food, profile)) << food.name.toStdString();
                }
                if (food.as == PlannedAs::New) {
                    EXPECT_TRUE(std::count(plan.newFoods.begin(), plan.newFoods.end(), food.food));
                }
            }
        }
        EXPECT_LE(kcal, 7 * *plan.usualKilocalories * 1.2); // the days taken may be fuller than the mean
        for (const PlannedMember& member : plan.members) {
            const double before = std::max(0.0, member.target - member.usual);
            const double after = std::max(0.0, member.target - member.planned);
            EXPECT_LE(after, before + 1e-6) << memberKey(member.member).toStdString();
        }
    }

    std::optional<ReferenceTables> tables;
    std::optional<Catalogue> catalogue;
    std::unique_ptr<Store> store;
    Profile profile;
};

} // namespace

TEST_F(WeekPlanOfDemo, KeepsItsPromisesForMostPeople)
{
    const Profile own = profile;
    const std::vector<std::function<void(Profile&)>> people = {
        [](Profile&) {},
        [](Profile& p) { p.avoid = AllergenSet(); },
        [](Profile& p) { p.diet = Diet::Vegan; },
        [](Profile& p) { p.medicines = {u"warfarin"_s}; },
        [](Profile& p) { p.reference = ReferenceSet::Efsa; },
        [](Profile& p) {
            p.conditions = {Condition::KidneyStones, Condition::KidneyEgfr30to59};
        },
        [](Profile& p) {
            p.stage = LifeStage::Pregnant;
            p.birthDate = QDate(1996, 5, 1);
        }};
    for (const auto& change : people) {
        profile = own;
        change(profile);
        for (const QDate first : {QDate(2026, 11, 22), QDate(2026, 8, 3)})
            expectPromises(plan(first), first);
    }
}

TEST_F(WeekPlanOfDemo, IsTheSameForTheSameDiaryInAnyOrder)
{
    const QDate first(2026, 11, 22);
    std::vector<Day> history;
    for (QDate date = first.addDays(-weekPlanHistoryDays); date < first; date = date.addDays(1))
        history.insert(history.begin(), *store->day(date));
    const WeekPlan one = plan(first);
    const WeekPlan other =
        planWeek(history, targetsOn(first, profile, *tables), profile, catalogue->foods(), {first, {}});
    EXPECT_EQ(one.members, other.members);
    for (std::size_t day = 0; day < 7; ++day) {
        ASSERT_EQ(one.days[day].foods.size(), other.days[day].foods.size());
        for (std::size_t i = 0; i < one.days[day].foods.size(); ++i) {
            EXPECT_EQ(one.days[day].foods[i].foodId, other.days[day].foods[i].foodId);
            EXPECT_EQ(one.days[day].foods[i].grams, other.days[day].foods[i].grams);
        }
    }
}

TEST_F(WeekPlanOfDemo, BringsTheWeekNearerToItsTargets)
{
    profile.avoid = AllergenSet();
    const WeekPlan week = plan(QDate(2026, 11, 22));
    double before = 0;
    double after = 0;
    for (const PlannedMember& member : week.members) {
        before += std::max(0.0, 1 - member.usual / member.target);
        after += std::max(0.0, 1 - member.planned / member.target);
    }
    EXPECT_GT(before, 0.1);
    EXPECT_LT(after, 0.7 * before);
}
