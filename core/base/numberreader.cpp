// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include <array>
#include <cmath>

namespace osteolog {

namespace {

constexpr qsizetype mostDigits = 15; // what a double keeps exactly
constexpr int mostParts = 1000;      // of a fraction

struct VulgarFraction
{
    char16_t sign;
    int numerator, denominator;
};
constexpr std::array<VulgarFraction, 18> vulgarFractions = {{
    {u'½', 1, 2},
    {u'⅓', 1, 3},
    {u'⅔', 2, 3},
    {u'¼', 1, 4},
    {u'¾', 3, 4},
    {u'⅕', 1, 5},
    {u'⅖', 2, 5},
    {u'⅗', 3, 5},
    {u'⅘', 4, 5},
    {u'⅙', 1, 6},
    {u'⅚', 5, 6},
    {u'⅐', 1, 7},
    {u'⅛', 1, 8},
    {u'⅜', 3, 8},
    {u'⅝', 5, 8},
    {u'⅞', 7, 8},
    {u'⅑', 1, 9},
    {u'⅒', 1, 10},
}};

const VulgarFraction* vulgarAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return nullptr;
    for (const VulgarFraction& fraction : vulgarFractions) {
        if (text[at] == QChar(fraction.sign))
            return &fraction;
    }
    return nullptr;
}

bool isDigit(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].category() == QChar::Number_DecimalDigit;
}

bool isOneOf(QStringView text, qsizetype at, QStringView signs)
{
    return at < text.size() && signs.contains(text[at]);
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (isDigit(text, at))
        ++at;
    return at;
}

qsizetype spacesEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

double digitsValue(QStringView digits)
{
    double value = 0;
    for (const QChar digit : digits)
        value = value * 10 + digit.digitValue();
    return value;
}

constexpr QStringView decimalMarks = u".,";
constexpr QStringView slashes = u"/⁄∕";
constexpr QStringView dashes = u"-‐‑–—";

/// Everything that looks as if it belonged to the number, so that an error can name it whole.
NumberReading malformed(QStringView text, qsizetype at)
{
    while (isDigit(text, at) || vulgarAt(text, at) ||
           (isDigit(text, at + 1) && (isOneOf(text, at, decimalMarks) || isOneOf(text, at, slashes) ||
                                      isOneOf(text, at, dashes) || isOneOf(text, at, u"'’"))))
        ++at;
    NumberReading reading;
    reading.state = NumberReading::State::Malformed;
    reading.length = at;
    return reading;
}

NumberReading good(double value, qsizetype length)
{
    NumberReading reading;
    reading.state = NumberReading::State::Good;
    reading.value = value;
    reading.length = length;
    return reading;
}

bool continues(QStringView text, qsizetype at)
{
    const bool marked = isOneOf(text, at, decimalMarks) || isOneOf(text, at, slashes) || isOneOf(text, at, dashes);
    return (marked && isDigit(text, at + 1)) || vulgarAt(text, at);
}

/// "1/2" at the beginning of the text.
NumberReading readFraction(QStringView text)
{
    const qsizetype numeratorEnd = digitsEnd(text, 0);
    qsizetype at = spacesEnd(text, numeratorEnd);
    if (numeratorEnd == 0 || !isOneOf(text, at, slashes))
        return {};
    const qsizetype denominatorStart = spacesEnd(text, at + 1);
    const qsizetype denominatorEnd = digitsEnd(text, denominatorStart);
    if (denominatorEnd == denominatorStart)
        return {};
    if (numeratorEnd > 4 || denominatorEnd - denominatorStart > 4 || continues(text, denominatorEnd))
        return malformed(text, denominatorEnd);
    const double numerator = digitsValue(text.first(numeratorEnd));
    const double denominator = digitsValue(text.sliced(denominatorStart, denominatorEnd - denominatorStart));
    if (denominator < 1 || denominator > mostParts || numerator > mostParts)
        return malformed(text, denominatorEnd);
    NumberReading reading = good(numerator / denominator, denominatorEnd);
    reading.numerator = static_cast<int>(numerator);
    reading.denominator = static_cast<int>(denominator);
    return reading;
}

/// What may follow a whole number and belongs to it: "½", " 1/2", "-1/2".
NumberReading readMixed(QStringView text, qsizetype wholeEnd)
{
    const double whole = digitsValue(text.first(wholeEnd));
    qsizetype at = spacesEnd(text, wholeEnd);
    if (const VulgarFraction* vulgar = vulgarAt(text, at)) {
        if (continues(text, at + 1) || isDigit(text, at + 1))
            return malformed(text, at + 1);
        return good(whole + double(vulgar->numerator) / vulgar->denominator, at + 1);
    }
    if (at == wholeEnd && isOneOf(text, at, dashes))
        ++at;
    if (at == wholeEnd)
        return {};
    const NumberReading fraction = readFraction(text.sliced(at));
    if (fraction.state == NumberReading::State::None)
        return {};
    if (fraction.state == NumberReading::State::Malformed || fraction.numerator >= fraction.denominator)
        return malformed(text, at + fraction.length);
    return good(whole + fraction.value, at + fraction.length);
}

NumberReading readDecimals(QStringView text, qsizetype wholeEnd)
{
    const qsizetype end = digitsEnd(text, wholeEnd + 1);
    const qsizetype decimals = end - wholeEnd - 1;
    if (wholeEnd > mostDigits || decimals > mostDigits || continues(text, end))
        return malformed(text, end);
    const double fraction = digitsValue(text.sliced(wholeEnd + 1, decimals));
    // One division of two whole numbers gives the double that is nearest to what was typed.
    const double scale = std::pow(10.0, double(decimals));
    const double whole = digitsValue(text.first(wholeEnd));
    const bool exact = wholeEnd + decimals <= mostDigits;
    NumberReading reading = good(exact ? (whole * scale + fraction) / scale : whole + fraction / scale, end);
    if (decimals == 3 && wholeEnd >= 1 && wholeEnd <= 3 && text[0].digitValue() != 0)
        reading.mark = text[wholeEnd] == u',' ? NumberMark::Comma : NumberMark::Point;
    return reading;
}

} // namespace

NumberReading readNumber(QStringView text)
{
    const qsizetype wholeEnd = digitsEnd(text, 0);
    if (isOneOf(text, wholeEnd, decimalMarks) && isDigit(text, wholeEnd + 1))
        return readDecimals(text, wholeEnd);
    if (wholeEnd == 0) {
        const VulgarFraction* vulgar = vulgarAt(text, 0);
        if (!vulgar)
            return {};
        if (isDigit(text, 1) || continues(text, 1))
            return malformed(text, 1);
        return good(double(vulgar->numerator) / vulgar->denominator, 1);
    }
    if (const NumberReading fraction = readFraction(text); fraction.state != NumberReading::State::None)
        return fraction;
    if (const NumberReading mixed = readMixed(text, wholeEnd); mixed.state != NumberReading::State::None)
        return mixed;
    const bool apostropheThousands = isOneOf(text, wholeEnd, u"'’") && digitsEnd(text, wholeEnd + 1) == wholeEnd + 4;
    if (wholeEnd > mostDigits || apostropheThousands || continues(text, wholeEnd))
        return malformed(text, wholeEnd);
    return good(digitsValue(text.first(wholeEnd)), wholeEnd);
}

std::optional<double> parseNumber(const QString& text)
{
    const QString trimmed = text.trimmed();
    const NumberReading reading = readNumber(trimmed);
    if (reading.state != NumberReading::State::Good || reading.length != trimmed.size())
        return std::nullopt;
    if (reading.mark == NumberMark::Comma)
        return std::nullopt;
    return reading.value;
}

} // namespace osteolog
