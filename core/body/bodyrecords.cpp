// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bodyrecords.h"

namespace osteolog {

namespace {

constexpr int daysOfSymptoms = 14;
constexpr int daysOfFalls = 365;
constexpr int daysOfPeriods = 30;

QDate earliest()
{
    return {1900, 1, 1}; // of any record
}

} // namespace

Result<std::vector<Record>> recordsOfKinds(const Store& store, std::initializer_list<RecordKind> kinds, QDate first,
                                           QDate last)
{
    std::vector<Record> all;
    for (const RecordKind kind : kinds) {
        Result<std::vector<Record>> found = store.records(kind, first, last);
        if (!found)
            return found.error();
        all.insert(all.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    return all;
}

Result<std::vector<Record>> safetyRecords(const Store& store, QDate day)
{
    Result<std::vector<Record>> all = recordsOfKinds(
        store,
        {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture, RecordKind::BodyMeasure, RecordKind::SafetyCheck},
        earliest(), day);
    if (!all)
        return all;
    for (const auto& [kind, days] : {std::pair(RecordKind::Fall, daysOfFalls),
                                     {RecordKind::Symptom, daysOfSymptoms},
                                     {RecordKind::Period, daysOfPeriods}}) {
        Result<std::vector<Record>> found = store.records(kind, day.addDays(1 - days), day);
        if (!found)
            return found;
        all->insert(all->end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    }
    return all;
}

Result<std::vector<Record>> bodyRecords(const Store& store, QDate day)
{
    Result<std::vector<Record>> all = safetyRecords(store, day);
    if (!all)
        return all;
    Result<std::vector<Record>> checkIns = store.records(RecordKind::MenopauseCheckIn, earliest(), day);
    if (!checkIns)
        return checkIns;
    all->insert(all->end(), std::make_move_iterator(checkIns->begin()), std::make_move_iterator(checkIns->end()));
    return all;
}

} // namespace osteolog
