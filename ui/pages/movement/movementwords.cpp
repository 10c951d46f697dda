// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/movementwords.h"

#include "ui/shell/wording.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::ui::MovementWords)
};

} // namespace

QString safetyQuestionText(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::SpineOrHipFracture:
        return Words::tr("Have you ever broken a bone of the spine or a hip?");
    case SafetyQuestion::LowTScore:
        return Words::tr("Has a bone scan shown a T-score of −2.5 or below?");
    case SafetyQuestion::DizzinessOrFalls:
        return Words::tr("Are you often dizzy, or do you fall?");
    case SafetyQuestion::JointReplacement:
        return Words::tr("Do you have an artificial hip, knee or other joint?");
    case SafetyQuestion::Pregnancy:
        return Words::tr("Are you pregnant?");
    case SafetyQuestion::PelvicFloor:
        return Words::tr("Do you leak urine when you jump or cough, or feel a weight down below?");
    }
    return {};
}

QString safetyHelpText(SafetyQuestion question)
{
    switch (question) {
    case SafetyQuestion::LowTScore:
        return Words::tr("No scan so far: answer No.");
    case SafetyQuestion::SpineOrHipFracture:
        return Words::tr("Also if an X-ray found it by chance.");
    default:
        return {};
    }
}

QString safetyReasonText(SafetyReason reason)
{
    switch (reason) {
    case SafetyReason::SpineOrHipFracture:
        return Words::tr("a broken bone of the spine or hip");
    case SafetyReason::LowTScore:
        return Words::tr("a T-score of −2.5 or below");
    case SafetyReason::DizzinessOrFalls:
        return Words::tr("dizziness or falls");
    case SafetyReason::JointReplacement:
        return Words::tr("an artificial joint");
    case SafetyReason::Pregnancy:
        return Words::tr("pregnancy");
    case SafetyReason::PelvicFloor:
        return Words::tr("the pelvic floor");
    case SafetyReason::LowTraumaFracture:
        return Words::tr("a bone that broke in a simple fall");
    case SafetyReason::RecordedFalls:
        return Words::tr("the falls in your diary");
    case SafetyReason::Under18:
        return Words::tr("your age: under 18 there are no jump plans here");
    }
    return {};
}

QString impactClassText(const Activity& activity)
{
    if (!activity.weightBearing)
        return Words::tr("Not weight-bearing");
    if (activity.impact == "high"_L1)
        return Words::tr("High impact");
    if (activity.impact == "moderate"_L1)
        return Words::tr("Moderate impact");
    return Words::tr("Low impact");
}

QString forBoneText(const Activity& activity, const MovementGoals& goals, MovementGoalKind goal)
{
    if (activity.resistance)
        return Words::tr("Strength training: bone answers to the pull of the muscles. It counts as a strength day.");
    if (!activity.weightBearing)
        return Words::tr(
            "Not weight-bearing: good for heart and mood, but it does not load the bones of legs and spine.");
    const std::optional<double> force = activity.loadForce();
    if (!force)
        return Words::tr("Weight-bearing. How hard it loads the bones is not known.");
    const QString weights = numberText(*force, 1);
    if (*force < goals.impactFloor)
        return Words::tr("Weight-bearing, about %1 × body weight. Below %2 it counts as activity and not as impact.")
            .arg(weights, numberText(goals.impactFloor, 1));
    if (goal == MovementGoalKind::Gentle)
        return Words::tr("Loads the bones hard. With your safety check, ask your doctor or physiotherapist first.");
    return activity.peakForce
               ? Words::tr("Loads the bones with about %1 × body weight: its impacts count.").arg(weights)
               : Words::tr("Loads the bones with an estimated %1 × body weight: its impacts count.").arg(weights);
}

QString ofDaysText(int days, int wanted)
{
    return Words::tr("%1 of %n days", nullptr, wanted).arg(days);
}

QString restText(const LoadSession& session, const LoadSession* before)
{
    if (!before)
        return Words::tr("the first one of these weeks");
    const QTime noon(12, 0);
    const QDateTime start(session.date, session.time.isValid() ? session.time : noon, Qt::UTC);
    const QDateTime earlier(before->date, before->time.isValid() ? before->time : noon, Qt::UTC);
    const double hours = static_cast<double>(earlier.secsTo(start)) / 3600;
    const QString share = percentText(std::floor(session.recovery * 100) / 100);
    if (hours < 48)
        return Words::tr("%1 h after the one before: counts %2").arg(numberText(hours, 0), share);
    return Words::tr("%n days after the one before: counts %1", nullptr, static_cast<int>(hours / 24)).arg(share);
}

} // namespace osteolog::ui
