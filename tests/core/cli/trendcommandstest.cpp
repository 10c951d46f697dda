// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

/// Two weeks of almonds up to 20 November 2026, 2.7 mg magnesium a gram.
class CliTrends : public test::CliFixture
{
protected:
    void SetUp() override
    {
        json({u"profile"_s, u"set"_s, u"sex=female"_s, u"birth_date=1960-05-01"_s, u"plan_start=2026-11-10"_s,
              u"--from"_s, u"2020-01-01"_s});
        write(u"almonds.json"_s, R"({"name":"Plain almonds","per_100g":{"magnesium_mg":270,"calcium_mg":269}})");
        id = json({u"foods"_s, u"add"_s, path(u"almonds.json"_s)}).object()[u"id"_s].toString();
        ASSERT_FALSE(id.isEmpty());
    }

    void eat(const QString& day, double grams) const
    {
        json({u"log"_s, u"food"_s, id, QString::number(grams) + u" g"_s, u"--on"_s, day});
    }
    /// 30 g on the 7th, and five more on each day after it.
    void eatFor(int days) const
    {
        for (int i = 0; i < days; ++i)
            eat(QDate(2026, 11, 7).addDays(i).toString(Qt::ISODate), 30 + 5 * i);
    }
    QJsonObject trend(const QStringList& words) const { return json(QStringList{u"trend"_s} + words).object(); }

    static const QStringList& contractKeys()
    {
        static const QStringList keys = {
            u"member"_s,         u"unit"_s,           u"days"_s,           u"logged_days"_s,
            u"mean"_s,           u"mean_ci"_s,        u"days_on_target"_s, u"days_undecided"_s,
            u"on_target_ci"_s,   u"slope_per_week"_s, u"slope_ci"_s,       u"first_half_mean"_s,
            u"last_half_mean"_s, u"difference"_s,     u"difference_ci"_s,  u"too_few_days"_s};
        return keys;
    }

    QString id;
};

TEST_F(CliTrends, AnEmptyDiarySaysThatThereAreTooFewDays)
{
    for (const QString& horizon : {u"1-2w"_s, u"4-8w"_s, u"3-6m"_s, u"1y"_s, u"all"_s}) {
        const QJsonObject json = trend({u"magnesium"_s, u"--horizon"_s, horizon});
        for (const QString& key : contractKeys())
            EXPECT_TRUE(json.contains(key)) << key.toStdString();
        EXPECT_EQ(json[u"logged_days"_s].toInt(-1), 0);
        EXPECT_TRUE(json[u"too_few_days"_s].toBool());
        for (const char16_t* key : {u"mean", u"mean_ci", u"days_on_target", u"on_target_ci", u"slope_per_week",
                                    u"slope_ci", u"difference", u"difference_ci", u"first_half_mean"})
            EXPECT_TRUE(json[QString::fromUtf16(key)].isNull());
        EXPECT_EQ(json[u"withheld"_s].toString(), u"too-few-days"_s);
        EXPECT_EQ(json[u"horizon"_s].toString(), horizon);
    }
    const test::CliRun text = run({u"trend"_s, u"calcium"_s, u"--horizon"_s, u"all"_s});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_THAT(text.out.toStdString(), HasSubstr("Nothing is logged in this time."));
}

TEST_F(CliTrends, TellsTwoWeeks)
{
    eatFor(14);
    const QJsonObject json = trend({u"magnesium"_s, u"--horizon"_s, u"1-2w"_s, u"--on"_s, u"2026-11-20"_s});
    EXPECT_EQ(json[u"member"_s].toString(), u"magnesium"_s);
    EXPECT_EQ(json[u"unit"_s].toString(), u"mg"_s);
    EXPECT_EQ(json[u"first"_s].toString(), u"2026-11-07"_s);
    EXPECT_EQ(json[u"last"_s].toString(), u"2026-11-20"_s);
    const QJsonArray days = json[u"days"_s].toArray();
    ASSERT_EQ(days.size(), 14);
    expectKeys(days[0].toObject(), {u"date"_s, u"value"_s, u"at_least"_s});
    EXPECT_NEAR(days[0][u"value"_s].toDouble(), 81, 1e-9);
    EXPECT_FALSE(days[0][u"at_least"_s].toBool());
    EXPECT_EQ(json[u"logged_days"_s].toInt(), 14);
    EXPECT_NEAR(json[u"mean"_s].toDouble(), 168.75, 1e-9);
    EXPECT_LT(json[u"mean_ci"_s].toArray()[0].toDouble(), 168.75);
    EXPECT_EQ(json[u"days_on_target"_s].toInt(-1), 0);
    EXPECT_EQ(json[u"days_undecided"_s].toInt(-1), 0);
    EXPECT_EQ(json[u"on_target_ci"_s].toArray()[0].toDouble(-1), 0);
    EXPECT_NEAR(json[u"slope_per_week"_s].toDouble(), 7 * 13.5, 1e-9);
    EXPECT_NEAR(json[u"slope_ci"_s].toArray()[1].toDouble(), 7 * 13.5, 1e-9);
    EXPECT_NEAR(json[u"difference"_s].toDouble(), 7 * 13.5, 1e-9);
    EXPECT_NEAR(json[u"last_half_mean"_s].toDouble() - json[u"first_half_mean"_s].toDouble(), 7 * 13.5, 1e-9);
    EXPECT_FALSE(json[u"too_few_days"_s].toBool(true));
    EXPECT_TRUE(json[u"withheld"_s].isNull());
    EXPECT_FALSE(json[u"by_week"_s].toBool(true));
    const std::string text =
        run({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"1-2w"_s, u"--on"_s, u"2026-11-20"_s}).out.toStdString();
    EXPECT_THAT(text, HasSubstr("Magnesium, 7 Nov 2026 to 20 Nov 2026"));
    EXPECT_THAT(text, HasSubstr("14 days take part."));
    EXPECT_THAT(text, HasSubstr("+94.5 mg"));
    EXPECT_THAT(text, HasSubstr("The trend is upwards."));
}

TEST_F(CliTrends, TodayTakesPartOnceItIsComplete)
{
    eat(u"2026-11-20"_s, 30);
    eat(u"2026-11-21"_s, 30);
    const QStringList question = {u"magnesium"_s, u"--horizon"_s, u"1-2w"_s};
    EXPECT_EQ(trend(question)[u"logged_days"_s].toInt(), 1);
    EXPECT_EQ(trend(question)[u"left_out_days"_s].toInt(), 1);
    json({u"log"_s, u"complete"_s});
    EXPECT_EQ(trend(question)[u"logged_days"_s].toInt(), 2);
    json({u"log"_s, u"incomplete"_s, u"2026-11-20"_s});
    EXPECT_EQ(trend(question)[u"logged_days"_s].toInt(), 1);
}

TEST_F(CliTrends, UnknownIsALowerBoundAndWithholdsTheTrend)
{
    eatFor(14);
    const QJsonObject json = trend({u"protein"_s, u"--horizon"_s, u"1-2w"_s});
    EXPECT_EQ(json[u"mean"_s].toDouble(-1), 0);
    EXPECT_TRUE(json[u"mean_at_least"_s].toBool());
    EXPECT_EQ(json[u"known_entries"_s].toInt(-1), 0);
    EXPECT_EQ(json[u"withheld"_s].toString(), u"too-much-unknown"_s);
    EXPECT_TRUE(json[u"slope_per_week"_s].isNull());
    EXPECT_TRUE(json[u"difference_ci"_s].isNull());
    EXPECT_THAT(run({u"trend"_s, u"vitamin_d"_s, u"--horizon"_s, u"1-2w"_s}).out.toStdString(), HasSubstr("≥ 0 µg"));
    EXPECT_TRUE(json[u"days"_s].toArray()[0][u"at_least"_s].toBool());
    const std::string text = run({u"trend"_s, u"protein"_s, u"--horizon"_s, u"1-2w"_s}).out.toStdString();
    EXPECT_THAT(text, HasSubstr("≥ 0 g"));
    EXPECT_THAT(text, HasSubstr("Less than 80 % of the entries are known"));
}

TEST_F(CliTrends, WindowsComeFromThePlanOrAreFree)
{
    eatFor(14);
    const QJsonObject plan = trend({u"magnesium"_s, u"--horizon"_s, u"4-8w"_s, u"--from-plan"_s});
    EXPECT_EQ(plan[u"first"_s].toString(), u"2026-11-10"_s);
    EXPECT_EQ(plan[u"last"_s].toString(), u"2027-01-04"_s);
    EXPECT_EQ(plan[u"logged_days"_s].toInt(), 11);
    const QJsonObject free = trend({u"magnesium"_s, u"--from"_s, u"2026-11-09"_s, u"--to"_s, u"2026-11-12"_s});
    EXPECT_EQ(free[u"horizon"_s].toString(), u"free"_s);
    EXPECT_EQ(free[u"logged_days"_s].toInt(), 4);
    EXPECT_TRUE(free[u"too_few_days"_s].toBool());
    EXPECT_EQ(trend({u"magnesium"_s, u"--from"_s, u"2026-11-09"_s})[u"last"_s].toString(), u"2026-11-21"_s);
    const QJsonObject all = trend({u"magnesium"_s, u"--horizon"_s, u"all"_s});
    EXPECT_EQ(all[u"first"_s].toString(), u"2026-11-07"_s);
    const QJsonObject long_ = trend({u"magnesium"_s, u"--from"_s, u"2020-01-01"_s});
    EXPECT_TRUE(long_[u"by_week"_s].toBool());
    EXPECT_EQ(long_[u"weeks"_s].toArray().size(), 2);
}

TEST_F(CliTrends, MovementIsBoneLoadOfADay)
{
    for (int day = 10; day <= 20; ++day)
        json({u"log"_s, u"activity"_s, u"jumps"_s, u"5"_s, u"--impacts"_s, day % 2 ? u"60"_s : u"20"_s, u"--on"_s,
              u"2026-11-%1"_s.arg(day)});
    const QJsonObject json = trend({u"weight_bearing"_s, u"--horizon"_s, u"1-2w"_s});
    EXPECT_EQ(json[u"unit"_s].toString(), u"bone load"_s);
    EXPECT_EQ(json[u"logged_days"_s].toInt(), 11);
    EXPECT_EQ(json[u"days_on_target"_s].toInt(), 5);
    EXPECT_EQ(json[u"days_off_target"_s].toInt(), 6);
    EXPECT_THAT(run({u"trend"_s, u"weight_bearing"_s, u"--horizon"_s, u"1-2w"_s}).out.toStdString(),
                HasSubstr("days that fill the goal"));
}

TEST_F(CliTrends, SymptomsHaveTrendsToo)
{
    for (int day = 8; day <= 20; ++day)
        json({u"log"_s, u"symptom"_s, u"cramps"_s, day < 15 ? u"3"_s : u"1"_s, u"--on"_s,
              QDate(2026, 11, day).toString(Qt::ISODate)});
    const QJsonObject json = trend({u"symptom:cramps"_s, u"--horizon"_s, u"1-2w"_s});
    EXPECT_EQ(json[u"member"_s].toString(), u"symptom:cramps"_s);
    EXPECT_EQ(json[u"unit"_s].toString(), u"rating"_s);
    EXPECT_EQ(json[u"logged_days"_s].toInt(), 13);
    EXPECT_EQ(json[u"difference"_s].toDouble(), -2);
    EXPECT_TRUE(json[u"days_on_target"_s].isNull());
    EXPECT_EQ(json[u"strong_days_first_half"_s][u"days"_s].toInt(), 7);
    EXPECT_EQ(json[u"strong_days_last_half"_s][u"days"_s].toInt(-1), 0);
    EXPECT_EQ(json[u"strong_days_last_half"_s][u"of"_s].toInt(), 6);
    EXPECT_EQ(trend({u"symptom:my own word"_s, u"--horizon"_s, u"1-2w"_s})[u"logged_days"_s].toInt(-1), 0);
    EXPECT_THAT(run({u"trend"_s, u"symptom:cramps"_s, u"--horizon"_s, u"1-2w"_s}).out.toStdString(),
                HasSubstr("Days with a rating of 2 or more: 7 of 7 in the first half, 0 of 6 in the second."));
}

TEST_F(CliTrends, SourcesTellWhatGaveHowMuch)
{
    eat(u"2026-11-20"_s, 30);
    json({u"log"_s, u"supplement"_s, u"magnesium bisglycinate"_s, u"100 mg"_s, u"--on"_s, u"2026-11-20"_s});
    const QJsonObject object = json({u"sources"_s, u"magnesium"_s, u"--horizon"_s, u"1-2w"_s}).object();
    const QJsonArray sources = object[u"sources"_s].toArray();
    ASSERT_EQ(sources.size(), 2);
    expectKeys(sources[0].toObject(), {u"id"_s, u"name"_s, u"supplement"_s, u"amount"_s, u"at_least"_s, u"times"_s,
                                       u"unknown_times"_s, u"share"_s, u"share_up_to_here"_s});
    EXPECT_TRUE(sources[0][u"supplement"_s].toBool());
    EXPECT_EQ(sources[0][u"amount"_s].toDouble(), 100);
    EXPECT_EQ(sources[1][u"id"_s].toString(), id);
    EXPECT_NEAR(sources[1][u"amount"_s].toDouble(), 81, 1e-9);
    EXPECT_NEAR(sources[1][u"share_up_to_here"_s].toDouble(), 1, 1e-12);
    const QJsonArray unknown =
        json({u"sources"_s, u"protein"_s, u"--horizon"_s, u"1-2w"_s}).object()[u"sources"_s].toArray();
    ASSERT_EQ(unknown.size(), 1);
    EXPECT_TRUE(unknown[0][u"amount"_s].isNull());
    const std::string text = run({u"sources"_s, u"magnesium"_s, u"--horizon"_s, u"1-2w"_s}).out.toStdString();
    EXPECT_THAT(text, HasSubstr("Plain almonds"));
    EXPECT_THAT(text, HasSubstr("100 %"));
}

TEST_F(CliTrends, WhatMakesNoSenseIsRefused)
{
    const auto exitOf = [&](const QStringList& words) { return run(words).exitCode; };
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s}), 2);
    EXPECT_EQ(exitOf({u"trend"_s, u"--horizon"_s, u"1-2w"_s}), 2);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"1-2w"_s, u"--from"_s, u"2026-11-01"_s}), 2);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--from"_s, u"2026-11-01"_s, u"--from-plan"_s}), 2);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"2w"_s}), 1);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"free"_s}), 1);
    EXPECT_EQ(exitOf({u"trend"_s, u"iron"_s, u"--horizon"_s, u"1-2w"_s}), 1);
    EXPECT_EQ(exitOf({u"trend"_s, u"symptom:"_s, u"--horizon"_s, u"1-2w"_s}), 1);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--from"_s, u"2026-11-05"_s, u"--to"_s, u"2026-11-01"_s}), 1);
    EXPECT_EQ(exitOf({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"1y"_s, u"--on"_s, u"yesterday"_s}), 1);
    EXPECT_EQ(exitOf({u"sources"_s, u"weight_bearing"_s, u"--horizon"_s, u"1-2w"_s}), 1);
    json({u"profile"_s, u"set"_s, u"plan_start="_s, u"--from"_s, u"2020-01-01"_s});
    const test::CliRun noPlan = run({u"trend"_s, u"magnesium"_s, u"--horizon"_s, u"1-2w"_s, u"--from-plan"_s});
    EXPECT_EQ(noPlan.exitCode, 1);
    EXPECT_THAT(noPlan.err.toStdString(), HasSubstr("plan_start"));
    EXPECT_THAT(run({u"trend"_s, u"magnesium"_s}).err.toStdString(), HasSubstr("--horizon or --from is missing"));
}

TEST_F(CliTrends, TheEndsOfTheCalendarAreNoTrouble)
{
    eatFor(3);
    EXPECT_EQ(
        trend({u"magnesium"_s, u"--from"_s, u"1900-01-01"_s, u"--to"_s, u"2200-12-31"_s})[u"logged_days"_s].toInt(), 3);
    EXPECT_EQ(trend({u"magnesium"_s, u"--horizon"_s, u"all"_s, u"--on"_s, u"1900-01-01"_s})[u"logged_days"_s].toInt(),
              0);
    EXPECT_EQ(trend({u"magnesium"_s, u"--horizon"_s, u"3-6m"_s, u"--on"_s, u"2200-12-31"_s})[u"logged_days"_s].toInt(),
              0);
}

} // namespace
} // namespace osteolog
