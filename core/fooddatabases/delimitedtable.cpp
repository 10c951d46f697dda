// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/delimitedtable.h"

#include "core/fooddatabases/importtext.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr std::size_t mostColumns = 5000;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Follows quotation marks from line to line, so that a row of many lines is gone over once.
class QuoteState
{
public:
    /// True when the row ends with this line.
    bool take(std::string_view line)
    {
        for (const char c : line) {
            if (m_inside) {
                m_inside = c != '"';
                m_maybeDoubled = !m_inside;
                m_atStart = false;
            } else if (c == '"' && (m_atStart || m_maybeDoubled)) {
                m_inside = true;
                m_maybeDoubled = false;
            } else {
                m_maybeDoubled = false;
                m_atStart = c == ',';
            }
        }
        return !m_inside;
    }

private:
    bool m_inside = false, m_atStart = true, m_maybeDoubled = false;
};

} // namespace

void splitCarets(std::string_view line, Fields& fields, std::size_t most)
{
    fields.clear();
    while (fields.size() < most) {
        const std::size_t end = line.find('^');
        std::string_view field = line.substr(0, end);
        if (!field.empty() && field.front() == '~')
            field.remove_prefix(1);
        if (!field.empty() && field.back() == '~')
            field.remove_suffix(1);
        fields.push_back(field);
        if (end == std::string_view::npos)
            return;
        line.remove_prefix(end + 1);
    }
}

Result<DelimitedTable> DelimitedTable::open(const ImportSource& source, std::size_t member, ImportMeter& meter)
{
    Result<LineReader> lines = LineReader::open(source, member, meter);
    if (!lines)
        return lines.error();
    DelimitedTable table(std::move(lines).value());
    const Result<bool> header = table.readRow();
    if (!header)
        return header.error();
    if (!*header)
        return error(ErrorCode::NothingToImport, table.file());
    for (const std::string_view name : table.m_fields)
        table.m_header.push_back(lowerCase(trimmedBytes(name)));
    return table;
}

int DelimitedTable::column(std::string_view name) const
{
    const auto found = std::find(m_header.begin(), m_header.end(), name);
    return found == m_header.end() ? -1 : static_cast<int>(found - m_header.begin());
}

Result<int> DelimitedTable::required(std::string_view name) const
{
    const int found = column(name);
    if (found < 0)
        return error(ErrorCode::ColumnMissing, file(),
                     QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    return found;
}

std::string_view DelimitedTable::field(int column) const
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_fields.size())
        return {};
    return trimmedBytes(m_fields[static_cast<std::size_t>(column)]);
}

Result<bool> DelimitedTable::next()
{
    return readRow();
}

Result<bool> DelimitedTable::readRow()
{
    std::string_view line;
    do {
        const Result<bool> read = m_lines.next(line);
        if (!read || !*read)
            return read;
    } while (trimmedBytes(line).empty());
    m_rowLine = m_lines.line();
    if (m_separator == 0)
        m_separator = line.find('\t') != std::string_view::npos ? '\t' : ',';
    if (split(line))
        return true;

    m_row.assign(line);
    QuoteState quotes;
    bool complete = quotes.take(line);
    while (!complete) {
        const Result<bool> read = m_lines.next(line);
        if (!read)
            return read;
        if (!*read || std::ssize(m_row) + std::ssize(line) >= m_lines.longestLine())
            return error(ErrorCode::QuoteUnclosed, file(), QString::number(m_rowLine));
        m_row.append("\n").append(line);
        quotes.take("\n");
        complete = quotes.take(line);
    }
    if (!split(m_row))
        return error(ErrorCode::QuoteUnclosed, file(), QString::number(m_rowLine));
    return true;
}

/// False when a quotation mark is not closed.
bool DelimitedTable::split(std::string_view row)
{
    m_fields.clear();
    m_unquoted.clear();
    std::size_t at = 0;
    while (m_fields.size() < mostColumns) {
        if (m_separator == ',' && at < row.size() && row[at] == '"') {
            if (!splitQuoted(row, at))
                return false;
        } else {
            const std::size_t end = std::min(row.find(m_separator, at), row.size());
            m_fields.push_back(row.substr(at, end - at));
            at = end;
        }
        if (at >= row.size())
            return true;
        ++at; // the separator
    }
    return true;
}

bool DelimitedTable::splitQuoted(std::string_view row, std::size_t& at)
{
    const std::size_t start = ++at;
    std::string* collected = nullptr;
    std::size_t from = start;
    for (;;) {
        const std::size_t mark = row.find('"', at);
        if (mark == std::string_view::npos)
            return false;
        const bool doubled = mark + 1 < row.size() && row[mark + 1] == '"';
        if (!doubled) {
            if (collected)
                collected->append(row.substr(from, mark - from));
            m_fields.push_back(collected ? std::string_view(*collected) : row.substr(start, mark - start));
            // What stands between a closing mark and the next comma belongs to nobody.
            at = std::min(row.find(m_separator, mark + 1), row.size());
            return true;
        }
        if (!collected)
            collected = &m_unquoted.emplace_back();
        collected->append(row.substr(from, mark + 1 - from));
        at = from = mark + 2;
    }
}

} // namespace osteolog
