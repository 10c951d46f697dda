// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/recordtable.h"

#include <functional>
#include <span>

namespace osteolog {

/// "OSTL": marks an SQLite file as a diary of ours, in its header.
inline constexpr qint64 diaryApplicationId = 0x4F53544C;
/// The number of the newest schema that this program knows, in the header as user_version. Whoever changes a table
/// raises it, adds a migration and a file tests/data/storage/schema-<number>.sql.
inline constexpr qint64 diarySchemaVersion = 3;

/// A step from the schema before `to` to `to`. It may throw SQLite::Exception. A step that changes record tables
/// also empties edit_log, whose images name columns, and one that changes
/// nutrients makes day_total anew.
struct Migration
{
    qint64 to = 0;
    std::function<void(Connection&)> run;
};
/// Every step from schema 1 on, in order (migrations.cpp).
std::vector<Migration> diaryMigrations();

/// Makes the newest schema in an empty database, marked as ours, with a fresh device id.
void createSchema(Connection& connection, const std::vector<RecordTable>& tables);

qint64 schemaVersion(Connection& connection);
/// Takes the database from its version through all steps with higher numbers, in one transaction: all or none.
/// FileCorrupt when it ends with rows that point nowhere.
Outcome migrate(Connection& connection, std::span<const Migration> migrations, const QString& path);

/// FileCorrupt unless every table of ours is there.
Outcome checkTables(Connection& connection, const std::vector<RecordTable>& tables, const QString& path);

} // namespace osteolog
