// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/foodintake.h"
#include "core/fooddatabases/importsource.h"

#include <map>

namespace osteolog {

/// The files of one database in a source, by their names in lower case without folders ("nut_data.txt").
using ImportTables = std::map<QString, std::size_t>;

/// What a reader of a format works with.
struct ImportJob
{
    const ImportSource& source;
    ImportTables tables;
    FoodDatabaseInfo info; ///< as far as it is known before reading
    ImportMeter& meter;
    ImportReport& report;
    FoodIntake& intake;

    /// TableMissing with that name.
    Result<std::size_t> table(const QString& name) const
    {
        const auto found = tables.find(name);
        return found == tables.end() ? Result<std::size_t>(error(ErrorCode::TableMissing, name)) : found->second;
    }
    bool has(const QString& name) const { return tables.contains(name); }
    qint64 sizeOf(const QString& name) const
    {
        const auto found = tables.find(name);
        return found == tables.end() ? 0 : source.members()[found->second].size;
    }
};

} // namespace osteolog
