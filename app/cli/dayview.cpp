// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dayview.h"

#include "core/analysis/gates.h"

namespace osteolog::cli {

namespace {

/// The profile of that day, with the conditions that labs, scans and fractures show.
Result<Profile> profileOn(const Store& store, QDate date)
{
    const Result<ProfileHistory> history = store.profiles();
    if (!history)
        return history.error();
    std::vector<Record> telling;
    for (const RecordKind kind : {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture}) {
        Result<std::vector<Record>> records = store.records(kind);
        if (!records)
            return records.error();
        telling.insert(telling.end(), records->begin(), records->end());
    }
    return withRecordedConditions(history->on(date), telling, date);
}

} // namespace

Result<DayView> viewOfDay(Session& session, QDate date)
{
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<Profile> profile = profileOn(**store, date);
    if (!profile)
        return profile.error();
    Result<Day> day = (*store)->day(date);
    if (!day)
        return day.error();
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    const Result<std::vector<Record>> week = (*store)->records(RecordKind::Activity, monday, monday.addDays(6));
    if (!week)
        return week.error();
    const Result<std::vector<Record>> falls = (*store)->records(RecordKind::Fall, date.addDays(-364), date);
    if (!falls)
        return falls.error();

    DayView view;
    view.day = std::move(day).value();
    view.profile = *profile;
    view.targets = targetsOn(date, *profile, **tables);
    view.summary = summarise(view.day, *week, view.targets, *profile, **tables);
    view.notices = noticesOf(view.day, view.summary, view.targets, *profile, **tables, static_cast<int>(falls->size()));
    return view;
}

} // namespace osteolog::cli
