// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "core/storage/storeprivate.h"

#include <algorithm>

namespace osteolog {

namespace {

/// Entries without a time last; otherwise the order they came in.
bool isEarlier(const Record& a, const Record& b)
{
    if (a.time.isValid() != b.time.isValid())
        return a.time.isValid();
    return a.time < b.time;
}

Outcome append(std::vector<Record>& entries, Result<std::vector<Record>> more)
{
    if (!more)
        return more.error();
    std::move(more->begin(), more->end(), std::back_inserter(entries));
    return done();
}

bool isOlder(const Record& a, const Record& b)
{
    return a.stamp < b.stamp;
}

/// Two marks of one edit have one stamp: their ids decide, as in the kept totals of the days.
bool isOlderMark(const Record& a, const Record& b)
{
    return a.stamp != b.stamp ? a.stamp < b.stamp : a.id.toRfc4122() < b.id.toRfc4122();
}

} // namespace

Store::Store(std::unique_ptr<Private> data) : d(std::move(data)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString& path, OpenMode mode)
{
    auto database = DiaryDatabase::open(path, mode);
    if (!database)
        return database.error();
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    return std::unique_ptr<Store>(new Store(std::move(data)));
}

QString Store::path() const
{
    return d->database->path();
}

bool Store::isReadOnly() const
{
    return d->database->isReadOnly();
}

Result<Day> Store::day(QDate date) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<Day> {
        Day day{date, {}, {}};
        for (RecordRows& rows : database.rows()) {
            if (!rows.table().dayEntry)
                continue;
            if (Outcome outcome = append(day.entries, rows.ofDays(date, date)); !outcome)
                return outcome.error();
        }
        std::stable_sort(day.entries.begin(), day.entries.end(), isEarlier);
        const auto marks = database.rows(RecordKind::DayMark).ofDays(date, date);
        if (!marks)
            return marks.error();
        const auto latest = std::max_element(marks->begin(), marks->end(), isOlderMark);
        if (latest != marks->end())
            day.markedComplete = latest->as<DayMark>()->complete;
        return day;
    });
}

Result<std::vector<Record>> Store::records(RecordKind kind, QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) { return database.rows(kind).ofDays(first, last); });
}

Result<std::vector<Record>> Store::records(RecordKind kind) const
{
    return d->reading([&](DiaryDatabase& database) { return database.rows(kind).all(); });
}

Result<Record> Store::record(const QUuid& id) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<Record> {
        for (RecordRows& rows : database.rows()) {
            if (const auto row = rows.find(id))
                return rows.toRecord(*row);
        }
        return error(ErrorCode::NotFound, id.toString(QUuid::WithoutBraces));
    });
}

Result<ProfileHistory> Store::profiles() const
{
    Result<std::vector<Record>> changes = records(RecordKind::Profile);
    if (!changes)
        return changes.error();
    // Of several changes for one day the latest holds.
    std::stable_sort(changes->begin(), changes->end(),
                     [](const Record& a, const Record& b) { return a.day != b.day ? a.day < b.day : isOlder(a, b); });
    std::vector<DatedProfile> profiles;
    for (const Record& change : *changes) {
        if (!profiles.empty() && profiles.back().from == change.day)
            profiles.pop_back();
        profiles.push_back({change.day, change.as<ProfileChange>()->profile});
    }
    return ProfileHistory(std::move(profiles));
}

} // namespace osteolog
