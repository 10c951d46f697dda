// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bodyjson.h"
#include "app/cli/bodywords.h"
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/advice/notices.h"
#include "core/analysis/gates.h"
#include "core/body/bodyrecords.h"
#include "core/body/recordorder.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

/// The body as the diary knows it on a day.
struct BodyView
{
    QDate day;
    std::vector<Record> records;
    Profile profile; ///< with the conditions that the diary shows
    std::vector<const Record*> labs;
    std::optional<KidneyFunction> kidneys;
    std::vector<ScanPair> pairs;
    DensityReading density;
    HeightLoss height;
    std::optional<Kilograms> weight;
    Screening ost, orai;
    std::vector<RaisedRedFlag> redFlags;
};

Result<BodyView> viewOfBody(Session& session, QDate day, const ReferenceTables& tables)
{
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    Result<std::vector<Record>> records = bodyRecords(**store, day);
    if (!records)
        return records.error();
    const Result<ProfileHistory> history = (*store)->profiles();
    if (!history)
        return history.error();
    BodyView view;
    view.day = day;
    view.records = std::move(records).value();
    view.profile = withRecordedConditions(history->on(day), view.records, day);
    view.labs = latestLabs(view.records, day, tables);
    view.kidneys = kidneyFunctionOn(view.profile, view.records, day);
    view.pairs = scanPairs(view.records, day, tables);
    const bool fragile = view.profile.conditions.contains(Condition::FragilityFracture);
    view.density = densityReading(view.profile, view.records, day, fragile, tables);
    view.height = heightLossOn(view.profile, view.records, day);
    view.weight = weightOn(view.profile, view.records, day);
    view.ost = ostOn(view.profile, view.records, day);
    view.orai = oraiOn(view.profile, view.records, day);
    view.redFlags = redFlagsOn(day, view.profile, view.records, tables);
    return view;
}

/// The result of the same test before this one; null without any.
const Record* resultBefore(const BodyView& view, const Record& record)
{
    const Record* before = nullptr;
    for (const Record* other : inOrder<LabResult>(view.records, view.day)) {
        if (other == &record)
            return before;
        if (other->as<LabResult>()->test == record.as<LabResult>()->test)
            before = other;
    }
    return nullptr;
}

QJsonObject bodyJson(const BodyView& view, const ReferenceTables& tables)
{
    QJsonArray labs, scans, pairs, redFlags;
    for (const Record* lab : view.labs)
        labs.append(labJson(*lab, resultBefore(view, *lab), tables));
    for (const Record* scan : inOrder<BoneScan>(view.records, view.day))
        scans.append(scanJson(*scan));
    for (const ScanPair& pair : view.pairs)
        pairs.append(pairJson(pair));
    for (const RaisedRedFlag& flag : view.redFlags)
        redFlags.append(redFlagJson(flag, tables));
    const Record* checkIn = latest<MenopauseCheckIn>(view.records, view.day);
    return {{u"date"_s, view.day.toString(Qt::ISODate)},
            {u"red_flags"_s, redFlags},
            {u"labs"_s, labs},
            {u"egfr"_s, kidneyJson(view.kidneys)},
            {u"scans"_s, scans},
            {u"scan_comparisons"_s, pairs},
            {u"density"_s, densityJson(view.density)},
            {u"height"_s, heightJson(view.height)},
            {u"weight_kg"_s, view.weight ? QJsonValue(view.weight->value()) : QJsonValue()},
            {u"screening"_s, QJsonObject{{u"ost"_s, screeningJson(view.ost)}, {u"orai"_s, screeningJson(view.orai)}}},
            {u"check_in"_s, checkInJson(checkIn, lastCheckInChange(view.records, view.day))}};
}

QString labsText(const BodyView& view, const ReferenceTables& tables)
{
    if (view.labs.empty())
        return u"No laboratory result is logged.\n"_s;
    Table table({u"test"_s, u"date"_s, u">result"_s, u">or"_s, u"laboratory's range"_s});
    for (const Record* record : view.labs) {
        const LabResult& lab = *record->as<LabResult>();
        const LabTest* test = tables.lab(lab.test);
        const bool second = test && test->units.size() > 1;
        const auto other = second ? convertLab(*test, lab.amount, test->units[1]) : std::nullopt;
        table.add({test ? test->name : lab.test, record->day.toString(Qt::ISODate),
                   shortAmount(lab.amount.value, lab.amount.unit),
                   other ? shortAmount(other, test->units[1]) : QString(), rangePositionKey(rangePosition(lab))});
    }
    QString text = table.text();
    if (view.kidneys)
        text += u"\nKidney function (eGFR): %1, %2%3\n"_s.arg(
            shortAmount(view.kidneys->filtration, Unit::MillilitrePerMinute), view.kidneys->day.toString(Qt::ISODate),
            view.kidneys->computed ? u", computed from creatinine (CKD-EPI 2021)"_s : QString());
    return text;
}

QString bodyText(const BodyView& view, const ReferenceTables& tables)
{
    QString text;
    for (const RaisedRedFlag& flag : view.redFlags)
        text += redFlagSentence(flag, tables) + u'\n';
    if (!text.isEmpty())
        text += u'\n';
    text += labsText(view, tables) + u'\n';
    for (const ScanPair& pair : view.pairs)
        text += comparisonSentence(pair) + u'\n';
    QStringList sentences{densitySentence(view.density), heightSentence(view.height),
                          screeningSentence(u"OST"_s, view.ost), screeningSentence(u"ORAI"_s, view.orai)};
    if (const Record* record = latest<MenopauseCheckIn>(view.records, view.day)) {
        const std::optional<int> sum = record->as<MenopauseCheckIn>()->sum();
        sentences << (sum ? u"Menopause check-in of %1: %2 of 44, for your own trend."_s
                                .arg(record->day.toString(Qt::ISODate))
                                .arg(*sum)
                          : u"Menopause check-in of %1: not all themes answered, so there is no sum."_s.arg(
                                record->day.toString(Qt::ISODate)));
    }
    sentences.removeAll(QString());
    return text + sentences.join(u'\n') + u'\n';
}

Result<Answer> showBody(Session& session, const Arguments& arguments)
{
    const Result<QDate> day = dayOption(arguments, u"on"_s, session.clock());
    if (!day)
        return day.error();
    const Result<const ReferenceTables*> tables = session.tables();
    if (!tables)
        return tables.error();
    const Result<BodyView> view = viewOfBody(session, *day, **tables);
    if (!view)
        return view.error();
    return Answer{bodyJson(*view, **tables), bodyText(*view, **tables), {}, false};
}

Result<Answer> showTimeline(Session& session, const Arguments& arguments)
{
    const QDate today = session.clock().today();
    const Result<QDate> last = dayOption(arguments, u"to"_s, session.clock());
    if (!last)
        return last.error();
    const Result<QDate> first =
        arguments.has(u"from"_s) ? parseDate(arguments.option(u"from"_s)) : Result<QDate>(last->addYears(-1));
    if (!first)
        return first.error();
    if (*first > *last)
        return error(ErrorCode::DateInvalid, arguments.option(u"from"_s));
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<std::vector<BodyEvent>> events = bodyTimeline(**store, *first, *last, today);
    if (!events)
        return events.error();
    QJsonArray json;
    Table table({u"date"_s, u"time"_s, u"event"_s, u">amount"_s});
    for (const BodyEvent& event : *events) {
        json.append(eventJson(event));
        table.add({event.day.toString(Qt::ISODate), event.time.isValid() ? event.time.toString(u"HH:mm"_s) : QString(),
                   eventWords(event), event.value ? shortAmount(event.value, event.unit) : QString()});
    }
    return Answer{json, events->empty() ? u"Nothing is logged in these days.\n"_s : table.text(), {}, false};
}

constexpr Command commands[] = {
    {u"body", u"", 0, 0, u"on", u"labs, scans, height, screening, the check-in and red flags", showBody},
    {u"body timeline", u"", 0, 0, u"from to", u"symptoms, labs, scans, supplements and events on one axis of time",
     showTimeline},
};

} // namespace

std::span<const Command> bodyCommands()
{
    return commands;
}

} // namespace osteolog::cli
