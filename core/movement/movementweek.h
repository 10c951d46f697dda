// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/osteogenicindex.h"
#include "core/movement/safetycheck.h"

namespace osteolog {

/// Monday of the calendar week that holds the day.
QDate mondayOf(QDate day);

/// What one day's entries come to.
struct MovementDay
{
    QDate date;
    int activities = 0;    ///< entries of any kind; nothing logged is not nothing done
    int weightBearing = 0; ///< entries on one's feet
    int unknownLoads = 0;  ///< entries whose bone load is not known: the osteogenic index is then a lower bound
    double weightBearingMinutes = 0;
    double impacts = 0;      ///< of 2 body weights or more: counted ones, else minutes × loading cycles per minute
    bool resistance = false; ///< strength training of any kind
    double balanceMinutes = 0;
    double gentleMinutes = 0;   ///< weight-bearing, strength and balance minutes: what fills the gentler goal
    double moderateMinutes = 0; ///< by MET, 3.0–5.9
    double vigorousMinutes = 0; ///< from 6.0
    double unratedMinutes = 0;  ///< of activities without a MET: the two above are then lower bounds

    bool isImpactDay(const MovementGoals& goals) const { return impacts >= goals.impactsPerDay; }
    /// Enough such minutes, or a strength session: those are often logged by their sets alone.
    bool isGentleDay(const MovementGoals& goals) const { return resistance || gentleMinutes >= goals.gentleMinutes; }
    /// Whether the day counts towards this person's days of bone-loading movement. While the safety check is open,
    /// either will do.
    bool fills(MovementGoalKind goal, const MovementGoals& goals) const;
};

/// A calendar week against the guideline (science.md 3.4).
struct MovementWeek
{
    QDate monday;
    std::vector<MovementDay> days; ///< seven
    std::vector<LoadSession> sessions;
    double osteogenicIndex = 0; ///< sum of index × recovery
    int activities = 0;         ///< 0: nothing logged
    int impactDays = 0;
    int gentleDays = 0;
    int resistanceDays = 0;
    double balanceMinutes = 0;
    double moderateMinutes = 0, vigorousMinutes = 0, unratedMinutes = 0;

    /// Days that count towards the goal of that kind.
    int daysThatFill(MovementGoalKind goal, const MovementGoals& goals) const;
    /// Moderate minutes, with each vigorous one counted as two.
    double activityMinutes() const { return moderateMinutes + 2 * vigorousMinutes; }
};

/// `records` may hold more than the week, and should hold the two weeks before it: a session's recovery looks back.
MovementWeek movementWeek(QDate monday, std::span<const Record> records, const ReferenceTables& tables);

/// Every week from the one that holds `first` to the one that holds `last` in which any activity is logged.
std::vector<MovementWeek> movementWeeks(QDate first, QDate last, std::span<const Record> records,
                                        const ReferenceTables& tables);

} // namespace osteolog
