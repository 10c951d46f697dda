// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

#include <span>

namespace osteolog {

/// Loading of one kind within a session.
struct LoadBlock
{
    double force = 0;  ///< peak ground reaction force in body weights
    double cycles = 0; ///< jumps, landings, steps; at least 0
    bool operator==(const LoadBlock&) const = default;
};

/// Osteogenic index of one session (Turner & Robling 2003): force × ln(cycles + 1).
///
/// The paper does not define sessions of several forces. Our extension: with forces F1 ≥ F2 ≥ … and the last one 0,
/// the sum of (Fk − Fk+1) × ln(1 + N1 + … + Nk). It is the paper's formula for one force, does not depend on the
/// order, and never becomes less when something is added.
///
/// Blocks below `floor` body weights are left out. The bare formula flatters walking: 3000 steps give almost as much
/// as 50 jumps, while walking alone does not build bone in trials. So what the app calls bone load has a floor of
/// 2 body weights; this is our decision, not the paper's.
double osteogenicIndex(std::span<const LoadBlock> blocks, double floor = 0);

/// The share of its value that a session counts for which begins `hours` after the one before: 1 − exp(−t / 6 h).
double recoveryFactor(double hours, const MovementGoals& goals);

/// What an entry loads the bones with. Empty where nothing is known or nothing is borne: activities in water or on a
/// saddle, strength training (which is judged by its sessions, not by this force), an unknown word.
/// Counted impacts come first; otherwise minutes × the activity's loading cycles per minute.
std::optional<LoadBlock> loadOf(const ActivityEntry& entry, const ReferenceTables& tables);
/// The same where the entry's activity is at hand; null for an unknown word.
std::optional<LoadBlock> loadOf(const ActivityEntry& entry, const Activity* activity);

/// Whether an entry may have loaded the bones by an amount that nobody can tell: a word that the table does not have,
/// or a sport of moderate or high impact without a force, or without its cycles where the force reaches the floor.
/// What is of low impact without a force, strength training among it, stays below the floor.
/// `activity` is the entry's, null for an unknown word.
bool isLoadUnknown(const ActivityEntry& entry, const Activity* activity, const MovementGoals& goals);

/// Finds the activities of many entries: a diary has few of them, and each is looked up once.
class ActivityFinder
{
public:
    explicit ActivityFinder(const ReferenceTables& tables) : m_tables(tables) {}
    /// As ReferenceTables::activity().
    const Activity* find(const QString& id);

private:
    const ReferenceTables& m_tables;
    std::vector<std::pair<QString, const Activity*>> m_found;
};

/// One bout of loading, from entries that lie less than an hour apart.
struct LoadSession
{
    QDate date;
    QTime time; ///< of its first entry; null where no entry says one
    std::vector<LoadBlock> blocks;
    double indexRaw = 0; ///< without the floor
    double index = 0;    ///< with the floor of 2 body weights
    /// What `index` counts for after the bone-loading session before: 0–1, the first one of the record 1. Walking
    /// does not tire the bones for what comes after it: sessions without bone load are no sessions before.
    double recovery = 1;

    double counted() const { return index * recovery; }
};

/// The sessions in order of time. Entries that begin less than an hour after the one before, or before it has ended,
/// are one session. An entry without a time belongs to the day's first session; where no entry of the day has a time,
/// the session is taken to be at noon, so that daily sessions lie 24 hours apart.
/// `records` may hold anything in any order; only activities that load the bones count. Give those of two weeks
/// before the first session of interest too, for its recovery.
std::vector<LoadSession> loadSessions(std::span<const Record> records, const ReferenceTables& tables);

} // namespace osteolog
