// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/amount.h"
#include "core/foods/quickaddwords.h"

#include <vector>

namespace osteolog {

/// One portion of a food, taken apart: "2 slices, thin" = 40 g is "slice, thin" = 20 g.
struct HouseholdMeasure
{
    QString name;           ///< without the count
    Grams grams;            ///< of one
    double count = 1;       ///< that the portion's name said
    QStringList lead;       ///< words before the first comma or bracket, folded, singular
    QStringList words;      ///< all words, folded, singular
    Unit unit = Unit::None; ///< a volume unit, where the leading noun is one
    bool usual = false;
    bool weight = false;    ///< "oz": no household measure at all
    bool countable = false; ///< a thing, neither a volume nor a vessel: "slice", "medium", "egg"
};

/// The usual portion first, each name once. Portions without grams are left out.
std::vector<HouseholdMeasure> householdMeasures(const Food& food, const QuickAddWords& words);

/// The measure that a portion word means, by the rules of resolveAmount(); null where none or several fit.
const HouseholdMeasure* findMeasure(const QString& said, const std::vector<HouseholdMeasure>& measures,
                                    const Food& food, const QuickAddWords& words);

/// One thing of the food: "almond" for almonds, else the usual portion or the first that counts things.
const HouseholdMeasure* findPiece(const std::vector<HouseholdMeasure>& measures, const Food& food,
                                  const QuickAddWords& words);
/// The measure that is named like the food itself: "almond" for almonds, "avocado".
const HouseholdMeasure* findNamesake(const std::vector<HouseholdMeasure>& measures, const Food& food);

/// resolveAmount() for a food whose measures are at hand.
Result<ResolvedAmount> resolveAmount(const SaidAmount& said, const Food& food,
                                     const std::vector<HouseholdMeasure>& measures);

/// Drinks and other foods of about 1 g/ml; see resolveAmount().
bool isPourable(const Food& food);

} // namespace osteolog
