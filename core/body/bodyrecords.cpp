// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bodyrecords.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr int daysOfSymptoms = 14;
constexpr int daysOfFalls = 365;
constexpr int daysOfPeriods = 30;
constexpr int daysOfHeight = 30;

QDate earliest()
{
    return {1900, 1, 1}; // of any record
}

/// Adds the records of one kind from `first` to `last`.
Outcome read(std::vector<Record>& all, const Store& store, RecordKind kind, QDate first, QDate last)
{
    Result<std::vector<Record>> found = store.records(kind, first, last);
    if (!found)
        return found.error();
    all.insert(all.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->end()));
    return done();
}

/// What is read in windows of its own beside the kinds that are read whole.
Outcome readWindows(std::vector<Record>& all, const Store& store, QDate day)
{
    const std::pair<RecordKind, int> windows[] = {
        {RecordKind::Fall, daysOfFalls}, {RecordKind::Symptom, daysOfSymptoms}, {RecordKind::Period, daysOfPeriods}};
    for (const auto& [kind, days] : windows) {
        if (const Outcome outcome = read(all, store, kind, day.addDays(1 - days), day); !outcome)
            return outcome;
    }
    return done();
}

Result<bool> hasRecentHeight(const Store& store, QDate day)
{
    const Result<std::vector<Record>> recent =
        store.records(RecordKind::BodyMeasure, day.addDays(1 - daysOfHeight), day);
    if (!recent)
        return recent.error();
    return std::any_of(recent->begin(), recent->end(),
                       [](const Record& record) { return record.as<BodyMeasure>()->kind == BodyMeasureKind::Height; });
}

} // namespace

Result<std::vector<Record>> recordsOfKinds(const Store& store, std::initializer_list<RecordKind> kinds, QDate first,
                                           QDate last)
{
    std::vector<Record> all;
    for (const RecordKind kind : kinds) {
        if (const Outcome outcome = read(all, store, kind, first, last); !outcome)
            return outcome.error();
    }
    return all;
}

Result<std::vector<Record>> safetyRecords(const Store& store, QDate day)
{
    const Result<bool> height = hasRecentHeight(store, day);
    if (!height)
        return height.error();
    Result<std::vector<Record>> all = recordsOfKinds(
        store, {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture, RecordKind::SafetyCheck}, earliest(), day);
    if (!all)
        return all;
    if (*height) {
        if (const Outcome outcome = read(*all, store, RecordKind::BodyMeasure, earliest(), day); !outcome)
            return outcome.error();
    }
    if (const Outcome outcome = readWindows(*all, store, day); !outcome)
        return outcome.error();
    return all;
}

Result<std::vector<Record>> bodyRecords(const Store& store, QDate day)
{
    Result<std::vector<Record>> all =
        recordsOfKinds(store,
                       {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture, RecordKind::SafetyCheck,
                        RecordKind::BodyMeasure, RecordKind::MenopauseCheckIn},
                       earliest(), day);
    if (!all)
        return all;
    if (const Outcome outcome = readWindows(*all, store, day); !outcome)
        return outcome.error();
    return all;
}

} // namespace osteolog
