// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demofoods.h"

#include "core/demo/demomeals.h"
#include "core/foods/label.h"
#include "core/foods/ownfoods.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Made of the name, so that it is the same in every demo diary.
QString idFor(const QString& prefix, const QString& name)
{
    constexpr QUuid space{0x6f737465, 0x6f6c, 0x6f67, 0x80, 0x64, 0x65, 0x6d, 0x6f, 0x00, 0x00, 0x02};
    return prefix + QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

DemoOwnFood insteadOf(int ndb, Payload payload)
{
    Record record;
    record.payload = std::move(payload);
    const Food food = foodOf(record);
    return {ndb, std::move(record.payload), food};
}

using Figures = std::initializer_list<std::pair<Nutrient, LabelFigure>>;

/// From a label for 100 g as it is printed in the EU.
Food labelled(const QString& name, const Portion& serving, const Figures& figures, double salt,
              const DailyValues& dailyValues)
{
    NutritionLabel label;
    label.name = name;
    label.rules = LabelRules::EuropeanUnion;
    label.servingName = serving.name;
    label.serving = serving.grams;
    for (const auto& [nutrient, figure] : figures)
        label[nutrient] = figure;
    label.salt = LabelFigure{salt};
    Food base;
    base.id = idFor(u"own-"_s, name);
    base.suggestable = true;
    return foodFromLabel(label, readLabel(label, dailyValues), base);
}

/// The list of ingredients names these; what it does not name is not in it.
Food containing(Food food, Diet diet, std::initializer_list<Allergen> allergens)
{
    food.diet = diet;
    food.freeOf = AllergenSet::all();
    for (const Allergen allergen : allergens) {
        food.contains.insert(allergen);
        food.freeOf.remove(allergen);
    }
    return food;
}

Result<Recipe> recipeOf(const Catalogue& catalogue, const QString& name, std::initializer_list<DemoFood> ingredients)
{
    Recipe recipe;
    recipe.foodId = idFor(u"recipe-"_s, name);
    recipe.name = name;
    recipe.suggestable = true;
    for (const DemoFood& ingredient : ingredients) {
        const Food* food = catalogue.food(demoFoodId(ingredient.ndb));
        if (!food)
            return error(ErrorCode::UnknownFood, demoFoodId(ingredient.ndb));
        recipe.ingredients.push_back(makeIngredient(*food, Grams(ingredient.grams)));
    }
    return recipe;
}

Food almondButter(const DailyValues& dailyValues)
{
    const LabelFigure magnesium{68, LabelFigure::PercentOfDailyValue, Unit::None}; // as the label has it
    return containing(labelled(u"Almond butter, organic"_s, {u"tablespoon"_s, Grams(16)},
                               {{Nutrient::Energy, {2640, LabelFigure::Kilojoules, Unit::None}},
                                {Nutrient::Fat, {55}},
                                {Nutrient::Carbohydrate, {6.8}},
                                {Nutrient::Fibre, {10.5}},
                                {Nutrient::Protein, {24}},
                                {Nutrient::Magnesium, magnesium}},
                               0.01, dailyValues),
                      Diet::Vegan, {Allergen::TreeNuts});
}

Food crispbread(const DailyValues& dailyValues)
{
    return containing(labelled(u"Rye crispbread with sesame"_s, {u"slice"_s, Grams(12)},
                               {{Nutrient::Energy, {1540, LabelFigure::Kilojoules, Unit::None}},
                                {Nutrient::Fat, {9.4}},
                                {Nutrient::Carbohydrate, {53}},
                                {Nutrient::Fibre, {16}},
                                {Nutrient::Protein, {12}}},
                               1.1, dailyValues),
                      Diet::Vegan, {Allergen::Gluten, Allergen::Sesame});
}

} // namespace

Result<std::vector<DemoOwnFood>> demoOwnFoods(const Catalogue& catalogue)
{
    const Result<DailyValues> dailyValues = DailyValues::load();
    if (!dailyValues)
        return dailyValues.error();
    // Lentils, potatoes, carrots, oil, water; oats, walnuts, raisins, hemp seeds.
    Result<Recipe> soup = recipeOf(catalogue, u"Lentil soup, my own"_s,
                                   {{16070, 600}, {11367, 200}, {11125, 150}, {4053, 20}, {14411, 600}});
    Result<Recipe> muesli =
        recipeOf(catalogue, u"Nut muesli, my own"_s, {{8120, 300}, {12155, 60}, {9298, 60}, {12012, 30}});
    if (!soup || !muesli)
        return soup ? muesli.error() : soup.error();
    soup->servings = 5;
    soup->cookedWeight = Grams(1475);
    soup->note = u"Weighed in the pot, the pot taken off."_s;
    muesli->servings = 8;
    return std::vector<DemoOwnFood>{
        insteadOf(12195, OwnFood{almondButter(*dailyValues)}), insteadOf(18216, OwnFood{crispbread(*dailyValues)}),
        insteadOf(6620, std::move(soup).value()), insteadOf(43218, std::move(muesli).value())};
}

} // namespace osteolog
