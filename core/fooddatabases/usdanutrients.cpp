// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/usdanutrients.h"

#include <algorithm>
#include <string>

namespace osteolog {

namespace {

constexpr std::size_t slotOf(Nutrient nutrient)
{
    return static_cast<std::size_t>(nutrient);
}
constexpr std::size_t slotOf(UsdaSlot slot)
{
    return static_cast<std::size_t>(slot);
}

/// The lists of nutrients that SR28 (NUTR_DEF) and FoodData Central (nutrient.csv) publish. SR has no numbers for the
/// two energies by Atwater's factors below the 900s.
constexpr UsdaNutrient nutrients[] = {
    {208, 1008, slotOf(Nutrient::Energy), Unit::Kilocalorie},
    {957, 2047, slotOf(UsdaSlot::EnergyGeneral), Unit::Kilocalorie},
    {958, 2048, slotOf(UsdaSlot::EnergySpecific), Unit::Kilocalorie},
    {203, 1003, slotOf(Nutrient::Protein), Unit::Gram},
    {204, 1004, slotOf(Nutrient::Fat), Unit::Gram},
    {298, 1085, slotOf(UsdaSlot::FatByLabel), Unit::Gram},
    {205, 1005, slotOf(Nutrient::Carbohydrate), Unit::Gram},
    {291, 1079, slotOf(Nutrient::Fibre), Unit::Gram},
    {293, 2033, slotOf(UsdaSlot::FibreEnzymatic), Unit::Gram},
    {301, 1087, slotOf(Nutrient::Calcium), Unit::Milligram},
    {304, 1090, slotOf(Nutrient::Magnesium), Unit::Milligram},
    {305, 1091, slotOf(Nutrient::Phosphorus), Unit::Milligram},
    {306, 1092, slotOf(Nutrient::Potassium), Unit::Milligram},
    {307, 1093, slotOf(Nutrient::Sodium), Unit::Milligram},
    {303, 1089, slotOf(Nutrient::Iron), Unit::Milligram},
    {309, 1095, slotOf(Nutrient::Zinc), Unit::Milligram},
    {328, 1114, slotOf(Nutrient::VitaminD), Unit::Microgram},
    {324, 1110, slotOf(UsdaSlot::VitaminDUnits), Unit::InternationalUnit},
    {430, 1185, slotOf(Nutrient::VitaminK1), Unit::Microgram},
    {428, 1183, slotOf(Nutrient::Menaquinone4), Unit::Microgram},
};

const UsdaNutrient* found(const UsdaNutrient* nutrient)
{
    return nutrient == std::end(nutrients) ? nullptr : nutrient;
}

} // namespace

void UsdaValues::fillFrom(const UsdaValues& other)
{
    for (std::size_t slot = 0; slot < usdaSlotCount; ++slot) {
        if (!isKnown(slot))
            m_values[slot] = other.m_values[slot];
    }
}

NutrientValues UsdaValues::nutrients() const
{
    NutrientValues values;
    for (const Nutrient nutrient : allNutrients) {
        if (isKnown(slotOf(nutrient)))
            values[nutrient] = m_values[slotOf(nutrient)];
    }
    const auto standIn = [&](Nutrient nutrient, UsdaSlot slot) {
        if (!values[nutrient] && isKnown(slotOf(slot)))
            values[nutrient] = m_values[slotOf(slot)];
    };
    standIn(Nutrient::Energy, UsdaSlot::EnergyGeneral);
    standIn(Nutrient::Energy, UsdaSlot::EnergySpecific);
    standIn(Nutrient::Fibre, UsdaSlot::FibreEnzymatic);
    standIn(Nutrient::Fat, UsdaSlot::FatByLabel);
    if (!values[Nutrient::VitaminD] && isKnown(slotOf(UsdaSlot::VitaminDUnits)))
        values[Nutrient::VitaminD] =
            toMicrograms(InternationalUnits(m_values[slotOf(UsdaSlot::VitaminDUnits)])).value();
    return values;
}

const UsdaNutrient* usdaNutrientByNumber(qint64 number)
{
    return found(std::find_if(std::begin(nutrients), std::end(nutrients),
                              [number](const UsdaNutrient& nutrient) { return nutrient.number == number; }));
}

const UsdaNutrient* usdaNutrientByFdcId(qint64 id)
{
    return found(std::find_if(std::begin(nutrients), std::end(nutrients),
                              [id](const UsdaNutrient& nutrient) { return nutrient.fdcId == id; }));
}

std::optional<Unit> usdaUnit(std::string_view name)
{
    std::string upper(name);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (upper == "KCAL")
        return Unit::Kilocalorie;
    if (upper == "G")
        return Unit::Gram;
    if (upper == "MG")
        return Unit::Milligram;
    if (upper == "UG" || upper == "MCG")
        return Unit::Microgram;
    if (upper == "IU")
        return Unit::InternationalUnit;
    return std::nullopt;
}

double mostPer100g(Nutrient nutrient)
{
    switch (unitOf(nutrient)) {
    case Unit::Kilocalorie:
        return 950;
    case Unit::Gram:
        return 100.5; // rounding of labels
    case Unit::Milligram:
        return 60000;
    default:
        return 10000;
    }
}

} // namespace osteolog
