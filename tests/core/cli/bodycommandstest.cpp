// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliBody : public test::CliFixture
{
protected:
    void log(const QStringList& words, const QString& on = u"2026-11-21"_s) const
    {
        json(QStringList{u"log"_s} + words + QStringList{u"--on"_s, on});
    }
    void scan(const QString& on, const QString& bmd, const QString& t, const QString& machine,
              const QStringList& more = {}) const
    {
        log(QStringList{u"scan"_s, u"total-hip"_s, u"--bmd"_s, bmd, u"--t"_s, t, u"--machine"_s, machine} + more, on);
    }
    QJsonObject body(const QStringList& more = {}) const { return json(QStringList{u"body"_s} + more).object(); }
    void profile(const QStringList& keys) const { json(QStringList{u"profile"_s, u"set"_s} + keys); }
};

TEST_F(CliBody, AnEmptyDiarySaysWhatIsMissingAndNothingElse)
{
    const QJsonObject empty = body();
    expectKeys(empty,
               {u"date"_s, u"red_flags"_s, u"labs"_s, u"egfr"_s, u"egfr_missing"_s, u"scans"_s, u"scan_comparisons"_s,
                u"density"_s, u"height"_s, u"weight_kg"_s, u"screening"_s, u"check_in"_s});
    EXPECT_TRUE(empty[u"labs"_s].toArray().isEmpty());
    EXPECT_TRUE(empty[u"egfr"_s].isNull());
    EXPECT_TRUE(empty[u"check_in"_s].isNull());
    EXPECT_TRUE(empty[u"weight_kg"_s].isNull());
    EXPECT_EQ(empty[u"density"_s][u"missing"_s].toString(), u"scan"_s);
    EXPECT_EQ(empty[u"screening"_s][u"ost"_s][u"state"_s].toString(), u"missing"_s);
    const test::CliRun text = run({u"body"_s});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_THAT(text.out.toStdString(), HasSubstr("No bone-density scan is logged."));
}

TEST_F(CliBody, LabsStandInBothUnitSystemsAndTheKidneyFunctionIsComputed)
{
    profile({u"sex=female"_s, u"birth_date=1961-11-21"_s, u"weight_kg=63.5"_s});
    log({u"lab"_s, u"vitamin-d"_s, u"30 ng/mL"_s});
    log({u"lab"_s, u"creatinine"_s, u"0.9 mg/dL"_s});
    const QJsonObject found = body();
    const QJsonArray labs = found[u"labs"_s].toArray();
    ASSERT_EQ(labs.size(), 2);
    EXPECT_EQ(labs[0][u"test"_s].toString(), u"vitamin-d"_s);
    EXPECT_NEAR(labs[0][u"amounts"_s][0][u"amount"_s].toDouble(), 74.88, 0.001);
    EXPECT_EQ(labs[0][u"amounts"_s][0][u"unit"_s].toString(), u"nmol/L"_s);
    EXPECT_NEAR(labs[0][u"amounts"_s][1][u"amount"_s].toDouble(), 30, 1e-9);
    EXPECT_EQ(labs[0][u"amounts"_s][1][u"unit"_s].toString(), u"ng/mL"_s);
    EXPECT_EQ(labs[0][u"information"_s][u"low"_s].toDouble(), 50);
    EXPECT_TRUE(labs[0][u"position"_s].isNull()); // the laboratory gave no range
    // 65 years, 0.9 mg/dL: 70.9
    EXPECT_NEAR(found[u"egfr"_s][u"amount"_s].toDouble(), 70.9, 0.05);
    EXPECT_EQ(found[u"egfr"_s][u"from"_s].toString(), u"creatinine"_s);
}

TEST_F(CliBody, ACreatinineSwitchesGoalsOffLikeAnEgfr)
{
    profile({u"sex=female"_s, u"birth_date=1955-01-01"_s, u"weight_kg=62"_s});
    log({u"lab"_s, u"creatinine"_s, u"250 umol/L"_s});
    EXPECT_EQ(json({u"suggest"_s}).object()[u"withheld"_s].toString(), u"kidney"_s);
}

TEST_F(CliBody, ScansOfOneMachineAreComparedWithTheirMeasurementError)
{
    scan(u"2022-05-01"_s, u"0.800"_s, u"-1.5"_s, u"Lunar"_s);
    scan(u"2024-05-01"_s, u"0.780"_s, u"-1.7"_s, u"Hologic"_s);
    scan(u"2026-05-01"_s, u"0.770"_s, u"-1.8"_s, u"lunar"_s);
    const QJsonArray pairs = body()[u"scan_comparisons"_s].toArray();
    ASSERT_EQ(pairs.size(), 3);
    EXPECT_EQ(pairs[0][u"result"_s].toString(), u"not-comparable"_s);
    EXPECT_EQ(pairs[0][u"because"_s].toString(), u"other-machine"_s);
    EXPECT_TRUE(pairs[0][u"percent"_s].isNull());
    EXPECT_EQ(pairs[2][u"from"_s].toString(), u"2022-05-01"_s);
    EXPECT_EQ(pairs[2][u"result"_s].toString(), u"no-change"_s);
    EXPECT_NEAR(pairs[2][u"percent"_s].toDouble(), -3.75, 1e-9);
    EXPECT_EQ(pairs[2][u"threshold_percent"_s].toDouble(), 5.0);
    EXPECT_EQ(pairs[2][u"threshold_from"_s].toString(), u"usual"_s);
    EXPECT_THAT(run({u"body"_s}).out.toStdString(), HasSubstr("cannot be told apart from no change"));
    // The clinic's own least significant change may see more.
    scan(u"2026-06-01"_s, u"0.770"_s, u"-1.8"_s, u"Lunar"_s, {u"--lsc"_s, u"3"_s});
    const QJsonArray again = body()[u"scan_comparisons"_s].toArray();
    EXPECT_EQ(again.last()[u"result"_s].toString(), u"lower"_s);
    EXPECT_EQ(again.last()[u"threshold_from"_s].toString(), u"clinic"_s);
}

TEST_F(CliBody, TheCategoryIsForThoseItIsMadeFor)
{
    profile({u"sex=female"_s, u"birth_date=1985-01-01"_s});
    scan(u"2026-05-01"_s, u"0.600"_s, u"-2.6"_s, u"Lunar"_s, {u"--z"_s, u"-2.1"_s});
    EXPECT_EQ(body()[u"density"_s][u"category"_s].toString(), u"below-expected"_s);
    profile({u"birth_date=1955-01-01"_s, u"stage=postmenopause"_s});
    const QJsonObject density = body()[u"density"_s].toObject();
    EXPECT_EQ(density[u"category"_s].toString(), u"osteoporosis"_s);
    EXPECT_EQ(density[u"score"_s].toDouble(), -2.6);
    log({u"fracture"_s, u"wrist"_s}, u"2026-01-01"_s);
    EXPECT_EQ(body()[u"density"_s][u"category"_s].toString(), u"severe-osteoporosis"_s);
}

TEST_F(CliBody, ScreeningAndLossOfHeight)
{
    profile({u"sex=female"_s, u"birth_date=1956-11-21"_s, u"stage=postmenopause"_s, u"height_at_25_cm=168"_s});
    log({u"weight"_s, u"55 kg"_s});
    log({u"height"_s, u"163.5 cm"_s});
    const QJsonObject found = body();
    EXPECT_EQ(found[u"screening"_s][u"ost"_s][u"index"_s].toInt(), -3);
    EXPECT_TRUE(found[u"screening"_s][u"ost"_s][u"worth_a_talk"_s].toBool());
    EXPECT_EQ(found[u"screening"_s][u"orai"_s][u"index"_s].toInt(), 20); // 9 for the age, 9 for the weight, 2
    EXPECT_EQ(found[u"height"_s][u"loss_since_young_adult_cm"_s].toDouble(), 4.5);
    EXPECT_TRUE(found[u"height"_s][u"flagged"_s].toBool());
    EXPECT_EQ(found[u"red_flags"_s][0][u"key"_s].toString(), u"height-loss"_s);
    EXPECT_EQ(found[u"weight_kg"_s].toDouble(), 55);
    EXPECT_TRUE(body({u"--on"_s, u"2026-11-20"_s})[u"red_flags"_s].toArray().isEmpty());
}

TEST_F(CliBody, RedFlagsComeFirstInTheText)
{
    log({u"symptom"_s, u"chest-pain"_s, u"2"_s});
    log({u"lab"_s, u"calcium"_s, u"2.4 mmol/L"_s});
    const test::CliRun text = run({u"body"_s});
    EXPECT_TRUE(text.out.startsWith("Get emergency help now: Chest pain (2026-11-21).")) << text.out.constData();
    EXPECT_EQ(body()[u"red_flags"_s][0][u"level"_s].toString(), u"emergency"_s);
    EXPECT_EQ(json({u"suggest"_s}).object()[u"withheld"_s].toString(), u"red-flag"_s);
}

TEST_F(CliBody, TheLatestCheckInIsLaidBesideTheOneBefore)
{
    const auto checkIn = [](int answer) {
        QStringList words{u"check-in"_s};
        for (const QString& theme :
             {u"hot-flushes"_s, u"heart"_s, u"sleep"_s, u"low-mood"_s, u"irritability"_s, u"anxiety"_s, u"exhaustion"_s,
              u"sex-life"_s, u"bladder"_s, u"dryness"_s, u"joints-and-muscles"_s})
            words << u"%1=%2"_s.arg(theme).arg(answer);
        return words;
    };
    log(checkIn(2), u"2026-09-01"_s);
    log(checkIn(1), u"2026-11-01"_s);
    const QJsonObject found = body()[u"check_in"_s].toObject();
    EXPECT_EQ(found[u"sum"_s].toInt(), 11);
    EXPECT_EQ(found[u"sum_change"_s].toInt(), -11);
    EXPECT_EQ(found[u"themes"_s][u"sleep"_s].toInt(), 1);
}

TEST_F(CliBody, TheTimelinePutsEverythingOnOneAxis)
{
    log({u"symptom"_s, u"cramps"_s, u"2"_s}, u"2026-11-02"_s);
    log({u"supplement"_s, u"magnesium citrate"_s, u"100 mg"_s}, u"2026-11-20"_s);
    log({u"fall"_s}, u"2026-10-01"_s);
    scan(u"2026-11-10"_s, u"0.8"_s, u"-1"_s, u"Lunar"_s);
    const QJsonArray events = json({u"body"_s, u"timeline"_s, u"--from"_s, u"2026-11-01"_s}).array();
    ASSERT_EQ(events.size(), 3);
    EXPECT_EQ(events[0][u"kind"_s].toString(), u"symptom"_s);
    EXPECT_EQ(events[1][u"subject"_s].toString(), u"total-hip"_s);
    EXPECT_EQ(events[2][u"change"_s].toString(), u"started"_s);
    EXPECT_EQ(json({u"body"_s, u"timeline"_s}).array().size(), 4);
    EXPECT_EQ(run({u"body"_s, u"timeline"_s, u"--from"_s, u"2026-12-01"_s}).exitCode, 1);
    EXPECT_EQ(run({u"body"_s, u"timeline"_s, u"--from"_s, u"soon"_s}).exitCode, 1);
}

} // namespace
} // namespace osteolog
