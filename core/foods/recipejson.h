// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/recipe.h"

#include <QJsonObject>

#include <functional>

namespace osteolog {

/// A recipe as a file holds it:
///
///     {"name": "Lentil soup", "servings": 4, "cooked_grams": 1450, "note": "without the pot",
///      "ingredients": [{"food": "sr-16069", "amount": "250 g"}, {"food": "olive oil", "amount": "2 tbsp"}]}
///
/// `food` is an id or a name; its weight is an `amount` or a number of `grams`; `servings` defaults to 1,
/// `cooked_grams` to the ingredients' weight. Also "suggestable": true.
QJsonObject recipeToJson(const Recipe& recipe);

/// `find` gives the food that an id or a name stands for. Strict as foodFromJson(). Errors: TextInvalid, TextTooLong,
/// UnknownKey, ValueOutOfRange, those of `find` and of the amounts; `subject` begins with "ingredients[2]" where it is
/// one of those. A recipe that cannot be (recipeProblems) is ValueOutOfRange.
using FindFood = std::function<Result<Food>(const QString& idOrName)>;
Result<Recipe> recipeFromJson(const QJsonObject& object, const FindFood& find);

} // namespace osteolog
