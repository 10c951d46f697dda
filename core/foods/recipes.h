// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recipe.h"

namespace osteolog {

/// The food that a recipe makes, for 100 g of what is served:
/// - The amounts of the ingredients, added up and divided by the weight of the dish. An amount that an ingredient does
///   not have, or has only as a lower bound, makes the sum a lower bound; without any it is unknown. What cooking
///   destroys or drains away is not taken off: no table of losses fits every kitchen.
/// - The range of vitamin K2 counts a known value of an ingredient as its own range.
/// - It suits the diet that its least strict ingredient suits, contains what any of them contains, and is free only of
///   what all of them are free of. What is unknown of one is unknown of the dish; high in oxalate and to be avoided in
///   pregnancy is what holds of any ingredient.
/// - One portion, "serving".
Food recipeFood(const Recipe& recipe);

/// Something about a recipe that cannot be (refused) or hardly is (asked about).
enum class RecipeProblem {
    LighterThanItsSolids, ///< cannot be: more protein, fat and carbohydrate in 100 g than mostSolids
    ServingTooHeavy,      ///< cannot be logged: a serving above 5,000 g
    MuchHeavierThanRaw,   ///< more than five times the ingredients (porridge takes up four times its weight in water)
    MuchLighterThanRaw,   ///< less than a fifth of the ingredients
};
inline bool isImpossible(RecipeProblem problem)
{
    return problem <= RecipeProblem::ServingTooHeavy;
}
std::vector<RecipeProblem> recipeProblems(const Recipe& recipe);

} // namespace osteolog
