// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/advice/notices.h"
#include "core/movement/safetycheck.h"

namespace osteolog::cli {

/// One day with everything that is worked out from it.
struct DayView
{
    Day day;
    Profile profile; ///< with the conditions that the diary itself shows
    Targets targets;
    SafetyVerdict safety;
    DaySummary summary;
    std::vector<RaisedRedFlag> redFlags;
    std::vector<Notice> notices;
};

Result<DayView> viewOfDay(Session& session, QDate date);

} // namespace osteolog::cli
