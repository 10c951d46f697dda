// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/lookup.h"
#include "app/cli/trendwords.h"
#include "app/cli/values.h"
#include "app/cli/wording.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

const QString symptomPrefix = u"symptom:"_s;

Result<QDate> planStartOn(const Store& store, QDate day)
{
    const Result<ProfileHistory> profiles = store.profiles();
    if (!profiles)
        return profiles.error();
    const QDate start = profiles->on(day).planStart;
    return start.isValid() ? Result<QDate>(start) : error(ErrorCode::ProfileIncomplete, u"plan_start"_s);
}

Result<TrendWindow> freeWindowOf(const Arguments& arguments, const Clock& clock)
{
    const Result<QDate> from = parseDate(arguments.option(u"from"_s));
    if (!from)
        return from.error();
    const Result<QDate> to = dayOption(arguments, u"to"_s, clock);
    if (!to)
        return to.error();
    if (*from > *to)
        return error(ErrorCode::DateInvalid, arguments.option(u"from"_s));
    return freeWindow(*from, *to);
}

/// --horizon up to --on or from the plan on; or --from and --to.
Result<TrendWindow> windowOf(const Store& store, const Arguments& arguments, const Clock& clock)
{
    if (!arguments.has(u"horizon"_s))
        return freeWindowOf(arguments, clock);
    const QString key = arguments.option(u"horizon"_s);
    const std::optional<Horizon> horizon = horizonFromKey(key);
    if (!horizon || *horizon == Horizon::Free)
        return error(ErrorCode::UnknownKey, u"--horizon"_s, key);
    const Result<QDate> day = dayOption(arguments, u"on"_s, clock);
    if (!day)
        return day.error();
    if (arguments.has(u"from-plan"_s)) {
        const Result<QDate> plan = planStartOn(store, *day);
        return plan ? Result<TrendWindow>(windowFromPlan(*horizon, *plan, *day)) : plan.error();
    }
    QDate begins;
    if (*horizon == Horizon::All) {
        const Result<QDate> first = seriesBegin(store);
        if (!first)
            return first.error();
        begins = *first;
    }
    return windowUpTo(*horizon, *day, begins);
}

QJsonValue jsonInterval(const std::optional<Interval>& interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue();
}

template <class Estimate>
QJsonValue jsonIntervalOf(const std::optional<Estimate>& estimate)
{
    return jsonInterval(estimate ? std::optional(estimate->interval) : std::nullopt);
}

QJsonArray daysJson(std::span<const SeriesValue> values)
{
    QJsonArray days;
    for (const SeriesValue& value : values)
        days.append(QJsonObject{
            {u"date"_s, value.day.toString(Qt::ISODate)}, {u"value"_s, value.value}, {u"at_least"_s, value.atLeast}});
    return days;
}

QJsonValue withheldJson(const Trend& trend)
{
    if (trend.tooMuchUnknown())
        return u"too-much-unknown"_s;
    return trend.perWeek ? QJsonValue() : QJsonValue(u"too-few-days"_s);
}

void insertFigures(QJsonObject& json, const Trend& trend)
{
    const bool judged = trend.onTarget + trend.offTarget + trend.undecided > 0;
    const auto figure = [](const auto& estimate, auto part) {
        return estimate ? QJsonValue((*estimate).*part) : QJsonValue();
    };
    json.insert(u"mean"_s, jsonNumber(trend.mean));
    json.insert(u"mean_at_least"_s, trend.meanAtLeast);
    json.insert(u"mean_ci"_s, jsonInterval(trend.meanInterval));
    json.insert(u"days_on_target"_s, judged ? QJsonValue(trend.onTarget) : QJsonValue());
    json.insert(u"days_off_target"_s, judged ? QJsonValue(trend.offTarget) : QJsonValue());
    json.insert(u"days_undecided"_s, judged ? QJsonValue(trend.undecided) : QJsonValue());
    json.insert(u"on_target_ci"_s, jsonIntervalOf(trend.onTargetShare));
    json.insert(u"slope_per_week"_s, figure(trend.perWeek, &SlopeEstimate::slope));
    json.insert(u"slope_ci"_s, jsonIntervalOf(trend.perWeek));
    json.insert(u"first_half_mean"_s, figure(trend.change, &DifferenceEstimate::first));
    json.insert(u"last_half_mean"_s, figure(trend.change, &DifferenceEstimate::last));
    json.insert(u"difference"_s, figure(trend.change, &DifferenceEstimate::difference));
    json.insert(u"difference_ci"_s, jsonIntervalOf(trend.change));
    json.insert(u"too_few_days"_s, trend.tooFewDays());
    json.insert(u"withheld"_s, withheldJson(trend));
}

QJsonObject trendJson(const QString& key, const QString& unit, const DaySeries& series, const Trend& trend)
{
    const auto days = series.between(trend.window.first, trend.window.last);
    QJsonObject json{{u"member"_s, key},
                     {u"unit"_s, unit},
                     {u"horizon"_s, horizonKey(trend.window.horizon)},
                     {u"first"_s, trend.window.first.toString(Qt::ISODate)},
                     {u"last"_s, trend.window.last.toString(Qt::ISODate)},
                     {u"days"_s, daysJson(days)},
                     {u"by_week"_s, trend.byWeek},
                     {u"logged_days"_s, trend.loggedDays},
                     {u"left_out_days"_s, trend.leftOutDays},
                     {u"entries"_s, trend.entries},
                     {u"known_entries"_s, trend.knownEntries}};
    if (trend.byWeek)
        json.insert(u"weeks"_s, daysJson(weekMeans(days).values));
    insertFigures(json, trend);
    return json;
}

QJsonValue shareJson(const std::optional<ShareEstimate>& share)
{
    if (!share)
        return {};
    return QJsonObject{{u"days"_s, share->hits},
                       {u"of"_s, share->of},
                       {u"ci"_s, QJsonArray{share->interval.low, share->interval.high}}};
}

Answer symptomAnswer(const QString& key, const ReferenceTables& tables, const DiarySeries& diary,
                     const TrendWindow& window)
{
    DaySeries series;
    for (const SymptomSeries& held : diary.symptoms) {
        if (held.symptom == key)
            series = held.series;
    }
    const Symptom* known = tables.symptom(key);
    const TrendSubject subject{known ? known->name : key, Unit::None, false};
    const SymptomTrend trend = symptomTrendOf(key, series, window);
    QJsonObject json = trendJson(symptomPrefix + key, u"rating"_s, series, trend.trend);
    json.insert(u"strong_days_first_half"_s, shareJson(trend.strongFirst));
    json.insert(u"strong_days_last_half"_s, shareJson(trend.strongLast));
    return {json, trendText(subject, trend.trend) + strongDaysText(trend), {}, false};
}

Answer memberAnswer(Member member, const DiarySeries& diary, const TrendWindow& window)
{
    const bool movement = member == Member::WeightBearing;
    const QString unit = movement ? u"bone load"_s : unitSymbol(unitOf(member));
    const TrendSubject subject{movement ? u"Bone load of a day"_s : memberName(member),
                               movement ? Unit::None : unitOf(member), movement};
    const Trend trend = trendOf(diary[member], window);
    return {trendJson(memberKey(member), unit, diary[member], trend), trendText(subject, trend), {}, false};
}

Result<Answer> showTrend(Session& session, const Arguments& arguments)
{
    const QString& word = arguments.words[0];
    const std::optional<Member> member = memberFromKey(word);
    if (!member && (!word.startsWith(symptomPrefix) || word.size() == symptomPrefix.size()))
        return error(ErrorCode::UnknownKey, word);
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<TrendWindow> window = windowOf(**store, arguments, session.clock());
    if (!window)
        return window.error();
    const Result<DiarySeries> diary =
        diarySeries(**store, window->first, window->last, session.clock().today(), **tables);
    if (!diary)
        return diary.error();
    if (member)
        return memberAnswer(*member, *diary, *window);
    return symptomAnswer(symptomKey(**tables, word.mid(symptomPrefix.size())), **tables, *diary, *window);
}

QJsonObject sourceJson(const Source& source)
{
    const bool known = source.unknownTimes < source.times;
    return {{u"id"_s, source.id},
            {u"name"_s, source.name},
            {u"supplement"_s, source.supplement},
            {u"amount"_s, known ? QJsonValue(source.amount) : QJsonValue()},
            {u"at_least"_s, source.atLeast},
            {u"times"_s, source.times},
            {u"unknown_times"_s, source.unknownTimes},
            {u"share"_s, known ? QJsonValue(source.share) : QJsonValue()},
            {u"share_up_to_here"_s, known ? QJsonValue(source.upToHere) : QJsonValue()}};
}

Result<Answer> showSources(Session& session, const Arguments& arguments)
{
    const std::optional<Member> member = memberFromKey(arguments.words[0]);
    if (!member || *member == Member::WeightBearing)
        return error(ErrorCode::UnknownKey, arguments.words[0]);
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<TrendWindow> window = windowOf(**store, arguments, session.clock());
    if (!window)
        return window.error();
    const Result<std::vector<Source>> sources = sourcesOf(*member, **store, window->first, window->last);
    if (!sources)
        return sources.error();
    QJsonArray list;
    for (const Source& source : *sources)
        list.append(sourceJson(source));
    return Answer{QJsonObject{{u"member"_s, memberKey(*member)},
                              {u"unit"_s, unitSymbol(unitOf(*member))},
                              {u"first"_s, window->first.toString(Qt::ISODate)},
                              {u"last"_s, window->last.toString(Qt::ISODate)},
                              {u"sources"_s, list}},
                  sourcesText(memberName(*member), unitOf(*member), *window, *sources),
                  {},
                  false};
}

constexpr Command commands[] = {
    {u"trend", u"MEMBER|symptom:KEY", 1, 1, u"!horizon|from from-plan on to",
     u"mean, days on target, change per week, and second half against first", showTrend},
    {u"sources", u"MEMBER", 1, 1, u"!horizon|from from-plan on to",
     u"what each food and supplement gave of it, largest first", showSources},
};

} // namespace

std::span<const Command> trendCommands()
{
    return commands;
}

} // namespace osteolog::cli
