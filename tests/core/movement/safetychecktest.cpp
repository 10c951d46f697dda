// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/safetycheck.h"

#include "tests/core/movement/movementfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

Profile adult()
{
    Profile profile;
    profile.birthDate = QDate(1980, 5, 1);
    return profile;
}

SafetyAnswers allNo()
{
    SafetyAnswers answers;
    for (const SafetyQuestion question : allSafetyQuestions)
        answers[question] = false;
    return answers;
}

Record answered(const SafetyAnswers& answers, QDate on = day)
{
    return makeRecord(on, {12, 0}, answers);
}

SafetyVerdict verdict(const std::vector<Record>& records, const Profile& profile = adult())
{
    return safetyVerdict(day, profile, records);
}

Record fall(QDate on, std::optional<bool> injured = {})
{
    return makeRecord(on, {}, Fall{injured});
}

} // namespace

TEST(SafetyCheck, NoImpactGoalBeforeEveryQuestionIsAnswered)
{
    EXPECT_EQ(verdict({}).goal, MovementGoalKind::Unchecked);
    EXPECT_EQ(verdict({}).unanswered.size(), safetyQuestionCount);
    SafetyAnswers answers = allNo();
    EXPECT_EQ(verdict({answered(answers)}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({answered(answers)}).answeredOn, day);
    answers[SafetyQuestion::PelvicFloor] = {};
    const SafetyVerdict open = verdict({answered(answers)});
    EXPECT_EQ(open.goal, MovementGoalKind::Unchecked);
    EXPECT_EQ(open.unanswered, std::vector{SafetyQuestion::PelvicFloor});
}

TEST(SafetyCheck, OneYesIsEnoughForTheGentlerGoal)
{
    for (const SafetyQuestion question : allSafetyQuestions) {
        SafetyAnswers answers; // the others need not be answered
        answers[question] = true;
        const SafetyVerdict found = verdict({answered(answers)});
        EXPECT_EQ(found.goal, MovementGoalKind::Gentle);
        ASSERT_EQ(found.reasons.size(), 1U);
        EXPECT_EQ(safetyReasonKey(found.reasons[0]), safetyQuestionKey(question));
    }
}

TEST(SafetyCheck, RecordsAndProfileActLikeAnswers)
{
    const std::vector<Record> no = {answered(allNo())};
    Profile profile = adult();
    profile.conditions = {Condition::Osteoporosis};
    EXPECT_EQ(verdict(no, profile).reasons, std::vector{SafetyReason::LowTScore});
    profile.conditions = {Condition::FragilityFracture};
    EXPECT_EQ(verdict(no, profile).reasons, std::vector{SafetyReason::LowTraumaFracture});
    profile = adult();
    profile.stage = LifeStage::Pregnant;
    EXPECT_EQ(verdict(no, profile).reasons, std::vector{SafetyReason::Pregnancy});
    profile.stage = LifeStage::Lactating;
    EXPECT_EQ(verdict(no, profile).goal, MovementGoalKind::Impact);
    profile = adult();
    profile.birthDate = day.addYears(-18).addDays(1);
    EXPECT_EQ(verdict(no, profile).reasons, std::vector{SafetyReason::Under18});
    profile.birthDate = day.addYears(-18);
    EXPECT_EQ(verdict(no, profile).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict(no, profile).reasons, std::vector<SafetyReason>());
}

TEST(SafetyCheck, AReasonIsNamedOnce)
{
    SafetyAnswers answers = allNo();
    answers[SafetyQuestion::LowTScore] = true;
    Profile profile = adult();
    profile.conditions = {Condition::Osteoporosis};
    EXPECT_EQ(verdict({answered(answers)}, profile).reasons, std::vector{SafetyReason::LowTScore});
}

TEST(SafetyCheck, AnUnknownAgeIsNotSafe)
{
    const SafetyVerdict found = verdict({answered(allNo())}, Profile());
    EXPECT_EQ(found.goal, MovementGoalKind::Unchecked);
    EXPECT_TRUE(found.ageUnknown);
    EXPECT_TRUE(found.unanswered.empty());
}

TEST(SafetyCheck, TheLatestAnswersUpToTheDayCountAsAWhole)
{
    SafetyAnswers bad = allNo();
    bad[SafetyQuestion::JointReplacement] = true;
    EXPECT_EQ(verdict({answered(bad, day.addDays(-9)), answered(allNo())}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({answered(allNo()), answered(bad, day.addDays(-9))}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({answered(bad, day.addDays(1)), answered(allNo())}).goal, MovementGoalKind::Impact);
    Record removed = answered(allNo());
    removed.deleted = true;
    EXPECT_EQ(verdict({removed}).goal, MovementGoalKind::Unchecked);
}

TEST(SafetyCheck, ANoIsAskedAgainAfterAYearAndAYesStays)
{
    EXPECT_EQ(verdict({answered(allNo(), day.addDays(-364))}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({answered(allNo(), day.addDays(-365))}).goal, MovementGoalKind::Unchecked);
    SafetyAnswers bad;
    bad[SafetyQuestion::JointReplacement] = true;
    EXPECT_EQ(verdict({answered(bad, day.addYears(-9))}).goal, MovementGoalKind::Gentle);
}

TEST(SafetyCheck, FallsCountForAYear)
{
    const Record no = answered(allNo());
    EXPECT_EQ(verdict({no, fall(day.addDays(-10))}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({no, fall(day.addDays(-10), false)}).goal, MovementGoalKind::Impact);
    EXPECT_EQ(verdict({no, fall(day.addDays(-10), true)}).reasons, std::vector{SafetyReason::RecordedFalls});
    EXPECT_EQ(verdict({no, fall(day.addDays(-10)), fall(day.addDays(-364))}).goal, MovementGoalKind::Gentle);
    EXPECT_EQ(verdict({no, fall(day.addDays(-10)), fall(day.addDays(-365))}).goal, MovementGoalKind::Impact);
}

TEST(SafetyCheck, PregnancyIsAskedOnlyWhereItCanBe)
{
    Profile profile = adult();
    EXPECT_TRUE(isAsked(SafetyQuestion::Pregnancy, profile));
    profile.sex = Sex::Female;
    EXPECT_TRUE(isAsked(SafetyQuestion::Pregnancy, profile));
    profile.stage = LifeStage::Postmenopause;
    EXPECT_FALSE(isAsked(SafetyQuestion::Pregnancy, profile));
    EXPECT_TRUE(isAsked(SafetyQuestion::PelvicFloor, profile));
    profile = adult();
    profile.sex = Sex::Male;
    SafetyAnswers answers = allNo();
    answers[SafetyQuestion::Pregnancy] = {};
    EXPECT_EQ(verdict({answered(answers)}, profile).goal, MovementGoalKind::Impact);
}

} // namespace osteolog
