// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordtable.h"

namespace osteolog {

namespace {

const std::string liveInOrder = " WHERE \"deleted\" = 0";
const std::string byTime = " ORDER BY \"day\", \"time\" IS NULL, \"time\", rowid";

template <std::size_t... Index>
std::vector<RecordTable> tablesOf(std::index_sequence<Index...>)
{
    return {recordTable<std::variant_alternative_t<Index, Payload>>()...};
}

std::string quoted(const std::string& name)
{
    return '"' + name + '"';
}

std::string allColumns(const RecordTable& table)
{
    std::string sql = "\"id\", \"stamp_ms\", \"stamp_counter\", \"device\"";
    for (std::size_t i = 0; i < valueCount(table); ++i)
        sql += ", " + quoted(valueName(table, i));
    return sql;
}

std::string selectSql(const RecordTable& table)
{
    return "SELECT " + allColumns(table) + " FROM " + quoted(table.name);
}

} // namespace

std::vector<RecordTable> allRecordTables()
{
    return tablesOf(std::make_index_sequence<recordKindCount>());
}

std::string valueName(const RecordTable& table, std::size_t index)
{
    switch (index) {
    case dayColumn:
        return "day";
    case timeColumn:
        return "time";
    case deletedColumn:
        return "deleted";
    default:
        return table.columns[index - commonColumnCount].name;
    }
}

std::string createTableSql(const RecordTable& table)
{
    std::string sql = "CREATE TABLE " + quoted(table.name) +
                      " (\n"
                      "    \"id\" BLOB NOT NULL PRIMARY KEY CHECK (length(\"id\") = 16),\n"
                      "    \"stamp_ms\" INTEGER NOT NULL,\n"
                      "    \"stamp_counter\" INTEGER NOT NULL,\n"
                      "    \"device\" BLOB NOT NULL CHECK (length(\"device\") = 16),\n"
                      "    \"day\" INTEGER NOT NULL,\n"
                      "    \"time\" INTEGER CHECK (\"time\" BETWEEN 0 AND 1439),\n"
                      "    \"deleted\" INTEGER NOT NULL CHECK (\"deleted\" IN (0, 1))";
    for (const Column& column : table.columns)
        sql += ",\n    " + quoted(column.name) + ' ' + column.sqlType;
    return sql + "\n) STRICT";
}

std::vector<std::string> createIndexesSql(const RecordTable& table)
{
    std::vector<std::string> indexes;
    std::vector<std::string> columns{"day"};
    columns.insert(columns.end(), table.searched.begin(), table.searched.end());
    indexes.reserve(columns.size());
    // Tombstones are not in them, so that years of deleted rows cost a day view nothing.
    for (const std::string& column : columns)
        indexes.push_back("CREATE INDEX " + quoted(table.name + '_' + column) + " ON " + quoted(table.name) + " (" +
                          quoted(column) + ") WHERE \"deleted\" = 0");
    return indexes;
}

std::string insertSql(const RecordTable& table)
{
    std::string marks = "?";
    for (std::size_t i = 1; i < headColumnCount + valueCount(table); ++i)
        marks += ", ?";
    return "INSERT INTO " + quoted(table.name) + " (" + allColumns(table) + ") VALUES (" + marks + ')';
}

std::string updateSql(const RecordTable& table)
{
    std::string sql =
        "UPDATE " + quoted(table.name) + " SET \"stamp_ms\" = ?2, \"stamp_counter\" = ?3, \"device\" = ?4";
    for (std::size_t i = 0; i < valueCount(table); ++i)
        sql += ", " + quoted(valueName(table, i)) + " = ?" + std::to_string(headColumnCount + i + 1);
    return sql + " WHERE \"id\" = ?1";
}

std::string selectByIdSql(const RecordTable& table)
{
    return selectSql(table) + " WHERE \"id\" = ?1";
}

std::string selectDaysSql(const RecordTable& table)
{
    return selectSql(table) + liveInOrder + " AND \"day\" BETWEEN ?1 AND ?2" + byTime;
}

std::string selectAllSql(const RecordTable& table)
{
    return selectSql(table) + liveInOrder + byTime;
}

std::string selectWhereSql(const RecordTable& table, const std::string& column)
{
    return selectSql(table) + liveInOrder + " AND " + quoted(column) + " = ?1" + byTime;
}

std::string selectEverythingSql(const RecordTable& table)
{
    return selectSql(table);
}

} // namespace osteolog
