// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/theilsen.h"
#include "core/trends/dayseries.h"
#include "core/trends/trendwindow.h"

namespace osteolog {

/// What a series comes to in a window, exactly as statistics.md defines it. What is missing is missing for a reason
/// that the other fields tell: too few days, or too much unknown.
struct Trend
{
    TrendWindow window;
    bool byWeek = false; ///< `values` are weeks, and everything below is of them
    int loggedDays = 0;  ///< days (never weeks) that take part
    int leftOutDays = 0; ///< days with entries that do not: marked incomplete, today while it is open, days to come
    int values = 0;      ///< days, or weeks of at least three
    int entries = 0, knownEntries = 0; ///< of the days that take part

    std::optional<double> mean; ///< from 5 values
    bool meanAtLeast = false;   ///< some value in it is a lower bound
    std::optional<Interval> meanInterval;

    int onTarget = 0, offTarget = 0, undecided = 0;
    std::optional<ShareEstimate> onTargetShare; ///< of the decided ones, from 5 of them

    std::optional<SlopeEstimate> perWeek;     ///< change of the value per week; from window.fewestForTrend() values
    std::optional<DifferenceEstimate> change; ///< second half against first; from 5 values in each
    int firstValues = 0, lastValues = 0;      ///< in each half

    bool tooFewDays() const { return !mean; }
    /// Fewer than 80 % of the entries have a known value: trend and change are withheld.
    bool tooMuchUnknown() const;
    /// −1, 0 or +1: told only where the interval leaves out zero.
    int direction() const;
};

inline constexpr int fewestForMean = 5;

Trend trendOf(const DaySeries& series, const TrendWindow& window);

/// A symptom's trend with a second look: the days with a rating of 2 or more in each half; from 5 days in each. Days
/// also where the trend is of weeks.
struct SymptomTrend
{
    QString symptom;
    Trend trend;
    std::optional<ShareEstimate> strongFirst, strongLast;
};
SymptomTrend symptomTrendOf(const QString& symptom, const DaySeries& series, const TrendWindow& window);

/// Kendall's τ-b between a daily intake (mean of the seven days before, where at least three are in the series) and a
/// rating, with a circular-shift p-value. Shown on request only and never as a cause. Empty under 40 pairs, and where
/// either side is always the same. Above 400 days the pairs are means of weeks.
struct Association
{
    int days = 0; ///< pairs: of days, or of weeks
    double tau = 0, p = 1;
};
std::optional<Association> association(const DaySeries& intake, const DaySeries& rating, const TrendWindow& window);

/// How one day of the week does in a window: for "which weekdays fail me?".
struct WeekdayShare
{
    int on = 0, off = 0, undecided = 0;
    std::optional<double> mean; ///< from 3 days
};
/// Monday first.
std::array<WeekdayShare, 7> weekdayShares(const DaySeries& series, const TrendWindow& window);

} // namespace osteolog
