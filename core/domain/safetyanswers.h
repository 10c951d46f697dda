// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace osteolog {

/// What is asked before any impact goal (science.md 3.4): a yes to one of them asks for gentler movement instead.
enum class SafetyQuestion {
    SpineOrHipFracture, ///< a vertebra or a hip was ever broken
    LowTScore,          ///< a T-score of −2.5 or below is known
    DizzinessOrFalls,
    JointReplacement,
    Pregnancy,
    PelvicFloor, ///< leaking, or a feeling of heaviness below
};
inline constexpr std::size_t safetyQuestionCount = 6;
inline constexpr std::array<SafetyQuestion, safetyQuestionCount> allSafetyQuestions = {
    SafetyQuestion::SpineOrHipFracture, SafetyQuestion::LowTScore, SafetyQuestion::DizzinessOrFalls,
    SafetyQuestion::JointReplacement,   SafetyQuestion::Pregnancy, SafetyQuestion::PelvicFloor};
/// "spine-or-hip-fracture", "low-t-score", "dizziness-or-falls", "joint-replacement", "pregnancy", "pelvic-floor".
QString safetyQuestionKey(SafetyQuestion question);
std::optional<SafetyQuestion> safetyQuestionFromKey(const QString& key);

/// The answers of one day, all six of them at once: the latest record counts, as a whole. Empty is not answered,
/// which is neither yes nor no.
struct SafetyAnswers
{
    std::array<std::optional<bool>, safetyQuestionCount> answers = {};

    std::optional<bool>& operator[](SafetyQuestion question) { return answers[static_cast<std::size_t>(question)]; }
    const std::optional<bool>& operator[](SafetyQuestion question) const
    {
        return answers[static_cast<std::size_t>(question)];
    }
    bool operator==(const SafetyAnswers&) const = default;
};

} // namespace osteolog
