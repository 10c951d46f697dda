// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dayview.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonList(const QString& commaList)
{
    return QJsonArray::fromStringList(commaList.split(','_L1, Qt::SkipEmptyParts));
}

/// In the order in which people read a profile; JSON does not care.
const QStringList& profileKeys()
{
    static const QStringList keys = {u"sex"_s,
                                     u"birth_date"_s,
                                     u"height_cm"_s,
                                     u"weight_kg"_s,
                                     u"stage"_s,
                                     u"reference"_s,
                                     u"diet"_s,
                                     u"avoid"_s,
                                     u"conditions"_s,
                                     u"medicines"_s,
                                     u"goal_protein_g_per_kg"_s,
                                     u"goal_vitamin_k2_ug"_s,
                                     u"plan_start"_s,
                                     u"menopause_date"_s,
                                     u"height_at_25_cm"_s,
                                     u"takes_oestrogen"_s};
    return keys;
}

QJsonObject profileJson(const Profile& profile)
{
    const QMap<QString, QString> values = profileToKeys(profile);
    QJsonObject object;
    for (const QString& key : profileKeys()) {
        const QString value = values.value(key);
        if (key == "avoid"_L1 || key == "conditions"_L1 || key == "medicines"_L1)
            object.insert(key, jsonList(value));
        else
            object.insert(key, jsonText(value));
    }
    // Not through their text: a number keeps every digit.
    const auto quantity = [](const auto& value) {
        return value ? QJsonValue(value->value()) : QJsonValue(QJsonValue::Null);
    };
    object.insert(u"height_cm"_s, quantity(profile.height));
    object.insert(u"weight_kg"_s, quantity(profile.weight));
    object.insert(u"height_at_25_cm"_s, quantity(profile.youngAdultHeight));
    object.insert(u"goal_protein_g_per_kg"_s, jsonNumber(profile.proteinGoalPerKg));
    object.insert(u"goal_vitamin_k2_ug"_s, quantity(profile.vitaminK2Goal));
    return object;
}

Answer profileAnswer(const Profile& profile)
{
    const QMap<QString, QString> values = profileToKeys(profile);
    Table table({u"key"_s, u"value"_s});
    for (const QString& key : profileKeys())
        table.add({key, values.value(key).isEmpty() ? u"not said"_s : values.value(key)});
    return {profileJson(profile), table.text(), {}, false};
}

/// "KEY=VALUE" put into the profile, all of them or an error.
Outcome applyKeys(Profile& profile, const QStringList& assignments)
{
    for (const QString& assignment : assignments) {
        const qsizetype equals = assignment.indexOf('='_L1);
        if (equals < 1)
            return error(ErrorCode::TextInvalid, assignment, u"KEY=VALUE"_s);
        if (Outcome outcome = setProfileKey(profile, assignment.left(equals), assignment.mid(equals + 1)); !outcome)
            return outcome;
    }
    return done();
}

Result<Answer> setProfile(Session& session, const Arguments& arguments)
{
    const Result<QDate> from = dayOption(arguments, u"from"_s, session.clock());
    if (!from)
        return from.error();
    Profile check;
    if (const Outcome outcome = applyKeys(check, arguments.words); !outcome)
        return outcome.error();
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Store& store = (*journal)->store();
    const Result<ProfileHistory> history = store.profiles();
    if (!history)
        return history.error();
    const Result<std::vector<Record>> sameDay = store.records(RecordKind::Profile, *from, *from);
    if (!sameDay)
        return sameDay.error();

    Profile profile = history->on(*from);
    if (const Outcome outcome = applyKeys(profile, arguments.words); !outcome)
        return outcome.error();
    // A second change on one day corrects the first: a day has one profile.
    Record record = sameDay->empty() ? makeRecord(*from, {}, ProfileChange()) : sameDay->back();
    record.payload = ProfileChange{profile};
    const Result<ChangeSet> changes = (*journal)->apply({EditName::ChangeProfile, {record}, {}});
    if (!changes)
        return changes.error();
    return profileAnswer(profile);
}

Result<Answer> showProfile(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<ProfileHistory> history = (*store)->profiles();
    if (!history)
        return history.error();
    return profileAnswer(history->on(*day));
}

QJsonObject targetJson(const Target& target)
{
    return {{u"unit"_s, unitSymbol(unitOf(target.member))},
            {u"target"_s, jsonNumber(target.amount)},
            {u"kind"_s, jsonText(targetKindKey(target.kind))},
            {u"average_requirement"_s, jsonNumber(target.averageRequirement)},
            {u"upper_limit"_s, jsonNumber(target.upperLimit)},
            {u"upper_limit_scope"_s, jsonText(upperLimitScopeKey(target.upperLimitScope))},
            {u"source"_s, jsonText(target.source)}};
}

QStringList targetRow(const Target& target)
{
    const Unit unit = unitOf(target.member);
    const auto shown = [unit](const std::optional<double>& value) { return value ? shortAmount(value, unit) : u"–"_s; };
    QString note = withheldSentence(target.withheld);
    if (note.isEmpty() && target.kind == TargetKind::None)
        note = u"no official value"_s;
    QString limit = shown(target.upperLimit);
    if (target.upperLimitScope == UpperLimitScope::Supplement)
        limit += u" from supplements"_s;
    const QString source = target.source + (target.status.isEmpty() ? QString() : u" ["_s + target.status + u']');
    return {memberName(target.member),
            shown(target.amount),
            targetKindKey(target.kind),
            shown(target.averageRequirement),
            limit,
            note.isEmpty() ? source : note};
}

Result<Answer> showTargets(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<DayView> view = viewOfDay(session, *day);
    if (!view)
        return view.error();
    QJsonObject json;
    Table table({u"member"_s, u">target"_s, u"kind"_s, u">average need"_s, u"upper limit"_s, u"source"_s});
    for (const Member member : allMembers) {
        json.insert(memberKey(member), targetJson(view->targets[member]));
        table.add(targetRow(view->targets[member]));
    }
    return Answer{json, longDate(*day) + u"\n\n"_s + table.text(), {}, false};
}

constexpr Command commands[] = {
    {u"profile set", u"KEY=VALUE...", 1, anyNumber, u"from",
     u"say who the targets are for: sex birth_date height_cm weight_kg stage reference diet avoid conditions medicines "
     "goal_protein_g_per_kg goal_vitamin_k2_ug plan_start menopause_date height_at_25_cm takes_oestrogen",
     setProfile},
    {u"profile show", u"", 0, 0, u"on", u"the profile as it holds on a day", showProfile},
    {u"targets", u"", 0, 0, u"on", u"targets and limits of a day, with their sources", showTargets},
};

} // namespace

std::span<const Command> profileCommands()
{
    return commands;
}

} // namespace osteolog::cli
