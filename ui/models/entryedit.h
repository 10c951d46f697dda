// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/domain/reference.h"

namespace osteolog {
class Catalogue;
}

namespace osteolog::ui {

/// An entry's amount as text that can be typed again ("60 g", "2 slices", "20 min", "3"). Empty where there is none.
QString editableAmount(const Record& record);
/// The entry with another amount. A food keeps the values it was logged with and is scaled by its grams; portions are
/// those of the food in the catalogue, weights work even when the food is gone.
Result<Record> withAmount(Record record, const QString& text, const Catalogue& catalogue,
                          const ReferenceTables& tables);
/// "8:30", "08.30", "0830", "8"; a null time for an empty text. TimeInvalid otherwise.
Result<QTime> timeFromText(const QString& text);

} // namespace osteolog::ui
