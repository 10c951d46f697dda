// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/redflags.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

class RedFlags : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { tables = std::make_unique<ReferenceTables>(*ReferenceTables::load()); }
    static void TearDownTestSuite() { tables.reset(); }

    static Record rated(int daysAgo, const QString& symptom, int rating, std::optional<int> daysOfSeven = {})
    {
        SymptomRating record{symptom, rating};
        record.daysOfSeven = daysOfSeven;
        return makeRecord(day.addDays(-daysAgo), {}, record);
    }
    static Record fall(int daysAgo) { return makeRecord(day.addDays(-daysAgo), {}, Fall()); }
    static Record fracture(int daysAgo, std::optional<bool> lowTrauma)
    {
        return makeRecord(day.addDays(-daysAgo), {}, Fracture{u"wrist"_s, lowTrauma});
    }
    static std::vector<RaisedRedFlag> flags(const std::vector<Record>& records, const Profile& profile = {})
    {
        return redFlagsOn(day, profile, records, *tables);
    }
    static QStringList keys(const std::vector<Record>& records, const Profile& profile = {})
    {
        QStringList found;
        for (const RaisedRedFlag& flag : flags(records, profile))
            found << flag.key;
        return found;
    }

    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(RedFlags, EverySymptomOfTheTableRaisesItsFlagAtItsLevel)
{
    Profile profile;
    profile.medicines = {u"denosumab"_s};
    for (const RedFlag& flag : tables->redFlags) {
        for (const QString& key : flag.symptoms) {
            const int from = *tables->symptom(key)->redFlagFrom;
            const auto raised = flags({rated(0, key, from)}, profile);
            ASSERT_EQ(raised.size(), 1U) << key.toStdString();
            EXPECT_EQ(raised[0].key, flag.key);
            EXPECT_EQ(redFlagLevelKey(raised[0].level), flag.level);
            EXPECT_EQ(raised[0].symptom, key);
            EXPECT_EQ(raised[0].since, day);
            EXPECT_EQ(raised[0].pausesMagnesium, flag.pausesMagnesium);
            EXPECT_TRUE(keys({rated(0, key, from - 1)}, profile).isEmpty()) << key.toStdString();
        }
    }
}

TEST_F(RedFlags, TheMostUrgentComesFirst)
{
    const auto raised = flags({rated(0, u"vomiting"_s, 1), rated(0, u"sudden-back-pain"_s, 1), fracture(3, {}),
                               rated(0, u"seizure"_s, 1), rated(0, u"chest-pain"_s, 2)});
    ASSERT_EQ(raised.size(), 5U);
    EXPECT_EQ(raised[0].key, u"heart"_s);
    EXPECT_EQ(raised[1].key, u"seizure-or-spasms"_s);
    EXPECT_EQ(raised[2].level, RedFlagLevel::SameDay);
    EXPECT_EQ(raised[3].level, RedFlagLevel::Urgent);
    EXPECT_EQ(raised[4].level, RedFlagLevel::Appointment);
    EXPECT_TRUE(raised[4].pausesMagnesium);
}

TEST_F(RedFlags, ASymptomStandsForAWeekOrUntilALaterDayIsBetter)
{
    EXPECT_EQ(keys({rated(6, u"chest-pain"_s, 1)}), QStringList(u"heart"_s));
    EXPECT_TRUE(keys({rated(7, u"chest-pain"_s, 1)}).isEmpty());
    EXPECT_TRUE(keys({rated(2, u"chest-pain"_s, 3), rated(1, u"chest-pain"_s, 0)}).isEmpty());
    EXPECT_FALSE(keys({rated(1, u"chest-pain"_s, 3), rated(1, u"chest-pain"_s, 0)}).isEmpty()); // one day: the worst
    EXPECT_TRUE(keys({rated(-1, u"chest-pain"_s, 3)}).isEmpty());
    Record removed = rated(0, u"chest-pain"_s, 3);
    removed.deleted = true;
    EXPECT_TRUE(keys({removed}).isEmpty());
    EXPECT_EQ(keys({rated(0, u"Chest pressure"_s, 2)}), QStringList(u"heart"_s)); // by a synonym
    EXPECT_TRUE(keys({rated(0, u"my own ache"_s, 4)}).isEmpty());
}

TEST_F(RedFlags, ThighAndJawPainNeedABoneMedicine)
{
    Profile profile;
    EXPECT_TRUE(keys({rated(0, u"thigh-pain"_s, 2)}, profile).isEmpty());
    profile.medicines = {u"Fosamax"_s};
    EXPECT_EQ(keys({rated(0, u"thigh-pain"_s, 2)}, profile), QStringList(u"thigh-pain"_s));
    EXPECT_EQ(keys({rated(0, u"jaw-pain"_s, 1)}, profile), QStringList(u"jaw-pain"_s));
}

TEST_F(RedFlags, AFractureCountsUnlessItIsSaidToBeFromMore)
{
    EXPECT_EQ(keys({fracture(0, true)}), QStringList(u"fragility-fracture"_s));
    EXPECT_EQ(keys({fracture(89, {})}), QStringList(u"fragility-fracture"_s));
    EXPECT_TRUE(keys({fracture(90, true)}).isEmpty());
    EXPECT_TRUE(keys({fracture(0, false)}).isEmpty());
    EXPECT_EQ(flags({fracture(9, true), fracture(2, false)})[0].since, day.addDays(-9));
}

TEST_F(RedFlags, TwoFallsInAYear)
{
    EXPECT_TRUE(keys({fall(0)}).isEmpty());
    EXPECT_TRUE(keys({fall(0), fall(365)}).isEmpty());
    const auto raised = flags({fall(10), fall(364), fall(200)});
    ASSERT_EQ(raised.size(), 1U);
    EXPECT_EQ(raised[0].amount, 3);
    EXPECT_EQ(raised[0].since, day.addDays(-10));
    EXPECT_EQ(raised[0].level, RedFlagLevel::Appointment);
}

TEST_F(RedFlags, LossOfHeight)
{
    Profile profile;
    profile.birthDate = day.addYears(-70);
    profile.youngAdultHeight = Centimetres(168);
    const auto raised = flags({makeRecord(day, {}, BodyMeasure{BodyMeasureKind::Height, 163})}, profile);
    ASSERT_EQ(raised.size(), 1U);
    EXPECT_EQ(raised[0].key, u"height-loss"_s);
    EXPECT_EQ(raised[0].amount, 5);
}

TEST_F(RedFlags, LooseStoolsForMoreThanThreeDays)
{
    std::vector<Record> days = {rated(0, u"diarrhoea"_s, 1), rated(1, u"diarrhoea"_s, 2), rated(2, u"diarrhoea"_s, 1)};
    EXPECT_TRUE(keys(days).isEmpty());
    days.push_back(rated(3, u"diarrhoea"_s, 1));
    const auto raised = flags(days);
    ASSERT_EQ(raised.size(), 1U);
    EXPECT_EQ(raised[0].key, u"diarrhoea"_s);
    EXPECT_EQ(raised[0].amount, 4);
    EXPECT_TRUE(raised[0].pausesMagnesium);
    // A good day ends it, a day without a rating says nothing.
    days.push_back(rated(0, u"diarrhoea"_s, 0));
    EXPECT_FALSE(keys(days).isEmpty());
    days[0] = rated(4, u"diarrhoea"_s, 1);
    EXPECT_TRUE(keys(days).isEmpty());
    EXPECT_EQ(keys({rated(0, u"diarrhoea"_s, 2, 4)}), QStringList(u"diarrhoea"_s));
    EXPECT_TRUE(keys({rated(0, u"diarrhoea"_s, 2, 3)}).isEmpty());
}

TEST_F(RedFlags, APeriodAfterTheMenopause)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = day.addYears(-60);
    const std::vector<Record> period = {makeRecord(day.addDays(-29), {}, PeriodStart())};
    EXPECT_TRUE(keys(period, profile).isEmpty());
    profile.stage = LifeStage::Postmenopause;
    EXPECT_EQ(keys(period, profile), QStringList(u"bleeding"_s));
    EXPECT_TRUE(keys({makeRecord(day.addDays(-30), {}, PeriodStart())}, profile).isEmpty());
    EXPECT_EQ(keys({period[0], rated(0, u"bleeding"_s, 1)}, profile), QStringList(u"bleeding"_s));
}

TEST_F(RedFlags, WhatTheProfileAloneSays)
{
    Profile profile;
    profile.sex = Sex::Female;
    profile.birthDate = QDate(1975, 6, 1);
    profile.menopauseDate = QDate(2020, 5, 31);
    const auto raised = flags({}, profile);
    ASSERT_EQ(raised.size(), 1U);
    EXPECT_EQ(raised[0].key, u"early-menopause"_s);
    EXPECT_EQ(raised[0].amount, 44);
    profile.menopauseDate = QDate(2020, 6, 1);
    EXPECT_TRUE(keys({}, profile).isEmpty());
    profile.medicines = {u"prednisolone"_s};
    EXPECT_EQ(keys({}, profile), QStringList(u"steroids"_s));
}

TEST_F(RedFlags, EveryLevelHasItsWord)
{
    for (const RedFlag& flag : tables->redFlags) {
        const std::optional<RedFlagLevel> level = redFlagLevelFromKey(flag.level);
        ASSERT_TRUE(level.has_value()) << flag.key.toStdString();
        EXPECT_EQ(redFlagLevelKey(*level), flag.level);
    }
}
