// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/heightloss.h"

#include "core/domain/recordorder.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

namespace {

constexpr int adultAge = 18;
constexpr double bigSinceYoungAge = 4; ///< cm
constexpr double bigBetweenMeasurements = 2;
constexpr double rounding = 1e-9;
constexpr double doubtfulHeight = 10; ///< cm
constexpr double doubtfulWeight = 0.25;

std::vector<const Record*> measurements(std::span<const Record> records, BodyMeasureKind kind, QDate day)
{
    std::vector<const Record*> found = inOrder<BodyMeasure>(records, day);
    std::erase_if(found, [kind](const Record* record) { return record->as<BodyMeasure>()->kind != kind; });
    return found;
}

double valueOf(const Record* record)
{
    return record->as<BodyMeasure>()->value;
}

} // namespace

HeightLoss heightLossOn(const Profile& profile, std::span<const Record> records, QDate day)
{
    const auto grownUp = [&](QDate on) {
        const std::optional<int> age = profile.ageOn(on);
        return !age || *age >= adultAge;
    };
    std::vector<const Record*> heights = measurements(records, BodyMeasureKind::Height, day);
    HeightLoss loss;
    if (!heights.empty()) {
        loss.now = valueOf(heights.back());
        loss.day = heights.back()->day;
    } else if (profile.height) {
        loss.now = profile.height->value();
    }
    if (!loss.now || !grownUp(day))
        return loss;
    if (profile.youngAdultHeight)
        loss.fromYoungAdult = std::max(0.0, profile.youngAdultHeight->value() - *loss.now);
    std::erase_if(heights, [&](const Record* record) { return !grownUp(record->day); });
    if (heights.size() >= 2) {
        const auto highest = std::max_element(heights.begin(), heights.end(),
                                              [](const Record* a, const Record* b) { return valueOf(a) < valueOf(b); });
        loss.measured = valueOf(*highest) - *loss.now;
    }
    loss.bigSinceYoung = loss.fromYoungAdult.value_or(0) >= bigSinceYoungAge - rounding;
    loss.bigMeasured = loss.measured.value_or(0) >= bigBetweenMeasurements - rounding;
    return loss;
}

std::optional<Kilograms> weightOn(const Profile& profile, std::span<const Record> records, QDate day)
{
    const std::vector<const Record*> weights = measurements(records, BodyMeasureKind::Weight, day);
    return weights.empty() ? profile.weight : std::optional(Kilograms(valueOf(weights.back())));
}

bool isMeasureDoubtful(const BodyMeasure& measure, const Profile& profile, std::span<const Record> records, QDate day)
{
    if (measure.kind == BodyMeasureKind::Weight) {
        const std::optional<Kilograms> before = weightOn(profile, records, day);
        return before && std::abs(measure.value - before->value()) > doubtfulWeight * before->value();
    }
    const std::optional<double> before = heightLossOn(profile, records, day).now;
    return before && std::abs(measure.value - *before) > doubtfulHeight;
}

} // namespace osteolog
