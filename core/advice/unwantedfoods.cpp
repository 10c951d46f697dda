// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/unwantedfoods.h"

namespace osteolog {

Result<QSet<QString>> unwantedFoods(const Store& store)
{
    const Result<std::vector<Record>> records = store.records(RecordKind::UnwantedFood);
    if (!records)
        return records.error();
    QSet<QString> ids;
    for (const Record& record : *records)
        ids.insert(record.as<UnwantedFood>()->foodId);
    return ids;
}

Result<Edit> offerFood(const Store& store, const QString& foodId, bool offer, QDate today)
{
    const Result<std::vector<Record>> records = store.records(RecordKind::UnwantedFood);
    if (!records)
        return records.error();
    Edit edit{EditName::ChangeFoods, {}, {}};
    bool said = false;
    for (const Record& record : *records) {
        if (record.as<UnwantedFood>()->foodId != foodId)
            continue;
        said = true;
        if (offer) // two copies of a diary may both have said so
            edit.remove.push_back(record);
    }
    if (!offer && !said)
        edit.put.push_back(makeRecord(today, {}, UnwantedFood{foodId}));
    return edit;
}

} // namespace osteolog
