// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/symptomsets.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 21);

class SymptomSets : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { tables = std::make_unique<ReferenceTables>(*ReferenceTables::load()); }
    static void TearDownTestSuite() { tables.reset(); }
    static Record rated(int daysAgo, const QString& symptom, int rating, std::optional<int> count = {},
                        std::optional<bool> woke = {})
    {
        SymptomRating record{symptom, rating};
        record.count = count;
        record.wokeUp = woke;
        return makeRecord(day.addDays(-daysAgo), {}, record);
    }
    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(SymptomSets, AnySetOfKnownSymptomsAndOwnWords)
{
    const Result<SymptomSet> set =
        symptomSetFromText(u"Leg cramps, my left  knee; sleep\n cramps;; My Left Knee"_s, *tables);
    ASSERT_TRUE(set.ok());
    EXPECT_EQ(set->symptoms, QStringList({u"cramps"_s, u"my left knee"_s, u"sleep"_s}));
    EXPECT_EQ(*symptomSetFromText(symptomSetToText(*set), *tables), *set);
    EXPECT_TRUE(symptomSetFromText(QString(), *tables)->symptoms.isEmpty());
}

TEST_F(SymptomSets, WhatCannotBeASetIsRefused)
{
    EXPECT_EQ(symptomSetFromText(QString(201, u'x'), *tables).error().code, ErrorCode::TextTooLong);
    EXPECT_EQ(symptomSetFromText(u"a\u0007b"_s, *tables).error().code, ErrorCode::TextInvalid);
    QStringList many;
    for (int i = 0; i <= mostSymptomsInSet; ++i)
        many << u"own %1"_s.arg(i);
    EXPECT_EQ(symptomSetFromText(many.join(u','), *tables).error().code, ErrorCode::ValueOutOfRange);
    many.removeLast();
    EXPECT_TRUE(symptomSetFromText(many.join(u','), *tables).ok());
}

TEST_F(SymptomSets, BuiltInSetsHoldSymptomsOfTheTable)
{
    for (const QString& key : symptomSetKeys()) {
        const SymptomSet set = builtInSymptomSet(key);
        EXPECT_FALSE(set.symptoms.isEmpty());
        for (const QString& symptom : set.symptoms) {
            ASSERT_NE(tables->symptom(symptom), nullptr) << symptom.toStdString();
            EXPECT_EQ(tables->symptom(symptom)->key, symptom);
        }
    }
    EXPECT_TRUE(builtInSymptomSet(u"other"_s).symptoms.isEmpty());
}

TEST_F(SymptomSets, WhatIsRatedMostStandsFirst)
{
    const std::vector<Record> records = {rated(1, u"sleep"_s, 3), rated(2, u"cramps"_s, 1),    rated(3, u"cramps"_s, 0),
                                         rated(40, u"old"_s, 1),  rated(-1, u"tomorrow"_s, 1), rated(0, u"ache"_s, 1)};
    EXPECT_EQ(symptomsInUse(records, day.addDays(-29), day).symptoms,
              QStringList({u"cramps"_s, u"ache"_s, u"sleep"_s}));
}

TEST_F(SymptomSets, DaysOfTheLastSevenBecomeARating)
{
    const int ratings[] = {0, 1, 1, 2, 2, 3, 3, 4};
    for (int days = 0; days <= 7; ++days)
        EXPECT_EQ(ratingFromDays(days), ratings[days]);
    EXPECT_EQ(ratingFromDays(-1), std::nullopt);
    EXPECT_EQ(ratingFromDays(8), std::nullopt);
}

TEST_F(SymptomSets, AWeekKnowsWhatWasNotRated)
{
    const std::vector<Record> records = {
        rated(0, u"night-cramps"_s, 2, 3, true),  rated(0, u"night-cramps"_s, 4, 1, true),
        rated(1, u"night-cramps"_s, 0, 0, false), rated(6, u"night-cramps"_s, 1),
        rated(7, u"night-cramps"_s, 4, 9),        rated(0, u"cramps"_s, 4, 9)};
    const SymptomWeek week = symptomWeek(records, u"night-cramps"_s, day);
    EXPECT_EQ(week.ratedDays, 3);
    EXPECT_EQ(week.daysWith, 2);
    EXPECT_NEAR(*week.mean, 5.0 / 3, 1e-12);
    EXPECT_EQ(week.count, 4);
    EXPECT_EQ(week.countedDays, 2);
    EXPECT_EQ(week.nightsWoken, 1);
    EXPECT_EQ(symptomWeek(records, u"sleep"_s, day), SymptomWeek());
}
