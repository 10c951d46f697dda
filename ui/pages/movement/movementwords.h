// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "core/movement/movementweek.h"

/// The Movement page's words for the core's numbers and enumerations.
namespace osteolog::ui {

QString safetyQuestionText(SafetyQuestion question);
QString safetyHelpText(SafetyQuestion question); ///< what is meant; may be empty
QString safetyReasonText(SafetyReason reason);   ///< "a broken vertebra or hip"

/// "High impact", "Moderate impact", "Low impact", "Not weight-bearing".
QString impactClassText(const Activity& activity);
/// One sentence: what the activity does for bone, as far as it is known. Where impact is not for the person, it is no
/// tip but a caution.
QString forBoneText(const Activity& activity, const MovementGoals& goals, MovementGoalKind goal);

/// "2 days" with a bound: "2 of 4 days".
QString ofDaysText(int days, int wanted);
/// How long the bones had rested before a session: "first session", "24 h rest, counts 98 %".
QString restText(const LoadSession& session, const LoadSession* before);

} // namespace osteolog::ui
