// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/store.h"

#include <set>

namespace osteolog {

// A row for each day with a food or a supplement: what totals() answers from, so that ten years are 3,650 rows instead
// of 44,000 entries. The journal adds the days that an edit touches up anew in the transaction of the edit; the rows
// are never older than the entries. check() adds everything up once more and compares.
// All of it throws SQLite::Exception.

std::string createDayTotalsSql();
/// The rows that the entries of the days ?1 to ?2 add up to.
std::string addUpDaysSql();
/// The rows that are kept for the days ?1 to ?2.
std::string keptDaysSql();

/// Whether records of this kind are part of the totals.
bool countsForDayTotals(RecordKind kind);
void refreshDayTotals(Connection& connection, const std::set<QDate>& days);
std::vector<DayTotals> keptDayTotals(Connection& connection, QDate first, QDate last);
/// The same with these nutrients alone: a century of them is read in a third of the time.
std::vector<DayTotals> keptDayTotals(Connection& connection, QDate first, QDate last,
                                     std::span<const Nutrient> nutrients);
/// The days whose kept row is not what their entries add up to.
std::vector<QDate> wrongDayTotals(Connection& connection);

} // namespace osteolog
