// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/menopause.h"

#include "tests/support/fixture.h"

using namespace osteolog;

namespace {

const QDate day(2026, 11, 21);

Profile woman(int age, LifeStage stage = LifeStage::None)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = day.addYears(-age);
    profile.stage = stage;
    return profile;
}

} // namespace

TEST(Menopause, TheLifeStageSaysSo)
{
    EXPECT_EQ(menopauseOn(woman(40, LifeStage::Postmenopause), day), MenopauseState::After);
    for (const LifeStage stage : {LifeStage::Perimenopause, LifeStage::Pregnant, LifeStage::Lactating})
        EXPECT_EQ(menopauseOn(woman(50, stage), day), MenopauseState::Before);
    Profile man;
    man.sex = Sex::Male;
    EXPECT_EQ(menopauseOn(man, day), MenopauseState::NotApplicable);
}

TEST(Menopause, AYearAfterTheLastPeriodItIsPast)
{
    Profile profile = woman(50, LifeStage::Perimenopause);
    profile.menopauseDate = day.addYears(-1);
    EXPECT_EQ(menopauseOn(profile, day), MenopauseState::After);
    EXPECT_EQ(menopauseOn(profile, day.addDays(-1)), MenopauseState::Before);
    EXPECT_EQ(ageAtMenopause(profile), 49);
    EXPECT_EQ(ageAtMenopause(woman(50)), std::nullopt);
}

TEST(Menopause, NothingIsGuessedInTheYearsBetween)
{
    EXPECT_EQ(menopauseOn(woman(44), day), MenopauseState::Before);
    EXPECT_EQ(menopauseOn(woman(45), day), MenopauseState::NotSaid);
    EXPECT_EQ(menopauseOn(woman(64), day), MenopauseState::NotSaid);
    EXPECT_EQ(menopauseOn(woman(65), day), MenopauseState::After);
    EXPECT_EQ(menopauseOn(Profile(), day), MenopauseState::NotSaid);
}
