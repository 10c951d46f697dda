// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// A food of the simulated kitchen: its number in USDA SR28, of which the shipped id is made, and how much of it lands
/// on the plate. Without grams the usual portion is taken.
struct DemoFood
{
    int ndb = 0;
    int grams = 0;
};
QString demoFoodId(int ndb);

/// A meal as it is often eaten, what belongs most to it first.
struct DemoMeal
{
    Meal meal;
    int weekday, weekend; ///< how often, against the other meals of its kind
    bool afterPlan;       ///< chosen more often once the plan has begun: more magnesium
    std::span<const DemoFood> foods;
};

std::span<const DemoMeal> demoMeals();
std::span<const DemoFood> demoSnacks();
std::span<const DemoFood> demoSummerSnacks();
std::span<const DemoFood> demoDrinks();
std::span<const DemoFood> demoMagnesiumExtras(); ///< what the plan adds
/// The last day of the diary: one to look at, not a random one.
std::span<const DemoFood> demoLastBreakfast();
std::span<const DemoFood> demoLastLunch();
std::span<const DemoFood> demoLastSnack();

} // namespace osteolog
