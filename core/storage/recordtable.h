// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/value.h"

#include <functional>
#include <string>
#include <vector>

namespace osteolog {

/// One typed column of a record table and how it fills and reads the payload.
struct Column
{
    std::string name;
    std::string sqlType; ///< "REAL" where unknown is possible, "REAL NOT NULL" where it is not
    std::function<Value(const Payload&)> write;
    std::function<bool(Payload&, const Value&)> read; ///< false for a value that this column cannot hold
};

/// The table of one kind of record. Every table starts with the same columns (headColumns, then day, time, deleted);
/// `columns` are the kind's own.
struct RecordTable
{
    RecordKind kind = RecordKind::Food;
    std::string name;
    bool dayEntry = true; ///< part of Day::entries, not of the person's settings
    std::vector<Column> columns;
    std::vector<std::string> searched; ///< columns that live rows are looked for by, beside the day
    std::function<Payload()> blank;
};

/// Describes the table of payload T. Each kind defines its own in <kind>table.cpp; a kind without one does not link.
template <class T>
RecordTable recordTable();

/// The tables of all kinds, in the order of RecordKind.
std::vector<RecordTable> allRecordTables();

/// Columns that every record table has besides its own, in this order.
inline constexpr int headColumnCount = 4; ///< id, stamp_ms, stamp_counter, device
inline constexpr int dayColumn = 0;       ///< these three are changed by edits and stand first in a row's values
inline constexpr int timeColumn = 1;
inline constexpr int deletedColumn = 2;
inline constexpr int commonColumnCount = 3;
/// Name of a row's value: "day", "time", "deleted", then the kind's own.
std::string valueName(const RecordTable& table, std::size_t index);
inline std::size_t valueCount(const RecordTable& table)
{
    return commonColumnCount + table.columns.size();
}

// The statements about a table. Parameters are numbered as the columns stand.
std::string createTableSql(const RecordTable& table);
std::vector<std::string> createIndexesSql(const RecordTable& table);
std::string insertSql(const RecordTable& table);
std::string updateSql(const RecordTable& table);
std::string selectByIdSql(const RecordTable& table);
std::string selectDaysSql(const RecordTable& table); ///< live rows, ?1 first and ?2 last day
std::string selectAllSql(const RecordTable& table);  ///< live rows
/// Live rows, ?1 in the column.
std::string selectWhereSql(const RecordTable& table, const std::string& column);
std::string selectEverythingSql(const RecordTable& table); ///< tombstones included

} // namespace osteolog
