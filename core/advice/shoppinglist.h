// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/record.h"

namespace osteolog {

enum class PlannedAs {
    Usual, ///< as the person ate it
    Added, ///< eaten before, added by the plan
    New,   ///< not eaten in the last eight weeks
};
QString plannedAsKey(PlannedAs as); ///< "usual", "added", "new"

struct PlannedFood
{
    QString foodId;
    QString name;
    const Food* food = nullptr; ///< owned by the catalogue; null when it no longer has the food
    Meal meal = Meal::None;
    Grams grams;
    QString portionName; ///< empty for an amount by weight
    double portionCount = 0;
    PlannedAs as = PlannedAs::Usual;
    NutrientValues values;         ///< of `grams`
    std::optional<Member> mostFor; ///< of added foods: the member of whose gap it closes most
};

/// One food to buy for the week.
struct ShoppingItem
{
    QString foodId;
    QString name;
    Grams grams;      ///< of all days
    Portion measure;  ///< its usual portion; empty name when there is none
    double count = 0; ///< how many of `measure`
    int days = 0;
    bool isNew = false;
};

struct ShoppingGroup
{
    QString group;                   ///< key of the food group; empty where it is not known
    std::vector<ShoppingItem> items; ///< by name
};

/// What has to be there for these meals, by food group in the order of their keys, unknown ones last. Tap water is not
/// bought.
std::vector<ShoppingGroup> shoppingListOf(const std::vector<std::vector<PlannedFood>>& days);

} // namespace osteolog
