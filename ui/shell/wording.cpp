// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui)
};

constexpr QChar narrowSpace(0x202f);
constexpr QChar noBreakSpace(0x00a0);
constexpr QChar minusSign(0x2212);

double inUnitOf(Member member, double amount, const DisplayUnits& units)
{
    const bool asInternational = member == Member::VitaminD && units.vitaminD == VitaminDUnit::InternationalUnit;
    return asInternational ? toInternationalUnits(Micrograms(amount)).value() : amount;
}

Unit unitShown(Member member, const DisplayUnits& units)
{
    const bool asInternational = member == Member::VitaminD && units.vitaminD == VitaminDUnit::InternationalUnit;
    return asInternational ? Unit::InternationalUnit : unitOf(member);
}

/// "dddd, d MMMM" or "dddd, MMMM d", as the locale orders them.
QString dayMonthFormat(const QString& day, const QString& month)
{
    const QString order = QLocale().dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'M') < order.indexOf(u'd') ? month + u' ' + day : day + u' ' + month;
}

} // namespace

DisplayUnits displayUnits(const Settings& settings)
{
    return {settings.measureSystem(), settings.vitaminDUnit(), settings.vitaminDLabUnit()};
}

QString numberText(double value, int decimals)
{
    if (!std::isfinite(value))
        return u"–"_s;
    QLocale plain;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(std::abs(value), 'f', decimals);
    const QString point = plain.decimalPoint();
    qsizetype whole = text.indexOf(point);
    if (whole >= 0) {
        while (text.endsWith(plain.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    } else {
        whole = text.size();
    }
    for (qsizetype place = whole - 3; place > 0; place -= 3)
        text.insert(place, narrowSpace);
    const bool zero = text == plain.zeroDigit();
    return value < 0 && !zero ? minusSign + text : text;
}

QString numberText(double value)
{
    const double size = std::abs(value);
    return numberText(value, size >= 9.95 ? 0 : size >= 0.995 ? 1 : 2);
}

QString percentText(double share)
{
    return numberText(share * 100, 0) + noBreakSpace + u'%';
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Microgram:
        return Words::tr("µg");
    case Unit::InternationalUnit:
        return Words::tr("IU");
    case Unit::Minute:
        return Words::tr("min");
    case Unit::Hour:
        return Words::tr("h");
    case Unit::DaysPerWeek:
        return Words::tr("days a week");
    case Unit::Cup:
        return Words::tr("cup");
    case Unit::Tablespoon:
        return Words::tr("tablespoon");
    case Unit::Teaspoon:
        return Words::tr("teaspoon");
    case Unit::GramPerSquareCentimetre:
        return u"g/cm²"_s;
    default:
        return unitSymbol(unit);
    }
}

QString amountText(double value, Unit unit)
{
    const QString name = unitText(unit);
    return name.isEmpty() ? numberText(value) : numberText(value) + noBreakSpace + name;
}

QString memberAmountText(Member member, double amount, const DisplayUnits& units)
{
    return amountText(inUnitOf(member, amount, units), unitShown(member, units));
}

QString memberNumberText(Member member, double amount, const DisplayUnits& units)
{
    return numberText(inUnitOf(member, amount, units));
}

QString memberUnitText(Member member, const DisplayUnits& units)
{
    return unitText(unitShown(member, units));
}

QString weightText(Kilograms weight, const DisplayUnits& units)
{
    if (units.measures == MeasureSystem::UnitedStates) {
        const auto pounds = convert({weight.value(), Unit::Kilogram}, Unit::Pound);
        return numberText(pounds.value_or(0), 0) + noBreakSpace + Words::tr("lb");
    }
    return numberText(weight.value(), 1) + noBreakSpace + Words::tr("kg");
}

QString heightText(Centimetres height, const DisplayUnits& units)
{
    if (units.measures == MeasureSystem::UnitedStates) {
        const int inches =
            static_cast<int>(std::lround(convert({height.value(), Unit::Centimetre}, Unit::Inch).value_or(0)));
        //: a body height of feet and inches
        return Words::tr("%1 ft %2 in").arg(inches / 12).arg(inches % 12);
    }
    return numberText(height.value(), 1) + noBreakSpace + Words::tr("cm");
}

QString longDateText(QDate day, QDate today)
{
    const QString dayMonth = dayMonthFormat(u"d"_s, u"MMMM"_s);
    const QString format = day.year() == today.year() ? "dddd, "_L1 + dayMonth : "ddd, "_L1 + dayMonth + " yyyy"_L1;
    return QLocale().toString(day, format);
}

QString shortDateText(QDate day, QDate today)
{
    const QString dayMonth = dayMonthFormat(u"d"_s, u"MMM"_s);
    return QLocale().toString(day, day.year() == today.year() ? dayMonth : dayMonth + " yyyy"_L1);
}

QString timeText(QTime time)
{
    if (!time.isValid())
        return {};
    const bool halfDays = QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return halfDays ? QLocale().toString(time, QLocale::ShortFormat) : time.toString(u"HH:mm"_s);
}

} // namespace osteolog::ui
