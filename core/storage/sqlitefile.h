// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace osteolog {

/// Looks at the header of an SQLite file alone, so that nothing that is not ours is ever opened, let alone changed.
/// FileMissing, FileUnreadable, FileForeign (a folder, a pipe, no SQLite file, another program's SQLite file),
/// FileCorrupt (ours or SQLite's, but cut off).
Outcome inspectSqliteFile(const QString& path, qint32 applicationId);

/// Whether there is next to no room left where `path` lies: tells a full disk from a forbidden place.
bool isDiskFull(const QString& path);

} // namespace osteolog
