// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/logentry.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/foods/quickadd.h"

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

Result<Answer> logActivity(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<double> minutes = minutesOf(arguments.words.mid(1).join(' '_L1));
    if (!minutes)
        return minutes.error();
    std::optional<int> impacts;
    if (arguments.has(u"impacts"_s)) {
        const Result<int> said = parseWholeNumber(u"impacts"_s, arguments.option(u"impacts"_s), 0, 100000);
        if (!said)
            return said.error();
        impacts = *said;
    }
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<const Activity*> activity = findActivity(**tables, arguments.words[0]);
    if (!activity)
        return activity.error();
    return writeEntry(session, *when, ActivityEntry{(*activity)->id, (*activity)->name, Minutes(*minutes), impacts},
                      u"%1, %2 min"_s.arg((*activity)->name, shortNumber(*minutes)));
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
    {u"log activity", u"ID MINUTES", 2, anyNumber, u"impacts on at meal", u"movement, with jumps where counted",
     logActivity},
    {u"log note", u"TEXT", 1, anyNumber, u"on at meal", u"anything in your own words", logNote},
};

} // namespace

std::span<const Command> logCommands()
{
    return commands;
}

} // namespace osteolog::cli
