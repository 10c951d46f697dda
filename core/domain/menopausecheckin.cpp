// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/menopausecheckin.h"

#include "core/domain/keys.h"

namespace osteolog {

namespace {

constexpr KeyTable<MenopauseTheme, menopauseThemeCount> themeKeys = {{
    {MenopauseTheme::HotFlushes, u"hot-flushes"},
    {MenopauseTheme::Heart, u"heart"},
    {MenopauseTheme::Sleep, u"sleep"},
    {MenopauseTheme::LowMood, u"low-mood"},
    {MenopauseTheme::Irritability, u"irritability"},
    {MenopauseTheme::Anxiety, u"anxiety"},
    {MenopauseTheme::Exhaustion, u"exhaustion"},
    {MenopauseTheme::SexLife, u"sex-life"},
    {MenopauseTheme::Bladder, u"bladder"},
    {MenopauseTheme::Dryness, u"dryness"},
    {MenopauseTheme::JointsAndMuscles, u"joints-and-muscles"},
}};

} // namespace

QString menopauseThemeKey(MenopauseTheme theme)
{
    return keyOf(themeKeys, theme);
}

std::optional<MenopauseTheme> menopauseThemeFromKey(const QString& key)
{
    return valueOf(themeKeys, key);
}

std::optional<int> MenopauseCheckIn::sum() const
{
    int sum = 0;
    for (const std::optional<int>& answer : answers) {
        if (!answer)
            return std::nullopt;
        sum += *answer;
    }
    return sum;
}

} // namespace osteolog
