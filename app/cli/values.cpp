// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include "core/foods/quickadd.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

Result<QDate> parseDate(const QString& text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid() || date.year() < 1900 || date.year() > 2200)
        return error(ErrorCode::DateInvalid, text);
    return date;
}

Result<QTime> parseTime(const QString& text)
{
    const QTime time = text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!time.isValid())
        return error(ErrorCode::TimeInvalid, text);
    return time;
}

Result<double> parsePlainNumber(const QString& text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return error(ErrorCode::AmountInvalid, text);
    return value;
}

Result<int> parseWholeNumber(const QString& field, const QString& text, int low, int high)
{
    bool ok = false;
    const int value = text.trimmed().toInt(&ok);
    if (!ok || value < low || value > high)
        return error(ErrorCode::ValueOutOfRange, field, u"%1–%2"_s.arg(low).arg(high));
    return value;
}

Result<Amount> parseQuantity(const QString& text)
{
    if (text.size() > 100)
        return error(ErrorCode::TextTooLong, u"amount"_s, u"100"_s);
    // Weights, doses and volumes as everywhere in the program; what is left are the units of laboratories and bodies.
    if (const Result<SaidAmount> said = parseAmount(text); said && said->unit != Unit::None)
        return Amount{said->count, said->unit};
    static const QRegularExpression form(u"^\\s*([0-9.,/½¼¾⅓⅔\\s]+)(.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<double> value = match.hasMatch() ? parseNumber(match.captured(1).trimmed()) : std::nullopt;
    if (!value)
        return error(ErrorCode::AmountInvalid, text);
    const QString said = match.captured(2).trimmed();
    if (said.isEmpty())
        return error(ErrorCode::UnitMismatch, text);
    const std::optional<Unit> unit = unitFromText(said);
    if (!unit)
        return error(ErrorCode::AmountInvalid, text);
    return Amount{*value, *unit};
}

Result<double> parseQuantityIn(Unit unit, const QString& text)
{
    const Result<Amount> amount = parseQuantity(text);
    if (!amount)
        return amount.error();
    const std::optional<double> value = convert(*amount, unit);
    if (!value)
        return error(ErrorCode::UnitMismatch, text, unitSymbol(unit));
    return *value;
}

Result<QDate> dayOption(const Arguments& arguments, const QString& name, const Clock& clock)
{
    if (!arguments.has(name))
        return clock.today();
    return parseDate(arguments.option(name));
}

QString folded(const QString& text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

bool isNamed(const QString& text, const QString& key, const QString& name, const QStringList& synonyms)
{
    const QString wanted = folded(text);
    return !wanted.isEmpty() && (wanted == folded(key) || wanted == folded(name) ||
                                 std::any_of(synonyms.begin(), synonyms.end(),
                                             [&](const QString& other) { return wanted == folded(other); }));
}

} // namespace osteolog::cli
