// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"

namespace osteolog::ui {

/// What stands on a label, as a person copies it: figures for one portion or for 100 g. An empty figure is unknown.
struct LabelFood
{
    enum class Basis { Portion, HundredGrams };

    QString name;
    QString portionName;
    Grams portion{100};
    Basis basis = Basis::HundredGrams;
    NutrientValues values;
    Diet diet = Diet::Unknown;
    AllergenSet contains;
    bool listIsComplete = false; ///< the label names everything: what is not in `contains` is not in the food
};

/// The figures that a label may hold and that the form asks for, in its order.
inline constexpr std::array<Nutrient, 15> labelNutrients = {
    Nutrient::Energy,    Nutrient::Protein,   Nutrient::Calcium,    Nutrient::Magnesium,    Nutrient::VitaminD,
    Nutrient::VitaminK1, Nutrient::VitaminK2, Nutrient::Fat,        Nutrient::Carbohydrate, Nutrient::Fibre,
    Nutrient::Sodium,    Nutrient::Potassium, Nutrient::Phosphorus, Nutrient::Iron,         Nutrient::Zinc};

/// The most that 100 g can hold, in the nutrient's unit: a slip of the hand lies above it.
double mostPer100g(Nutrient nutrient);
/// The figures that cannot be right for this basis and portion, in the order of the form.
std::vector<Nutrient> impossibleFigures(const LabelFood& label);

/// `base` keeps what the form does not ask (id, synonyms, group); its revision is counted up when it has an id.
Food foodFromLabel(const LabelFood& label, const Food& base);
LabelFood labelFromFood(const Food& food);

/// A water of the person's own: `water` with other minerals, in mg per litre. One litre weighs a kilogram.
Food waterWith(const Food& water, const QString& name, double calciumPerLitre, double magnesiumPerLitre);

} // namespace osteolog::ui
