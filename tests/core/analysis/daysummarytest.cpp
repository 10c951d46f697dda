// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/daysummary.h"

#include "core/analysis/intake.h"
#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21); // a Saturday

using Values = std::initializer_list<std::pair<Nutrient, double>>;

NutrientValues values(Values list)
{
    NutrientValues result;
    for (const auto& [nutrient, value] : list)
        result[nutrient] = value;
    return result;
}

Record food(const QString& name, Values list)
{
    FoodEntry entry;
    entry.foodId = u"sr-"_s + name;
    entry.foodName = name;
    entry.grams = Grams(100);
    entry.values = values(list);
    return makeRecord(today, QTime(8, 0), entry);
}

Record supplement(const QString& form, Nutrient nutrient, double elemental, bool medicine = false)
{
    SupplementEntry entry;
    entry.form = form;
    entry.nutrient = nutrient;
    entry.elemental = elemental;
    entry.values[nutrient] = elemental;
    entry.medicine = medicine;
    return makeRecord(today, QTime(9, 0), entry);
}

Record activity(const QString& id, double minutes, QDate on = today)
{
    return makeRecord(on, QTime(10, 0), ActivityEntry{id, id, Minutes(minutes), std::nullopt});
}

class DaySummaryTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Result<ReferenceTables> result = ReferenceTables::load();
        ASSERT_TRUE(result.ok());
        tables = std::make_unique<ReferenceTables>(std::move(result).value());
    }
    static void TearDownTestSuite() { tables.reset(); }

    DaySummaryTest()
    {
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.weight = Kilograms(62);
    }
    DaySummary summary(std::vector<Record> entries, const std::vector<Record>& week = {},
                       std::optional<bool> mark = {}) const
    {
        const Day day{today, std::move(entries), mark};
        return summarise(day, week, targetsOn(today, profile, *tables), profile, *tables);
    }

    Profile profile;
    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(DaySummaryTest, FoodsAndSupplementsAddUp)
{
    const DaySummary s = summary({food(u"almonds"_s, {{Nutrient::Magnesium, 81}, {Nutrient::Calcium, 80.7}}),
                                  food(u"milk"_s, {{Nutrient::Magnesium, 24.4}, {Nutrient::Calcium, 276}}),
                                  supplement(u"magnesium-bisglycinate"_s, Nutrient::Magnesium, 100)});
    const MemberTotal& magnesium = s[Member::Magnesium];
    EXPECT_NEAR(magnesium.amount.value(), 205.4, 1e-9);
    EXPECT_NEAR(magnesium.fromFood, 105.4, 1e-9);
    EXPECT_DOUBLE_EQ(magnesium.fromSupplements, 100);
    EXPECT_EQ(magnesium.entries, 2);
    EXPECT_EQ(magnesium.knownEntries, 2);
    EXPECT_FALSE(magnesium.atLeast);
    EXPECT_NEAR(magnesium.left.value(), 320 - 205.4, 1e-9);
    EXPECT_NEAR(magnesium.share.value(), 205.4 / 320, 1e-9);
    EXPECT_TRUE(s.hasEntries);
    EXPECT_NEAR(s.calciumToMagnesium.value(), 356.7 / 205.4, 1e-9);
}

TEST_F(DaySummaryTest, UnknownIsNeverZero)
{
    const DaySummary s = summary({food(u"milk"_s, {{Nutrient::VitaminD, 3.2}}), food(u"soup"_s, {})});
    const MemberTotal& vitaminD = s[Member::VitaminD];
    EXPECT_DOUBLE_EQ(vitaminD.amount.value(), 3.2);
    EXPECT_EQ(vitaminD.entries, 2);
    EXPECT_EQ(vitaminD.knownEntries, 1);
    EXPECT_TRUE(vitaminD.atLeast);
    EXPECT_EQ(s.calciumToMagnesium, std::nullopt);
}

TEST_F(DaySummaryTest, ALowerBoundAddsItsAmountAndIsNotKnown)
{
    Record soup =
        food(u"soup"_s,
             {{Nutrient::Magnesium, 50}, {Nutrient::Calcium, 100}, {Nutrient::VitaminK1, 8}, {Nutrient::VitaminK2, 2}});
    soup.as<FoodEntry>()->values.setAtLeast(Nutrient::Magnesium);
    soup.as<FoodEntry>()->values.setAtLeast(Nutrient::VitaminK2);
    const std::vector<Record> entries{soup, food(u"milk"_s, {{Nutrient::Magnesium, 20}, {Nutrient::Calcium, 240}})};
    const DaySummary s = summary(entries);
    EXPECT_DOUBLE_EQ(s[Member::Magnesium].amount.value(), 70);
    EXPECT_EQ(s[Member::Magnesium].knownEntries, 1);
    EXPECT_EQ(s[Member::Magnesium].entries, 2);
    EXPECT_TRUE(s[Member::Magnesium].atLeast);
    EXPECT_FALSE(s[Member::Calcium].atLeast);
    EXPECT_EQ(s[Member::VitaminK].knownEntries, 0);
    EXPECT_DOUBLE_EQ(s[Member::VitaminK].amount.value(), 10);
    EXPECT_EQ(s.calciumToMagnesium, std::nullopt); // the magnesium of half the foods is not known
    const std::vector<Contribution> parts = contributions({today, entries, {}}, Member::Magnesium);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_TRUE(parts[0].atLeast);
    EXPECT_FALSE(parts[1].atLeast);
}

TEST_F(DaySummaryTest, ADayWithoutEntriesHasNoAmountButAllIsLeft)
{
    const DaySummary s = summary({}, {}, true);
    EXPECT_FALSE(s.hasEntries);
    EXPECT_TRUE(s.complete);
    for (const Member member : allMembers) {
        EXPECT_EQ(s[member].amount, std::nullopt);
        EXPECT_EQ(s[member].share, std::nullopt);
        EXPECT_FALSE(s[member].atLeast);
    }
    EXPECT_DOUBLE_EQ(s[Member::Magnesium].left.value(), 320);
    EXPECT_EQ(s[Member::VitaminK2].left, std::nullopt);
}

TEST_F(DaySummaryTest, ATabletAloneSaysNothingOfWhatWasEaten)
{
    const DaySummary s = summary({supplement(u"magnesium-citrate"_s, Nutrient::Magnesium, 150)});
    EXPECT_DOUBLE_EQ(s[Member::Magnesium].amount.value(), 150);
    EXPECT_EQ(s[Member::Magnesium].entries, 0);
    EXPECT_FALSE(s[Member::Magnesium].atLeast);
    EXPECT_EQ(s[Member::Calcium].amount, std::nullopt);
    EXPECT_EQ(s.calciumToMagnesium, std::nullopt);
}

TEST_F(DaySummaryTest, OnlySupplementsAndMedicinesCountAgainstTheMagnesiumLimit)
{
    const Record seeds = food(u"seeds"_s, {{Nutrient::Magnesium, 592}});
    EXPECT_FALSE(summary({seeds})[Member::Magnesium].upperLimitExceeded);
    const Record tablet = supplement(u"magnesium-citrate"_s, Nutrient::Magnesium, 350);
    EXPECT_FALSE(summary({seeds, tablet})[Member::Magnesium].upperLimitExceeded);
    const Record antacid = supplement(u"magnesium-hydroxide"_s, Nutrient::Magnesium, 1, true);
    EXPECT_TRUE(summary({tablet, antacid})[Member::Magnesium].upperLimitExceeded);
    profile.reference = ReferenceSet::Efsa;
    EXPECT_TRUE(
        summary({supplement(u"magnesium-citrate"_s, Nutrient::Magnesium, 251)})[Member::Magnesium].upperLimitExceeded);
    EXPECT_FALSE(
        summary({supplement(u"magnesium-citrate"_s, Nutrient::Magnesium, 250)})[Member::Magnesium].upperLimitExceeded);
}

TEST_F(DaySummaryTest, EverythingCountsAgainstTheCalciumAndVitaminDLimits)
{
    const Record cheese = food(u"cheese"_s, {{Nutrient::Calcium, 1500}, {Nutrient::VitaminD, 50}});
    EXPECT_FALSE(summary({cheese})[Member::Calcium].upperLimitExceeded);
    const DaySummary atLimit = summary({cheese, supplement(u"calcium-citrate"_s, Nutrient::Calcium, 500),
                                        supplement(u"vitamin-d3"_s, Nutrient::VitaminD, 50)});
    EXPECT_FALSE(atLimit[Member::Calcium].upperLimitExceeded);
    EXPECT_FALSE(atLimit[Member::VitaminD].upperLimitExceeded);
    const DaySummary above = summary({cheese, supplement(u"calcium-citrate"_s, Nutrient::Calcium, 501),
                                      supplement(u"vitamin-d3"_s, Nutrient::VitaminD, 50.1)});
    EXPECT_TRUE(above[Member::Calcium].upperLimitExceeded);
    EXPECT_TRUE(above[Member::VitaminD].upperLimitExceeded);
}

TEST_F(DaySummaryTest, SumsOfFractionsDoNotExceedALimitByAHair)
{
    double sum = 50;
    std::vector<Record> doses = {supplement(u"vitamin-d3"_s, Nutrient::VitaminD, 50)};
    for (int i = 1; i <= 7; ++i) {
        sum += 50 * i / 28.0;
        doses.push_back(supplement(u"vitamin-d3"_s, Nutrient::VitaminD, 50 * i / 28.0));
    }
    doses.push_back(supplement(u"vitamin-d3"_s, Nutrient::VitaminD, 1e-12));
    ASSERT_GT(sum + 1e-12, 100);
    EXPECT_FALSE(summary(doses)[Member::VitaminD].upperLimitExceeded);
}

TEST_F(DaySummaryTest, VitaminKIsK1AndK2ForNamAndK1AloneForEfsa)
{
    const std::vector<Record> entries = {
        food(u"gouda"_s, {{Nutrient::VitaminK1, 2.3}, {Nutrient::VitaminK2, 20}}),
        food(u"kale"_s, {{Nutrient::VitaminK1, 100}}),
        supplement(u"vitamin-k2-mk-7"_s, Nutrient::VitaminK2, 90),
    };
    const DaySummary nam = summary(entries);
    EXPECT_DOUBLE_EQ(nam[Member::VitaminK].amount.value(), 212.3);
    EXPECT_EQ(nam[Member::VitaminK].knownEntries, 1);
    EXPECT_TRUE(nam[Member::VitaminK].atLeast);
    EXPECT_DOUBLE_EQ(nam[Member::VitaminK2].amount.value(), 110);
    profile.reference = ReferenceSet::Efsa;
    const DaySummary efsa = summary(entries);
    EXPECT_DOUBLE_EQ(efsa[Member::VitaminK].amount.value(), 102.3);
    EXPECT_EQ(efsa[Member::VitaminK].knownEntries, 2);
    EXPECT_FALSE(efsa[Member::VitaminK].atLeast);
    EXPECT_DOUBLE_EQ(efsa[Member::VitaminK].fromSupplements, 0);
}

TEST_F(DaySummaryTest, VitaminK2KeepsItsRange)
{
    const DaySummary s = summary({
        food(u"cheese"_s, {{Nutrient::VitaminK2Low, 2.3}, {Nutrient::VitaminK2High, 131}}),
        food(u"egg"_s, {{Nutrient::VitaminK2, 5}}),
        food(u"soup"_s, {}),
        supplement(u"vitamin-k2-mk-7"_s, Nutrient::VitaminK2, 90),
    });
    const MemberTotal& k2 = s[Member::VitaminK2];
    EXPECT_DOUBLE_EQ(k2.amount.value(), 95);
    EXPECT_DOUBLE_EQ(k2.low.value(), 97.3);
    EXPECT_DOUBLE_EQ(k2.high.value(), 226);
    EXPECT_EQ(k2.knownEntries, 1);
    EXPECT_TRUE(k2.atLeast);
    EXPECT_EQ(s[Member::Magnesium].low, std::nullopt);
    EXPECT_EQ(summary({food(u"soup"_s, {})})[Member::VitaminK2].low, std::nullopt);
}

TEST_F(DaySummaryTest, WeightBearingDaysOfTheWeekAreCountedOnce)
{
    const QDate monday(2026, 11, 16);
    const std::vector<Record> week = {
        activity(u"walk"_s, 30, monday),
        activity(u"jog"_s, 20, monday),
        activity(u"swim_rec"_s, 40, monday.addDays(1)),
        activity(u"cycle_rec"_s, 60, monday.addDays(2)),
        activity(u"jumps"_s, 5, monday.addDays(3)),
        activity(u"walk"_s, 25, today),
        activity(u"stair_cl"_s, 10, today),
        activity(u"walk"_s, 30, monday.addDays(6)),
        activity(u"walk"_s, 30, monday.addDays(-1)), // the week before
        activity(u"walk"_s, 30, monday.addDays(7)),  // the week after
        activity(u"juggling chainsaws"_s, 30, monday.addDays(4)),
    };
    const DaySummary s = summary({week[5], week[6]}, week);
    EXPECT_EQ(s.movement.loadingDays, 4);
    EXPECT_EQ(s.movement.sessionsToday, 2);
    EXPECT_DOUBLE_EQ(s.movement.minutesToday, 35);
    EXPECT_EQ(s.movement.impactsToday, 0);
    EXPECT_EQ(s[Member::WeightBearing].amount, 4);
    EXPECT_EQ(s[Member::WeightBearing].left, 0);
    EXPECT_EQ(s[Member::WeightBearing].entries, 6);
    const auto daysFor = [&](MovementGoalKind goal) {
        const Day day{today, {}, {}};
        return summarise(day, week, targetsOn(today, profile, *tables), profile, *tables, goal).movement.loadingDays;
    };
    EXPECT_EQ(daysFor(MovementGoalKind::Impact), 2) << "jogging and jumps";
    EXPECT_EQ(daysFor(MovementGoalKind::Gentle), 3) << "five minutes of jumping are no twenty minutes of walking";
}

TEST_F(DaySummaryTest, TheDaysOwnSessionsCountEvenWithoutTheWeekAtHand)
{
    const DaySummary s = summary({activity(u"walk"_s, 25)});
    EXPECT_EQ(s.movement.loadingDays, 1);
    EXPECT_DOUBLE_EQ(s.movement.minutesToday, 25);
    EXPECT_EQ(s[Member::WeightBearing].left, 3);
    EXPECT_EQ(s[Member::Magnesium].amount, std::nullopt);
    EXPECT_EQ(summary({activity(u"swim_rec"_s, 25)})[Member::WeightBearing].amount, 0);
}

TEST_F(DaySummaryTest, TheRatioNeedsKnownValuesForFourFifthsOfTheFoods)
{
    const Record known = food(u"milk"_s, {{Nutrient::Magnesium, 10}, {Nutrient::Calcium, 20}});
    const Record unknown = food(u"soup"_s, {{Nutrient::Magnesium, 10}});
    EXPECT_NEAR(summary({known, known, known, known, unknown}).calciumToMagnesium.value(), 80.0 / 50, 1e-12);
    EXPECT_EQ(summary({known, known, known, unknown}).calciumToMagnesium, std::nullopt);
    EXPECT_EQ(summary({food(u"oil"_s, {{Nutrient::Magnesium, 0}, {Nutrient::Calcium, 5}})}).calciumToMagnesium,
              std::nullopt);
}

TEST_F(DaySummaryTest, ContributionsAddUpToTheTotalLargestFirstUnknownLast)
{
    std::vector<Record> entries = {
        food(u"soup"_s, {}),
        food(u"kale"_s, {{Nutrient::VitaminK1, 100}}),
        food(u"gouda"_s, {{Nutrient::VitaminK1, 2}, {Nutrient::VitaminK2, 20}}),
        supplement(u"vitamin-k2-mk-7"_s, Nutrient::VitaminK2, 90),
        supplement(u"magnesium-citrate"_s, Nutrient::Magnesium, 100),
        activity(u"walk"_s, 10),
    };
    entries[3].as<SupplementEntry>()->product = u"My K2"_s;
    const Day day{today, entries, {}};
    const std::vector<Contribution> list = contributions(day, Member::VitaminK);
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(list[0].name, u"kale"_s);
    EXPECT_EQ(list[1].name, u"My K2"_s);
    EXPECT_TRUE(list[1].supplement);
    EXPECT_EQ(list[1].entry, entries[3].id);
    EXPECT_EQ(list[2].amount, 22);
    EXPECT_EQ(list[3].name, u"soup"_s);
    EXPECT_EQ(list[3].amount, std::nullopt);
    double sum = 0;
    for (const Contribution& contribution : list)
        sum += contribution.amount.value_or(0);
    EXPECT_DOUBLE_EQ(sum, summary(entries)[Member::VitaminK].amount.value());

    const std::vector<Contribution> k1 = contributions(day, Member::VitaminK, ReferenceSet::Efsa);
    ASSERT_EQ(k1.size(), 3U);
    EXPECT_EQ(k1[1].amount, 2);
    EXPECT_TRUE(contributions(day, Member::WeightBearing).empty());
}

TEST(DayCounts, NotLoggedAndNotFinishedIsLeftOut)
{
    const QDate yesterday = today.addDays(-1);
    EXPECT_TRUE(dayCounts(yesterday, true, std::nullopt, today));
    EXPECT_TRUE(dayCounts(yesterday, true, true, today));
    EXPECT_FALSE(dayCounts(yesterday, true, false, today));
    EXPECT_FALSE(dayCounts(yesterday, false, true, today));
    EXPECT_FALSE(dayCounts(today, true, std::nullopt, today));
    EXPECT_TRUE(dayCounts(today, true, true, today));
    EXPECT_FALSE(dayCounts(today.addDays(1), true, true, today));
}

TEST(CalciumToMagnesium, NeedsFiveDaysWithFoodAndKnownValues)
{
    const auto dayOf = [](int offset, int foods, int known) {
        DayTotals day;
        day.date = today.addDays(offset);
        day.foodEntries = foods;
        day.foodKnown.fill(known);
        day.foodSum[static_cast<std::size_t>(Nutrient::Calcium)] = 800;
        day.foodSum[static_cast<std::size_t>(Nutrient::Magnesium)] = 300;
        day.supplementSum[static_cast<std::size_t>(Nutrient::Magnesium)] = 100;
        return day;
    };
    std::vector<DayTotals> days;
    for (int i = 0; i < 4; ++i)
        days.push_back(dayOf(-i, 5, 5));
    EXPECT_EQ(calciumToMagnesium(days), std::nullopt);
    days.push_back(dayOf(-4, 5, 0));
    EXPECT_DOUBLE_EQ(calciumToMagnesium(days).value(), 2);
    days.back() = dayOf(-4, 6, 0);
    EXPECT_EQ(calciumToMagnesium(days), std::nullopt);
    days.back() = dayOf(-4, 5, 5);
    days.back().markedComplete = false;
    EXPECT_EQ(calciumToMagnesium(days), std::nullopt);
    days.back() = dayOf(-4, 0, 0);
    EXPECT_EQ(calciumToMagnesium(days), std::nullopt);
}

TEST(Intake, PartsOfVitaminKAreALowerBound)
{
    EXPECT_EQ(intakeOf(Member::VitaminK, values({{Nutrient::VitaminK1, 3}}), ReferenceSet::Nam), (Intake{3, false}));
    EXPECT_EQ(intakeOf(Member::VitaminK, values({{Nutrient::VitaminK2, 3}}), ReferenceSet::Nam), (Intake{3, false}));
    EXPECT_EQ(intakeOf(Member::VitaminK, values({{Nutrient::VitaminK2, 3}}), ReferenceSet::Efsa), Intake());
    EXPECT_EQ(intakeOf(Member::VitaminK, values({}), ReferenceSet::Nam), Intake());
    EXPECT_EQ(intakeOf(Member::Protein, values({{Nutrient::Protein, 0}}), ReferenceSet::Nam), (Intake{0, true}));
}
