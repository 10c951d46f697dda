// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importreport.h"

namespace osteolog::cli {

/// What was wrong with a row, and what became of it, in a plain sentence.
QString issueSentence(const ImportIssue& issue);

} // namespace osteolog::cli
