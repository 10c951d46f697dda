// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/labelfood.h"

#include <QUuid>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double hectogram = 100;

void setOwn(Food& food)
{
    if (food.id.isEmpty())
        food.id = "own-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces);
    else
        ++food.revision;
    food.origin = FoodOrigin::Own;
    food.source = u"own"_s;
}

} // namespace

double mostPer100g(Nutrient nutrient)
{
    switch (unitOf(nutrient)) {
    case Unit::Kilocalorie:
        return 950; // pure fat has about 900
    case Unit::Gram:
        return hectogram;
    case Unit::Milligram:
        return hectogram * 1e3;
    default:
        return hectogram * 1e4; // one per cent of the food: far above any vitamin in food, powders included
    }
}

std::vector<Nutrient> impossibleFigures(const LabelFood& label)
{
    const double toHectogram = label.basis == LabelFood::Basis::Portion ? hectogram / label.portion.value() : 1;
    std::vector<Nutrient> found;
    for (const Nutrient nutrient : labelNutrients) {
        const auto& value = label.values[nutrient];
        // A portion of 3 g is rounded on the label: a little over is no slip of the hand.
        if (value && !(*value >= 0 && *value * toHectogram <= mostPer100g(nutrient) * 1.1))
            found.push_back(nutrient);
    }
    return found;
}

Food foodFromLabel(const LabelFood& label, const Food& base)
{
    Food food = base;
    setOwn(food);
    food.name = label.name.trimmed();
    food.usualPortion = {label.portionName.trimmed(), label.portion};
    food.portions.clear();
    if (!food.usualPortion.name.isEmpty())
        food.portions.push_back(food.usualPortion);
    const NutrientValues per100g = label.basis == LabelFood::Basis::Portion
                                       ? label.values.scaled(hectogram / label.portion.value())
                                       : label.values;
    for (const Nutrient nutrient : labelNutrients)
        food.per100g[nutrient] = per100g[nutrient];
    if (food.per100g[Nutrient::VitaminK2]) {
        food.per100g[Nutrient::VitaminK2Low].reset();
        food.per100g[Nutrient::VitaminK2High].reset();
        food.k2State = K2State::Measured;
        food.k2Source.clear(); // the figure is the label's now
    } else if (base.per100g[Nutrient::VitaminK2]) {
        food.k2State = K2State::Unknown; // the figure was taken out
    }
    food.diet = label.diet;
    food.contains = label.contains;
    food.freeOf = AllergenSet();
    for (const Allergen allergen : allAllergens) {
        if (label.listIsComplete && !label.contains.contains(allergen))
            food.freeOf.insert(allergen);
    }
    return food;
}

LabelFood labelFromFood(const Food& food)
{
    LabelFood label;
    label.name = food.name;
    label.portionName = food.usualPortion.name;
    label.portion = food.usualPortion.grams;
    for (const Nutrient nutrient : labelNutrients)
        label.values[nutrient] = food.per100g[nutrient];
    label.diet = food.diet;
    label.contains = food.contains;
    label.listIsComplete = true;
    for (const Allergen allergen : allAllergens) {
        if (!food.contains.contains(allergen) && !food.freeOf.contains(allergen))
            label.listIsComplete = false;
    }
    return label;
}

Food waterWith(const Food& water, const QString& name, double calciumPerLitre, double magnesiumPerLitre)
{
    constexpr double hectogramsPerLitre = 10;
    Food own = water;
    setOwn(own);
    own.name = name.trimmed();
    own.per100g[Nutrient::Calcium] = calciumPerLitre / hectogramsPerLitre;
    own.per100g[Nutrient::Magnesium] = magnesiumPerLitre / hectogramsPerLitre;
    return own;
}

} // namespace osteolog::ui
