// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trend.h"

#include "tests/core/trends/trendfixture.h"

#include <algorithm>
#include <random>
#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class TrendTest : public test::TrendFixture
{
protected:
    TrendWindow window(Horizon horizon) const { return windowUpTo(horizon, yesterday, {}); }
    Trend trend(const std::vector<double>& amounts, Horizon horizon = Horizon::TwoWeeks) const
    {
        return trendOf(magnesiumSeries(magnesiumDays(amounts, yesterday)), window(horizon));
    }
    DaySeries ratings(const std::vector<double>& held) const
    {
        DaySeries series;
        QDate day = yesterday.addDays(1 - static_cast<int>(held.size()));
        for (const double rating : held) {
            series.values.push_back(value(day, rating));
            day = day.addDays(1);
        }
        return series;
    }
};

const std::vector<double> twoWeeks = {310, 280, 350, 295, 330, 260, 340, 315, 345, 325, 360, 350, 335, 370};

TEST_F(TrendTest, TellsWhatTwoWeeksComeTo)
{
    const Trend found = trend(twoWeeks);
    test::expectSane(found);
    EXPECT_EQ(found.loggedDays, 14);
    EXPECT_EQ(found.values, 14);
    EXPECT_FALSE(found.byWeek);
    EXPECT_FALSE(found.tooFewDays());
    EXPECT_NEAR(*found.mean, 326.0714285714286, 1e-9);
    EXPECT_EQ(found.onTarget, 9);
    EXPECT_EQ(found.offTarget, 5);
    EXPECT_EQ(found.undecided, 0);
    // scipy.stats.binomtest(9, 14).proportion_ci(method='wilson')
    EXPECT_NEAR(found.onTargetShare->interval.low, 0.38764423103907397, 1e-12);
    EXPECT_NEAR(found.onTargetShare->interval.high, 0.8365526824644587, 1e-12);
    // 7 * scipy.stats.theilslopes(y, method='joint')
    EXPECT_NEAR(found.perWeek->slope, 35, 1e-9);
    EXPECT_NEAR(found.perWeek->interval.low, 8.75, 1e-9);
    EXPECT_NEAR(found.perWeek->interval.high, 52.5, 1e-9);
    EXPECT_EQ(found.direction(), 1);
    EXPECT_NEAR(found.change->difference, 33.57142857142857, 1e-9);
    EXPECT_EQ(found.firstValues, 7);
    EXPECT_EQ(found.lastValues, 7);
}

TEST_F(TrendTest, SaysNothingOfAnEmptySeries)
{
    const Trend found = trendOf({}, window(Horizon::SixMonths));
    test::expectSane(found);
    EXPECT_TRUE(found.tooFewDays());
    EXPECT_FALSE(found.perWeek || found.change || found.onTargetShare || found.meanAtLeast || found.tooMuchUnknown());
    EXPECT_EQ(found.direction(), 0);
}

TEST_F(TrendTest, EachFigureHasItsFewestDays)
{
    const Trend four = trend({300, 310, 320, 330});
    EXPECT_TRUE(four.tooFewDays());
    EXPECT_FALSE(four.onTargetShare);
    const Trend five = trend({300, 310, 320, 330, 340});
    EXPECT_TRUE(five.mean && five.onTargetShare);
    EXPECT_FALSE(five.perWeek || five.change);
    EXPECT_FALSE(trend({300, 310, 320, 330, 340, 350}).perWeek);
    EXPECT_TRUE(trend({300, 310, 320, 330, 340, 350, 360}).perWeek);
    // Seven days in the second half alone are no halves to compare.
    EXPECT_FALSE(trend({300, 310, 320, 330, 340, 350, 360}).change);
    EXPECT_TRUE(trend(std::vector<double>(12, 300.0)).change);
    EXPECT_FALSE(trend(std::vector<double>(19, 300.0), Horizon::EightWeeks).perWeek);
    EXPECT_TRUE(trend(std::vector<double>(20, 300.0), Horizon::EightWeeks).perWeek);
    EXPECT_FALSE(trend(std::vector<double>(39, 300.0), Horizon::SixMonths).perWeek);
    EXPECT_TRUE(trend(std::vector<double>(40, 300.0), Horizon::Year).perWeek);
}

TEST_F(TrendTest, HalvesAreOfTheCalendarAndNotOfTheValues)
{
    auto days = magnesiumDays(twoWeeks, yesterday);
    days.erase(days.begin(), days.begin() + 3);
    const Trend found = trendOf(magnesiumSeries(days), window(Horizon::TwoWeeks));
    EXPECT_EQ(found.firstValues, 4);
    EXPECT_EQ(found.lastValues, 7);
    EXPECT_FALSE(found.change);
}

TEST_F(TrendTest, UndecidedDaysAreCountedApart)
{
    auto days = magnesiumDays(twoWeeks, yesterday);
    days[0].foodKnown = {}; // 310 mg and more: neither on nor off
    days[2].foodKnown = {}; // 350 mg at least is enough
    const Trend found = trendOf(magnesiumSeries(days), window(Horizon::TwoWeeks));
    EXPECT_EQ(found.undecided, 1);
    EXPECT_EQ(found.onTarget, 9);
    EXPECT_EQ(found.offTarget, 4);
    EXPECT_EQ(found.onTargetShare->of, 13);
    EXPECT_TRUE(found.meanAtLeast);
    EXPECT_EQ(found.knownEntries, 48);
}

TEST_F(TrendTest, TooMuchUnknownWithholdsTrendAndChange)
{
    auto days = magnesiumDays(twoWeeks, yesterday);
    const auto known = [&](int each) {
        for (DayTotals& day : days) {
            day.foodEntries = 5;
            day.foodKnown[static_cast<std::size_t>(Nutrient::Magnesium)] = each;
        }
    };
    known(4);
    const Trend enough = trendOf(magnesiumSeries(days), window(Horizon::TwoWeeks));
    EXPECT_FALSE(enough.tooMuchUnknown());
    EXPECT_TRUE(enough.perWeek && enough.change && enough.meanAtLeast);
    days[0].foodKnown = {};
    const Trend found = trendOf(magnesiumSeries(days), window(Horizon::TwoWeeks));
    EXPECT_TRUE(found.tooMuchUnknown());
    EXPECT_FALSE(found.perWeek || found.change);
    EXPECT_TRUE(found.mean && found.meanAtLeast);
    EXPECT_EQ(found.direction(), 0);
}

TEST_F(TrendTest, LeftOutDaysAreTold)
{
    auto days = magnesiumDays(twoWeeks, today);
    days[4].markedComplete = false;
    const Trend found = trendOf(magnesiumSeries(days), windowUpTo(Horizon::TwoWeeks, today, {}));
    EXPECT_EQ(found.loggedDays, 12);
    EXPECT_EQ(found.leftOutDays, 2);
    EXPECT_EQ(trendOf(magnesiumSeries(days), windowUpTo(Horizon::TwoWeeks, yesterday, {})).leftOutDays, 1);
}

TEST_F(TrendTest, LongWindowsAreOfWeekMeans)
{
    std::vector<double> amounts;
    for (int i = 0; i < 500; ++i)
        amounts.push_back(200 + i * 0.5 + i % 7);
    const DaySeries series = magnesiumSeries(magnesiumDays(amounts, yesterday));
    const Trend found = trendOf(series, freeWindow(yesterday.addDays(-499), yesterday));
    test::expectSane(found);
    EXPECT_TRUE(found.byWeek);
    EXPECT_EQ(found.loggedDays, 500);
    EXPECT_EQ(found.values, 72);
    EXPECT_NEAR(found.perWeek->slope, 3.5, 1e-9); // of the value per week, not per value
    EXPECT_EQ(found.onTarget + found.offTarget, 72);
    const Trend shorter = trendOf(series, freeWindow(yesterday.addDays(-399), yesterday));
    EXPECT_FALSE(shorter.byWeek);
    EXPECT_EQ(shorter.values, 400);
}

TEST_F(TrendTest, TwoDaysAreNoWeek)
{
    std::vector<DayTotals> days;
    for (QDate day = yesterday.addDays(-600); day <= yesterday; day = day.addDays(1)) {
        if (day.dayOfWeek() == 2 || day.dayOfWeek() == 5)
            days.push_back(magnesium(day, 300));
    }
    const Trend found = trendOf(magnesiumSeries(days), freeWindow(yesterday.addDays(-600), yesterday));
    EXPECT_GT(found.loggedDays, 170);
    EXPECT_EQ(found.values, 0);
    EXPECT_TRUE(found.tooFewDays());
}

TEST_F(TrendTest, OneAbsurdDayMovesTheMeanAndHardlyTheTrend)
{
    std::vector<double> amounts = twoWeeks;
    amounts[6] = 10000;
    const Trend found = trend(amounts), plain = trend(twoWeeks);
    test::expectSane(found);
    EXPECT_GT(*found.mean, 900);
    EXPECT_NEAR(found.perWeek->slope, plain.perWeek->slope, 12);
    EXPECT_LT(found.meanInterval->low, *plain.mean);
}

TEST_F(TrendTest, SymptomsHaveTheirStrongDaysInEachHalf)
{
    const auto found =
        symptomTrendOf(u"cramps"_s, ratings({3, 2, 4, 1, 2, 2, 3, 1, 0, 0, 2, 1, 0, 0}), window(Horizon::TwoWeeks));
    EXPECT_EQ(found.symptom, u"cramps"_s);
    EXPECT_EQ(found.strongFirst->hits, 6);
    EXPECT_EQ(found.strongFirst->of, 7);
    EXPECT_EQ(found.strongLast->hits, 1);
    EXPECT_LT(found.trend.change->difference, 0);
    const auto few = symptomTrendOf(u"cramps"_s, ratings({3, 2, 4, 1}), window(Horizon::TwoWeeks));
    EXPECT_FALSE(few.strongFirst || few.strongLast);
}

TEST_F(TrendTest, AssociationLooksAtTheSevenDaysBefore)
{
    std::vector<double> intakes, rated;
    std::mt19937 random(3); // NOLINT: the same every time
    for (int i = 0; i < 120; ++i)
        intakes.push_back(200 + static_cast<double>(random() % 200));
    for (int i = 0; i < 120; ++i) {
        double mean = 0;
        for (int before = 1; before <= 7; ++before)
            mean += i >= before ? intakes[static_cast<std::size_t>(i - before)] / 7 : 0;
        rated.push_back(std::clamp(std::floor((400 - mean) / 50), 0.0, 4.0));
    }
    const DaySeries intake = magnesiumSeries(magnesiumDays(intakes, yesterday));
    const auto found = association(intake, ratings(rated), window(Horizon::SixMonths));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->days, 117); // the first three have fewer than three days before them
    EXPECT_LT(found->tau, -0.5);
    EXPECT_NEAR(found->p, 1.0 / (1 + 117 - 13), 1e-12);
    EXPECT_FALSE(association(intake, ratings(rated), freeWindow(yesterday.addDays(-38), yesterday)));
    EXPECT_TRUE(association(intake, ratings(rated), freeWindow(yesterday.addDays(-39), yesterday)));
    EXPECT_FALSE(association(intake, ratings(std::vector<double>(120, 1.0)), window(Horizon::SixMonths)));
    EXPECT_FALSE(association({}, ratings(rated), window(Horizon::SixMonths)));
}

TEST_F(TrendTest, WeekdaysThatFail)
{
    std::vector<DayTotals> days;
    for (QDate day = yesterday.addDays(-27); day <= yesterday; day = day.addDays(1))
        days.push_back(magnesium(day, day.dayOfWeek() >= 6 ? 200 : 330));
    days[0].foodKnown = {};
    const auto shares = weekdayShares(magnesiumSeries(days), window(Horizon::EightWeeks));
    for (std::size_t i = 0; i < 7; ++i) {
        const bool weekend = i >= 5, first = days[0].date.dayOfWeek() == static_cast<int>(i) + 1;
        EXPECT_EQ(shares[i].on, weekend ? 0 : 4);
        EXPECT_EQ(shares[i].off, weekend ? (first ? 3 : 4) : 0);
        EXPECT_EQ(shares[i].undecided, weekend && first ? 1 : 0);
        EXPECT_EQ(shares[i].mean, weekend ? 200 : 330);
    }
    EXPECT_FALSE(weekdayShares(magnesiumSeries(days), window(Horizon::TwoWeeks))[0].mean);
}

/// Days of a window with gaps, unknown foods and marks.
std::vector<DayTotals> anyDays(QDate last)
{
    std::vector<DayTotals> days;
    const int length = *rc::gen::inRange(0, 60);
    for (QDate day = last.addDays(-length); day <= last; day = day.addDays(1)) {
        DayTotals totals;
        totals.date = day;
        totals.foodEntries = *rc::gen::inRange(0, 5);
        const auto magnesium = static_cast<std::size_t>(Nutrient::Magnesium);
        totals.foodKnown[magnesium] = *rc::gen::inRange(0, totals.foodEntries + 1);
        if (totals.foodKnown[magnesium] > 0)
            totals.foodSum[magnesium] = *rc::gen::inRange(0, 600);
        totals.markedComplete = *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false));
        if (*rc::gen::inRange(0, 3) > 0)
            days.push_back(totals);
    }
    return days;
}

TEST_F(TrendTest, UnknownNeverLowersAMeanSilently)
{
    const bool holds = rc::check([this] {
        const auto days = anyDays(yesterday);
        const Trend found = trendOf(magnesiumSeries(days), window(Horizon::EightWeeks));
        bool unknown = false;
        for (const DayTotals& day : days)
            unknown = unknown || (day.foodEntries > day.foodKnown[static_cast<std::size_t>(Nutrient::Magnesium)] &&
                                  day.markedComplete != false && window(Horizon::EightWeeks).holds(day.date));
        RC_ASSERT(found.meanAtLeast == unknown);
        // One more food of which nothing is known: the figures stay, and say that they are lower bounds.
        auto more = days;
        for (DayTotals& day : more)
            day.foodEntries += day.foodEntries > 0 ? 1 : 0;
        const Trend later = trendOf(magnesiumSeries(more), window(Horizon::EightWeeks));
        RC_ASSERT(later.mean == found.mean);
        RC_ASSERT(later.onTarget == found.onTarget && later.offTarget == 0);
        RC_ASSERT(later.undecided == found.undecided + found.offTarget);
        RC_ASSERT(later.meanAtLeast == (later.loggedDays > 0));
    });
    EXPECT_TRUE(holds);
}

TEST_F(TrendTest, UnloggedDaysNeverEnter)
{
    const bool holds = rc::check([this] {
        auto days = anyDays(yesterday);
        const DaySeries series = magnesiumSeries(days);
        std::vector<DayTotals> fewer;
        std::copy_if(days.begin(), days.end(), std::back_inserter(fewer),
                     [](const DayTotals& day) { return day.foodEntries > 0 && day.markedComplete != false; });
        const Trend all = trendOf(series, window(Horizon::EightWeeks));
        const Trend logged = trendOf(magnesiumSeries(fewer), window(Horizon::EightWeeks));
        RC_ASSERT(all.loggedDays == logged.loggedDays && all.mean == logged.mean &&
                  all.meanInterval == logged.meanInterval && all.perWeek == logged.perWeek &&
                  all.change == logged.change && all.onTarget == logged.onTarget);
    });
    EXPECT_TRUE(holds);
}

TEST_F(TrendTest, EveryFigureOfAnyDiaryIsANumber)
{
    const bool holds = rc::check([this] {
        auto days = anyDays(yesterday);
        for (DayTotals& day : days) {
            if (*rc::gen::inRange(0, 10) == 0)
                day.foodSum[static_cast<std::size_t>(Nutrient::Magnesium)] = *rc::gen::element(0.0, 1e-300, 1e4, 1e15);
        }
        const DaySeries series = magnesiumSeries(days);
        for (int i = 0; i < horizonCount; ++i) {
            const auto horizon = static_cast<Horizon>(i);
            test::expectSane(trendOf(series, windowUpTo(horizon, yesterday, {2025, 1, 1})));
            test::expectSane(trendOf(series, windowFromPlan(horizon, yesterday.addDays(-20), yesterday)));
        }
        for (const MovingMean& mean : movingMeans(series, yesterday.addDays(-60), today))
            RC_ASSERT(std::isfinite(mean.mean) && test::isFinite(mean.band));
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace osteolog
