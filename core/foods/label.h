// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"
#include "core/foods/dailyvalues.h"

namespace osteolog {

/// A figure as it is printed: "20 %", "1.5 g", "400 IU", "1250 kJ".
struct LabelFigure
{
    enum Kind { Amount, PercentOfDailyValue, Kilojoules };
    double value = 0;
    Kind kind = Amount;
    Unit unit = Unit::None; ///< of an amount; none: the nutrient's own unit
    bool operator==(const LabelFigure&) const = default;
};

/// What stands on a package, as a person copies it. A figure that is left out is unknown.
struct NutritionLabel
{
    enum class Basis { Serving, HundredGrams, HundredMillilitres };

    QString name;
    LabelRules rules = LabelRules::UnitedStates;
    Basis basis = Basis::HundredGrams;
    QString servingName; ///< "slice"; may be empty
    Grams serving{100};  ///< of one serving; needed where the figures are for one
    double density = 1;  ///< g/ml, 0.5–1.6, for figures of 100 ml: oil 0.92, milk 1.03, syrup 1.37
    std::array<std::optional<LabelFigure>, nutrientCount> figures;
    std::optional<LabelFigure> salt; ///< sodium × 2.5 (Regulation 1169/2011 Annex I); sodium itself is a figure

    std::optional<LabelFigure>& operator[](Nutrient nutrient) { return figures[static_cast<std::size_t>(nutrient)]; }
    const std::optional<LabelFigure>& operator[](Nutrient nutrient) const
    {
        return figures[static_cast<std::size_t>(nutrient)];
    }
    bool operator==(const NutritionLabel&) const = default;
};

/// Something about a label that cannot be (refused) or hardly is (asked about).
struct LabelProblem
{
    enum Kind {
        // cannot be
        ServingInvalid,         ///< no serving weight of 0.1–5,000 g
        DensityInvalid,         ///< outside 0.5–1.6 g/ml
        UnitInvalid,            ///< a unit that this nutrient is not measured in
        NoDailyValue,           ///< a per cent of what has no daily value by these rules
        AmountInvalid,          ///< below zero or no number
        MoreThanAnyFood,        ///< FoodLimit::most; weight of a macronutrient above that of the food
        TogetherMoreThanWeight, ///< protein, fat, carbohydrate and salt above mostSolids
        FibreAboveCarbohydrate, ///< in the US fibre is part of the carbohydrate
        // hardly is
        MoreThanUsual,       ///< FoodLimit::usual
        EnergyAgainstMacros, ///< `limit`: what protein, fat and carbohydrate give (4/9/4 kcal/g, fibre 0–4); alcohol
                             ///< and sweeteners are other reasons
        SaltAgainstSodium,   ///< `limit`: the sodium that the salt means
    };
    Kind kind = AmountInvalid;
    std::optional<Nutrient> nutrient;
    double value = 0; ///< in 100 g, in the nutrient's unit, where there is one
    double limit = 0;
    bool isImpossible() const { return kind < MoreThanUsual; }
    bool operator==(const LabelProblem&) const = default;
};

struct LabelReading
{
    /// What 100 g hold. Empty where a figure could not be turned into an amount.
    NutrientValues per100g;
    std::vector<LabelProblem> problems; ///< impossible ones first
    bool isImpossible() const { return !problems.empty() && problems.front().isImpossible(); }
};

/// What the label says, for 100 g:
/// - 1 kcal is 4.184 kJ; salt is sodium × 2.5; IU are of vitamin D.
/// - "Vitamin K" is kept as K1: labels do not tell the two apart.
/// - Food tables count fibre as carbohydrate, and so does the core; an EU label does not. Its carbohydrate gets the
///   fibre added, and without a figure for fibre it is a lower bound.
/// - US per cents of protein are corrected for its quality downwards: a lower bound. The grams beside them are not.
/// Small figures are rounded on labels, to half a gram either way; so the checks of a 5 g serving are lenient by what
/// that means in 100 g.
LabelReading readLabel(const NutritionLabel& label, const DailyValues& dailyValues);

/// The own food that such a label stands for. `base` gives what a label does not (id, synonyms, group, flags, further
/// portions); the serving takes the place of its usual portion.
Food foodFromLabel(const NutritionLabel& label, const LabelReading& reading, const Food& base = Food());

} // namespace osteolog
