// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// Simple indices that say whether a bone-density scan is worth a talk with the doctor. They are no risk and are never
/// worded as one.

/// Osteoporosis Self-assessment Tool: trunc(0.2 · (weight in kg − age)), towards zero (BMC Musculoskelet Disord
/// 2008;9:13; V). Examples: 55 kg, 70 years: −3; 70, 65: 1; 60, 50: 2; 48, 72: −4.
int ostIndex(Kilograms weight, int age);

/// Osteoporosis Risk Assessment Instrument: age ≥ 75: 15, 65–74: 9, 55–64: 5; weight < 60 kg: 9, 60–69.9: 3; no
/// oestrogen now: 2 (same source; V). Examples: 65 years, 63.5 kg, no oestrogen: 14; 50, 72, none: 2; 58, 58, on
/// oestrogen: 14.
int oraiIndex(Kilograms weight, int age, bool takesOestrogen);

enum class ScreeningState {
    Given,
    NotMeantForYou,   ///< another age, sex or life stage
    Missing,          ///< something has to be said first
    AlreadyDiagnosed, ///< osteoporosis is known: the question is answered
};
/// "given", "not-meant-for-you", "missing", "already-diagnosed".
QString screeningStateKey(ScreeningState state);

struct Screening
{
    ScreeningState state = ScreeningState::Missing;
    QStringList missing; ///< profile keys: "sex", "birth_date", "weight_kg", "stage", "takes_oestrogen"
    int index = 0;
    int limit = 0; ///< OST: a scan is worth a talk at or below it; ORAI: at or above it
    bool worthATalk = false;
    bool operator==(const Screening&) const = default;
};

/// Women from 45 on after the menopause: a talk below 2, that is at or below 1 (V); men from 50 on: at or below 3 (V2).
/// The weight is the latest logged one, else the profile's. `profile` has the conditions that the diary shows
/// (core/analysis/gates.h).
Screening ostOn(const Profile& profile, std::span<const Record> records, QDate day);

/// Women from 45 on: a talk from 9 on (V). Without an answer about oestrogen it is given only where that changes
/// nothing: then the index is the one without.
Screening oraiOn(const Profile& profile, std::span<const Record> records, QDate day);

} // namespace osteolog
