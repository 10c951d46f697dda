// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/kendall.h"

#include "tests/core/statistics/reference.h"

#include <rapidcheck.h>

namespace osteolog {
namespace {

using Values = std::vector<double>;

TEST(Kendall, AgreesWithSciPyOnEverySeries)
{
    const auto all = test::referenceSeries();
    ASSERT_GE(all.size(), 40U);
    for (const auto& series : all) {
        const auto found = kendallTauB(series.days, series.values);
        const QJsonValue expected = series.answers[QLatin1String("tau")];
        ASSERT_EQ(found.has_value(), !expected.isNull()) << series.name;
        if (found)
            test::expectNear(*found, expected.toDouble(), 1, series.name);
    }
}

TEST(Kendall, CircularShiftsAgreeWithSciPy)
{
    int compared = 0;
    for (const auto& series : test::referenceSeries()) {
        const QJsonValue expected = series.answers[QLatin1String("shift_test")];
        if (!expected.isObject())
            continue;
        ++compared;
        const auto found = circularShiftTest(series.days, series.values);
        ASSERT_TRUE(found) << series.name;
        EXPECT_EQ(found->shifts, expected[QLatin1String("shifts")].toInt()) << series.name;
        test::expectNear(found->p, expected[QLatin1String("p")].toDouble(), 1, series.name);
    }
    EXPECT_GE(compared, 35);
}

TEST(Kendall, NothingCanBeSaidOfAConstant)
{
    const Values equal(50, 3.0), days = {1, 2, 3};
    EXPECT_FALSE(kendallTauB(equal, equal));
    EXPECT_FALSE(circularShiftTest(equal, equal));
    EXPECT_FALSE(kendallTauB({}, {}));
    EXPECT_FALSE(kendallTauB(Values{1}, Values{2}));
    EXPECT_EQ(kendallTauB(days, days), 1);
}

TEST(Kendall, WithoutRoomForAShiftNothingIsShown)
{
    const Values few = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
    EXPECT_EQ(circularShiftTest(few, few), (ShiftTest{1, 1, 0}));
}

TEST(Kendall, IsTheSameFromEitherSideAndTurnsWithTheSign)
{
    const bool holds = rc::check([] {
        const auto points = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 5)));
        Values x, y, minus;
        for (const auto& [a, b] : points) {
            x.push_back(a);
            y.push_back(b);
            minus.push_back(-b);
        }
        const auto tau = kendallTauB(x, y);
        RC_ASSERT(tau == kendallTauB(y, x));
        if (tau)
            RC_ASSERT(*kendallTauB(x, minus) == -*tau);
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace osteolog
