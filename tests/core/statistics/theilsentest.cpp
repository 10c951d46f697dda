// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/theilsen.h"

#include "core/statistics/pairslopes.h"
#include "tests/core/statistics/reference.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <rapidcheck.h>

namespace osteolog {
namespace {

using Values = std::vector<double>;

TEST(TheilSen, AgreesWithSciPyOnEverySeries)
{
    const auto all = test::referenceSeries();
    ASSERT_GE(all.size(), 40U);
    for (const auto& series : all) {
        const auto found = theilSen(series.days, series.values);
        ASSERT_TRUE(found) << series.name;
        const QJsonValue expected = series.answers[QLatin1String("theilslopes")];
        const double size = test::sizeOf(series.values);
        test::expectNear(found->slope, expected[QLatin1String("slope")].toDouble(), size, series.name);
        test::expectNear(found->interval, test::intervalOf(expected[QLatin1String("interval")]), size, series.name);
    }
}

TEST(TheilSen, NeedsTwoDifferentDays)
{
    EXPECT_FALSE(theilSen({}, {}));
    EXPECT_FALSE(theilSen(Values{1}, Values{3}));
    EXPECT_FALSE(theilSen(Values{1, 1, 1}, Values{3, 4, 5}));
    EXPECT_EQ(theilSen(Values{1, 3}, Values{3, 4}), (SlopeEstimate{0.5, {0.5, 0.5}}));
}

TEST(TheilSen, TiesInBothDirectionsLeaveEverySlopePossible)
{
    // SciPy 1.10 gives no interval here: the variance comes out negative.
    Values x(12, 1), y(12, 5);
    x.back() = 3;
    y.back() = 6;
    EXPECT_EQ(theilSen(x, y), (SlopeEstimate{0.5, {0.5, 0.5}}));
}

Values allSlopes(const Values& x, const Values& y)
{
    Values slopes;
    for (std::size_t i = 0; i < x.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) {
            if (x[j] > x[i])
                slopes.push_back((y[j] - y[i]) / (x[j] - x[i]));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

/// Exactly the number of the sorted list, at places all over it.
void expectSorted(const Values& x, const Values& y, const char* what)
{
    const Values slopes = allSlopes(x, y);
    PairSlopes pairs(x, y);
    ASSERT_EQ(pairs.count(), static_cast<std::int64_t>(slopes.size())) << what;
    const auto last = pairs.count() - 1;
    const auto middle = [&](double share) {
        return std::clamp(static_cast<std::int64_t>(share * static_cast<double>(last)), std::int64_t(0), last);
    };
    const std::vector<std::vector<std::int64_t>> questions = {
        {middle(0.48), middle(0.5), middle(0.5) + (last > 1 ? 1 : 0), middle(0.52)},
        {middle(0.3)},
        {middle(0.2), middle(0.25)},
        {middle(0.75)},
        {middle(0.9), middle(0.93)},
        {0, last},
        {middle(0.1), middle(0.5), middle(0.95)},
    };
    for (const auto& places : questions) {
        const Values found = pairs.at(places);
        ASSERT_EQ(found.size(), places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            EXPECT_EQ(found[i], slopes[static_cast<std::size_t>(places[i])]) << what << ", place " << places[i];
    }
}

Values everyDay(std::size_t count, double step = 1)
{
    Values days(count);
    std::iota(days.begin(), days.end(), 0.0);
    for (double& day : days)
        day = 20000 + day * step;
    return days;
}

template <class Make>
Values made(std::size_t count, Make make)
{
    Values values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(make(static_cast<double>(i)));
    return values;
}

TEST(TheilSen, LongSeriesGiveExactlyWhatSortingGives)
{
    std::mt19937 random(7); // NOLINT: the same series every time
    std::normal_distribution<double> normal(0, 1);
    std::uniform_int_distribution<int> ratings(0, 4), rarely(0, 9), gaps(1, 4);
    const auto noise = [&](double) { return 300 + 50 * normal(random); };
    for (const std::size_t count : {100U, 364U, 700U}) {
        const Values days = everyDay(count), weeks = everyDay(count, 7);
        expectSorted(days, made(count, noise), "noise");
        expectSorted(weeks, made(count, [&](double i) { return 5 * i + 40 * normal(random); }), "rising");
        expectSorted(weeks, made(count, [&](double i) { return -5 * i + 40 * normal(random); }), "falling");
        expectSorted(days, made(count, [&](double) { return ratings(random); }), "ratings");
        expectSorted(days, made(count, [&](double) { return rarely(random) == 0 ? 1 : 0; }), "mostly none");
        expectSorted(days, made(count, [](double i) { return i; }), "a straight line");
        expectSorted(days, made(count, [](double) { return 3; }), "constant");
        expectSorted(days, made(count, [](double i) { return i > 250 ? 2 : 1; }), "one step");
        expectSorted(weeks, made(count, [&](double) { return std::round(10 * normal(random)) / 10; }), "rounded");
        expectSorted(weeks, made(count, [&](double) { return 1e12 + normal(random); }), "far from zero");
        expectSorted(weeks, made(count, [&](double) { return 1e-200 * normal(random); }), "tiny");
        Values gappy = days;
        for (std::size_t i = 1; i < count; ++i)
            gappy[i] = gappy[i - 1] + gaps(random) - 1;
        expectSorted(gappy, made(count, noise), "gaps and equal days");
        expectSorted(gappy, made(count, [&](double) { return ratings(random); }), "equal days and ratings");
    }
}

TEST(TheilSen, AnyShortSeriesGivesExactlyWhatSortingGives)
{
    const bool holds = rc::check([] {
        const auto points = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 30), rc::gen::inRange(0, 6))));
        Values x, y;
        for (const auto& [day, rating] : points) {
            x.push_back(day);
            y.push_back(rating / 3.0);
        }
        const Values slopes = allSlopes(x, y);
        RC_PRE(!slopes.empty());
        PairSlopes pairs(x, y);
        std::vector<std::int64_t> places(slopes.size());
        std::iota(places.begin(), places.end(), std::int64_t(0));
        RC_ASSERT(pairs.at(places) == slopes);
    });
    EXPECT_TRUE(holds);
}

struct Series
{
    Values x, y;
};

Series anySeries()
{
    const auto values = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(-4000, 4000)),
                                           [](const std::vector<int>& held) { return held.size() > 2; });
    Series series;
    double day = 0;
    for (const int value : values) {
        day += *rc::gen::inRange(1, 4);
        series.x.push_back(day);
        series.y.push_back(value / 8.0);
    }
    return series;
}

TEST(TheilSen, TimeReversedTurnsTheSlope)
{
    const bool holds = rc::check([] {
        const Series series = anySeries();
        Series back;
        for (std::size_t i = series.x.size(); i-- > 0;) {
            back.x.push_back(-series.x[i]);
            back.y.push_back(series.y[i]);
        }
        const auto there = theilSen(series.x, series.y), turned = theilSen(back.x, back.y);
        RC_ASSERT(there->slope == -turned->slope);
    });
    EXPECT_TRUE(holds);
}

TEST(TheilSen, ShiftChangesNothingAndUnitsCarryThrough)
{
    const bool holds = rc::check([] {
        const Series series = anySeries();
        const double shift = *rc::gen::inRange(-1000, 1000), unit = *rc::gen::element(0.25, 8.0, 1024.0);
        Values moved = series.y; // powers of two and eighths: nothing is rounded
        for (double& value : moved)
            value = (value + shift) * unit;
        Values weeks = series.x;
        for (double& day : weeks)
            day = day * 0.5 + shift;
        const auto plain = theilSen(series.x, series.y), scaled = theilSen(series.x, moved),
                   slower = theilSen(weeks, series.y);
        RC_ASSERT(*scaled ==
                  (SlopeEstimate{plain->slope * unit, {plain->interval.low * unit, plain->interval.high * unit}}));
        RC_ASSERT(*slower == (SlopeEstimate{plain->slope * 2, {plain->interval.low * 2, plain->interval.high * 2}}));
    });
    EXPECT_TRUE(holds);
}

TEST(TheilSen, EqualDaysMayStandInAnyOrder)
{
    const Values x = {1, 2, 2, 2, 3, 5}, y = {4, 9, 1, 6, 5, 7}, other = {4, 1, 6, 9, 5, 7};
    EXPECT_EQ(theilSen(x, y), theilSen(x, other));
}

} // namespace
} // namespace osteolog
