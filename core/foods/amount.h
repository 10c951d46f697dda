// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"
#include "core/base/result.h"
#include "core/domain/record.h"

#include <optional>

namespace osteolog {

/// How much of a food a text says: "30 g", "2 slices", "½ cup", "1,5 dl", "2".
struct SaidAmount
{
    double count = 1;
    Unit unit = Unit::None; ///< a weight or volume unit, or None for a portion
    QString portion;        ///< "slices", "cup, chopped": a portion word of the food's own; empty for bare counts
    bool operator==(const SaidAmount&) const = default;
};

/// The whole text as an amount, also in words ("half a cup", "two slices", "a dozen", "2 x 30 g", "1 lb 4 oz").
/// AmountInvalid names the part that could not be read, TextTooLong stands for more than 250 characters.
///
/// Thousands marks: "1,000" may be one or one thousand, which no program can know.
/// - In IU the comma is a thousands mark: IU are not counted in thousandths ("1,000 IU", "50,000 IU"). Three digits
///   behind a point are refused there ("1.000 IU"): it is a thousands mark elsewhere in the world.
/// - In mg it is one where the other reading would be below 10 mg, less than any dose or food amount ("1,000 mg" is
///   1000 mg); from 10 on it is refused ("12,500 mg").
/// - With any other unit, or none, it is refused.
Result<SaidAmount> parseAmount(const QString& text);

/// The amount as parseAmount() reads it again, in a neutral spelling: "30 g", "0.5 cup", "2 slices".
QString amountText(const SaidAmount& said);

struct ResolvedAmount
{
    Grams grams;
    QString portionName; ///< the portion's name for one of it ("slice", "cup, sliced", "ml"); empty for a weight
    double portionCount = 0;
    bool operator==(const ResolvedAmount&) const = default;
};

/// That amount in grams.
/// - Weights exactly.
/// - Volumes by the food's own cup, spoon or ml portion: the same measure if it has it, else its largest one
///   scaled to the volume; without one by 1 g/ml, for drinks only: foods of the groups "drinks" and "plant-milk", and
///   of "dairy" below 100 kcal/100 g (milk, buttermilk, kefir: 1.02–1.04 g/ml; milk powder is above).
/// - Portions by the food's own names: singular, plural, unambiguous beginnings of two letters or more, and the
///   leading noun alone ("cup" for "cup, sliced"; of several the usual portion's, else the first listed; `portionName`
///   says which). "tin" also finds "can" and the like. A piece is one of the food's countable portions, the usual one
///   first; a serving or a bowl is the usual portion; a slice or wedge of a food without one is
///   its usual portion where that is just a "portion" of up to 40 g; a glass or mug of a drink is its cup; a spoon is a
///   tablespoon.
/// - A bare number counts the usual portion: 2 of "½ avocado" is one avocado.
/// Errors: UnitMismatch (the food has no such portion; `detail` lists those it has, "; " between them),
/// AmountOutOfRange (nothing or less, above 5,000 g or 5,000 portions).
Result<ResolvedAmount> resolveAmount(const SaidAmount& said, const Food& food);

/// So many of the food's usual portion, counted out as an entry keeps it: three of "½ cup" are 1.5 of "cup". By weight
/// alone where the portion's name does not say how many it is.
ResolvedAmount usualPortions(const Food& food, double count);

/// A food entry for so much of a food, with the values it is logged with.
FoodEntry makeFoodEntry(const Food& food, const ResolvedAmount& amount, Meal meal);

} // namespace osteolog
