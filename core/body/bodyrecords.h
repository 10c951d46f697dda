// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

namespace osteolog {

/// Records of several kinds from `first` to `last`, both included; tombstones are left out. The error of the store.
Result<std::vector<Record>> recordsOfKinds(const Store& store, std::initializer_list<RecordKind> kinds, QDate first,
                                           QDate last);

/// Everything up to `day` that decides what is safe: labs, scans, fractures and safety checks of all time, falls of a
/// year, symptoms of two weeks, periods of a month. Body measures only where a height was measured within the last 30
/// days: then all of them, to see a loss, and otherwise none, so that years of weighing do not slow a day down. For
/// withRecordedConditions(), redFlagsOn(), noticesOf() and safetyVerdict(), so that every program looks at the same.
Result<std::vector<Record>> safetyRecords(const Store& store, QDate day);

/// Everything up to `day` that the Body page shows: the same, with all body measures and check-ins.
Result<std::vector<Record>> bodyRecords(const Store& store, QDate day);

} // namespace osteolog
