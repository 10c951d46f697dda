// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logentry.h"

#include "app/cli/values.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

Result<When> whenOf(const Arguments& arguments, const Clock& clock)
{
    When when;
    const Result<QDate> day = dayOption(arguments, u"on"_s, clock);
    if (!day)
        return day.error();
    when.day = *day;
    if (arguments.has(u"at"_s)) {
        const Result<QTime> time = parseTime(arguments.option(u"at"_s));
        if (!time)
            return time.error();
        when.time = *time;
    } else if (!arguments.has(u"on"_s)) {
        when.time = clock.timeOfDay(); // the time of an entry for another day is not known, and not made up
    }
    when.meal = mealAt(when.time);
    if (arguments.has(u"meal"_s)) {
        const std::optional<Meal> meal = mealFromKey(arguments.option(u"meal"_s));
        if (!meal || *meal == Meal::None)
            return error(ErrorCode::UnknownKey, u"meal"_s, arguments.option(u"meal"_s));
        when.meal = *meal;
    }
    return when;
}

Result<When> pastWhenOf(const Arguments& arguments, const Clock& clock)
{
    Result<When> when = whenOf(arguments, clock);
    if (when && when->day > clock.today())
        return error(ErrorCode::DateInFuture, when->day.toString(Qt::ISODate));
    return when;
}

Result<Answer> writeEntry(Session& session, const When& when, Payload payload, const QString& label)
{
    const Record record = makeRecord(when.day, when.time, std::move(payload));
    if (const Outcome outcome = validate(record); !outcome)
        return outcome.error();
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<ChangeSet> changes = (*journal)->apply(Edit::add(record));
    if (!changes)
        return changes.error();
    const QString uuid = record.id.toString(QUuid::WithoutBraces);
    const QString at = when.time.isValid() ? u" at "_s + when.time.toString(u"HH:mm"_s) : QString();
    return Answer{QJsonObject{{u"uuid"_s, uuid}},
                  u"Logged %1 on %2%3.\n%4\n"_s.arg(label, when.day.toString(Qt::ISODate), at, uuid),
                  {},
                  false};
}

void addToJson(Answer& answer, const QString& key, const QJsonValue& value)
{
    QJsonObject object = answer.json.toObject();
    object.insert(key, value);
    answer.json = object;
}

Result<std::optional<bool>> yesOrNo(const Arguments& arguments, const QString& option)
{
    if (!arguments.has(option))
        return std::optional<bool>();
    const QString said = arguments.option(option);
    if (said != "yes"_L1 && said != "no"_L1)
        return error(ErrorCode::UnknownKey, option, said);
    return std::optional(said == "yes"_L1);
}

Result<std::optional<int>> wholeNumberOption(const Arguments& arguments, const QString& option, int low, int high)
{
    if (!arguments.has(option))
        return std::optional<int>();
    const Result<int> said = parseWholeNumber(option, arguments.option(option), low, high);
    return said ? Result<std::optional<int>>(std::optional(*said)) : said.error();
}

} // namespace osteolog::cli
