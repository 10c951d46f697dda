// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"
#include "core/storage/connection.h"

#include <string>

namespace osteolog {

// The tables of a food database file, and a food as a row of them.
//
// foods       one row per food. `rank` is the primary key, so that rows lie in the order of a search: the likelihood
//             of the food in the upper half, the order in which it was added in the lower. Nutrients are columns named
//             by their keys; NULL is unknown.
// words       the full-text index: rank -> every word of name, brand and synonyms, folded, and its singular
// terms       the words of the index, to find those that begin with something
// vocabulary  the words by their first letter, the most frequent first: for typing errors
// info        what the database says of itself

inline constexpr qint64 foodDatabaseApplicationId = 0x4F534644; ///< "OSFD"
inline constexpr qint64 foodDatabaseVersion = 1;

std::string createFoodTables();
std::string insertFood();
/// "SELECT … FROM foods WHERE `condition`", for readFood.
std::string selectFood(const std::string& condition);
/// Likewise, for readCandidate.
std::string selectCandidate(const std::string& condition);

qint64 rankOf(const ImportedFood& food, qint64 number);
void bindFood(Query& query, qint64 rank, const ImportedFood& food);
ImportedFood readFood(const Query& query);
FoodCandidate readCandidate(const Query& query);

/// What the index holds of a food's names: their words and the singulars of these, each once, parted by blanks.
QString indexText(const QString& names);

/// "foods/usda-sr.osteofoods" -> "usda-sr"; an id that is fit for a file's name.
QString foodDatabasePath(const QString& folder, const QString& id);
bool isFoodDatabaseId(const QString& id);
inline constexpr QLatin1String foodDatabaseSuffix{".osteofoods"};
inline constexpr QLatin1String foodDatabaseDraftSuffix{".osteofoods.part"};

} // namespace osteolog
