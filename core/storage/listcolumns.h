// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recipe.h"
#include "core/storage/value.h"

namespace osteolog {

// Lists that are read as a whole and never searched stand in one TEXT column each: names as a JSON array, keys of our
// own separated by commas. The order of a set is fixed, so that equal sets are equal rows.

Value stringsToValue(const QStringList& strings);
bool stringsFromValue(QStringList& strings, const Value& value);

Value portionsToValue(const std::vector<Portion>& portions);
bool portionsFromValue(std::vector<Portion>& portions, const Value& value);

Value allergensToValue(const AllergenSet& allergens);
bool allergensFromValue(AllergenSet& allergens, const Value& value);

inline constexpr auto lowerBoundsColumn = "at_least";
inline constexpr auto lowerBoundsType = "TEXT NOT NULL DEFAULT ''";
Value lowerBoundsToValue(const NutrientValues& values);
bool lowerBoundsFromValue(NutrientValues& values, const Value& value);

Value ingredientsToValue(const std::vector<Ingredient>& ingredients);
bool ingredientsFromValue(std::vector<Ingredient>& ingredients, const Value& value);

inline constexpr auto listType = "TEXT NOT NULL";

} // namespace osteolog
