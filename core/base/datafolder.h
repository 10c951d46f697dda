// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace osteolog {

/// Where a person's diary lies when no other folder was named: one place for both programs, whatever they are called.
/// (~/.local/share/osteolog, %LOCALAPPDATA%/osteolog, ~/Library/Application Support/osteolog)
QString defaultDataFolder();

/// The diary file inside a data folder.
QString diaryPath(const QString& folder);

/// Makes sure that the folder is there; a new one is for its owner only. FileNotWritable when it cannot be made or
/// when something else has its name.
Outcome ensureDataFolder(const QString& folder);

} // namespace osteolog
