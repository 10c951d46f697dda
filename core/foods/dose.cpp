// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/dose.h"

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Limits against slips of the hand, in the nutrient's own unit. Vitamin D: 600,000 IU is the largest single dose in
// medical use; vitamin K: 45 mg MK-4 a day is (science.md 1.3).
double mostOf(Nutrient nutrient)
{
    switch (nutrient) {
    case Nutrient::VitaminD:
        return 15'000;
    case Nutrient::VitaminK1:
    case Nutrient::VitaminK2:
    case Nutrient::Menaquinone4:
        return 100'000;
    case Nutrient::Protein:
        return 500;
    default:
        return 10'000;
    }
}

bool isMass(Unit unit)
{
    return unit != Unit::InternationalUnit && convert({1, unit}, Unit::Milligram).has_value();
}

NutrientValues suppliedBy(const SupplementForm& form, double elemental)
{
    NutrientValues values;
    values[form.nutrient] = elemental;
    // A label states one figure: the range that foods have for vitamin K2 closes on it.
    if (form.nutrient == Nutrient::VitaminK2) {
        values[Nutrient::VitaminK2Low] = elemental;
        values[Nutrient::VitaminK2High] = elemental;
        if (form.key == "vitamin-k2-mk-4"_L1)
            values[Nutrient::Menaquinone4] = elemental;
    }
    return values;
}

} // namespace

Result<SupplementEntry> makeSupplementEntry(const SupplementForm& form, Amount amount, bool salt)
{
    const Unit unit = unitOf(form.nutrient);
    const bool units = amount.unit == Unit::InternationalUnit;
    if (!isMass(amount.unit) && !(units && form.nutrient == Nutrient::VitaminD))
        return error(ErrorCode::UnitMismatch, form.key, unitSymbol(unit));
    if (salt && !form.elementalFraction)
        return error(ErrorCode::UnknownForm, form.key);
    const double most = mostOf(form.nutrient);
    const double said = std::isfinite(amount.value) ? convert(amount, unit).value_or(0) : 0;
    const double elemental = salt ? said * *form.elementalFraction : said;
    if (!(elemental >= 1e-9 && elemental <= most))
        return error(ErrorCode::AmountOutOfRange, form.key, QString::number(most) + ' '_L1 + unitSymbol(unit));
    SupplementEntry entry;
    entry.form = form.key;
    entry.nutrient = form.nutrient;
    entry.elemental = elemental;
    if (salt)
        entry.saltAmount = convert(amount, Unit::Milligram);
    entry.values = suppliedBy(form, elemental);
    entry.medicine = form.medicine;
    return entry;
}

Amount startingDose(const SupplementForm& form)
{
    const Unit unit = unitOf(form.nutrient);
    switch (form.nutrient) {
    case Nutrient::Calcium:
        return {500, unit};
    case Nutrient::VitaminD:
        return {25, unit};
    case Nutrient::VitaminK1:
    case Nutrient::VitaminK2:
    case Nutrient::Menaquinone4:
        return {90, unit};
    case Nutrient::Protein:
        return {20, unit};
    default:
        return {100, unit};
    }
}

} // namespace osteolog
