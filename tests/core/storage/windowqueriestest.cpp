// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/windowqueries.h"

#include "tests/core/storage/diaryfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <rapidcheck.h>

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

/// What totals() should say, added up from the day's entries.
DayTotals addedUp(const Day& day)
{
    DayTotals totals;
    totals.date = day.date;
    totals.markedComplete = day.markedComplete;
    for (const Record& record : day.entries) {
        for (const Nutrient nutrient : allNutrients) {
            const auto i = static_cast<std::size_t>(nutrient);
            if (const auto* food = record.as<FoodEntry>(); food && food->values[nutrient]) {
                totals.foodSum[i] += *food->values[nutrient];
                ++totals.foodKnown[i];
            }
            if (const auto* supplement = record.as<SupplementEntry>())
                totals.supplementSum[i] += supplement->values[nutrient].value_or(0);
        }
        totals.foodEntries += record.kind() == RecordKind::Food ? 1 : 0;
        totals.supplementEntries += record.kind() == RecordKind::Supplement ? 1 : 0;
    }
    return totals;
}

void expectSame(const DayTotals& totals, const DayTotals& expected)
{
    EXPECT_EQ(totals.date, expected.date);
    EXPECT_EQ(totals.foodEntries, expected.foodEntries);
    EXPECT_EQ(totals.supplementEntries, expected.supplementEntries);
    EXPECT_EQ(totals.foodKnown, expected.foodKnown);
    EXPECT_EQ(totals.markedComplete, expected.markedComplete);
    for (std::size_t i = 0; i < nutrientCount; ++i) {
        // The order of adding may differ; nothing else.
        EXPECT_NEAR(totals.foodSum[i], expected.foodSum[i], 1e-12 * (1 + expected.foodSum[i]));
        EXPECT_NEAR(totals.supplementSum[i], expected.supplementSum[i], 1e-12 * (1 + expected.supplementSum[i]));
    }
}

TEST_F(WindowQueriesTest, unknownIsNeverZero)
{
    put({test::almonds(), test::almonds({2026, 5, 14}, {16, 0}), test::magnesium()});
    Record gouda = test::almonds();
    gouda.as<FoodEntry>()->values = {};
    gouda.as<FoodEntry>()->values[Nutrient::VitaminK2] = 0; // a known zero is known
    put({gouda});
    const auto totals = store->totals(sampleDay, sampleDay).value();
    ASSERT_EQ(totals.size(), 1U);
    const auto magnesium = static_cast<std::size_t>(Nutrient::Magnesium);
    const auto k2 = static_cast<std::size_t>(Nutrient::VitaminK2);
    EXPECT_EQ(totals[0].foodEntries, 3);
    EXPECT_EQ(totals[0].foodKnown[magnesium], 2);
    EXPECT_DOUBLE_EQ(totals[0].foodSum[magnesium], 162);
    EXPECT_DOUBLE_EQ(totals[0].supplementSum[magnesium], 100);
    EXPECT_EQ(totals[0].foodKnown[k2], 1);
    EXPECT_EQ(totals[0].foodKnown[static_cast<std::size_t>(Nutrient::VitaminD)], 0);

    // In the file itself, too: NULL, so that no other program takes it for a zero.
    SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READONLY);
    EXPECT_EQ(database.execAndGet("SELECT COUNT(*) FROM food_entry WHERE vitamin_k2_ug IS NULL").getInt(), 2);
    EXPECT_EQ(database.execAndGet("SELECT COUNT(*) FROM food_entry WHERE magnesium_mg IS NULL").getInt(), 1);
}

TEST_F(WindowQueriesTest, agreeWithTheDaysThemselves)
{
    constexpr int days = 6;
    EXPECT_TRUE(rc::check([this] {
        const auto records = *rc::gen::container<std::vector<Record>>(12, test::anyRecordNear(sampleDay, days));
        put(records);
        apply(Edit::removal(records[3]));
        for (int first = 0; first < days; first += 2) {
            const QDate from = sampleDay.addDays(first), to = sampleDay.addDays(days - 2);
            std::vector<DayTotals> expected;
            for (QDate day = from; day <= to; day = day.addDays(1)) {
                const DayTotals totals = addedUp(store->day(day).value());
                if (totals.foodEntries + totals.supplementEntries > 0)
                    expected.push_back(totals);
            }
            const auto totals = store->totals(from, to).value();
            RC_ASSERT(totals.size() == expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i)
                expectSame(totals[i], expected[i]);
        }
    }));
}

TEST_F(WindowQueriesTest, aWindowEndsWhereItShould)
{
    put({test::almonds(sampleDay.addDays(-1)), test::almonds(), test::almonds(sampleDay.addDays(1))});
    ASSERT_EQ(store->totals(sampleDay, sampleDay)->size(), 1U);
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().date, sampleDay);
    EXPECT_EQ(store->totals(sampleDay.addDays(-1), sampleDay)->size(), 2U);
    EXPECT_TRUE(store->totals(sampleDay, sampleDay.addDays(-1))->empty()); // the wrong way round
    EXPECT_TRUE(store->totals({}, {})->empty());
    EXPECT_EQ(store->records(RecordKind::Food, sampleDay, sampleDay.addDays(1))->size(), 2U);
}

TEST_F(WindowQueriesTest, findTheirDaysThroughTheIndex)
{
    for (const RecordTable& table : allRecordTables()) {
        const std::string index = "USING INDEX " + table.name + "_day";
        EXPECT_THAT(planOf(selectDaysSql(table)), ::testing::HasSubstr(index));
        // SEARCH is one step down the tree; SCAN would read all of it.
        EXPECT_THAT(planOf(spanSql(table)), ::testing::HasSubstr("SEARCH " + table.name + " " + index));
        EXPECT_THAT(planOf(spanSql(table)), ::testing::Not(::testing::HasSubstr("SCAN " + table.name)));
        EXPECT_THAT(planOf(selectByIdSql(table)), ::testing::HasSubstr("(id=?)"));
        if (table.kind == RecordKind::Food || table.kind == RecordKind::Supplement) {
            EXPECT_THAT(planOf(nutrientTotalsSql(table)), ::testing::HasSubstr(index + " (day>? AND day<?)"));
        }
        if (table.kind == RecordKind::DayMark) {
            EXPECT_THAT(planOf(marksSql(table)), ::testing::HasSubstr(index));
        }
        if (table.kind == RecordKind::Food) {
            EXPECT_THAT(planOf(foodUseSql(table)), ::testing::HasSubstr(index));
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

} // namespace

} // namespace osteolog
