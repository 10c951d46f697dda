// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QLocale>

#include <cmath>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace osteolog::cli {

using namespace Qt::StringLiterals;

Table::Table(const QStringList& headings)
{
    QStringList cells;
    for (const QString& heading : headings) {
        m_right << heading.startsWith('>'_L1);
        cells << (m_right.last() ? heading.mid(1) : heading);
    }
    m_rows.push_back(cells);
}

void Table::add(const QStringList& cells)
{
    m_rows.push_back(cells);
}

QString Table::text() const
{
    QList<qsizetype> widths(m_right.size(), 0);
    for (const QStringList& row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString result;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += m_right[i] ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
            line += u"  "_s;
        }
        while (line.endsWith(' '_L1))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

QJsonValue jsonNumber(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonText(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString shortNumber(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    QString text = QString::number(value, 'f', decimals);
    if (text.contains('.'_L1)) {
        while (text.endsWith('0'_L1))
            text.chop(1);
        if (text.endsWith('.'_L1))
            text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

QString shortAmount(const std::optional<double>& value, Unit unit)
{
    if (!value)
        return u"unknown"_s;
    const QString symbol = unit == Unit::Microgram ? u"µg"_s : unitSymbol(unit);
    return symbol.isEmpty() ? shortNumber(*value) : shortNumber(*value) + u' ' + symbol;
}

QString longDate(QDate date)
{
    return QLocale::c().toString(date, u"dddd, d MMMM yyyy"_s);
}

void prepareConsole()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

bool print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void printError(const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace osteolog::cli
