// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/targetsteps.h"

#include "core/analysis/gates.h"
#include "tests/core/storage/samplerecords.h"
#include "tests/core/trends/trendfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using TargetStepsTest = test::TrendFixture;

SafetyAnswers allNo()
{
    SafetyAnswers answers;
    for (const SafetyQuestion question : allSafetyQuestions)
        answers[question] = false;
    return answers;
}

TEST_F(TargetStepsTest, AreEmptyWordsWithoutAProfile)
{
    const TargetSteps nothing;
    EXPECT_FALSE(nothing.on(today).targets[Member::Magnesium].amount);
    const TargetSteps unsaid({}, {}, today, today, tables);
    ASSERT_EQ(unsaid.steps().size(), 1U);
    EXPECT_FALSE(unsaid.on(today).targets[Member::Magnesium].amount);
    const TargetSteps backwards({}, {}, today, yesterday, tables);
    EXPECT_EQ(backwards.steps().size(), 1U);
}

TEST_F(TargetStepsTest, AChangedProfileHoldsFromItsDayOn)
{
    Profile later = woman();
    later.vitaminK2Goal = Micrograms(100);
    const TargetSteps steps(ProfileHistory({{{2020, 1, 1}, woman()}, {today, later}}), {}, yesterday, today.addDays(1),
                            tables);
    EXPECT_FALSE(steps.on(yesterday.addDays(-500)).targets[Member::VitaminK2].amount);
    EXPECT_FALSE(steps.on(yesterday).targets[Member::VitaminK2].amount);
    EXPECT_EQ(steps.on(today).targets[Member::VitaminK2].amount, 100);
    EXPECT_EQ(steps.on(today.addYears(5)).targets[Member::VitaminK2].amount, 100);
    EXPECT_EQ(steps.steps().size(), 2U);
}

TEST_F(TargetStepsTest, ABirthdayMayMoveTheAgeBand)
{
    const QDate birthday(2031, 5, 1); // vitamin D: 15 µg up to 70 years, 20 µg from 71
    const TargetSteps steps = stepsOf({{{2020, 1, 1}, woman()}});
    EXPECT_EQ(steps.on(birthday.addDays(-1)).targets[Member::VitaminD].amount, 15);
    EXPECT_EQ(steps.on(birthday).targets[Member::VitaminD].amount, 20);
}

TEST_F(TargetStepsTest, BirthdaysOnALeapDayAreThoseOfTheProfile)
{
    Profile profile = woman();
    profile.birthDate = QDate(1960, 2, 29);
    const TargetSteps steps = stepsOf({{{2020, 1, 1}, profile}});
    for (QDate day(2031, 2, 26); day < QDate(2031, 3, 4); day = day.addDays(1))
        EXPECT_EQ(steps.on(day).targets.all, targetsOn(day, profile, tables).all)
            << day.toString(Qt::ISODate).toStdString();
}

TEST_F(TargetStepsTest, AKidneyResultTakesTheGoalsAway)
{
    const std::vector<Record> records = {
        makeRecord(today, {9, 0}, LabResult{u"egfr"_s, {25, Unit::MillilitrePerMinute}, {}, {}})};
    const TargetSteps steps = stepsOf({{{2020, 1, 1}, woman()}}, records);
    EXPECT_EQ(steps.on(yesterday).targets[Member::Magnesium].amount, 320);
    EXPECT_FALSE(steps.on(today).targets[Member::Magnesium].amount);
    EXPECT_EQ(steps.on(today).targets[Member::Magnesium].withheld, TargetWithheld::Kidney);
}

TEST_F(TargetStepsTest, TheMovementGoalFollowsTheSafetyCheckAndTheFalls)
{
    const std::vector<Record> records = {makeRecord({2024, 3, 1}, {}, allNo()),
                                         makeRecord({2024, 6, 1}, {}, Fall{true}),
                                         makeRecord({2026, 2, 1}, {}, allNo())};
    const TargetSteps steps = stepsOf({{{2020, 1, 1}, woman()}}, records);
    EXPECT_EQ(steps.on({2024, 2, 29}).movementGoal, MovementGoalKind::Unchecked);
    EXPECT_EQ(steps.on({2024, 3, 1}).movementGoal, MovementGoalKind::Impact);
    EXPECT_EQ(steps.on({2024, 6, 1}).movementGoal, MovementGoalKind::Gentle);
    EXPECT_EQ(steps.on({2025, 5, 31}).movementGoal, MovementGoalKind::Gentle);
    EXPECT_EQ(steps.on({2025, 6, 1}).movementGoal, MovementGoalKind::Unchecked); // the answers have grown old
    EXPECT_EQ(steps.on({2026, 2, 1}).movementGoal, MovementGoalKind::Impact);
}

/// On every day what judging that day alone gives.
TEST_F(TargetStepsTest, SayForEveryDayWhatTheDayAloneSays)
{
    Profile efsa = woman();
    efsa.reference = ReferenceSet::Efsa;
    efsa.birthDate = QDate(1954, 8, 20);
    const ProfileHistory profiles({{{2025, 1, 10}, woman()}, {{2025, 7, 1}, efsa}});
    const std::vector<Record> records = {
        makeRecord({2025, 2, 1}, {}, allNo()),
        makeRecord({2025, 3, 3}, {}, LabResult{u"egfr"_s, {50, Unit::MillilitrePerMinute}, {}, {}}),
        makeRecord({2025, 5, 3}, {}, LabResult{u"egfr"_s, {70, Unit::MillilitrePerMinute}, {}, {}}),
        makeRecord({2025, 8, 3}, {}, Fall{false}),
        makeRecord({2025, 9, 3}, {}, Fall{false}),
        makeRecord({2025, 12, 24}, {}, BoneScan{u"total-hip"_s, 0.7, -2.6, {}, {}}),
        test::note(u"nothing to do with it"_s, {2025, 6, 6}),
    };
    const QDate first(2025, 1, 1), last(2026, 10, 1);
    const TargetSteps steps(profiles, records, first, last, tables);
    EXPECT_LT(steps.steps().size(), 12U);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Profile profile = withRecordedConditions(profiles.on(day), records, day);
        const TargetStep& step = steps.on(day);
        ASSERT_EQ(step.targets.all, targetsOn(day, profile, tables).all) << day.toString(Qt::ISODate).toStdString();
        ASSERT_EQ(step.reference, profile.reference);
        ASSERT_EQ(step.movementGoal, safetyVerdict(day, profile, records).goal)
            << day.toString(Qt::ISODate).toStdString();
    }
}

} // namespace
} // namespace osteolog
