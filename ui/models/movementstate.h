// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/journal/edit.h"
#include "core/movement/bpaq.h"
#include "core/movement/impactramp.h"

namespace osteolog::ui {

struct AppContext;

/// What the Movement page shows, computed once when the diary changes; its parts ask nobody else.
struct MovementState
{
    QDate today;
    Profile profile; ///< with what the records say about safety
    SafetyVerdict verdict;
    std::optional<ImpactRamp> ramp;
    MovementWeek week;                 ///< the one that holds today
    std::vector<MovementWeek> weeks;   ///< of the last half year with anything logged, in order
    std::vector<LoadSession> sessions; ///< that load the bones, of the last 14 days, latest first
    std::optional<BpaqScore> bpaq;     ///< empty without a birth date
    std::vector<Record> pastSports;
    std::vector<Record> entries; ///< activities of the last 14 days, latest first
};

inline constexpr int movementWeeksShown = 26;
inline constexpr int movementDaysListed = 14;

MovementState movementState(const AppContext& context);
/// Whether any of it may read differently after these changes.
bool concernsMovement(const ChangeSet& changes);

} // namespace osteolog::ui
