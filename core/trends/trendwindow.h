// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace osteolog {

/// How far back a person looks. The first three are the spans that people are told to expect something from.
enum class Horizon { TwoWeeks, EightWeeks, SixMonths, Year, All, Free };
inline constexpr int horizonCount = 6;
/// "1-2w", "4-8w", "3-6m", "1y", "all", "free".
QString horizonKey(Horizon horizon);
std::optional<Horizon> horizonFromKey(const QString& key);

/// The days that a trend is of, both ends included.
struct TrendWindow
{
    Horizon horizon = Horizon::TwoWeeks;
    QDate first, last;

    int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    bool holds(QDate day) const { return first <= day && day <= last; }
    /// Above 400 days everything is drawn and tested as means of calendar weeks.
    bool byWeek() const { return days() > 400; }
    /// First day of the second half; of an odd number the second half has one more.
    QDate secondHalf() const { return first.addDays(days() / 2); }
    /// Values below which no trend is told: 7 up to 14 days, 20 up to 56, 40 above (statistics.md; weeks the same).
    int fewestForTrend() const;
    bool operator==(const TrendWindow&) const = default;
};

/// The last 14, 56, 182, 365 days up to and including `day`; All: from `diaryBegins` (a null or later date: `day`
/// alone).
TrendWindow windowUpTo(Horizon horizon, QDate day, QDate diaryBegins);
/// The same spans from the day the plan began on; they may reach into the future. All: from the plan to `day`, or its
/// first day alone while that lies ahead.
TrendWindow windowFromPlan(Horizon horizon, QDate planStart, QDate day);
/// In whatever order they are given; at most from 1900 to 2200.
TrendWindow freeWindow(QDate one, QDate other);

} // namespace osteolog
