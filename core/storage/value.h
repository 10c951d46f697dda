// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace osteolog {

/// What one column of one row holds. std::monostate is NULL: unknown.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Values = std::vector<Value>;

} // namespace osteolog
