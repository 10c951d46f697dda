// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/amount.h"
#include "core/foods/catalogue.h"
#include "core/foods/dose.h"

#include <vector>

namespace osteolog {

/// One thing that the quick-add text may mean. Ready to be put into the journal: it passes validate().
struct QuickAddIdea
{
    Payload payload;
    QTime time; ///< said in the text ("at 8:30"), or null
    double score = 0;
    QString matched;         ///< the name of the food, form, activity or symptom
    bool amountSaid = false; ///< false: the usual portion, dose, time or rating was taken
};

struct QuickAddContext
{
    const Catalogue& catalogue;
    const ReferenceTables& tables;
    QTime now; ///< guesses the meal
};

struct QuickAddAnswer
{
    std::vector<QuickAddIdea> ideas; ///< best first
    /// Why there are none although something was recognised: AmountInvalid (subject: the part), AmountOutOfRange and
    /// UnitMismatch (subject: the food or form), TextTooLong. Empty when there are ideas or nothing was recognised.
    std::optional<Error> problem;
};

/// What a line may mean, best first. Never throws, whatever the text; texts longer than 500 characters and blank ones
/// give nothing. Understood, in any case and with the amount before or after the name:
/// - foods: "almonds 30 g", "2 slices gouda", "half a cup of milk", "two eggs", "a banana", "eggs 2";
/// - supplements: "magnesium glycinate 100 mg" (elemental), "magnesium citrate 1000 mg salt", "magnesium 1000 mg of
///   citrate", "vitamin d 1000 IU", "k2 mk-7 90 mcg";
/// - movement: "walk 20 min", "1 h 15 min hike", "50 jumps", "walk 20";
/// - how one feels: "cramps 2", "sleep 3/4", "mild headache", "no cramps";
/// - "weight 62 kg", "height 5 ft 6 in", "168 cm", "fall", "fracture wrist", "note: felt dizzy".
/// A meal ("lunch: soup", "breakfast porridge", "soup for lunch") and a time ("8:30 porridge", "porridge at 8.30",
/// "at 7 pm walk") go with any of them. A number that fits nowhere gives no idea rather than a guess, as does a
/// thousands mark that can be read in two ways (parseAmount() has the rule). A bare number after a food counts
/// portions up to 12 and grams above. Text that is still being typed is completed: "alm", "walk 20 m", "gouda 2 sl".
QuickAddAnswer readQuickAdd(const QString& text, const QuickAddContext& context, int limit = 8);

/// The ideas of readQuickAdd().
std::vector<QuickAddIdea> quickAddIdeas(const QString& text, const QuickAddContext& context, int limit = 8);

} // namespace osteolog
