// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace osteolog::test {

/// Calls `take` with every line, without its end, of one file of a zip. False when the file is not there or damaged.
bool eachZipLine(const QString& zip, const QString& member, const std::function<void(const QByteArray&)>& take);

} // namespace osteolog::test
