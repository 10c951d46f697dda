// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace osteolog::test {

/// A zip with these files in it, packed.
QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& files);
QByteArray gzipOf(const QByteArray& content);

} // namespace osteolog::test
