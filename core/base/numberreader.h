// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace osteolog {

/// Three digits after one mark behind one to three digits: "1,250" may be 1.25 or 1250.
enum class NumberMark { None, Comma, Point };

/// The number at the beginning of a text.
struct NumberReading
{
    enum class State { None, Good, Malformed };
    State state = State::None;
    qsizetype length = 0; ///< characters that it takes, also when malformed
    double value = 0;     ///< with the mark read as a decimal mark
    NumberMark mark = NumberMark::None;
    int numerator = 0;   ///< of a plain fraction ("2/4"), else 0
    int denominator = 0; ///< of a plain fraction, else 0
};

/// Reads digits, decimals, fractions and mixed fractions. Malformed are numbers with several marks, ranges ("2-3"),
/// fractions by zero, more than 15 digits on a side.
NumberReading readNumber(QStringView text);

/// A number as people type it: decimal point or comma, "1/2", "½", "1 1/2", "1-1/2", "1½", at most 15 digits on either
/// side. Refused: signs, exponents, anything that may hold a thousands mark ("1,000", "1.000.000", "1 000", "1'000").
/// The point is always the decimal point ("1.500" is 1.5); "0,125" cannot be anything but a decimal comma.
std::optional<double> parseNumber(const QString& text);

} // namespace osteolog
