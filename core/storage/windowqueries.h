// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordtable.h"

namespace osteolog {

// Sums that the database makes, so that a window of years never loads its rows. ?1 and ?2 are the first and last day.

/// day, number of live rows, then for every nutrient the sum of the known values and their number; a row for each day.
std::string nutrientTotalsSql(const RecordTable& table);
/// day, complete; the latest mark of a day last.
std::string marksSql(const RecordTable& table);
/// food_id, food_name, times, day, grams, portion_name, portion_count of the last time; since ?1, at most ?2.
std::string foodUseSql(const RecordTable& table);
/// First and last day with a live row.
std::string spanSql(const RecordTable& table);

} // namespace osteolog
