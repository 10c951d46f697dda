// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <functional>
#include <span>

namespace osteolog {

/// The `days` days before `first`, in order, those without an entry too: the history that planWeek() stands on.
Result<std::vector<Day>> daysBefore(const Store& store, QDate first, int days);

/// How a person eats, from the days of a diary that count: see planWeek().
struct EatingHabits
{
    std::vector<const Day*> days; ///< that count, in order of date; owned by the history
    double kilocalories = 0;      ///< known ones, mean per day
    NutrientValues supplements;   ///< mean per day; empty where no supplement supplied a nutrient
    QMap<QString, int> daysOf;    ///< by food id: on how many of the days it was eaten
    QMap<QString, Meal> mealOf;   ///< by food id: the meal in which it was eaten most often; the earlier of equals
};

/// Days before `first` and not more than `daysBack` before it that have foods and take part in averages.
EatingHabits habitsOf(std::span<const Day> history, QDate first, int daysBack);

/// Seven of those days, for each from `first` on: of the days of the same weekday that are not used yet, or else of
/// all, the one with the least `unfit`, and of equals the latest. Fewer than seven where there are not that many.
std::vector<const Day*> usualWeek(const EatingHabits& habits, QDate first, const std::function<int(const Day&)>& unfit);

} // namespace osteolog
