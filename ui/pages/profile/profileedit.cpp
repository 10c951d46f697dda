// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/profileedit.h"

namespace osteolog::ui {

Edit profileEdit(const Profile& profile, QDate from, const std::optional<Record>& existing)
{
    Record record = existing ? *existing : makeRecord(from, {}, ProfileChange{profile});
    record.day = from;
    record.payload = ProfileChange{profile};
    return {EditName::ChangeProfile, {record}, {}};
}

const Record* profileRecordOn(const std::vector<Record>& records, QDate day)
{
    const Record* found = nullptr;
    for (const Record& record : records) {
        if (record.day == day && record.as<ProfileChange>())
            found = &record;
    }
    return found;
}

} // namespace osteolog::ui
