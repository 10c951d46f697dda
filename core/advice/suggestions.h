// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/exclusion.h"
#include "core/analysis/daysummary.h"

#include <span>

namespace osteolog {

/// Why nothing is suggested at all.
enum class SuggestionsWithheld {
    No,
    NoGap,     ///< every target is met
    NoTargets, ///< there is no target to meet
    Kidney,    ///< severe kidney disease: the kidney team advises
    Nothing,   ///< no allowed food helps enough, or the day is above a limit already
};
QString suggestionsWithheldKey(SuggestionsWithheld reason);

struct Suggestion
{
    const Food* food = nullptr; ///< owned by the catalogue
    double portions = 1;        ///< ½, 1, 1½ or 2 of the usual portion
    Grams grams;
    double kilocalories = 0;
    NutrientValues adds; ///< of `grams`; unknown stays unknown
    /// Why it was chosen: the share of each gap, in the order of Suggestions::gap, that this food alone closes, 0–1, as
    /// the objective counts it.
    std::vector<double> closes;
    /// High in oxalate, so that its calcium closes nothing although there is a calcium gap.
    bool calciumNotCounted = false;
    /// The member of which it closes most; the first of equals.
    std::optional<Member> mostFor;
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
    std::vector<Suggestion> items; ///< the one that alone helps most first
    double objective = 0;          ///< J of the items
    SuggestionsWithheld withheld = SuggestionsWithheld::No;
    bool vitaminKLeftOut = false;         ///< because of warfarin
    std::vector<ExclusionCount> excluded; ///< foods eaten as they are that were left out, by reason; no empty counts
};

/// Foods that close the day's gap best.
///
/// Gap: for magnesium, calcium, vitamin D, protein, vitamin K (K1 + K2 against the NAM value, K1 alone against EFSA's)
/// and vitamin K2 where the person set a goal, what the known amounts of the day leave open of the target. Members
/// without target or gap take no part.
///
/// Candidates: foods that may be offered (isAllowed: with kidney stones nothing high in oxalate), in ½, 1, 1½ or 2 of
/// their usual portion, with known energy. With warfarin the vitamin K members take no part, and a portion must have a
/// known vitamin K content of at most 25 µg. With an eGFR below 30 or dialysis nothing is suggested.
///
/// Wanted is the set S of at most `items` foods, each food once, with the least
///
///     J(S) = Σ_m max(0, 1 − added_m / gap_m) + 0.25 · kcal / 2000 + 0.02 · |S|
///
/// among those that keep the day's calcium and vitamin D at or below their upper limits and the kcal at or below the
/// maximum. Unknown values add nothing. Calcium of a high-oxalate food is hardly absorbed: it counts towards the limit,
/// but adds nothing to J (nor to gapAfter). Ties go to fewer kcal, then fewer foods, then the foods eaten more often,
/// then the lower ids. The minimum is exact; the empty set is allowed and means that nothing helps enough.
Suggestions suggest(const DaySummary& summary, const Targets& targets, const Profile& profile,
                    std::span<const Food* const> foods, const SuggestionRequest& request);

} // namespace osteolog
