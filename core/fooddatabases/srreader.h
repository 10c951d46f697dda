// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importjob.h"

#include <optional>

namespace osteolog {

/// The relational ASCII files of the USDA National Nutrient Database for Standard Reference: FOOD_DES and NUT_DATA,
/// and WEIGHT and FD_GROUP where they are there. "^" between fields, "~" around text, no header; Windows-1252.
/// Amounts are per 100 g of the edible part; a blank is unknown. TableMissing, RowsUnreadable, NothingToImport, and
/// the errors of LineReader, FoodStage and FoodIntake.
Outcome readStandardReference(ImportJob& job);

/// ABBREV.txt, the same release as one flat file of 53 fields, without menaquinone-4.
Outcome readAbbreviated(ImportJob& job, std::size_t member);

/// Five digits, as the NDB numbers are written.
QString srNumberText(qint64 number);
/// The id under which a record of SR would ship ("sr-01001"); empty without a number.
QString srRecordId(std::optional<qint64> number);
/// FD_GROUP of the release, by the first two digits of the code, for where that file is not there.
QString srGroupName(const QString& code);

} // namespace osteolog
