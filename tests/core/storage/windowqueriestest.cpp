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

} // namespace

} // namespace osteolog
