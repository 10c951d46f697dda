// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/movementweek.h"

namespace osteolog {

/// From 10 impacts a day to 50, one set of 10 more with each step.
struct RampStep
{
    int impacts = 0; ///< a day
    bool done = false;
    bool operator==(const RampStep&) const = default;
};

struct ImpactRamp
{
    std::vector<RampStep> steps;
    int impacts = 0;    ///< a day at the present step; stays at the last one when the ramp is done
    int daysDone = 0;   ///< days of this week with at least that many
    int daysNeeded = 0; ///< days that a week must have for the next step
    bool complete = false;
};

/// Where the person stands, read from what was logged, so that there is nothing to set up and nothing to keep.
///
/// A step is done after a calendar week with impacts of 2 body weights or more, at least as many as the step asks, on
/// as many days as the guideline asks (4). After two weeks without any impacts one step is taken back, and one more
/// with each such week after that: bones, joints and tendons get used to load slowly. The pace is our decision; no
/// trial compares ramps.
///
/// Empty unless the safety check was passed. `records` should hold all activities of at least a year.
std::optional<ImpactRamp> impactRamp(QDate today, const SafetyVerdict& verdict, std::span<const Record> records,
                                     const ReferenceTables& tables);

} // namespace osteolog
