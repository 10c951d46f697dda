// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/bpaq.h"

#include "core/movement/bpaqjson.h"
#include "tests/core/movement/movementfixture.h"

#include <QJsonDocument>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class BpaqTest : public test::MovementFixture
{
protected:
    BpaqScore score(const BpaqInput& input) const
    {
        const Result<BpaqScore> result = bpaqScore(input, tables);
        EXPECT_TRUE(result.ok()) << (result ? "" : result.error().subject.toStdString());
        return result.valueOr({});
    }
    ErrorCode refusal(const BpaqInput& input) const
    {
        const Result<BpaqScore> result = bpaqScore(input, tables);
        EXPECT_FALSE(result.ok());
        return result ? ErrorCode::Internal : result.error().code;
    }
};

/// The expected output of Bonelab's BPAQ.py, science.md 3.1.
TEST_F(BpaqTest, TheReferenceTestOfTheRebuiltRatings)
{
    BpaqInput input;
    input.age = 75.62;
    input.current = {{u"res_light"_s, 7}, {u"yoga"_s, 7}, {u"walk"_s, 2}};
    input.past = {{u"ath_junior"_s, 3, 2}, {u"ball_soft"_s, 3, 2}, {u"ping"_s, 9, 25},      {u"ice_skate"_s, 10, 0},
                  {u"swim_rec"_s, 11, 72}, {u"volley"_s, 3, 2},    {u"cycle_rec"_s, 0, 61}, {u"res_light"_s, 0, 1},
                  {u"yoga"_s, 0, 1},       {u"horse"_s, 0, 11},    {u"jog"_s, 0, 11},       {u"ball_ice_hoc"_s, 0, 71},
                  {u"cross_ski"_s, 0, 59}, {u"ski"_s, 0, 59},      {u"hike"_s, 0, 71},      {u"mount"_s, 0, 43},
                  {u"canoe"_s, 0, 15},     {u"kayak"_s, 0, 15}};
    const BpaqScore result = score(input);
    EXPECT_NEAR(result.currentSum, 1.69, 0.0005);
    EXPECT_NEAR(result.currentMean, 0.563333, 0.000001);
    EXPECT_NEAR(result.past, 102.28, 0.005);
    EXPECT_NEAR(result.total, 51.4217, 0.005);
}

TEST_F(BpaqTest, JoggingAndHeavyLegTrainingAtForty)
{
    const BpaqScore result = score({40, {{u"jog"_s, 3}, {u"res_low"_s, 2}}, {}});
    EXPECT_NEAR(result.currentSum, 8.848, 1e-9);
    EXPECT_NEAR(result.currentMean, 4.424, 1e-9);
    EXPECT_EQ(result.past, 0);
    EXPECT_NEAR(result.total, 2.212, 1e-9);
}

TEST_F(BpaqTest, AGentleActivityLowersTheMeanAndRaisesTheSum)
{
    const BpaqScore before = score({40, {{u"jog"_s, 3}}, {}});
    const BpaqScore after = score({40, {{u"jog"_s, 3}, {u"yoga"_s, 2}}, {}});
    EXPECT_LT(after.currentMean, before.currentMean);
    EXPECT_GT(after.currentSum, before.currentSum);
}

TEST_F(BpaqTest, FrequencyIsCappedAndBelowOnceAWeekScoresNothing)
{
    EXPECT_EQ(score({40, {{u"jog"_s, 100}}, {}}).currentSum, score({40, {{u"jog"_s, 40}}, {}}).currentSum);
    const BpaqScore seldom = score({40, {{u"jog"_s, 3}, {u"tennis"_s, 0.5}, {u"golf"_s, 0}}, {}});
    EXPECT_NEAR(seldom.currentSum, 6.832, 1e-9);
    EXPECT_NEAR(seldom.currentMean, 3.416, 1e-9) << "tennis was done, golf was not";
}

TEST_F(BpaqTest, AgeWeighs)
{
    const std::pair<double, double> weights[] = {{9.9, 1.2}, {10, 1.5}, {14.9, 1.5}, {15, 1.1}, {34.9, 1.1}, {35, 1}};
    for (const auto& [age, weight] : weights)
        EXPECT_NEAR(score({age, {{u"jog"_s, 1}}, {}}).currentSum, 4.88 * weight, 1e-9) << age;
}

TEST_F(BpaqTest, ActivitiesThatTheListHasTwiceAreOne)
{
    const BpaqScore result = score({40, {{u"res_light"_s, 2}, {u"res_light1"_s, 1}}, {}});
    EXPECT_NEAR(result.currentMean, 0.51 * 1.4, 1e-9);
}

TEST_F(BpaqTest, CorrectedAndDoubtfulRatingsAreNamed)
{
    const BpaqScore result = score({40, {{u"sprint"_s, 1}, {u"row"_s, 1}, {u"jog"_s, 1}}, {}});
    ASSERT_EQ(result.corrected.size(), 1U);
    EXPECT_EQ(result.corrected[0]->id, u"sprint"_s);
    EXPECT_EQ(result.corrected[0]->bpaqPublished, 0.31);
    EXPECT_EQ(result.corrected[0]->bpaqRating, 5.32);
    ASSERT_EQ(result.doubtful.size(), 1U);
    EXPECT_EQ(result.doubtful[0]->id, u"row"_s);
}

TEST_F(BpaqTest, WhatCannotBeIsRefused)
{
    EXPECT_EQ(refusal({40, {{u"juggling"_s, 1}}, {}}), ErrorCode::UnknownActivity);
    EXPECT_EQ(refusal({40, {{u"brisk_walk"_s, 1}}, {}}), ErrorCode::UnknownActivity) << "has no rating";
    EXPECT_EQ(refusal({40, {{u"jog"_s, -1}}, {}}), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(refusal({40, {{u"jog"_s, 169}}, {}}), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(refusal({-1, {}, {}}), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(refusal({40, {}, {{u"jog"_s, 0, 121}}}), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(refusal({std::numeric_limits<double>::quiet_NaN(), {}, {}}), ErrorCode::ValueOutOfRange);
}

TEST_F(BpaqTest, TheDiaryKnowsWhatIsDoneNow)
{
    const QDate today = monday.addDays(6);
    std::vector<Record> records;
    for (int week = 0; week < 8; ++week) {
        records.push_back(activity(u"jog"_s, 30, monday.addDays(-7 * week)));
        records.push_back(activity(u"jog"_s, 30, monday.addDays(2 - 7 * week)));
        records.push_back(activity(u"brisk_walk"_s, 30, monday.addDays(1 - 7 * week)));
    }
    records.push_back(activity(u"tennis"_s, 60, today.addDays(-365))); // more than a year ago
    const std::vector<BpaqInput::Current> current = currentActivities(today, records, tables);
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(current[0].activity, u"jog"_s);
    EXPECT_DOUBLE_EQ(current[0].timesPerWeek, 2);
    // A diary of one day does not know how often a week looks like.
    const std::vector<Record> one = {activity(u"jog"_s, 30, today)};
    EXPECT_DOUBLE_EQ(currentActivities(today, one, tables)[0].timesPerWeek, 0.25);
}

TEST_F(BpaqTest, SportsOfEarlierYearsComeFromTheDiary)
{
    const std::vector<Record> records = {makeRecord(monday, {}, PastActivity{u"tennis"_s, 3, 12.5})};
    const std::vector<BpaqInput::Past> past = pastActivities(records);
    ASSERT_EQ(past.size(), 1U);
    EXPECT_NEAR(score({60, {}, past}).past, 7.84 * (3 * 0.25 + 12.5 * 0.1), 1e-9);
}

Result<BpaqInput> fromText(const char* text)
{
    return bpaqFromJson(QJsonDocument::fromJson(text).object());
}

TEST(BpaqJson, ReadsWhatWasAnswered)
{
    const Result<BpaqInput> input = fromText(R"({"age":40,"current":[{"activity":"jog","per_week":3}],
                     "past":[{"activity":"tennis","years_before_15":2,"years_from_15":10},{"activity":"walk"}]})");
    ASSERT_TRUE(input.ok());
    EXPECT_EQ(input->age, 40);
    ASSERT_EQ(input->current.size(), 1U);
    EXPECT_EQ(input->current[0].timesPerWeek, 3);
    ASSERT_EQ(input->past.size(), 2U);
    EXPECT_EQ(input->past[0].yearsBefore15, 2);
    EXPECT_EQ(input->past[0].yearsFrom15, 10);
    EXPECT_EQ(input->past[1].yearsFrom15, 0);
    EXPECT_TRUE(fromText(R"({"age":40})").ok());
}

TEST(BpaqJson, NamesWhatIsWrong)
{
    const std::pair<const char*, const char*> wrong[] = {
        {R"({"current":[]})", "age"},
        {R"({"age":"40"})", "age"},
        {R"({"age":40,"currents":[]})", "currents"},
        {R"({"age":40,"current":{}})", "current"},
        {R"({"age":40,"current":[3]})", "current"},
        {R"({"age":40,"current":[{"activity":"jog"}]})", "per_week"},
        {R"({"age":40,"current":[{"activity":"jog","per_week":"3"}]})", "per_week"},
        {R"({"age":40,"past":[{"activity":"jog","years":3}]})", "years"},
        {R"({"age":40,"past":[{"activity":"jog","years_from_15":null}]})", "years_from_15"},
    };
    for (const auto& [text, subject] : wrong) {
        const Result<BpaqInput> input = fromText(text);
        ASSERT_FALSE(input.ok()) << text;
        EXPECT_EQ(input.error().subject.toStdString(), subject) << text;
    }
}

} // namespace

} // namespace osteolog
