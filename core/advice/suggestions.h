// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daysummary.h"

#include <span>

namespace osteolog {

/// Why nothing is suggested at all.
enum class SuggestionsWithheld { No, NoGap, NoTargets, Kidney, Nothing };
QString suggestionsWithheldKey(SuggestionsWithheld reason);

struct Suggestion
{
    const Food* food = nullptr; ///< owned by the catalogue
    double portions = 1;        ///< ½, 1, 1½ or 2 of the usual portion
    Grams grams;
    double kilocalories = 0;
    NutrientValues adds; ///< of `grams`; unknown stays unknown
};

struct SuggestionRequest
{
    int items = 3; ///< 1–5
    std::optional<double> kcalMaximum;
    QSet<QString> without;         ///< food ids not to offer: "other ideas", "never again this food"
    QMap<QString, int> eatenTimes; ///< ties go to what the person eats more often
};

struct Suggestions
{
    std::vector<std::pair<Member, double>> gap; ///< members with a gap, in the member's unit
    std::vector<std::pair<Member, double>> gapAfter;
    std::vector<Suggestion> items;
    double objective = 0;
    SuggestionsWithheld withheld = SuggestionsWithheld::No;
    bool vitaminKLeftOut = false; ///< because of warfarin
};

/// Foods that close the day's gap best, by the definition in resources/foods/README.md: the set S of at most
/// `items` foods with the least  Σ max(0, 1 − added/gap) + 0.25·kcal/2000 + 0.02·|S|, found exactly.
/// `foods` is everything the catalogue offers; what diet, avoid list, conditions and medicines exclude (an unknown
/// flag excludes as well) is left out here.
Suggestions suggest(const DaySummary& summary, const Targets& targets, const Profile& profile,
                    std::span<const Food* const> foods, const SuggestionRequest& request);

/// Whether the person may be offered this food at all.
bool isAllowed(const Food& food, const Profile& profile);

} // namespace osteolog
