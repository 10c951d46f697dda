// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/targets.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

class TargetsTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Result<ReferenceTables> result = ReferenceTables::load();
        ASSERT_TRUE(result.ok());
        tables = std::make_unique<ReferenceTables>(std::move(result).value());
    }
    static void TearDownTestSuite() { tables.reset(); }

    static Profile person(Sex sex, int age, LifeStage stage = LifeStage::None, ReferenceSet set = ReferenceSet::Nam)
    {
        Profile profile;
        profile.sex = sex;
        profile.birthDate = today.addYears(-age).addDays(-100);
        profile.weight = Kilograms(62);
        profile.stage = stage;
        profile.reference = set;
        return profile;
    }
    static Targets targets(const Profile& profile) { return targetsOn(today, profile, *tables); }

    static inline std::unique_ptr<ReferenceTables> tables;
};

/// The NAM table of ages 9 and over, row by row as it is printed; protein RDA and EAR in g/kg.
struct NamRow
{
    Sex sex;
    LifeStage stage;
    int from, to;
    double magnesiumEar, magnesiumRda, magnesiumUl, calciumEar, calciumRda, calciumUl, vitaminD, vitaminDUl, vitaminK,
        protein, proteinEar;
};
constexpr auto F = Sex::Female;
constexpr auto M = Sex::Male;
constexpr auto none = LifeStage::None;
constexpr auto pregnant = LifeStage::Pregnant;
constexpr auto lactating = LifeStage::Lactating;
constexpr NamRow namTable[] = {
    {M, none, 9, 13, 200, 240, 350, 1100, 1300, 3000, 15, 100, 60, 0.95, 0.76},
    {F, none, 9, 13, 200, 240, 350, 1100, 1300, 3000, 15, 100, 60, 0.95, 0.76},
    {M, none, 14, 18, 340, 410, 350, 1100, 1300, 3000, 15, 100, 75, 0.85, 0.73},
    {F, none, 14, 18, 300, 360, 350, 1100, 1300, 3000, 15, 100, 75, 0.85, 0.71},
    {M, none, 19, 30, 330, 400, 350, 800, 1000, 2500, 15, 100, 120, 0.8, 0.66},
    {F, none, 19, 30, 255, 310, 350, 800, 1000, 2500, 15, 100, 90, 0.8, 0.66},
    {M, none, 31, 50, 350, 420, 350, 800, 1000, 2500, 15, 100, 120, 0.8, 0.66},
    {F, none, 31, 50, 265, 320, 350, 800, 1000, 2500, 15, 100, 90, 0.8, 0.66},
    {M, none, 51, 70, 350, 420, 350, 800, 1000, 2000, 15, 100, 120, 0.8, 0.66},
    {F, none, 51, 70, 265, 320, 350, 1000, 1200, 2000, 15, 100, 90, 0.8, 0.66},
    {M, none, 71, 100, 350, 420, 350, 1000, 1200, 2000, 20, 100, 120, 0.8, 0.66},
    {F, none, 71, 100, 265, 320, 350, 1000, 1200, 2000, 20, 100, 90, 0.8, 0.66},
    {F, pregnant, 14, 18, 335, 400, 350, 1000, 1300, 3000, 15, 100, 75, 1.1, 0.88},
    {F, pregnant, 19, 30, 290, 350, 350, 800, 1000, 2500, 15, 100, 90, 1.1, 0.88},
    {F, pregnant, 31, 50, 300, 360, 350, 800, 1000, 2500, 15, 100, 90, 1.1, 0.88},
    {F, lactating, 14, 18, 300, 360, 350, 1000, 1300, 3000, 15, 100, 75, 1.3, 1.05},
    {F, lactating, 19, 30, 255, 310, 350, 800, 1000, 2500, 15, 100, 90, 1.3, 1.05},
    {F, lactating, 31, 50, 265, 320, 350, 800, 1000, 2500, 15, 100, 90, 1.3, 1.05},
};

/// EFSA by sex and age: magnesium AI, calcium PRI, vitamin K AI and protein PRI in g/kg (0 where the band ends).
double efsaMagnesium(Sex sex, int age)
{
    if (age <= 9)
        return 230;
    return age <= 17 ? (sex == M ? 300 : 250) : (sex == M ? 350 : 300);
}
double efsaCalcium(int age)
{
    return age <= 10 ? 800 : age <= 17 ? 1150 : age <= 24 ? 1000 : 950;
}
double efsaVitaminK(int age)
{
    return age <= 10 ? 30 : age <= 14 ? 45 : age <= 17 ? 65 : 70;
}
double efsaProtein(Sex sex, int age)
{
    constexpr double male[] = {0.92, 0.91, 0.91, 0.90, 0.90, 0.89, 0.88, 0.87, 0.86};
    constexpr double female[] = {0.92, 0.91, 0.90, 0.89, 0.88, 0.87, 0.85, 0.84, 0.83};
    return age >= 18 ? 0.83 : (sex == M ? male : female)[age - 9];
}

std::string where(Sex sex, LifeStage stage, int age)
{
    return (sexKey(sex) + u' ' + lifeStageKey(stage) + u' ' + QString::number(age)).toStdString();
}

} // namespace

TEST_F(TargetsTest, EveryNamValueOfEveryAgeIsThePrintedOne)
{
    for (const NamRow& row : namTable) {
        for (int age = row.from; age <= row.to; ++age) {
            SCOPED_TRACE(where(row.sex, row.stage, age));
            const Targets t = targets(person(row.sex, age, row.stage));
            EXPECT_EQ(t[Member::Magnesium].amount, row.magnesiumRda);
            EXPECT_EQ(t[Member::Magnesium].averageRequirement, row.magnesiumEar);
            EXPECT_EQ(t[Member::Magnesium].upperLimit, row.magnesiumUl);
            EXPECT_EQ(t[Member::Magnesium].kind, TargetKind::Rda);
            EXPECT_EQ(t[Member::Magnesium].upperLimitScope, UpperLimitScope::Supplement);
            EXPECT_EQ(t[Member::Calcium].amount, row.calciumRda);
            EXPECT_EQ(t[Member::Calcium].averageRequirement, row.calciumEar);
            EXPECT_EQ(t[Member::Calcium].upperLimit, row.calciumUl);
            EXPECT_EQ(t[Member::Calcium].upperLimitScope, UpperLimitScope::Total);
            EXPECT_EQ(t[Member::VitaminD].amount, row.vitaminD);
            EXPECT_EQ(t[Member::VitaminD].averageRequirement, 10);
            EXPECT_EQ(t[Member::VitaminD].upperLimit, row.vitaminDUl);
            EXPECT_EQ(t[Member::VitaminD].upperLimitScope, UpperLimitScope::Total);
            EXPECT_EQ(t[Member::VitaminK].amount, row.vitaminK);
            EXPECT_EQ(t[Member::VitaminK].kind, TargetKind::Ai);
            EXPECT_EQ(t[Member::VitaminK].upperLimit, std::nullopt);
            EXPECT_DOUBLE_EQ(t[Member::Protein].amount.value(), row.protein * 62);
            EXPECT_DOUBLE_EQ(t[Member::Protein].averageRequirement.value(), row.proteinEar * 62);
            EXPECT_EQ(t[Member::Protein].upperLimit, std::nullopt);
            EXPECT_EQ(t[Member::VitaminK2].amount, std::nullopt);
            EXPECT_EQ(t[Member::VitaminK2].kind, TargetKind::None);
            EXPECT_EQ(t[Member::VitaminK2].withheld, TargetWithheld::No);
        }
    }
}

TEST_F(TargetsTest, EveryEfsaValueOfEveryAgeIsThePrintedOne)
{
    for (const auto& [sex, stage] :
         {std::pair(M, none), std::pair(F, none), std::pair(F, pregnant), std::pair(F, lactating)}) {
        for (int age = 9; age <= 100; ++age) {
            SCOPED_TRACE(where(sex, stage, age));
            const Targets t = targets(person(sex, age, stage, ReferenceSet::Efsa));
            EXPECT_EQ(t[Member::Magnesium].amount, efsaMagnesium(sex, age));
            EXPECT_EQ(t[Member::Magnesium].kind, TargetKind::Ai);
            EXPECT_EQ(t[Member::Magnesium].upperLimit, 250);
            EXPECT_EQ(t[Member::Magnesium].upperLimitScope, UpperLimitScope::Supplement);
            EXPECT_EQ(t[Member::Calcium].amount, efsaCalcium(age));
            EXPECT_EQ(t[Member::Calcium].kind, TargetKind::Pri);
            EXPECT_EQ(t[Member::Calcium].averageRequirement, age >= 25 ? std::optional(750.0) : std::nullopt);
            EXPECT_EQ(t[Member::Calcium].upperLimit, age >= 18 ? std::optional(2500.0) : std::nullopt);
            EXPECT_EQ(t[Member::VitaminD].amount, 15);
            EXPECT_EQ(t[Member::VitaminD].upperLimit, age <= 10 ? 50 : 100);
            EXPECT_EQ(t[Member::VitaminK].amount, efsaVitaminK(age));
            const double addition = stage == pregnant ? 1 : stage == lactating ? 13 : 0;
            EXPECT_DOUBLE_EQ(t[Member::Protein].amount.value(), efsaProtein(sex, age) * 62 + addition);
            EXPECT_EQ(t[Member::Protein].kind, TargetKind::Pri);
        }
    }
}

TEST_F(TargetsTest, APostmenopausalWomanOf66)
{
    Profile profile;
    for (const auto& [key, value] : {std::pair(u"sex"_s, u"female"_s), std::pair(u"birth_date"_s, u"1960-05-01"_s),
                                     std::pair(u"weight_kg"_s, u"62"_s), std::pair(u"stage"_s, u"postmenopause"_s)})
        ASSERT_TRUE(setProfileKey(profile, key, value).ok());
    const Targets t = targets(profile);
    EXPECT_EQ(t[Member::Magnesium].amount, 320);
    EXPECT_EQ(t[Member::Magnesium].averageRequirement, 265);
    EXPECT_EQ(t[Member::Magnesium].upperLimit, 350);
    EXPECT_EQ(t[Member::Calcium].amount, 1200);
    EXPECT_EQ(t[Member::VitaminD].amount, 15);
    EXPECT_NEAR(t[Member::Protein].amount.value(), 49.6, 1e-9);
    EXPECT_NEAR(t[Member::Protein].offeredLow.value(), 62, 1e-9);
    EXPECT_NEAR(t[Member::Protein].offeredHigh.value(), 74.4, 1e-9);
    EXPECT_EQ(t[Member::WeightBearing].amount, 4);
    EXPECT_EQ(t[Member::WeightBearing].kind, TargetKind::Guideline);
    EXPECT_FALSE(t[Member::WeightBearing].source.isEmpty());
    EXPECT_EQ(t[Member::Magnesium].status, u"V2"_s);
    EXPECT_TRUE(t[Member::Magnesium].source.contains(u"IOM 1997"_s));
}

TEST_F(TargetsTest, TheDayDecidesTheAge)
{
    const Profile profile = [] {
        Profile p = person(F, 50);
        p.birthDate = QDate(1955, 7, 4);
        return p;
    }();
    EXPECT_EQ(targetsOn(QDate(2026, 7, 3), profile, *tables)[Member::VitaminD].amount, 15);
    EXPECT_EQ(targetsOn(QDate(2026, 7, 4), profile, *tables)[Member::VitaminD].amount, 20);
}

TEST_F(TargetsTest, MoreProteinIsOfferedToOlderPeopleAndAfterMenopauseOnly)
{
    EXPECT_EQ(targets(person(M, 64))[Member::Protein].offeredLow, std::nullopt);
    EXPECT_DOUBLE_EQ(targets(person(M, 65))[Member::Protein].offeredLow.value(), 62);
    EXPECT_EQ(targets(person(F, 55))[Member::Protein].offeredLow, std::nullopt);
    EXPECT_DOUBLE_EQ(targets(person(F, 55, LifeStage::Postmenopause))[Member::Protein].offeredHigh.value(), 1.2 * 62);
    EXPECT_DOUBLE_EQ(targets(person(F, 50, LifeStage::Postmenopause))[Member::Protein].offeredLow.value(), 62);
    EXPECT_EQ(targets(person(F, 49, LifeStage::Postmenopause))[Member::Protein].offeredLow, std::nullopt);
    EXPECT_EQ(targets(person(F, 55, LifeStage::Perimenopause))[Member::Protein].offeredLow, std::nullopt);
    // Offered, not set.
    EXPECT_DOUBLE_EQ(targets(person(M, 80))[Member::Protein].amount.value(), 0.8 * 62);
}

TEST_F(TargetsTest, PregnancyBeyondItsBandsTakesTheNearestOneButNeverAWiderLimit)
{
    const Targets at51 = targets(person(F, 51, pregnant));
    EXPECT_EQ(at51[Member::Magnesium].amount, 360);
    EXPECT_EQ(at51[Member::Calcium].amount, 1000);
    EXPECT_EQ(at51[Member::Calcium].upperLimit, 2000);
    const Targets at13 = targets(person(F, 13, pregnant));
    EXPECT_EQ(at13[Member::Magnesium].amount, 400);
    EXPECT_EQ(at13[Member::Calcium].upperLimit, 3000);
    EXPECT_DOUBLE_EQ(at13[Member::Protein].amount.value(), 1.1 * 62);
}

TEST_F(TargetsTest, WhatIsNotSaidIsNotGuessed)
{
    const Targets nobody = targets(Profile());
    for (const Member member :
         {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::VitaminK, Member::Protein}) {
        EXPECT_EQ(nobody[member].amount, std::nullopt);
        EXPECT_EQ(nobody[member].withheld, TargetWithheld::UnknownAge);
    }
    EXPECT_EQ(nobody[Member::VitaminK2].withheld, TargetWithheld::No);
    EXPECT_EQ(nobody[Member::WeightBearing].amount, 4);

    const Targets child = targets(person(F, 8));
    for (const Member member :
         {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::Protein, Member::WeightBearing}) {
        EXPECT_EQ(child[member].amount, std::nullopt);
        EXPECT_EQ(child[member].upperLimit, std::nullopt);
        EXPECT_EQ(child[member].withheld, TargetWithheld::UnknownAge);
    }

    const Targets unborn = targetsOn(QDate(1950, 1, 1), person(F, 60), *tables);
    EXPECT_EQ(unborn[Member::Magnesium].withheld, TargetWithheld::UnknownAge);

    Profile noWeight = person(F, 60);
    noWeight.weight.reset();
    EXPECT_EQ(targets(noWeight)[Member::Protein].withheld, TargetWithheld::UnknownWeight);
    EXPECT_EQ(targets(noWeight)[Member::Protein].amount, std::nullopt);
    EXPECT_EQ(targets(noWeight)[Member::Magnesium].amount, 320);
}

TEST_F(TargetsTest, LimitsThatHoldForEverybodyHoldWithoutABirthDate)
{
    const Targets nobody = targets(Profile());
    EXPECT_EQ(nobody[Member::Magnesium].upperLimit, 350);
    EXPECT_EQ(nobody[Member::VitaminD].upperLimit, 100);
    EXPECT_EQ(nobody[Member::Calcium].upperLimit, std::nullopt);
    Profile european;
    european.reference = ReferenceSet::Efsa;
    EXPECT_EQ(targets(european)[Member::Magnesium].upperLimit, 250);
    EXPECT_EQ(targets(european)[Member::VitaminD].upperLimit, std::nullopt);
    EXPECT_EQ(targets(european)[Member::Calcium].upperLimit, std::nullopt);
}

TEST_F(TargetsTest, WithoutASexOnlyWhatIsTheSameForBothIsGiven)
{
    const Targets t = targets(person(Sex::Unset, 60));
    EXPECT_EQ(t[Member::Magnesium].withheld, TargetWithheld::UnknownSex);
    EXPECT_EQ(t[Member::Magnesium].upperLimit, 350);
    EXPECT_EQ(t[Member::Calcium].withheld, TargetWithheld::UnknownSex);
    EXPECT_EQ(t[Member::Calcium].upperLimit, 2000);
    EXPECT_EQ(t[Member::VitaminD].amount, 15);
    EXPECT_DOUBLE_EQ(t[Member::Protein].amount.value(), 0.8 * 62);
    EXPECT_EQ(targets(person(Sex::Unset, 80))[Member::Calcium].amount, 1200);
    EXPECT_EQ(targets(person(Sex::Unset, 11))[Member::Magnesium].amount, 240);
    // A life stage that only women have answers the question.
    EXPECT_EQ(targets(person(Sex::Unset, 60, LifeStage::Postmenopause))[Member::Magnesium].amount, 320);
    EXPECT_EQ(targets(person(Sex::Unset, 25, pregnant))[Member::Magnesium].amount, 350);
    EXPECT_EQ(targets(person(Sex::Male, 60, LifeStage::Postmenopause))[Member::Magnesium].amount, 420);
}

TEST_F(TargetsTest, OwnGoalsWin)
{
    Profile profile = person(F, 66);
    profile.proteinGoalPerKg = 1.1;
    profile.vitaminK2Goal = Micrograms(90);
    const Targets t = targets(profile);
    EXPECT_DOUBLE_EQ(t[Member::Protein].amount.value(), 1.1 * 62);
    EXPECT_EQ(t[Member::Protein].kind, TargetKind::OwnGoal);
    EXPECT_EQ(t[Member::VitaminK2].amount, 90);
    EXPECT_EQ(t[Member::VitaminK2].kind, TargetKind::OwnGoal);
    // A goal needs no birth date, but a goal per kilogram needs a weight.
    profile.birthDate = QDate();
    EXPECT_DOUBLE_EQ(targets(profile)[Member::Protein].amount.value(), 1.1 * 62);
    profile.weight.reset();
    EXPECT_EQ(targets(profile)[Member::Protein].withheld, TargetWithheld::UnknownWeight);
}

TEST_F(TargetsTest, SevereKidneyDiseaseLeavesGoalsToTheKidneyTeam)
{
    for (const Condition condition : {Condition::KidneyEgfrBelow30, Condition::Dialysis}) {
        Profile profile = person(F, 66, LifeStage::Postmenopause);
        profile.conditions.insert(condition);
        const Targets t = targets(profile);
        for (const Member member : {Member::Magnesium, Member::Calcium, Member::VitaminD, Member::Protein}) {
            EXPECT_EQ(t[member].amount, std::nullopt);
            EXPECT_EQ(t[member].averageRequirement, std::nullopt);
            EXPECT_EQ(t[member].offeredLow, std::nullopt);
            EXPECT_EQ(t[member].kind, TargetKind::None);
            EXPECT_EQ(t[member].withheld, TargetWithheld::Kidney);
        }
        EXPECT_EQ(t[Member::Magnesium].upperLimit, 350);
        EXPECT_EQ(t[Member::Calcium].upperLimit, 2000);
        EXPECT_EQ(t[Member::VitaminK].amount, 90);
        EXPECT_EQ(t[Member::WeightBearing].amount, 4);
    }
}

TEST_F(TargetsTest, ReducedKidneyFunctionSwitchesTheProteinGoalOff)
{
    Profile profile = person(F, 66);
    profile.conditions.insert(Condition::KidneyEgfr30to59);
    const Targets t = targets(profile);
    EXPECT_EQ(t[Member::Protein].withheld, TargetWithheld::Kidney);
    EXPECT_EQ(t[Member::Protein].offeredLow, std::nullopt);
    EXPECT_EQ(t[Member::Magnesium].amount, 320);
    EXPECT_EQ(t[Member::Calcium].amount, 1200);
    // What the kidney team has set can be entered as an own goal; nothing more is offered beside it.
    profile.proteinGoalPerKg = 0.7;
    EXPECT_DOUBLE_EQ(targets(profile)[Member::Protein].amount.value(), 0.7 * 62);
    EXPECT_EQ(targets(profile)[Member::Protein].withheld, TargetWithheld::No);
    EXPECT_EQ(targets(profile)[Member::Protein].offeredLow, std::nullopt);
    // Kidney disease explains more than a missing weight or birth date does.
    profile.proteinGoalPerKg.reset();
    profile.weight.reset();
    profile.birthDate = QDate();
    EXPECT_EQ(targets(profile)[Member::Protein].withheld, TargetWithheld::Kidney);
}

TEST_F(TargetsTest, StonesAndHighCalciumLeaveLimitsButNoGoalsOfCalciumAndVitaminD)
{
    for (const Condition condition : {Condition::KidneyStones, Condition::HighCalcium}) {
        Profile profile = person(F, 66);
        profile.conditions.insert(condition);
        const Targets t = targets(profile);
        for (const Member member : {Member::Calcium, Member::VitaminD}) {
            EXPECT_EQ(t[member].amount, std::nullopt);
            EXPECT_EQ(t[member].withheld, TargetWithheld::HighCalcium);
        }
        EXPECT_EQ(t[Member::Calcium].upperLimit, 2000);
        EXPECT_EQ(t[Member::VitaminD].upperLimit, 100);
        EXPECT_EQ(t[Member::Magnesium].amount, 320);
        EXPECT_DOUBLE_EQ(t[Member::Protein].amount.value(), 0.8 * 62);
    }
}

TEST_F(TargetsTest, KeysAreThoseOfTheCommandLine)
{
    EXPECT_EQ(targetKindKey(TargetKind::Rda), u"RDA"_s);
    EXPECT_EQ(targetKindKey(TargetKind::None), QString());
    EXPECT_EQ(targetKindKey(TargetKind::OwnGoal), u"own"_s);
    EXPECT_EQ(upperLimitScopeKey(UpperLimitScope::Supplement), u"supplement"_s);
    EXPECT_EQ(upperLimitScopeKey(UpperLimitScope::None), QString());
    EXPECT_EQ(targetWithheldKey(TargetWithheld::No), QString());
    EXPECT_EQ(targetWithheldKey(TargetWithheld::HighCalcium), u"high-calcium"_s);
}
