// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recipe.h"

namespace osteolog {

bool isRecipeFood(const Food& food)
{
    return food.id.startsWith(QLatin1String("recipe-"));
}

Ingredient makeIngredient(const Food& food, Grams grams, const QString& portionName, double portionCount)
{
    Ingredient ingredient{{}, grams, portionName, portionCount};
    ingredient.food.id = food.id;
    ingredient.food.name = food.name;
    ingredient.food.revision = food.revision;
    ingredient.food.per100g = food.per100g;
    ingredient.food.k2State = food.k2State;
    ingredient.food.diet = food.diet;
    ingredient.food.contains = food.contains;
    ingredient.food.freeOf = food.freeOf;
    ingredient.food.highOxalate = food.highOxalate;
    ingredient.food.pregnancyAvoid = food.pregnancyAvoid;
    return ingredient;
}

Grams rawWeight(const Recipe& recipe)
{
    Grams sum;
    for (const Ingredient& ingredient : recipe.ingredients)
        sum += ingredient.grams;
    return sum;
}

Grams weightOf(const Recipe& recipe)
{
    return recipe.cookedWeight.value_or(rawWeight(recipe));
}

} // namespace osteolog
