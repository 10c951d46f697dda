// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bodyview.h"

#include "core/analysis/gates.h"
#include "core/body/bodyrecords.h"
#include "core/domain/recordorder.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

void readLabs(BodyView& view, const ReferenceTables& tables)
{
    const std::vector<const Record*> all = inOrder<LabResult>(view.records, view.day);
    for (const Record* record : latestLabs(view.records, view.day, tables)) {
        const LabResult& lab = *record->as<LabResult>();
        LabLine line{record, nullptr, tables.lab(lab.test), {}};
        for (const Record* other : all) {
            if (other != record && other->as<LabResult>()->test == lab.test)
                line.before = other;
        }
        if (line.test && line.before)
            line.change = markerChange(*line.test, *line.before->as<LabResult>(), lab);
        view.labs.push_back(line);
    }
}

void readKidneys(BodyView& view)
{
    view.kidneys = kidneyFunctionOn(view.profile, view.records, view.day);
    const bool creatinine = std::any_of(view.labs.begin(), view.labs.end(), [](const LabLine& line) {
        return line.record->as<LabResult>()->test == "creatinine"_L1;
    });
    if (view.kidneys || !creatinine)
        return;
    if (view.profile.sex == Sex::Unset)
        view.missingForKidneys << u"sex"_s;
    if (!view.profile.ageOn(view.day))
        view.missingForKidneys << u"birth_date"_s;
}

} // namespace

Result<BodyView> bodyViewOn(const Store& store, QDate day, const ReferenceTables& tables)
{
    Result<std::vector<Record>> records = bodyRecords(store, day);
    if (!records)
        return records.error();
    const Result<ProfileHistory> history = store.profiles();
    if (!history)
        return history.error();
    BodyView view;
    view.day = day;
    view.records = std::move(records).value();
    view.profile = withRecordedConditions(history->on(day), view.records, day);
    view.redFlags = redFlagsOn(day, view.profile, view.records, tables);
    readLabs(view, tables);
    readKidneys(view);
    view.scans = inOrder<BoneScan>(view.records, day);
    view.scanPairs = scanPairs(view.records, day, tables);
    const bool fragile = view.profile.conditions.contains(Condition::FragilityFracture);
    view.density = densityReading(view.profile, view.records, day, fragile, tables);
    view.height = heightLossOn(view.profile, view.records, day);
    view.weight = weightOn(view.profile, view.records, day);
    view.ost = ostOn(view.profile, view.records, day);
    view.orai = oraiOn(view.profile, view.records, day);
    view.checkIn = latest<MenopauseCheckIn>(view.records, day);
    view.checkInChange = lastCheckInChange(view.records, day);
    return view;
}

} // namespace osteolog
