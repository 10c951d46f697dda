// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

Answer stepAnswer(const QString& key, const QString& verb, EditName name)
{
    return {QJsonObject{{key, editNameKey(name)}}, u"%1: %2.\n"_s.arg(verb, editWords(name)), {}, false};
}

Result<Answer> undo(Session& session, const Arguments&)
{
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const std::optional<EditName> name = (*journal)->undoName();
    const Result<ChangeSet> changes = (*journal)->undo();
    if (!changes)
        return changes.error();
    return stepAnswer(u"undone"_s, u"Undone"_s, name.value_or(EditName::Change));
}

Result<Answer> redo(Session& session, const Arguments&)
{
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const std::optional<EditName> name = (*journal)->redoName();
    const Result<ChangeSet> changes = (*journal)->redo();
    if (!changes)
        return changes.error();
    return stepAnswer(u"redone"_s, u"Done again"_s, name.value_or(EditName::Change));
}

Result<Answer> removeEntry(Session& session, const Arguments& arguments)
{
    const QUuid id = QUuid::fromString(arguments.words[0]);
    if (id.isNull())
        return error(ErrorCode::NotFound, arguments.words[0]);
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<Record> record = (*journal)->store().record(id);
    if (!record || record->deleted)
        return record ? error(ErrorCode::NotFound, arguments.words[0]) : record.error();
    const Result<ChangeSet> changes = (*journal)->apply(Edit::removal(*record));
    if (!changes)
        return changes.error();
    const QString uuid = id.toString(QUuid::WithoutBraces);
    return Answer{QJsonObject{{u"removed"_s, uuid}}, u"Removed %1.\n"_s.arg(uuid), {}, false};
}

Result<Answer> markDay(Session& session, const Arguments& arguments, bool complete)
{
    const Result<QDate> day =
        arguments.words.isEmpty() ? dayOption(arguments, u"on"_s, session.clock()) : parseDate(arguments.words[0]);
    if (!day)
        return day.error();
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<std::vector<Record>> marks = (*journal)->store().records(RecordKind::DayMark, *day, *day);
    if (!marks)
        return marks.error();
    // One mark counts for a day; a second one would only hide the first.
    Record record = marks->empty() ? makeRecord(*day, {}, DayMark()) : marks->back();
    record.payload = DayMark{complete};
    const Result<ChangeSet> changes = (*journal)->apply({EditName::MarkDay, {record}, {}});
    if (!changes)
        return changes.error();
    const QString date = day->toString(Qt::ISODate);
    return Answer{QJsonObject{{u"date"_s, date}, {u"complete"_s, complete}},
                  u"%1 is marked %2.\n"_s.arg(date, complete ? u"complete"_s : u"incomplete"_s),
                  {},
                  false};
}

Result<Answer> markComplete(Session& session, const Arguments& arguments)
{
    return markDay(session, arguments, true);
}

Result<Answer> markIncomplete(Session& session, const Arguments& arguments)
{
    return markDay(session, arguments, false);
}

constexpr Command commands[] = {
    {u"log undo", u"", 0, 0, u"", u"take the last change back, also one of an earlier run", undo},
    {u"log redo", u"", 0, 0, u"", u"bring back what was undone", redo},
    {u"log remove", u"UUID", 1, 1, u"", u"remove an entry", removeEntry},
    {u"log complete", u"[DATE]", 0, 1, u"on", u"say that a day's list is all there was", markComplete},
    {u"log incomplete", u"[DATE]", 0, 1, u"on", u"say that something is missing from a day", markIncomplete},
};

} // namespace

std::span<const Command> editCommands()
{
    return commands;
}

} // namespace osteolog::cli
