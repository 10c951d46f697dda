// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace osteolog {

/// The eleven themes of the check-in (science.md 6.2), asked in our own words. It is no licensed scale and is not
/// named after one.
enum class MenopauseTheme {
    HotFlushes,
    Heart,
    Sleep,
    LowMood,
    Irritability,
    Anxiety,
    Exhaustion,
    SexLife,
    Bladder,
    Dryness,
    JointsAndMuscles,
};
inline constexpr std::size_t menopauseThemeCount = 11;
inline constexpr std::array<MenopauseTheme, menopauseThemeCount> allMenopauseThemes = {
    MenopauseTheme::HotFlushes,   MenopauseTheme::Heart,   MenopauseTheme::Sleep,           MenopauseTheme::LowMood,
    MenopauseTheme::Irritability, MenopauseTheme::Anxiety, MenopauseTheme::Exhaustion,      MenopauseTheme::SexLife,
    MenopauseTheme::Bladder,      MenopauseTheme::Dryness, MenopauseTheme::JointsAndMuscles};
/// "hot-flushes", "heart", "sleep", "low-mood", "irritability", "anxiety", "exhaustion", "sex-life", "bladder",
/// "dryness", "joints-and-muscles".
QString menopauseThemeKey(MenopauseTheme theme);
std::optional<MenopauseTheme> menopauseThemeFromKey(const QString& key);

struct MenopauseCheckIn
{
    std::array<std::optional<int>, menopauseThemeCount> answers = {}; ///< 0 none … 4 very strong; empty: not answered

    std::optional<int>& operator[](MenopauseTheme theme) { return answers[static_cast<std::size_t>(theme)]; }
    const std::optional<int>& operator[](MenopauseTheme theme) const
    {
        return answers[static_cast<std::size_t>(theme)];
    }
    /// 0–44; empty while one answer is missing, for a missing answer is not a zero.
    std::optional<int> sum() const;
    bool operator==(const MenopauseCheckIn&) const = default;
};

} // namespace osteolog
