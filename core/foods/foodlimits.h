// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nutrient.h"

namespace osteolog {

/// What 100 g of a food can hold of a nutrient, in its unit.
struct FoodLimit
{
    Nutrient nutrient;
    double usual; ///< as much as the richest food in the shipped table has (USDA SR28): more is worth a question
    double most;  ///< above the richest food ingredient that there is: more is a slip of the hand
};

/// Source of `usual`: the shipped table, resources/foods/foods.csv, rounded up: lard and cod-liver oil (energy), soya
/// protein isolate, oil, white sugar, curry powder (fibre), calcium-fortified wheat flakes, dried basil (magnesium,
/// K1), baking powder (phosphorus), instant coffee (potassium), fish sauce, dried thyme (iron), tinned oysters,
/// UV-exposed mushrooms, and Tilsit for K2. Salt, baking powder, cod-liver oil and natto lie above in what they are
/// known for: people are asked about these, too. `most` leaves room for salt, baking powder, cream of tartar, fortified
/// powders and fish-liver oil.
inline constexpr std::array<FoodLimit, 17> foodLimits = {{
    {Nutrient::Energy, 902, 950},
    {Nutrient::Protein, 90, 100},
    {Nutrient::Fat, 100, 100},
    {Nutrient::Carbohydrate, 100, 100},
    {Nutrient::Fibre, 55, 100},
    {Nutrient::Calcium, 3400, 25000},
    {Nutrient::Magnesium, 720, 15000},
    {Nutrient::Phosphorus, 2200, 15000},
    {Nutrient::Potassium, 3600, 55000},
    {Nutrient::Sodium, 8000, 40000},
    {Nutrient::Iron, 124, 1000},
    {Nutrient::Zinc, 91, 500},
    {Nutrient::VitaminD, 32, 5000},
    {Nutrient::VitaminK1, 1720, 5000},
    {Nutrient::VitaminK2, 132, 5000},
    {Nutrient::VitaminK2Low, 132, 5000},
    {Nutrient::VitaminK2High, 132, 5000},
}};

/// Protein, fat and carbohydrate of 100 g together, in g: each is rounded up on labels.
inline constexpr double mostSolids = 105;

} // namespace osteolog
