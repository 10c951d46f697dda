// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestions.h"

#include <vector>

namespace osteolog {

/// Which foods a person wants to see. Unknown is not safe: a food of which the answer is not known does not pass.
struct FoodFilter
{
    Diet diet = Diet::Omnivore; ///< Omnivore and Unknown let every food pass
    AllergenSet without;        ///< what must be known not to be in it
    bool lowOxalate = false;    ///< only shipped foods say whether they are high in oxalate

    bool isEmpty() const { return *this == FoodFilter(); }
    bool operator==(const FoodFilter&) const = default;
};
bool passes(const Food& food, const FoodFilter& filter);

/// For how much of a food its figures are shown and compared.
enum class FoodBasis { UsualPortion, HundredGrams, HundredKilocalories };

/// That much in grams. Empty for 100 kcal of a food whose energy is unknown or so low (under 1 kcal per 100 g) that
/// nobody could eat it.
std::optional<Grams> gramsFor(const Food& food, FoodBasis basis);

/// The foods with a known amount of `member` above zero, richest first for that basis; ties go to the shorter name,
/// then to the id. A lower bound counts as the amount that is known. Vitamin K as the reference set means it.
std::vector<const Food*> richestIn(Member member, FoodBasis basis, std::vector<const Food*> foods,
                                   ReferenceSet reference = ReferenceSet::Nam);

/// Every food that may be offered, alone and in the portion of it that serves best, by what it leaves of J (see
/// suggest()): what closes most of the day's gap for its energy comes first. Foods that do not help are left out, and
/// so are all where suggest() withholds. Ties as there. `request.items` is not used.
std::vector<Suggestion> bestForGap(const DaySummary& summary, const Targets& targets, const Profile& profile,
                                   std::span<const Food* const> foods, SuggestionRequest request);

} // namespace osteolog
