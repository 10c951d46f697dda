// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/osteogenicindex.h"

#include "tests/core/movement/movementfixture.h"

#include <cmath>
#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

double index(const std::vector<LoadBlock>& blocks, double floor = 0)
{
    return osteogenicIndex(blocks, floor);
}

class OsteogenicIndexTest : public test::MovementFixture
{
protected:
    double weekSum(const std::vector<Record>& records) const
    {
        double sum = 0;
        for (const LoadSession& session : loadSessions(records, tables))
            sum += session.counted();
        return sum;
    }
};

// Worked examples of science.md 3.2.

TEST_F(OsteogenicIndexTest, SessionsOfOneForce)
{
    EXPECT_NEAR(index({{1.40, 4194.1}}), 11.68, 0.005);
    EXPECT_NEAR(index({{3, 50}}), 11.795, 0.0005);
    EXPECT_NEAR(index({{3, 100}}), 13.845, 0.0005);
    EXPECT_NEAR(index({{3, 120}}), 14.387, 0.0005);
    EXPECT_NEAR(index({{3, 350}}), 17.582, 0.0005);
    EXPECT_NEAR(index({{1.2, 3000}}), 9.6, 0.02);
    EXPECT_EQ(index({}), 0);
}

TEST_F(OsteogenicIndexTest, MixedSessions)
{
    const std::vector<LoadBlock> mixed = {{1.2, 2000}, {4, 20}, {3, 30}};
    EXPECT_NEAR(index(mixed), 19.273, 0.0005);
    EXPECT_NEAR(index(mixed, 2), 14.840, 0.0005);
    EXPECT_NEAR(index({{3, 25}, {3, 25}}), index({{3, 50}}), 1e-12);
}

TEST_F(OsteogenicIndexTest, RecoveryFactors)
{
    const std::pair<double, double> table[] = {{0.5, 0.080}, {1, 0.154},  {2, 0.283},  {4, 0.487}, {6, 0.632},
                                               {8, 0.736},   {12, 0.865}, {24, 0.982}, {48, 1.000}};
    for (const auto& [hours, factor] : table)
        EXPECT_NEAR(recoveryFactor(hours, tables.movement), factor, 0.0005) << hours;
    EXPECT_EQ(recoveryFactor(0, tables.movement), 0);
}

TEST_F(OsteogenicIndexTest, SplittingASessionGivesHalfAsMuchAgain)
{
    EXPECT_NEAR(weekSum({jumps(60, monday, {8, 0}), jumps(60, monday, {16, 0})}), 21.414, 0.0005);
}

TEST_F(OsteogenicIndexTest, AWeekOfDailyJumps)
{
    std::vector<Record> once, untimed, twice;
    for (int i = 0; i < 7; ++i) {
        once.push_back(jumps(50, monday.addDays(i), {8, 0}));
        untimed.push_back(jumps(50, monday.addDays(i), {}));
        twice.push_back(jumps(25, monday.addDays(i), {8, 0}));
        twice.push_back(jumps(25, monday.addDays(i), {16, 0}));
    }
    EXPECT_NEAR(weekSum(once), 81.272, 0.0005);
    EXPECT_NEAR(weekSum(untimed), 81.272, 0.0005);
    EXPECT_NEAR(weekSum(twice), 114.730, 0.0005);
    EXPECT_NEAR(weekSum({jumps(350, monday, {8, 0})}), 17.582, 0.0005);
}

TEST_F(OsteogenicIndexTest, SessionsUnderAnHourApartAreOne)
{
    const auto sessions = [&](QTime second) {
        return loadSessions(std::vector<Record>{jumps(20, monday, {8, 0}), jumps(30, monday, second)}, tables);
    };
    ASSERT_EQ(sessions({8, 59}).size(), 1U);
    EXPECT_NEAR(sessions({8, 59})[0].index, index({{3, 50}}), 1e-12);
    EXPECT_EQ(sessions({8, 59})[0].time, QTime(8, 0));
    ASSERT_EQ(sessions({9, 0}).size(), 2U);
    EXPECT_NEAR(sessions({9, 0})[1].recovery, 0.154, 0.0005);
}

TEST_F(OsteogenicIndexTest, AnEntryThatIsStillGoingOnIsTheSameSession)
{
    const std::vector<Record> records = {activity(u"jog"_s, 90, monday, {8, 0}), jumps(30, monday, {9, 20})};
    EXPECT_EQ(loadSessions(records, tables).size(), 1U);
}

TEST_F(OsteogenicIndexTest, MidnightDoesNotSplitASession)
{
    const std::vector<Record> records = {jumps(20, monday, {23, 50}), jumps(30, monday.addDays(1), {0, 20}),
                                         jumps(30, monday.addDays(1), {6, 20})};
    const std::vector<LoadSession> sessions = loadSessions(records, tables);
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[0].date, monday);
    EXPECT_NEAR(sessions[1].recovery, recoveryFactor(6.5, tables.movement), 1e-12);
}

TEST_F(OsteogenicIndexTest, AnEntryWithoutATimeJoinsTheDaysFirstSession)
{
    const std::vector<Record> records = {jumps(30, monday, {18, 0}), jumps(20, monday, {}), jumps(10, monday, {8, 0})};
    const std::vector<LoadSession> sessions = loadSessions(records, tables);
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[0].time, QTime(8, 0));
    EXPECT_NEAR(sessions[0].index, index({{3, 30}}), 1e-12);
    EXPECT_NEAR(sessions[1].recovery, recoveryFactor(10, tables.movement), 1e-12);
}

TEST_F(OsteogenicIndexTest, WalkingLoadsTheBareIndexAloneAndTiresNothing)
{
    const std::vector<Record> records = {activity(u"walk"_s, 30, monday, {8, 0}), jumps(50, monday, {10, 0})};
    const std::vector<LoadSession> sessions = loadSessions(records, tables);
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_NEAR(sessions[0].indexRaw, 1.2 * std::log(3001), 1e-9);
    EXPECT_EQ(sessions[0].index, 0);
    EXPECT_EQ(sessions[1].recovery, 1);
    EXPECT_NEAR(sessions[1].counted(), 11.795, 0.0005);
}

TEST_F(OsteogenicIndexTest, WhatDoesNotBearWeightDoesNotLoad)
{
    const std::vector<Record> records = {
        activity(u"swim_rec"_s, 60, monday, {8, 0}), activity(u"cycle_rec"_s, 60, monday, {10, 0}),
        activity(u"res_upp_low"_s, 40, monday, {12, 0}), activity(u"juggling"_s, 40, monday, {14, 0})};
    EXPECT_TRUE(loadSessions(records, tables).empty());
    Record removed = jumps(50, monday, {8, 0});
    removed.deleted = true;
    EXPECT_TRUE(loadSessions(std::vector<Record>{removed}, tables).empty());
}

TEST_F(OsteogenicIndexTest, CountedImpactsComeBeforeMinutes)
{
    ActivityEntry entry{u"jumps"_s, u"jumps"_s, Minutes(5), 50};
    EXPECT_EQ(loadOf(entry, tables), (LoadBlock{3, 50}));
    entry.impacts.reset();
    EXPECT_EQ(loadOf(entry, tables), (LoadBlock{3, 5 * *tables.activity(u"jumps"_s)->cyclesPerMinute}));
    entry.impacts = 0;
    EXPECT_FALSE(loadOf(entry, tables));
}

TEST_F(OsteogenicIndexTest, AddingNeverTakesAwayAndOrderDoesNotMatter)
{
    EXPECT_TRUE(rc::check([] {
        const auto number = rc::gen::inRange(0, 5000);
        std::vector<LoadBlock> blocks(static_cast<std::size_t>(*rc::gen::inRange(1, 8)));
        for (LoadBlock& block : blocks)
            block = {*rc::gen::inRange(0, 100) / 10.0, static_cast<double>(*number)};
        const double whole = osteogenicIndex(blocks);
        const std::vector<LoadBlock> fewer(blocks.begin(), blocks.end() - 1), reversed(blocks.rbegin(), blocks.rend());
        RC_ASSERT(osteogenicIndex(fewer) <= whole + 1e-9);
        RC_ASSERT(std::abs(osteogenicIndex(reversed) - whole) < 1e-9);
        RC_ASSERT(osteogenicIndex(blocks, 2) <= whole + 1e-9);
    }));
}

} // namespace

} // namespace osteolog
