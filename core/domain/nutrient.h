// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/units.h"

#include <array>
#include <optional>
#include <vector>

namespace osteolog {

/// What is known of a food, in the order of the shipped table. Each has one unit in which the whole core keeps it.
enum class Nutrient {
    Energy,        ///< kcal
    Protein,       ///< g
    Fat,           ///< g
    Carbohydrate,  ///< g
    Fibre,         ///< g
    Calcium,       ///< mg
    Magnesium,     ///< mg
    Phosphorus,    ///< mg
    Potassium,     ///< mg
    Sodium,        ///< mg
    Iron,          ///< mg
    Zinc,          ///< mg
    VitaminD,      ///< µg (D2 + D3)
    VitaminK1,     ///< µg phylloquinone
    Menaquinone4,  ///< µg MK-4, the only menaquinone that USDA measures
    VitaminK2,     ///< µg, MK-4 and long-chain menaquinones together; unknown where only a range is known
    VitaminK2Low,  ///< µg, the low end of what is published for this food or its class
    VitaminK2High, ///< µg, the high end
};
inline constexpr int nutrientCount = 18;
inline constexpr std::array<Nutrient, nutrientCount> allNutrients = {
    Nutrient::Energy,    Nutrient::Protein,      Nutrient::Fat,          Nutrient::Carbohydrate, Nutrient::Fibre,
    Nutrient::Calcium,   Nutrient::Magnesium,    Nutrient::Phosphorus,   Nutrient::Potassium,    Nutrient::Sodium,
    Nutrient::Iron,      Nutrient::Zinc,         Nutrient::VitaminD,     Nutrient::VitaminK1,    Nutrient::Menaquinone4,
    Nutrient::VitaminK2, Nutrient::VitaminK2Low, Nutrient::VitaminK2High};

/// Gram, Milligram, Microgram or Kilocalorie.
Unit unitOf(Nutrient nutrient);
/// The key of files and of the command line: "energy_kcal", "magnesium_mg", "vitamin_k2_low_ug" …
QString nutrientKey(Nutrient nutrient);
std::optional<Nutrient> nutrientFromKey(const QString& key);

/// Amounts of every nutrient, each in its own unit, for a stated mass of food (100 g, or what was eaten) or for a
/// dose. An empty value is *unknown*, never zero. A known amount may be a lower bound: a soup of which one ingredient
/// has no calcium value holds at least the calcium of the others.
class NutrientValues
{
public:
    std::optional<double>& operator[](Nutrient nutrient) { return m_values[static_cast<std::size_t>(nutrient)]; }
    const std::optional<double>& operator[](Nutrient nutrient) const
    {
        return m_values[static_cast<std::size_t>(nutrient)];
    }
    /// Whether there is an amount and it is a lower bound.
    bool isAtLeast(Nutrient nutrient) const { return (*this)[nutrient] && (m_atLeast & bit(nutrient)) != 0; }
    /// Whether there is an amount and it is all of it.
    bool isExact(Nutrient nutrient) const { return (*this)[nutrient] && (m_atLeast & bit(nutrient)) == 0; }
    /// Holds for whatever amount is set from now on, too.
    void setAtLeast(Nutrient nutrient, bool atLeast = true);
    /// The nutrients of which the amount is a lower bound, in the order of the enumeration.
    std::vector<Nutrient> lowerBounds() const;
    /// Every known amount times `factor`; unknown stays unknown, a lower bound a lower bound.
    NutrientValues scaled(double factor) const;
    bool operator==(const NutrientValues& other) const;

private:
    static constexpr unsigned bit(Nutrient nutrient) { return 1U << static_cast<unsigned>(nutrient); }

    std::array<std::optional<double>, nutrientCount> m_values;
    unsigned m_atLeast = 0;
};

/// How the long-chain vitamin K2 of a food is known (resources/foods/README).
enum class K2State {
    Unknown,
    Assumed,  ///< none expected (unfermented plants), or only a range for all cheeses
    Class,    ///< the published figure of the food's class
    Measured, ///< published for this very food
};
QString k2StateKey(K2State state);
std::optional<K2State> k2StateFromKey(const QString& key);

} // namespace osteolog
