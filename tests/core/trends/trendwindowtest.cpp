// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trendwindow.h"

#include "tests/support/fixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

TEST(TrendWindow, CountsBackFromTheDay)
{
    EXPECT_EQ(windowUpTo(Horizon::TwoWeeks, day, {}).first, QDate(2026, 11, 8));
    EXPECT_EQ(windowUpTo(Horizon::TwoWeeks, day, {}).days(), 14);
    EXPECT_EQ(windowUpTo(Horizon::EightWeeks, day, {}).days(), 56);
    EXPECT_EQ(windowUpTo(Horizon::SixMonths, day, {}).days(), 182);
    EXPECT_EQ(windowUpTo(Horizon::Year, day, {}).days(), 365);
    EXPECT_EQ(windowUpTo(Horizon::SixMonths, day, {}).last, day);
}

TEST(TrendWindow, AllBeginsWithTheDiary)
{
    EXPECT_EQ(windowUpTo(Horizon::All, day, QDate(2020, 2, 1)).first, QDate(2020, 2, 1));
    EXPECT_EQ(windowUpTo(Horizon::All, day, {}).days(), 1);
    EXPECT_EQ(windowUpTo(Horizon::All, day, day.addDays(5)).days(), 1);
    EXPECT_EQ(windowUpTo(Horizon::All, day, day.addDays(5)).last, day);
}

TEST(TrendWindow, CountsForwardFromThePlan)
{
    const QDate plan(2026, 11, 1);
    EXPECT_EQ(windowFromPlan(Horizon::TwoWeeks, plan, day), (TrendWindow{Horizon::TwoWeeks, plan, {2026, 11, 14}}));
    EXPECT_EQ(windowFromPlan(Horizon::SixMonths, plan, day).days(), 182); // reaches into the future
    EXPECT_EQ(windowFromPlan(Horizon::All, plan, day).last, day);
    EXPECT_EQ(windowFromPlan(Horizon::All, day.addDays(9), day).days(), 1);
}

TEST(TrendWindow, FreeOnesComeInAnyOrderAndKeepToTheCalendarOfTheDiary)
{
    EXPECT_EQ(freeWindow(day, day.addDays(-3)), (TrendWindow{Horizon::Free, day.addDays(-3), day}));
    EXPECT_EQ(freeWindow({1, 1, 1}, {9999, 1, 1}), (TrendWindow{Horizon::Free, {1900, 1, 1}, {2200, 12, 31}}));
    EXPECT_EQ(freeWindow({}, day).days(), 1);
    EXPECT_EQ(freeWindow(day, {}).first, day);
    EXPECT_EQ(freeWindow({}, {}).days(), 1);
}

TEST(TrendWindow, HalvesAreOfTheCalendar)
{
    EXPECT_EQ(windowUpTo(Horizon::TwoWeeks, day, {}).secondHalf(), QDate(2026, 11, 15));
    EXPECT_EQ(freeWindow(day.addDays(-4), day).secondHalf(), day.addDays(-2)); // two days against three
    EXPECT_EQ(freeWindow(day, day).secondHalf(), day);
}

TEST(TrendWindow, LongerWindowsNeedMoreValues)
{
    EXPECT_EQ(windowUpTo(Horizon::TwoWeeks, day, {}).fewestForTrend(), 7);
    EXPECT_EQ(freeWindow(day.addDays(-14), day).fewestForTrend(), 20);
    EXPECT_EQ(windowUpTo(Horizon::EightWeeks, day, {}).fewestForTrend(), 20);
    EXPECT_EQ(freeWindow(day.addDays(-56), day).fewestForTrend(), 40);
    EXPECT_EQ(windowUpTo(Horizon::All, day, QDate(1990, 1, 1)).fewestForTrend(), 40);
}

TEST(TrendWindow, WeeksFromFourHundredDaysOn)
{
    EXPECT_FALSE(freeWindow(day.addDays(-399), day).byWeek());
    EXPECT_TRUE(freeWindow(day.addDays(-400), day).byWeek());
}

TEST(TrendWindow, HorizonsHaveTheirWords)
{
    for (const char16_t* key : {u"1-2w", u"4-8w", u"3-6m", u"1y", u"all", u"free"}) {
        const auto horizon = horizonFromKey(QString::fromUtf16(key));
        ASSERT_TRUE(horizon);
        EXPECT_EQ(horizonKey(*horizon), QString::fromUtf16(key));
    }
    EXPECT_FALSE(horizonFromKey(u"2w"_s));
}

} // namespace
} // namespace osteolog
