// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/recipes.h"

#include "core/foods/foodlimits.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr double heaviestServing = 5000;
constexpr double mostTimesRaw = 5, leastTimesRaw = 0.2;

bool isRangeEnd(Nutrient nutrient)
{
    return nutrient == Nutrient::VitaminK2Low || nutrient == Nutrient::VitaminK2High;
}

/// Where an ingredient's part of a nutrient stands: an exact K2 value is a range that begins and ends there.
Nutrient partOf(Nutrient nutrient, const NutrientValues& values)
{
    return isRangeEnd(nutrient) && !values[nutrient] ? Nutrient::VitaminK2 : nutrient;
}

void addUp(NutrientValues& sums, Nutrient nutrient, const Recipe& recipe)
{
    const bool anyHasIt =
        std::any_of(recipe.ingredients.begin(), recipe.ingredients.end(),
                    [nutrient](const Ingredient& ingredient) { return ingredient.food.per100g[nutrient].has_value(); });
    if (!anyHasIt)
        return;
    const Grams weight = weightOf(recipe);
    double sum = 0;
    bool exact = true;
    for (const Ingredient& ingredient : recipe.ingredients) {
        const NutrientValues& values = ingredient.food.per100g;
        const Nutrient part = partOf(nutrient, values);
        sum += values[part].value_or(0) * (ingredient.grams / weight);
        exact = exact && values.isExact(part);
    }
    sums[nutrient] = sum;
    sums.setAtLeast(nutrient, !exact);
}

Diet dietOf(const Recipe& recipe)
{
    Diet strictest = Diet::Vegan;
    for (const Ingredient& ingredient : recipe.ingredients) {
        if (ingredient.food.diet == Diet::Omnivore)
            return Diet::Omnivore; // whatever the others are
        strictest = std::min(strictest, ingredient.food.diet);
    }
    return strictest;
}

void takeFlags(Food& food, const Recipe& recipe)
{
    food.diet = dietOf(recipe);
    food.k2State = K2State::Measured;
    food.freeOf = AllergenSet::all();
    for (const Ingredient& ingredient : recipe.ingredients) {
        const Food& part = ingredient.food;
        food.k2State = std::min(food.k2State, part.k2State);
        food.highOxalate = food.highOxalate || part.highOxalate;
        food.pregnancyAvoid = food.pregnancyAvoid || part.pregnancyAvoid;
        for (const Allergen allergen : allAllergens) {
            if (part.contains.contains(allergen))
                food.contains.insert(allergen);
            if (!part.freeOf.contains(allergen) || part.contains.contains(allergen))
                food.freeOf.remove(allergen);
        }
    }
}

} // namespace

Food recipeFood(const Recipe& recipe)
{
    Food food;
    food.id = recipe.foodId;
    food.name = recipe.name;
    food.group = u"dishes"_s;
    food.origin = FoodOrigin::Own;
    food.source = u"own recipe"_s;
    food.revision = recipe.revision;
    food.suggestable = recipe.suggestable;
    food.archived = recipe.archived;
    const Grams weight = weightOf(recipe);
    if (!(weight.value() > 0) || !(recipe.servings > 0))
        return food; // validate() lets no such recipe into the diary
    food.usualPortion = {u"serving"_s, weight / recipe.servings};
    food.portions = {food.usualPortion};
    for (const Nutrient nutrient : allNutrients)
        addUp(food.per100g, nutrient, recipe);
    takeFlags(food, recipe);
    return food;
}

std::vector<RecipeProblem> recipeProblems(const Recipe& recipe)
{
    std::vector<RecipeProblem> problems;
    const NutrientValues values = recipeFood(recipe).per100g;
    const double solids = values[Nutrient::Protein].value_or(0) + values[Nutrient::Fat].value_or(0) +
                          values[Nutrient::Carbohydrate].value_or(0);
    if (solids > mostSolids)
        problems.push_back(RecipeProblem::LighterThanItsSolids);
    if (weightOf(recipe).value() / recipe.servings > heaviestServing)
        problems.push_back(RecipeProblem::ServingTooHeavy);
    const double times = weightOf(recipe) / rawWeight(recipe);
    if (times > mostTimesRaw)
        problems.push_back(RecipeProblem::MuchHeavierThanRaw);
    if (times < leastTimesRaw)
        problems.push_back(RecipeProblem::MuchLighterThanRaw);
    return problems;
}

} // namespace osteolog
