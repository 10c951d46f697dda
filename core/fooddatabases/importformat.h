// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importjob.h"

#include <optional>

namespace osteolog {

/// The formats of food databases that can be imported.
enum class FoodFormat {
    UsdaSr,          ///< USDA Standard Reference, the relational ASCII files
    UsdaSrAbbrev,    ///< the same as one flat file, ABBREV.txt
    FoodDataCentral, ///< CSV files of FoodData Central
    OpenFoodFacts,   ///< the product export, parted by tabs or commas
};
/// "sr", "sr-abbrev", "fdc", "off".
QString foodFormatKey(FoodFormat format);
std::optional<FoodFormat> foodFormatFromKey(const QString& key);

/// What a source turned out to be.
struct FoundFormat
{
    FoodFormat format = FoodFormat::UsdaSr;
    ImportTables tables;      ///< of the databases of many files
    std::size_t member = 0;   ///< of those of one file
    QString folder;           ///< in which they lie, inside the source
    bool needsFolder = false; ///< one file of a database of many: the others should lie beside it
};

/// By what the files hold and, in the databases of many files, by their names, which belong to those formats. `asked`
/// leaves one format to look for. FormatUnknown, and the errors of LineReader.
Result<FoundFormat> findFoodFormat(const ImportSource& source, std::optional<FoodFormat> asked, ImportMeter& meter);

/// Id, title and release of the database, the latter two as far as the names of file and folder tell.
FoodDatabaseInfo infoOf(const FoundFormat& found, const QString& path);

} // namespace osteolog
