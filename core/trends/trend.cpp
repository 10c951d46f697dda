// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trend.h"

#include "core/statistics/kendall.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr double fewestKnown = 0.8; ///< share of entries
constexpr double hair = 1e-9;
constexpr int fewestDecided = 5;
constexpr std::size_t fewestInHalf = 5;
constexpr double strongRating = 2;
constexpr int fewestPairs = 40;
constexpr int daysBefore = 7;
constexpr int fewestBefore = 3;
constexpr int daysOfWeek = 7;
constexpr int fewestForWeekday = 3;

using Values = std::span<const SeriesValue>;

/// The days in order as numbers, and the two halves of the window.
struct Figures
{
    std::vector<double> days, values;
    std::size_t inFirstHalf = 0;

    std::span<const double> firstHalf() const { return std::span(values).first(inFirstHalf); }
    std::span<const double> lastHalf() const { return std::span(values).subspan(inFirstHalf); }
};

Figures figuresOf(Values held, const TrendWindow& window)
{
    Figures figures;
    figures.days.reserve(held.size());
    figures.values.reserve(held.size());
    for (const SeriesValue& value : held) {
        figures.days.push_back(static_cast<double>(window.first.daysTo(value.day)));
        figures.values.push_back(value.value);
        figures.inFirstHalf += value.day < window.secondHalf() ? 1 : 0;
    }
    return figures;
}

void count(Trend& trend, Values held)
{
    for (const SeriesValue& value : held) {
        trend.meanAtLeast = trend.meanAtLeast || value.atLeast;
        trend.onTarget += value.standing == Standing::On ? 1 : 0;
        trend.offTarget += value.standing == Standing::Off ? 1 : 0;
        trend.undecided += value.standing == Standing::Undecided ? 1 : 0;
    }
    const int decided = trend.onTarget + trend.offTarget;
    if (decided >= fewestDecided)
        trend.onTargetShare = shareEstimate(trend.onTarget, decided);
}

std::optional<SlopeEstimate> slopePerWeek(const Figures& figures)
{
    std::optional<SlopeEstimate> slope = theilSen(figures.days, figures.values);
    if (slope) {
        slope->slope *= daysOfWeek;
        slope->interval.low *= daysOfWeek;
        slope->interval.high *= daysOfWeek;
    }
    return slope;
}

void estimate(Trend& trend, const Figures& figures)
{
    if (trend.values >= fewestForMean) {
        if (const auto mean = meanEstimate(figures.values)) {
            trend.mean = mean->mean;
            trend.meanInterval = mean->interval;
        }
    }
    trend.firstValues = static_cast<int>(figures.inFirstHalf);
    trend.lastValues = trend.values - trend.firstValues;
    if (trend.tooMuchUnknown())
        return;
    if (trend.values >= trend.window.fewestForTrend())
        trend.perWeek = slopePerWeek(figures);
    if (figures.firstHalf().size() >= fewestInHalf && figures.lastHalf().size() >= fewestInHalf)
        trend.change = differenceEstimate(figures.firstHalf(), figures.lastHalf());
}

int daysIn(const std::vector<QDate>& days, const TrendWindow& window)
{
    const auto begin = std::lower_bound(days.begin(), days.end(), window.first);
    return static_cast<int>(std::upper_bound(begin, days.end(), window.last) - begin);
}

std::optional<ShareEstimate> strongShare(Values days)
{
    if (days.size() < fewestInHalf)
        return std::nullopt;
    const auto strong =
        std::count_if(days.begin(), days.end(), [](const SeriesValue& day) { return day.value >= strongRating; });
    return shareEstimate(static_cast<int>(strong), static_cast<int>(days.size()));
}

/// Ratings, and beside each the mean intake of the days before; both as values of one day.
struct Pairs
{
    std::vector<SeriesValue> intakes, ratings;
};

Pairs pairsOf(const DaySeries& intake, Values ratings)
{
    Pairs pairs;
    for (const SeriesValue& rating : ratings) {
        const Values before = intake.between(rating.day.addDays(-daysBefore), rating.day.addDays(-1));
        if (before.size() < fewestBefore)
            continue;
        SeriesValue mean;
        mean.day = rating.day;
        for (const SeriesValue& day : before)
            mean.value += day.value;
        mean.value /= static_cast<double>(before.size());
        pairs.intakes.push_back(mean);
        pairs.ratings.push_back(rating);
    }
    return pairs;
}

std::vector<double> valuesOf(Values held)
{
    std::vector<double> values;
    values.reserve(held.size());
    for (const SeriesValue& value : held)
        values.push_back(value.value);
    return values;
}

} // namespace

bool Trend::tooMuchUnknown() const
{
    return knownEntries < fewestKnown * entries - hair;
}

int Trend::direction() const
{
    if (!perWeek || !perWeek->interval.excludes(0))
        return 0;
    return perWeek->interval.low > 0 ? 1 : -1;
}

Trend trendOf(const DaySeries& series, const TrendWindow& window)
{
    Trend trend;
    trend.window = window;
    trend.byWeek = window.byWeek();
    const Values days = series.between(window.first, window.last);
    trend.loggedDays = static_cast<int>(days.size());
    trend.leftOutDays = daysIn(series.leftOut, window);
    for (const SeriesValue& day : days) {
        trend.entries += day.entries;
        trend.knownEntries += day.known;
    }
    DaySeries weeks;
    if (trend.byWeek)
        weeks = weekMeans(days);
    const Values held = trend.byWeek ? Values(weeks.values) : days;
    trend.values = static_cast<int>(held.size());
    count(trend, held);
    estimate(trend, figuresOf(held, window));
    return trend;
}

SymptomTrend symptomTrendOf(const QString& symptom, const DaySeries& series, const TrendWindow& window)
{
    SymptomTrend trend{symptom, trendOf(series, window), {}, {}};
    trend.strongFirst = strongShare(series.between(window.first, window.secondHalf().addDays(-1)));
    trend.strongLast = strongShare(series.between(window.secondHalf(), window.last));
    return trend;
}

std::optional<Association> association(const DaySeries& intake, const DaySeries& rating, const TrendWindow& window)
{
    Pairs pairs = pairsOf(intake, rating.between(window.first, window.last));
    if (window.byWeek()) {
        pairs.intakes = weekMeans(pairs.intakes).values;
        pairs.ratings = weekMeans(pairs.ratings).values;
    }
    const int count = static_cast<int>(pairs.ratings.size());
    if (count < fewestPairs)
        return std::nullopt;
    const int fewestPlaces = window.byWeek() ? 1 : daysOfWeek;
    const auto test = circularShiftTest(valuesOf(pairs.intakes), valuesOf(pairs.ratings), fewestPlaces);
    if (!test)
        return std::nullopt;
    return Association{count, test->tau, test->p};
}

std::array<WeekdayShare, 7> weekdayShares(const DaySeries& series, const TrendWindow& window)
{
    std::array<WeekdayShare, 7> shares;
    std::array<double, 7> sums{};
    std::array<int, 7> counts{};
    for (const SeriesValue& day : series.between(window.first, window.last)) {
        const auto weekday = static_cast<std::size_t>(day.day.dayOfWeek() - 1);
        shares[weekday].on += day.standing == Standing::On ? 1 : 0;
        shares[weekday].off += day.standing == Standing::Off ? 1 : 0;
        shares[weekday].undecided += day.standing == Standing::Undecided ? 1 : 0;
        sums[weekday] += day.value;
        ++counts[weekday];
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (counts[i] >= fewestForWeekday)
            shares[i].mean = sums[i] / counts[i];
    }
    return shares;
}

} // namespace osteolog
