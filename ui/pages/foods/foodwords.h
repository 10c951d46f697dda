// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"
#include "core/foods/label.h"
#include "ui/shell/wording.h"

namespace osteolog::ui {

/// "1 slice, 28 g"; "100 g" for a portion without a name.
QString portionText(const Portion& portion);

/// Whether there is a figure, or a published range in its place.
bool isKnown(Nutrient nutrient, const NutrientValues& values);

/// One nutrient of a food as a person reads it: "165 mg", vitamin D also in IU, a published range of K2 as "13–43 µg".
/// Empty where nothing is known.
QString nutrientText(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units);
/// The number alone, for a column whose heading holds the unit: "165", "13–43", "?" for unknown.
QString nutrientCellText(Nutrient nutrient, const NutrientValues& values, const DisplayUnits& units);
/// "Mg mg", "D IU": what stands above such a column.
QString nutrientHeading(Nutrient nutrient, const DisplayUnits& units);

/// Diet, what it contains, what is not known and what to mind, a sentence each.
QStringList foodRemarks(const Food& food);
/// What is wrong with a figure of a label, in a sentence.
QString labelProblemText(const LabelProblem& problem);
/// Where the figures come from: "Your own food", "USDA SR28 12061".
QString foodSourceText(const Food& food);

} // namespace osteolog::ui
