// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/bonescans.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

class BoneScans : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { tables = std::make_unique<ReferenceTables>(*ReferenceTables::load()); }
    static void TearDownTestSuite() { tables.reset(); }

    static BoneScan scan(const QString& site, std::optional<double> density, const QString& machine = u"Lunar A"_s)
    {
        BoneScan result;
        result.site = site;
        result.density = density;
        result.machine = machine;
        return result;
    }
    static ScanComparison compared(double before, double after, const QString& site = u"total-hip"_s)
    {
        return compareScans(scan(site, before), scan(site, after), *tables);
    }
    static Record scored(QDate on, const QString& site, std::optional<double> t, std::optional<double> z = {})
    {
        BoneScan result = scan(site, 0.8);
        result.tScore = t;
        result.zScore = z;
        return makeRecord(on, {}, result);
    }
    static DensityReading reading(const Profile& profile, const std::vector<Record>& records, bool fracture = false)
    {
        return densityReading(profile, records, day, fracture, *tables);
    }
    static Profile person(Sex sex, int age, LifeStage stage = LifeStage::None)
    {
        Profile profile;
        profile.sex = sex;
        profile.birthDate = day.addYears(-age);
        profile.stage = stage;
        return profile;
    }

    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(BoneScans, AChangeBelowTheLeastSignificantOneIsNoChange)
{
    // Total hip: 5.0 %.
    EXPECT_EQ(compared(0.800, 0.761).change, ScanChange::NoChange);
    EXPECT_EQ(compared(0.800, 0.839).change, ScanChange::NoChange);
    EXPECT_EQ(compared(0.800, 0.760).change, ScanChange::Lower);
    EXPECT_EQ(compared(0.800, 0.840).change, ScanChange::Higher);
    EXPECT_NEAR(*compared(0.800, 0.840).percent, 5, 1e-9);
    EXPECT_EQ(compared(0.800, 0.840).threshold, 5.0);
    EXPECT_FALSE(compared(0.800, 0.840).thresholdFromClinic);
    EXPECT_EQ(compared(0.8, 0.8).change, ScanChange::NoChange);
    // Spine 5.3 %, femoral neck 6.9 %.
    EXPECT_EQ(compared(1.000, 0.948, u"lumbar-spine"_s).change, ScanChange::NoChange);
    EXPECT_EQ(compared(1.000, 0.947, u"lumbar-spine"_s).change, ScanChange::Lower);
    EXPECT_EQ(compared(1.000, 0.932, u"femoral-neck"_s).change, ScanChange::NoChange);
    EXPECT_EQ(compared(1.000, 0.931, u"femoral-neck"_s).change, ScanChange::Lower);
}

TEST_F(BoneScans, WhateverTheDensityTheThresholdItselfIsAChange)
{
    for (int thousandths = 300; thousandths <= 1500; thousandths += 10) {
        const double before = thousandths / 1000.0;
        EXPECT_EQ(compared(before, before * 1.05).change, ScanChange::Higher) << before;
        EXPECT_EQ(compared(before, before * 0.95).change, ScanChange::Lower) << before;
        EXPECT_EQ(compared(before, before * 1.0499).change, ScanChange::NoChange) << before;
    }
}

TEST_F(BoneScans, TheClinicsOwnFigureGoesFirst)
{
    BoneScan before = scan(u"total-hip"_s, 0.800);
    BoneScan after = scan(u"total-hip"_s, 0.776); // −3 %
    EXPECT_EQ(compareScans(before, after, *tables).change, ScanChange::NoChange);
    before.leastSignificantChange = 2.8;
    EXPECT_EQ(compareScans(before, after, *tables).change, ScanChange::Lower);
    EXPECT_TRUE(compareScans(before, after, *tables).thresholdFromClinic);
    after.leastSignificantChange = 3.5;
    EXPECT_EQ(compareScans(before, after, *tables).change, ScanChange::NoChange);
    EXPECT_EQ(compareScans(before, after, *tables).threshold, 3.5);
}

TEST_F(BoneScans, OnlyOneSiteOnOneMachineIsCompared)
{
    const BoneScan hip = scan(u"total-hip"_s, 0.8);
    const auto because = [&](const BoneScan& later) { return compareScans(hip, later, *tables).because; };
    EXPECT_EQ(because(scan(u"femoral-neck"_s, 0.7)), NotComparable::OtherSite);
    EXPECT_EQ(because(scan(u"total-hip"_s, 0.7, u"Hologic B"_s)), NotComparable::OtherMachine);
    EXPECT_EQ(because(scan(u"total-hip"_s, 0.7, u" "_s)), NotComparable::MachineNotSaid);
    EXPECT_EQ(because(scan(u"total-hip"_s, {})), NotComparable::DensityNotSaid);
    EXPECT_EQ(because(scan(u"total-hip"_s, 0.7, u"  LUNAR  a "_s)), NotComparable::No);
    EXPECT_EQ(compareScans(hip, scan(u"total-hip"_s, 0.4, u"Hologic B"_s), *tables).percent, std::nullopt);
    EXPECT_FALSE(isSameMachine({}, {}));
}

TEST_F(BoneScans, WithoutAnyThresholdNothingIsSaid)
{
    const ScanComparison forearm = compared(0.7, 0.5, u"forearm"_s);
    EXPECT_EQ(forearm.change, ScanChange::NotComparable);
    EXPECT_EQ(forearm.because, NotComparable::NoThreshold);
    BoneScan after = scan(u"forearm"_s, 0.5);
    after.leastSignificantChange = 6;
    EXPECT_EQ(compareScans(scan(u"forearm"_s, 0.7), after, *tables).change, ScanChange::Lower);
}

TEST_F(BoneScans, ScansAreLaidBesideTheOneBeforeAndTheFirstOnTheirMachine)
{
    const auto hip = [](int years, double density, const QString& machine) {
        return makeRecord(day.addYears(years), {}, scan(u"total-hip"_s, density, machine));
    };
    const std::vector<Record> records = {
        hip(-2, 0.78, u"A"_s), hip(-8, 0.85, u"A"_s), hip(-4, 0.90, u"B"_s),
        hip(0, 0.77, u"A"_s),  hip(1, 0.5, u"A"_s),   makeRecord(day, {}, scan(u"lumbar-spine"_s, 1.0, u"A"_s))};
    const std::vector<ScanPair> pairs = scanPairs(records, day, *tables);
    ASSERT_EQ(pairs.size(), 4U);
    EXPECT_EQ(pairs[0].comparison.because, NotComparable::OtherMachine);
    EXPECT_EQ(pairs[1].comparison.because, NotComparable::OtherMachine);
    EXPECT_EQ(pairs[2].earlier, &records[0]);
    EXPECT_EQ(pairs[2].later, &records[3]);
    EXPECT_EQ(pairs[2].comparison.change, ScanChange::NoChange);
    EXPECT_EQ(pairs[3].earlier, &records[1]);
    EXPECT_EQ(pairs[3].later, &records[3]);
    EXPECT_EQ(pairs[3].comparison.change, ScanChange::Lower); // −9.4 % in eight years
}

TEST_F(BoneScans, TwoScansOnOneMachineMakeOnePair)
{
    const std::vector<Record> records = {makeRecord(day.addYears(-1), {}, scan(u"total-hip"_s, 0.8)),
                                         makeRecord(day, {}, scan(u"total-hip"_s, 0.79))};
    EXPECT_EQ(scanPairs(records, day, *tables).size(), 1U);
    EXPECT_TRUE(scanPairs({}, day, *tables).empty());
}

TEST_F(BoneScans, TheLowestTScoreDecidesAfterTheMenopauseAndForMenFrom50)
{
    const std::vector<Record> records = {scored(day, u"lumbar-spine"_s, -1.2), scored(day, u"femoral-neck"_s, -2.4),
                                         scored(day, u"total-hip"_s, 0.3), scored(day, u"forearm"_s, -3.5)};
    for (const Profile& profile :
         {person(Sex::Female, 58, LifeStage::Postmenopause), person(Sex::Male, 50), person(Sex::Female, 65)}) {
        const DensityReading found = reading(profile, records);
        EXPECT_EQ(found.category, DensityCategory::LowBoneMass);
        EXPECT_EQ(found.scan, &records[1]);
        EXPECT_TRUE(found.byTScore);
    }
    // The forearm only counts where spine and hip have no score.
    EXPECT_EQ(
        reading(person(Sex::Male, 70), {scored(day, u"forearm"_s, -3.5), scored(day, u"total-hip"_s, {})}).category,
        DensityCategory::Osteoporosis);
}

TEST_F(BoneScans, TheEdgesOfTheCategories)
{
    const Profile man = person(Sex::Male, 60);
    const std::pair<double, DensityCategory> edges[] = {
        {-0.9, DensityCategory::Normal},       {-1.0, DensityCategory::Normal},
        {-1.1, DensityCategory::LowBoneMass},  {-2.4, DensityCategory::LowBoneMass},
        {-2.5, DensityCategory::Osteoporosis}, {-4.0, DensityCategory::Osteoporosis}};
    for (const auto& [score, category] : edges)
        EXPECT_EQ(reading(man, {scored(day, u"total-hip"_s, score)}).category, category) << score;
    EXPECT_EQ(reading(man, {scored(day, u"total-hip"_s, -2.5)}, true).category, DensityCategory::SevereOsteoporosis);
    EXPECT_EQ(reading(man, {scored(day, u"total-hip"_s, -2.4)}, true).category, DensityCategory::LowBoneMass);
}

TEST_F(BoneScans, YoungerPeopleAreJudgedByTheZScore)
{
    for (const Profile& young :
         {person(Sex::Female, 35), person(Sex::Male, 49), person(Sex::Female, 50, LifeStage::Perimenopause)}) {
        EXPECT_EQ(reading(young, {scored(day, u"total-hip"_s, -3, -2.0)}).category, DensityCategory::BelowExpected);
        EXPECT_EQ(reading(young, {scored(day, u"total-hip"_s, -3, -1.9)}).category, DensityCategory::WithinExpected);
        EXPECT_FALSE(reading(young, {scored(day, u"total-hip"_s, -3, -1.9)}).byTScore);
        const DensityReading noZ = reading(young, {scored(day, u"total-hip"_s, -3)});
        EXPECT_EQ(noZ.category, DensityCategory::NotSaid);
        EXPECT_EQ(noZ.missing, u"z-score"_s);
    }
}

TEST_F(BoneScans, WhatIsMissingIsAskedForAndNotGuessed)
{
    const std::vector<Record> one = {scored(day, u"total-hip"_s, -3, -2)};
    EXPECT_EQ(reading(Profile(), one).missing, u"sex"_s);
    EXPECT_EQ(reading(person(Sex::Female, 52), one).missing, u"stage"_s);
    Profile ageless = person(Sex::Male, 60);
    ageless.birthDate = {};
    EXPECT_EQ(reading(ageless, one).missing, u"birth_date"_s);
    EXPECT_EQ(reading(person(Sex::Male, 60), {}).missing, u"scan"_s);
    EXPECT_EQ(reading(person(Sex::Male, 60), {scored(day, u"total-hip"_s, {})}).missing, u"t-score"_s);
}

TEST_F(BoneScans, AMissingMachineAndUnusualFiguresAreAskedAbout)
{
    BoneScan good = scan(u"total-hip"_s, 0.8);
    good.tScore = -3.2;
    good.zScore = 0.4;
    EXPECT_TRUE(scanDoubts(good).empty());
    BoneScan odd = scan(u"total-hip"_s, 1.9, u" "_s);
    odd.tScore = -8;
    odd.zScore = 7;
    EXPECT_EQ(scanDoubts(odd),
              std::vector<ScanDoubt>({ScanDoubt::Machine, ScanDoubt::Density, ScanDoubt::TScore, ScanDoubt::ZScore}));
    EXPECT_EQ(scanDoubtKey(ScanDoubt::Density), u"bmd"_s);
}

TEST_F(BoneScans, OnlyTheLatestVisitCounts)
{
    const std::vector<Record> records = {
        scored(day.addYears(-5), u"lumbar-spine"_s, -3), scored(day.addDays(-10), u"total-hip"_s, -1.5),
        scored(day, u"lumbar-spine"_s, -1.2), scored(day.addDays(1), u"total-hip"_s, -4)};
    EXPECT_EQ(reading(person(Sex::Male, 70), records).scan, &records[1]);
    // Which score counts is a matter of the age at the visit.
    const std::vector<Record> old = {scored(day.addYears(-20), u"total-hip"_s, -2.6, -1)};
    EXPECT_EQ(reading(person(Sex::Male, 60), old).category, DensityCategory::WithinExpected);
}
