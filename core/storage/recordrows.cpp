// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordrows.h"

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Empty, or why no column can hold it and give the same back.
std::optional<ErrorCode> problemWith(const Value& value)
{
    if (const auto* number = std::get_if<double>(&value); number && !std::isfinite(*number))
        return ErrorCode::ValueOutOfRange;
    if (const auto* text = std::get_if<QString>(&value); text && !text->isValidUtf16())
        return ErrorCode::TextInvalid;
    return std::nullopt;
}

} // namespace

RecordRows::RecordRows(Connection& connection, RecordTable table, const QString& path)
    : m_connection(connection), m_table(std::move(table)), m_path(path)
{
}

std::optional<StoredRow> RecordRows::find(const QUuid& id)
{
    Query query(prepared(m_find, selectByIdSql));
    if (!query.bind(1, id).next())
        return std::nullopt;
    return read(query);
}

void RecordRows::insert(const StoredRow& row)
{
    write(prepared(m_insert, insertSql), row);
}

void RecordRows::update(const StoredRow& row)
{
    write(prepared(m_update, updateSql), row);
}

Result<std::vector<Record>> RecordRows::ofDays(QDate first, QDate last)
{
    Query query(prepared(m_days, selectDaysSql));
    query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
    return readAll(query);
}

Result<std::vector<Record>> RecordRows::all()
{
    Query query = m_connection.query(selectAllSql(m_table));
    return readAll(query);
}

Result<std::vector<Record>> RecordRows::with(const std::string& column, const QString& value)
{
    Query query = m_connection.query(selectWhereSql(m_table, column));
    query.bind(1, value);
    return readAll(query);
}

void RecordRows::forEach(const std::function<void(const StoredRow&)>& visit)
{
    Query query = m_connection.query(selectEverythingSql(m_table));
    while (query.next())
        visit(read(query));
}

Result<StoredRow> RecordRows::toRow(const Record& record) const
{
    StoredRow row{record.id, record.stamp, {}};
    row.values.reserve(valueCount(m_table));
    row.values.emplace_back(record.day.toJulianDay());
    row.values.emplace_back(record.time.isValid() ? Value(qint64(record.time.hour() * 60 + record.time.minute()))
                                                  : Value());
    row.values.emplace_back(qint64(record.deleted));
    for (const Column& column : m_table.columns) {
        row.values.push_back(column.write(record.payload));
        if (const auto problem = problemWith(row.values.back()))
            return error(*problem, QString::fromStdString(column.name));
    }
    return row;
}

Result<Record> RecordRows::toRecord(const StoredRow& row) const
{
    Record record{row.id, {}, {}, row.stamp, row.isDeleted(), m_table.blank()};
    const auto* day = std::get_if<qint64>(&row.values[dayColumn]);
    if (day)
        record.day = QDate::fromJulianDay(*day);
    if (!record.day.isValid())
        return corrupt(row, "day");
    if (const auto* minutes = std::get_if<qint64>(&row.values[timeColumn])) {
        record.time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(*minutes % 1440) * 60000);
        if (*minutes < 0 || *minutes >= 1440)
            return corrupt(row, "time");
    }
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        if (!m_table.columns[i].read(record.payload, row.values[commonColumnCount + i]))
            return corrupt(row, m_table.columns[i].name);
    }
    return record;
}

SQLite::Statement& RecordRows::prepared(Prepared& statement, std::string (*sql)(const RecordTable&))
{
    if (!statement)
        statement = &m_connection.statement(sql(m_table));
    return *statement;
}

void RecordRows::write(SQLite::Statement& statement, const StoredRow& row) const
{
    Query query(statement);
    query.bind(1, row.id).bind(2, row.stamp.milliseconds).bind(3, qint64(row.stamp.counter)).bind(4, row.stamp.device);
    int parameter = headColumnCount;
    for (const Value& value : row.values)
        query.bind(++parameter, value);
    query.run();
}

StoredRow RecordRows::read(const Query& query) const
{
    StoredRow row{query.uuid(0), {query.integer(1), static_cast<quint32>(query.integer(2)), query.uuid(3)}, {}};
    const int count = static_cast<int>(valueCount(m_table));
    row.values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        row.values.push_back(query.value(headColumnCount + i));
    return row;
}

Result<std::vector<Record>> RecordRows::readAll(Query& query) const
{
    std::vector<Record> records;
    while (query.next()) {
        Result<Record> record = toRecord(read(query));
        if (!record)
            return record.error();
        records.push_back(std::move(*record));
    }
    return records;
}

Error RecordRows::corrupt(const StoredRow& row, const std::string& column) const
{
    return error(ErrorCode::FileCorrupt, m_path,
                 QString::fromStdString(m_table.name + '.' + column) + u" of "_s + row.id.toString());
}

} // namespace osteolog
