// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/movementweek.h"

#include <algorithm>
#include <map>

namespace osteolog {

namespace {

constexpr int daysOfWeek = 7;

void addMinutes(MovementDay& day, const Activity& activity, double minutes, const MovementGoals& goals)
{
    if (activity.weightBearing)
        day.weightBearingMinutes += minutes;
    if (activity.balance)
        day.balanceMinutes += minutes;
    if (activity.weightBearing || activity.resistance || activity.balance)
        day.gentleMinutes += minutes;
    if (!activity.met)
        day.unratedMinutes += minutes;
    else if (*activity.met >= goals.vigorousMet)
        day.vigorousMinutes += minutes;
    else if (*activity.met >= goals.moderateMet)
        day.moderateMinutes += minutes;
}

void add(MovementDay& day, const ActivityEntry& entry, const Activity* activity, const MovementGoals& goals)
{
    ++day.activities;
    const double minutes = entry.duration.value();
    day.unknownLoads += isLoadUnknown(entry, activity, goals) ? 1 : 0;
    if (!activity) {
        day.unratedMinutes += minutes;
        return;
    }
    day.weightBearing += activity->weightBearing ? 1 : 0;
    day.resistance = day.resistance || activity->resistance;
    addMinutes(day, *activity, minutes, goals);
    const std::optional<LoadBlock> block = loadOf(entry, activity);
    if (block && block->force >= goals.impactFloor)
        day.impacts += block->cycles;
}

void addDay(MovementWeek& week, const MovementDay& day, const MovementGoals& goals)
{
    week.activities += day.activities;
    week.impactDays += day.isImpactDay(goals) ? 1 : 0;
    week.gentleDays += day.isGentleDay(goals) ? 1 : 0;
    week.resistanceDays += day.resistance ? 1 : 0;
    week.balanceMinutes += day.balanceMinutes;
    week.moderateMinutes += day.moderateMinutes;
    week.vigorousMinutes += day.vigorousMinutes;
    week.unratedMinutes += day.unratedMinutes;
    week.days.push_back(day);
}

/// Every day with activities, in one pass over the records.
std::map<QDate, MovementDay> movementDays(std::span<const Record> records, const ReferenceTables& tables)
{
    std::map<QDate, MovementDay> days;
    ActivityFinder activities(tables);
    for (const Record& record : records) {
        const auto* entry = record.as<ActivityEntry>();
        if (!entry || record.deleted)
            continue;
        MovementDay& day = days[record.day];
        day.date = record.day;
        add(day, *entry, activities.find(entry->activityId), tables.movement);
    }
    return days;
}

MovementWeek weekOf(QDate monday, const std::map<QDate, MovementDay>& days, const std::vector<LoadSession>& sessions,
                    const MovementGoals& goals)
{
    MovementWeek week;
    week.monday = monday;
    for (int i = 0; i < daysOfWeek; ++i) {
        const auto day = days.find(monday.addDays(i));
        MovementDay empty;
        empty.date = monday.addDays(i);
        addDay(week, day == days.end() ? empty : day->second, goals);
    }
    auto session = std::lower_bound(sessions.begin(), sessions.end(), monday,
                                    [](const LoadSession& held, QDate date) { return held.date < date; });
    for (; session != sessions.end() && session->date < monday.addDays(daysOfWeek); ++session) {
        week.sessions.push_back(*session);
        week.osteogenicIndex += session->counted();
    }
    return week;
}

} // namespace

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool MovementDay::fills(MovementGoalKind goal, const MovementGoals& goals) const
{
    const bool byImpact = goal != MovementGoalKind::Gentle && isImpactDay(goals);
    const bool gently = goal != MovementGoalKind::Impact && isGentleDay(goals);
    return byImpact || gently;
}

int MovementWeek::daysThatFill(MovementGoalKind goal, const MovementGoals& goals) const
{
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [&](const MovementDay& day) { return day.fills(goal, goals); }));
}

MovementWeek movementWeek(QDate monday, std::span<const Record> records, const ReferenceTables& tables)
{
    return weekOf(monday, movementDays(records, tables), loadSessions(records, tables), tables.movement);
}

std::vector<MovementWeek> movementWeeks(QDate first, QDate last, std::span<const Record> records,
                                        const ReferenceTables& tables)
{
    const std::map<QDate, MovementDay> days = movementDays(records, tables);
    const std::vector<LoadSession> sessions = loadSessions(records, tables);
    std::vector<MovementWeek> weeks;
    // From logged day to logged day: a century without movement takes no time.
    auto day = days.lower_bound(mondayOf(first));
    while (day != days.end() && day->first < mondayOf(last).addDays(daysOfWeek)) {
        weeks.push_back(weekOf(mondayOf(day->first), days, sessions, tables.movement));
        day = days.lower_bound(weeks.back().monday.addDays(daysOfWeek));
    }
    return weeks;
}

} // namespace osteolog
