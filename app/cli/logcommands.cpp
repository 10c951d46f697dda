// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logentry.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/foods/quickadd.h"
#include "core/movement/activityplausibility.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> logFood(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<SaidAmount> said = parseAmount(arguments.words.mid(1).join(' '_L1));
    if (!said)
        return said.error();
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<const Food*> food = findFood(**catalogue, arguments.words[0]);
    if (!food)
        return food.error();
    const Result<ResolvedAmount> amount = resolveAmount(*said, **food);
    if (!amount && amount.error().code == ErrorCode::AmountOutOfRange)
        return error(ErrorCode::AmountOutOfRange, (*food)->name, amount.error().detail + u" g"_s);
    if (!amount)
        return amount.error();
    const QString label = u"%1, %2"_s.arg((*food)->name, shortAmount(amount->grams.value(), Unit::Gram));
    Result<Answer> answer = writeEntry(session, *when, makeFoodEntry(**food, *amount, when->meal), label);
    if (answer)
        addToJson(answer.value(), u"food"_s, QJsonObject{{u"id"_s, (*food)->id}, {u"name"_s, (*food)->name}});
    return answer;
}

Result<Answer> logSupplement(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<Amount> amount = parseQuantity(arguments.words.mid(1).join(' '_L1));
    if (!amount)
        return amount.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<const SupplementForm*> form = findForm(**tables, arguments.words[0]);
    if (!form)
        return form.error();
    const Result<SupplementEntry> entry = makeSupplementEntry(**form, *amount, arguments.has(u"salt"_s));
    if (!entry)
        return entry.error();
    const Unit unit = unitOf(entry->nutrient);
    const QString label = u"%1, %2 elemental"_s.arg((*form)->name, shortAmount(entry->elemental, unit));
    const double elemental = entry->elemental;
    Result<Answer> answer = writeEntry(session, *when, *entry, label);
    if (answer)
        addToJson(answer.value(), u"elemental"_s, QJsonObject{{u"amount"_s, elemental}, {u"unit"_s, unitSymbol(unit)}});
    return answer;
}

/// Minutes, with or without saying so.
Result<double> minutesOf(const QString& text)
{
    const Result<double> bare = parsePlainNumber(text);
    return bare ? bare : parseQuantityIn(Unit::Minute, text);
}

/// The counts and the load that an activity was logged with.
Outcome readCounts(ActivityEntry& entry, const Arguments& arguments)
{
    struct Count
    {
        QString option;
        std::optional<int>& target;
        int low, high;
    };
    const Count counts[] = {{u"impacts"_s, entry.impacts, 0, 100000},
                            {u"sets"_s, entry.sets, 1, 100},
                            {u"reps"_s, entry.repetitions, 1, 1000}};
    for (const Count& count : counts) {
        if (!arguments.has(count.option))
            continue;
        const Result<int> said = parseWholeNumber(count.option, arguments.option(count.option), count.low, count.high);
        if (!said)
            return said.error();
        count.target = *said;
    }
    if (!arguments.has(u"load"_s))
        return done();
    const QString text = arguments.option(u"load"_s);
    const Result<double> bare = parsePlainNumber(text);
    const Result<double> load = bare ? bare : parseQuantityIn(Unit::Kilogram, text);
    if (!load)
        return load.error();
    entry.load = Kilograms(*load);
    return done();
}

/// What a question about an entry is about, as it was said: "300 minutes".
QString saidOf(const ActivityEntry& entry, const QString& field)
{
    if (field == "minutes"_L1)
        return shortNumber(entry.duration.value()) + u" minutes"_s;
    if (field == "impacts"_L1)
        return QString::number(entry.impacts.value_or(0)) + u" impacts"_s;
    if (field == "sets"_L1)
        return QString::number(entry.sets.value_or(0)) + u" sets"_s;
    if (field == "repetitions"_L1)
        return QString::number(entry.repetitions.value_or(0)) + u" repetitions"_s;
    return entry.load ? shortAmount(entry.load->value(), Unit::Kilogram) : field;
}

Result<Answer> logActivity(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<double> minutes = minutesOf(arguments.words.mid(1).join(' '_L1));
    if (!minutes)
        return minutes.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<const Activity*> activity = findActivity(**tables, arguments.words[0]);
    if (!activity)
        return activity.error();
    ActivityEntry entry{(*activity)->id, (*activity)->name, Minutes(*minutes)};
    if (const Outcome outcome = readCounts(entry, arguments); !outcome)
        return outcome.error();
    // What cannot be at all is refused with or without --yes.
    if (const Outcome possible = validate(makeRecord(when->day, when->time, entry)); !possible)
        return possible.error();
    if (const Outcome plausible = checkPlausible(entry, **tables); !plausible && !arguments.has(u"yes"_s))
        return error(ErrorCode::Implausible, saidOf(entry, plausible.error().subject));
    return writeEntry(session, *when, entry, u"%1, %2 min"_s.arg((*activity)->name, shortNumber(*minutes)));
}

Result<Answer> logNote(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    return when ? writeEntry(session, *when, Note{arguments.words.join(' '_L1)}, u"a note"_s)
                : Result<Answer>(when.error());
}

constexpr Command commands[] = {
    {u"log food", u"ID|NAME AMOUNT", 2, anyNumber, u"on at meal", u"something eaten; a name means its first search hit",
     logFood},
    {u"log supplement", u"FORM AMOUNT", 2, anyNumber, u"elemental salt on at meal",
     u"a supplement or antacid; the amount is elemental unless --salt is given", logSupplement},
    {u"log activity", u"ID MINUTES", 2, anyNumber, u"impacts sets reps load yes on at meal",
     u"movement, with jumps where counted, or strength training with sets, repetitions and load in kg", logActivity},
    {u"log note", u"TEXT", 1, anyNumber, u"on at meal", u"anything in your own words", logNote},
};

} // namespace

std::span<const Command> logCommands()
{
    return commands;
}

} // namespace osteolog::cli
