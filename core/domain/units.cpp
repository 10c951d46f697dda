// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/units.h"

#include <QList>
#include <QStringView>

#include <array>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

enum class Dimension { Mass, Volume, Length, Time, Other };

struct UnitInfo
{
    Unit unit;
    const char16_t* symbol;
    Dimension dimension;
    double inBase;             ///< in g, ml, cm, min
    const char16_t* spellings; ///< lower case, one blank between them
};

// Exact by definition: international ounce and pound (1959), US customary volumes (231 cubic inches to the gallon).
constexpr double gramsPerOunce = 28.349523125;
constexpr double millilitresPerFluidOunce = 29.5735295625;

constexpr std::array<UnitInfo, 37> unitTable = {{
    {Unit::Gram, u"g", Dimension::Mass, 1, u"g gr gram grams gramme grammes"},
    {Unit::Milligram, u"mg", Dimension::Mass, 1e-3, u"mg milligram milligrams"},
    {Unit::Microgram, u"ug", Dimension::Mass, 1e-6, u"ug µg μg mcg microgram micrograms"},
    {Unit::InternationalUnit, u"IU", Dimension::Other, 0, u"iu ie ui"},
    {Unit::Kilocalorie, u"kcal", Dimension::Other, 0, u"kcal"},
    {Unit::Kilogram, u"kg", Dimension::Mass, 1e3, u"kg kilo kilos kilogram kilograms"},
    {Unit::Ounce, u"oz", Dimension::Mass, gramsPerOunce, u"oz ounce ounces"},
    {Unit::Pound, u"lb", Dimension::Mass, 16 * gramsPerOunce, u"lb lbs pound pounds"},
    {Unit::Millilitre, u"ml", Dimension::Volume, 1, u"ml millilitre millilitres milliliter milliliters"},
    {Unit::Litre, u"l", Dimension::Volume, 1000, u"l litre litres liter liters"},
    {Unit::Centilitre, u"cl", Dimension::Volume, 10, u"cl centilitre centilitres"},
    {Unit::Decilitre, u"dl", Dimension::Volume, 100, u"dl decilitre decilitres"},
    {Unit::FluidOunce, u"fl oz", Dimension::Volume, millilitresPerFluidOunce, u"floz"},
    {Unit::Cup, u"cup", Dimension::Volume, 8 * millilitresPerFluidOunce, u"cup cups"},
    {Unit::Tablespoon, u"tbsp", Dimension::Volume, millilitresPerFluidOunce / 2, u"tbsp tbs tablespoon tablespoons"},
    {Unit::Teaspoon, u"tsp", Dimension::Volume, millilitresPerFluidOunce / 6, u"tsp teaspoon teaspoons"},
    {Unit::Centimetre, u"cm", Dimension::Length, 1, u"cm centimetre centimetres centimeter centimeters"},
    {Unit::Inch, u"in", Dimension::Length, 2.54, u"in inch inches"},
    {Unit::Minute, u"min", Dimension::Time, 1, u"min mins minute minutes"},
    {Unit::Hour, u"h", Dimension::Time, 60, u"h hr hrs hour hours"},
    {Unit::DaysPerWeek, u"days/week", Dimension::Other, 0, u"days/week"},
    {Unit::GramPerSquareCentimetre, u"g/cm2", Dimension::Other, 0, u"g/cm2 g/cm²"},
    {Unit::MillimolePerLitre, u"mmol/L", Dimension::Other, 0, u"mmol/l"},
    {Unit::NanomolePerLitre, u"nmol/L", Dimension::Other, 0, u"nmol/l"},
    {Unit::NanogramPerMillilitre, u"ng/mL", Dimension::Other, 0, u"ng/ml"},
    {Unit::MilligramPerDecilitre, u"mg/dL", Dimension::Other, 0, u"mg/dl"},
    {Unit::MicromolePerLitre, u"umol/L", Dimension::Other, 0, u"umol/l µmol/l μmol/l"},
    {Unit::PicomolePerLitre, u"pmol/L", Dimension::Other, 0, u"pmol/l"},
    {Unit::PicogramPerMillilitre, u"pg/mL", Dimension::Other, 0, u"pg/ml"},
    {Unit::MicrogramPerLitre, u"ug/L", Dimension::Other, 0, u"ug/l µg/l μg/l mcg/l"},
    {Unit::NanogramPerLitre, u"ng/L", Dimension::Other, 0, u"ng/l"},
    {Unit::GramPerLitre, u"g/L", Dimension::Other, 0, u"g/l"},
    {Unit::GramPerDecilitre, u"g/dL", Dimension::Other, 0, u"g/dl"},
    {Unit::UnitPerLitre, u"U/L", Dimension::Other, 0, u"u/l iu/l ie/l"},
    {Unit::MicrokatalPerLitre, u"ukat/L", Dimension::Other, 0, u"ukat/l µkat/l μkat/l mckat/l"},
    {Unit::MilliequivalentPerLitre, u"mEq/L", Dimension::Other, 0, u"meq/l"},
    {Unit::MillilitrePerMinute, u"mL/min", Dimension::Other, 0, u"ml/min ml/min/1.73m2 ml/min/1.73m²"},
}};

const UnitInfo* infoOf(Unit unit)
{
    for (const UnitInfo& info : unitTable) {
        if (info.unit == unit)
            return &info;
    }
    return nullptr;
}

} // namespace

QString unitSymbol(Unit unit)
{
    const UnitInfo* info = infoOf(unit);
    return info ? QString::fromUtf16(info->symbol) : QString();
}

std::optional<Unit> unitFromText(const QString& text)
{
    // As files have it, which is read a thousand times where a person types it once.
    for (const UnitInfo& info : unitTable) {
        if (text == QStringView(info.symbol))
            return info.unit;
    }
    QString wanted = text.trimmed().toLower();
    if (wanted == "fl oz"_L1 || wanted == "fl. oz"_L1 || wanted == "fluid ounce"_L1 || wanted == "fluid ounces"_L1)
        return Unit::FluidOunce;
    if (wanted.endsWith('.'_L1))
        wanted.chop(1);
    if (wanted.isEmpty() || wanted.contains(' '_L1))
        return std::nullopt;
    for (const UnitInfo& info : unitTable) {
        const QString spellings = QString::fromUtf16(info.spellings);
        for (const QStringView spelling : QStringView(spellings).split(u' ')) {
            if (spelling == wanted)
                return info.unit;
        }
    }
    return std::nullopt;
}

std::optional<double> convert(Amount amount, Unit to)
{
    if (amount.unit == to)
        return amount.value;
    if (amount.unit == Unit::InternationalUnit) {
        const Micrograms mass = toMicrograms(InternationalUnits(amount.value));
        return convert({mass.value(), Unit::Microgram}, to);
    }
    const UnitInfo* from = infoOf(amount.unit);
    if (to == Unit::InternationalUnit) {
        const std::optional<double> mass = convert(amount, Unit::Microgram);
        return mass ? std::optional(toInternationalUnits(Micrograms(*mass)).value()) : std::nullopt;
    }
    const UnitInfo* target = infoOf(to);
    if (!from || !target || from->dimension != target->dimension || from->dimension == Dimension::Other)
        return std::nullopt;
    return amount.value * from->inBase / target->inBase;
}

} // namespace osteolog
