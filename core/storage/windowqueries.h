// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordtable.h"

#include <span>

namespace osteolog {

// Answers that the database makes, so that a window of years never loads its rows.

/// food_id, food_name, times, day, grams, portion_name, portion_count of the last time; since ?1, at most ?2.
std::string foodUseSql(const RecordTable& table);
/// Live entries of the food ?1.
std::string foodEntryCountSql(const RecordTable& table);
/// First and last day with a live row.
std::string spanSql(const RecordTable& table);

/// day, symptom, rating of the days ?1 to ?2, in order of day.
std::string symptomDaysSql(const RecordTable& table);
/// day, complete of the days ?1 to ?2, of each day the mark that counts last.
std::string dayMarksSql(const RecordTable& table);
/// day, time and what bone load is computed from, of the days ?1 to ?2 in order of day.
std::string activitiesSql(const RecordTable& table);
std::string supplementDosesSql(const RecordTable& table);
/// food_id, food_name of the last time, times, sum, known, exact, for each food of the days ?1 to ?2.
std::string foodSumsSql(const RecordTable& table, std::span<const Nutrient> nutrients);
/// form, product, times, sum, known, exact, for each supplement of those days that supplies any of them.
std::string supplementSumsSql(const RecordTable& table, std::span<const Nutrient> nutrients);

} // namespace osteolog
