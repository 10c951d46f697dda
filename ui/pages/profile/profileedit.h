// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"

namespace osteolog::ui {

/// The edit that makes `profile` hold from `from` on. `existing` is the record to write it into; without one it becomes
/// a new record.
Edit profileEdit(const Profile& profile, QDate from, const std::optional<Record>& existing);

/// Of several records on one day the last one counts, as everywhere in the core. Null when none starts that day.
const Record* profileRecordOn(const std::vector<Record>& records, QDate day);

} // namespace osteolog::ui
