// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/recordtable.h"

#include <optional>

namespace osteolog {

/// A row of a record table as it stands in the file: `values` are day, time, deleted and the kind's own columns.
struct StoredRow
{
    QUuid id;
    Stamp stamp;
    Values values;

    bool isDeleted() const { return values[deletedColumn] == Value(qint64(1)); }
    void setDeleted(bool deleted) { values[deletedColumn] = qint64(deleted); }
};

/// Reads and writes the rows of one table. Writing is for the journal only. Throws SQLite::Exception.
class RecordRows
{
public:
    /// `path` is named in errors.
    RecordRows(Connection& connection, RecordTable table, const QString& path);

    const RecordTable& table() const { return m_table; }

    std::optional<StoredRow> find(const QUuid& id);
    void insert(const StoredRow& row);
    void update(const StoredRow& row);

    /// Live records, in order of day and time.
    Result<std::vector<Record>> ofDays(QDate first, QDate last);
    Result<std::vector<Record>> all();
    Result<std::vector<Record>> with(const std::string& column, const QString& value);
    /// Calls `visit` for every row, tombstones included.
    void forEach(const std::function<void(const StoredRow&)>& visit);

    /// The row that a record makes; of its time the minutes. Errors: TextInvalid and ValueOutOfRange for what no column
    /// can hold (half a surrogate pair, infinity), TimeInvalid is never one: an invalid time is none.
    Result<StoredRow> toRow(const Record& record) const;
    /// FileCorrupt for a row that is no record.
    Result<Record> toRecord(const StoredRow& row) const;

private:
    /// Prepared when first needed: opening a diary prepares nothing.
    using Prepared = SQLite::Statement*;
    SQLite::Statement& prepared(Prepared& statement, std::string (*sql)(const RecordTable&));
    void write(SQLite::Statement& statement, const StoredRow& row) const;
    StoredRow read(const Query& query) const;
    Result<std::vector<Record>> readAll(Query& query) const;
    Error corrupt(const StoredRow& row, const std::string& column) const;

    Connection& m_connection;
    RecordTable m_table;
    QString m_path;
    Prepared m_find = nullptr;
    Prepared m_insert = nullptr;
    Prepared m_update = nullptr;
    Prepared m_days = nullptr;
};

} // namespace osteolog
