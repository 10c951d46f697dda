// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

using CliPlan = test::CliFixture;

TEST_F(CliPlan, PlansTheWeekAndItsShoppingOutOfTheDiary)
{
    json({u"demo"_s, u"--years"_s, u"1"_s, u"--entries"_s, u"12"_s});
    const QJsonObject plan = json({u"plan"_s, u"--on"_s, u"2026-11-22"_s}).object();
    expectKeys(plan, {u"basis"_s, u"withheld"_s, u"logged_days"_s, u"usual_kcal"_s, u"days"_s, u"members"_s,
                      u"new_foods"_s, u"shopping"_s});
    EXPECT_EQ(plan[u"basis"_s].toString(), u"usual-days"_s);
    EXPECT_TRUE(plan[u"withheld"_s].isNull());
    EXPECT_GE(plan[u"logged_days"_s].toInt(), 10);
    ASSERT_EQ(plan[u"days"_s].toArray().size(), 7);
    EXPECT_LE(plan[u"new_foods"_s].toArray().size(), 2);
    const QJsonObject first = plan[u"days"_s].toArray()[0].toObject();
    expectKeys(first, {u"date"_s, u"like"_s, u"kcal"_s, u"foods"_s, u"left_out"_s, u"amounts"_s});
    EXPECT_EQ(first[u"date"_s].toString(), u"2026-11-22"_s);
    // What is planned is what is bought.
    QMap<QString, double> planned;
    for (const QJsonValue day : plan[u"days"_s].toArray()) {
        for (const QJsonValue food : day[u"foods"_s].toArray())
            planned[food[u"food_id"_s].toString()] += food[u"grams"_s].toDouble();
    }
    int bought = 0;
    for (const QJsonValue group : plan[u"shopping"_s].toArray()) {
        for (const QJsonValue item : group[u"items"_s].toArray()) {
            EXPECT_NEAR(item[u"grams"_s].toDouble(), planned[item[u"food_id"_s].toString()], 1e-6);
            ++bought;
        }
    }
    EXPECT_GT(bought, 10);
    EXPECT_THAT(run({u"plan"_s, u"--on"_s, u"2026-11-22"_s}).out.toStdString(), HasSubstr("Shopping list"));
}

TEST_F(CliPlan, SaysWhenItKnowsTooLittle)
{
    EXPECT_EQ(json({u"plan"_s}).object()[u"withheld"_s].toString(), u"no-targets"_s);
    json({u"profile"_s, u"set"_s, u"sex=female"_s, u"birth_date=1960-05-01"_s, u"weight_kg=62"_s});
    const QJsonObject plan = json({u"plan"_s}).object();
    EXPECT_EQ(plan[u"basis"_s].toString(), u"everyday-foods"_s);
    EXPECT_TRUE(plan[u"usual_kcal"_s].isNull());
    EXPECT_EQ(plan[u"days"_s].toArray().size(), 7);
    EXPECT_THAT(run({u"plan"_s}).out.toStdString(), HasSubstr("too few to know how you eat"));
    json({u"profile"_s, u"set"_s, u"conditions=dialysis"_s});
    EXPECT_EQ(json({u"plan"_s}).object()[u"withheld"_s].toString(), u"kidney"_s);
    EXPECT_THAT(run({u"plan"_s}).out.toStdString(), HasSubstr("kidney team"));
}

TEST_F(CliPlan, AFoodCanBeRuledOutForGood)
{
    json({u"profile"_s, u"set"_s, u"sex=female"_s, u"birth_date=1960-05-01"_s, u"weight_kg=62"_s});
    const auto firstSuggested = [this] {
        return json({u"suggest"_s}).object()[u"items"_s].toArray()[0].toObject()[u"food_id"_s].toString();
    };
    const QString before = firstSuggested();
    const QJsonObject answer = json({u"suggest"_s, u"never"_s, before}).object();
    EXPECT_EQ(answer[u"food"_s].toObject()[u"id"_s].toString(), before);
    EXPECT_FALSE(answer[u"offered"_s].toBool(true));
    EXPECT_NE(firstSuggested(), before);
    EXPECT_FALSE(json({u"plan"_s}).out.contains('"' + before.toUtf8() + '"'));
    EXPECT_TRUE(json({u"suggest"_s, u"again"_s, before}).object()[u"offered"_s].toBool());
    EXPECT_EQ(firstSuggested(), before);
    EXPECT_EQ(run({u"suggest"_s, u"never"_s, u"no such food at all"_s}).exitCode, 1);
}

} // namespace osteolog
