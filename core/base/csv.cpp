// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cmath>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const QString& table, int line, const QString& problem)
{
    return error(ErrorCode::ResourceMissing, table, u"line %1: %2"_s.arg(line).arg(problem));
}

/// Takes the text apart, one record per call, and counts the physical lines on the way.
class Splitter
{
public:
    Splitter(const QString& text, const QString& table) : m_text(text), m_table(table) {}

    bool atEnd() const { return m_position >= m_text.size(); }
    int line() const { return m_line; }

    Result<QStringList> record()
    {
        QStringList fields;
        for (;;) {
            Result<QString> field = current() == u'"' ? quoted() : plain();
            if (!field)
                return field.error();
            fields.append(std::move(field).value());
            if (current() == u',') {
                ++m_position;
                continue;
            }
            return endOfLine() ? Result<QStringList>(fields)
                               : damaged(m_table, m_line, u"text after a closing quote or a lone carriage return"_s);
        }
    }

private:
    char16_t current() const { return atEnd() ? u'\0' : m_text.at(m_position).unicode(); }

    Result<QString> plain()
    {
        const qsizetype start = m_position;
        while (!atEnd() && current() != u',' && current() != u'\n' && current() != u'\r') {
            if (current() == u'"')
                return damaged(m_table, m_line, u"quote inside an unquoted field"_s);
            ++m_position;
        }
        return m_text.mid(start, m_position - start);
    }

    Result<QString> quoted()
    {
        const int startLine = m_line;
        QString field;
        for (++m_position; !atEnd(); ++m_position) {
            if (current() == u'"') {
                ++m_position;
                if (current() != u'"')
                    return field;
            } else if (current() == u'\n') {
                ++m_line;
            }
            field.append(QChar(current()));
        }
        return damaged(m_table, startLine, u"unbalanced quote"_s);
    }

    bool endOfLine()
    {
        if (atEnd())
            return true;
        if (current() == u'\r')
            ++m_position;
        if (current() != u'\n')
            return false;
        ++m_position;
        ++m_line;
        return true;
    }

    const QString& m_text;
    const QString& m_table;
    qsizetype m_position = 0;
    int m_line = 1;
};

Outcome checkHeader(const QStringList& header, const QString& table)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (header.at(i).trimmed().isEmpty())
            return damaged(table, 1, u"column without a name"_s);
        if (header.indexOf(header.at(i)) != i)
            return damaged(table, 1, u"column %1 occurs twice"_s.arg(header.at(i)));
    }
    return done();
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray& utf8, const QString& name)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // skips a byte-order mark
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return error(ErrorCode::ResourceMissing, name, u"not UTF-8"_s);

    CsvTable table;
    table.m_name = name;
    Splitter splitter(text, table.m_name);
    if (splitter.atEnd())
        return damaged(name, 1, u"no header"_s);
    Result<QStringList> header = splitter.record();
    if (!header)
        return header.error();
    table.m_header = std::move(header).value();
    if (const Outcome outcome = checkHeader(table.m_header, name); !outcome)
        return outcome.error();

    while (!splitter.atEnd()) {
        const int line = splitter.line();
        Result<QStringList> fields = splitter.record();
        if (!fields)
            return fields.error();
        if (fields->size() != table.m_header.size())
            return damaged(name, line, u"%1 fields instead of %2"_s.arg(fields->size()).arg(table.m_header.size()));
        table.m_rows.push_back({line, std::move(fields).value()});
    }
    return table;
}

Result<CsvTable> CsvTable::fromResource(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::ResourceMissing, name, file.errorString());
    return parse(file.readAll(), name);
}

bool CsvCursor::next()
{
    if (m_error || m_row + 1 >= m_table.rowCount())
        return false;
    ++m_row;
    return true;
}

QString CsvCursor::text(const QString& column)
{
    const qsizetype index = m_table.header().indexOf(column);
    if (index < 0) {
        fail(column, u"no such column"_s);
        return {};
    }
    return m_table.fields(m_row).at(index).trimmed();
}

QString CsvCursor::required(const QString& column)
{
    const QString field = text(column);
    if (field.isEmpty())
        fail(column, u"empty"_s);
    return field;
}

QStringList CsvCursor::list(const QString& column)
{
    QStringList parts;
    for (const QString& part : text(column).split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

double CsvCursor::number(const QString& column)
{
    const QString field = required(column);
    bool ok = false;
    const double value = field.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        fail(column, u"not a number: %1"_s.arg(field));
    return value;
}

std::optional<double> CsvCursor::numberOrEmpty(const QString& column)
{
    return text(column).isEmpty() ? std::nullopt : std::optional(number(column));
}

int CsvCursor::integer(const QString& column)
{
    const QString field = required(column);
    bool ok = false;
    const int value = field.toInt(&ok);
    if (!ok)
        fail(column, u"not a whole number: %1"_s.arg(field));
    return value;
}

std::optional<int> CsvCursor::integerOrEmpty(const QString& column)
{
    return text(column).isEmpty() ? std::nullopt : std::optional(integer(column));
}

bool CsvCursor::flag(const QString& column)
{
    const QString field = text(column);
    if (field != "yes"_L1 && field != "no"_L1)
        fail(column, u"neither yes nor no: %1"_s.arg(field));
    return field == "yes"_L1;
}

void CsvCursor::fail(const QString& column, const QString& problem)
{
    if (m_error)
        return;
    m_error = damaged(m_table.name(), m_row < 0 ? 1 : m_table.lineOf(m_row), column + u": "_s + problem);
}

} // namespace osteolog
