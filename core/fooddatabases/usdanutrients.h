// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nutrient.h"

#include <array>
#include <limits>
#include <optional>
#include <string_view>

namespace osteolog {

/// What is kept of a food of the USDA while its rows come in: our nutrients, and behind them those that stand in where
/// one of ours is missing.
enum class UsdaSlot : std::size_t {
    EnergyGeneral = nutrientCount, ///< kcal by Atwater's general factors, FDC 2047
    EnergySpecific,                ///< kcal by Atwater's specific factors, FDC 2048
    VitaminDUnits,                 ///< IU
    FibreEnzymatic,                ///< g, total dietary fibre by AOAC 2011.25, FDC 2033
    FatByLabel,                    ///< g, total fat as the sum of fatty acids, FDC 1085
    Count
};
inline constexpr std::size_t usdaSlotCount = static_cast<std::size_t>(UsdaSlot::Count);

/// Per 100 g; NaN is unknown.
class UsdaValues
{
public:
    UsdaValues() { m_values.fill(unknown()); }
    bool isKnown(std::size_t slot) const { return m_values[slot] == m_values[slot]; }
    double operator[](std::size_t slot) const { return m_values[slot]; }
    void set(std::size_t slot, double value) { m_values[slot] = value; }
    /// Takes what is unknown here from `other`.
    void fillFrom(const UsdaValues& other);
    /// Energy as FDC 1008, else 2047, else 2048; vitamin D from IU where there is no figure in µg (40 IU are 1 µg).
    /// Long-chain vitamin K2 is not measured by the USDA and stays unknown.
    NutrientValues nutrients() const;

    const std::array<double, usdaSlotCount>& raw() const { return m_values; }
    std::array<double, usdaSlotCount>& raw() { return m_values; }

private:
    static constexpr double unknown() { return std::numeric_limits<double>::quiet_NaN(); }
    std::array<double, usdaSlotCount> m_values;
};

/// One nutrient of the USDA that we keep.
struct UsdaNutrient
{
    int number; ///< "nutrient number" of SR, nutrient_nbr of FoodData Central
    int fdcId;  ///< nutrient.id of FoodData Central
    std::size_t slot;
    Unit unit; ///< in which SR and FoodData Central give it, and we keep it
};
/// Empty for a nutrient that we do not keep.
const UsdaNutrient* usdaNutrientByNumber(qint64 number);
const UsdaNutrient* usdaNutrientByFdcId(qint64 id);

/// "KCAL", "G", "MG", "UG", "IU" of nutrient.csv, whatever their case.
std::optional<Unit> usdaUnit(std::string_view name);

/// The most of a nutrient that 100 g of any food can hold, in the nutrient's unit: 100 g of anything weighed in grams,
/// a little more than pure fat for energy, pure mineral salts for minerals, concentrates for vitamins. It finds slips
/// of unit and column, nothing finer.
double mostPer100g(Nutrient nutrient);

} // namespace osteolog
