// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace osteolog::test {

/// Takes one of tests/data/imports/*.tables apart: several files in one, each behind a line "@@NAME".
inline std::vector<std::pair<QString, QByteArray>> tablesOf(const QByteArray& bytes)
{
    std::vector<std::pair<QString, QByteArray>> tables;
    qsizetype start = 0;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArray line = bytes.mid(start, end - start);
        start = end;
        if (line.startsWith("@@"))
            tables.emplace_back(QString::fromLatin1(line.mid(2).trimmed()), QByteArray());
        else if (!tables.empty())
            tables.back().second += line;
    }
    return tables;
}

} // namespace osteolog::test
