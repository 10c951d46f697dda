// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recordorder.h"

#include <algorithm>

namespace osteolog {

bool isLater(const Record& record, const Record* than)
{
    if (!than)
        return true;
    if (record.day != than->day)
        return record.day > than->day;
    if (record.time != than->time)
        return record.time.isValid() && (!than->time.isValid() || record.time > than->time);
    return record.stamp >= than->stamp;
}

void sortByTime(std::vector<const Record*>& records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const Record* a, const Record* b) { return !isLater(*a, b) && isLater(*b, a); });
}

} // namespace osteolog
