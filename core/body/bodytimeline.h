// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/supplementevents.h"
#include "core/storage/store.h"

namespace osteolog {

enum class BodyEventKind {
    Symptom,
    CheckIn,
    Lab,
    Scan,
    Weight,
    Height,
    Fall,
    Fracture,
    Period,
    Supplement,      ///< begun, changed or left off
    MedicineAdded,   ///< to the profile
    MedicineRemoved, ///< from the profile
    PlanStarted,
    LastPeriod, ///< as the profile says
};
/// "symptom", "check-in", "lab", "scan", "weight", "height", "fall", "fracture", "period", "supplement",
/// "medicine-added", "medicine-removed", "plan-started", "last-period".
QString bodyEventKindKey(BodyEventKind kind);

/// Something with a date, for one axis of time.
struct BodyEvent
{
    QDate day;
    QTime time; ///< null where it is not known
    BodyEventKind kind = BodyEventKind::Symptom;
    QUuid record;    ///< the record it is; null for supplements, medicines and dates of the profile
    QString subject; ///< key or own word of the symptom, test, site or medicine, form of the supplement; may be empty
    /// Rating, sum of the check-in where it is complete, result, T-score or else density, kg, cm, dose.
    std::optional<double> value;
    Unit unit = Unit::None;
    std::optional<SupplementChange> supplement; ///< for Supplement
    bool operator==(const BodyEvent&) const = default;
};

/// All that happened from `first` to `last`, both included, in order of day and time, events without a time last; of
/// one moment in the order of the kinds above. Everything is read in windows: ten years of diary are not loaded.
/// Supplements are looked at from two weeks before `first` on, so that one taken all along is not called begun;
/// `today` decides whether one was left off.
Result<std::vector<BodyEvent>> bodyTimeline(const Store& store, QDate first, QDate last, QDate today);

} // namespace osteolog
