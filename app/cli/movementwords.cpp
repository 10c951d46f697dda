// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/movementwords.h"

#include <QStringList>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(SafetyReason reason)
{
    switch (reason) {
    case SafetyReason::SpineOrHipFracture:
        return u"a broken vertebra or hip"_s;
    case SafetyReason::LowTScore:
        return u"a T-score of -2.5 or below"_s;
    case SafetyReason::DizzinessOrFalls:
        return u"dizziness or falls"_s;
    case SafetyReason::JointReplacement:
        return u"a joint replacement"_s;
    case SafetyReason::Pregnancy:
        return u"pregnancy"_s;
    case SafetyReason::PelvicFloor:
        return u"pelvic-floor trouble"_s;
    case SafetyReason::LowTraumaFracture:
        return u"a bone that broke from a simple fall"_s;
    case SafetyReason::RecordedFalls:
        return u"falls that are logged"_s;
    case SafetyReason::Under18:
        return u"being under 18"_s;
    }
    return {};
}

} // namespace

QString safetyQuestionWords(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::SpineOrHipFracture:
        return u"Did you ever break a vertebra or a hip?"_s;
    case SafetyQuestion::LowTScore:
        return u"Was a T-score of -2.5 or below measured?"_s;
    case SafetyQuestion::DizzinessOrFalls:
        return u"Are you often dizzy, or do you fall?"_s;
    case SafetyQuestion::JointReplacement:
        return u"Do you have an artificial joint?"_s;
    case SafetyQuestion::Pregnancy:
        return u"Are you pregnant?"_s;
    case SafetyQuestion::PelvicFloor:
        return u"Do you leak urine, or feel a weight below?"_s;
    }
    return {};
}

QString verdictSentence(const SafetyVerdict& verdict)
{
    if (verdict.goal == MovementGoalKind::Impact)
        return u"Nothing speaks against jumps and other impacts.\n"_s;
    if (verdict.goal == MovementGoalKind::Gentle) {
        QStringList reasons;
        for (const SafetyReason reason : verdict.reasons)
            reasons << reasonWords(reason);
        return u"No impact goal, because of %1. Brisk walking, supervised strength training and balance are the goal; "
               "ask your doctor or physiotherapist about more.\n"_s.arg(reasons.join(u", "_s));
    }
    if (verdict.unanswered.empty())
        return u"No impact goal yet: your birth date is missing in the profile.\n"_s;
    return u"No impact goal before these questions are answered: “osteolog-cli safety-check set KEY=yes|no”.\n"_s;
}

QString rampSentence(const std::optional<ImpactRamp>& ramp)
{
    if (!ramp)
        return {};
    return u"Now: %1 impacts a day, on %2 of %3 days this week.\n"_s.arg(ramp->impacts)
        .arg(ramp->daysDone)
        .arg(ramp->daysNeeded);
}

} // namespace osteolog::cli
