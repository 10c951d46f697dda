// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/osteogenicindex.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int noon = 12 * 60;

/// One entry that loads the bones, with its minutes since midnight.
struct Bout
{
    std::optional<int> start; ///< empty without a time
    double minutes = 0;
    LoadBlock block;
};

/// A session being put together.
struct Gathering
{
    std::optional<int> start;
    double lastStart = 0, end = 0; ///< of the entries so far, in minutes of the first one's day
    LoadSession session;
};

double minuteOf(const LoadSession& session)
{
    const int minute = session.time.isValid() ? session.time.hour() * 60 + session.time.minute() : noon;
    return static_cast<double>(session.date.toJulianDay()) * minutesOfDay + minute;
}

std::map<QDate, std::vector<Bout>> boutsByDay(std::span<const Record> records, const ReferenceTables& tables)
{
    std::map<QDate, std::vector<Bout>> days;
    ActivityFinder activities(tables);
    for (const Record& record : records) {
        const auto* entry = record.as<ActivityEntry>();
        const std::optional<LoadBlock> block =
            entry && !record.deleted ? loadOf(*entry, activities.find(entry->activityId)) : std::nullopt;
        if (!block)
            continue;
        const QTime time = record.time;
        days[record.day].push_back({time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt,
                                    entry->duration.value(), *block});
    }
    for (auto& [day, bouts] : days)
        std::stable_sort(bouts.begin(), bouts.end(), [](const Bout& a, const Bout& b) { return a.start < b.start; });
    return days;
}

/// Continues `gatherings` with the entries of one day; those without a time stand first.
void gather(std::vector<Gathering>& gatherings, QDate day, const std::vector<Bout>& bouts, int mergeMinutes)
{
    const std::size_t before = gatherings.size();
    for (const Bout& bout : bouts) {
        const bool begins = gatherings.empty() || [&] {
            const Gathering& last = gatherings.back();
            const double since = static_cast<double>(last.session.date.daysTo(day)) * minutesOfDay;
            if (!bout.start || !last.start)
                return gatherings.size() == before; // without a time: with the day's first session
            const double start = since + *bout.start;
            return start - last.lastStart >= mergeMinutes && start > last.end;
        }();
        if (begins)
            gatherings.push_back({{}, 0, 0, {day, {}, {}}});
        Gathering& gathering = gatherings.back();
        gathering.session.blocks.push_back(bout.block);
        if (!bout.start)
            continue;
        if (!gathering.start) {
            gathering.start = bout.start;
            gathering.session.time = QTime(*bout.start / 60, *bout.start % 60);
        }
        gathering.lastStart = static_cast<double>(gathering.session.date.daysTo(day)) * minutesOfDay + *bout.start;
        gathering.end = std::max(gathering.end, gathering.lastStart + bout.minutes);
    }
}

} // namespace

double osteogenicIndex(std::span<const LoadBlock> blocks, double floor)
{
    std::vector<LoadBlock> sorted;
    for (const LoadBlock& block : blocks) {
        if (block.force >= floor && block.force > 0 && block.cycles > 0)
            sorted.push_back(block);
    }
    std::sort(sorted.begin(), sorted.end(), [](const LoadBlock& a, const LoadBlock& b) { return a.force > b.force; });
    double index = 0;
    double cycles = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        cycles += sorted[i].cycles;
        const double next = i + 1 < sorted.size() ? sorted[i + 1].force : 0;
        index += (sorted[i].force - next) * std::log1p(cycles);
    }
    return index;
}

double recoveryFactor(double hours, const MovementGoals& goals)
{
    return -std::expm1(-hours / goals.recoveryHours);
}

std::optional<LoadBlock> loadOf(const ActivityEntry& entry, const ReferenceTables& tables)
{
    return loadOf(entry, tables.activity(entry.activityId));
}

std::optional<LoadBlock> loadOf(const ActivityEntry& entry, const Activity* activity)
{
    if (!activity || !activity->weightBearing || !activity->loadForce())
        return std::nullopt;
    double cycles = 0;
    if (entry.impacts)
        cycles = *entry.impacts;
    else if (activity->cyclesPerMinute)
        cycles = entry.duration.value() * *activity->cyclesPerMinute;
    if (!(cycles > 0))
        return std::nullopt;
    return LoadBlock{*activity->loadForce(), cycles};
}

const Activity* ActivityFinder::find(const QString& id)
{
    for (const auto& [known, activity] : m_found) {
        if (known == id)
            return activity;
    }
    m_found.emplace_back(id, m_tables.activity(id));
    return m_found.back().second;
}

bool isLoadUnknown(const ActivityEntry& entry, const Activity* activity, const MovementGoals& goals)
{
    if (!activity)
        return true;
    if (!activity->weightBearing)
        return false;
    if (!activity->loadForce())
        return activity->impact == "moderate"_L1 || activity->impact == "high"_L1;
    return *activity->loadForce() >= goals.impactFloor && !entry.impacts && !activity->cyclesPerMinute;
}

std::vector<LoadSession> loadSessions(std::span<const Record> records, const ReferenceTables& tables)
{
    std::vector<Gathering> gatherings;
    for (const auto& [day, bouts] : boutsByDay(records, tables))
        gather(gatherings, day, bouts, tables.movement.mergeMinutes);
    std::vector<LoadSession> sessions;
    std::optional<double> before;
    for (Gathering& gathering : gatherings) {
        LoadSession& session = gathering.session;
        session.indexRaw = osteogenicIndex(session.blocks);
        session.index = osteogenicIndex(session.blocks, tables.movement.impactFloor);
        const double minute = minuteOf(session);
        if (before)
            session.recovery = recoveryFactor((minute - *before) / 60, tables.movement);
        if (session.index > 0)
            before = minute;
        sessions.push_back(std::move(session));
    }
    return sessions;
}

} // namespace osteolog
