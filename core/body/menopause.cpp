// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/menopause.h"

namespace osteolog {

namespace {

constexpr int surelyBefore = 45; ///< below this age, unless something else was said
constexpr int surelyAfter = 65;

} // namespace

MenopauseState menopauseOn(const Profile& profile, QDate day)
{
    if (profile.sex == Sex::Male)
        return MenopauseState::NotApplicable;
    if (profile.stage == LifeStage::Postmenopause)
        return MenopauseState::After;
    if (profile.menopauseDate.isValid())
        return profile.menopauseDate.addYears(1) <= day ? MenopauseState::After : MenopauseState::Before;
    if (profile.stage != LifeStage::None)
        return MenopauseState::Before;
    const std::optional<int> age = profile.ageOn(day);
    if (!age || profile.sex != Sex::Female)
        return MenopauseState::NotSaid;
    if (*age < surelyBefore)
        return MenopauseState::Before;
    return *age >= surelyAfter ? MenopauseState::After : MenopauseState::NotSaid;
}

std::optional<int> ageAtMenopause(const Profile& profile)
{
    return profile.menopauseDate.isValid() ? profile.ageOn(profile.menopauseDate) : std::nullopt;
}

} // namespace osteolog
