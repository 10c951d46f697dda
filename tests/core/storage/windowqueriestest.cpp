// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/windowqueries.h"

#include "tests/core/storage/diaryfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::sampleDay;

namespace {

class WindowQueriesTest : public test::DiaryFixture
{
protected:
    /// How SQLite will find the rows of a statement.
    std::string planOf(const std::string& sql)
    {
        SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READONLY);
        SQLite::Statement statement(database, "EXPLAIN QUERY PLAN " + sql);
        std::string plan;
        while (statement.executeStep())
            plan += statement.getColumn(3).getString() + '\n';
        return plan;
    }
};

TEST_F(WindowQueriesTest, findTheirDaysThroughTheIndex)
{
    for (const RecordTable& table : allRecordTables()) {
        const std::string index = "USING INDEX " + table.name + "_day";
        EXPECT_THAT(planOf(selectDaysSql(table)), ::testing::HasSubstr(index));
        // SEARCH is one step down the tree; SCAN would read all of it.
        EXPECT_THAT(planOf(spanSql(table)), ::testing::HasSubstr("SEARCH " + table.name + " " + index));
        EXPECT_THAT(planOf(spanSql(table)), ::testing::Not(::testing::HasSubstr("SCAN " + table.name)));
        EXPECT_THAT(planOf(selectByIdSql(table)), ::testing::HasSubstr("(id=?)"));
        if (table.kind == RecordKind::Food) {
            EXPECT_THAT(planOf(foodUseSql(table)), ::testing::HasSubstr(index));
            const auto ofFood = ::testing::HasSubstr("SEARCH food_entry USING INDEX food_entry_food_id (food_id=?)");
            EXPECT_THAT(planOf(selectWhereSql(table, "food_id")), ofFood);
            EXPECT_THAT(planOf(foodEntryCountSql(table)), ofFood);
            EXPECT_THAT(planOf(foodSumsSql(table, allNutrients)), ::testing::HasSubstr(index));
        }
        if (table.kind == RecordKind::Supplement) {
            EXPECT_THAT(planOf(supplementSumsSql(table, allNutrients)), ::testing::HasSubstr(index));
            EXPECT_THAT(planOf(supplementDosesSql(table)), ::testing::HasSubstr(index));
        }
        if (table.kind == RecordKind::Symptom) {
            EXPECT_THAT(planOf(symptomDaysSql(table)), ::testing::HasSubstr(index));
        }
        if (table.kind == RecordKind::DayMark) {
            EXPECT_THAT(planOf(dayMarksSql(table)), ::testing::HasSubstr(index));
        }
        if (table.kind == RecordKind::Activity) {
            EXPECT_THAT(planOf(activitiesSql(table)), ::testing::HasSubstr(index));
        }
    }
}

TEST_F(WindowQueriesTest, foodUseCountsWhatIsEatenMostOftenThenLast)
{
    const auto food = [](const QString& id, QDate day, double grams, const QString& portion) {
        Record record = test::almonds(day);
        auto* entry = record.as<FoodEntry>();
        entry->foodId = id;
        entry->foodName = id + u" of "_s + day.toString(Qt::ISODate);
        entry->grams = Grams(grams);
        entry->portionName = portion;
        entry->portionCount = portion.isEmpty() ? 0 : 2;
        return record;
    };
    const Record deleted = food(u"milk"_s, sampleDay, 250, {});
    put({food(u"gouda"_s, sampleDay.addDays(-2), 30, {}), food(u"gouda"_s, sampleDay.addDays(-1), 60, u"slice"_s),
         food(u"bread"_s, sampleDay, 45, {}), food(u"apple"_s, sampleDay.addDays(-3), 150, {}),
         food(u"old"_s, sampleDay.addDays(-30), 10, {}), deleted});
    apply(Edit::removal(deleted));

    const auto uses = store->foodUse(sampleDay.addDays(-7), 10).value();
    ASSERT_EQ(uses.size(), 3U);
    EXPECT_EQ(uses[0].foodId, u"gouda"_s);
    EXPECT_EQ(uses[0].times, 2);
    EXPECT_EQ(uses[0].last, sampleDay.addDays(-1));
    EXPECT_EQ(uses[0].foodName, u"gouda of 2026-05-13"_s);
    EXPECT_EQ(uses[0].lastGrams, Grams(60));
    EXPECT_EQ(uses[0].lastPortionName, u"slice"_s);
    EXPECT_EQ(uses[0].lastPortionCount, 2);
    EXPECT_EQ(uses[1].foodId, u"bread"_s);
    EXPECT_EQ(uses[2].foodId, u"apple"_s);
    EXPECT_EQ(store->foodUse(sampleDay.addDays(-7), 1)->size(), 1U);
    EXPECT_EQ(store->foodUse(sampleDay.addDays(-7), -1)->size(), 0U);
    EXPECT_EQ(store->foodUse(sampleDay.addDays(-60), 10)->size(), 4U);
}

TEST_F(WindowQueriesTest, foodUseTakesTheLatestOfOneDay)
{
    Record noon = test::almonds(sampleDay, {12, 0}), evening = test::almonds(sampleDay, {18, 0});
    evening.as<FoodEntry>()->grams = Grams(99);
    put({evening, noon});
    EXPECT_EQ(store->foodUse(sampleDay, 1)->front().lastGrams, Grams(99));
}

TEST_F(WindowQueriesTest, entriesOfAFoodAreThoseThatAreLive)
{
    Record later = test::almonds(sampleDay.addDays(3)), other = test::almonds(), deleted = test::almonds();
    other.as<FoodEntry>()->foodId = u"sr-1206"_s;
    put({later, test::almonds(), other, deleted});
    apply(Edit::removal(deleted));
    EXPECT_EQ(store->foodEntryCount(u"sr-12061"_s).value(), 2);
    const auto entries = store->foodEntries(u"sr-12061"_s).value();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].day, sampleDay);
    EXPECT_EQ(entries[1].id, later.id);
    EXPECT_EQ(store->foodEntryCount(u"sr-99999"_s).value(), 0);
    EXPECT_EQ(store->foodEntryCount(QString(10000, u'x')).value(), 0);
}

TEST_F(WindowQueriesTest, theSpanIsOfDayEntriesOnly)
{
    EXPECT_EQ(store->span().value(), std::pair(QDate(), QDate()));
    const Record last = test::note(u"last"_s, sampleDay.addDays(9));
    put({test::almonds(), last, makeRecord({1999, 1, 1}, {}, Favourite{u"sr-1"_s}),
         makeRecord({2190, 1, 1}, {}, ProfileChange{}), test::mark(true, sampleDay.addDays(50))});
    EXPECT_EQ(store->span().value(), std::pair(sampleDay, sampleDay.addDays(9)));
    apply(Edit::removal(last));
    EXPECT_EQ(store->span().value(), std::pair(sampleDay, sampleDay));
}

Record rating(const QString& symptom, int value, QDate day, QTime time = {})
{
    return makeRecord(day, time, SymptomRating{symptom, value});
}

TEST_F(WindowQueriesTest, theSpanOfSomeKindsIsTheirsAlone)
{
    put({test::almonds(), makeRecord(sampleDay.addYears(-10), {}, BoneScan{u"total-hip"_s, 0.9, {}, {}, {}})});
    const std::array foods = {RecordKind::Food};
    EXPECT_EQ(store->span(foods).value(), std::pair(sampleDay, sampleDay));
    EXPECT_EQ(store->span().value().first, sampleDay.addYears(-10));
    const std::array falls = {RecordKind::Fall};
    EXPECT_TRUE(store->span(falls).value().first.isNull());
}

TEST_F(WindowQueriesTest, symptomDaysHoldTheRatingsOfEachDay)
{
    const Record deleted = rating(u"cramps"_s, 4, sampleDay);
    put({rating(u"sleep"_s, 1, sampleDay), rating(u"cramps"_s, 0, sampleDay, {8, 0}),
         rating(u"cramps"_s, 2, sampleDay, {7, 0}), rating(u"cramps"_s, 1, sampleDay.addDays(1)),
         rating(u"cramps"_s, 3, sampleDay.addDays(2)), rating(u"cramps"_s, 3, sampleDay.addDays(-1)), deleted});
    apply(Edit::removal(deleted));
    const std::vector<SymptomDay> expected = {
        {sampleDay, u"cramps"_s, 0, 2}, {sampleDay, u"sleep"_s, 1, 1}, {sampleDay.addDays(1), u"cramps"_s, 1, 1}};
    EXPECT_EQ(store->symptomDays(sampleDay, sampleDay.addDays(1)).value(), expected);
    EXPECT_TRUE(store->symptomDays(sampleDay.addDays(1), sampleDay)->empty());
}

TEST_F(WindowQueriesTest, dayMarksAreThoseThatADayHas)
{
    put({test::mark(true), test::mark(false, sampleDay.addDays(1))});
    put({test::mark(false), test::almonds(sampleDay.addDays(2))});
    const Record deleted = test::mark(true, sampleDay.addDays(1));
    put({deleted});
    apply(Edit::removal(deleted));
    // Two marks of one edit have one stamp.
    put({test::mark(true, sampleDay.addDays(3)), test::mark(false, sampleDay.addDays(3))});
    const std::map<QDate, bool> marks = store->dayMarks(sampleDay, sampleDay.addDays(9)).value();
    EXPECT_EQ(marks.size(), 3U);
    for (int i = 0; i < 5; ++i) {
        const QDate day = sampleDay.addDays(i);
        const auto mark = marks.find(day);
        EXPECT_EQ(mark == marks.end() ? std::nullopt : std::optional(mark->second), store->day(day)->markedComplete);
    }
    EXPECT_TRUE(store->dayMarks(sampleDay.addDays(2), sampleDay.addDays(2))->empty());
}

TEST_F(WindowQueriesTest, activitiesAreTheRecordsWithoutTheirIds)
{
    const Record deleted = makeRecord(sampleDay, {6, 0}, ActivityEntry{u"swim"_s, u"Swimming"_s, Minutes(30)});
    ActivityEntry squats{u"squats"_s, u"Squats"_s, Minutes(10), {}, 3, 8, Kilograms(40)};
    put({makeRecord(sampleDay, {}, ActivityEntry{u"jumps"_s, u"Jumps"_s, Minutes(0), 50}),
         makeRecord(sampleDay, {17, 5}, squats), makeRecord(sampleDay, {}, squats),
         makeRecord(sampleDay, {6, 5}, squats), makeRecord(sampleDay, {17, 5}, squats),
         makeRecord(sampleDay.addDays(-1), {}, squats), makeRecord(sampleDay.addDays(2), {7, 0}, squats), deleted});
    apply(Edit::removal(deleted));
    auto expected = store->records(RecordKind::Activity, sampleDay, sampleDay.addDays(2)).value();
    ASSERT_EQ(expected.size(), 6U);
    for (Record& record : expected) {
        record.id = {};
        record.stamp = {};
    }
    EXPECT_EQ(store->activities(sampleDay, sampleDay.addDays(2)).value(), expected);
}

TEST_F(WindowQueriesTest, supplementDosesAreTheRecordsWithoutTheRest)
{
    const auto taken = [](QDate day, const QString& form, const QString& product, Nutrient nutrient, double dose) {
        SupplementEntry entry{form, product, nutrient, dose, 700.0, {}, true};
        entry.values[nutrient] = dose;
        return makeRecord(day, QTime(21, 0), entry);
    };
    const Record deleted = taken(sampleDay, u"calcium-citrate"_s, {}, Nutrient::Calcium, 500);
    put({taken(sampleDay.addDays(2), u"vitamin-d3"_s, {}, Nutrient::VitaminD, 25),
         taken(sampleDay, u"magnesium-citrate"_s, u"Mein Salz"_s, Nutrient::Magnesium, 100),
         taken(sampleDay.addDays(-1), u"calcium-citrate"_s, {}, Nutrient::Calcium, 500), deleted});
    apply(Edit::removal(deleted));
    const std::vector<Record> doses = store->supplementDoses(sampleDay, sampleDay.addDays(2)).value();
    ASSERT_EQ(doses.size(), 2U);
    EXPECT_EQ(doses[0].day, sampleDay);
    EXPECT_EQ(*doses[0].as<SupplementEntry>(),
              (SupplementEntry{u"magnesium-citrate"_s, u"Mein Salz"_s, Nutrient::Magnesium, 100, {}, {}, false}));
    EXPECT_EQ(doses[1].as<SupplementEntry>()->nutrient, Nutrient::VitaminD);
}

TEST_F(WindowQueriesTest, totalsOfSomeNutrientsLeaveTheOthersAtZero)
{
    put({test::almonds(), test::magnesium(), test::almonds(sampleDay.addDays(3)), test::mark(true)});
    const std::array<Nutrient, 2> some = {Nutrient::Magnesium, Nutrient::Calcium};
    auto expected = store->totals(sampleDay, sampleDay.addDays(5)).value();
    const auto found = store->totals(sampleDay, sampleDay.addDays(5), some).value();
    ASSERT_EQ(found.size(), 2U);
    for (std::size_t i = 0; i < found.size(); ++i) {
        constexpr auto energy = static_cast<std::size_t>(Nutrient::Energy);
        EXPECT_GT(expected[i].foodSum[energy], 0);
        expected[i].foodSum[energy] = 0;
        expected[i].foodKnown[energy] = 0;
        EXPECT_EQ(found[i].date, expected[i].date);
        EXPECT_EQ(found[i].foodEntries, expected[i].foodEntries);
        EXPECT_EQ(found[i].supplementEntries, expected[i].supplementEntries);
        EXPECT_EQ(found[i].markedComplete, expected[i].markedComplete);
        EXPECT_EQ(found[i].foodSum, expected[i].foodSum);
        EXPECT_EQ(found[i].foodKnown, expected[i].foodKnown);
        EXPECT_EQ(found[i].supplementSum, expected[i].supplementSum);
    }
}

TEST_F(WindowQueriesTest, intakeSumsTellWhatIsKnown)
{
    const auto food = [](const QString& id, const QString& name, QDate day, std::optional<double> k1,
                         std::optional<double> k2, bool atLeast = false) {
        Record record = test::almonds(day);
        auto* entry = record.as<FoodEntry>();
        entry->foodId = id;
        entry->foodName = name;
        entry->values[Nutrient::VitaminK1] = k1;
        entry->values[Nutrient::VitaminK2] = k2;
        entry->values.setAtLeast(Nutrient::VitaminK1, atLeast);
        return record;
    };
    SupplementEntry mk7{u"vitamin-k2-mk-7"_s, u"Osteo K"_s, Nutrient::VitaminK2, 90, {}, {}, false};
    mk7.values[Nutrient::VitaminK2] = 90;
    const Record deleted = food(u"kale"_s, u"Kale"_s, sampleDay, 9000, 0);
    put({food(u"kale"_s, u"Kale, raw"_s, sampleDay, 100, 1),
         food(u"kale"_s, u"Kale, boiled"_s, sampleDay.addDays(1), 50, {}),
         food(u"kale"_s, u"Kale, soup"_s, sampleDay.addDays(-1), 25, 0.5, true),
         food(u"beer"_s, u"Beer"_s, sampleDay, {}, {}), food(u"old"_s, u"Old"_s, sampleDay.addDays(-9), 5, 5),
         makeRecord(sampleDay, {}, mk7), makeRecord(sampleDay, {8, 0}, mk7), test::magnesium(), deleted});
    apply(Edit::removal(deleted));
    const std::array<Nutrient, 2> vitaminK = {Nutrient::VitaminK1, Nutrient::VitaminK2};
    const std::vector<IntakeSum> expected = {{u"beer"_s, u"Beer"_s, false, 0, 1, 0, 0},
                                             {u"kale"_s, u"Kale, boiled"_s, false, 176.5, 3, 3, 1},
                                             {u"vitamin-k2-mk-7"_s, u"Osteo K"_s, true, 180, 2, 2, 0}};
    EXPECT_EQ(store->intakeSums(vitaminK, sampleDay.addDays(-2), sampleDay.addDays(2)).value(), expected);
    EXPECT_TRUE(store->intakeSums({}, sampleDay, sampleDay)->empty());
    const std::array<Nutrient, 1> magnesium = {Nutrient::Magnesium};
    const auto sums = store->intakeSums(magnesium, sampleDay, sampleDay).value();
    ASSERT_EQ(sums.size(), 3U);
    EXPECT_EQ(sums.back(), (IntakeSum{u"magnesium-bisglycinate"_s, {}, true, 100, 1, 1, 1}));
}

} // namespace

} // namespace osteolog
