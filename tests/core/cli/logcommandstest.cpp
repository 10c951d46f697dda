// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliLog : public test::CliFixture
{
protected:
    QJsonObject lastEntry(const QString& date = u"2026-11-21"_s) const
    {
        const QJsonArray entries = json({u"day"_s, date}).object()[u"entries"_s].toArray();
        return entries.isEmpty() ? QJsonObject() : entries.last().toObject();
    }
};

TEST_F(CliLog, FoodByNameIsEchoedAndItsDayAddsUp)
{
    const QJsonObject logged = json({u"log"_s, u"food"_s, u"Almonds"_s, u"30 g"_s}).object();
    expectKeys(logged, {u"uuid"_s, u"food"_s});
    EXPECT_EQ(logged[u"food"_s].toObject(), (QJsonObject{{u"id"_s, u"sr-12061"_s}, {u"name"_s, u"Almonds"_s}}));
    const QJsonObject day = json({u"day"_s}).object();
    EXPECT_EQ(day[u"entries"_s][0][u"uuid"_s].toString(), logged[u"uuid"_s].toString());
    // USDA SR28 12061: 270 mg in 100 g.
    EXPECT_NEAR(day[u"totals"_s][u"magnesium"_s][u"amount"_s].toDouble(), 81, 0.5);
}

TEST_F(CliLog, DayTimeAndMealAreTakenAsSaid)
{
    json({u"log"_s, u"food"_s, u"sr-12061"_s, u"30 g"_s, u"--on"_s, u"2026-11-20"_s, u"--at"_s, u"08:10"_s});
    QJsonObject entry = lastEntry(u"2026-11-20"_s);
    EXPECT_EQ(entry[u"time"_s].toString(), u"08:10"_s);
    EXPECT_EQ(entry[u"meal"_s].toString(), u"breakfast"_s);
    EXPECT_EQ(entry[u"kind"_s].toString(), u"food"_s);
    EXPECT_EQ(entry[u"label"_s].toString(), u"Almonds"_s);
    EXPECT_EQ(entry[u"amount"_s].toDouble(), 30);
    EXPECT_EQ(entry[u"unit"_s].toString(), u"g"_s);

    json({u"log"_s, u"food"_s, u"sr-12061"_s, u"30 g"_s, u"--on"_s, u"2026-11-19"_s, u"--meal"_s, u"dinner"_s});
    entry = lastEntry(u"2026-11-19"_s);
    EXPECT_TRUE(entry[u"time"_s].isNull()) << "the time of a past day is not made up";
    EXPECT_EQ(entry[u"meal"_s].toString(), u"dinner"_s);
    EXPECT_TRUE(json({u"day"_s}).object()[u"entries"_s].toArray().isEmpty());
}

TEST_F(CliLog, SupplementsAreElementalUnlessTheSaltIsSaid)
{
    const QJsonObject elemental = json({u"log"_s, u"supplement"_s, u"magnesium bisglycinate"_s, u"100 mg"_s}).object();
    expectKeys(elemental, {u"uuid"_s, u"elemental"_s});
    EXPECT_EQ(elemental[u"elemental"_s].toObject(), (QJsonObject{{u"amount"_s, 100}, {u"unit"_s, u"mg"_s}}));
    const QJsonObject salt =
        json({u"log"_s, u"supplement"_s, u"magnesium bisglycinate"_s, u"1 g"_s, u"--salt"_s}).object();
    // 24.305 of 172.42 is magnesium.
    EXPECT_NEAR(salt[u"elemental"_s][u"amount"_s].toDouble(), 140.96, 0.05);
    const QJsonObject vitamin = json({u"log"_s, u"supplement"_s, u"vitamin d3"_s, u"600 IU"_s}).object();
    EXPECT_EQ(vitamin[u"elemental"_s].toObject(), (QJsonObject{{u"amount"_s, 15}, {u"unit"_s, u"ug"_s}}));
    json({u"log"_s, u"supplement"_s, u"Vitamin K2 MK-7"_s, u"90 ug"_s, u"--elemental"_s});
    const QJsonObject totals = json({u"day"_s}).object()[u"totals"_s].toObject();
    EXPECT_NEAR(totals[u"magnesium"_s][u"from_supplements"_s].toDouble(), 240.96, 0.05);
    EXPECT_EQ(totals[u"magnesium"_s][u"from_food"_s].toDouble(-1), 0);
    EXPECT_EQ(totals[u"vitamin_k2"_s][u"amount"_s].toDouble(), 90);
}

TEST_F(CliLog, EveryOtherKindOfEntry)
{
    struct Case
    {
        QStringList words;
        QString kind, label;
        QJsonValue amount, unit;
    };
    const QJsonValue none;
    const QList<Case> cases = {
        {{u"activity"_s, u"brisk_walk"_s, u"18"_s}, u"activity"_s, u"Brisk walking"_s, 18, u"min"_s},
        {{u"activity"_s, u"jumps"_s, u"5 min"_s, u"--impacts"_s, u"50"_s},
         u"activity"_s,
         u"Jumping in place"_s,
         5,
         u"min"_s},
        {{u"activity"_s, u"Tai chi"_s, u"1 h"_s}, u"activity"_s, u"Tai chi"_s, 60, u"min"_s},
        {{u"symptom"_s, u"cramps"_s, u"2"_s}, u"symptom"_s, u"cramps"_s, 2, none},
        {{u"symptom"_s, u"Leg cramps"_s, u"0"_s}, u"symptom"_s, u"cramps"_s, 0, none},
        {{u"symptom"_s, u"itchy ears"_s, u"1"_s}, u"symptom"_s, u"itchy ears"_s, 1, none},
        {{u"lab"_s, u"vitamin-d"_s, u"75 nmol/L"_s}, u"lab"_s, u"vitamin-d"_s, 75, u"nmol/L"_s},
        {{u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"0.781"_s, u"--t"_s, u"-1.4"_s, u"--z=-0.2"_s, u"--machine"_s,
          u"A"_s},
         u"scan"_s,
         u"total-hip"_s,
         0.781,
         u"g/cm2"_s},
        {{u"weight"_s, u"62.5 kg"_s}, u"weight"_s, u"weight"_s, 62.5, u"kg"_s},
        {{u"height"_s, u"165 cm"_s}, u"height"_s, u"height"_s, 165, u"cm"_s},
        {{u"fall"_s}, u"fall"_s, u"fall"_s, none, none},
        {{u"fracture"_s, u"left wrist"_s}, u"fracture"_s, u"left wrist"_s, none, none},
        {{u"note"_s, u"slept"_s, u"well"_s}, u"note"_s, u"slept well"_s, none, none},
    };
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const std::string line = cases[i].words.join(u' ').toStdString();
        const QString date = QDate(2026, 10, 1).addDays(i).toString(Qt::ISODate);
        const QJsonObject logged =
            json(QStringList{u"log"_s} + cases[i].words + QStringList{u"--on"_s, date, u"--at"_s, u"09:30"_s}).object();
        expectKeys(logged, {u"uuid"_s});
        const QJsonObject entry = lastEntry(date);
        expectKeys(entry, {u"uuid"_s, u"kind"_s, u"time"_s, u"meal"_s, u"label"_s, u"amount"_s, u"unit"_s});
        EXPECT_EQ(entry[u"uuid"_s].toString(), logged[u"uuid"_s].toString()) << line;
        EXPECT_EQ(entry[u"kind"_s].toString(), cases[i].kind) << line;
        EXPECT_EQ(entry[u"label"_s].toString(), cases[i].label) << line;
        EXPECT_TRUE(entry[u"amount"_s] == cases[i].amount) << line;
        EXPECT_TRUE(entry[u"unit"_s] == cases[i].unit) << line;
        EXPECT_EQ(entry[u"time"_s].toString(), u"09:30"_s) << line;
    }
}

TEST_F(CliLog, UnitsAreConvertedToTheOneThatIsKept)
{
    json({u"log"_s, u"lab"_s, u"25-OH-D"_s, u"30 ng/mL"_s, u"--at"_s, u"08:00"_s});
    // 30 ng/mL × 2.496 nmol/L
    EXPECT_NEAR(lastEntry()[u"amount"_s].toDouble(), 74.88, 0.01);
    json({u"log"_s, u"weight"_s, u"140 lb"_s, u"--at"_s, u"23:59"_s});
    EXPECT_NEAR(lastEntry()[u"amount"_s].toDouble(), 63.503, 0.001);
}

TEST_F(CliLog, SeveralRatingsOfADayAreAllKept)
{
    json({u"log"_s, u"symptom"_s, u"cramps"_s, u"2"_s, u"--at"_s, u"08:00"_s});
    json({u"log"_s, u"symptom"_s, u"cramps"_s, u"0"_s, u"--at"_s, u"20:00"_s});
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 2);
}

TEST_F(CliLog, WhatCannotBeTrueIsRefusedAndNothingChanges)
{
    json({u"log"_s, u"food"_s, u"Almonds"_s, u"30 g"_s, u"--at"_s, u"08:00"_s});
    const QByteArray before = wholeDay();
    const QString longName(10000, u'x');
    const QList<std::pair<QStringList, std::string>> cases = {
        {{u"food"_s, u"xyzzyqwv"_s, u"30 g"_s}, "xyzzyqwv"},
        {{u"food"_s, longName, u"30 g"_s}, "too long"},
        {{u"food"_s, u""_s, u"30 g"_s}, "No food"},
        {{u"food"_s, u"Almonds"_s, u"30 kg"_s}, "at most 5000 g"},
        {{u"food"_s, u"Almonds"_s, u"-30 g"_s}, "-30"},
        {{u"food"_s, u"Almonds"_s, u"0 g"_s}, "more than nothing"},
        {{u"food"_s, u"Almonds"_s, u"lots"_s}, "lots"},
        {{u"food"_s, u"Almonds"_s, u"3 IU"_s}, "unit"},
        {{u"food"_s, u"Almonds"_s, u"30 g"_s, u"--on"_s, u"2026-02-31"_s}, "2026-02-31"},
        {{u"food"_s, u"Almonds"_s, u"30 g"_s, u"--on"_s, u"20024-01-01"_s}, "20024-01-01"},
        {{u"food"_s, u"Almonds"_s, u"30 g"_s, u"--on"_s, u"tomorrow"_s}, "tomorrow"},
        {{u"food"_s, u"Almonds"_s, u"30 g"_s, u"--at"_s, u"25:00"_s}, "25:00"},
        {{u"food"_s, u"Almonds"_s, u"30 g"_s, u"--meal"_s, u"brunch"_s}, "brunch"},
        {{u"supplement"_s, u"unobtainium"_s, u"5 mg"_s}, "unobtainium"},
        {{u"supplement"_s, u"magnesium citrate"_s, u"100 IU"_s}, "unit"},
        {{u"supplement"_s, u"magnesium citrate"_s, u"100"_s}, "unit"},
        {{u"supplement"_s, u"magnesium citrate"_s, u"-100 mg"_s}, "-100"},
        {{u"supplement"_s, u"magnesium citrate"_s, u"100 kg"_s}, "magnesium-citrate"},
        {{u"supplement"_s, u"vitamin d3"_s, u"600 IU"_s, u"--salt"_s}, "vitamin-d3"},
        {{u"activity"_s, u"quidditch"_s, u"20"_s}, "quidditch"},
        {{u"activity"_s, u"walk"_s, u"2000"_s}, "0–1440"},
        {{u"activity"_s, u"walk"_s, u"20 kg"_s}, "min"},
        {{u"activity"_s, u"jumps"_s, u"5"_s, u"--impacts"_s, u"-3"_s}, "impacts"},
        {{u"symptom"_s, u"cramps"_s, u"5"_s}, "0–4"},
        {{u"symptom"_s, u"cramps"_s, u"often"_s}, "0–4"},
        {{u"symptom"_s, longName, u"1"_s}, "too long"},
        {{u"lab"_s, u"vitamin-d"_s, u"75 kg"_s}, "nmol/L"},
        {{u"lab"_s, u"vitamin-d"_s, u"75000 nmol/L"_s}, "within"},
        {{u"lab"_s, u"phlogiston"_s, u"1 mmol/L"_s}, "phlogiston"},
        {{u"scan"_s, u"left-ear"_s, u"--bmd"_s, u"0.8"_s, u"--t"_s, u"0"_s}, "left-ear"},
        {{u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"8"_s, u"--t"_s, u"0"_s}, "bmd"},
        {{u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"0.8"_s, u"--t"_s, u"-25"_s}, "t-score"},
        {{u"weight"_s, u"62"_s}, "unit"},
        {{u"weight"_s, u"62 cm"_s}, "kg"},
        {{u"weight"_s, u"620 kg"_s}, "15–350"},
        {{u"height"_s, u"20 cm"_s}, "50–250"},
        {{u"fracture"_s, longName}, "too long"},
        {{u"note"_s, QString(10001, u'x')}, "too long"},
        {{u"note"_s, u" "_s}, "empty"},
    };
    for (const auto& [words, says] : cases) {
        const test::CliRun result = run(QStringList{u"log"_s} + words);
        const std::string line = words.join(u' ').left(80).toStdString();
        EXPECT_EQ(result.exitCode, 1) << line;
        EXPECT_EQ(result.out, "") << line;
        EXPECT_THAT(result.err.toStdString(), HasSubstr(says)) << line;
        EXPECT_EQ(result.err.count('\n'), 1) << line;
        EXPECT_LT(result.err.size(), 400) << line;
    }
    EXPECT_EQ(wholeDay(), before);
    EXPECT_EQ(json({u"check"_s}).object()[u"entries"_s].toInt(), 1);
}

} // namespace
} // namespace osteolog
