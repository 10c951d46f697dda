// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/movementweek.h"
#include "core/statistics/estimates.h"
#include "core/storage/store.h"
#include "core/trends/targetsteps.h"

#include <map>

namespace osteolog {

/// Against the target of the day. A lower bound below the target is undecided: neither on nor off.
enum class Standing { NoTarget, On, Off, Undecided };

/// The value of one day that takes part, or the mean of one calendar week of them.
struct SeriesValue
{
    QDate day; ///< of a week its Monday
    double value = 0;
    bool atLeast = false; ///< a lower bound, written "≥"
    int entries = 0;      ///< foods; movement: activities; symptoms: 1
    int known = 0;        ///< of them, with a value that is no lower bound
    std::optional<double> target, upperLimit;
    Standing standing = Standing::NoTarget;
    bool overLimit = false; ///< by what the limit's scope counts; of a week: one of its days is
    int days = 1;           ///< of a week: those that take part
};

/// One value for each calendar day that takes part (dayCounts()): it has an entry of the kind concerned, is not marked
/// incomplete, and today only once it is marked complete. Days are never filled in: a gap is a gap.
struct DaySeries
{
    std::vector<SeriesValue> values; ///< in order of day
    std::vector<QDate> leftOut;      ///< days with entries that do not take part, in order; days to come too

    std::span<const SeriesValue> between(QDate first, QDate last) const;
    /// The value of that day; null for a gap.
    const SeriesValue* at(QDate day) const;
};

/// What was eaten and taken, in unitOf(member). Only days with a food take part: a tablet alone is not a day's intake.
/// Of vitamin K (K1 + K2 for NAM) only those foods are sure to be known that the counts of both parts leave no way out.
DaySeries memberSeries(Member member, std::span<const DayTotals> totals, const TargetSteps& steps, QDate today);
/// The same of all eaten members at once, by Member; that of weight-bearing exercise stays empty.
std::array<DaySeries, memberCount> memberSeries(std::span<const DayTotals> totals, const TargetSteps& steps,
                                                QDate today);

/// Bone load of each day with an activity: the sum of its sessions' osteogenic index with recovery and the floor of two
/// body weights. On target: a day that fills the person's goal (MovementDay::fills). No target in figures: the goal is
/// in days a week. A day with an entry whose load is not known (isLoadUnknown()) is a lower bound.
DaySeries movementSeries(std::span<const MovementWeek> weeks, const std::map<QDate, bool>& marks,
                         const TargetSteps& steps, const ReferenceTables& tables, QDate today);

/// The worst rating of each day that has one, 0–4: the highest, or the lowest where more is better (sleep). `days` as
/// Store::symptomDays() gives them; other symptoms are passed over.
DaySeries symptomSeries(const QString& symptom, std::span<const SymptomDay> days, const std::map<QDate, bool>& marks,
                        QDate today, bool moreIsBetter = false);

/// Means of the calendar weeks that have at least three days in the series; targets and limits are meant over the same
/// days. A week is a lower bound if one of its days is. Where days have a standing but no target in figures (movement)
/// a week has none.
DaySeries weekMeans(std::span<const SeriesValue> days);

/// Mean of the days among the seven up to `day`, where at least three are in the series.
struct MovingMean
{
    QDate day;
    double mean = 0;
    Interval band;
};
/// For each calendar day from `first` to `last`; looks at the six days before `first` too.
std::vector<MovingMean> movingMeans(const DaySeries& series, QDate first, QDate last);

} // namespace osteolog
