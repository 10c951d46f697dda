// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/screening.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

Profile person(Sex sex, int age, double weight)
{
    Profile profile;
    profile.sex = sex;
    profile.birthDate = day.addYears(-age);
    profile.weight = Kilograms(weight);
    return profile;
}

} // namespace

TEST(Screening, WorkedExamplesOfOst)
{
    EXPECT_EQ(ostIndex(Kilograms(55), 70), -3);
    EXPECT_EQ(ostIndex(Kilograms(70), 65), 1);
    EXPECT_EQ(ostIndex(Kilograms(60), 50), 2);
    EXPECT_EQ(ostIndex(Kilograms(48), 72), -4); // −4.8, towards zero
}

TEST(Screening, WorkedExamplesOfOrai)
{
    EXPECT_EQ(oraiIndex(Kilograms(63.5), 65, false), 14);
    EXPECT_EQ(oraiIndex(Kilograms(72), 50, false), 2);
    EXPECT_EQ(oraiIndex(Kilograms(58), 58, true), 14);
    // Every edge.
    EXPECT_EQ(oraiIndex(Kilograms(70), 54, true), 0);
    EXPECT_EQ(oraiIndex(Kilograms(69.9), 55, true), 8);
    EXPECT_EQ(oraiIndex(Kilograms(60), 64, true), 8);
    EXPECT_EQ(oraiIndex(Kilograms(59.9), 74, true), 18);
    EXPECT_EQ(oraiIndex(Kilograms(80), 75, true), 15);
}

TEST(Screening, OstIsForWomenAfterTheMenopauseAndMenFrom50)
{
    const Screening woman = ostOn(person(Sex::Female, 65, 70), {}, day);
    EXPECT_EQ(woman.state, ScreeningState::Given);
    EXPECT_EQ(woman.index, 1);
    EXPECT_TRUE(woman.worthATalk); // below 2
    Profile fifty = person(Sex::Female, 50, 60);
    EXPECT_EQ(ostOn(fifty, {}, day).missing, QStringList(u"stage"_s));
    fifty.stage = LifeStage::Postmenopause;
    EXPECT_EQ(ostOn(fifty, {}, day).index, 2);
    EXPECT_FALSE(ostOn(fifty, {}, day).worthATalk);
    fifty.stage = LifeStage::Perimenopause;
    EXPECT_EQ(ostOn(fifty, {}, day).state, ScreeningState::NotMeantForYou);
    EXPECT_EQ(ostOn(person(Sex::Female, 44, 50), {}, day).state, ScreeningState::NotMeantForYou);
    EXPECT_EQ(ostOn(person(Sex::Male, 49, 50), {}, day).state, ScreeningState::NotMeantForYou);
    EXPECT_TRUE(ostOn(person(Sex::Male, 60, 79), {}, day).worthATalk);  // 3
    EXPECT_FALSE(ostOn(person(Sex::Male, 60, 80), {}, day).worthATalk); // 4
}

TEST(Screening, OraiIsForWomenFrom45AndAsksAboutOestrogenOnlyWhereItMatters)
{
    EXPECT_EQ(oraiOn(person(Sex::Male, 70, 60), {}, day).state, ScreeningState::NotMeantForYou);
    EXPECT_EQ(oraiOn(person(Sex::Female, 44, 60), {}, day).state, ScreeningState::NotMeantForYou);
    // 58 years and 65 kg: 8 with oestrogen, 10 without.
    Profile between = person(Sex::Female, 58, 65);
    EXPECT_EQ(oraiOn(between, {}, day).missing, QStringList(u"takes_oestrogen"_s));
    between.takesOestrogen = true;
    EXPECT_EQ(oraiOn(between, {}, day).index, 8);
    EXPECT_FALSE(oraiOn(between, {}, day).worthATalk);
    between.takesOestrogen = false;
    EXPECT_TRUE(oraiOn(between, {}, day).worthATalk);
    const Screening sure = oraiOn(person(Sex::Female, 65, 63.5), {}, day);
    EXPECT_EQ(sure.index, 14);
    EXPECT_TRUE(sure.worthATalk);
    EXPECT_EQ(oraiOn(person(Sex::Female, 50, 72), {}, day).index, 2);
}

TEST(Screening, WhatIsMissingIsNamed)
{
    EXPECT_EQ(ostOn(Profile(), {}, day).missing, QStringList({u"sex"_s, u"birth_date"_s, u"weight_kg"_s}));
    EXPECT_EQ(oraiOn(Profile(), {}, day).missing, QStringList({u"sex"_s, u"birth_date"_s, u"weight_kg"_s}));
    Profile weightless = person(Sex::Female, 70, 60);
    weightless.weight.reset();
    EXPECT_EQ(ostOn(weightless, {}, day).missing, QStringList(u"weight_kg"_s));
    const std::vector<Record> records = {makeRecord(day, {}, BodyMeasure{BodyMeasureKind::Weight, 55})};
    EXPECT_EQ(ostOn(weightless, records, day).index, -3);
}

TEST(Screening, KnownOsteoporosisNeedsNoIndex)
{
    Profile profile = person(Sex::Female, 70, 55);
    profile.conditions = {Condition::Osteoporosis};
    EXPECT_EQ(ostOn(profile, {}, day).state, ScreeningState::AlreadyDiagnosed);
    EXPECT_EQ(oraiOn(profile, {}, day).state, ScreeningState::AlreadyDiagnosed);
    EXPECT_EQ(screeningStateKey(ScreeningState::AlreadyDiagnosed), u"already-diagnosed"_s);
}
