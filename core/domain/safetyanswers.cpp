// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/safetyanswers.h"

#include "core/domain/keys.h"

namespace osteolog {

namespace {

constexpr KeyTable<SafetyQuestion, safetyQuestionCount> questionKeys = {{
    {SafetyQuestion::SpineOrHipFracture, u"spine-or-hip-fracture"},
    {SafetyQuestion::LowTScore, u"low-t-score"},
    {SafetyQuestion::DizzinessOrFalls, u"dizziness-or-falls"},
    {SafetyQuestion::JointReplacement, u"joint-replacement"},
    {SafetyQuestion::Pregnancy, u"pregnancy"},
    {SafetyQuestion::PelvicFloor, u"pelvic-floor"},
}};

} // namespace

QString safetyQuestionKey(SafetyQuestion question)
{
    return keyOf(questionKeys, question);
}

std::optional<SafetyQuestion> safetyQuestionFromKey(const QString& key)
{
    return valueOf(questionKeys, key);
}

} // namespace osteolog
