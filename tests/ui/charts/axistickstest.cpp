// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace osteolog::test {

using namespace osteolog::ui;

TEST(AxisTicksTest, ValuesStandOnRoundNumbers)
{
    EXPECT_EQ(valueTicks(480, 5), (std::vector<double>{0, 100, 200, 300, 400}));
    EXPECT_EQ(valueTicks(500, 5), (std::vector<double>{0, 100, 200, 300, 400, 500}));
    EXPECT_EQ(valueTicks(4, 5), (std::vector<double>{0, 1, 2, 3, 4}));
    EXPECT_EQ(valueTicks(0.9, 4), (std::vector<double>{0, 0.25, 0.5, 0.75}));
    EXPECT_EQ(valueTicks(10'000, 5), (std::vector<double>{0, 2000, 4000, 6000, 8000, 10'000}));
}

TEST(AxisTicksTest, NothingToShowIsJustTheFloor)
{
    for (const double top : {0.0, -3.0, std::nan(""), std::numeric_limits<double>::infinity()})
        EXPECT_EQ(valueTicks(top, 5), std::vector<double>{0}) << top;
}

TEST(AxisTicksTest, NeverMoreThanAskedForAndNeverAboveTheTop)
{
    for (double top = 0.013; top < 1e7; top *= 1.7) {
        for (int most = 2; most <= 8; ++most) {
            const std::vector<double> ticks = valueTicks(top, most);
            EXPECT_LE(ticks.size(), static_cast<std::size_t>(most) + 1) << top << ' ' << most;
            EXPECT_GE(ticks.size(), 2U) << top << ' ' << most;
            EXPECT_LE(ticks.back(), top * (1 + 1e-9));
        }
    }
}

TEST(AxisTicksTest, DaysAreCountedBackFromTheLastOne)
{
    const QDate last(2026, 11, 21);
    const std::vector<DateTick> fortnight = dateTicks(last.addDays(-13), last, 7);
    ASSERT_EQ(fortnight.size(), 7U);
    EXPECT_EQ(fortnight.back().day, last);
    EXPECT_EQ(fortnight[5].day, last.addDays(-2));
    const std::vector<DateTick> weeks = dateTicks(last.addDays(-55), last, 8);
    ASSERT_EQ(weeks.size(), 8U);
    EXPECT_EQ(weeks.front().day, last.addDays(-49));
}

TEST(AxisTicksTest, LongSpansStandOnMonthsAndYears)
{
    const QDate last(2026, 11, 21);
    const std::vector<DateTick> year = dateTicks(last.addDays(-364), last, 13);
    EXPECT_EQ(year.front(), (DateTick{QDate(2025, 12, 1), DateTickKind::Month}));
    EXPECT_EQ(year[1], (DateTick{QDate(2026, 1, 1), DateTickKind::Year}));
    const std::vector<DateTick> century = dateTicks(QDate(1926, 11, 21), last, 8);
    EXPECT_EQ(century.front(), (DateTick{QDate(1940, 1, 1), DateTickKind::Year}));
    for (const int days : {1, 14, 57, 200, 366, 4000, 36'525, 100'000}) {
        for (int most = 1; most <= 12; ++most)
            EXPECT_LE(dateTicks(last.addDays(1 - days), last, most).size(), static_cast<std::size_t>(most) + 1)
                << days << ' ' << most;
    }
}

TEST(AxisTicksTest, NoDaysNoTicks)
{
    EXPECT_TRUE(dateTicks({}, {}, 5).empty());
    EXPECT_TRUE(dateTicks(QDate(2026, 1, 2), QDate(2026, 1, 1), 5).empty());
    EXPECT_EQ(dateTicks(QDate(2026, 1, 2), QDate(2026, 1, 2), 5).size(), 1U);
}

} // namespace osteolog::test
