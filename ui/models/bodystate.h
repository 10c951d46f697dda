// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/bodytimeline.h"
#include "core/body/bonescans.h"
#include "core/body/checkins.h"
#include "core/body/heightloss.h"
#include "core/body/kidneyfunction.h"
#include "core/body/redflags.h"
#include "core/body/screening.h"
#include "core/journal/edit.h"

namespace osteolog::ui {

struct AppContext;

/// What the Body page shows, computed once when the diary changes; its parts ask nobody else. Pointers in it point
/// into `records`.
struct BodyState
{
    QDate today;
    Profile profile;             ///< with what the records say about safety
    std::vector<Record> records; ///< bodyRecords()
    std::vector<RaisedRedFlag> flags;
    HeightLoss height;
    std::optional<Kilograms> weight;
    Screening ost, orai;
    std::vector<ScanPair> scanPairs;
    DensityReading density;
    std::optional<KidneyFunction> kidney;
    std::vector<const Record*> labs; ///< the latest of each test
    std::vector<BodyEvent> events;   ///< of the last twelve months
    QDate eventsFrom;

    BodyState() = default;
    BodyState(BodyState&&) = default; // the pointers move along with the vector's rows
    BodyState& operator=(BodyState&&) = default;
    BodyState(const BodyState&) = delete;
    BodyState& operator=(const BodyState&) = delete;
    ~BodyState() = default;
};

BodyState bodyState(const AppContext& context);
/// Whether any of it may read differently after these changes.
bool concernsBody(const ChangeSet& changes);

} // namespace osteolog::ui
