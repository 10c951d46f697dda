// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/dayview.h"
#include "app/cli/jsonfile.h"
#include "app/cli/movementwords.h"
#include "app/cli/values.h"
#include "core/movement/bpaqjson.h"
#include "core/movement/impactramp.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfRecovery = 14; ///< a session's recovery looks back this far
constexpr int daysOfRamp = 365;

struct Window
{
    QDate from, to;
};

Result<Window> windowOf(const Arguments& arguments, const Clock& clock)
{
    const Result<QDate> to = dayOption(arguments, u"to"_s, clock);
    if (!to)
        return to.error();
    Window window{QDate(1900, 1, 1), *to}; // the whole diary, unless the line says otherwise
    if (arguments.has(u"from"_s)) {
        const Result<QDate> from = parseDate(arguments.option(u"from"_s));
        if (!from)
            return from.error();
        window.from = *from;
    }
    if (window.from > window.to)
        return error(ErrorCode::DateInvalid, arguments.option(u"from"_s));
    return window;
}

QJsonObject sessionJson(const LoadSession& session)
{
    return {{u"date"_s, session.date.toString(Qt::ISODate)},
            {u"time"_s, session.time.isValid() ? QJsonValue(session.time.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"index_raw"_s, session.indexRaw},
            {u"index"_s, session.index},
            {u"recovery"_s, session.recovery}};
}

QJsonObject weekJson(const MovementWeek& week)
{
    return {{u"week_start"_s, week.monday.toString(Qt::ISODate)},
            {u"osteogenic_index"_s, week.osteogenicIndex},
            {u"impact_days"_s, week.impactDays},
            {u"resistance_days"_s, week.resistanceDays},
            {u"balance_minutes"_s, week.balanceMinutes}};
}

Answer boneLoadAnswer(const std::vector<LoadSession>& sessions, const std::vector<MovementWeek>& weeks)
{
    QJsonArray sessionList, weekList;
    Table sessionTable({u"date"_s, u"time"_s, u">index"_s, u">recovery"_s, u">counts"_s, u">without floor"_s});
    for (const LoadSession& session : sessions) {
        sessionList.append(sessionJson(session));
        sessionTable.add({session.date.toString(Qt::ISODate),
                          session.time.isValid() ? session.time.toString(u"HH:mm"_s) : QString(),
                          shortNumber(session.index), shortNumber(session.recovery), shortNumber(session.counted()),
                          shortNumber(session.indexRaw)});
    }
    Table weekTable({u"week of"_s, u">bone load"_s, u">impact days"_s, u">strength days"_s, u">balance min"_s});
    for (const MovementWeek& week : weeks) {
        weekList.append(weekJson(week));
        weekTable.add({week.monday.toString(Qt::ISODate), shortNumber(week.osteogenicIndex),
                       QString::number(week.impactDays), QString::number(week.resistanceDays),
                       shortNumber(week.balanceMinutes)});
    }
    QString text = weeks.empty() ? u"No movement is logged in this time.\n"_s : weekTable.text();
    if (!sessions.empty())
        text += u'\n' + sessionTable.text() +
                u"\nIndex: Turner and Robling 2003, counting loads of 2 body weights or more; walking is left out.\n"_s;
    return {QJsonObject{{u"sessions"_s, sessionList}, {u"weeks"_s, weekList}}, text, {}, false};
}

Result<Answer> boneLoad(Session& session, const Arguments& arguments)
{
    const Result<Window> window = windowOf(arguments, session.clock());
    if (!window)
        return window.error();
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<std::vector<Record>> records =
        (*store)->records(RecordKind::Activity, window->from.addDays(-daysOfRecovery), window->to);
    if (!records)
        return records.error();
    std::vector<LoadSession> sessions = loadSessions(*records, **tables);
    std::erase_if(sessions, [&](const LoadSession& held) { return held.date < window->from; });
    return boneLoadAnswer(sessions, movementWeeks(window->from, window->to, *records, **tables));
}

QString namesOf(const std::vector<const Activity*>& activities)
{
    QStringList lines;
    for (const Activity* activity : activities)
        lines << u"  %1: %2\n"_s.arg(activity->name, activity->note);
    return lines.join(QString());
}

QString bpaqText(const BpaqScore& score)
{
    Table table({u"score"_s, u">points"_s});
    table.add({u"current, mean over the activities (the questionnaire's own)"_s, shortNumber(score.currentMean)});
    table.add({u"current, sum (grows with everything you do)"_s, shortNumber(score.currentSum)});
    table.add({u"past"_s, shortNumber(score.past)});
    table.add({u"total"_s, shortNumber(score.total)});
    QString text =
        table.text() +
        u"\nBPAQ, Weeks and Beck 2008 (Griffith University); not the official calculator. It was made with 40 "
        "young adults and tells a history. It is no prescription.\n"_s;
    if (!score.corrected.empty())
        text += u"Ratings that were corrected:\n"_s + namesOf(score.corrected);
    if (!score.doubtful.empty())
        text += u"Ratings that are in doubt:\n"_s + namesOf(score.doubtful);
    return text;
}

Result<Answer> bpaq(Session& session, const Arguments& arguments)
{
    const Result<QJsonObject> object = readJsonObject(arguments.words[0]);
    if (!object)
        return object.error();
    const Result<BpaqInput> input = bpaqFromJson(*object);
    if (!input)
        return input.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<BpaqScore> score = bpaqScore(*input, **tables);
    if (!score)
        return score.error();
    return Answer{QJsonObject{{u"current_mean"_s, score->currentMean},
                              {u"current_sum"_s, score->currentSum},
                              {u"past"_s, score->past},
                              {u"total"_s, score->total}},
                  bpaqText(*score),
                  {},
                  false};
}

QJsonValue rampJson(const std::optional<ImpactRamp>& ramp)
{
    if (!ramp)
        return {};
    return QJsonObject{{u"impacts"_s, ramp->impacts},
                       {u"days_done"_s, ramp->daysDone},
                       {u"days_needed"_s, ramp->daysNeeded},
                       {u"complete"_s, ramp->complete}};
}

Answer verdictAnswer(const SafetyVerdict& verdict, const Profile& profile, const std::optional<ImpactRamp>& ramp)
{
    QJsonObject answers;
    Table table({u"question"_s, u"key"_s, u"answer"_s});
    for (const SafetyQuestion question : allSafetyQuestions) {
        const std::optional<bool>& answer = verdict.answers[question];
        answers.insert(safetyQuestionKey(question), answer ? QJsonValue(*answer) : QJsonValue());
        if (isAsked(question, profile))
            table.add({safetyQuestionWords(question), safetyQuestionKey(question),
                       answer ? (*answer ? u"yes"_s : u"no"_s) : u"not answered"_s});
    }
    QJsonArray reasons, unanswered;
    for (const SafetyReason reason : verdict.reasons)
        reasons.append(safetyReasonKey(reason));
    for (const SafetyQuestion question : verdict.unanswered)
        unanswered.append(safetyQuestionKey(question));
    const QString answeredOn = verdict.answeredOn.toString(Qt::ISODate);
    return {QJsonObject{{u"goal"_s, movementGoalKey(verdict.goal)},
                        {u"reasons"_s, reasons},
                        {u"unanswered"_s, unanswered},
                        {u"age_unknown"_s, verdict.ageUnknown},
                        {u"answered_on"_s, jsonText(answeredOn)},
                        {u"answers"_s, answers},
                        {u"ramp"_s, rampJson(ramp)}},
            table.text() + u'\n' + verdictSentence(verdict) + rampSentence(ramp),
            {},
            false};
}

Result<Answer> showSafetyCheck(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<DayView> view = viewOfDay(session, *day);
    if (!view)
        return view.error();
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<std::vector<Record>> records =
        (*store)->records(RecordKind::Activity, day->addDays(-daysOfRamp), mondayOf(*day).addDays(6));
    if (!records)
        return records.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    return verdictAnswer(view->safety, view->profile, impactRamp(*day, view->safety, *records, **tables));
}

/// "KEY=yes", "KEY=no" and "KEY=" put into the answers; "all=no" answers what is left.
Outcome applyAnswers(SafetyAnswers& answers, const QStringList& assignments)
{
    for (const QString& assignment : assignments) {
        const QString key = assignment.section('='_L1, 0, 0), value = assignment.section('='_L1, 1);
        if (!assignment.contains('='_L1))
            return error(ErrorCode::TextInvalid, assignment, u"KEY=yes|no"_s);
        if (value != "yes"_L1 && value != "no"_L1 && !value.isEmpty())
            return error(ErrorCode::UnknownKey, key, value);
        const std::optional<SafetyQuestion> question = safetyQuestionFromKey(key);
        if (!question && key != "all"_L1)
            return error(ErrorCode::UnknownKey, key);
        for (const SafetyQuestion each : allSafetyQuestions) {
            if (!question || each == *question)
                answers[each] = value.isEmpty() ? std::nullopt : std::optional(value == "yes"_L1);
        }
    }
    return done();
}

Result<Answer> setSafetyCheck(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<DayView> view = viewOfDay(session, *day);
    if (!view)
        return view.error();
    SafetyAnswers answers = view->safety.answers;
    // A yes stays; what was denied on another day is asked anew, for it would be dated today.
    for (std::optional<bool>& answer : answers.answers) {
        if (view->safety.answeredOn != *day && answer == false)
            answer.reset();
    }
    if (const Outcome outcome = applyAnswers(answers, arguments.words); !outcome)
        return outcome.error();
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<std::vector<Record>> sameDay = (*journal)->store().records(RecordKind::SafetyCheck, *day, *day);
    if (!sameDay)
        return sameDay.error();
    // A second check on one day corrects the first.
    Record record = sameDay->empty() ? makeRecord(*day, {}, answers) : sameDay->back();
    record.payload = answers;
    const Result<ChangeSet> changes = (*journal)->apply({EditName::Change, {record}, {}});
    return changes ? showSafetyCheck(session, arguments) : Result<Answer>(changes.error());
}

constexpr Command commands[] = {
    {u"bone-load", u"", 0, 0, u"from to", u"what movement loaded the bones with, by session and week", boneLoad},
    {u"bpaq", u"FILE.json", 1, 1, u"", u"the bone-specific physical activity score of what a file answers", bpaq},
    {u"safety-check show", u"", 0, 0, u"on", u"whether an impact goal is safe, and why not", showSafetyCheck},
    {u"safety-check set", u"KEY=yes|no...", 1, anyNumber, u"on",
     u"answer the questions before any impact goal; all=no answers every one", setSafetyCheck},
};

} // namespace

std::span<const Command> movementCommands()
{
    return commands;
}

} // namespace osteolog::cli
