// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/safetycheck.h"

#include "core/domain/keys.h"
#include "core/domain/recordorder.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr int adultAge = 18;
constexpr int daysOfYear = 365;
constexpr int fallsThatCount = 2;

constexpr KeyTable<MovementGoalKind, 3> goalKeys = {{
    {MovementGoalKind::Unchecked, u"unchecked"},
    {MovementGoalKind::Impact, u"impact"},
    {MovementGoalKind::Gentle, u"gentle"},
}};

constexpr KeyTable<SafetyReason, 9> reasonKeys = {{
    {SafetyReason::SpineOrHipFracture, u"spine-or-hip-fracture"},
    {SafetyReason::LowTScore, u"low-t-score"},
    {SafetyReason::DizzinessOrFalls, u"dizziness-or-falls"},
    {SafetyReason::JointReplacement, u"joint-replacement"},
    {SafetyReason::Pregnancy, u"pregnancy"},
    {SafetyReason::PelvicFloor, u"pelvic-floor"},
    {SafetyReason::LowTraumaFracture, u"low-trauma-fracture"},
    {SafetyReason::RecordedFalls, u"recorded-falls"},
    {SafetyReason::Under18, u"under-18"},
}};

bool fellTooOften(QDate day, std::span<const Record> records)
{
    int falls = 0;
    for (const Record& record : records) {
        const auto* fall = record.as<Fall>();
        if (!fall || record.deleted || record.day > day || record.day <= day.addDays(-daysOfYear))
            continue;
        if (fall->injured == true)
            return true;
        ++falls;
    }
    return falls >= fallsThatCount;
}

/// A yes stays a yes; a no is asked again after a year.
void takeAnswers(SafetyVerdict& verdict, QDate day, const Profile& profile)
{
    const bool old = !verdict.answeredOn.isValid() || verdict.answeredOn <= day.addDays(-daysOfYear);
    for (const SafetyQuestion question : allSafetyQuestions) {
        if (!isAsked(question, profile))
            continue;
        const std::optional<bool>& answer = verdict.answers[question];
        if (answer == true)
            verdict.reasons.push_back(static_cast<SafetyReason>(question));
        else if (!answer || old)
            verdict.unanswered.push_back(question);
    }
}

} // namespace

QString movementGoalKey(MovementGoalKind kind)
{
    return keyOf(goalKeys, kind);
}

QString safetyReasonKey(SafetyReason reason)
{
    return keyOf(reasonKeys, reason);
}

bool isAsked(SafetyQuestion question, const Profile& profile)
{
    return question != SafetyQuestion::Pregnancy ||
           (profile.sex != Sex::Male && profile.stage != LifeStage::Postmenopause);
}

SafetyVerdict safetyVerdict(QDate day, const Profile& profile, std::span<const Record> records)
{
    SafetyVerdict verdict;
    if (const Record* answered = latest<SafetyAnswers>(records, day)) {
        verdict.answers = *answered->as<SafetyAnswers>();
        verdict.answeredOn = answered->day;
    }
    takeAnswers(verdict, day, profile);
    const auto because = [&](SafetyReason reason, bool holds) {
        if (holds && std::find(verdict.reasons.begin(), verdict.reasons.end(), reason) == verdict.reasons.end())
            verdict.reasons.push_back(reason);
    };
    because(SafetyReason::LowTScore, profile.conditions.contains(Condition::Osteoporosis));
    because(SafetyReason::Pregnancy, profile.stage == LifeStage::Pregnant);
    because(SafetyReason::LowTraumaFracture, profile.conditions.contains(Condition::FragilityFracture));
    because(SafetyReason::RecordedFalls, fellTooOften(day, records));
    const std::optional<int> age = profile.ageOn(day);
    because(SafetyReason::Under18, age && *age < adultAge);
    verdict.ageUnknown = !age;
    if (!verdict.reasons.empty())
        verdict.goal = MovementGoalKind::Gentle;
    else if (verdict.unanswered.empty() && age)
        verdict.goal = MovementGoalKind::Impact;
    return verdict;
}

} // namespace osteolog
