// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// How much shorter a person has become. A loss from either mark on is a reason for an appointment: broken vertebrae
/// often show in no other way (ISCD criteria for imaging of the vertebrae; from memory, M).
struct HeightLoss
{
    std::optional<double> now;            ///< cm: the latest measurement up to the day, else the profile's height
    std::optional<double> fromYoungAdult; ///< cm since about 25 years, by what the person says; never below zero
    std::optional<double> measured;       ///< cm from the highest measurement as a grown-up to the latest
    QDate day;                            ///< of the latest measurement; null without any
    bool bigSinceYoung = false;           ///< fromYoungAdult ≥ 4 cm
    bool bigMeasured = false;             ///< measured ≥ 2 cm
    bool isFlagged() const { return bigSinceYoung || bigMeasured; }
    bool operator==(const HeightLoss&) const = default;
};

/// `records` may be of any kind. Measurements before the age of 18 are left out, and nothing is compared below 18.
HeightLoss heightLossOn(const Profile& profile, std::span<const Record> records, QDate day);

/// The latest weight up to `day`, else the profile's.
std::optional<Kilograms> weightOn(const Profile& profile, std::span<const Record> records, QDate day);

/// Whether a new measure is so far from what was known before (the latest one up to `day`, else the profile's) that it
/// is asked about: 10 cm of height, a quarter of the weight. Our own judgement, against slips of the hand.
bool isMeasureDoubtful(const BodyMeasure& measure, const Profile& profile, std::span<const Record> records, QDate day);

} // namespace osteolog
