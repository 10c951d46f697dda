// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"

namespace osteolog {

enum class MenopauseState {
    NotApplicable, ///< men
    NotSaid,       ///< neither a life stage nor a date, and the age does not tell
    Before,        ///< also pregnant, lactating and in the transition
    After,
};

/// Whether the menopause is past on `day`: a year after the last period (the definition), or the life stage says so.
/// Where neither was said, women below 45 count as before it and women from 65 on, the age from which a scan is advised
/// for all of them (ISCD 2023), as after it. Between these nothing is guessed.
MenopauseState menopauseOn(const Profile& profile, QDate day);

/// Completed years at the last period; empty without both dates.
std::optional<int> ageAtMenopause(const Profile& profile);

} // namespace osteolog
