// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bodyjson.h"

#include "app/cli/output.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString uuidText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonValue spanJson(const std::optional<double>& low, const std::optional<double>& high, Unit unit)
{
    if (!low && !high)
        return {};
    return QJsonObject{{u"low"_s, jsonNumber(low)}, {u"high"_s, jsonNumber(high)}, {u"unit"_s, unitSymbol(unit)}};
}

/// In every unit of the test; a test of one's own in the one that was said.
QJsonArray amountsJson(const LabResult& lab, const LabTest* test)
{
    QJsonArray amounts;
    const auto add = [&](double amount, Unit unit) {
        amounts.append(QJsonObject{{u"amount"_s, amount}, {u"unit"_s, unitSymbol(unit)}});
    };
    if (!test)
        add(lab.amount.value, lab.amount.unit);
    for (std::size_t i = 0; test && i < test->units.size(); ++i) {
        if (const std::optional<double> amount = convertLab(*test, lab.amount, test->units[i]))
            add(*amount, test->units[i]);
    }
    return amounts;
}

QJsonValue informationJson(const LabTest* test)
{
    if (!test || (!test->informationLow && !test->informationHigh))
        return {};
    QJsonObject json = spanJson(test->informationLow, test->informationHigh, test->units.front()).toObject();
    json.insert(u"source"_s, test->informationSource);
    json.insert(u"status"_s, test->informationStatus);
    return json;
}

QJsonValue markerJson(const LabLine& line)
{
    if (!line.change)
        return {};
    const QString result = !line.change->tellable     ? u"no-change"_s
                           : line.change->percent > 0 ? u"higher"_s
                                                      : u"lower"_s;
    return QJsonObject{{u"since"_s, isoDay(line.before->day)},
                       {u"percent"_s, line.change->percent},
                       {u"threshold_percent"_s, line.change->threshold},
                       {u"result"_s, result}};
}

} // namespace

QJsonObject labJson(const LabLine& line)
{
    const Record& record = *line.record;
    const LabResult& lab = *record.as<LabResult>();
    return {{u"uuid"_s, uuidText(record.id)},
            {u"test"_s, lab.test},
            {u"date"_s, isoDay(record.day)},
            {u"amounts"_s, amountsJson(lab, line.test)},
            {u"range"_s, spanJson(lab.rangeLow, lab.rangeHigh, lab.amount.unit)},
            {u"position"_s, jsonText(rangePositionKey(rangePosition(lab)))},
            {u"information"_s, informationJson(line.test)},
            {u"change"_s, markerJson(line)}};
}

QJsonValue kidneyJson(const std::optional<KidneyFunction>& kidneys)
{
    if (!kidneys)
        return {};
    return QJsonObject{{u"amount"_s, kidneys->filtration},
                       {u"unit"_s, unitSymbol(Unit::MillilitrePerMinute)},
                       {u"date"_s, isoDay(kidneys->day)},
                       {u"from"_s, kidneys->computed ? u"creatinine"_s : u"laboratory"_s}};
}

QJsonObject scanJson(const Record& record)
{
    const BoneScan& scan = *record.as<BoneScan>();
    return {{u"uuid"_s, uuidText(record.id)},        {u"site"_s, scan.site},
            {u"date"_s, isoDay(record.day)},         {u"bmd_g_cm2"_s, jsonNumber(scan.density)},
            {u"t_score"_s, jsonNumber(scan.tScore)}, {u"z_score"_s, jsonNumber(scan.zScore)},
            {u"machine"_s, jsonText(scan.machine)},  {u"lsc_percent"_s, jsonNumber(scan.leastSignificantChange)}};
}

QJsonObject pairJson(const ScanPair& pair)
{
    const ScanComparison& comparison = pair.comparison;
    const QString source = comparison.thresholdFromClinic ? u"clinic"_s : comparison.threshold ? u"usual"_s : QString();
    return {{u"site"_s, pair.site},
            {u"from"_s, isoDay(pair.earlier->day)},
            {u"to"_s, isoDay(pair.later->day)},
            {u"result"_s, scanChangeKey(comparison.change)},
            {u"because"_s, jsonText(notComparableKey(comparison.because))},
            {u"percent"_s, jsonNumber(comparison.percent)},
            {u"threshold_percent"_s, jsonNumber(comparison.threshold)},
            {u"threshold_from"_s, jsonText(source)}};
}

QJsonObject densityJson(const DensityReading& reading)
{
    const BoneScan* scan = reading.scan ? reading.scan->as<BoneScan>() : nullptr;
    return {{u"category"_s, jsonText(densityCategoryKey(reading.category))},
            {u"by"_s, reading.byTScore ? u"t-score"_s : u"z-score"_s},
            {u"score"_s, scan ? jsonNumber(reading.byTScore ? scan->tScore : scan->zScore) : QJsonValue()},
            {u"site"_s, scan ? QJsonValue(scan->site) : QJsonValue()},
            {u"date"_s, scan ? QJsonValue(isoDay(reading.scan->day)) : QJsonValue()},
            {u"missing"_s, jsonText(reading.missing)}};
}

QJsonObject heightJson(const HeightLoss& loss)
{
    return {{u"now_cm"_s, jsonNumber(loss.now)},
            {u"loss_since_young_adult_cm"_s, jsonNumber(loss.fromYoungAdult)},
            {u"loss_measured_cm"_s, jsonNumber(loss.measured)},
            {u"flagged"_s, loss.isFlagged()}};
}

QJsonObject screeningJson(const Screening& screening)
{
    const bool given = screening.state == ScreeningState::Given;
    return {{u"state"_s, screeningStateKey(screening.state)},
            {u"index"_s, given ? QJsonValue(screening.index) : QJsonValue()},
            {u"worth_a_talk"_s, given ? QJsonValue(screening.worthATalk) : QJsonValue()},
            {u"missing"_s, QJsonArray::fromStringList(screening.missing)}};
}

QJsonValue checkInJson(const Record* latest, const std::optional<CheckInChange>& change)
{
    if (!latest)
        return {};
    const auto& checkIn = *latest->as<MenopauseCheckIn>();
    const auto number = [](const std::optional<int>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonObject themes;
    for (const MenopauseTheme theme : allMenopauseThemes)
        themes.insert(menopauseThemeKey(theme), number(checkIn[theme]));
    return QJsonObject{{u"date"_s, isoDay(latest->day)},
                       {u"themes"_s, themes},
                       {u"sum"_s, number(checkIn.sum())},
                       {u"sum_change"_s, change ? number(change->sum) : QJsonValue()}};
}

QJsonObject redFlagJson(const RaisedRedFlag& raised, const ReferenceTables& tables)
{
    const RedFlag* flag = tables.redFlag(raised.key);
    return {{u"key"_s, raised.key},
            {u"level"_s, redFlagLevelKey(raised.level)},
            {u"symptom"_s, jsonText(raised.symptom)},
            {u"since"_s, raised.since.isValid() ? QJsonValue(isoDay(raised.since)) : QJsonValue()},
            {u"amount"_s, jsonNumber(raised.amount)},
            {u"pauses_magnesium"_s, raised.pausesMagnesium},
            {u"why"_s, flag ? QJsonValue(flag->why) : QJsonValue()},
            {u"source"_s, flag ? QJsonValue(flag->source) : QJsonValue()},
            {u"status"_s, flag ? QJsonValue(flag->status) : QJsonValue()}};
}

QJsonObject eventJson(const BodyEvent& event)
{
    return {{u"date"_s, isoDay(event.day)},
            {u"time"_s, event.time.isValid() ? QJsonValue(event.time.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"kind"_s, bodyEventKindKey(event.kind)},
            {u"uuid"_s, event.record.isNull() ? QJsonValue() : QJsonValue(uuidText(event.record))},
            {u"subject"_s, jsonText(event.subject)},
            {u"amount"_s, jsonNumber(event.value)},
            {u"unit"_s, jsonText(unitSymbol(event.unit))},
            {u"change"_s, event.supplement ? QJsonValue(supplementChangeKey(*event.supplement)) : QJsonValue()}};
}

} // namespace osteolog::cli
