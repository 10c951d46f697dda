// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/domain/record.h"
#include "core/movement/safetycheck.h"

#include <span>

namespace osteolog {

/// Targets, limits and the reference set as they held from a day on.
struct TargetStep
{
    QDate from;
    Targets targets;
    ReferenceSet reference = ReferenceSet::Nam;
    MovementGoalKind movementGoal = MovementGoalKind::Unchecked;
};

/// Each day is judged by the profile of that day, with what the records said about safety up to then. Computed where
/// something can change (a dated profile, a birthday, a result, a scan, a fracture, a safety check) and not for every
/// day.
class TargetSteps
{
public:
    TargetSteps() = default;
    /// `records` are labs, scans, fractures, safety checks and falls of all time up to `last`, in any order; others are
    /// passed over. (safetyRecords() has the falls of one year only.)
    TargetSteps(const ProfileHistory& profiles, std::span<const Record> records, QDate first, QDate last,
                const ReferenceTables& tables);

    /// The step that holds on the day: days before the first step have the first.
    const TargetStep& on(QDate day) const;
    const std::vector<TargetStep>& steps() const { return m_steps; }

private:
    std::vector<TargetStep> m_steps{TargetStep{}};
};

} // namespace osteolog
