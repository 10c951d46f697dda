// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trendwindow.h"

#include "core/domain/keys.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr KeyTable<Horizon, horizonCount> horizonKeys = {{
    {Horizon::TwoWeeks, u"1-2w"},
    {Horizon::EightWeeks, u"4-8w"},
    {Horizon::SixMonths, u"3-6m"},
    {Horizon::Year, u"1y"},
    {Horizon::All, u"all"},
    {Horizon::Free, u"free"},
}};

/// 0 where the length is not fixed.
int daysOf(Horizon horizon)
{
    switch (horizon) {
    case Horizon::TwoWeeks:
        return 14;
    case Horizon::EightWeeks:
        return 56;
    case Horizon::SixMonths:
        return 182;
    case Horizon::Year:
        return 365;
    case Horizon::All:
    case Horizon::Free:
        break;
    }
    return 0;
}

} // namespace

QString horizonKey(Horizon horizon)
{
    return keyOf(horizonKeys, horizon);
}

std::optional<Horizon> horizonFromKey(const QString& key)
{
    return valueOf(horizonKeys, key);
}

int TrendWindow::fewestForTrend() const
{
    if (days() <= daysOf(Horizon::TwoWeeks))
        return 7;
    return days() <= daysOf(Horizon::EightWeeks) ? 20 : 40;
}

TrendWindow windowUpTo(Horizon horizon, QDate day, QDate diaryBegins)
{
    if (const int days = daysOf(horizon); days > 0)
        return {horizon, day.addDays(1 - days), day};
    const bool begun = horizon == Horizon::All && diaryBegins.isValid() && diaryBegins <= day;
    return {horizon, begun ? diaryBegins : day, day};
}

TrendWindow windowFromPlan(Horizon horizon, QDate planStart, QDate day)
{
    if (const int days = daysOf(horizon); days > 0)
        return {horizon, planStart, planStart.addDays(days - 1)};
    return {horizon, planStart, std::max(planStart, day)};
}

TrendWindow freeWindow(QDate one, QDate other)
{
    const QDate earliest(1900, 1, 1), latest(2200, 12, 31); // of any record
    if (!one.isValid())
        one = other.isValid() ? other : earliest;
    if (!other.isValid())
        other = one;
    return {Horizon::Free, std::clamp(std::min(one, other), earliest, latest),
            std::clamp(std::max(one, other), earliest, latest)};
}

} // namespace osteolog
