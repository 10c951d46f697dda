// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

class CliMovement : public test::CliFixture
{
protected:
    void logImpacts(const QString& id, int impacts, const QString& day, const QString& time = {}) const
    {
        QStringList words{u"log"_s, u"activity"_s, id, u"5"_s, u"--impacts"_s, QString::number(impacts), u"--on"_s,
                          day};
        if (!time.isEmpty())
            words << u"--at"_s << time;
        json(words);
    }
    QJsonObject boneLoad(const QStringList& more = {}) const
    {
        return json(QStringList{u"bone-load"_s} + more).object();
    }
    void setAdult() const { json({u"profile"_s, u"set"_s, u"birth_date=1970-05-01"_s, u"sex=male"_s}); }
};

TEST_F(CliMovement, BoneLoadOfNothingIsEmpty)
{
    const QJsonObject load = boneLoad();
    expectKeys(load, {u"sessions"_s, u"weeks"_s});
    EXPECT_TRUE(load[u"sessions"_s].toArray().isEmpty());
    EXPECT_TRUE(load[u"weeks"_s].toArray().isEmpty());
}

TEST_F(CliMovement, BoneLoadShowsSessionsAndWeeks)
{
    for (int day = 16; day <= 22; ++day)
        logImpacts(u"jumps"_s, 50, u"2026-11-%1"_s.arg(day));
    json({u"log"_s, u"activity"_s, u"res_upp_low"_s, u"40"_s, u"--on"_s, u"2026-11-17"_s});
    json({u"log"_s, u"activity"_s, u"taichi"_s, u"45 min"_s, u"--on"_s, u"2026-11-18"_s});
    const QJsonObject load = boneLoad({u"--from"_s, u"2026-11-16"_s, u"--to"_s, u"2026-11-22"_s});
    const QJsonArray sessions = load[u"sessions"_s].toArray();
    ASSERT_EQ(sessions.size(), 7);
    expectKeys(sessions[0].toObject(), {u"date"_s, u"time"_s, u"index_raw"_s, u"index"_s, u"recovery"_s});
    EXPECT_EQ(sessions[0][u"recovery"_s].toDouble(), 1);
    EXPECT_TRUE(sessions[0][u"time"_s].isNull());
    EXPECT_NEAR(sessions[1][u"recovery"_s].toDouble(), 0.98168, 0.00001);
    EXPECT_NEAR(sessions[1][u"index"_s].toDouble(), 11.795, 0.0005);
    ASSERT_EQ(load[u"weeks"_s].toArray().size(), 1);
    const QJsonObject week = load[u"weeks"_s].toArray()[0].toObject();
    expectKeys(week,
               {u"week_start"_s, u"osteogenic_index"_s, u"impact_days"_s, u"resistance_days"_s, u"balance_minutes"_s});
    EXPECT_EQ(week[u"week_start"_s].toString(), u"2026-11-16"_s);
    EXPECT_NEAR(week[u"osteogenic_index"_s].toDouble(), 81.272, 0.0005);
    EXPECT_EQ(week[u"impact_days"_s].toInt(), 7);
    EXPECT_EQ(week[u"resistance_days"_s].toInt(), 1);
    EXPECT_EQ(week[u"balance_minutes"_s].toDouble(), 45);
}

TEST_F(CliMovement, AMixedSessionHasAnIndexWithAndWithoutTheFloor)
{
    logImpacts(u"walk"_s, 2000, u"2026-11-20"_s, u"08:40"_s);
    logImpacts(u"cm_jumps"_s, 20, u"2026-11-20"_s, u"08:00"_s);
    logImpacts(u"jumps"_s, 30, u"2026-11-20"_s, u"08:10"_s);
    const QJsonArray sessions = boneLoad()[u"sessions"_s].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions[0][u"time"_s].toString(), u"08:00"_s);
    EXPECT_NEAR(sessions[0][u"index_raw"_s].toDouble(), 19.273, 0.0005);
    EXPECT_NEAR(sessions[0][u"index"_s].toDouble(), 14.840, 0.0005);
}

TEST_F(CliMovement, ASessionBeforeTheWindowIsRemembered)
{
    logImpacts(u"jumps"_s, 60, u"2026-11-15"_s, u"20:00"_s);
    logImpacts(u"jumps"_s, 60, u"2026-11-16"_s, u"04:00"_s);
    const QJsonArray sessions = boneLoad({u"--from"_s, u"2026-11-16"_s})[u"sessions"_s].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_NEAR(sessions[0][u"recovery"_s].toDouble(), 0.7364, 0.00005);
    EXPECT_EQ(run({u"bone-load"_s, u"--from"_s, u"2026-11-22"_s, u"--to"_s, u"2026-11-20"_s}).exitCode, 1);
}

TEST_F(CliMovement, BpaqReadsAFileAndNamesItsCaveats)
{
    const QString file = write(u"answers.json"_s, R"({"age":40,"current":[{"activity":"jog","per_week":3},
        {"activity":"res_low","per_week":2}],"past":[{"activity":"sprint","years_from_15":10}]})");
    const QJsonObject score = json({u"bpaq"_s, file}).object();
    expectKeys(score, {u"current_mean"_s, u"current_sum"_s, u"past"_s, u"total"_s});
    EXPECT_NEAR(score[u"current_mean"_s].toDouble(), 4.424, 1e-9);
    EXPECT_NEAR(score[u"current_sum"_s].toDouble(), 8.848, 1e-9);
    EXPECT_NEAR(score[u"past"_s].toDouble(), 5.32, 1e-9);
    EXPECT_NEAR(score[u"total"_s].toDouble(), 4.872, 1e-9);
    const std::string text = run({u"bpaq"_s, file}).out.toStdString();
    EXPECT_THAT(text, HasSubstr("not the official calculator"));
    EXPECT_THAT(text, HasSubstr("corrected"));
    EXPECT_THAT(text, HasSubstr("Sprinting"));
}

TEST_F(CliMovement, BpaqRefusesWhatItCannotRead)
{
    EXPECT_EQ(run({u"bpaq"_s, path(u"missing.json"_s)}).exitCode, 1);
    for (const char* content : {"", "[]", "{", R"({"age":40,"current":[{"activity":"juggling","per_week":1}]})",
                                R"({"age":-4})", R"({"age":40,"sports":[]})"}) {
        const test::CliRun refused = run({u"bpaq"_s, write(u"answers.json"_s, content)});
        EXPECT_EQ(refused.exitCode, 1) << content;
        EXPECT_FALSE(refused.err.isEmpty());
    }
    EXPECT_EQ(run({u"bpaq"_s}).exitCode, 2);
}

TEST_F(CliMovement, StrengthTrainingKeepsSetsRepetitionsAndLoad)
{
    json(
        {u"log"_s, u"activity"_s, u"squats"_s, u"0"_s, u"--sets"_s, u"3"_s, u"--reps"_s, u"8"_s, u"--load"_s, u"40"_s});
    json({u"log"_s, u"activity"_s, u"squats"_s, u"10"_s, u"--load"_s, u"90 lb"_s});
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 2);
    EXPECT_EQ(boneLoad()[u"weeks"_s][0][u"resistance_days"_s].toInt(), 1);
    EXPECT_THAT(run({u"day"_s}).out.toStdString(), HasSubstr("3 × 8, 40 kg"));
    for (const QStringList& wrong : {QStringList{u"--sets"_s, u"0"_s},
                                     {u"--reps"_s, u"many"_s},
                                     {u"--load"_s, u"-5"_s},
                                     {u"--load"_s, u"2000"_s, u"--yes"_s}})
        EXPECT_EQ(run(QStringList{u"log"_s, u"activity"_s, u"squats"_s, u"10"_s} + wrong).exitCode, 1)
            << wrong.join(u' ').toStdString();
}

TEST_F(CliMovement, WhatIsHardToBelieveIsAskedAbout)
{
    const QByteArray before = wholeDay();
    const test::CliRun refused = run({u"log"_s, u"activity"_s, u"jumps"_s, u"300"_s});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("--yes"));
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("300 minutes"));
    EXPECT_EQ(run({u"log"_s, u"activity"_s, u"jumps"_s, u"5"_s, u"--impacts"_s, u"5000"_s}).exitCode, 1);
    EXPECT_EQ(wholeDay(), before);
    json({u"log"_s, u"activity"_s, u"jumps"_s, u"300"_s, u"--yes"_s});
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 1);
    EXPECT_EQ(run({u"log"_s, u"activity"_s, u"jumps"_s, u"1500"_s, u"--yes"_s}).exitCode, 1) << "no day is that long";
}

TEST_F(CliMovement, TheSafetyCheckComesBeforeAnyImpactGoal)
{
    setAdult();
    const QJsonObject open = json({u"safety-check"_s, u"show"_s}).object();
    expectKeys(open,
               {u"goal"_s, u"reasons"_s, u"unanswered"_s, u"age_unknown"_s, u"answered_on"_s, u"answers"_s, u"ramp"_s});
    EXPECT_EQ(open[u"goal"_s].toString(), u"unchecked"_s);
    EXPECT_EQ(open[u"unanswered"_s].toArray().size(), 5) << "men are not asked about pregnancy";
    EXPECT_TRUE(open[u"ramp"_s].isNull());
    const QJsonObject passed = json({u"safety-check"_s, u"set"_s, u"all=no"_s}).object();
    EXPECT_EQ(passed[u"goal"_s].toString(), u"impact"_s);
    EXPECT_EQ(passed[u"ramp"_s][u"impacts"_s].toInt(), 10);
    EXPECT_EQ(passed[u"answered_on"_s].toString(), u"2026-11-21"_s);
    const QJsonObject failed = json({u"safety-check"_s, u"set"_s, u"joint-replacement=yes"_s}).object();
    EXPECT_EQ(failed[u"goal"_s].toString(), u"gentle"_s);
    EXPECT_EQ(failed[u"reasons"_s].toArray(), QJsonArray{u"joint-replacement"_s});
    EXPECT_EQ(failed[u"answers"_s][u"pelvic-floor"_s].toBool(true), false) << "answered today already";
    EXPECT_TRUE(failed[u"ramp"_s].isNull());
    EXPECT_THAT(run({u"safety-check"_s, u"show"_s}).out.toStdString(), HasSubstr("Brisk walking"));
    EXPECT_THAT(run({u"safety-check"_s, u"show"_s}).out.toStdString(), Not(HasSubstr("jumps")));
}

TEST_F(CliMovement, RecordsActAsAnswers)
{
    setAdult();
    json({u"safety-check"_s, u"set"_s, u"all=no"_s});
    json(
        {u"log"_s, u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"0.6"_s, u"--t"_s, u"-2.5"_s, u"--machine"_s, u"Hologic"_s});
    EXPECT_EQ(json({u"safety-check"_s, u"show"_s}).object()[u"reasons"_s].toArray(), QJsonArray{u"low-t-score"_s});
}

TEST_F(CliMovement, AnswersThatAreNoneAreRefused)
{
    for (const QString& wrong : {u"joint-replacement"_s, u"joint-replacement=maybe"_s, u"knee=yes"_s})
        EXPECT_EQ(run({u"safety-check"_s, u"set"_s, wrong}).exitCode, 1) << wrong.toStdString();
    EXPECT_EQ(json({u"safety-check"_s, u"show"_s}).object()[u"answered_on"_s].toString(), QString());
    EXPECT_EQ(run({u"safety-check"_s, u"set"_s}).exitCode, 2);
}

TEST_F(CliMovement, TheWeeksGoalFollowsTheSafetyCheck)
{
    setAdult();
    json({u"log"_s, u"activity"_s, u"brisk_walk"_s, u"30"_s});
    const auto days = [&] {
        return json({u"day"_s}).object()[u"totals"_s][u"weight_bearing"_s][u"amount"_s].toDouble(-1);
    };
    EXPECT_EQ(days(), 1);
    json({u"safety-check"_s, u"set"_s, u"all=no"_s});
    EXPECT_EQ(days(), 0) << "walking is no impact";
    json({u"safety-check"_s, u"set"_s, u"dizziness-or-falls=yes"_s});
    EXPECT_EQ(days(), 1);
}

} // namespace
} // namespace osteolog
