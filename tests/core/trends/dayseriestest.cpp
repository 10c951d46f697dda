// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/dayseries.h"

#include "tests/core/trends/trendfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr auto k1 = static_cast<std::size_t>(Nutrient::VitaminK1);
constexpr auto k2 = static_cast<std::size_t>(Nutrient::VitaminK2);

class DaySeriesTest : public test::TrendFixture
{
protected:
    Record jumps(QDate day, int count, QTime time = {9, 0}) const
    {
        return makeRecord(day, time, ActivityEntry{u"jumps"_s, u"Jumps"_s, Minutes(0), count});
    }
    Record activity(QDate day, const QString& id, double minutes) const
    {
        return makeRecord(day, {10, 0}, ActivityEntry{id, id, Minutes(minutes)});
    }
    DaySeries movement(const std::vector<Record>& records, const std::map<QDate, bool>& marks = {}) const
    {
        return movementSeries(movementWeeks(today.addYears(-1), today, records, tables), marks,
                              stepsOf({{{2020, 1, 1}, woman()}}), tables, today);
    }
};

TEST_F(DaySeriesTest, ADayIsWhatFoodsAndSupplementsGave)
{
    DayTotals day = magnesium(yesterday, 150, 4, 4);
    day.supplementSum[static_cast<std::size_t>(Nutrient::Magnesium)] = 100;
    day.supplementEntries = 1;
    const DaySeries series = magnesiumSeries({&day, 1});
    ASSERT_EQ(series.values.size(), 1U);
    EXPECT_EQ(series.values[0].value, 250);
    EXPECT_EQ(series.values[0].target, 320);
    EXPECT_EQ(series.values[0].upperLimit, 350);
    EXPECT_EQ(series.values[0].standing, Standing::Off);
    EXPECT_FALSE(series.values[0].overLimit);
    EXPECT_FALSE(series.values[0].atLeast);
    EXPECT_EQ(series.values[0].entries, 4);
}

TEST_F(DaySeriesTest, ALowerBoundBelowTheTargetIsUndecided)
{
    const std::vector<DayTotals> days = {magnesium(yesterday.addDays(-3), 200, 4, 3),
                                         magnesium(yesterday.addDays(-2), 330, 4, 3),
                                         magnesium(yesterday.addDays(-1), 200), magnesium(yesterday, 320 - 1e-10)};
    const DaySeries series = magnesiumSeries(days);
    EXPECT_EQ(series.values[0].standing, Standing::Undecided);
    EXPECT_TRUE(series.values[0].atLeast);
    EXPECT_EQ(series.values[1].standing, Standing::On);
    EXPECT_EQ(series.values[2].standing, Standing::Off);
    EXPECT_EQ(series.values[3].standing, Standing::On); // a hair of rounding
}

TEST_F(DaySeriesTest, TheMagnesiumLimitCountsSupplementsOnly)
{
    DayTotals food = magnesium(yesterday.addDays(-1), 900), tablets = magnesium(yesterday, 100);
    tablets.supplementSum[static_cast<std::size_t>(Nutrient::Magnesium)] = 351;
    const std::vector<DayTotals> days = {food, tablets};
    const DaySeries series = magnesiumSeries(days);
    EXPECT_FALSE(series.values[0].overLimit);
    EXPECT_TRUE(series.values[1].overLimit);
}

TEST_F(DaySeriesTest, DaysThatDoNotCountAreLeftOut)
{
    std::vector<DayTotals> days = magnesiumDays({300, 300, 300, 300, 300, 300}, today.addDays(1));
    days[0].markedComplete = false;
    days[1].markedComplete = true;
    days[2].foodEntries = 0; // a tablet alone
    const DaySeries series = magnesiumSeries(days);
    ASSERT_EQ(series.values.size(), 2U);
    EXPECT_EQ(series.values[0].day, days[1].date);
    EXPECT_EQ(series.values[1].day, days[3].date);
    EXPECT_EQ(series.leftOut, (std::vector<QDate>{days[0].date, today, today.addDays(1)}));
    EXPECT_FALSE(series.at(days[2].date));
    EXPECT_EQ(series.at(days[1].date), &series.values[0]);
}

TEST_F(DaySeriesTest, TodayTakesPartOnceItIsComplete)
{
    DayTotals day = magnesium(today, 300);
    EXPECT_TRUE(magnesiumSeries({&day, 1}).values.empty());
    day.markedComplete = true;
    EXPECT_EQ(magnesiumSeries({&day, 1}).values.size(), 1U);
}

TEST_F(DaySeriesTest, VitaminKIsWhatTheReferenceSetMeans)
{
    DayTotals day = magnesium(yesterday, 0, 5, 0);
    day.foodSum[k1] = 80;
    day.foodKnown[k1] = 5;
    day.foodSum[k2] = 12;
    day.foodKnown[k2] = 3;
    day.supplementSum[k2] = 90;
    Profile efsa = woman();
    efsa.reference = ReferenceSet::Efsa;
    const auto series = [&](const Profile& profile) {
        return memberSeries(Member::VitaminK, {&day, 1}, stepsOf({{{2020, 1, 1}, profile}}), today);
    };
    EXPECT_EQ(series(woman()).values[0].value, 182);
    EXPECT_EQ(series(woman()).values[0].known, 3);
    EXPECT_TRUE(series(woman()).values[0].atLeast);
    EXPECT_EQ(series(woman()).values[0].standing, Standing::On); // of 90 µg
    EXPECT_EQ(series(efsa).values[0].value, 80);
    EXPECT_EQ(series(efsa).values[0].known, 5);
    EXPECT_EQ(series(efsa).values[0].standing, Standing::On); // of 70 µg
    day.foodKnown[k1] = 1; // of five foods three have one part and one has the other: it may be none that has both
    EXPECT_EQ(series(woman()).values[0].known, 0);
}

TEST_F(DaySeriesTest, WithoutATargetADayIsNeitherOnNorOff)
{
    DayTotals day = magnesium(yesterday, 0);
    const DaySeries k2Series = memberSeries(Member::VitaminK2, {&day, 1}, stepsOf({{{2020, 1, 1}, woman()}}), today);
    EXPECT_EQ(k2Series.values[0].standing, Standing::NoTarget);
    EXPECT_TRUE(memberSeries(Member::WeightBearing, {&day, 1}, {}, today).values.empty());
}

TEST_F(DaySeriesTest, AllMembersAtOnceAreEachByItself)
{
    std::vector<DayTotals> days = magnesiumDays({100, 200, 300, 400}, today);
    for (DayTotals& day : days) {
        for (const Nutrient nutrient : {Nutrient::Protein, Nutrient::VitaminK1, Nutrient::VitaminK2}) {
            const auto index = static_cast<std::size_t>(nutrient);
            day.foodSum[index] = static_cast<double>(10 * index);
            day.foodKnown[index] = nutrient == Nutrient::VitaminK2 ? 2 : 4;
        }
    }
    days[1].markedComplete = false;
    const TargetSteps steps = stepsOf({{{2020, 1, 1}, woman()}});
    const auto all = memberSeries(days, steps, today);
    for (const Member member : allMembers) {
        const DaySeries alone = memberSeries(member, days, steps, today);
        const DaySeries& together = all[static_cast<std::size_t>(member)];
        ASSERT_EQ(together.values.size(), alone.values.size());
        EXPECT_EQ(together.leftOut, alone.leftOut);
        for (std::size_t i = 0; i < alone.values.size(); ++i) {
            EXPECT_EQ(together.values[i].value, alone.values[i].value);
            EXPECT_EQ(together.values[i].standing, alone.values[i].standing);
            EXPECT_EQ(together.values[i].known, alone.values[i].known);
        }
    }
}

TEST_F(DaySeriesTest, TheTargetIsThatOfTheDay)
{
    Profile man = woman();
    man.sex = Sex::Male;
    man.stage = LifeStage::None;
    const auto days = magnesiumDays({400, 400}, yesterday);
    const DaySeries series =
        memberSeries(Member::Magnesium, days, stepsOf({{{2020, 1, 1}, man}, {yesterday, woman()}}), today);
    EXPECT_EQ(series.values[0].target, 420);
    EXPECT_EQ(series.values[0].standing, Standing::Off);
    EXPECT_EQ(series.values[1].target, 320);
    EXPECT_EQ(series.values[1].standing, Standing::On);
}

TEST_F(DaySeriesTest, MovementIsTheLoadOfTheDay)
{
    const DaySeries series = movement({jumps(yesterday, 60, {8, 0}), jumps(yesterday, 60, {20, 0}),
                                       activity(yesterday.addDays(-2), u"swim_rec"_s, 30)});
    ASSERT_EQ(series.values.size(), 2U);
    EXPECT_EQ(series.values[0].value, 0); // borne by the water, and that is known
    EXPECT_FALSE(series.values[0].atLeast);
    EXPECT_EQ(series.values[0].standing, Standing::Off);
    const double one = 3 * std::log(61.0);
    EXPECT_NEAR(series.values[1].value, one + one * -std::expm1(-2.0), 1e-9);
    EXPECT_EQ(series.values[1].entries, 2);
    EXPECT_EQ(series.values[1].standing, Standing::On);
    EXPECT_FALSE(series.values[1].target);
}

TEST_F(DaySeriesTest, MovementWithAnUnknownLoadIsALowerBound)
{
    const DaySeries series = movement({activity(yesterday, u"my own sport"_s, 10), jumps(yesterday.addDays(-1), 50),
                                       activity(yesterday.addDays(-1), u"my own sport"_s, 10)});
    EXPECT_EQ(series.values[1].standing, Standing::Undecided);
    EXPECT_TRUE(series.values[1].atLeast);
    EXPECT_EQ(series.values[1].known, 0);
    EXPECT_EQ(series.values[0].standing, Standing::On);
    EXPECT_TRUE(series.values[0].atLeast);
    EXPECT_EQ(series.values[0].known, 1);
}

TEST_F(DaySeriesTest, MovementHeedsTheMarks)
{
    const std::vector<Record> records = {jumps(today, 50), jumps(yesterday, 50), jumps(yesterday.addDays(-1), 50)};
    EXPECT_EQ(movement(records).values.size(), 2U);
    EXPECT_EQ(movement(records, {{yesterday, false}, {today, true}}).values.size(), 2U);
    EXPECT_EQ(movement(records, {{yesterday, false}}).leftOut, (std::vector<QDate>{yesterday, today}));
}

TEST_F(DaySeriesTest, SymptomsAreTheWorstOfTheDay)
{
    const std::vector<SymptomDay> days = {{yesterday.addDays(-1), u"cramps"_s, 1, 3},
                                          {yesterday, u"cramps"_s, 0, 0},
                                          {yesterday, u"sleep"_s, 1, 4},
                                          {today, u"cramps"_s, 1, 1}};
    const DaySeries series = symptomSeries(u"cramps"_s, days, {}, today);
    ASSERT_EQ(series.values.size(), 2U);
    EXPECT_EQ(series.values[0].value, 3);
    EXPECT_EQ(series.values[1].value, 0);
    EXPECT_EQ(series.values[1].standing, Standing::NoTarget);
    EXPECT_EQ(series.leftOut, std::vector<QDate>{today});
    EXPECT_EQ(symptomSeries(u"cramps"_s, days, {{yesterday, false}}, today).values.size(), 1U);
    EXPECT_EQ(symptomSeries(u"sleep"_s, days, {}, today, true).values.at(0).value, 1); // the more the better
}

TEST_F(DaySeriesTest, BetweenHoldsBothEnds)
{
    const DaySeries series = magnesiumSeries(magnesiumDays({1, 2, 3, 4, 5}, yesterday));
    EXPECT_EQ(series.between(yesterday.addDays(-3), yesterday.addDays(-1)).size(), 3U);
    EXPECT_EQ(series.between(yesterday, yesterday.addDays(-1)).size(), 0U);
    EXPECT_EQ(series.between(today.addDays(5), today.addDays(9)).size(), 0U);
    EXPECT_EQ(series.between({1900, 1, 1}, {2200, 1, 1}).size(), 5U);
    EXPECT_EQ(series.between(yesterday, {1900, 1, 1}).size(), 0U);
}

TEST_F(DaySeriesTest, WeeksNeedThreeDays)
{
    const QDate monday(2026, 11, 2);
    std::vector<SeriesValue> days;
    for (const int offset : {0, 2, 6, 7, 8, 15, 16, 17, 18})
        days.push_back(value(monday.addDays(offset), 10 + offset, Standing::Off));
    days[7].atLeast = true;
    days[7].known = 0;
    for (SeriesValue& day : days)
        day.target = 20;
    const DaySeries weeks = weekMeans(days);
    ASSERT_EQ(weeks.values.size(), 2U);
    EXPECT_EQ(weeks.values[0].day, monday);
    EXPECT_NEAR(weeks.values[0].value, 10 + 8.0 / 3, 1e-12);
    EXPECT_EQ(weeks.values[0].days, 3);
    EXPECT_EQ(weeks.values[0].standing, Standing::Off);
    EXPECT_FALSE(weeks.values[0].atLeast);
    EXPECT_EQ(weeks.values[1].day, monday.addDays(14));
    EXPECT_NEAR(weeks.values[1].value, 26.5, 1e-12);
    EXPECT_EQ(weeks.values[1].target, 20);
    EXPECT_EQ(weeks.values[1].standing, Standing::On);
    EXPECT_TRUE(weeks.values[1].atLeast);
    EXPECT_EQ(weeks.values[1].known, 3);
    EXPECT_TRUE(weekMeans({}).values.empty());
}

TEST_F(DaySeriesTest, WeeksOfTheSameRatingsAreTies)
{
    const QDate monday(2026, 11, 2);
    std::vector<SeriesValue> days;
    const std::vector<std::vector<double>> weeks = {{1, 2, 1, 0, 3, 0}, {3, 0, 0, 1, 1, 2}, {0, 0, 1, 1, 2, 3}};
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        for (std::size_t day = 0; day < weeks[week].size(); ++day)
            days.push_back(value(monday.addDays(static_cast<qint64>(7 * week + day)), weeks[week][day]));
    }
    const DaySeries means = weekMeans(days);
    ASSERT_EQ(means.values.size(), 3U);
    EXPECT_EQ(means.values[0].value, 7.0 / 6);
    EXPECT_EQ(means.values[1].value, 7.0 / 6);
    EXPECT_EQ(means.values[2].value, 7.0 / 6);
}

TEST_F(DaySeriesTest, AWeekWithoutACommonTargetHasNone)
{
    std::vector<SeriesValue> days = {value({2026, 11, 2}, 1), value({2026, 11, 3}, 2), value({2026, 11, 4}, 3)};
    days[0].target = 2;
    days[1].target = 3;
    EXPECT_EQ(weekMeans(days).values[0].standing, Standing::NoTarget);
    days[2].target = 4;
    EXPECT_EQ(weekMeans(days).values[0].target, 3);
    days[1].atLeast = true;
    EXPECT_EQ(weekMeans(days).values[0].standing, Standing::Undecided);
}

TEST_F(DaySeriesTest, MovingMeansLookAtSixDaysBeforeTheWindow)
{
    const DaySeries series = magnesiumSeries(magnesiumDays({100, 200, 300, 400, 500, 600, 700, 800}, yesterday));
    const auto means = movingMeans(series, yesterday.addDays(-1), yesterday);
    ASSERT_EQ(means.size(), 2U);
    EXPECT_EQ(means[0].day, yesterday.addDays(-1));
    EXPECT_NEAR(means[0].mean, 400, 1e-9);
    EXPECT_NEAR(means[1].mean, 500, 1e-9);
    // t(0.975, 6) · s / √7 with s = 216.02
    EXPECT_NEAR(means[1].band.high - means[1].mean, 2.4469118511449692 * 216.02468994692867 / std::sqrt(7.0), 1e-9);
}

TEST_F(DaySeriesTest, MovingMeansNeedThreeDaysAndRunOutAfterTheLast)
{
    const DaySeries series = magnesiumSeries(magnesiumDays({100, 200, 300}, yesterday.addDays(-20)));
    const auto means = movingMeans(series, {1900, 1, 1}, {2200, 1, 1});
    ASSERT_EQ(means.size(), 5U); // the third day, and the four after it that still hold all three
    EXPECT_EQ(means.front().day, yesterday.addDays(-20));
    EXPECT_EQ(means.back().day, yesterday.addDays(-16));
    EXPECT_TRUE(movingMeans({}, yesterday, today).empty());
    EXPECT_TRUE(movingMeans(series, today, yesterday).empty());
}

} // namespace
} // namespace osteolog
