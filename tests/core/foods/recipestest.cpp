// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/recipes.h"

#include "core/analysis/daysummary.h"
#include "core/foods/amount.h"
#include "tests/core/storage/samplerecords.h"
#include "tests/support/fixture.h"

#include <rapidcheck.h>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Food foodWith(const QString& id, std::initializer_list<std::pair<Nutrient, double>> values)
{
    Food food;
    food.id = id;
    food.name = id;
    for (const auto& [nutrient, value] : values)
        food.per100g[nutrient] = value;
    food.diet = Diet::Vegan;
    food.freeOf = AllergenSet::all();
    food.k2State = K2State::Assumed;
    return food;
}

Recipe recipeOf(std::vector<Ingredient> ingredients)
{
    Recipe recipe;
    recipe.foodId = u"recipe-1"_s;
    recipe.name = u"Soup"_s;
    recipe.ingredients = std::move(ingredients);
    return recipe;
}

/// 200 g of lentils with 19 mg calcium and 36 mg magnesium in 100 g, 300 g of stock with 10 mg calcium of which the
/// magnesium is not known. Cooked down to 400 g, 4 servings.
Recipe soup()
{
    Recipe recipe = recipeOf(
        {makeIngredient(foodWith(u"lentils"_s, {{Nutrient::Calcium, 19}, {Nutrient::Magnesium, 36}}), Grams(200)),
         makeIngredient(foodWith(u"stock"_s, {{Nutrient::Calcium, 10}}), Grams(300))});
    recipe.cookedWeight = Grams(400);
    recipe.servings = 4;
    return recipe;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * (1 + std::abs(a));
}

bool areNear(const NutrientValues& a, const NutrientValues& b)
{
    for (const Nutrient nutrient : allNutrients) {
        if (a[nutrient].has_value() != b[nutrient].has_value() || a.isExact(nutrient) != b.isExact(nutrient) ||
            !isNear(a[nutrient].value_or(0), b[nutrient].value_or(0)))
            return false;
    }
    return true;
}

Recipe anyRecipe()
{
    Recipe recipe = std::get<Recipe>(*test::anyPayload(RecordKind::Recipe));
    // Weights as kitchens have them, so that sums of a million and of a millionth do not meet.
    for (Ingredient& ingredient : recipe.ingredients)
        ingredient.grams = Grams(*rc::gen::inRange(1, 2000));
    return recipe;
}

TEST(Recipes, AWorkedExample)
{
    const Food food = recipeFood(soup());
    EXPECT_EQ(food.id, u"recipe-1"_s);
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Calcium], (38 + 30) / 4.0);
    EXPECT_TRUE(food.per100g.isExact(Nutrient::Calcium));
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Magnesium], 18); // 72 mg in 400 g, of the lentils alone
    EXPECT_TRUE(food.per100g.isAtLeast(Nutrient::Magnesium));
    EXPECT_FALSE(food.per100g[Nutrient::Zinc]); // known of nothing in it
    EXPECT_EQ(food.usualPortion, (Portion{u"serving"_s, Grams(100)}));
    EXPECT_EQ(resolveAmount(parseAmount(u"2 servings"_s).value(), food)->grams, Grams(200));
    EXPECT_EQ(food.origin, FoodOrigin::Own);
    EXPECT_TRUE(isRecipeFood(food));
}

TEST(Recipes, WithoutACookedWeightItIsThatOfTheIngredients)
{
    Recipe recipe = soup();
    recipe.cookedWeight.reset();
    EXPECT_EQ(weightOf(recipe), Grams(500));
    EXPECT_DOUBLE_EQ(*recipeFood(recipe).per100g[Nutrient::Calcium], 68 / 5.0);
    EXPECT_EQ(recipeFood(recipe).usualPortion.grams, Grams(125));
}

TEST(Recipes, ALowerBoundIsPassedOnThroughARecipeOfRecipes)
{
    const Food inner = recipeFood(soup());
    const Recipe outer = recipeOf({makeIngredient(inner, Grams(100)),
                                   makeIngredient(foodWith(u"bread"_s, {{Nutrient::Magnesium, 50}}), Grams(100))});
    const Food food = recipeFood(outer);
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Magnesium], 34);
    EXPECT_TRUE(food.per100g.isAtLeast(Nutrient::Magnesium));
    EXPECT_TRUE(food.per100g.isAtLeast(Nutrient::Calcium)); // of the bread it is not known
}

TEST(Recipes, TheRangeOfVitaminK2CountsAKnownValueAsItsOwnRange)
{
    using enum Nutrient;
    const Food cheese = foodWith(u"cheese"_s, {{VitaminK2Low, 2}, {VitaminK2High, 50}});
    const Food butter = foodWith(u"butter"_s, {{VitaminK2, 15}});
    const Food water = foodWith(u"water"_s, {{VitaminK2, 0}});
    const Food food = recipeFood(recipeOf({makeIngredient(cheese, Grams(100)), makeIngredient(butter, Grams(100))}));
    EXPECT_DOUBLE_EQ(*food.per100g[VitaminK2], 7.5);
    EXPECT_TRUE(food.per100g.isAtLeast(VitaminK2));
    EXPECT_DOUBLE_EQ(*food.per100g[VitaminK2Low], 8.5);
    EXPECT_DOUBLE_EQ(*food.per100g[VitaminK2High], 32.5);
    EXPECT_TRUE(food.per100g.isExact(VitaminK2High));
    const Food plain = recipeFood(recipeOf({makeIngredient(butter, Grams(100)), makeIngredient(water, Grams(100))}));
    EXPECT_DOUBLE_EQ(*plain.per100g[VitaminK2], 7.5);
    EXPECT_FALSE(plain.per100g[VitaminK2Low]);
}

TEST(Recipes, UnknownOfOneIngredientIsUnknownOfTheDish)
{
    Food beans = foodWith(u"beans"_s, {}), cheese = foodWith(u"cheese"_s, {}), mix = foodWith(u"mix"_s, {});
    cheese.diet = Diet::Vegetarian;
    cheese.freeOf.remove(Allergen::Milk);
    cheese.contains.insert(Allergen::Milk);
    cheese.k2State = K2State::Class;
    cheese.pregnancyAvoid = true;
    mix.diet = Diet::Unknown;
    mix.freeOf.remove(Allergen::Soy);
    mix.k2State = K2State::Unknown;
    beans.highOxalate = true;
    const auto dish = [](const std::vector<Food>& foods) {
        std::vector<Ingredient> ingredients;
        for (const Food& food : foods)
            ingredients.push_back(makeIngredient(food, Grams(50)));
        return recipeFood(recipeOf(std::move(ingredients)));
    };
    const Food two = dish({beans, cheese});
    EXPECT_EQ(two.diet, Diet::Vegetarian);
    EXPECT_TRUE(two.contains.contains(Allergen::Milk));
    EXPECT_FALSE(two.freeOf.contains(Allergen::Milk));
    EXPECT_TRUE(two.freeOf.contains(Allergen::Soy));
    EXPECT_EQ(two.k2State, K2State::Assumed);
    EXPECT_TRUE(two.highOxalate);
    EXPECT_TRUE(two.pregnancyAvoid);
    const Food three = dish({beans, cheese, mix});
    EXPECT_EQ(three.diet, Diet::Unknown);
    EXPECT_FALSE(three.freeOf.contains(Allergen::Soy));
    EXPECT_FALSE(three.contains.contains(Allergen::Soy));
    EXPECT_EQ(three.k2State, K2State::Unknown);
    Food meat = foodWith(u"meat"_s, {});
    meat.diet = Diet::Omnivore;
    EXPECT_EQ(dish({mix, meat}).diet, Diet::Omnivore); // certainly no vegetarian dish
}

TEST(Recipes, OfOneIngredientIsThatIngredient)
{
    EXPECT_TRUE(rc::check([] {
        Recipe recipe = anyRecipe();
        recipe.ingredients.resize(1);
        recipe.cookedWeight.reset();
        const Food food = recipeFood(recipe), part = recipe.ingredients[0].food;
        RC_ASSERT(areNear(food.per100g, part.per100g));
        RC_ASSERT(food.diet == part.diet);
        RC_ASSERT(food.contains == part.contains);
        RC_ASSERT(food.k2State == part.k2State);
    }));
}

TEST(Recipes, ServingsChangeNothingPerHundredGrams)
{
    EXPECT_TRUE(rc::check([] {
        Recipe recipe = anyRecipe();
        const Food food = recipeFood(recipe);
        recipe.servings *= 3;
        const Food third = recipeFood(recipe);
        RC_ASSERT(third.per100g == food.per100g);
        RC_ASSERT(isNear(third.usualPortion.grams.value() * 3, food.usualPortion.grams.value()));
    }));
}

TEST(Recipes, AllOfItHoldsWhatTheIngredientsHold)
{
    EXPECT_TRUE(rc::check([] {
        const Recipe recipe = anyRecipe();
        const NutrientValues whole = recipeFood(recipe).per100g.scaled(weightOf(recipe).value() / 100);
        for (const Nutrient nutrient : allNutrients) {
            if (nutrient == Nutrient::VitaminK2Low || nutrient == Nutrient::VitaminK2High)
                continue; // have a rule of their own
            double sum = 0;
            bool exact = true, any = false;
            for (const Ingredient& ingredient : recipe.ingredients) {
                const NutrientValues part = ingredient.food.per100g.scaled(ingredient.grams.value() / 100);
                sum += part[nutrient].value_or(0);
                exact = exact && part.isExact(nutrient);
                any = any || part[nutrient];
            }
            RC_ASSERT(whole[nutrient].has_value() == any);
            RC_ASSERT(whole.isExact(nutrient) == (exact && any));
            RC_ASSERT(isNear(whole[nutrient].value_or(0), sum));
        }
    }));
}

TEST(Recipes, TheOrderOfIngredientsDoesNotMatter)
{
    EXPECT_TRUE(rc::check([] {
        Recipe recipe = anyRecipe();
        const Food food = recipeFood(recipe);
        std::reverse(recipe.ingredients.begin(), recipe.ingredients.end());
        const Food turned = recipeFood(recipe);
        RC_ASSERT(areNear(food.per100g, turned.per100g));
        RC_ASSERT(food.diet == turned.diet);
        RC_ASSERT(food.freeOf == turned.freeOf);
    }));
}

TEST(Recipes, WeightsThatCannotBeAreFound)
{
    Recipe flour = recipeOf({makeIngredient(
        foodWith(u"flour"_s, {{Nutrient::Protein, 10}, {Nutrient::Fat, 2}, {Nutrient::Carbohydrate, 76}}),
        Grams(500))});
    EXPECT_TRUE(recipeProblems(flour).empty());
    flour.cookedWeight = Grams(430); // 440 g of it are dry
    EXPECT_TRUE(recipeProblems(flour).empty()) << "figures are rounded";
    flour.cookedWeight = Grams(300);
    EXPECT_EQ(recipeProblems(flour), std::vector{RecipeProblem::LighterThanItsSolids});
    EXPECT_TRUE(isImpossible(recipeProblems(flour).front()));
    flour.cookedWeight = Grams(2400);
    EXPECT_TRUE(recipeProblems(flour).empty()); // porridge
    flour.cookedWeight = Grams(4300);
    EXPECT_EQ(recipeProblems(flour), std::vector{RecipeProblem::MuchHeavierThanRaw});
    EXPECT_FALSE(isImpossible(recipeProblems(flour).front()));
    flour.cookedWeight = Grams(43000); // a zero too many
    EXPECT_EQ(recipeProblems(flour).front(), RecipeProblem::ServingTooHeavy);
    Recipe stock = soup();
    stock.cookedWeight = Grams(50);
    EXPECT_EQ(recipeProblems(stock), std::vector{RecipeProblem::MuchLighterThanRaw});
}

TEST(Recipes, AbsurdOnesAreRefusedBeforeTheyAreKept)
{
    const auto codeOf = [](const Recipe& recipe) {
        const Outcome outcome = validate(makeRecord({2026, 5, 14}, {}, recipe));
        return outcome ? std::optional<ErrorCode>() : outcome.error().code;
    };
    EXPECT_EQ(codeOf(soup()), std::nullopt);
    Recipe recipe = soup();
    recipe.name = QString(10000, u'x');
    EXPECT_EQ(codeOf(recipe), ErrorCode::TextTooLong);
    recipe = soup();
    recipe.ingredients[0].food.name = QString(10000, u'x');
    EXPECT_EQ(codeOf(recipe), ErrorCode::TextTooLong);
    recipe = soup();
    recipe.ingredients.clear();
    EXPECT_EQ(codeOf(recipe), ErrorCode::ValueOutOfRange);
    recipe = soup();
    recipe.ingredients.resize(101, recipe.ingredients[0]);
    EXPECT_EQ(codeOf(recipe), ErrorCode::ValueOutOfRange);
    for (const double absurd : {0.0, -1.0, 1e12, std::numeric_limits<double>::quiet_NaN()}) {
        recipe = soup();
        recipe.ingredients[1].grams = Grams(absurd);
        EXPECT_EQ(codeOf(recipe), ErrorCode::ValueOutOfRange);
        recipe = soup();
        recipe.servings = absurd;
        EXPECT_EQ(codeOf(recipe), ErrorCode::ValueOutOfRange);
        recipe = soup();
        recipe.cookedWeight = Grams(absurd);
        EXPECT_EQ(codeOf(recipe), ErrorCode::ValueOutOfRange);
    }
    // What is no recipe yet, in a dialog, makes no food of infinities either.
    EXPECT_EQ(recipeFood(Recipe()).per100g, NutrientValues());
}

/// A day with the dish is the day with its parts, but for how many of them are known.
TEST(Recipes, ADayWithTheWholeDishIsTheDayWithItsParts)
{
    const ReferenceTables tables = ReferenceTables::load().value();
    const Profile profile;
    const QDate date(2026, 5, 14);
    const Targets targets = targetsOn(date, profile, tables);
    const auto summaryOf = [&](const std::vector<Record>& entries) {
        return summarise({date, entries, {}}, {}, targets, profile, tables);
    };
    const auto eaten = [&](const Food& food, Grams grams) {
        return makeRecord(date, {12, 0}, makeFoodEntry(food, {grams, {}, 0}, Meal::Lunch));
    };
    std::vector<Record> parts;
    const Recipe recipe = soup();
    for (const Ingredient& ingredient : recipe.ingredients)
        parts.push_back(eaten(ingredient.food, ingredient.grams));
    const DaySummary whole = summaryOf({eaten(recipeFood(recipe), weightOf(recipe))}), apart = summaryOf(parts);
    for (const Member member : eatenMembers) {
        EXPECT_TRUE(isNear(whole[member].amount.value_or(-1), apart[member].amount.value_or(-1)));
        EXPECT_EQ(whole[member].atLeast, apart[member].atLeast);
    }
    EXPECT_EQ(whole[Member::Magnesium].knownEntries, 0);
    EXPECT_EQ(whole[Member::Magnesium].entries, 1);
    EXPECT_DOUBLE_EQ(*whole[Member::Magnesium].amount, 72);
    EXPECT_TRUE(whole[Member::Magnesium].atLeast);
    EXPECT_FALSE(whole[Member::Calcium].atLeast);
    EXPECT_EQ(whole[Member::Calcium].knownEntries, 1);
}

} // namespace
} // namespace osteolog
