// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/checkins.h"

#include "core/domain/recordorder.h"

namespace osteolog {

namespace {

std::optional<int> difference(std::optional<int> later, std::optional<int> earlier)
{
    return later && earlier ? std::optional(*later - *earlier) : std::nullopt;
}

} // namespace

std::optional<CheckInChange> lastCheckInChange(std::span<const Record> records, QDate day)
{
    const std::vector<const Record*> found = inOrder<MenopauseCheckIn>(records, day);
    if (found.size() < 2)
        return std::nullopt;
    CheckInChange change{found[found.size() - 2], found.back(), {}, {}};
    const auto& earlier = *change.earlier->as<MenopauseCheckIn>();
    const auto& later = *change.later->as<MenopauseCheckIn>();
    change.sum = difference(later.sum(), earlier.sum());
    for (std::size_t i = 0; i < menopauseThemeCount; ++i)
        change.themes[i] = difference(later.answers[i], earlier.answers[i]);
    return change;
}

std::vector<MenopauseTheme> missingThemes(const MenopauseCheckIn& checkIn)
{
    std::vector<MenopauseTheme> missing;
    for (const MenopauseTheme theme : allMenopauseThemes) {
        if (!checkIn[theme])
            missing.push_back(theme);
    }
    return missing;
}

} // namespace osteolog
