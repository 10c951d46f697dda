// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliBodyLog : public test::CliFixture
{
protected:
    QJsonArray entries(const QString& date = u"2026-11-21"_s) const
    {
        return json({u"day"_s, date}).object()[u"entries"_s].toArray();
    }
    /// Refused with exit 1, a reason that holds `words`, and nothing kept.
    void expectRefused(const QStringList& line, const std::string& words) const
    {
        const QByteArray before = wholeDay();
        const test::CliRun result = run(QStringList{u"log"_s} + line);
        EXPECT_EQ(result.exitCode, 1) << line.join(u' ').toStdString();
        EXPECT_THAT(result.err.toStdString(), HasSubstr(words));
        EXPECT_EQ(result.out.size(), 0);
        EXPECT_EQ(wholeDay(), before);
    }
};

TEST_F(CliBodyLog, ANumberInTheOtherUnitIsAskedAboutFirst)
{
    expectRefused({u"lab"_s, u"vitamin-d"_s, u"150 ng/mL"_s}, "did you mean 150 nmol/L?");
    expectRefused({u"lab"_s, u"calcium"_s, u"9.4 mmol/L"_s}, "did you mean 9.4 mg/dL?");
    expectRefused({u"lab"_s, u"creatinine"_s, u"80 mg/dL"_s}, "did you mean 80 umol/L?");
    json({u"log"_s, u"lab"_s, u"vitamin-d"_s, u"150 ng/mL"_s, u"--yes"_s});
    EXPECT_NEAR(entries().last()[u"amount"_s].toDouble(), 374.4, 0.001);
    // What cannot be stays refused.
    expectRefused({u"lab"_s, u"calcium"_s, u"9.4 mmol/L"_s, u"--yes"_s}, "within 0.5–6 mmol/L");
}

TEST_F(CliBodyLog, NothingIsMeasuredTomorrow)
{
    for (const QStringList& line : QList<QStringList>{
             {u"lab"_s, u"calcium"_s, u"2.4 mmol/L"_s},
             {u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"0.8"_s, u"--t"_s, u"-1"_s, u"--machine"_s, u"A"_s},
             {u"symptom"_s, u"cramps"_s, u"1"_s},
             {u"check-in"_s, u"sleep=1"_s},
             {u"weight"_s, u"60 kg"_s},
             {u"height"_s, u"165 cm"_s},
             {u"fall"_s},
             {u"fracture"_s, u"wrist"_s},
             {u"period"_s}}) {
        expectRefused(line + QStringList{u"--on"_s, u"2026-11-22"_s, u"--yes"_s}.mid(0, line[0] == "lab"_L1 ? 3 : 2),
                      "has not come yet");
        EXPECT_TRUE(entries(u"2026-11-22"_s).isEmpty());
    }
}

TEST_F(CliBodyLog, AScanThatCannotBeOrCannotBeComparedIsNotKept)
{
    const auto scan = [](const QString& bmd, const QString& t, const QStringList& more) {
        return QStringList{u"scan"_s, u"lumbar-spine"_s, u"--bmd"_s, bmd, u"--t"_s, t} + more;
    };
    const QStringList machine{u"--machine"_s, u"Lunar"_s};
    expectRefused(scan(u"12"_s, u"0"_s, machine), "bmd");
    expectRefused(scan(u"0.9"_s, u"40"_s, machine), "t-score");
    expectRefused(scan(u"0.9"_s, u"-1"_s, machine + QStringList{u"--lsc"_s, u"50"_s}), "least significant change");
    expectRefused(scan(u"0.9"_s, u"-1"_s, {}), "machine");
    expectRefused(scan(u"0.9"_s, u"-1"_s, {u"--machine"_s, u"  "_s}), "machine");
    expectRefused(scan(u"2.2"_s, u"-1"_s, machine), "2.2 g/cm²");
    expectRefused(scan(u"0.9"_s, u"-7.5"_s, machine), "T-score -7.5");
    expectRefused(scan(u"0.9"_s, u"x"_s, machine), "x");
    json(QStringList{u"log"_s} + scan(u"0.9"_s, u"-1"_s, {u"--yes"_s}));
    json(QStringList{u"log"_s} + scan(u"0.9"_s, u"-7.5"_s, machine + QStringList{u"--yes"_s}));
    EXPECT_EQ(entries().size(), 2);
}

TEST_F(CliBodyLog, AMeasureFarFromTheLastOneIsAskedAbout)
{
    json({u"log"_s, u"height"_s, u"165 cm"_s, u"--on"_s, u"2026-01-01"_s});
    expectRefused({u"height"_s, u"65 in"_s, u"--on"_s, u"1899-01-01"_s}, "1899");
    expectRefused({u"height"_s, u"135 cm"_s}, "135 cm");
    json({u"log"_s, u"height"_s, u"163 cm"_s});
    json({u"log"_s, u"weight"_s, u"62 kg"_s});
    expectRefused({u"weight"_s, u"140 kg"_s}, "140 kg");
    json({u"log"_s, u"weight"_s, u"140 kg"_s, u"--yes"_s});
}

TEST_F(CliBodyLog, TheLaboratorysOwnRangeIsKeptAsItWasSaid)
{
    json({u"log"_s, u"lab"_s, u"25-OH-D"_s, u"30 ng/mL"_s, u"--range"_s, u"20-50"_s});
    json({u"log"_s, u"lab"_s, u"ctx"_s, u"350 ng/L"_s, u"--range"_s, u"-300"_s});
    const QJsonArray labs = json({u"body"_s}).object()[u"labs"_s].toArray();
    ASSERT_EQ(labs.size(), 2);
    EXPECT_NEAR(labs[0][u"range"_s][u"low"_s].toDouble(), 49.92, 0.001);
    EXPECT_NEAR(labs[0][u"range"_s][u"high"_s].toDouble(), 124.8, 0.001);
    EXPECT_EQ(labs[0][u"position"_s].toString(), u"within"_s);
    EXPECT_TRUE(labs[1][u"range"_s][u"low"_s].isNull());
    EXPECT_EQ(labs[1][u"position"_s].toString(), u"above"_s);
    for (const QString& range : {u"50-20"_s, u"20"_s, u"-"_s, u"a-b"_s})
        expectRefused({u"lab"_s, u"calcium"_s, u"2.4 mmol/L"_s, u"--range="_s + range}, "");
}

TEST_F(CliBodyLog, OwnTestsKeepTheirNameAndUnit)
{
    expectRefused({u"lab"_s, u"zinc"_s, u"12 umol/L"_s}, "zinc");
    json({u"log"_s, u"lab"_s, u"zinc"_s, u"12 umol/L"_s, u"--own"_s, u"--range"_s, u"10-18"_s});
    const QJsonObject lab = json({u"body"_s}).object()[u"labs"_s][0].toObject();
    EXPECT_EQ(lab[u"test"_s].toString(), u"zinc"_s);
    EXPECT_EQ(lab[u"amounts"_s].toArray(), (QJsonArray{QJsonObject{{u"amount"_s, 12}, {u"unit"_s, u"umol/L"_s}}}));
    EXPECT_EQ(lab[u"position"_s].toString(), u"within"_s);
}

TEST_F(CliBodyLog, SymptomsWithDaysCountAndSide)
{
    json({u"log"_s, u"symptom"_s, u"night-cramps"_s, u"3"_s, u"--days"_s, u"4"_s, u"--count"_s, u"6"_s, u"--side"_s,
          u"left"_s, u"--woke"_s, u"yes"_s, u"--minutes"_s, u"10"_s});
    EXPECT_EQ(entries().last()[u"amount"_s].toInt(), 3);
    expectRefused({u"symptom"_s, u"cramps"_s, u"5"_s}, "0–4");
    expectRefused({u"symptom"_s, u"cramps"_s, u"2"_s, u"--days"_s, u"8"_s}, "0–7");
    expectRefused({u"symptom"_s, u"cramps"_s, u"2"_s, u"--count"_s, u"-1"_s}, "count");
    expectRefused({u"symptom"_s, u"cramps"_s, u"2"_s, u"--side"_s, u"middle"_s}, "middle");
    expectRefused({u"symptom"_s, u"cramps"_s, u"2"_s, u"--woke"_s, u"perhaps"_s}, "perhaps");
}

TEST_F(CliBodyLog, ACheckInHasASumOnlyWithAllElevenAnswers)
{
    QStringList all{u"log"_s,        u"check-in"_s,       u"hot-flushes=4"_s,       u"heart=0"_s,      u"sleep=3"_s,
                    u"low_mood=1"_s, u"irritability=2"_s, u"anxiety=0"_s,           u"exhaustion=1"_s, u"sex-life=0"_s,
                    u"bladder=0"_s,  u"dryness=2"_s,      u"joints-and-muscles=3"_s};
    const QJsonObject complete = json(all).object();
    EXPECT_EQ(complete[u"sum"_s].toInt(), 16);
    EXPECT_TRUE(complete[u"missing"_s].toArray().isEmpty());
    all.removeLast();
    const QJsonObject part = json(all).object();
    EXPECT_TRUE(part[u"sum"_s].isNull());
    EXPECT_EQ(part[u"missing"_s].toArray(), QJsonArray{u"joints-and-muscles"_s});
    expectRefused({u"check-in"_s, u"sleep=5"_s}, "0–4");
    expectRefused({u"check-in"_s, u"sleep"_s}, "sleep");
    expectRefused({u"check-in"_s, u"moon=1"_s}, "moon");
    expectRefused({u"check-in"_s, u"sleep=1"_s, u"Sleep=2"_s}, "Sleep=2");
}

TEST_F(CliBodyLog, AFractureActsAsAConditionUnlessItIsFromMore)
{
    json({u"profile"_s, u"set"_s, u"sex=female"_s, u"birth_date=1955-01-01"_s, u"weight_kg=62"_s});
    json({u"log"_s, u"fracture"_s, u"ankle"_s, u"--low-trauma"_s, u"no"_s});
    EXPECT_TRUE(json({u"body"_s}).object()[u"red_flags"_s].toArray().isEmpty());
    json({u"log"_s, u"fracture"_s, u"wrist"_s, u"--low-trauma"_s, u"yes"_s});
    EXPECT_EQ(json({u"body"_s}).object()[u"red_flags"_s][0][u"key"_s].toString(), u"fragility-fracture"_s);
    EXPECT_EQ(json({u"suggest"_s}).object()[u"withheld"_s].toString(), u"red-flag"_s);
    json({u"log"_s, u"fall"_s, u"--injured"_s, u"yes"_s});
    expectRefused({u"fall"_s, u"--injured"_s, u"a bit"_s}, "a bit");
}

} // namespace
} // namespace osteolog
