// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keys.h"
#include "core/storage/listcolumns.h"
#include "core/storage/tablebuilder.h"

namespace osteolog {

namespace {

constexpr KeyTable<FoodOrigin, 3> originKeys = {
    {{FoodOrigin::Shipped, u"shipped"}, {FoodOrigin::Own, u"own"}, {FoodOrigin::Imported, u"imported"}}};

} // namespace

template <>
RecordTable recordTable<OwnFood>()
{
    return TableBuilder<OwnFood, Food>("own_food", &OwnFood::food)
        .notADayEntry()
        .column("food_id", &Food::id)
        .column("name", &Food::name)
        .column("synonyms", listType, &Food::synonyms, stringsToValue, stringsFromValue)
        .column("food_group", &Food::group)
        .nutrients(&Food::per100g)
        .key("vitamin_k2_state", &Food::k2State, k2StateKey, k2StateFromKey)
        .column("portions", listType, &Food::portions, portionsToValue, portionsFromValue)
        .column(
            "usual_portion_name", [](auto& food) -> auto& { return food.usualPortion.name; })
        .column(
            "usual_portion_grams", [](auto& food) -> auto& { return food.usualPortion.grams; })
        .key("diet", &Food::diet, dietKey, dietFromKey)
        .column("contains", listType, &Food::contains, allergensToValue, allergensFromValue)
        .column("free_of", listType, &Food::freeOf, allergensToValue, allergensFromValue)
        .column("suggestable", &Food::suggestable)
        .column("high_oxalate", &Food::highOxalate)
        .column("pregnancy_avoid", &Food::pregnancyAvoid)
        .key(
            "origin", &Food::origin, [](FoodOrigin origin) { return keyOf(originKeys, origin); },
            [](const QString& key) { return valueOf(originKeys, key); })
        .column("source", &Food::source)
        .column("revision", &Food::revision)
        .lowerBounds(&Food::per100g)
        .addedLater("k2_source", &Food::k2Source)
        .addedLater("everyday", &Food::everyday)
        .addedLater("archived", &Food::archived);
}

} // namespace osteolog
