// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reference.h"

#include "core/base/csv.h"

#include <QSet>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Text that must be one of a few words, so that a slip in a table cannot silently switch a row off.
QString oneOf(CsvCursor& row, const QString& column, const QStringList& words)
{
    const QString text = row.text(column);
    if (!words.contains(text))
        row.fail(column, u"unknown word: "_s + text);
    return text;
}

QString statusOf(CsvCursor& row)
{
    return oneOf(row, u"status"_s, {u"V"_s, u"V2"_s, u"C"_s, u"M"_s});
}

QStringList redFlagLevels()
{
    return {u"emergency"_s, u"same-day"_s, u"urgent"_s, u"appointment"_s};
}

double positive(CsvCursor& row, const QString& column)
{
    const double value = row.number(column);
    if (!(value > 0))
        row.fail(column, u"not above zero"_s);
    return value;
}

ReferenceIntake readIntake(CsvCursor& row)
{
    ReferenceIntake intake;
    intake.system = oneOf(row, u"system"_s, {u"NAM"_s, u"EFSA"_s, u"EXPERT"_s, u"MHLW-JP"_s});
    const std::optional<Member> member = memberFromKey(row.text(u"nutrient"_s));
    if (!member)
        row.fail(u"nutrient"_s, u"unknown member"_s);
    intake.member = member.value_or(Member::Magnesium);
    intake.unit = oneOf(row, u"unit"_s, {u"mg/d"_s, u"ug/d"_s, u"g/d"_s, u"g/kg/d"_s, u"d/wk"_s, u"mg"_s});
    intake.kind = oneOf(row, u"kind"_s,
                        {u"EAR"_s, u"AR"_s, u"RDA"_s, u"AI"_s, u"PRI"_s, u"UL"_s, u"PRI_ADDITION"_s, u"TARGET_LOW"_s,
                         u"TARGET_HIGH"_s, u"RDA_reference_body"_s, u"GUIDELINE"_s, u"SINGLE_DOSE"_s});
    intake.ageMin = row.integer(u"age_min"_s);
    intake.ageMax = row.integer(u"age_max"_s);
    if (intake.ageMin < 0 || intake.ageMax < intake.ageMin)
        row.fail(u"age_max"_s, u"no age band"_s);
    intake.sex = oneOf(row, u"sex"_s, {u"M"_s, u"F"_s, u"any"_s});
    intake.lifeStage =
        oneOf(row, u"life_stage"_s,
              {u"none"_s, u"any"_s, u"pregnant"_s, u"pregnant_T1"_s, u"pregnant_T2"_s, u"pregnant_T3"_s, u"lactating"_s,
               u"lactating_0_6mo"_s, u"lactating_6mo_plus"_s, u"postmenopausal"_s, u"ill"_s});
    intake.value = positive(row, u"value"_s);
    intake.scope = row.text(u"scope"_s);
    intake.source = row.required(u"source"_s);
    intake.status = statusOf(row);
    return intake;
}

SupplementForm readForm(CsvCursor& row)
{
    SupplementForm form;
    form.key = row.required(u"key"_s);
    form.name = row.required(u"name"_s);
    form.synonyms = row.list(u"synonyms"_s);
    const std::optional<Nutrient> nutrient = nutrientFromKey(row.text(u"nutrient"_s));
    if (!nutrient)
        row.fail(u"nutrient"_s, u"unknown nutrient"_s);
    form.nutrient = nutrient.value_or(Nutrient::Magnesium);
    form.elementalFraction = row.numberOrEmpty(u"elemental_fraction"_s);
    if (form.elementalFraction && !(*form.elementalFraction > 0 && *form.elementalFraction <= 1))
        row.fail(u"elemental_fraction"_s, u"not a share"_s);
    form.medicine = row.flag(u"medicine"_s);
    form.note = row.text(u"note"_s);
    form.source = row.required(u"source"_s);
    form.status = statusOf(row);
    return form;
}

Activity readActivity(CsvCursor& row)
{
    Activity activity;
    activity.id = row.required(u"id"_s);
    activity.name = row.required(u"name"_s);
    activity.synonyms = row.list(u"synonyms"_s);
    activity.impact = oneOf(row, u"impact"_s, {u"high"_s, u"moderate"_s, u"low"_s, u"none"_s});
    activity.weightBearing = row.flag(u"weight_bearing"_s);
    if (activity.weightBearing && activity.impact == "none"_L1)
        row.fail(u"weight_bearing"_s, u"contradicts the impact class"_s);
    activity.resistance = row.flag(u"resistance"_s);
    activity.balance = row.flag(u"balance"_s);
    activity.peakForce = row.numberOrEmpty(u"peak_force_bw"_s);
    activity.estimatedForce = row.numberOrEmpty(u"estimated_force_bw"_s);
    activity.forceEstimatedFrom = row.text(u"force_estimated_from"_s);
    if (activity.estimatedForce && (activity.peakForce || activity.forceEstimatedFrom.isEmpty()))
        row.fail(u"estimated_force_bw"_s, u"only where none is published, and from a named activity"_s);
    activity.cyclesPerMinute = row.numberOrEmpty(u"cycles_per_minute"_s);
    activity.cyclesSource = row.text(u"cycles_source"_s);
    if (activity.cyclesPerMinute.has_value() == activity.cyclesSource.isEmpty())
        row.fail(u"cycles_source"_s, u"cycles need a source, and a source cycles"_s);
    activity.met = row.numberOrEmpty(u"met"_s);
    activity.bpaqRating = row.numberOrEmpty(u"bpaq_rating"_s);
    activity.bpaqPublished = row.numberOrEmpty(u"bpaq_published"_s);
    activity.askAboveMinutes = positive(row, u"ask_above_min"_s);
    activity.askAboveImpacts = row.integer(u"ask_above_impacts"_s);
    activity.note = row.text(u"note"_s);
    activity.source = row.required(u"source"_s);
    activity.status = statusOf(row);
    return activity;
}

Symptom readSymptom(CsvCursor& row)
{
    Symptom symptom;
    symptom.key = row.required(u"key"_s);
    symptom.name = row.required(u"name"_s);
    symptom.synonyms = row.list(u"synonyms"_s);
    symptom.higherIsBetter = row.flag(u"higher_is_better"_s);
    symptom.redFlagFrom = row.integerOrEmpty(u"red_flag_from"_s);
    if (symptom.redFlagFrom && !(*symptom.redFlagFrom >= 1 && *symptom.redFlagFrom <= 4))
        row.fail(u"red_flag_from"_s, u"no rating"_s);
    symptom.redFlagLevel = oneOf(row, u"red_flag_level"_s, QStringList(QString()) + redFlagLevels());
    if (symptom.redFlagLevel.isEmpty() == symptom.redFlagFrom.has_value())
        row.fail(u"red_flag_level"_s, u"a red flag needs both a rating and a level"_s);
    if (symptom.redFlagFrom && symptom.higherIsBetter)
        row.fail(u"red_flag_from"_s, u"a good sign is no red flag"_s);
    symptom.redFlagAmong = row.list(u"red_flag_among"_s);
    symptom.source = row.required(u"source"_s);
    symptom.status = statusOf(row);
    return symptom;
}

void readInformation(CsvCursor& row, LabTest& lab)
{
    lab.informationLow = row.numberOrEmpty(u"info_low"_s);
    lab.informationHigh = row.numberOrEmpty(u"info_high"_s);
    lab.informationSource = row.text(u"info_source"_s);
    lab.informationStatus = oneOf(row, u"info_status"_s, {QString(), u"V"_s, u"V2"_s, u"C"_s, u"M"_s});
    const bool range = lab.informationLow || lab.informationHigh;
    if (range == lab.informationSource.isEmpty() || range == lab.informationStatus.isEmpty())
        row.fail(u"info_source"_s, u"a range needs a source and a status"_s);
    if (lab.informationLow && lab.informationHigh && !(*lab.informationLow < *lab.informationHigh))
        row.fail(u"info_high"_s, u"no span"_s);
}

LabTest readLab(CsvCursor& row)
{
    LabTest lab;
    lab.key = row.required(u"key"_s);
    lab.name = row.required(u"name"_s);
    lab.synonyms = row.list(u"synonyms"_s);
    for (const QString& symbol : row.list(u"units"_s)) {
        const std::optional<Unit> unit = unitFromText(symbol);
        if (!unit)
            row.fail(u"units"_s, u"unknown unit: "_s + symbol);
        lab.units.push_back(unit.value_or(Unit::None));
    }
    for (const QString& text : row.list(u"factors"_s)) {
        bool ok = false;
        lab.factors.push_back(text.toDouble(&ok));
        if (!ok || !(lab.factors.back() > 0))
            row.fail(u"factors"_s, u"not a number above zero: "_s + text);
    }
    if (lab.units.empty() || lab.factors.size() != lab.units.size() || lab.factors.front() != 1)
        row.fail(u"factors"_s, u"one factor for each unit, 1 for the first"_s);
    lab.low = row.number(u"low"_s);
    lab.high = row.number(u"high"_s);
    if (!(lab.low < lab.high))
        row.fail(u"high"_s, u"no span"_s);
    lab.usualLow = row.number(u"usual_low"_s);
    lab.usualHigh = row.number(u"usual_high"_s);
    if (!(lab.low <= lab.usualLow && lab.usualLow < lab.usualHigh && lab.usualHigh <= lab.high))
        row.fail(u"usual_high"_s, u"no span within the plausible one"_s);
    readInformation(row, lab);
    lab.significantChange = row.numberOrEmpty(u"significant_change"_s);
    lab.source = row.required(u"source"_s);
    lab.status = statusOf(row);
    return lab;
}

Medicine readMedicine(CsvCursor& row)
{
    Medicine medicine;
    medicine.key = row.required(u"key"_s);
    medicine.name = row.required(u"name"_s);
    medicine.synonyms = row.list(u"synonyms"_s);
    medicine.group = row.required(u"group"_s);
    medicine.hoursBeforeMineral = row.numberOrEmpty(u"hours_before_mineral"_s);
    medicine.hoursAfterMineral = row.numberOrEmpty(u"hours_after_mineral"_s);
    medicine.avoidMinerals = row.flag(u"avoid_minerals"_s);
    medicine.talk = oneOf(row, u"talk"_s, {QString(), u"always"_s, u"with-magnesium"_s});
    medicine.source = row.required(u"source"_s);
    medicine.status = statusOf(row);
    return medicine;
}

ScanSite readScanSite(CsvCursor& row)
{
    ScanSite site;
    site.key = row.required(u"key"_s);
    site.name = row.required(u"name"_s);
    site.synonyms = row.list(u"synonyms"_s);
    site.significantChange = row.numberOrEmpty(u"significant_change"_s);
    if (site.significantChange && !(*site.significantChange > 0))
        row.fail(u"significant_change"_s, u"not above zero"_s);
    site.countsForCategory = row.flag(u"counts_for_category"_s);
    site.source = row.required(u"source"_s);
    site.status = statusOf(row);
    return site;
}

RedFlag readRedFlag(CsvCursor& row)
{
    RedFlag flag;
    flag.key = row.required(u"key"_s);
    flag.question = row.required(u"question"_s);
    flag.level = oneOf(row, u"level"_s, redFlagLevels());
    flag.symptoms = row.list(u"symptoms"_s);
    flag.pausesMagnesium = row.flag(u"pauses_magnesium"_s);
    flag.why = row.required(u"why"_s);
    flag.source = row.required(u"source"_s);
    flag.status = statusOf(row);
    return flag;
}

MovementGoal readMovementGoal(CsvCursor& row)
{
    MovementGoal goal;
    goal.key = row.required(u"key"_s);
    goal.value = positive(row, u"value"_s);
    goal.unit = row.required(u"unit"_s);
    goal.source = row.required(u"source"_s);
    goal.status = statusOf(row);
    return goal;
}

const QString& keyOf(const Activity& activity)
{
    return activity.id;
}

template <class Row>
const QString& keyOf(const Row& row)
{
    return row.key;
}

/// Reads a whole table. No key may occur twice; reference intakes have none.
template <class Row>
Outcome readTable(std::vector<Row>& rows, const QString& path, Row (*read)(CsvCursor&))
{
    const Result<CsvTable> table = CsvTable::fromResource(path);
    if (!table)
        return table.error();
    rows.reserve(static_cast<std::size_t>(table->rowCount()));
    QSet<QString> keys;
    CsvCursor row(*table);
    while (row.next()) {
        rows.push_back(read(row));
        if constexpr (!std::is_same_v<Row, ReferenceIntake>) {
            const QString& key = keyOf(rows.back());
            if (keys.contains(key))
                row.fail(u"key"_s, u"occurs twice: "_s + key);
            keys.insert(key);
        }
    }
    return row.outcome();
}

/// The row with that key, or failing that the first with that name or synonym.
template <class Row>
const Row* find(const std::vector<Row>& rows, const QString& wanted)
{
    for (const Row& row : rows) {
        if (keyOf(row) == wanted)
            return &row;
    }
    for (const Row& row : rows) {
        if (keyOf(row).compare(wanted, Qt::CaseInsensitive) == 0 || row.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return &row;
    }
    for (const Row& row : rows) {
        if (row.synonyms.contains(wanted, Qt::CaseInsensitive))
            return &row;
    }
    return nullptr;
}

} // namespace

Result<ReferenceTables> ReferenceTables::load()
{
    return loadFrom(u":/osteolog/reference"_s);
}

Result<ReferenceTables> ReferenceTables::loadFrom(const QString& folder)
{
    ReferenceTables tables;
    std::vector<MovementGoal> goals;
    const Outcome outcomes[] = {
        readTable(tables.intakes, folder + u"/dri.csv"_s, readIntake),
        readTable(tables.forms, folder + u"/supplement_forms.csv"_s, readForm),
        readTable(tables.activities, folder + u"/activities.csv"_s, readActivity),
        readTable(tables.symptoms, folder + u"/symptoms.csv"_s, readSymptom),
        readTable(tables.labs, folder + u"/labs.csv"_s, readLab),
        readTable(tables.medicines, folder + u"/medicines.csv"_s, readMedicine),
        readTable(tables.scanSites, folder + u"/scan_sites.csv"_s, readScanSite),
        readTable(tables.redFlags, folder + u"/red_flags.csv"_s, readRedFlag),
        readTable(goals, folder + u"/movement_goals.csv"_s, readMovementGoal),
    };
    for (const Outcome& outcome : outcomes) {
        if (!outcome)
            return outcome.error();
    }
    Result<MovementGoals> movement = MovementGoals::fromRows(std::move(goals));
    if (!movement)
        return movement.error();
    tables.movement = std::move(movement).value();
    return tables;
}

const SupplementForm* ReferenceTables::form(const QString& key) const
{
    return find(forms, key);
}

const Activity* ReferenceTables::activity(const QString& id) const
{
    return find(activities, id);
}

const Symptom* ReferenceTables::symptom(const QString& key) const
{
    return find(symptoms, key);
}

const LabTest* ReferenceTables::lab(const QString& key) const
{
    return find(labs, key);
}

const Medicine* ReferenceTables::medicine(const QString& key) const
{
    return find(medicines, key);
}

const ScanSite* ReferenceTables::scanSite(const QString& key) const
{
    return find(scanSites, key);
}

const RedFlag* ReferenceTables::redFlag(const QString& key) const
{
    const auto row = std::find_if(redFlags.begin(), redFlags.end(), [&](const RedFlag& f) { return f.key == key; });
    return row == redFlags.end() ? nullptr : &*row;
}

} // namespace osteolog
