// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/editwriter.h"
#include "core/journal/hybridclock.h"
#include "core/storage/daytotalstable.h"
#include "core/storage/storeprivate.h"

namespace osteolog {

namespace {

Outcome validateAll(const Edit& edit)
{
    for (const Record& record : edit.put) {
        if (Outcome outcome = validate(record); !outcome)
            return outcome;
    }
    return done();
}

/// The diary's clock: device and newest stamp, kept in the file.
Result<Stamp> readClock(DiaryDatabase& database)
{
    Query query = database.connection().query(R"(SELECT "device", "stamp_ms", "stamp_counter" FROM "meta")");
    if (!query.next())
        return error(ErrorCode::FileCorrupt, database.path(), QStringLiteral("meta is empty"));
    return Stamp{query.integer(1), static_cast<quint32>(query.integer(2)), query.uuid(0)};
}

void writeClock(Connection& connection, const Stamp& stamp)
{
    connection.query(R"(UPDATE "meta" SET "stamp_ms" = ?1, "stamp_counter" = ?2)")
        .bind(1, stamp.milliseconds)
        .bind(2, qint64(stamp.counter))
        .run();
}

/// The days whose sums the changes touch.
std::set<QDate> daysToAddUp(const ChangeSet& changes)
{
    std::set<QDate> days;
    for (const RecordChange& change : changes.changes) {
        if (!countsForDayTotals(change.after.kind()))
            continue;
        days.insert(change.after.day);
        if (change.before)
            days.insert(change.before->day);
    }
    return days;
}

/// Empty when there is none, and when the file cannot be read: the edit itself will then say why.
std::optional<EditName> nameIn(DiaryDatabase& database, std::optional<EditName> (EditLog::*which)())
{
    using Name = Result<std::optional<EditName>>;
    return database.run([&]() -> Name { return (EditLog(database.connection()).*which)(); }).valueOr(std::nullopt);
}

Outcome takeBack(EditWriter& writer, EditLog& log, const EditLog::Entry& entry, EditWriter::Way way)
{
    const auto images = imagesFromBytes(entry.images);
    if (!images)
        return error(ErrorCode::FileCorrupt, QStringLiteral("edit_log"), QString::number(entry.sequence));
    if (Outcome outcome = writer.takeBack(*images, way); !outcome)
        return outcome;
    log.turn(entry.sequence, way == EditWriter::Way::Undo, writer.images());
    return done();
}

} // namespace

Journal::Journal(Store& store, const Clock& clock, QObject* parent) : QObject(parent), m_store(store), m_clock(clock) {}

Journal::~Journal() = default;

Result<ChangeSet> Journal::apply(const Edit& edit)
{
    if (Outcome outcome = validateAll(edit); !outcome)
        return outcome.error();
    return commit(edit.name, edit.put, [&edit](EditWriter& writer, EditLog& log) -> Outcome {
        writer.expect(edit.put.size() + edit.remove.size());
        for (const Record& record : edit.put) {
            if (Outcome outcome = writer.put(record); !outcome)
                return outcome;
        }
        for (const Record& record : edit.remove) {
            if (Outcome outcome = writer.remove(record); !outcome)
                return outcome;
        }
        if (!writer.changes().changes.empty())
            log.push(edit.name, writer.images());
        return done();
    });
}

Result<ChangeSet> Journal::undo()
{
    return commit(EditName::Undo, {}, [](EditWriter& writer, EditLog& log) -> Outcome {
        const auto entry = log.toUndo();
        if (!entry)
            return error(ErrorCode::NothingToUndo);
        return takeBack(writer, log, *entry, EditWriter::Way::Undo);
    });
}

Result<ChangeSet> Journal::redo()
{
    return commit(EditName::Redo, {}, [](EditWriter& writer, EditLog& log) -> Outcome {
        const auto entry = log.toRedo();
        if (!entry)
            return error(ErrorCode::NothingToRedo);
        return takeBack(writer, log, *entry, EditWriter::Way::Redo);
    });
}

std::optional<EditName> Journal::undoName() const
{
    return nameIn(*m_store.d->database, &EditLog::nameToUndo);
}

std::optional<EditName> Journal::redoName() const
{
    return nameIn(*m_store.d->database, &EditLog::nameToRedo);
}

Result<ChangeSet> Journal::commit(EditName name, std::span<const Record> seen, const Work& work)
{
    DiaryDatabase& database = *m_store.d->database;
    if (database.isReadOnly())
        return error(ErrorCode::ReadOnly, database.path());
    Result<ChangeSet> changes = tryCommit(name, seen, work);
    // The log may hold room that is free as soon as its pages stand in the file.
    if (!changes && changes.error().code == ErrorCode::DiskFull && database.emptyLog())
        changes = tryCommit(name, seen, work);
    if (changes && !changes->changes.empty())
        Q_EMIT changed(*changes);
    return changes;
}

Result<ChangeSet> Journal::tryCommit(EditName name, std::span<const Record> seen, const Work& work)
{
    DiaryDatabase& database = *m_store.d->database;
    return database.run([&]() -> Result<ChangeSet> {
        if (Outcome there = database.stillThere(); !there)
            return there.error();
        Transaction transaction(database.connection(), Transaction::Write);
        Result<Stamp> last = readClock(database);
        if (!last)
            return last.error();
        for (const Record& record : seen)
            *last = afterSeeing(*last, record.stamp);
        const Stamp stamp = nextStamp(*last, m_clock.now().toMSecsSinceEpoch());
        EditWriter writer(database, stamp, name);
        EditLog log(database.connection());
        if (Outcome outcome = work(writer, log); !outcome)
            return outcome.error();
        if (!writer.changes().changes.empty()) {
            writeClock(database.connection(), stamp);
            refreshDayTotals(database.connection(), daysToAddUp(writer.changes()));
        }
        transaction.commit();
        // Whoever took the file away meanwhile took this change with it.
        if (Outcome there = database.stillThere(); !there)
            return there.error();
        return std::move(writer.changes());
    });
}

} // namespace osteolog
