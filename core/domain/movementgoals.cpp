// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/movementgoals.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

struct Figure
{
    const char16_t* key;
    double MovementGoals::*number = nullptr;
    int MovementGoals::*count = nullptr;
};

constexpr Figure figures[] = {
    {u"impact_floor", &MovementGoals::impactFloor},
    {u"impacts_per_day", nullptr, &MovementGoals::impactsPerDay},
    {u"impact_days", nullptr, &MovementGoals::impactDays},
    {u"resistance_days_low", nullptr, &MovementGoals::resistanceDaysLow},
    {u"resistance_days_high", nullptr, &MovementGoals::resistanceDaysHigh},
    {u"balance_minutes", &MovementGoals::balanceMinutes},
    {u"activity_minutes_low", &MovementGoals::activityMinutesLow},
    {u"activity_minutes_high", &MovementGoals::activityMinutesHigh},
    {u"gentle_minutes", &MovementGoals::gentleMinutes},
    {u"moderate_met", &MovementGoals::moderateMet},
    {u"vigorous_met", &MovementGoals::vigorousMet},
    {u"ramp_start", nullptr, &MovementGoals::rampStart},
    {u"ramp_step", nullptr, &MovementGoals::rampStep},
    {u"merge_minutes", nullptr, &MovementGoals::mergeMinutes},
    {u"recovery_hours", &MovementGoals::recoveryHours},
};

} // namespace

Result<MovementGoals> MovementGoals::fromRows(std::vector<MovementGoal> rows)
{
    MovementGoals goals;
    goals.sources = std::move(rows);
    for (const Figure& figure : figures) {
        const QString key = QString::fromUtf16(figure.key);
        const MovementGoal* row = goals.source(key);
        const bool fits = row && row->value > 0 && (!figure.count || std::floor(row->value) == row->value);
        if (!fits)
            return error(ErrorCode::ResourceMissing, u"movement_goals.csv"_s, key);
        if (figure.count)
            goals.*figure.count = static_cast<int>(row->value);
        else
            goals.*figure.number = row->value;
    }
    return goals;
}

const MovementGoal* MovementGoals::source(const QString& key) const
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const MovementGoal& row) { return row.key == key; });
    return found == sources.end() ? nullptr : &*found;
}

} // namespace osteolog
