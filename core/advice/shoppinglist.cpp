// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/shoppinglist.h"

#include "core/domain/keys.h"

#include <algorithm>
#include <map>
#include <set>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyTable<PlannedAs, 3> plannedAsKeys = {{
    {PlannedAs::Usual, u"usual"},
    {PlannedAs::Added, u"added"},
    {PlannedAs::New, u"new"},
}};

/// As it comes, and as SR28 has it for cities.
const auto tapWater = "sr-14411"_L1;
const auto cityWater = "sr-14429"_L1;

/// Groups of known name first, in the order of their keys.
using GroupKey = std::pair<bool, QString>;

} // namespace

QString plannedAsKey(PlannedAs as)
{
    return keyOf(plannedAsKeys, as);
}

std::vector<ShoppingGroup> shoppingListOf(const std::vector<std::vector<PlannedFood>>& days)
{
    std::map<GroupKey, std::map<QString, ShoppingItem>> groups;
    for (const std::vector<PlannedFood>& day : days) {
        std::set<QString> ofDay;
        for (const PlannedFood& planned : day) {
            if (planned.foodId == tapWater || planned.foodId == cityWater)
                continue;
            const QString group = planned.food ? planned.food->group : QString();
            ShoppingItem& item = groups[{group.isEmpty(), group}][planned.foodId];
            item.foodId = planned.foodId;
            item.name = planned.food ? planned.food->name : planned.name;
            item.grams = item.grams + planned.grams;
            item.isNew = item.isNew || planned.as == PlannedAs::New;
            if (planned.food && planned.food->usualPortion.grams.value() > 0)
                item.measure = planned.food->usualPortion;
            item.days += ofDay.insert(planned.foodId).second ? 1 : 0;
        }
    }
    std::vector<ShoppingGroup> list;
    for (auto& [key, items] : groups) {
        ShoppingGroup group{key.second, {}};
        for (auto& [id, item] : items) {
            if (item.measure.grams.value() > 0)
                item.count = item.grams.value() / item.measure.grams.value();
            group.items.push_back(std::move(item));
        }
        std::stable_sort(group.items.begin(), group.items.end(),
                         [](const ShoppingItem& a, const ShoppingItem& b) { return a.name < b.name; });
        list.push_back(std::move(group));
    }
    return list;
}

} // namespace osteolog
