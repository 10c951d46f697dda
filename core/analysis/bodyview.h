// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/bonescans.h"
#include "core/body/checkins.h"
#include "core/body/heightloss.h"
#include "core/body/kidneyfunction.h"
#include "core/body/labs.h"
#include "core/body/redflags.h"
#include "core/body/screening.h"
#include "core/storage/store.h"

namespace osteolog {

/// The latest result of a laboratory test.
struct LabLine
{
    const Record* record = nullptr;
    const Record* before = nullptr;     ///< the result before it; null without any
    const LabTest* test = nullptr;      ///< owned by the reference tables; null for a test of the person's own
    std::optional<MarkerChange> change; ///< for turnover markers with a result before
};

/// The body as the diary knows it on a day: what a page, a command or a report shows. Records point into `records`, so
/// it can be moved but not copied.
struct BodyView
{
    BodyView() = default;
    BodyView(BodyView&&) = default;
    BodyView& operator=(BodyView&&) = default;
    BodyView(const BodyView&) = delete;
    BodyView& operator=(const BodyView&) = delete;
    ~BodyView() = default;

    QDate day;
    std::vector<Record> records; ///< of bodyRecords()
    Profile profile;             ///< with the conditions that the diary shows
    std::vector<RaisedRedFlag> redFlags;
    std::vector<LabLine> labs; ///< in the order of the table, then the person's own by name
    std::optional<KidneyFunction> kidneys;
    /// Profile keys ("sex", "birth_date") without which no kidney function can be computed from the creatinine that is
    /// there; empty otherwise.
    QStringList missingForKidneys;
    std::vector<const Record*> scans; ///< earliest first
    std::vector<ScanPair> scanPairs;
    DensityReading density;
    HeightLoss height;
    std::optional<Kilograms> weight;
    Screening ost, orai;
    const Record* checkIn = nullptr; ///< the latest
    std::optional<CheckInChange> checkInChange;
};

/// The error of the store.
Result<BodyView> bodyViewOn(const Store& store, QDate day, const ReferenceTables& tables);

} // namespace osteolog
