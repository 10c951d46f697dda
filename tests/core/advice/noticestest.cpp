// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/notices.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

Record supplement(Nutrient nutrient, double elemental, QTime time = QTime(9, 0), bool medicine = false)
{
    SupplementEntry entry;
    entry.form = u"form"_s;
    entry.nutrient = nutrient;
    entry.elemental = elemental;
    entry.values[nutrient] = elemental;
    entry.medicine = medicine;
    return makeRecord(today, time, entry);
}

Record symptom(const QString& key, int rating)
{
    return makeRecord(today, QTime(20, 0), SymptomRating{key, rating});
}

class NoticesTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        Result<ReferenceTables> result = ReferenceTables::load();
        ASSERT_TRUE(result.ok());
        tables = std::make_unique<ReferenceTables>(std::move(result).value());
    }
    static void TearDownTestSuite() { tables.reset(); }

    NoticesTest()
    {
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.weight = Kilograms(62);
    }
    std::vector<Notice> notices(std::vector<Record> entries, int falls = 0) const
    {
        std::vector<Record> telling = entries;
        for (int i = 1; i <= falls; ++i)
            telling.push_back(makeRecord(today.addDays(-10 * i), {}, Fall()));
        telling.insert(telling.end(), earlier.begin(), earlier.end());
        const Day day{today, std::move(entries), {}};
        const Targets targets = targetsOn(today, profile, *tables);
        return noticesOf(day, summarise(day, {}, targets, profile, *tables), targets, profile, *tables,
                         redFlagsOn(today, profile, telling, *tables));
    }

    std::vector<Record> earlier; ///< records of other days
    Profile profile;
    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(NoticesTest, AnOrdinaryDayIsQuiet)
{
    EXPECT_TRUE(notices({}).empty());
    EXPECT_TRUE(notices({supplement(Nutrient::Magnesium, 150), supplement(Nutrient::Calcium, 500),
                         symptom(u"cramps"_s, 4), symptom(u"palpitations"_s, 0)},
                        1)
                    .empty());
    EXPECT_FALSE(tipsAreOff({}));
}

TEST_F(NoticesTest, ExceededLimitsSayHowMuch)
{
    const auto list =
        notices({supplement(Nutrient::Magnesium, 200, QTime(8, 0)), supplement(Nutrient::Magnesium, 160, QTime(20, 0)),
                 supplement(Nutrient::VitaminD, 125)});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], (Notice{NoticeId::UpperLimit, Severity::Caution, u"magnesium"_s, 360, 350}));
    EXPECT_EQ(list[1], (Notice{NoticeId::UpperLimit, Severity::Caution, u"vitamin_d"_s, 125, 100}));
    EXPECT_FALSE(tipsAreOff(list));
}

TEST_F(NoticesTest, RedFlagsComeFirstAndSwitchTipsOff)
{
    profile.medicines = {u"warfarin"_s, u"alendronate"_s};
    const auto list =
        notices({supplement(Nutrient::Magnesium, 400), symptom(u"vomiting"_s, 1), symptom(u"sudden-back-pain"_s, 2),
                 symptom(u"palpitations"_s, 1), symptom(u"palpitations"_s, 3)});
    ASSERT_GE(list.size(), 5U);
    EXPECT_EQ(list[0], (Notice{NoticeId::RedFlagEmergency, Severity::Urgent, u"palpitations"_s, {}, {}}));
    EXPECT_EQ(list[1], (Notice{NoticeId::RedFlagSameDay, Severity::Urgent, u"sudden-back-pain"_s, {}, {}}));
    EXPECT_EQ(list[2], (Notice{NoticeId::RedFlagAppointment, Severity::Caution, u"vomiting"_s, {}, {}}));
    EXPECT_EQ(list[3], (Notice{NoticeId::PauseMagnesium, Severity::Caution, u"vomiting"_s, {}, {}}));
    EXPECT_EQ(list[4].id, NoticeId::UpperLimit);
    EXPECT_TRUE(std::is_sorted(list.begin(), list.end(),
                               [](const Notice& a, const Notice& b) { return a.severity > b.severity; }));
    EXPECT_TRUE(tipsAreOff(list));
    EXPECT_FALSE(tipsAreOff({list[2]}));
}

TEST_F(NoticesTest, ARedFlagNeedsItsRating)
{
    EXPECT_TRUE(notices({symptom(u"weakness"_s, 3)}).empty());
    EXPECT_EQ(notices({symptom(u"weakness"_s, 4)}).at(0).id, NoticeId::RedFlagEmergency);
    EXPECT_EQ(notices({symptom(u"weakness"_s, 1), symptom(u"weakness"_s, 4)}).size(), 1U);
    EXPECT_TRUE(notices({symptom(u"an ache of my own"_s, 4)}).empty());
}

TEST_F(NoticesTest, ThighAndJawPainAreRedFlagsWithBoneMedicinesOnly)
{
    EXPECT_TRUE(notices({symptom(u"thigh-pain"_s, 2)}).empty());
    profile.medicines = {u"fosamax"_s};
    EXPECT_EQ(notices({symptom(u"thigh-pain"_s, 2)}).at(0).id, NoticeId::RedFlagUrgent);
    profile.medicines = {u"denosumab"_s};
    EXPECT_EQ(notices({symptom(u"jaw-pain"_s, 1)}).at(0).id, NoticeId::RedFlagUrgent);
}

TEST_F(NoticesTest, KidneyDiseaseAsksTheTeamAndFlagsMagnesium)
{
    profile.conditions = {Condition::KidneyEgfr30to59};
    EXPECT_EQ(notices({}), std::vector<Notice>({{NoticeId::KidneyAskTeam, Severity::Information, {}, {}, {}}}));
    const auto reduced = notices({supplement(Nutrient::Magnesium, 100, QTime(9, 0), true)});
    EXPECT_EQ(reduced.at(0),
              (Notice{NoticeId::SupplementAfterKidney, Severity::Caution, u"magnesium"_s, 100, std::nullopt}));
    profile.conditions = {Condition::Dialysis};
    const auto severe = notices({supplement(Nutrient::Magnesium, 100), supplement(Nutrient::VitaminD, 10)});
    EXPECT_EQ(severe.at(0).id, NoticeId::SupplementAfterKidney);
    EXPECT_EQ(severe.at(0).severity, Severity::Urgent);
    EXPECT_EQ(severe.at(1).id, NoticeId::KidneyAskTeam);
    EXPECT_EQ(notices({supplement(Nutrient::VitaminD, 10)}).size(), 1U);
}

TEST_F(NoticesTest, VitaminKAntagonistsKeepVitaminKSteady)
{
    profile.medicines = {u"sintrom"_s};
    EXPECT_EQ(notices({}).at(0), (Notice{NoticeId::WarfarinVitaminK, Severity::Information, u"vitamin_k"_s, {}, {}}));
    EXPECT_EQ(notices({supplement(Nutrient::VitaminK2, 90)}).at(0),
              (Notice{NoticeId::WarfarinVitaminK, Severity::Caution, u"vitamin_k"_s, 90, {}}));
    profile.medicines = {u"apixaban"_s};
    EXPECT_TRUE(notices({supplement(Nutrient::VitaminK2, 90)}).empty());
}

TEST_F(NoticesTest, MineralsKeepTheirDistanceFromMedicines)
{
    profile.medicines = {u"alendronate"_s, u"levothyroxine"_s, u"raltegravir"_s};
    EXPECT_TRUE(notices({supplement(Nutrient::VitaminD, 10)}).empty());
    for (const Nutrient mineral : {Nutrient::Magnesium, Nutrient::Calcium}) {
        const auto list = notices({supplement(mineral, 100)});
        ASSERT_EQ(list.size(), 3U);
        EXPECT_EQ(list[0],
                  (Notice{NoticeId::BisphosphonateSpacing, Severity::Caution, u"alendronate"_s, 4, std::nullopt}));
        EXPECT_EQ(list[1], (Notice{NoticeId::MedicineSpacing, Severity::Caution, u"levothyroxine"_s, 4, 4}));
        EXPECT_EQ(list[2], (Notice{NoticeId::MedicineAvoid, Severity::Caution, u"raltegravir"_s, {}, {}}));
    }
}

TEST_F(NoticesTest, AnUnknownMedicineGetsTheRuleOfThumb)
{
    profile.medicines = {u"somethingolol"_s};
    EXPECT_TRUE(notices({}).empty());
    EXPECT_EQ(notices({supplement(Nutrient::Magnesium, 100)}).at(0),
              (Notice{NoticeId::MedicineSpacing, Severity::Information, u"somethingolol"_s, 2, 3}));
    // An infusion has nothing to keep apart.
    profile.medicines = {u"zoledronate"_s};
    EXPECT_TRUE(notices({supplement(Nutrient::Magnesium, 100)}).empty());
}

TEST_F(NoticesTest, MedicinesThatChangeTheNeedForMagnesiumAreATalkWithTheDoctor)
{
    profile.medicines = {u"ppi"_s, u"omeprazole"_s, u"spironolactone"_s};
    EXPECT_EQ(notices({}), std::vector<Notice>({{NoticeId::MedicineTalk, Severity::Information, u"ppi"_s, {}, {}}}));
    const auto list = notices({supplement(Nutrient::Magnesium, 100)});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], (Notice{NoticeId::MedicineTalk, Severity::Caution, u"potassium-sparing"_s, {}, {}}));
}

TEST_F(NoticesTest, SomeConditionsNeedTheDoctorFirst)
{
    profile.conditions = {Condition::HeartBlock, Condition::MyastheniaGravis, Condition::Malabsorption};
    EXPECT_EQ(notices({}),
              std::vector<Notice>({{NoticeId::ConditionAskDoctor, Severity::Information, u"malabsorption"_s, {}, {}}}));
    const auto list = notices({supplement(Nutrient::Magnesium, 100)});
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].subject, u"heart-block"_s);
    EXPECT_EQ(list[1].subject, u"myasthenia-gravis"_s);
    EXPECT_EQ(list[1].severity, Severity::Caution);
}

TEST_F(NoticesTest, DosesTakenTogetherAreOneDose)
{
    EXPECT_TRUE(notices({supplement(Nutrient::Calcium, 500)}).empty());
    EXPECT_TRUE(
        notices({supplement(Nutrient::Calcium, 400, QTime(8, 0)), supplement(Nutrient::Calcium, 400, QTime(19, 0)),
                 supplement(Nutrient::Calcium, 400, QTime()), supplement(Nutrient::Calcium, 400, QTime())})
            .empty());
    EXPECT_EQ(
        notices({supplement(Nutrient::Calcium, 300, QTime(8, 0)), supplement(Nutrient::Calcium, 300, QTime(8, 0))}),
        std::vector<Notice>({{NoticeId::LargeDose, Severity::Information, u"calcium"_s, 600, 500}}));
    EXPECT_EQ(notices({supplement(Nutrient::Magnesium, 300)}).at(0),
              (Notice{NoticeId::LargeDose, Severity::Information, u"magnesium"_s, 300, 200}));
}

TEST_F(NoticesTest, NobodyUnder18GetsSupplementAdviceButLimitsHold)
{
    profile.birthDate = today.addYears(-18).addDays(1);
    const auto list = notices({supplement(Nutrient::Magnesium, 400)});
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].id, NoticeId::UpperLimit);
    profile.birthDate = today.addYears(-18);
    EXPECT_EQ(notices({supplement(Nutrient::Magnesium, 400)}).size(), 2U);
}

TEST_F(NoticesTest, FracturesAndRepeatedFallsGoToTheDoctor)
{
    const auto list = notices({makeRecord(today, {}, Fracture{u"wrist"_s})}, 2);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].id, NoticeId::FractureSeeDoctor);
    EXPECT_EQ(list[0].severity, Severity::Urgent);
    EXPECT_EQ(list[1], (Notice{NoticeId::FallsSeeDoctor, Severity::Caution, {}, 2, {}}));
    EXPECT_TRUE(tipsAreOff(list));
}

TEST_F(NoticesTest, RedFlagsOfYesterdayStillComeFirst)
{
    const auto on = [](int daysAgo, Payload payload) {
        return makeRecord(today.addDays(-daysAgo), {}, std::move(payload));
    };
    earlier = {on(1, SymptomRating{u"chest-pain"_s, 1}), on(1, Fracture{u"wrist"_s})};
    const auto list = notices({});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].id, NoticeId::RedFlagEmergency);
    EXPECT_EQ(list[1].id, NoticeId::FractureSeeDoctor);
    EXPECT_TRUE(tipsAreOff(list));
    earlier = {on(2, SymptomRating{u"chest-pain"_s, 1}), on(2, Fracture{u"wrist"_s})};
    EXPECT_TRUE(notices({}).empty());
    earlier = {on(0, Fracture{u"skull"_s, false})};
    EXPECT_TRUE(notices({}).empty());
}

TEST_F(NoticesTest, LooseStoolsForFourDaysPauseMagnesium)
{
    for (int daysAgo = 1; daysAgo <= 3; ++daysAgo)
        earlier.push_back(makeRecord(today.addDays(-daysAgo), {}, SymptomRating{u"diarrhoea"_s, 1}));
    EXPECT_TRUE(notices({}).empty());
    const auto list = notices({symptom(u"diarrhoea"_s, 1)});
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0], (Notice{NoticeId::RedFlagAppointment, Severity::Caution, u"diarrhoea"_s, {}, {}}));
    EXPECT_EQ(list[1], (Notice{NoticeId::PauseMagnesium, Severity::Caution, u"diarrhoea"_s, {}, {}}));
}

TEST_F(NoticesTest, ALossOfHeightIsToldForAMonth)
{
    const auto height = [](int daysAgo, double value) {
        return makeRecord(today.addDays(-daysAgo), {}, BodyMeasure{BodyMeasureKind::Height, value});
    };
    earlier = {height(700, 166), height(29, 163)};
    EXPECT_EQ(notices({}), std::vector<Notice>({{NoticeId::HeightLossSeeDoctor, Severity::Caution, {}, 3, {}}}));
    earlier = {height(700, 166), height(30, 163)};
    EXPECT_TRUE(notices({}).empty());
}

TEST_F(NoticesTest, EveryNoticeHasAKeyOfItsOwn)
{
    QSet<QString> keys;
    for (int id = 0; id <= static_cast<int>(NoticeId::ConditionAskDoctor); ++id)
        keys.insert(noticeKey(static_cast<NoticeId>(id)));
    EXPECT_EQ(keys.size(), static_cast<int>(NoticeId::ConditionAskDoctor) + 1);
    EXPECT_FALSE(keys.contains(QString()));
    EXPECT_EQ(severityKey(Severity::Urgent), u"urgent"_s);
}
