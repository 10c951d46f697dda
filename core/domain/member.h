// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nutrient.h"

#include <array>

namespace osteolog {

/// The team that bone depends on from day to day. Six have a card; total vitamin K stands beside K2, because only it
/// has an official adequate intake.
enum class Member { Magnesium, Calcium, VitaminD, VitaminK2, Protein, WeightBearing, VitaminK };

inline constexpr int memberCount = 7;
inline constexpr std::array<Member, 6> teamMembers = {Member::Magnesium, Member::Calcium, Member::VitaminD,
                                                      Member::VitaminK2, Member::Protein, Member::WeightBearing};
inline constexpr std::array<Member, memberCount> allMembers = {
    Member::Magnesium, Member::Calcium, Member::VitaminD,     Member::VitaminK,
    Member::VitaminK2, Member::Protein, Member::WeightBearing};
/// The members that are eaten, in the order of the cards.
inline constexpr std::array<Member, 6> eatenMembers = {Member::Magnesium, Member::Calcium,   Member::VitaminD,
                                                       Member::VitaminK,  Member::VitaminK2, Member::Protein};

/// "magnesium", "calcium", "vitamin_d", "vitamin_k", "vitamin_k2", "protein", "weight_bearing".
QString memberKey(Member member);
std::optional<Member> memberFromKey(const QString& key);
/// mg, µg, g; days per week for weight-bearing exercise.
Unit unitOf(Member member);
/// The one nutrient that the member is; none for vitamin K, which has parts, and for exercise.
std::optional<Nutrient> soleNutrientOf(Member member);
/// What of `values` counts for this member; unknown where the parts are. Vitamin K is K1 + K2 (all of vitamin K, as
/// the NAM value means it). Nothing for weight-bearing exercise.
std::optional<double> amountOf(Member member, const NutrientValues& values);

} // namespace osteolog
