// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<PastActivity>()
{
    return TableBuilder<PastActivity>("past_activity")
        .notADayEntry()
        .column("activity_id", &PastActivity::activityId)
        .column("years_before_15", &PastActivity::yearsBefore15)
        .column("years_from_15", &PastActivity::yearsFrom15);
}

} // namespace osteolog
