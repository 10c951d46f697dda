// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>
#include <vector>

namespace osteolog {

/// Which goal a person's movement has.
enum class MovementGoalKind {
    Unchecked, ///< the safety check is not answered in full: no impact goal yet, and the gentler one may be filled
    Impact,    ///< the check was passed
    Gentle,    ///< impact is not for this person: brisk walking, supervised strength training, balance
};
/// "unchecked", "impact", "gentle".
QString movementGoalKey(MovementGoalKind kind);

/// Why there is no impact goal. The first six are yes-answers, in the order of SafetyQuestion.
enum class SafetyReason {
    SpineOrHipFracture,
    LowTScore, ///< answered, ticked as osteoporosis, or a logged T-score of −2.5 or below
    DizzinessOrFalls,
    JointReplacement,
    Pregnancy, ///< answered, or the life stage
    PelvicFloor,
    LowTraumaFracture, ///< ticked, or logged and not said to be from more than a simple fall
    RecordedFalls,     ///< two or more within a year, or one with an injury
    Under18,
};
/// "spine-or-hip-fracture" … "low-trauma-fracture", "recorded-falls", "under-18".
QString safetyReasonKey(SafetyReason reason);

struct SafetyVerdict
{
    MovementGoalKind goal = MovementGoalKind::Unchecked;
    std::vector<SafetyReason> reasons;      ///< for Gentle; each once
    std::vector<SafetyQuestion> unanswered; ///< also a no of more than a year ago
    bool ageUnknown = false;                ///< may be under 18: unknown is not safe
    SafetyAnswers answers;                  ///< the latest ones up to the day
    QDate answeredOn;                       ///< null when never
    bool operator==(const SafetyVerdict&) const = default;
};

/// Whether a question concerns this person: pregnancy not men, and not women after menopause.
bool isAsked(SafetyQuestion question, const Profile& profile);

/// Judges the day by the latest answers up to it, the profile (as withRecordedConditions() returns it, so that logged
/// scans and fractures act as if ticked) and the falls of the year before. One reason is enough for the gentler goal,
/// whatever else is answered; without a reason every question must have been answered with no, within the last year.
/// `records` are safety answers and falls in any order; other kinds are ignored.
SafetyVerdict safetyVerdict(QDate day, const Profile& profile, std::span<const Record> records);

} // namespace osteolog
