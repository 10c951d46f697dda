// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bodyjson.h"
#include "app/cli/bodywords.h"
#include "app/cli/command.h"
#include "app/cli/values.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyJson(const BodyView& view, const ReferenceTables& tables)
{
    QJsonArray labs, scans, pairs, redFlags;
    for (const LabLine& lab : view.labs)
        labs.append(labJson(lab));
    for (const Record* scan : view.scans)
        scans.append(scanJson(*scan));
    for (const ScanPair& pair : view.scanPairs)
        pairs.append(pairJson(pair));
    for (const RaisedRedFlag& flag : view.redFlags)
        redFlags.append(redFlagJson(flag, tables));
    return {{u"date"_s, view.day.toString(Qt::ISODate)},
            {u"red_flags"_s, redFlags},
            {u"labs"_s, labs},
            {u"egfr"_s, kidneyJson(view.kidneys)},
            {u"egfr_missing"_s, QJsonArray::fromStringList(view.missingForKidneys)},
            {u"scans"_s, scans},
            {u"scan_comparisons"_s, pairs},
            {u"density"_s, densityJson(view.density)},
            {u"height"_s, heightJson(view.height)},
            {u"weight_kg"_s, view.weight ? QJsonValue(view.weight->value()) : QJsonValue()},
            {u"screening"_s, QJsonObject{{u"ost"_s, screeningJson(view.ost)}, {u"orai"_s, screeningJson(view.orai)}}},
            {u"check_in"_s, checkInJson(view.checkIn, view.checkInChange)}};
}

QString labsText(const BodyView& view)
{
    if (view.labs.empty())
        return u"No laboratory result is logged.\n"_s;
    Table table({u"test"_s, u"date"_s, u">result"_s, u">or"_s, u"laboratory's range"_s});
    for (const LabLine& line : view.labs) {
        const LabResult& lab = *line.record->as<LabResult>();
        const LabTest* test = line.test;
        const bool second = test && test->units.size() > 1;
        const auto other = second ? convertLab(*test, lab.amount, test->units[1]) : std::nullopt;
        table.add({test ? test->name : lab.test, line.record->day.toString(Qt::ISODate),
                   shortAmount(lab.amount.value, lab.amount.unit),
                   other ? shortAmount(other, test->units[1]) : QString(), rangePositionKey(rangePosition(lab))});
    }
    QString text = table.text();
    if (!view.missingForKidneys.isEmpty())
        text += u"\nFor the kidney function (eGFR), this is missing: %1.\n"_s.arg(view.missingForKidneys.join(u", "_s));
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
    text += labsText(view) + u'\n';
    for (const ScanPair& pair : view.scanPairs)
        text += comparisonSentence(pair) + u'\n';
    QStringList sentences{densitySentence(view.density), heightSentence(view.height),
                          screeningSentence(u"OST"_s, view.ost), screeningSentence(u"ORAI"_s, view.orai)};
    if (view.checkIn) {
        const std::optional<int> sum = view.checkIn->as<MenopauseCheckIn>()->sum();
        const QString date = view.checkIn->day.toString(Qt::ISODate);
        sentences << (sum ? u"Menopause check-in of %1: %2 of 44, for your own trend."_s.arg(date).arg(*sum)
                          : u"Menopause check-in of %1: not all themes answered, so there is no sum."_s.arg(date));
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
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<BodyView> view = bodyViewOn(**store, *day, **tables);
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
