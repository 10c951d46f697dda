// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

#include <span>
#include <vector>

namespace osteolog {

/// Why a food is not offered to a person, in the order in which the reasons are looked at.
enum class Exclusion {
    Kidney,    ///< severe kidney disease: no food is offered
    Diet,      ///< not part of the diet
    Avoided,   ///< holds something of the avoid list
    Pregnancy, ///< liver, fish high in mercury, raw cheese …
    Oxalate,   ///< with kidney stones: about 200 mg oxalate per 100 g or more
    VitaminK,  ///< with a vitamin K antagonist: too much of it, or a content that is not known
    Energy,    ///< of unknown energy, so that it cannot be weighed against the others
    Unwanted,  ///< the person, or the caller, asked for others
};
inline constexpr int exclusionCount = 8;
QString exclusionKey(Exclusion reason); ///< "kidney", "diet", "avoided" …

struct ExclusionReason
{
    Exclusion reason = Exclusion::Diet;
    bool unknown = false; ///< not because of what is known of the food, but because it is not known
    bool operator==(const ExclusionReason&) const = default;
};

/// How many foods a reason left out. A food counts under its first reason only.
struct ExclusionCount
{
    Exclusion reason = Exclusion::Diet;
    int foods = 0;
    int unknown = 0; ///< of `foods`, those of which it is only not known
    bool operator==(const ExclusionCount&) const = default;
};

/// What keeps a person from eating this food at all: diet, avoid list, pregnancy and kidney stones. Unknown is not
/// safe: where something excludes foods, a food of which that is not known is excluded as well. The stones of a person
/// may be of another kind than calcium oxalate, but that is not known either.
std::optional<ExclusionReason> mustNotEat(const Food& food, const Profile& profile);

/// What keeps this food from being offered: mustNotEat(), severe kidney disease, and with a vitamin K antagonist an
/// unknown vitamin K content. Does not ask whether the food is eaten as it is.
std::optional<ExclusionReason> exclusionOf(const Food& food, const Profile& profile);

/// How many of the foods that are eaten as they are the person is not offered, by reason and in the order of the
/// reasons; no empty counts. `unwanted` are the ids of foods that the person does not want to be offered.
std::vector<ExclusionCount> exclusionCounts(std::span<const Food* const> foods, const Profile& profile,
                                            const QSet<QString>& unwanted);

/// Whether the person may be offered this food: it is eaten as it is, and nothing excludes it.
bool isAllowed(const Food& food, const Profile& profile);

} // namespace osteolog
