// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/impactramp.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr int weeksUntilBack = 2;

int daysWith(const MovementWeek& week, int impacts)
{
    return static_cast<int>(std::count_if(week.days.begin(), week.days.end(),
                                          [&](const MovementDay& day) { return day.impacts >= impacts; }));
}

bool hasImpacts(const MovementWeek& week)
{
    return daysWith(week, 1) > 0;
}

/// Steps taken back over that many weeks without impacts.
int stepsBack(qint64 emptyWeeks)
{
    return static_cast<int>(std::max<qint64>(0, emptyWeeks - weeksUntilBack + 1));
}

} // namespace

std::optional<ImpactRamp> impactRamp(QDate today, const SafetyVerdict& verdict, std::span<const Record> records,
                                     const ReferenceTables& tables)
{
    if (verdict.goal != MovementGoalKind::Impact)
        return std::nullopt;
    const MovementGoals& goals = tables.movement;
    ImpactRamp ramp;
    ramp.daysNeeded = goals.impactDays;
    for (int impacts = goals.rampStart; impacts < goals.impactsPerDay; impacts += goals.rampStep)
        ramp.steps.push_back({impacts, false});
    ramp.steps.push_back({goals.impactsPerDay, false});

    const int steps = static_cast<int>(ramp.steps.size());
    const auto impactsAt = [&](int step) {
        return ramp.steps[static_cast<std::size_t>(std::min(step, steps - 1))].impacts;
    };
    const QDate thisMonday = mondayOf(today);
    int step = 0; // the one that the person is at; `steps` when all are done
    QDate lastWithImpacts;
    QDate first = today;
    for (const Record& record : records)
        first = record.as<ActivityEntry>() ? std::min(first, record.day) : first;
    const std::vector<MovementWeek> weeks = movementWeeks(first, today, records, tables);
    const bool movedThisWeek = !weeks.empty() && weeks.back().monday == thisMonday;
    for (const MovementWeek& week : weeks) {
        if (week.monday >= thisMonday || !hasImpacts(week))
            continue;
        if (lastWithImpacts.isValid())
            step = std::max(0, step - stepsBack(lastWithImpacts.daysTo(week.monday) / 7 - 1));
        lastWithImpacts = week.monday;
        if (step < steps && daysWith(week, impactsAt(step)) >= goals.impactDays)
            ++step;
    }
    if (lastWithImpacts.isValid())
        step = std::max(0, step - stepsBack(lastWithImpacts.daysTo(thisMonday) / 7 - 1));
    for (int i = 0; i < step; ++i)
        ramp.steps[static_cast<std::size_t>(i)].done = true;
    ramp.complete = step == steps;
    ramp.impacts = impactsAt(step);
    ramp.daysDone = movedThisWeek ? daysWith(weeks.back(), ramp.impacts) : 0;
    return ramp;
}

} // namespace osteolog
