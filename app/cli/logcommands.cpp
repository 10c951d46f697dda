// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"
#include "core/foods/quickadd.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

/// The day, time and meal that go with every entry.
struct When
{
    QDate day;
    QTime time;
    Meal meal = Meal::None;
};

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

/// Writes one new entry; the answer is its uuid, to which the caller may add.
Result<Answer> write(Session& session, const When& when, Payload payload, const QString& label)
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
    Result<Answer> answer = write(session, *when, makeFoodEntry(**food, *amount, when->meal), label);
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
    Result<Answer> answer = write(session, *when, *entry, label);
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
    return write(session, *when, ActivityEntry{(*activity)->id, (*activity)->name, Minutes(*minutes), impacts},
                 u"%1, %2 min"_s.arg((*activity)->name, shortNumber(*minutes)));
}

Result<Answer> logSymptom(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<int> rating = parseWholeNumber(u"rating"_s, arguments.words[1], 0, 4);
    if (!rating)
        return rating.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const QString key = symptomKey(**tables, arguments.words[0]);
    return write(session, *when, SymptomRating{key, *rating}, u"%1 %2"_s.arg(key.left(200)).arg(*rating));
}

Result<Answer> logLab(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<Amount> said = parseQuantity(arguments.words.mid(1).join(' '_L1));
    if (!said)
        return said.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<LabResult> lab = labResult(**tables, arguments.words[0], *said);
    if (!lab)
        return lab.error();
    return write(session, *when, *lab, u"%1, %2"_s.arg(lab->test, shortAmount(lab->amount.value, lab->amount.unit)));
}

Result<Answer> logScan(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    BoneScan scan;
    scan.site = scanSite(arguments.words[0]);
    if (scan.site.isEmpty())
        return error(ErrorCode::UnknownKey, u"site"_s, arguments.words[0]);
    scan.machine = arguments.option(u"machine"_s).trimmed();
    const std::pair<QString, std::optional<double>&> figures[] = {
        {u"bmd"_s, scan.density}, {u"t"_s, scan.tScore}, {u"z"_s, scan.zScore}};
    for (const auto& [option, figure] : figures) {
        if (!arguments.has(option))
            continue;
        const Result<double> value = parsePlainNumber(arguments.option(option));
        if (!value)
            return value.error();
        figure = *value;
    }
    return write(session, *when, scan, u"%1, %2 g/cm²"_s.arg(scan.site, QString::number(*scan.density, 'g', 4)));
}

Result<Answer> logMeasure(Session& session, const Arguments& arguments, BodyMeasureKind kind, Unit unit)
{
    const Result<When> when = whenOf(arguments, session.clock());
    if (!when)
        return when.error();
    const Result<double> value = parseQuantityIn(unit, arguments.words.join(' '_L1));
    if (!value)
        return value.error();
    return write(session, *when, BodyMeasure{kind, *value}, shortAmount(*value, unit));
}

Result<Answer> logWeight(Session& session, const Arguments& arguments)
{
    return logMeasure(session, arguments, BodyMeasureKind::Weight, Unit::Kilogram);
}

Result<Answer> logHeight(Session& session, const Arguments& arguments)
{
    return logMeasure(session, arguments, BodyMeasureKind::Height, Unit::Centimetre);
}

Result<Answer> logFall(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    return when ? write(session, *when, Fall(), u"a fall"_s) : Result<Answer>(when.error());
}

Result<Answer> logFracture(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    const QString site = arguments.words.join(' '_L1).trimmed();
    return when ? write(session, *when, Fracture{site}, u"a fracture: "_s + site.left(200))
                : Result<Answer>(when.error());
}

Result<Answer> logNote(Session& session, const Arguments& arguments)
{
    const Result<When> when = whenOf(arguments, session.clock());
    return when ? write(session, *when, Note{arguments.words.join(' '_L1)}, u"a note"_s) : Result<Answer>(when.error());
}

constexpr Command commands[] = {
    {u"log food", u"ID|NAME AMOUNT", 2, anyNumber, u"on at meal", u"something eaten; a name means its first search hit",
     logFood},
    {u"log supplement", u"FORM AMOUNT", 2, anyNumber, u"elemental salt on at meal",
     u"a supplement or antacid; the amount is elemental unless --salt is given", logSupplement},
    {u"log activity", u"ID MINUTES", 2, anyNumber, u"impacts on at meal", u"movement, with jumps where counted",
     logActivity},
    {u"log symptom", u"KEY 0..4", 2, 2, u"on at meal", u"how you feel: 0 not at all, 4 very strong", logSymptom},
    {u"log lab", u"KEY AMOUNT", 2, anyNumber, u"on at meal", u"a laboratory result", logLab},
    {u"log scan", u"SITE", 1, 1, u"!bmd !t z machine on at meal",
     u"a bone-density scan: lumbar-spine, total-hip, femoral-neck or forearm", logScan},
    {u"log weight", u"AMOUNT", 1, anyNumber, u"on at meal", u"body weight", logWeight},
    {u"log height", u"AMOUNT", 1, anyNumber, u"on at meal", u"body height", logHeight},
    {u"log fall", u"", 0, 0, u"on at meal", u"a fall", logFall},
    {u"log fracture", u"SITE", 1, anyNumber, u"on at meal", u"a broken bone", logFracture},
    {u"log note", u"TEXT", 1, anyNumber, u"on at meal", u"anything in your own words", logNote},
};

} // namespace

std::span<const Command> logCommands()
{
    return commands;
}

} // namespace osteolog::cli
