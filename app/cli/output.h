// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/nutrient.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace osteolog::cli {

/// Rows of words under headings, padded to columns. Columns of figures stand to the right.
class Table
{
public:
    /// A heading that begins with ">" makes a column of figures.
    explicit Table(const QStringList& headings);
    void add(const QStringList& cells);
    QString text() const;

private:
    std::vector<QStringList> m_rows;
    QList<bool> m_right;
};

/// Unknown is null, never zero.
QJsonValue jsonNumber(const std::optional<double>& value);
/// An empty text is null.
QJsonValue jsonText(const QString& text);

/// A figure for people: as many digits as say something ("1034", "24.8", "0.52"), without trailing zeros.
QString shortNumber(double value);
/// The same with its unit; "unknown" without a value. Micrograms are written µg.
QString shortAmount(const std::optional<double>& value, Unit unit);
QString longDate(QDate date);

/// Writes UTF-8, whatever the console's own code page.
void prepareConsole();
/// False when the text did not get out: a full disk, a closed pipe.
bool print(const QString& text);
void printError(const QString& text);

} // namespace osteolog::cli
