// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace osteolog {

/// Units of everything that is measured, eaten or done. The names in files and on the command line are those of
/// `unitSymbol`; `unitFromText` also reads what people type (mcg, µg, gram, tablespoon …).
enum class Unit {
    Gram,
    Milligram,
    Microgram,
    InternationalUnit, ///< of vitamin D only: 1 µg = 40 IU (definition)
    Kilocalorie,
    Kilogram,
    Ounce, ///< 28.349523125 g exactly
    Pound, ///< 16 ounces
    Millilitre,
    Litre,
    Centilitre,
    Decilitre,
    FluidOunce, ///< US, 29.5735295625 ml
    Cup,        ///< US customary, 236.5882365 ml
    Tablespoon, ///< 14.78676478125 ml (US)
    Teaspoon,   ///< 4.92892159375 ml (US)
    Centimetre,
    Inch,
    Minute,
    Hour,
    DaysPerWeek,
    GramPerSquareCentimetre,
    MillimolePerLitre,
    NanomolePerLitre,
    NanogramPerMillilitre,
    MilligramPerDecilitre,
    MicromolePerLitre,
    PicomolePerLitre,
    PicogramPerMillilitre,
    MicrogramPerLitre,
    NanogramPerLitre,
    GramPerLitre,
    GramPerDecilitre,
    UnitPerLitre,       ///< of an enzyme's activity, µmol/min in a litre
    MicrokatalPerLitre, ///< of an enzyme's activity, µmol/s in a litre
    MilliequivalentPerLitre,
    MillilitrePerMinute, ///< per 1.73 m² of body surface, as an eGFR is given
    None,
};

QString unitSymbol(Unit unit);
/// Empty for text that names no unit. Case does not matter, except that nothing is guessed from "m".
std::optional<Unit> unitFromText(const QString& text);

/// A number whose type says its unit. Quantities of different units neither add up nor convert silently;
/// the named functions below convert where a definition allows it.
template <Unit U>
class Quantity
{
public:
    static constexpr Unit unit = U;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : m_value(value) {}
    constexpr double value() const { return m_value; }

    constexpr auto operator<=>(const Quantity&) const = default; // NOLINT(modernize-use-nullptr): an error of the check
    constexpr Quantity operator+(Quantity other) const { return Quantity(m_value + other.m_value); }
    constexpr Quantity operator-(Quantity other) const { return Quantity(m_value - other.m_value); }
    constexpr Quantity operator*(double factor) const { return Quantity(m_value * factor); }
    constexpr Quantity operator/(double divisor) const { return Quantity(m_value / divisor); }
    constexpr double operator/(Quantity other) const { return m_value / other.m_value; }
    constexpr Quantity& operator+=(Quantity other)
    {
        m_value += other.m_value;
        return *this;
    }

private:
    double m_value = 0;
};

using Grams = Quantity<Unit::Gram>;
using Milligrams = Quantity<Unit::Milligram>;
using Micrograms = Quantity<Unit::Microgram>;
using InternationalUnits = Quantity<Unit::InternationalUnit>;
using Kilocalories = Quantity<Unit::Kilocalorie>;
using Millilitres = Quantity<Unit::Millilitre>;
using Kilograms = Quantity<Unit::Kilogram>;
using Centimetres = Quantity<Unit::Centimetre>;
using Minutes = Quantity<Unit::Minute>;

/// Vitamin D: 1 µg = 40 IU by definition.
constexpr InternationalUnits toInternationalUnits(Micrograms vitaminD)
{
    return InternationalUnits(vitaminD.value() * 40);
}
constexpr Micrograms toMicrograms(InternationalUnits vitaminD)
{
    return Micrograms(vitaminD.value() / 40);
}

/// A number with a unit known only at run time: what a person typed, what a file says.
struct Amount
{
    double value = 0;
    Unit unit = Unit::None;

    bool operator==(const Amount&) const = default;
};

/// The same amount in another unit, or nothing when the two measure different things. Mass, volume, length and time
/// convert among themselves; IU converts to mass as vitamin D does.
std::optional<double> convert(Amount amount, Unit to);

} // namespace osteolog
