// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace osteolog {

/// One row of resources/reference/movement_goals.csv: where a figure of MovementGoals comes from.
struct MovementGoal
{
    QString key;
    double value = 0;
    QString unit;
    QString source;
    QString status; ///< as everywhere: "M" is shown as not re-checked, "C" is our own decision or sum
};

/// What a week of movement is held against. All figures come from the table; none is made up here.
struct MovementGoals
{
    double impactFloor = 0;         ///< body weights: only impacts from here on load the bones
    int impactsPerDay = 0;          ///< on an impact day
    int impactDays = 0;             ///< a week
    int resistanceDaysLow = 0;      ///< a week
    int resistanceDaysHigh = 0;     ///< a week
    double balanceMinutes = 0;      ///< a week
    double activityMinutesLow = 0;  ///< a week, moderate; a vigorous minute counts as two
    double activityMinutesHigh = 0; ///< a week
    double gentleMinutes = 0;       ///< a day, where impact is not for this person
    double moderateMet = 0;         ///< from here on a minute counts as moderate
    double vigorousMet = 0;
    int rampStart = 0; ///< impacts a day in the first week of the ramp
    int rampStep = 0;  ///< more of them with each step
    int mergeMinutes = 0;
    double recoveryHours = 0;
    std::vector<MovementGoal> sources;

    /// Sets every figure from its row. ResourceMissing names a figure that has none or cannot be.
    static Result<MovementGoals> fromRows(std::vector<MovementGoal> rows);
    /// The row behind a figure; null when there is none.
    const MovementGoal* source(const QString& key) const;
};

} // namespace osteolog
