// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/linereader.h"

#include <deque>
#include <string>

namespace osteolog {

using Fields = std::vector<std::string_view>;

/// The fields of a row of the SR files: "^" between them, "~" around text, which is taken off. At most `most`.
void splitCarets(std::string_view line, Fields& fields, std::size_t most = 100);

/// A table whose first row names the columns, as FoodData Central and Open Food Facts publish them. Commas part fields
/// that may stand in quotation marks and then hold commas and line breaks; tabs part fields as they are. Which of the
/// two it is, the first row tells.
class DelimitedTable
{
public:
    /// Reads the names. NothingToImport for an empty file, and the errors of LineReader.
    static Result<DelimitedTable> open(const ImportSource& source, std::size_t member, ImportMeter& meter);

    /// Where the column of that name is, whatever its case; -1 if there is none.
    int column(std::string_view name) const;
    /// The same for a column that must be there: ColumnMissing.
    Result<int> required(std::string_view name) const;
    const std::vector<std::string>& header() const { return m_header; }

    /// The next row that is not empty; false at the end. QuoteUnclosed, and the errors of LineReader.
    Result<bool> next();
    /// Without spaces at its ends; empty for column -1. Gone with the next row.
    std::string_view field(int column) const;
    bool hasAllFields() const { return m_fields.size() == m_header.size(); }
    std::size_t fieldCount() const { return m_fields.size(); }

    qint64 line() const { return m_rowLine; } ///< on which the row begins
    const QString& file() const { return m_lines.file(); }

private:
    explicit DelimitedTable(LineReader lines) : m_lines(std::move(lines)) {}
    Result<bool> readRow();
    bool split(std::string_view row);
    bool splitQuoted(std::string_view row, std::size_t& at);

    LineReader m_lines;
    char m_separator = 0; ///< 0 before the header was read
    std::vector<std::string> m_header;
    Fields m_fields;
    std::string m_row;                  ///< a row of several lines
    std::deque<std::string> m_unquoted; ///< fields that held doubled quotation marks
    qint64 m_rowLine = 0;
};

} // namespace osteolog
