// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/profile.h"

namespace osteolog {

/// What an entry adds to a member, and whether that is all of it.
struct Intake
{
    std::optional<double> amount; ///< the known parts; empty when no part is known
    bool complete = false;        ///< every part is known: otherwise the amount is a lower bound
    bool operator==(const Intake&) const = default;
};

/// As the reference set means the member: vitamin K is K1 + K2 for NAM, K1 alone for EFSA. A food with K1 but without
/// a K2 value adds its K1 and leaves a lower bound; so does an amount that is a lower bound itself.
inline Intake intakeOf(Member member, const NutrientValues& values, ReferenceSet reference)
{
    if (member != Member::VitaminK) {
        const std::optional<Nutrient> nutrient = soleNutrientOf(member);
        return nutrient ? Intake{values[*nutrient], values.isExact(*nutrient)} : Intake();
    }
    const std::optional<double>& k1 = values[Nutrient::VitaminK1];
    const std::optional<double>& k2 = values[Nutrient::VitaminK2];
    if (reference == ReferenceSet::Efsa)
        return {k1, values.isExact(Nutrient::VitaminK1)};
    if (!k1 && !k2)
        return {};
    return {k1.value_or(0) + k2.value_or(0),
            values.isExact(Nutrient::VitaminK1) && values.isExact(Nutrient::VitaminK2)};
}

} // namespace osteolog
