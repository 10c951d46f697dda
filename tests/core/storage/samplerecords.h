// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <rapidcheck.h>
#include <vector>

// Records for the tests of storage and journal: some that a person might write, and any that validate() lets pass.
namespace osteolog::test {

/// The day that the samples below belong to unless told otherwise.
inline const QDate sampleDay(2026, 5, 14);

/// 30 g almonds with magnesium 81 mg and calcium 80.7 mg known, vitamin K2 unknown.
Record almonds(QDate day = sampleDay, QTime time = {8, 30});
Record magnesium(QDate day = sampleDay, QTime time = {21, 0}); ///< 100 mg elemental, as bisglycinate
Record note(const QString& text, QDate day = sampleDay);
Record mark(bool complete, QDate day = sampleDay);
/// One record of every kind, all on one day.
std::vector<Record> oneOfEach(QDate day = sampleDay);

/// Any payload of a kind, any Unicode in its texts, known and unknown values.
rc::Gen<Payload> anyPayload(RecordKind kind);
/// Any record of any kind between 1900 and 2200, some without a time.
rc::Gen<Record> anyRecord();
/// Any record on one of the days from `first` on; for collisions and windows.
rc::Gen<Record> anyRecordNear(QDate first, int days);

} // namespace osteolog::test

namespace rc {
/// So that a counterexample can be read.
void showValue(const osteolog::Record& record, std::ostream& out);
} // namespace rc
