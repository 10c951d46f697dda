// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/diaryseries.h"

#include "core/trends/trend.h"
#include "tests/core/storage/diaryfixture.h"
#include "tests/core/trends/trendfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <random>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class DiarySeriesTest : public test::DiaryFixture
{
protected:
    DiarySeries seriesOf(QDate first, QDate last) const
    {
        return diarySeries(*store, first, last, today, tables).value();
    }

    static Record food(QDate day, const QString& name, std::optional<double> magnesium, QTime time = {8, 0})
    {
        Record record = test::almonds(day, time);
        record.as<FoodEntry>()->foodId = u"own-"_s + name;
        record.as<FoodEntry>()->foodName = name;
        record.as<FoodEntry>()->values = {};
        record.as<FoodEntry>()->values[Nutrient::Magnesium] = magnesium;
        return record;
    }
    static Record rating(QDate day, const QString& symptom, int value)
    {
        return makeRecord(day, {}, SymptomRating{symptom, value});
    }
    static Record jumps(QDate day)
    {
        return makeRecord(day, {9, 0}, ActivityEntry{u"jumps"_s, u"Jumps"_s, Minutes(0), 60});
    }
    static Record profileFrom(QDate day, ReferenceSet reference = ReferenceSet::Nam)
    {
        Profile profile;
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.reference = reference;
        return makeRecord(day, {}, ProfileChange{profile});
    }

    /// All windows over what is there: no crash, and nothing but numbers.
    void expectSaneEverywhere(QDate first, QDate last)
    {
        const DiarySeries diary = seriesOf(first, last);
        const auto expectSane = [&](const DaySeries& series) {
            for (int i = 0; i < horizonCount; ++i) {
                const auto horizon = static_cast<Horizon>(i);
                for (const TrendWindow& window : {windowUpTo(horizon, last, first),
                                                  windowFromPlan(horizon, first, last), freeWindow(first, last)}) {
                    test::expectSane(trendOf(series, window));
                    for (const WeekdayShare& share : weekdayShares(series, window))
                        EXPECT_TRUE(!share.mean || std::isfinite(*share.mean));
                }
            }
            for (const MovingMean& mean : movingMeans(series, first, last))
                EXPECT_TRUE(std::isfinite(mean.mean) && test::isFinite(mean.band));
        };
        for (const Member member : allMembers) {
            expectSane(diary[member]);
            for (const Source& source : sourcesOf(member, *store, first, last).value())
                EXPECT_TRUE(std::isfinite(source.amount) && std::isfinite(source.share) && source.upToHere <= 1);
        }
        for (const SymptomSeries& symptom : diary.symptoms)
            expectSane(symptom.series);
    }

    const ReferenceTables tables = ReferenceTables::load().value();
    const QDate today{2026, 11, 21};
    const QDate yesterday = today.addDays(-1);
};

TEST_F(DiarySeriesTest, HoldsEverySeriesOfTheSpan)
{
    put({profileFrom({2020, 1, 1}), food(yesterday, u"bread"_s, 100), food(yesterday, u"milk"_s, {}),
         test::magnesium(yesterday), food(yesterday.addDays(-9), u"bread"_s, 50), jumps(yesterday),
         rating(yesterday, u"cramps"_s, 1), rating(yesterday, u"cramps"_s, 3), rating(yesterday, u"sleep"_s, 2),
         rating(yesterday.addDays(-1), u"sleep"_s, 2), food(today, u"bread"_s, 100)});
    const DiarySeries diary = seriesOf(yesterday.addDays(-5), today);
    EXPECT_EQ(diary.first, yesterday.addDays(-5));
    const DaySeries& magnesium = diary[Member::Magnesium];
    ASSERT_EQ(magnesium.values.size(), 2U);
    EXPECT_EQ(magnesium.values[0].day, yesterday.addDays(-9)); // for the moving mean
    EXPECT_EQ(magnesium.values[1].value, 200);
    EXPECT_EQ(magnesium.values[1].target, 320);
    EXPECT_EQ(magnesium.values[1].standing, Standing::Undecided);
    EXPECT_EQ(magnesium.leftOut, std::vector<QDate>{today});
    ASSERT_EQ(diary[Member::WeightBearing].values.size(), 1U);
    EXPECT_NEAR(diary[Member::WeightBearing].values[0].value, 3 * std::log(61.0), 1e-9);
    EXPECT_EQ(diary[Member::WeightBearing].values[0].standing, Standing::On);
    ASSERT_EQ(diary.weeks.size(), 1U);
    ASSERT_EQ(diary.symptoms.size(), 2U);
    EXPECT_EQ(diary.symptoms[0].symptom, u"sleep"_s);
    EXPECT_EQ(diary.symptoms[1].series.values[0].value, 3);
}

TEST_F(DiarySeriesTest, IsFreeOfTheOrderInWhichThingsWereWritten)
{
    std::vector<Record> records = {profileFrom({2020, 1, 1})};
    for (int i = 0; i < 40; ++i) {
        const QDate day = yesterday.addDays(-i);
        records.push_back(food(day, u"bread"_s, 200 + 10 * (i % 7)));
        records.push_back(food(day, u"milk"_s, i % 5 == 0 ? std::optional<double>() : 64));
        if (i % 2 == 0)
            records.push_back(jumps(day));
        records.push_back(rating(day, u"cramps"_s, i % 4));
    }
    const TrendWindow window = windowUpTo(Horizon::EightWeeks, yesterday, {});
    const auto trendsOf = [&] {
        const DiarySeries diary = seriesOf(window.first, window.last);
        return std::array{trendOf(diary[Member::Magnesium], window), trendOf(diary[Member::WeightBearing], window),
                          trendOf(diary.symptoms.at(0).series, window)};
    };
    put(records);
    const auto before = trendsOf();
    apply({EditName::Remove, {}, records});
    std::shuffle(records.begin(), records.end(), std::mt19937(5)); // NOLINT: the same order every time
    for (Record& record : records) {
        record.id = QUuid::createUuid();
        put({record});
    }
    const auto after = trendsOf();
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after[i].values, before[i].values);
        EXPECT_NEAR(*after[i].mean, *before[i].mean, 1e-9);
        EXPECT_EQ(after[i].onTarget, before[i].onTarget);
        EXPECT_NEAR(after[i].change->difference, before[i].change->difference, 1e-9);
        EXPECT_NEAR(after[i].perWeek->slope, before[i].perWeek->slope, 1e-9);
    }
}

TEST_F(DiarySeriesTest, RecoveryLooksBeyondTheSpan)
{
    put({jumps(yesterday),
         makeRecord(yesterday.addDays(-7), {9, 0}, ActivityEntry{u"jumps"_s, u"Jumps"_s, Minutes(0), 60})});
    // Seven days rest or the first session ever: nearly the same, but not quite.
    const DiarySeries diary = seriesOf(today, today);
    EXPECT_LT(diary[Member::WeightBearing].values.back().value, 3 * std::log(61.0));
}

TEST_F(DiarySeriesTest, AProfileChangeInTheMiddleStepsTheTarget)
{
    Profile man;
    man.sex = Sex::Male;
    man.birthDate = QDate(1960, 5, 1);
    put({profileFrom({2020, 1, 1}), makeRecord(yesterday, {}, ProfileChange{man}),
         food(yesterday.addDays(-1), u"a"_s, 350), food(yesterday, u"a"_s, 350)});
    const DiarySeries diary = seriesOf(yesterday.addDays(-13), yesterday);
    EXPECT_EQ(diary[Member::Magnesium].values[0].standing, Standing::On);
    EXPECT_EQ(diary[Member::Magnesium].values[1].standing, Standing::Off);
    EXPECT_EQ(diary.steps.steps().size(), 2U);
}

TEST_F(DiarySeriesTest, AKidneyResultInTheMiddleTakesTheTargetAway)
{
    put({profileFrom({2020, 1, 1}), food(yesterday.addDays(-1), u"a"_s, 350), food(yesterday, u"a"_s, 350),
         makeRecord(yesterday, {7, 0}, LabResult{u"egfr"_s, {25, Unit::MillilitrePerMinute}, {}, {}})});
    const DiarySeries diary = seriesOf(yesterday.addDays(-13), yesterday);
    EXPECT_EQ(diary[Member::Magnesium].values[0].standing, Standing::On);
    EXPECT_EQ(diary[Member::Magnesium].values[1].standing, Standing::NoTarget);
}

TEST_F(DiarySeriesTest, AFallOfYearsAgoMadeTheGoalOfThatYearGentle)
{
    const QDate then(2022, 5, 2);
    put({profileFrom({2020, 1, 1}), makeRecord(then.addDays(-30), {}, Fall{true}),
         makeRecord(then, {8, 0}, ActivityEntry{u"brisk_walk"_s, u"Brisk walking"_s, Minutes(45)})});
    const DiarySeries diary = seriesOf({2020, 1, 1}, today);
    EXPECT_EQ(diary.steps.on(then).movementGoal, MovementGoalKind::Gentle);
    EXPECT_EQ(diary[Member::WeightBearing].at(then)->standing, Standing::On);
}

TEST_F(DiarySeriesTest, BadDiariesGiveSensibleFigures)
{
    expectSaneEverywhere(yesterday.addDays(-100), today); // empty
    put({food(yesterday, u"bread"_s, 100)});
    expectSaneEverywhere(yesterday.addDays(-100), today); // one day
    put({food(yesterday.addDays(-3), u"liquid magnesium"_s, 10000)});
    expectSaneEverywhere(yesterday.addDays(-100), today); // an absurd one
    put({food(today.addDays(40), u"bread"_s, 100), rating(today.addDays(41), u"cramps"_s, 2),
         jumps(today.addDays(42))});
    expectSaneEverywhere(yesterday.addDays(-100), today.addDays(100)); // days to come
    expectSaneEverywhere({1950, 1, 1}, {1950, 12, 31});                // long before it
    expectSaneEverywhere(today, yesterday);                            // backwards
    EXPECT_TRUE(seriesOf({1950, 1, 1}, {1950, 12, 31})[Member::Magnesium].values.empty());
}

TEST_F(DiarySeriesTest, ADiaryOfTheFutureHasNoValues)
{
    std::vector<Record> records;
    for (int i = 1; i <= 20; ++i)
        records.push_back(food(today.addDays(i), u"bread"_s, 100));
    put(records);
    const DiarySeries diary = seriesOf(today, today.addDays(30));
    EXPECT_TRUE(diary[Member::Magnesium].values.empty());
    EXPECT_EQ(diary[Member::Magnesium].leftOut.size(), 20U);
    expectSaneEverywhere(today, today.addDays(30));
}

TEST_F(DiarySeriesTest, IncompleteDaysAreLeftOutOfEverySeries)
{
    std::vector<Record> records;
    for (int i = 0; i < 20; ++i) {
        const QDate day = yesterday.addDays(-i);
        for (const Record& record :
             {food(day, u"bread"_s, 100), jumps(day), rating(day, u"cramps"_s, 1), test::mark(false, day)})
            records.push_back(record);
    }
    put(records);
    const DiarySeries diary = seriesOf(yesterday.addDays(-30), today);
    for (const DaySeries* series :
         {&diary[Member::Magnesium], &diary[Member::WeightBearing], &diary.symptoms.at(0).series}) {
        EXPECT_TRUE(series->values.empty());
        EXPECT_EQ(series->leftOut.size(), 20U);
        EXPECT_EQ(trendOf(*series, windowUpTo(Horizon::EightWeeks, today, {})).leftOutDays, 20);
    }
    expectSaneEverywhere(yesterday.addDays(-30), today);
}

TEST_F(DiarySeriesTest, AHundredYears)
{
    std::vector<Record> records = {profileFrom({1926, 1, 1})};
    for (QDate day(1926, 11, 22); day <= yesterday; day = day.addDays(3)) {
        records.push_back(food(day, u"bread"_s, 200 + day.day()));
        if (day.month() % 3 == 0)
            records.push_back(rating(day, u"cramps"_s, day.day() % 5));
    }
    put(std::move(records));
    expectSaneEverywhere({1926, 11, 22}, yesterday);
    const DiarySeries diary = seriesOf({1926, 11, 22}, yesterday);
    const Trend trend = trendOf(diary[Member::Magnesium], windowUpTo(Horizon::All, yesterday, {1926, 11, 22}));
    EXPECT_TRUE(trend.byWeek);
    EXPECT_GT(trend.loggedDays, 12000);
    EXPECT_GT(trend.values, 1500); // weeks with three of their days
}

TEST_F(DiarySeriesTest, TravellingMovesNoDay)
{
    {
        const test::TimeZone honolulu("Pacific/Honolulu");
        put({food(yesterday, u"late"_s, 100, {23, 59}), food(yesterday.addDays(-1), u"early"_s, 50, {0, 0}),
             rating(yesterday, u"cramps"_s, 2), jumps(yesterday)});
    }
    const test::TimeZone kiritimati("Pacific/Kiritimati");
    reopen();
    const DiarySeries diary = seriesOf(yesterday.addDays(-5), yesterday);
    EXPECT_EQ(diary[Member::Magnesium].at(yesterday)->value, 100);
    EXPECT_EQ(diary[Member::Magnesium].at(yesterday.addDays(-1))->value, 50);
    EXPECT_TRUE(diary[Member::WeightBearing].at(yesterday));
    EXPECT_EQ(diary.symptoms.at(0).series.values.at(0).day, yesterday);
}

TEST_F(DiarySeriesTest, SourcesComeInTheOrderOfWhatTheyGave)
{
    const Record tablet = test::magnesium(yesterday);
    put({food(yesterday, u"almonds"_s, 80), food(yesterday.addDays(-1), u"almonds"_s, 80),
         food(yesterday, u"bread"_s, 40), food(yesterday, u"soup"_s, {}), food(yesterday.addDays(-1), u"soup"_s, {}),
         food(yesterday, u"pie"_s, {}), food(yesterday.addDays(-1), u"bread"_s, {}), tablet,
         test::mark(false, yesterday)});
    const auto sources = sourcesOf(Member::Magnesium, *store, yesterday.addDays(-13), yesterday).value();
    ASSERT_EQ(sources.size(), 5U);
    EXPECT_EQ(sources[0].name, u"almonds"_s);
    EXPECT_EQ(sources[0].amount, 160);
    EXPECT_EQ(sources[0].times, 2);
    EXPECT_NEAR(sources[0].share, 160.0 / 300, 1e-12);
    EXPECT_EQ(sources[1].name, u"magnesium-bisglycinate"_s);
    EXPECT_TRUE(sources[1].supplement);
    EXPECT_FALSE(sources[1].atLeast);
    EXPECT_EQ(sources[2].name, u"bread"_s);
    EXPECT_EQ(sources[2].unknownTimes, 1);
    EXPECT_TRUE(sources[2].atLeast);
    EXPECT_NEAR(sources[2].upToHere, 1, 1e-12);
    EXPECT_EQ(sources[3].name, u"soup"_s);
    EXPECT_EQ(sources[3].share, 0);
    EXPECT_EQ(sources[4].name, u"pie"_s);
}

TEST_F(DiarySeriesTest, SourcesOfVitaminKAreOfBothParts)
{
    Record natto = food(yesterday, u"natto"_s, 10), kale = food(yesterday, u"kale"_s, 10);
    natto.as<FoodEntry>()->values[Nutrient::VitaminK2] = 300;
    kale.as<FoodEntry>()->values[Nutrient::VitaminK1] = 200;
    kale.as<FoodEntry>()->values[Nutrient::VitaminK2] = 0;
    put({natto, kale, jumps(yesterday)});
    const auto sources = sourcesOf(Member::VitaminK, *store, yesterday, yesterday).value();
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].amount, 300);
    EXPECT_TRUE(sources[0].atLeast);
    EXPECT_EQ(sources[0].unknownTimes, 0);
    EXPECT_FALSE(sources[1].atLeast);
    EXPECT_TRUE(sourcesOf(Member::WeightBearing, *store, yesterday, yesterday)->empty());
    EXPECT_TRUE(sourcesOf(Member::Magnesium, *store, today, yesterday)->empty());
}

TEST_F(DiarySeriesTest, ADamagedStoreIsAnError)
{
    put({profileFrom({2020, 1, 1})});
    {
        SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DROP TABLE symptom_rating");
    }
    EXPECT_FALSE(diarySeries(*store, yesterday, today, today, tables).ok());
    EXPECT_TRUE(sourcesOf(Member::Magnesium, *store, yesterday, today).ok());
}

} // namespace
} // namespace osteolog
