// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/domain/record.h"

namespace osteolog::cli {

/// "2026-11-21", years 1900–2200. DateInvalid names what was typed.
Result<QDate> parseDate(const QString& text);
/// "08:05". TimeInvalid names what was typed.
Result<QTime> parseTime(const QString& text);
/// A plain number ("62", "-1.5"); AmountInvalid names what was typed.
Result<double> parsePlainNumber(const QString& text);
/// A whole number from `low` to `high`; ValueOutOfRange with `field` as its subject otherwise.
Result<int> parseWholeNumber(const QString& field, const QString& text, int low, int high);
/// A number and a unit: "62 kg", "75nmol/L". UnitMismatch without a unit, AmountInvalid for anything else.
Result<Amount> parseQuantity(const QString& text);
/// The same, converted; UnitMismatch when it measures something else.
Result<double> parseQuantityIn(Unit unit, const QString& text);

/// The day of an option, or today.
Result<QDate> dayOption(const Arguments& arguments, const QString& name, const Clock& clock);

/// Letters and digits only, in lower case: "Vitamin K2 MK-7" and "vitamin-k2-mk7" are one name.
QString folded(const QString& text);
/// Whether `text` is one of a table row's names, whatever its case and punctuation.
bool isNamed(const QString& text, const QString& key, const QString& name, const QStringList& synonyms);

} // namespace osteolog::cli
