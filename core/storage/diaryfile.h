// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace osteolog {

// What happens to a diary file before it is a database to us: looking at its first bytes, the writer's lock beside it,
// and its birth.

/// Looks at the header alone, so that nothing that is not ours is ever opened, let alone changed.
/// FileMissing, FileUnreadable, FileForeign (a folder, a pipe, no SQLite file, another program's SQLite file),
/// FileCorrupt (ours or SQLite's, but cut off).
Outcome inspectDiaryFile(const QString& path);

/// The one writer's lock beside the file; freed when destroyed, taken over from a process that died.
/// FileLocked, FileNotWritable, DiskFull.
Result<std::unique_ptr<QLockFile>> lockDiaryFile(const QString& path);

/// Makes an empty diary: complete and durable under its name, or not there at all. The caller holds the lock.
Outcome createDiaryFile(const QString& path);

} // namespace osteolog
