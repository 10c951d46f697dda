// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/estimates.h"

#include "core/statistics/quantiles.h"
#include "tests/core/statistics/reference.h"

#include <algorithm>
#include <limits>
#include <rapidcheck.h>

namespace osteolog {
namespace {

using test::expectNear;

TEST(Estimates, AgreeWithSciPyOnEverySeries)
{
    const auto all = test::referenceSeries();
    ASSERT_GE(all.size(), 40U);
    for (const auto& series : all) {
        const double size = test::sizeOf(series.values);
        expectNear(nextValueCorrelation(series.values), series.number("correlation"), 1, series.name + ": r");
        expectNear(effectiveCount(series.values), series.number("effective"), 1, series.name + ": n_eff");
        const auto mean = meanEstimate(series.values);
        ASSERT_TRUE(mean) << series.name;
        expectNear(mean->mean, series.number("mean"), size, series.name + ": mean");
        expectNear(mean->interval, test::intervalOf(series.answers[QLatin1String("interval")]), size,
                   series.name + ": interval");
        const auto plain = plainMeanEstimate(series.values);
        ASSERT_TRUE(plain) << series.name;
        expectNear(plain->interval, test::intervalOf(series.answers[QLatin1String("plain_interval")]), size,
                   series.name + ": plain interval");
    }
}

TEST(Estimates, SharesAgreeWithSciPy)
{
    for (const auto& series : test::referenceSeries()) {
        const auto share =
            shareEstimate(static_cast<int>(series.number("hits")), static_cast<int>(series.values.size()));
        ASSERT_TRUE(share) << series.name;
        expectNear(share->interval, test::intervalOf(series.answers[QLatin1String("wilson")]), 1, series.name);
    }
}

TEST(Estimates, DifferencesAgreeWithTheDefinition)
{
    for (const auto& series : test::referenceSeries()) {
        const std::span<const double> values(series.values);
        const auto found = differenceEstimate(values.first(values.size() / 2), values.subspan(values.size() / 2));
        const QJsonValue expected = series.answers[QLatin1String("welch")];
        ASSERT_EQ(found.has_value(), expected.isObject()) << series.name;
        if (!found)
            continue;
        const double size = test::sizeOf(series.values);
        expectNear(found->difference, expected[QLatin1String("difference")].toDouble(), size, series.name);
        expectNear(found->interval, test::intervalOf(expected[QLatin1String("interval")]), size, series.name);
    }
}

TEST(Estimates, QuantilesAreThoseOfSciPy)
{
    // v, x = degrees, scipy.special.betaincinv(v / 2, 0.5, 0.05); sqrt(v * (1 - x) / x). scipy.stats.t.ppf has nine
    // digits only in SciPy 1.10.
    EXPECT_NEAR(normalQuantile(), 1.959963984540054, 1e-14);
    EXPECT_NEAR(studentQuantile(1), 12.706204736174694, 1e-11);
    EXPECT_NEAR(studentQuantile(4), 2.7764451051977934, 1e-12);
    EXPECT_NEAR(studentQuantile(6.5), 2.4020020079102773, 1e-12);
    EXPECT_NEAR(studentQuantile(63), 1.998340542520741, 1e-12);
    EXPECT_NEAR(studentQuantile(64), 1.997729654317692, 1e-12);
    EXPECT_NEAR(studentQuantile(1e6), 1.9599663568970824, 1e-10);
}

TEST(Estimates, FewValuesGiveNone)
{
    const std::vector<double> one = {5}, two = {5, 6};
    EXPECT_FALSE(meanEstimate({}));
    EXPECT_FALSE(meanEstimate(one));
    EXPECT_FALSE(plainMeanEstimate(one));
    EXPECT_FALSE(differenceEstimate(one, two));
    EXPECT_FALSE(differenceEstimate(two, one));
    EXPECT_FALSE(shareEstimate(0, 0));
    EXPECT_EQ(nextValueCorrelation({}), 0);
    EXPECT_EQ(effectiveCount(one), 2);
}

TEST(Estimates, EqualValuesHaveNoWidth)
{
    const std::vector<double> equal(30, 0.1);
    EXPECT_EQ(meanEstimate(equal), (MeanEstimate{0.1, {0.1, 0.1}}));
    EXPECT_EQ(effectiveCount(equal), 30);
    EXPECT_EQ(differenceEstimate(equal, equal), (DifferenceEstimate{0.1, 0.1, 0, {0, 0}}));
}

TEST(Estimates, NoneAndAllHaveTheirEndsAtZeroAndOne)
{
    EXPECT_EQ(shareEstimate(0, 9)->interval.low, 0);
    EXPECT_GT(shareEstimate(0, 9)->interval.high, 0);
    EXPECT_EQ(shareEstimate(9, 9)->interval.high, 1);
    EXPECT_LT(shareEstimate(9, 9)->interval.low, 1);
    EXPECT_FALSE(shareEstimate(10, 9));
}

TEST(Estimates, TheLargestNumbersStayFinite)
{
    const double most = 1e300;
    const std::vector<double> values = {most, -most, most / 2, 0, -most / 3};
    const auto mean = meanEstimate(values);
    ASSERT_TRUE(mean);
    EXPECT_TRUE(std::isfinite(mean->mean) && std::isfinite(mean->interval.low) && std::isfinite(mean->interval.high));
}

/// Tenths, so that sums are told apart from rounding.
std::vector<double> anyValues(std::size_t fewest)
{
    const auto tenths = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(-5000, 5000)),
                                           [=](const std::vector<int>& held) { return held.size() >= fewest; });
    std::vector<double> values;
    for (const int tenth : tenths)
        values.push_back(tenth / 10.0);
    return values;
}

void isNear(const Interval& a, const Interval& b, double size)
{
    RC_ASSERT(std::abs(a.low - b.low) <= 1e-9 * size);
    RC_ASSERT(std::abs(a.high - b.high) <= 1e-9 * size);
}

TEST(Estimates, PlainMeanIsFreeOfOrder)
{
    const bool holds = rc::check([] {
        const std::vector<double> values = anyValues(2);
        std::vector<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        isNear(plainMeanEstimate(values)->interval, plainMeanEstimate(sorted)->interval, 1e4);
    });
    EXPECT_TRUE(holds);
}

TEST(Estimates, ShiftAndUnitCarryThrough)
{
    const bool holds = rc::check([] {
        const std::vector<double> values = anyValues(4);
        const double shift = *rc::gen::inRange(-1000, 1000), unit = *rc::gen::element(1e-6, 0.025, 40.0, 1e6);
        std::vector<double> moved = values;
        for (double& value : moved)
            value = (value + shift) * unit;
        const auto mean = meanEstimate(values), movedMean = meanEstimate(moved);
        const auto at = [&](const Interval& held, double by) {
            return Interval{(held.low + by) * unit, (held.high + by) * unit};
        };
        // The limit of the clip can be met from either side by a rounding.
        RC_PRE(nextValueCorrelation(values) < 0.94);
        isNear(movedMean->interval, at(mean->interval, shift), 1e5 * unit);
        const std::span<const double> all(values), allMoved(moved);
        const auto change = differenceEstimate(all.first(2), all.subspan(2));
        const auto movedChange = differenceEstimate(allMoved.first(2), allMoved.subspan(2));
        isNear(movedChange->interval, at(change->interval, 0), 1e5 * unit);
    });
    EXPECT_TRUE(holds);
}

TEST(Estimates, TimeReversedTurnsTheDifference)
{
    const bool holds = rc::check([] {
        const std::vector<double> values = anyValues(6);
        std::vector<double> reversed(values.rbegin(), values.rend());
        const std::size_t half = values.size() / 2, rest = values.size() - half;
        const std::span<const double> all(values), back(reversed);
        const auto there = differenceEstimate(all.first(half), all.subspan(half));
        const auto turned = differenceEstimate(back.first(rest), back.subspan(rest));
        RC_ASSERT(std::abs(there->difference + turned->difference) <= 1e-9);
        isNear(there->interval, {-turned->interval.high, -turned->interval.low}, 1e4);
    });
    EXPECT_TRUE(holds);
}

TEST(Estimates, IntervalsHoldTheirEstimate)
{
    const bool holds = rc::check([] {
        const std::vector<double> values = anyValues(2);
        const auto mean = meanEstimate(values);
        RC_ASSERT(mean->interval.low <= mean->mean && mean->mean <= mean->interval.high);
        const int of = *rc::gen::inRange(1, 500), hits = *rc::gen::inRange(0, of + 1);
        const auto share = shareEstimate(hits, of);
        RC_ASSERT(0 <= share->interval.low && share->interval.high <= 1);
        RC_ASSERT(share->interval.low <= share->share && share->share <= share->interval.high);
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace osteolog
