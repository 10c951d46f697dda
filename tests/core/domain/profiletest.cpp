// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profile.h"

#include "tests/support/fixture.h"

using namespace Qt::StringLiterals;
using namespace osteolog;

TEST(Profile, KidneyDiseaseOfUnknownStageIsKidneyDisease)
{
    Profile profile;
    EXPECT_FALSE(profile.hasKidneyDisease());
    ASSERT_TRUE(setProfileKey(profile, u"conditions"_s, u"kidney-stage-unknown"_s).ok());
    EXPECT_TRUE(profile.conditions.contains(Condition::KidneyStageUnknown));
    EXPECT_TRUE(profile.hasKidneyDisease());
    EXPECT_EQ(profileToKeys(profile).value(u"conditions"_s), u"kidney-stage-unknown"_s);
}
