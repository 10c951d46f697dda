// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dayview.h"

#include "core/analysis/gates.h"
#include "core/body/bodyrecords.h"

namespace osteolog::cli {

Result<DayView> viewOfDay(Session& session, QDate date)
{
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<ProfileHistory> history = (*store)->profiles();
    if (!history)
        return history.error();
    const Result<std::vector<Record>> telling = safetyRecords(**store, date);
    if (!telling)
        return telling.error();
    Result<Day> day = (*store)->day(date);
    if (!day)
        return day.error();
    const QDate monday = date.addDays(1 - date.dayOfWeek());
    const Result<std::vector<Record>> week = (*store)->records(RecordKind::Activity, monday, monday.addDays(6));
    if (!week)
        return week.error();

    DayView view;
    view.day = std::move(day).value();
    view.profile = withRecordedConditions(history->on(date), *telling, date);
    view.safety = safetyVerdict(date, view.profile, *telling);
    view.targets = targetsOn(date, view.profile, **tables);
    view.summary = summarise(view.day, *week, view.targets, view.profile, **tables, view.safety.goal);
    view.redFlags = redFlagsOn(date, view.profile, *telling, **tables);
    view.notices = noticesOf(view.day, view.summary, view.targets, view.profile, **tables, view.redFlags);
    return view;
}

} // namespace osteolog::cli
