// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/exclusion.h"

#include "core/analysis/gates.h"
#include "core/analysis/intake.h"
#include "core/domain/keys.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr KeyTable<Exclusion, exclusionCount> exclusionKeys = {{
    {Exclusion::Kidney, u"kidney"},
    {Exclusion::Diet, u"diet"},
    {Exclusion::Avoided, u"avoided"},
    {Exclusion::Pregnancy, u"pregnancy"},
    {Exclusion::Oxalate, u"oxalate"},
    {Exclusion::VitaminK, u"vitamin-k"},
    {Exclusion::Energy, u"energy"},
    {Exclusion::Unwanted, u"unwanted"},
}};

bool fitsDiet(const Food& food, Diet diet)
{
    return diet == Diet::Omnivore || diet == Diet::Unknown || static_cast<int>(food.diet) >= static_cast<int>(diet);
}

} // namespace

QString exclusionKey(Exclusion reason)
{
    return keyOf(exclusionKeys, reason);
}

std::optional<ExclusionReason> mustNotEat(const Food& food, const Profile& profile)
{
    if (!fitsDiet(food, profile.diet))
        return ExclusionReason{Exclusion::Diet, food.diet == Diet::Unknown};
    const bool contains = std::any_of(allAllergens.begin(), allAllergens.end(), [&](Allergen allergen) {
        return profile.avoid.contains(allergen) && food.contains.contains(allergen);
    });
    if (contains || !food.freeOf.includes(profile.avoid))
        return ExclusionReason{Exclusion::Avoided, !contains};
    if (profile.stage == LifeStage::Pregnant && food.pregnancyAvoid)
        return ExclusionReason{Exclusion::Pregnancy, false};
    if (profile.conditions.contains(Condition::KidneyStones) && food.highOxalate)
        return ExclusionReason{Exclusion::Oxalate, false};
    return std::nullopt;
}

std::optional<ExclusionReason> exclusionOf(const Food& food, const Profile& profile)
{
    if (hasSevereKidneyDisease(profile))
        return ExclusionReason{Exclusion::Kidney, false};
    if (const std::optional<ExclusionReason> reason = mustNotEat(food, profile))
        return reason;
    // Neither what is unknown is safe nor a lower bound.
    if (takesVitaminKAntagonist(profile) && !intakeOf(Member::VitaminK, food.per100g, ReferenceSet::Nam).complete)
        return ExclusionReason{Exclusion::VitaminK, true};
    return std::nullopt;
}

std::vector<ExclusionCount> exclusionCounts(std::span<const Food* const> foods, const Profile& profile,
                                            const QSet<QString>& unwanted)
{
    std::array<ExclusionCount, exclusionCount> counts{};
    for (const Food* food : foods) {
        if (!food->suggestable || food->archived)
            continue;
        std::optional<ExclusionReason> reason = exclusionOf(*food, profile);
        if (!reason && unwanted.contains(food->id))
            reason = ExclusionReason{Exclusion::Unwanted, false};
        if (!reason)
            continue;
        ExclusionCount& count = counts[static_cast<std::size_t>(reason->reason)];
        ++count.foods;
        count.unknown += reason->unknown ? 1 : 0;
    }
    std::vector<ExclusionCount> result;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        counts[i].reason = static_cast<Exclusion>(i);
        if (counts[i].foods > 0)
            result.push_back(counts[i]);
    }
    return result;
}

bool isAllowed(const Food& food, const Profile& profile)
{
    return food.suggestable && !food.archived && !exclusionOf(food, profile);
}

} // namespace osteolog
