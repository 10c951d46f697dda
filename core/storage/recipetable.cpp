// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<Recipe>()
{
    return TableBuilder<Recipe>("recipe")
        .notADayEntry()
        .column("food_id", &Recipe::foodId)
        .column("name", &Recipe::name)
        .column("ingredients", listType, &Recipe::ingredients, ingredientsToValue, ingredientsFromValue)
        .column("cooked_grams", &Recipe::cookedWeight)
        .column("servings", &Recipe::servings)
        .column("note", &Recipe::note)
        .column("suggestable", &Recipe::suggestable)
        .column("archived", &Recipe::archived)
        .column("revision", &Recipe::revision);
}

} // namespace osteolog
