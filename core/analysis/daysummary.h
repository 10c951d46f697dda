// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/movement/safetycheck.h"
#include "core/storage/store.h"

namespace osteolog {

/// One member on one day. A lower bound (`atLeast`) is written "≥": at least one food has no value for it, or a lower
/// bound itself.
struct MemberTotal
{
    Member member = Member::Magnesium;
    /// Known amounts added. Empty until a food was logged, or a supplement that supplies this member: a magnesium
    /// tablet alone does not mean that no calcium was eaten. Movement: bone-loading days of the week.
    std::optional<double> amount;
    double fromFood = 0;
    double fromSupplements = 0;
    int knownEntries = 0; ///< foods with a value that is no lower bound; of vitamin K with all its parts
    int entries = 0;      ///< foods; movement: weight-bearing sessions of the week
    bool atLeast = false;
    std::optional<double> low, high; ///< vitamin K2 only: ends of the published range, of the entries that have one
    std::optional<double> left;  ///< target − amount, at least 0 (all of it on an empty day); empty without target
    std::optional<double> share; ///< amount / target, not capped
    bool upperLimitExceeded = false; ///< above the limit, by what its scope counts
};

/// Bone-loading movement of the calendar week (Monday to Sunday) that holds the day.
struct WeekMovement
{
    /// Days that fill the person's goal (MovementDay::fills): at least 50 impacts of 2 body weights or more, or the
    /// gentler goal where impact is not for them; while that is open, either.
    int loadingDays = 0;
    double minutesToday = 0; ///< weight-bearing minutes of the day
    int sessionsToday = 0;   ///< weight-bearing entries of the day
    double impactsToday = 0; ///< of 2 body weights or more
    MovementGoalKind goal = MovementGoalKind::Unchecked;
};

struct DaySummary
{
    QDate date;
    bool complete = false;   ///< marked complete; whether the day takes part in averages says dayCounts()
    bool hasEntries = false; ///< of any kind
    std::array<MemberTotal, memberCount> members;
    WeekMovement movement;
    /// Calcium : magnesium, by weight, food and supplements; empty without magnesium or where a value is unknown
    /// for more than a fifth of the entries. Neutral information.
    std::optional<double> calciumToMagnesium;
    const MemberTotal& operator[](Member member) const { return members[static_cast<std::size_t>(member)]; }
    MemberTotal& operator[](Member member) { return members[static_cast<std::size_t>(member)]; }
};

/// `weekActivities` are the activity records of the day's week, Monday to Sunday, that day included. `goal` is what the
/// safety check came to (safetyVerdict()).
DaySummary summarise(const Day& day, const std::vector<Record>& weekActivities, const Targets& targets,
                     const Profile& profile, const ReferenceTables& tables,
                     MovementGoalKind goal = MovementGoalKind::Unchecked);

/// What one entry gave of a member, for "which foods gave me this?": largest first, unknown ones last.
struct Contribution
{
    QUuid entry;
    QString name;
    std::optional<double> amount;
    bool supplement = false;
    bool atLeast = false; ///< the amount is a lower bound
};
std::vector<Contribution> contributions(const Day& day, Member member, ReferenceSet reference = ReferenceSet::Nam);

/// Whether a day takes part in averages and trends: it has entries of the kind concerned, is not marked incomplete,
/// and today only counts once it is marked complete. A day never counts because of its mark alone: not logged is not
/// zero.
bool dayCounts(QDate day, bool hasEntries, std::optional<bool> markedComplete, QDate today);

/// Ratio of the sums over these days, food and supplements. Days without food entries or marked incomplete are left
/// out; empty with fewer than 5 days left, or where less than 80 % of their food entries have both values.
std::optional<double> calciumToMagnesium(const std::vector<DayTotals>& totals);

} // namespace osteolog
