// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"

#include "tests/core/storage/diaryfixture.h"

#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::codeOf;
using test::sampleDay;

namespace {

class StoreTest : public test::DiaryFixture
{
};

TEST_F(StoreTest, keepsEveryKindOfRecordAcrossRestarts)
{
    const std::vector<Record> records = test::oneOfEach();
    put(records);
    reopen();
    for (const Record& record : records) {
        const Record kept = held(record.id);
        EXPECT_EQ(kept.payload, record.payload);
        EXPECT_EQ(kept.day, record.day);
        EXPECT_EQ(kept.time, record.time);
        EXPECT_FALSE(kept.deleted);
        EXPECT_EQ(store->records(record.kind())->size(), 1U);
    }
    EXPECT_EQ(store->check()->entries, std::ssize(records));
    EXPECT_EQ(store->check()->problems, QStringList());
}

TEST_F(StoreTest, givesBackWhatItWasGivenWhateverItIs)
{
    EXPECT_TRUE(rc::check([this] {
        std::vector<Record> records;
        for (int kind = 0; kind < recordKindCount; ++kind) {
            records.push_back(makeRecord(sampleDay, {}, *test::anyPayload(static_cast<RecordKind>(kind))));
            RC_ASSERT(validate(records.back()).ok());
        }
        put(records);
        for (const Record& record : records)
            RC_ASSERT(held(record.id).payload == record.payload);
    }));
    EXPECT_EQ(store->check()->problems, QStringList());
}

TEST_F(StoreTest, keepsAnyDayAndTime)
{
    EXPECT_TRUE(rc::check([this] {
        const auto records = *rc::gen::container<std::vector<Record>>(10, test::anyRecord());
        put(records);
        for (const Record& record : records) {
            const Record kept = held(record.id);
            RC_ASSERT(kept.day == record.day);
            RC_ASSERT(kept.time == record.time);
            const auto ofDay = store->records(record.kind(), record.day, record.day).value();
            RC_ASSERT(std::find(ofDay.begin(), ofDay.end(), kept) != ofDay.end());
        }
    }));
}

TEST_F(StoreTest, keepsMinutesNotSeconds)
{
    const Record record = makeRecord(sampleDay, QTime(7, 5, 59, 999), Note{u"early"_s});
    const ChangeSet changes = put({record});
    EXPECT_EQ(held(record.id).time, QTime(7, 5));
    EXPECT_EQ(changes.changes[0].after, held(record.id));
}

TEST_F(StoreTest, aDayIsInOrderOfTimeWithTimelessEntriesLast)
{
    put({test::note(u"no time"_s), test::magnesium(), test::almonds(), makeRecord(sampleDay, {8, 30}, Fall{}),
         test::mark(true), test::almonds(sampleDay.addDays(1))});
    const Day day = store->day(sampleDay).value();
    ASSERT_EQ(day.entries.size(), 4U);
    EXPECT_EQ(day.entries[0].kind(), RecordKind::Food);
    EXPECT_EQ(day.entries[1].kind(), RecordKind::Fall);
    EXPECT_EQ(day.entries[2].kind(), RecordKind::Supplement);
    EXPECT_EQ(day.entries[3].kind(), RecordKind::Note);
    EXPECT_EQ(day.markedComplete, true);
}

TEST_F(StoreTest, changingAnEntryDoesNotMoveItBehindOthersOfTheSameMinute)
{
    Record first = test::almonds(), second = test::almonds();
    put({first});
    put({second});
    first.as<FoodEntry>()->grams = Grams(45);
    apply(Edit::change(first));
    EXPECT_EQ(store->day(sampleDay)->entries.front().id, first.id);
}

TEST_F(StoreTest, theLatestMarkOfADayCounts)
{
    EXPECT_EQ(store->day(sampleDay)->markedComplete, std::nullopt);
    Record yes = test::mark(true), no = test::mark(false);
    put({test::almonds(), no, yes});
    put({test::mark(false)});
    EXPECT_EQ(store->day(sampleDay)->markedComplete, false);
    yes.time = QTime(1, 0); // earlier in the day, but said later
    apply(Edit::change(yes));
    EXPECT_EQ(store->day(sampleDay)->markedComplete, true);
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().markedComplete, true);
}

TEST_F(StoreTest, profilesAreInOrderAndTheLatestOfADayHolds)
{
    const auto profile = [](QDate from, double kilograms) {
        ProfileChange change;
        change.profile.weight = Kilograms(kilograms);
        return makeRecord(from, {}, change);
    };
    EXPECT_TRUE(store->profiles()->isEmpty());
    put({profile(sampleDay, 70)});
    put({profile(sampleDay, 71), profile(sampleDay.addYears(-1), 68)});
    const ProfileHistory history = store->profiles().value();
    ASSERT_EQ(history.changes().size(), 2U);
    EXPECT_EQ(history.on(sampleDay.addDays(-1)).weight, Kilograms(68));
    EXPECT_EQ(history.on(sampleDay).weight, Kilograms(71));
}

TEST_F(StoreTest, anUnknownIdIsNotFound)
{
    EXPECT_EQ(codeOf(store->record(QUuid::createUuid())), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(store->record(QUuid())), ErrorCode::NotFound);
}

} // namespace

} // namespace osteolog
