// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/foods/label.h"

#include <QJsonObject>

namespace osteolog {

struct LabelledFood
{
    Food food;
    std::vector<LabelProblem> doubts; ///< that hardly can be; what cannot be is an error
};

/// "serving-invalid", "more-than-any-food", "energy-against-macros" …
QString labelProblemKey(LabelProblem::Kind kind);

/// An own food from a file that holds what stands on the package:
///
///     {"name": "Oat drink",
///      "label": {"rules": "eu", "per": "100 ml", "density": 1.03, "serving": {"name": "glass", "grams": 206},
///                "values": {"energy": "190 kJ", "protein": "1.0 g", "salt": "0.1 g", "calcium": "15 %",
///                           "vitamin_d": 0.75}},
///      "flags": ["vegan", "free-of-milk"]}
///
/// `rules` us (default), us-before-2020, eu; `per` serving, "100 g" (default) or "100 ml". Values are texts with a unit
/// or "%", or numbers in the unit of the table; keys are those of foodToJson() with or without their unit, vitamin_k
/// and salt. The keys beside `label` are those of foodFromJson() without per_100g, at_least and
/// usual_portion.
/// Errors: those of foodFromJson(), ValueOutOfRange with the key of the problem as `detail` for a label that cannot be.
Result<LabelledFood> labelledFoodFromJson(const QJsonObject& object, const DailyValues& dailyValues);

} // namespace osteolog
