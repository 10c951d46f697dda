// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/nutrient.h"

#include "core/domain/keys.h"

namespace osteolog {

namespace {

struct NutrientInfo
{
    const char16_t* key;
    Unit unit;
};

// In the order of the enumeration.
constexpr std::array<NutrientInfo, nutrientCount> nutrientTable = {{
    {u"energy_kcal", Unit::Kilocalorie},
    {u"protein_g", Unit::Gram},
    {u"fat_g", Unit::Gram},
    {u"carbohydrate_g", Unit::Gram},
    {u"fibre_g", Unit::Gram},
    {u"calcium_mg", Unit::Milligram},
    {u"magnesium_mg", Unit::Milligram},
    {u"phosphorus_mg", Unit::Milligram},
    {u"potassium_mg", Unit::Milligram},
    {u"sodium_mg", Unit::Milligram},
    {u"iron_mg", Unit::Milligram},
    {u"zinc_mg", Unit::Milligram},
    {u"vitamin_d_ug", Unit::Microgram},
    {u"vitamin_k1_ug", Unit::Microgram},
    {u"vitamin_k2_mk4_ug", Unit::Microgram},
    {u"vitamin_k2_ug", Unit::Microgram},
    {u"vitamin_k2_low_ug", Unit::Microgram},
    {u"vitamin_k2_high_ug", Unit::Microgram},
}};

constexpr KeyTable<K2State, 4> k2StateKeys = {{
    {K2State::Unknown, u"unknown"},
    {K2State::Assumed, u"assumed"},
    {K2State::Class, u"class"},
    {K2State::Measured, u"measured"},
}};

} // namespace

Unit unitOf(Nutrient nutrient)
{
    return nutrientTable[static_cast<std::size_t>(nutrient)].unit;
}

QString nutrientKey(Nutrient nutrient)
{
    return QString::fromUtf16(nutrientTable[static_cast<std::size_t>(nutrient)].key);
}

std::optional<Nutrient> nutrientFromKey(const QString& key)
{
    for (const Nutrient nutrient : allNutrients) {
        if (nutrientKey(nutrient) == key)
            return nutrient;
    }
    return std::nullopt;
}

NutrientValues NutrientValues::scaled(double factor) const
{
    NutrientValues result;
    result.m_atLeast = m_atLeast;
    for (const Nutrient nutrient : allNutrients) {
        if (const std::optional<double>& value = (*this)[nutrient])
            result[nutrient] = *value * factor;
    }
    return result;
}

void NutrientValues::setAtLeast(Nutrient nutrient, bool atLeast)
{
    m_atLeast = atLeast ? m_atLeast | bit(nutrient) : m_atLeast & ~bit(nutrient);
}

std::vector<Nutrient> NutrientValues::lowerBounds() const
{
    std::vector<Nutrient> found;
    for (const Nutrient nutrient : allNutrients) {
        if (isAtLeast(nutrient))
            found.push_back(nutrient);
    }
    return found;
}

bool NutrientValues::operator==(const NutrientValues& other) const
{
    return m_values == other.m_values && lowerBounds() == other.lowerBounds();
}

QString k2StateKey(K2State state)
{
    return keyOf(k2StateKeys, state);
}

std::optional<K2State> k2StateFromKey(const QString& key)
{
    return valueOf(k2StateKeys, key);
}

} // namespace osteolog
