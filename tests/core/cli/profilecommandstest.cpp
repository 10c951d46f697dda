// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliProfile : public test::CliFixture
{
protected:
    const QStringList woman{u"profile"_s,      u"set"_s,
                            u"sex=female"_s,   u"birth_date=1960-05-01"_s,
                            u"weight_kg=62"_s, u"stage=postmenopause"_s};
    const QStringList keys{u"sex"_s,
                           u"birth_date"_s,
                           u"height_cm"_s,
                           u"weight_kg"_s,
                           u"stage"_s,
                           u"reference"_s,
                           u"diet"_s,
                           u"avoid"_s,
                           u"conditions"_s,
                           u"medicines"_s,
                           u"plan_start"_s,
                           u"goal_protein_g_per_kg"_s,
                           u"goal_vitamin_k2_ug"_s,
                           u"menopause_date"_s,
                           u"height_at_25_cm"_s,
                           u"takes_oestrogen"_s};
};

TEST_F(CliProfile, SetAnswersWithTheProfileThatShowShows)
{
    const QJsonObject set = json(woman).object();
    expectKeys(set, keys);
    EXPECT_EQ(set[u"sex"_s].toString(), u"female"_s);
    EXPECT_EQ(set[u"birth_date"_s].toString(), u"1960-05-01"_s);
    EXPECT_EQ(set[u"weight_kg"_s].toDouble(), 62);
    EXPECT_EQ(set[u"stage"_s].toString(), u"postmenopause"_s);
    EXPECT_EQ(set[u"reference"_s].toString(), u"nam"_s);
    EXPECT_EQ(set[u"diet"_s].toString(), u"omnivore"_s);
    EXPECT_TRUE(set[u"height_cm"_s].isNull());
    EXPECT_TRUE(set[u"plan_start"_s].isNull());
    EXPECT_TRUE(set[u"avoid"_s].isArray());
    EXPECT_EQ(json({u"profile"_s, u"show"_s}).object(), set);
}

TEST_F(CliProfile, AnEmptyProfileIsShownAsUnknown)
{
    const QJsonObject shown = json({u"profile"_s, u"show"_s}).object();
    expectKeys(shown, keys);
    EXPECT_TRUE(shown[u"sex"_s].isNull());
    EXPECT_TRUE(shown[u"birth_date"_s].isNull());
}

TEST_F(CliProfile, ListsAreListsAndEveryKeyIsKept)
{
    json({u"profile"_s, u"set"_s, u"avoid=milk,tree-nuts"_s, u"conditions=kidney-stones"_s, u"medicines=alendronate"_s,
          u"goal_vitamin_k2_ug=90"_s, u"goal_protein_g_per_kg=1.1"_s, u"plan_start=2026-07-24"_s, u"height_cm=165.5"_s,
          u"diet=vegetarian"_s, u"reference=efsa"_s, u"menopause_date=2011-03-01"_s, u"height_at_25_cm=168"_s,
          u"takes_oestrogen=no"_s});
    const QJsonObject shown = json({u"profile"_s, u"show"_s}).object();
    EXPECT_EQ(shown[u"avoid"_s].toArray(), (QJsonArray{u"milk"_s, u"tree-nuts"_s}));
    EXPECT_EQ(shown[u"conditions"_s].toArray(), QJsonArray{u"kidney-stones"_s});
    EXPECT_EQ(shown[u"medicines"_s].toArray(), QJsonArray{u"alendronate"_s});
    EXPECT_EQ(shown[u"goal_vitamin_k2_ug"_s].toDouble(), 90);
    EXPECT_EQ(shown[u"goal_protein_g_per_kg"_s].toDouble(), 1.1);
    EXPECT_EQ(shown[u"height_cm"_s].toDouble(), 165.5);
    EXPECT_EQ(shown[u"plan_start"_s].toString(), u"2026-07-24"_s);
    EXPECT_EQ(shown[u"diet"_s].toString(), u"vegetarian"_s);
    EXPECT_EQ(shown[u"menopause_date"_s].toString(), u"2011-03-01"_s);
    EXPECT_EQ(shown[u"height_at_25_cm"_s].toDouble(), 168);
    EXPECT_EQ(shown[u"takes_oestrogen"_s].toString(), u"no"_s);
    EXPECT_EQ(shown[u"reference"_s].toString(), u"efsa"_s);
}

TEST_F(CliProfile, ALaterProfileLeavesEarlierDaysAlone)
{
    json(woman);
    json({u"profile"_s, u"set"_s, u"weight_kg=58"_s, u"--from"_s, u"2027-01-01"_s});
    EXPECT_EQ(json({u"profile"_s, u"show"_s}).object()[u"weight_kg"_s].toDouble(), 62);
    const QJsonObject later = json({u"profile"_s, u"show"_s, u"--on"_s, u"2027-06-01"_s}).object();
    EXPECT_EQ(later[u"weight_kg"_s].toDouble(), 58);
    EXPECT_EQ(later[u"sex"_s].toString(), u"female"_s) << "what was not said again still holds";
    EXPECT_EQ(json({u"profile"_s, u"show"_s, u"--on"_s, u"1999-01-01"_s}).object()[u"weight_kg"_s].toDouble(), 62)
        << "the first profile covers all earlier days";
}

TEST_F(CliProfile, TargetsOfAWomanAfterMenopause)
{
    json(woman);
    const QJsonObject targets = json({u"targets"_s, u"--on"_s, u"2026-11-21"_s}).object();
    expectKeys(targets, {u"magnesium"_s, u"calcium"_s, u"vitamin_d"_s, u"vitamin_k"_s, u"vitamin_k2"_s, u"protein"_s,
                         u"weight_bearing"_s});
    for (const QString& member : targets.keys())
        expectKeys(targets[member].toObject(), {u"unit"_s, u"target"_s, u"kind"_s, u"average_requirement"_s,
                                                u"upper_limit"_s, u"upper_limit_scope"_s, u"source"_s});
    const QJsonObject magnesium = targets[u"magnesium"_s].toObject();
    EXPECT_EQ(magnesium[u"unit"_s].toString(), u"mg"_s);
    EXPECT_EQ(magnesium[u"target"_s].toDouble(), 320);
    EXPECT_EQ(magnesium[u"kind"_s].toString(), u"RDA"_s);
    EXPECT_EQ(magnesium[u"average_requirement"_s].toDouble(), 265);
    EXPECT_EQ(magnesium[u"upper_limit"_s].toDouble(), 350);
    EXPECT_EQ(magnesium[u"upper_limit_scope"_s].toString(), u"supplement"_s);
    EXPECT_FALSE(magnesium[u"source"_s].toString().isEmpty());
    EXPECT_EQ(targets[u"calcium"_s][u"target"_s].toDouble(), 1200);
    EXPECT_EQ(targets[u"calcium"_s][u"upper_limit_scope"_s].toString(), u"total"_s);
    EXPECT_EQ(targets[u"vitamin_d"_s][u"target"_s].toDouble(), 15);
    EXPECT_EQ(targets[u"vitamin_d"_s][u"unit"_s].toString(), u"ug"_s);
    EXPECT_TRUE(targets[u"vitamin_k2"_s][u"target"_s].isNull());
    EXPECT_NEAR(targets[u"protein"_s][u"target"_s].toDouble(), 0.8 * 62, 1e-9);
    EXPECT_EQ(targets[u"weight_bearing"_s][u"unit"_s].toString(), u"days/week"_s);
    EXPECT_EQ(targets[u"weight_bearing"_s][u"target"_s].toDouble(), 4);
}

TEST_F(CliProfile, WithoutAProfileNoTargetIsGuessed)
{
    const QJsonObject targets = json({u"targets"_s}).object();
    EXPECT_TRUE(targets[u"magnesium"_s][u"target"_s].isNull());
    EXPECT_THAT(run({u"targets"_s}).out.toStdString(), HasSubstr("needs your"));
}

TEST_F(CliProfile, WhatCannotBeTrueIsRefusedAndNothingIsKept)
{
    json(woman);
    const QByteArray before = run({u"--json"_s, u"profile"_s, u"show"_s}).out;
    const QList<std::pair<QString, std::string>> cases = {
        {u"sex=femle"_s, "femle"},
        {u"colour=blue"_s, "colour"},
        {u"weight_kg=620"_s, "15–350"},
        {u"weight_kg=-62"_s, "15–350"},
        {u"weight_kg=heavy"_s, "15–350"},
        {u"birth_date=1960-02-31"_s, "1960-02-31"},
        {u"birth_date=20024-01-01"_s, "20024-01-01"},
        {u"avoid=milk,stones"_s, "stones"},
        {u"conditions=cold"_s, "cold"},
        {u"female"_s, "female"},
    };
    for (const auto& [assignment, expected] : cases) {
        const test::CliRun result = run({u"profile"_s, u"set"_s, u"height_cm=170"_s, assignment});
        EXPECT_EQ(result.exitCode, 1) << assignment.toStdString();
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err.toStdString(), HasSubstr(expected));
    }
    EXPECT_EQ(run({u"--json"_s, u"profile"_s, u"show"_s}).out, before);
}

} // namespace
} // namespace osteolog
