// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

namespace osteolog {

/// The profile with the conditions that the diary itself shows, as if the person had ticked them: the latest eGFR up
/// to `day`, the laboratory's or one computed from a creatinine (core/body/kidneyfunction.h), below 60 or below 30, any
/// T-score at or below −2.5, a logged fracture unless it is said not to be low-trauma. Safety follows the records as
/// well as the profile. Nothing that was ticked is ever taken away, and records after `day` are not looked at.
/// `records` are labs, scans and fractures in any order; other kinds are ignored.
Profile withRecordedConditions(Profile profile, std::span<const Record> records, QDate day);

/// Warfarin or another vitamin K antagonist: vitamin K intake must stay steady, so nothing with it is suggested.
/// Knows every medicine of the group "vitamin-k-antagonist" of medicines.csv, by key, name and synonym.
bool takesVitaminKAntagonist(const Profile& profile);

/// eGFR below 30, dialysis, or kidney disease of a stage that is not known: goals, suggestions and supplements are the
/// kidney team's matter.
bool hasSevereKidneyDisease(const Profile& profile);

} // namespace osteolog
