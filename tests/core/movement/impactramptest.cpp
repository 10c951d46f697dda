// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/impactramp.h"

#include "tests/core/movement/movementfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class ImpactRampTest : public test::MovementFixture
{
protected:
    ImpactRamp ramp(const std::vector<Record>& records) const
    {
        const std::optional<ImpactRamp> found = impactRamp(monday.addDays(5), passed(), records, tables);
        EXPECT_TRUE(found);
        return found.value_or(ImpactRamp());
    }
    static SafetyVerdict passed()
    {
        SafetyVerdict verdict;
        verdict.goal = MovementGoalKind::Impact;
        return verdict;
    }
    /// Jumps on so many days of a week, counted back from this one.
    void jump(std::vector<Record>& records, int weeksAgo, int days, int count) const
    {
        for (int i = 0; i < days; ++i)
            records.push_back(jumps(count, monday.addDays(i - 7 * weeksAgo), {8, 0}));
    }
};

TEST_F(ImpactRampTest, BeginsWithTenAndLeadsToFifty)
{
    const ImpactRamp start = ramp({});
    ASSERT_EQ(start.steps.size(), 5U);
    EXPECT_EQ(start.steps.front().impacts, 10);
    EXPECT_EQ(start.steps.back().impacts, 50);
    EXPECT_EQ(start.impacts, 10);
    EXPECT_EQ(start.daysNeeded, 4);
    EXPECT_EQ(start.daysDone, 0);
    EXPECT_FALSE(start.complete);
}

TEST_F(ImpactRampTest, AWeekOnEnoughDaysIsAStep)
{
    std::vector<Record> records;
    jump(records, 2, 4, 10);
    EXPECT_EQ(ramp(records).impacts, 20);
    jump(records, 1, 3, 20);
    EXPECT_EQ(ramp(records).impacts, 20) << "three days are not four";
    jump(records, 0, 3, 20);
    EXPECT_EQ(ramp(records).daysDone, 3);
    jump(records, 0, 4, 20); // a second set on the same days
    EXPECT_EQ(ramp(records).daysDone, 4);
    EXPECT_TRUE(ramp(records).steps[0].done);
    EXPECT_FALSE(ramp(records).steps[1].done) << "the week is not over";
}

TEST_F(ImpactRampTest, EndsAtFifty)
{
    std::vector<Record> records;
    for (int week = 5; week >= 1; --week)
        jump(records, week, 4, 10 * (6 - week));
    EXPECT_TRUE(ramp(records).complete);
    EXPECT_EQ(ramp(records).impacts, 50);
}

TEST_F(ImpactRampTest, APauseTakesStepsBack)
{
    std::vector<Record> records;
    jump(records, 5, 4, 10);
    jump(records, 4, 4, 20);
    EXPECT_EQ(ramp(records).impacts, 10) << "three weeks without";
    jump(records, 1, 1, 10);
    EXPECT_EQ(ramp(records).impacts, 20) << "two weeks without, and too few days since";
    std::vector<Record> shorter;
    jump(shorter, 3, 4, 10);
    jump(shorter, 2, 4, 20);
    EXPECT_EQ(ramp(shorter).impacts, 30) << "one week without";
}

TEST_F(ImpactRampTest, WalkingIsNoStep)
{
    std::vector<Record> records;
    for (int i = 0; i < 7; ++i)
        records.push_back(activity(u"walk"_s, 60, monday.addDays(i - 7)));
    EXPECT_EQ(ramp(records).impacts, 10);
}

TEST_F(ImpactRampTest, OnlyAfterAPassedSafetyCheck)
{
    SafetyVerdict verdict;
    EXPECT_FALSE(impactRamp(monday, verdict, {}, tables));
    verdict.goal = MovementGoalKind::Gentle;
    EXPECT_FALSE(impactRamp(monday, verdict, {}, tables));
}

} // namespace

} // namespace osteolog
