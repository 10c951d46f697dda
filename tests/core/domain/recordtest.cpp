// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

/// What validate() complains about, or nothing.
std::string complaint(Payload payload)
{
    const Outcome outcome = validate(makeRecord(QDate(2026, 11, 21), {}, std::move(payload)));
    return outcome ? std::string() : outcome.error().subject.toStdString();
}

ActivityEntry squats()
{
    return {u"squats"_s, u"squats"_s, Minutes(0)};
}

} // namespace

TEST(Record, SetsRepetitionsAndLoadHaveLimits)
{
    ActivityEntry entry = squats();
    entry.sets = 3;
    entry.repetitions = 8;
    entry.load = Kilograms(40);
    EXPECT_EQ(complaint(entry), "");
    entry.load = Kilograms(0);
    EXPECT_EQ(complaint(entry), "");
    entry.load = Kilograms(-1);
    EXPECT_EQ(complaint(entry), "load");
    entry.load = Kilograms(1001);
    EXPECT_EQ(complaint(entry), "load");
    entry = squats();
    entry.sets = 0;
    EXPECT_EQ(complaint(entry), "sets");
    entry.sets = 101;
    EXPECT_EQ(complaint(entry), "sets");
    entry = squats();
    entry.repetitions = 1001;
    EXPECT_EQ(complaint(entry), "repetitions");
}

TEST(Record, WhatIsSaidBesideASymptomHasLimits)
{
    SymptomRating rating{u"cramps"_s, 2, 7, 100};
    rating.side = BodySide::Both;
    rating.duration = Minutes(1440);
    EXPECT_EQ(complaint(rating), "");
    rating.daysOfSeven = 8;
    EXPECT_EQ(complaint(rating), "days");
    rating.daysOfSeven = {};
    rating.count = 101;
    EXPECT_EQ(complaint(rating), "count");
    rating.count = {};
    rating.duration = Minutes(1441);
    EXPECT_EQ(complaint(rating), "minutes");
}

TEST(Record, TheLeastSignificantChangeHasLimits)
{
    BoneScan scan{u"total-hip"_s, 0.8, -1.5, {}, u"Hologic"_s, 0.5};
    EXPECT_EQ(complaint(scan), "");
    scan.leastSignificantChange = 20.1;
    EXPECT_EQ(complaint(scan), "least significant change");
    scan.leastSignificantChange = 0.4;
    EXPECT_EQ(complaint(scan), "least significant change");
}

TEST(Record, ACheckInHasASumOnlyWhenEveryThemeIsAnswered)
{
    MenopauseCheckIn checkIn;
    EXPECT_FALSE(checkIn.sum());
    for (const MenopauseTheme theme : allMenopauseThemes)
        checkIn[theme] = 4;
    EXPECT_EQ(checkIn.sum(), 44);
    EXPECT_EQ(complaint(checkIn), "");
    checkIn[MenopauseTheme::Bladder] = {};
    EXPECT_FALSE(checkIn.sum());
    EXPECT_EQ(complaint(checkIn), "");
    checkIn[MenopauseTheme::Bladder] = 5;
    EXPECT_EQ(complaint(checkIn), "bladder");
}

TEST(Record, KeysOfAnswersLeadBack)
{
    for (const MenopauseTheme theme : allMenopauseThemes)
        EXPECT_EQ(menopauseThemeFromKey(menopauseThemeKey(theme)), theme);
    for (const SafetyQuestion question : allSafetyQuestions)
        EXPECT_EQ(safetyQuestionFromKey(safetyQuestionKey(question)), question);
    for (const BodySide side : {BodySide::NotSaid, BodySide::Left, BodySide::Right, BodySide::Both})
        EXPECT_EQ(bodySideFromKey(bodySideKey(side)), side);
    EXPECT_FALSE(menopauseThemeFromKey(u"mood"_s));
    EXPECT_FALSE(safetyQuestionFromKey(QString()));
}
