// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<FoodEntry>()
{
    return TableBuilder<FoodEntry>("food_entry")
        .column("food_id", &FoodEntry::foodId)
        .column("food_name", &FoodEntry::foodName)
        .column("food_revision", &FoodEntry::foodRevision)
        .column("grams", &FoodEntry::grams)
        .column("portion_name", &FoodEntry::portionName)
        .column("portion_count", &FoodEntry::portionCount)
        .key("meal", &FoodEntry::meal, mealKey, mealFromKey)
        .nutrients(&FoodEntry::values)
        .key("vitamin_k2_state", &FoodEntry::k2State, k2StateKey, k2StateFromKey)
        .lowerBounds(&FoodEntry::values)
        .searchedBy("food_id");
}

} // namespace osteolog
