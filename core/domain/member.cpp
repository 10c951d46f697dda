// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member.h"

#include "core/domain/keys.h"

namespace osteolog {

namespace {

constexpr KeyTable<Member, memberCount> memberKeys = {{
    {Member::Magnesium, u"magnesium"},
    {Member::Calcium, u"calcium"},
    {Member::VitaminD, u"vitamin_d"},
    {Member::VitaminK, u"vitamin_k"},
    {Member::VitaminK2, u"vitamin_k2"},
    {Member::Protein, u"protein"},
    {Member::WeightBearing, u"weight_bearing"},
}};

} // namespace

QString memberKey(Member member)
{
    return keyOf(memberKeys, member);
}

std::optional<Member> memberFromKey(const QString& key)
{
    return valueOf(memberKeys, key);
}

Unit unitOf(Member member)
{
    switch (member) {
    case Member::Magnesium:
    case Member::Calcium:
        return Unit::Milligram;
    case Member::VitaminD:
    case Member::VitaminK:
    case Member::VitaminK2:
        return Unit::Microgram;
    case Member::Protein:
        return Unit::Gram;
    case Member::WeightBearing:
        return Unit::DaysPerWeek;
    }
    return Unit::None;
}

std::optional<Nutrient> soleNutrientOf(Member member)
{
    switch (member) {
    case Member::Magnesium:
        return Nutrient::Magnesium;
    case Member::Calcium:
        return Nutrient::Calcium;
    case Member::VitaminD:
        return Nutrient::VitaminD;
    case Member::VitaminK2:
        return Nutrient::VitaminK2;
    case Member::Protein:
        return Nutrient::Protein;
    case Member::VitaminK:
    case Member::WeightBearing:
        break;
    }
    return std::nullopt;
}

std::optional<double> amountOf(Member member, const NutrientValues& values)
{
    if (const std::optional<Nutrient> nutrient = soleNutrientOf(member))
        return values[*nutrient];
    if (member == Member::VitaminK && values[Nutrient::VitaminK1] && values[Nutrient::VitaminK2])
        return *values[Nutrient::VitaminK1] + *values[Nutrient::VitaminK2];
    return std::nullopt;
}

} // namespace osteolog
