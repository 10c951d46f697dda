// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordtable.h"

namespace osteolog {

// Answers that the database makes, so that a window of years never loads its rows.

/// food_id, food_name, times, day, grams, portion_name, portion_count of the last time; since ?1, at most ?2.
std::string foodUseSql(const RecordTable& table);
/// Live entries of the food ?1.
std::string foodEntryCountSql(const RecordTable& table);
/// First and last day with a live row.
std::string spanSql(const RecordTable& table);

} // namespace osteolog
