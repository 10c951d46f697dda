// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dayview.h"
#include "app/cli/entrytext.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const Record& record)
{
    const EntryText text = entryText(record);
    const FoodEntry* food = record.as<FoodEntry>();
    return {{u"uuid"_s, record.id.toString(QUuid::WithoutBraces)},
            {u"kind"_s, text.kind},
            {u"time"_s, record.time.isValid() ? QJsonValue(record.time.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"meal"_s, food && food->meal != Meal::None ? QJsonValue(mealKey(food->meal)) : QJsonValue()},
            {u"label"_s, text.label},
            {u"amount"_s, jsonNumber(text.amount)},
            {u"unit"_s, jsonText(unitSymbol(text.unit))}};
}

QJsonObject totalJson(const DayView& view, Member member)
{
    const MemberTotal& total = view.summary[member];
    return {{u"unit"_s, unitSymbol(unitOf(member))},
            {u"amount"_s, jsonNumber(total.amount)},
            {u"from_food"_s, total.fromFood},
            {u"from_supplements"_s, total.fromSupplements},
            {u"known_entries"_s, total.knownEntries},
            {u"entries"_s, total.entries},
            {u"at_least"_s, total.atLeast},
            {u"target"_s, jsonNumber(view.targets[member].amount)},
            {u"upper_limit_exceeded"_s, total.upperLimitExceeded}};
}

QJsonObject dayJson(const DayView& view)
{
    QJsonArray entries;
    for (const Record& record : view.day.entries)
        entries.append(entryJson(record));
    QJsonObject totals;
    for (const Member member : allMembers)
        totals.insert(memberKey(member), totalJson(view, member));
    QJsonArray notices;
    for (const Notice& notice : view.notices)
        notices.append(QJsonObject{{u"id"_s, noticeKey(notice.id)},
                                   {u"severity"_s, severityKey(notice.severity)},
                                   {u"subject"_s, jsonText(notice.subject)}});
    return {{u"date"_s, view.day.date.toString(Qt::ISODate)},
            {u"complete"_s, view.summary.complete},
            {u"entries"_s, entries},
            {u"totals"_s, totals},
            {u"notices"_s, notices}};
}

QStringList totalRow(const DayView& view, Member member)
{
    const MemberTotal& total = view.summary[member];
    const std::optional<double>& target = view.targets[member].amount;
    const Unit unit = unitOf(member);
    QString amount = total.amount ? shortAmount(total.amount, unit) : u"–"_s;
    if (total.amount && total.atLeast)
        amount.prepend(u"≥ "_s);
    QString known;
    if (member != Member::WeightBearing && total.entries > 0)
        known = u"known for %1 of %2"_s.arg(total.knownEntries).arg(total.entries);
    return {memberName(member), amount, target ? shortAmount(target, unit) : u"–"_s, known,
            total.upperLimitExceeded ? u"above the upper limit"_s : QString()};
}

QString dayText(const DayView& view)
{
    QString text = longDate(view.day.date) + (view.summary.complete ? u", complete\n\n"_s : u", not complete\n\n"_s);
    if (view.day.entries.empty()) {
        text += u"Nothing is logged.\n\n"_s;
    } else {
        Table entries({u"time"_s, u"entry"_s, u">amount"_s, u"meal"_s, u"id"_s});
        for (const Record& record : view.day.entries) {
            const EntryText entry = entryText(record);
            const FoodEntry* food = record.as<FoodEntry>();
            entries.add({record.time.isValid() ? record.time.toString(u"HH:mm"_s) : QString(),
                         entry.remark.isEmpty() ? entry.label : entry.label + u", "_s + entry.remark,
                         entry.amount ? shortAmount(entry.amount, entry.unit) : QString(),
                         food && food->meal != Meal::None ? mealKey(food->meal) : QString(),
                         record.id.toString(QUuid::WithoutBraces)});
        }
        text += entries.text() + u'\n';
    }
    Table totals({u"member"_s, u">amount"_s, u">target"_s, u""_s, u""_s});
    for (const Member member : allMembers)
        totals.add(totalRow(view, member));
    text += totals.text();
    for (const Notice& notice : view.notices)
        text += u'\n' + noticeSentence(notice);
    return view.notices.empty() ? text : text + u'\n';
}

Result<Answer> showDay(Session& session, const Arguments& arguments)
{
    const Result<QDate> day =
        arguments.words.isEmpty() ? dayOption(arguments, u"on"_s, session.clock()) : parseDate(arguments.words[0]);
    if (!day)
        return day.error();
    const Result<DayView> view = viewOfDay(session, *day);
    if (!view)
        return view.error();
    return Answer{dayJson(*view), dayText(*view), {}, false};
}

constexpr Command commands[] = {
    {u"day", u"[DATE]", 0, 1, u"on", u"a day's entries, totals and notices", showDay},
};

} // namespace

std::span<const Command> dayCommands()
{
    return commands;
}

} // namespace osteolog::cli
