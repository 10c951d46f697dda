// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/gates.h"

#include "core/domain/reference.h"
#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

Record egfr(QDate on, double value, QTime time = {})
{
    return makeRecord(on, time, LabResult{u"egfr"_s, {value, Unit::MillilitrePerMinute}, {}, {}});
}

Record scan(QDate on, std::optional<double> tScore)
{
    BoneScan result;
    result.site = u"total-hip"_s;
    result.tScore = tScore;
    return makeRecord(on, {}, result);
}

QSet<Condition> conditions(const std::vector<Record>& records, const Profile& profile = {})
{
    return withRecordedConditions(profile, records, day).conditions;
}

} // namespace

TEST(Gates, KidneyFunctionBelow60And30ActsAsIfTicked)
{
    EXPECT_EQ(conditions({egfr(day, 60)}), QSet<Condition>());
    EXPECT_EQ(conditions({egfr(day, 59.9)}), QSet<Condition>({Condition::KidneyEgfr30to59}));
    EXPECT_EQ(conditions({egfr(day, 30)}), QSet<Condition>({Condition::KidneyEgfr30to59}));
    EXPECT_EQ(conditions({egfr(day, 29.9)}), QSet<Condition>({Condition::KidneyEgfrBelow30}));
}

TEST(Gates, TheLatestKidneyResultUpToTheDayCounts)
{
    EXPECT_EQ(conditions({egfr(day.addDays(-9), 25), egfr(day, 80), egfr(day.addDays(-5), 40)}), QSet<Condition>());
    EXPECT_EQ(conditions({egfr(day.addDays(1), 20), egfr(day.addDays(-1), 70)}), QSet<Condition>());
    EXPECT_EQ(conditions({egfr(day, 80, QTime(8, 0)), egfr(day, 40, QTime(9, 0))}),
              QSet<Condition>({Condition::KidneyEgfr30to59}));
    Record removed = egfr(day, 20);
    removed.deleted = true;
    EXPECT_EQ(conditions({removed}), QSet<Condition>());
}

TEST(Gates, ACreatinineActsLikeTheKidneyFunctionComputedFromIt)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = day.addYears(-65);
    const auto creatinine = [](double value) {
        return makeRecord(day, {}, LabResult{u"creatinine"_s, {value, Unit::MicromolePerLitre}, {}, {}});
    };
    EXPECT_EQ(conditions({creatinine(0.9 * 88.4)}, profile), QSet<Condition>()); // 70.9
    EXPECT_EQ(conditions({creatinine(120)}, profile), QSet<Condition>({Condition::KidneyEgfr30to59}));
    EXPECT_EQ(conditions({creatinine(250)}, profile), QSet<Condition>({Condition::KidneyEgfrBelow30}));
    profile.sex = Sex::Unset;
    EXPECT_EQ(conditions({creatinine(250)}, profile), QSet<Condition>({Condition::KidneyEgfrBelow30}));
    EXPECT_EQ(conditions({creatinine(250)}), QSet<Condition>()); // of unknown age nothing can be computed
}

TEST(Gates, NothingThatWasTickedIsTakenAway)
{
    Profile profile;
    profile.conditions = {Condition::Dialysis, Condition::KidneyStones};
    EXPECT_EQ(conditions({egfr(day, 90), scan(day, 0.5)}, profile), profile.conditions);
}

TEST(Gates, LowTScoresAndFracturesCount)
{
    EXPECT_EQ(conditions({scan(day, -2.4), scan(day, std::nullopt)}), QSet<Condition>());
    EXPECT_EQ(conditions({scan(day.addYears(-3), -2.5)}), QSet<Condition>({Condition::Osteoporosis}));
    EXPECT_EQ(conditions({makeRecord(day.addYears(-1), {}, Fracture{u"wrist"_s})}),
              QSet<Condition>({Condition::FragilityFracture}));
    EXPECT_EQ(conditions({makeRecord(day.addDays(1), {}, Fracture{u"wrist"_s})}), QSet<Condition>());
    EXPECT_EQ(conditions({makeRecord(day, {}, Fracture{u"wrist"_s, true})}),
              QSet<Condition>({Condition::FragilityFracture}));
    EXPECT_EQ(conditions({makeRecord(day, {}, Fracture{u"wrist"_s, false})}), QSet<Condition>());
}

TEST(Gates, EveryVitaminKAntagonistIsKnown)
{
    const Result<ReferenceTables> tables = ReferenceTables::load();
    ASSERT_TRUE(tables.ok());
    int known = 0;
    for (const Medicine& medicine : tables->medicines) {
        for (const QString& name : QStringList{medicine.key, medicine.name} + medicine.synonyms) {
            Profile profile;
            profile.medicines = {u"ppi"_s, name.toLower()};
            const bool antagonist = medicine.group == "vitamin-k-antagonist"_L1;
            EXPECT_EQ(takesVitaminKAntagonist(profile), antagonist) << name.toStdString();
            known += antagonist ? 1 : 0;
        }
    }
    EXPECT_GE(known, 5);
    EXPECT_FALSE(takesVitaminKAntagonist(Profile()));
}

TEST(Gates, OnlySevereKidneyDiseaseIsSevere)
{
    Profile profile;
    profile.conditions = {Condition::KidneyEgfr30to59, Condition::KidneyStones};
    EXPECT_FALSE(hasSevereKidneyDisease(profile));
    profile.conditions = {Condition::KidneyEgfrBelow30};
    EXPECT_TRUE(hasSevereKidneyDisease(profile));
    profile.conditions = {Condition::Dialysis};
    EXPECT_TRUE(hasSevereKidneyDisease(profile));
    profile.conditions = {Condition::KidneyStageUnknown}; // unknown is not safe
    EXPECT_TRUE(hasSevereKidneyDisease(profile));
}
