// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliDay : public test::CliFixture
{
protected:
    void setProfile(const QStringList& more = {}) const
    {
        json(QStringList{u"profile"_s, u"set"_s, u"sex=female"_s, u"birth_date=1960-05-01"_s, u"weight_kg=62"_s,
                         u"stage=postmenopause"_s} +
             more);
    }
    QJsonObject shown(const QString& foodId) const { return json({u"foods"_s, u"show"_s, foodId}).object(); }
};

TEST_F(CliDay, AnEmptyDayIsUnknownNotZero)
{
    setProfile();
    const QJsonObject day = json({u"day"_s}).object();
    expectKeys(day, {u"date"_s, u"complete"_s, u"entries"_s, u"totals"_s, u"notices"_s});
    EXPECT_EQ(day[u"date"_s].toString(), u"2026-11-21"_s);
    expectKeys(day[u"totals"_s].toObject(), {u"magnesium"_s, u"calcium"_s, u"vitamin_d"_s, u"vitamin_k"_s,
                                             u"vitamin_k2"_s, u"protein"_s, u"weight_bearing"_s});
    const QJsonObject magnesium = day[u"totals"_s][u"magnesium"_s].toObject();
    expectKeys(magnesium, {u"unit"_s, u"amount"_s, u"from_food"_s, u"from_supplements"_s, u"known_entries"_s,
                           u"entries"_s, u"at_least"_s, u"target"_s, u"upper_limit_exceeded"_s});
    EXPECT_TRUE(magnesium[u"amount"_s].isNull());
    EXPECT_EQ(magnesium[u"target"_s].toDouble(), 320);
}

TEST_F(CliDay, ADayAddsUpAndSaysHowMuchOfItIsKnown)
{
    setProfile();
    json({u"log"_s, u"food"_s, u"Almonds"_s, u"30 g"_s});
    json({u"log"_s, u"food"_s, u"sr-01022"_s, u"50 g"_s});
    json({u"log"_s, u"supplement"_s, u"magnesium citrate"_s, u"100 mg"_s});
    const QJsonObject magnesium = json({u"day"_s, u"2026-11-21"_s}).object()[u"totals"_s][u"magnesium"_s].toObject();
    // 30 g × 270 mg/100 g + 50 g × 29 mg/100 g, USDA SR28
    EXPECT_NEAR(magnesium[u"from_food"_s].toDouble(), 81 + 14.5, 1e-9);
    EXPECT_EQ(magnesium[u"from_supplements"_s].toDouble(), 100);
    EXPECT_NEAR(magnesium[u"amount"_s].toDouble(), 195.5, 1e-9);
    EXPECT_EQ(magnesium[u"entries"_s].toInt(), 2) << "entries are foods";
    EXPECT_EQ(magnesium[u"known_entries"_s].toInt(), 2);
    EXPECT_FALSE(magnesium[u"at_least"_s].toBool(true));
    EXPECT_FALSE(magnesium[u"upper_limit_exceeded"_s].toBool(true));
}

TEST_F(CliDay, TheMagnesiumLimitCountsSupplementsOnly)
{
    setProfile();
    json({u"log"_s, u"food"_s, u"sr-12016"_s, u"100 g"_s}); // pumpkin seeds: above 350 mg by themselves
    EXPECT_FALSE(json({u"day"_s}).object()[u"totals"_s][u"magnesium"_s][u"upper_limit_exceeded"_s].toBool(true));
    json({u"log"_s, u"supplement"_s, u"magnesium citrate"_s, u"360 mg"_s});
    const QJsonObject day = json({u"day"_s}).object();
    EXPECT_TRUE(day[u"totals"_s][u"magnesium"_s][u"upper_limit_exceeded"_s].toBool());
    ASSERT_FALSE(day[u"notices"_s].toArray().isEmpty());
    for (const QJsonValue& notice : day[u"notices"_s].toArray())
        expectKeys(notice.toObject(), {u"id"_s, u"severity"_s, u"subject"_s});
    EXPECT_THAT(run({u"day"_s}).out.toStdString(), HasSubstr("above the upper limit"));
}

TEST_F(CliDay, SuggestionsCloseTheGapWithFoodsThatTheProfileAllows)
{
    setProfile({u"avoid=tree-nuts,milk"_s, u"diet=vegan"_s});
    json({u"log"_s, u"food"_s, u"sr-08120"_s, u"60 g"_s});
    const QJsonObject answer = json({u"suggest"_s, u"--items"_s, u"2"_s}).object();
    expectKeys(answer, {u"gap"_s, u"items"_s, u"gap_after"_s, u"objective"_s, u"withheld"_s});
    EXPECT_TRUE(answer[u"withheld"_s].isNull());
    EXPECT_GT(answer[u"gap"_s][u"magnesium"_s].toDouble(), 0);
    const QJsonArray items = answer[u"items"_s].toArray();
    ASSERT_FALSE(items.isEmpty());
    ASSERT_LE(items.size(), 2);
    for (const QJsonValue& item : items) {
        expectKeys(item.toObject(), {u"food_id"_s, u"name"_s, u"grams"_s, u"portion"_s, u"adds"_s});
        const QJsonArray flags = shown(item[u"food_id"_s].toString())[u"flags"_s].toArray();
        for (const QString& flag : {u"vegan"_s, u"free-of-tree-nuts"_s, u"free-of-milk"_s, u"suggestable"_s})
            EXPECT_TRUE(flags.contains(flag)) << flag.toStdString();
    }
    EXPECT_LE(answer[u"gap_after"_s][u"magnesium"_s].toDouble(), answer[u"gap"_s][u"magnesium"_s].toDouble());
}

TEST_F(CliDay, SuggestionsAreWithheldInSevereKidneyDisease)
{
    setProfile({u"conditions=dialysis"_s});
    json({u"log"_s, u"food"_s, u"sr-08120"_s, u"60 g"_s});
    const QJsonObject answer = json({u"suggest"_s}).object();
    EXPECT_TRUE(answer[u"items"_s].toArray().isEmpty());
    EXPECT_TRUE(answer[u"withheld"_s].isString());
}

TEST_F(CliDay, ARedFlagComesBeforeAnyTip)
{
    setProfile();
    json({u"log"_s, u"food"_s, u"sr-08120"_s, u"60 g"_s});
    json({u"log"_s, u"symptom"_s, u"chest pain"_s, u"3"_s});
    const QJsonObject answer = json({u"suggest"_s}).object();
    EXPECT_TRUE(answer[u"items"_s].toArray().isEmpty());
    EXPECT_TRUE(answer[u"withheld"_s].isString());
    EXPECT_THAT(run({u"day"_s}).out.toStdString(), HasSubstr("emergency help now"));
}

TEST_F(CliDay, AKilocalorieLimitIsKept)
{
    setProfile();
    json({u"log"_s, u"food"_s, u"sr-08120"_s, u"60 g"_s});
    const QJsonArray items = json({u"suggest"_s, u"--kcal"_s, u"100"_s}).object()[u"items"_s].toArray();
    double energy = 0;
    for (const QJsonValue& item : items)
        energy += item[u"grams"_s].toDouble() / 100 *
                  shown(item[u"food_id"_s].toString())[u"per_100g"_s][u"energy_kcal"_s].toDouble();
    EXPECT_LE(energy, 100 + 1e-9);
    EXPECT_EQ(run({u"suggest"_s, u"--kcal"_s, u"-1"_s}).exitCode, 1);
    EXPECT_EQ(run({u"suggest"_s, u"--items"_s, u"6"_s}).exitCode, 1);
}

} // namespace
} // namespace osteolog
