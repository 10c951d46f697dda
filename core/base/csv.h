// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace osteolog {

/// A table of comma-separated values that we wrote ourselves and compiled in. The reader is strict, so that a slip in
/// a table is found by the first test that loads it: RFC 4180 quoting, UTF-8, one header line with distinct names,
/// the same number of fields in every row. LF and CRLF both end a line; a byte-order mark is skipped.
/// Files that people bring are read elsewhere: they deserve more patience.
class CsvTable
{
public:
    /// Errors are ResourceMissing with `name` as subject and "line 12: unbalanced quote" as detail.
    static Result<CsvTable> parse(const QByteArray& utf8, const QString& name);
    /// Reads a compiled-in file such as ":/osteolog/reference/dri.csv"; the file name becomes the table's name.
    static Result<CsvTable> fromResource(const QString& path);

    QString name() const { return m_name; }
    const QStringList& header() const { return m_header; }
    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// Line of the file, counted from 1, on which the row begins.
    int lineOf(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    const QStringList& fields(qsizetype row) const { return m_rows[static_cast<std::size_t>(row)].fields; }

private:
    struct Row
    {
        int line = 0;
        QStringList fields;
    };
    QString m_name;
    QStringList m_header;
    std::vector<Row> m_rows;
};

/// Walks over a table row by row and turns fields into values. The first field that cannot be read ends the walk;
/// `outcome()` then names table, line and column. So a loader reads straight on and checks once:
///
///     CsvCursor row(table);
///     while (row.next())
///         list.push_back({row.required(u"key"_s), row.number(u"value"_s)});
///     if (!row.outcome()) return row.outcome().error();
class CsvCursor
{
public:
    explicit CsvCursor(const CsvTable& table) : m_table(table) {}

    /// To the next row; false behind the last one and after a failure.
    bool next();

    /// The field as it stands, without blanks around it. A column that the header lacks is a failure.
    QString text(const QString& column);
    /// Text that must not be empty.
    QString required(const QString& column);
    /// Parts between semicolons, trimmed, empty ones left out.
    QStringList list(const QString& column);
    /// A finite number with a decimal point.
    double number(const QString& column);
    std::optional<double> numberOrEmpty(const QString& column);
    int integer(const QString& column);
    std::optional<int> integerOrEmpty(const QString& column);
    /// "yes" or "no".
    bool flag(const QString& column);

    /// Declares the present row unreadable, for checks that only the loader can make.
    void fail(const QString& column, const QString& problem);
    Outcome outcome() const { return m_error ? Outcome(*m_error) : done(); }

private:
    const CsvTable& m_table;
    qsizetype m_row = -1;
    std::optional<Error> m_error;
};

} // namespace osteolog
