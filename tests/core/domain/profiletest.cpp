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

TEST(Profile, OestrogenIsYesNoOrNotSaid)
{
    const QString key = u"takes_oestrogen"_s;
    Profile profile;
    EXPECT_EQ(profileToKeys(profile).value(key), QString());
    for (const QString& answer : {u"yes"_s, u"no"_s, QString()}) {
        ASSERT_TRUE(setProfileKey(profile, key, answer).ok());
        EXPECT_EQ(profileToKeys(profile).value(key), answer);
    }
    EXPECT_FALSE(setProfileKey(profile, key, u"maybe"_s).ok());
}
