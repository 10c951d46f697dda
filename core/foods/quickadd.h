// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/domain/reference.h"
#include "core/foods/catalogue.h"

#include <QDateTime>

namespace osteolog {

/// How much of a food a text says: "30 g", "2 slices", "½ cup", "1,5 dl", "2".
struct SaidAmount
{
    double count = 1;
    Unit unit = Unit::None; ///< a weight or volume unit, or None for a portion
    QString portion;        ///< "slices", "cup, chopped": a portion word of the food's own; empty for bare counts
    bool operator==(const SaidAmount&) const = default;
};

/// A number as people type it: decimal point or comma, "1/2", "½", "1 1/2", "1½". Thousands marks are refused.
std::optional<double> parseNumber(const QString& text);
/// The whole text as an amount; AmountInvalid names the part that could not be read.
Result<SaidAmount> parseAmount(const QString& text);

/// That amount in grams: weights exactly; volumes by the food's own cup, spoon or ml portion, and by 1 g/ml for drinks
/// only; portions by the food's own names (singular, plural and unambiguous beginnings); a bare number counts the usual
/// portion. Errors: UnitMismatch (the food has no such portion; `detail` lists those it has), AmountOutOfRange
/// (0 g or less, above 5,000 g).
struct ResolvedAmount
{
    Grams grams;
    QString portionName; ///< empty for a weight
    double portionCount = 0;
};
Result<ResolvedAmount> resolveAmount(const SaidAmount& said, const Food& food);

/// A food entry for so much of a food, with the values it is logged with.
FoodEntry makeFoodEntry(const Food& food, const ResolvedAmount& amount, Meal meal);
/// Elemental amount of a supplement dose. `salt` says that `amount` is of the compound. UnitMismatch where the unit
/// does not fit the form (IU for magnesium); UnknownForm where a salt amount has no known share.
Result<SupplementEntry> makeSupplementEntry(const SupplementForm& form, Amount amount, bool salt);

/// One thing that the quick-add text may mean. Ready to be put into the journal.
struct QuickAddIdea
{
    Payload payload;
    QTime time; ///< said in the text ("at 8:30"), or null
    double score = 0;
    QString matched;         ///< the name of the food, form, activity or symptom
    bool amountSaid = false; ///< false: the usual portion or dose was taken
};

struct QuickAddContext
{
    const Catalogue& catalogue;
    const ReferenceTables& tables;
    QTime now; ///< guesses the meal
};

/// What a line may mean, best first: "almonds 30 g", "2 slices gouda", "magnesium glycinate 100 mg", "walk 20 min",
/// "cramps 2", "weight 62 kg", "lunch: soup", "8:30 porridge". Empty when nothing fits. Never throws, whatever the
/// text; texts longer than 500 characters give nothing.
std::vector<QuickAddIdea> quickAddIdeas(const QString& text, const QuickAddContext& context, int limit = 8);

} // namespace osteolog
