// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/foodintake.h"
#include "core/fooddatabases/importformat.h"

namespace osteolog {

/// What is imported, and how.
struct FoodImport
{
    QString path;                     ///< the zip as published, the folder it unpacks to, or a single file
    std::optional<FoodFormat> format; ///< empty: found by content
    QDate today;                      ///< kept as the day of the import
    ImportLimits limits;
};

/// Imports a food database into a data folder, in place of one with the same id. Reads in a stream with a buffer of
/// fixed size, so it can run on any thread. Nothing can be seen of it until it is done: when it fails, is cancelled or
/// is killed, the data folder is as before. `report` holds what was met on the way, also when it fails.
/// Errors: FileMissing, FileUnreadable, those of the group "files that are imported", Cancelled, DiskFull,
/// FileNotWritable.
Result<FoodDatabaseInfo> importFoodDatabase(const FoodImport& import, const QString& dataFolder, ImportReport& report,
                                            const ImportControl& control = {});

/// The part of it that reads: foods go to `sink`, which decides what becomes of them.
Outcome readFoodDatabase(const ImportSource& source, const FoodImport& import, FoodSink& sink, ImportReport& report,
                         const ImportControl& control = {});

} // namespace osteolog
