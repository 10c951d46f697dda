// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<ActivityEntry>()
{
    return TableBuilder<ActivityEntry>("activity_entry")
        .column("activity_id", &ActivityEntry::activityId)
        .column("activity_name", &ActivityEntry::activityName)
        .column("minutes", &ActivityEntry::duration)
        .column("impacts", &ActivityEntry::impacts)
        .column("sets", &ActivityEntry::sets)
        .column("repetitions", &ActivityEntry::repetitions)
        .column("load_kg", &ActivityEntry::load);
}

} // namespace osteolog
