// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"

namespace osteolog {

/// So much of a food in a recipe. The food is kept as it was when the recipe was written: what a recipe contains does
/// not change behind the person's back, and stays known when the food is removed or its database goes.
struct Ingredient
{
    /// Only what a recipe needs of a food is kept: id, name, revision, per100g, k2State, diet, contains, freeOf,
    /// highOxalate, pregnancyAvoid. The rest is as in Food().
    Food food;
    Grams grams;
    QString portionName; ///< as it was said: "cup"; empty for an amount by weight
    double portionCount = 0;
    bool operator==(const Ingredient&) const = default;
};

/// Whether a recipe makes this food.
bool isRecipeFood(const Food& food);

/// The ingredient that so much of a food is.
Ingredient makeIngredient(const Food& food, Grams grams, const QString& portionName = {}, double portionCount = 0);

/// A dish of the person's own, made of foods and of other recipes. recipeFood() makes it a food to log.
struct Recipe
{
    QString foodId; ///< "recipe-<uuid>": the id of the food it makes
    QString name;
    std::vector<Ingredient> ingredients; ///< 1–100
    /// Weight of all of it when it is done; without it the ingredients' own weight. Water that boils off or is taken
    /// up changes this weight and nothing else.
    std::optional<Grams> cookedWeight;
    double servings = 1;
    QString note;             ///< "weighed with the pot, pot taken off"; may be empty
    bool suggestable = false; ///< may be offered among the suggestions
    bool archived = false;
    int revision = 1; ///< counts the changes of what is in it
    bool operator==(const Recipe&) const = default;
};

Grams rawWeight(const Recipe& recipe);
/// The cooked weight, or the raw one where that is not known.
Grams weightOf(const Recipe& recipe);

} // namespace osteolog
