// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daytotalstable.h"

#include "tests/core/storage/diaryfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::sampleDay;

namespace {

class DayTotalsTableTest : public test::DiaryFixture
{
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
                totals.foodKnown[i] += food->values.isExact(nutrient) ? 1 : 0;
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

TEST_F(DayTotalsTableTest, unknownIsNeverZero)
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

TEST_F(DayTotalsTableTest, aLowerBoundAddsItsAmountButIsNotKnown)
{
    Record soup = test::almonds();
    soup.as<FoodEntry>()->values.setAtLeast(Nutrient::Calcium);
    put({soup, test::almonds()});
    const DayTotals totals = store->totals(sampleDay, sampleDay)->front();
    const auto calcium = static_cast<std::size_t>(Nutrient::Calcium);
    const auto magnesium = static_cast<std::size_t>(Nutrient::Magnesium);
    EXPECT_DOUBLE_EQ(totals.foodSum[calcium], 161.4);
    EXPECT_EQ(totals.foodKnown[calcium], 1);
    EXPECT_EQ(totals.foodKnown[magnesium], 2);
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(DayTotalsTableTest, twoMarksOfOneEditMeanTheSameEverywhere)
{
    // The ids decide, whatever the order in which the marks were put or what time they bear.
    Record yes = test::mark(true), no = test::mark(false);
    yes.id = QUuid(u"{11111111-1111-4111-8111-111111111111}"_s);
    no.id = QUuid(u"{22222222-2222-4222-8222-222222222222}"_s);
    yes.time = QTime(20, 0);
    put({no, yes, test::almonds()});
    EXPECT_EQ(store->day(sampleDay)->markedComplete, false);
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().markedComplete, false);
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(DayTotalsTableTest, agreeWithTheDaysThemselves)
{
    constexpr int days = 6;
    EXPECT_TRUE(rc::check([this] {
        const auto records = *rc::gen::container<std::vector<Record>>(12, test::anyRecordNear(sampleDay, days));
        put(records);
        apply(Edit::removal(records[3]));
        if (*rc::gen::arbitrary<bool>())
            RC_ASSERT(journal->undo().ok());
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
    EXPECT_EQ(store->check()->problems, QStringList());
}

TEST_F(DayTotalsTableTest, aWindowEndsWhereItShould)
{
    put({test::almonds(sampleDay.addDays(-1)), test::almonds(), test::almonds(sampleDay.addDays(1))});
    ASSERT_EQ(store->totals(sampleDay, sampleDay)->size(), 1U);
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().date, sampleDay);
    EXPECT_EQ(store->totals(sampleDay.addDays(-1), sampleDay)->size(), 2U);
    EXPECT_TRUE(store->totals(sampleDay, sampleDay.addDays(-1))->empty()); // the wrong way round
    EXPECT_TRUE(store->totals({}, {})->empty());
    EXPECT_EQ(store->records(RecordKind::Food, sampleDay, sampleDay.addDays(1))->size(), 2U);
}

TEST_F(DayTotalsTableTest, followEveryKindOfChange)
{
    const auto magnesiumOn = [this](QDate day) -> std::optional<double> {
        const auto totals = store->totals(day, day).value();
        if (totals.empty())
            return std::nullopt;
        return totals[0].foodSum[static_cast<std::size_t>(Nutrient::Magnesium)];
    };
    Record record = test::almonds();
    put({record});
    EXPECT_EQ(magnesiumOn(sampleDay), 81);
    record.day = sampleDay.addDays(1);
    apply(Edit::change(record));
    EXPECT_EQ(magnesiumOn(sampleDay), std::nullopt);
    EXPECT_EQ(magnesiumOn(sampleDay.addDays(1)), 81);
    apply(Edit::removal(record));
    EXPECT_EQ(magnesiumOn(sampleDay.addDays(1)), std::nullopt);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(magnesiumOn(sampleDay.addDays(1)), 81);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(magnesiumOn(sampleDay), 81);
    put({test::mark(true)});
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().markedComplete, true);
    EXPECT_EQ(magnesiumOn(sampleDay.addDays(1)), std::nullopt);
}

TEST_F(DayTotalsTableTest, readNothingButTheDaysOfTheWindow)
{
    SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READONLY);
    const auto planOf = [&](const std::string& sql) {
        SQLite::Statement statement(database, "EXPLAIN QUERY PLAN " + sql);
        std::string plan;
        while (statement.executeStep())
            plan += statement.getColumn(3).getString() + '\n';
        return plan;
    };
    using ::testing::HasSubstr;
    using ::testing::Not;
    EXPECT_THAT(planOf(keptDaysSql()), HasSubstr("SEARCH day_total USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"));
    const std::string addUp = planOf(addUpDaysSql());
    EXPECT_THAT(addUp, HasSubstr("SEARCH food_entry USING INDEX food_entry_day (day>? AND day<?)"));
    EXPECT_THAT(addUp, HasSubstr("SEARCH supplement_entry USING INDEX supplement_entry_day (day>? AND day<?)"));
    EXPECT_THAT(addUp, HasSubstr("SEARCH day_mark USING INDEX day_mark_day (day=?)"));
    EXPECT_THAT(addUp, Not(HasSubstr("SCAN food_entry")));
}

TEST_F(DayTotalsTableTest, aRowThatIsNotWhatTheEntriesAddUpToIsFound)
{
    put({test::almonds(), test::almonds(sampleDay.addDays(1)), test::almonds(sampleDay.addDays(2))});
    const auto day = [](int after) { return std::to_string(sampleDay.addDays(after).toJulianDay()); };
    Connection behind(diaryPath(), SQLite::OPEN_READWRITE);
    EXPECT_EQ(wrongDayTotals(behind), std::vector<QDate>());
    behind.execute("UPDATE day_total SET food_magnesium_mg = 82 WHERE day = " + day(0));
    behind.execute("DELETE FROM day_total WHERE day = " + day(1));
    behind.execute("UPDATE day_total SET day = " + day(9) + " WHERE day = " + day(2));
    const std::vector<QDate> wrong{sampleDay, sampleDay.addDays(1), sampleDay.addDays(2), sampleDay.addDays(9)};
    EXPECT_EQ(wrongDayTotals(behind), wrong);
    EXPECT_EQ(store->check()->problems.size(), 4);
    refreshDayTotals(behind, {wrong.begin(), wrong.end()});
    EXPECT_TRUE(store->check()->ok);
}

} // namespace

} // namespace osteolog
