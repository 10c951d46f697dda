// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// Two menopause check-ins of one person. There are no bands and no cut-offs: the sum is for the person's own trend,
/// and it exists only where all eleven themes were answered.
struct CheckInChange
{
    const Record* earlier = nullptr;
    const Record* later = nullptr;
    std::optional<int> sum;                                          ///< later − earlier; both complete
    std::array<std::optional<int>, menopauseThemeCount> themes = {}; ///< later − earlier; both answered
};

/// The latest check-in up to `day` beside the one before it; empty with fewer than two. `records` may be of any kind.
std::optional<CheckInChange> lastCheckInChange(std::span<const Record> records, QDate day);

/// Themes without an answer, in their order.
std::vector<MenopauseTheme> missingThemes(const MenopauseCheckIn& checkIn);

} // namespace osteolog
