// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/reference.h"

namespace osteolog {

/// Asks about an entry that can be true but hardly is: five hours of jumping, a thousand jumps at once, 30 sets, 400
/// kilograms. Implausible with the field as its subject ("minutes", "impacts", "sets", "repetitions", "load"). What
/// cannot be at all is refused by validate(). Nothing is stored before the
/// person has said that it is so.
/// How long and how many is usual stands in activities.csv, per activity.
Outcome checkPlausible(const ActivityEntry& entry, const ReferenceTables& tables);

} // namespace osteolog
