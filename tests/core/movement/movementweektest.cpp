// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/movementweek.h"

#include "tests/core/movement/movementfixture.h"

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class MovementWeekTest : public test::MovementFixture
{
protected:
    MovementDay dayOf(const std::vector<Record>& records) const
    {
        return movementWeek(monday, records, tables).days.front();
    }
};

TEST_F(MovementWeekTest, FiftyImpactsOfTwoBodyWeightsMakeAnImpactDay)
{
    const MovementGoals& goals = tables.movement;
    EXPECT_FALSE(dayOf({jumps(49, monday)}).isImpactDay(goals));
    EXPECT_TRUE(dayOf({jumps(50, monday)}).isImpactDay(goals));
    EXPECT_TRUE(dayOf({jumps(25, monday, {8, 0}), impacts(u"stamps"_s, 25, monday, {18, 0})}).isImpactDay(goals));
    EXPECT_TRUE(dayOf({activity(u"jog"_s, 10, monday)}).isImpactDay(goals));
    EXPECT_FALSE(dayOf({activity(u"brisk_walk"_s, 120, monday)}).isImpactDay(goals)) << "1.2 body weights";
    EXPECT_FALSE(dayOf({impacts(u"step_class"_s, 4000, monday)}).isImpactDay(goals)) << "1.4 body weights";
    EXPECT_FALSE(dayOf({jumps(50, monday.addDays(1))}).isImpactDay(goals));
}

TEST_F(MovementWeekTest, TheGentlerGoalCanBeFilled)
{
    const MovementGoals& goals = tables.movement;
    EXPECT_FALSE(dayOf({activity(u"brisk_walk"_s, 19, monday)}).isGentleDay(goals));
    EXPECT_TRUE(dayOf({activity(u"brisk_walk"_s, 20, monday)}).isGentleDay(goals));
    EXPECT_TRUE(dayOf({activity(u"walk"_s, 10, monday), activity(u"balance"_s, 10, monday)}).isGentleDay(goals));
    EXPECT_TRUE(dayOf({activity(u"taichi"_s, 30, monday)}).isGentleDay(goals));
    EXPECT_FALSE(dayOf({activity(u"swim_rec"_s, 60, monday)}).isGentleDay(goals));
    ActivityEntry sets{u"res_light"_s, u"res_light"_s, Minutes(0)};
    sets.sets = 3;
    EXPECT_TRUE(dayOf({makeRecord(monday, {}, sets)}).isGentleDay(goals));
}

TEST_F(MovementWeekTest, WhatFillsADayDependsOnTheGoal)
{
    const MovementGoals& goals = tables.movement;
    const MovementDay walked = dayOf({activity(u"walk"_s, 30, monday)}), jumped = dayOf({jumps(50, monday)});
    EXPECT_FALSE(walked.fills(MovementGoalKind::Impact, goals));
    EXPECT_TRUE(walked.fills(MovementGoalKind::Gentle, goals));
    EXPECT_TRUE(walked.fills(MovementGoalKind::Unchecked, goals));
    EXPECT_TRUE(jumped.fills(MovementGoalKind::Impact, goals));
    EXPECT_FALSE(jumped.fills(MovementGoalKind::Gentle, goals)) << "nobody who should not jump is rewarded for it";
    EXPECT_TRUE(jumped.fills(MovementGoalKind::Unchecked, goals));
    EXPECT_FALSE(MovementDay().fills(MovementGoalKind::Unchecked, goals));
}

TEST_F(MovementWeekTest, AWeekAgainstTheGuideline)
{
    const std::vector<Record> records = {
        jumps(50, monday, {8, 0}),
        activity(u"jog"_s, 20, monday.addDays(1), {8, 0}),          // 7.5 MET
        activity(u"res_upp_low"_s, 40, monday.addDays(1), {18, 0}), // 6.0 MET
        activity(u"res_light"_s, 20, monday.addDays(3), {18, 0}),   // 3.5 MET
        activity(u"taichi"_s, 45, monday.addDays(4), {10, 0}),      // 3.3 MET
        activity(u"yoga"_s, 30, monday.addDays(5), {10, 0}),        // 2.3 MET
        activity(u"swim_rec"_s, 30, monday.addDays(6), {10, 0}),    // 6.0 MET
        activity(u"sail"_s, 60, monday.addDays(6), {14, 0}),        // no MET
        jumps(50, monday.addDays(7), {8, 0}),
        jumps(50, monday.addDays(-1), {8, 0}),
    };
    const MovementWeek week = movementWeek(monday, records, tables);
    EXPECT_EQ(week.days.size(), 7U);
    EXPECT_EQ(week.activities, 8);
    EXPECT_EQ(week.impactDays, 2);
    EXPECT_EQ(week.resistanceDays, 2);
    EXPECT_EQ(week.balanceMinutes, 75);
    EXPECT_EQ(week.moderateMinutes, 65);
    EXPECT_EQ(week.vigorousMinutes, 90);
    EXPECT_EQ(week.unratedMinutes, 60);
    EXPECT_EQ(week.activityMinutes(), 245);
    ASSERT_EQ(week.sessions.size(), 2U);
    // The Sunday before is no part of the week, but bones remember it.
    EXPECT_NEAR(week.sessions[0].recovery, recoveryFactor(24, tables.movement), 1e-12);
    EXPECT_NEAR(week.osteogenicIndex, week.sessions[0].counted() + week.sessions[1].counted(), 1e-12);
    EXPECT_EQ(week.daysThatFill(MovementGoalKind::Gentle, tables.movement), 4);
}

TEST_F(MovementWeekTest, WeeksWithoutEntriesAreLeftOut)
{
    const std::vector<Record> records = {jumps(50, monday.addDays(-14)), activity(u"swim_rec"_s, 20, monday)};
    const std::vector<MovementWeek> weeks = movementWeeks(monday.addDays(-40), monday.addDays(6), records, tables);
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].monday, monday.addDays(-14));
    EXPECT_EQ(weeks[0].impactDays, 1);
    EXPECT_EQ(weeks[1].monday, monday);
    EXPECT_EQ(weeks[1].osteogenicIndex, 0);
    EXPECT_TRUE(movementWeeks(monday.addDays(7), monday.addDays(70), records, tables).empty());
}

TEST_F(MovementWeekTest, AWeekBeginsOnMonday)
{
    for (int i = 0; i < 7; ++i)
        EXPECT_EQ(mondayOf(monday.addDays(i)), monday);
    EXPECT_EQ(mondayOf(monday.addDays(7)), monday.addDays(7));
}

} // namespace

} // namespace osteolog
