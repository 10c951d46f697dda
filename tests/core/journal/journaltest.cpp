// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "tests/core/storage/diaryfixture.h"

#include <rapidcheck.h>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::codeOf;
using test::sampleDay;

namespace {

class JournalTest : public test::DiaryFixture
{
};

TEST_F(JournalTest, tellsWhatChangedAndOnWhichDays)
{
    std::vector<ChangeSet> heard;
    QObject::connect(journal.get(), &Journal::changed, [&](const ChangeSet& changes) { heard.push_back(changes); });
    Record record = test::almonds();
    const ChangeSet added = put({record});
    ASSERT_EQ(added.changes.size(), 1U);
    EXPECT_FALSE(added.changes[0].before.has_value());
    EXPECT_EQ(added.changes[0].after.payload, record.payload);

    record.day = sampleDay.addDays(1);
    const ChangeSet moved = apply({EditName::Move, {record}, {}});
    EXPECT_EQ(moved.name, EditName::Move);
    EXPECT_EQ(moved.days(), (std::set{sampleDay, sampleDay.addDays(1)}));
    EXPECT_TRUE(moved.touches(sampleDay));
    EXPECT_TRUE(moved.touches(RecordKind::Food));
    EXPECT_FALSE(moved.touches(RecordKind::Supplement));
    EXPECT_FALSE(moved.touches(sampleDay.addDays(2)));
    EXPECT_EQ(moved.changes[0].before, added.changes[0].after);

    const ChangeSet removed = apply(Edit::removal(record));
    EXPECT_TRUE(removed.changes[0].after.deleted);
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[1].changes, moved.changes);
}

TEST_F(JournalTest, writingWhatIsAlreadyThereChangesNothing)
{
    const Record record = test::almonds();
    put({record});
    const Record before = held(record.id);
    int heard = 0;
    QObject::connect(journal.get(), &Journal::changed, [&] { ++heard; });
    EXPECT_TRUE(put({record}).changes.empty());
    EXPECT_EQ(held(record.id), before);
    EXPECT_EQ(heard, 0);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(codeOf(journal->undo()), ErrorCode::NothingToUndo);
}

TEST_F(JournalTest, refusesTheWholeEditForOneRecordThatCannotBe)
{
    Record impossible = test::almonds();
    impossible.as<FoodEntry>()->grams = Grams(-3);
    const auto refused = journal->apply({EditName::Import, {test::almonds(), impossible}, {}});
    EXPECT_EQ(codeOf(refused), ErrorCode::ValueOutOfRange);
    EXPECT_EQ(refused.error().subject, u"amount"_s);
    EXPECT_TRUE(live().empty());
    EXPECT_FALSE(journal->undoName().has_value());
}

TEST_F(JournalTest, refusesRemovingWhatIsNotThere)
{
    const Record record = test::almonds();
    EXPECT_EQ(codeOf(journal->apply({EditName::Change, {test::magnesium()}, {record}})), ErrorCode::NotFound);
    EXPECT_TRUE(live().empty());
    put({record});
    apply(Edit::removal(record));
    EXPECT_EQ(codeOf(journal->apply(Edit::removal(record))), ErrorCode::NotFound);
}

TEST_F(JournalTest, refusesOneIdForTwoRecords)
{
    const Record record = test::almonds();
    Record other = test::note(u"same id"_s);
    other.id = record.id;
    EXPECT_EQ(codeOf(journal->apply({EditName::Import, {record, other}, {}})), ErrorCode::NotAllowed);
    Record twice = record;
    twice.as<FoodEntry>()->grams = Grams(40);
    EXPECT_EQ(codeOf(journal->apply({EditName::Import, {record, twice}, {}})), ErrorCode::NotAllowed);
    EXPECT_TRUE(live().empty());
    put({record});
    EXPECT_EQ(codeOf(journal->apply(Edit::add(other))), ErrorCode::NotAllowed);
    EXPECT_EQ(held(record.id).payload, record.payload);
}

TEST_F(JournalTest, aDeletedRecordStaysAsATombstoneAndCanComeBack)
{
    const Record record = test::almonds();
    put({record});
    apply(Edit::removal(record));
    EXPECT_TRUE(live().empty());
    EXPECT_TRUE(store->day(sampleDay)->entries.empty());
    EXPECT_TRUE(held(record.id).deleted);
    put({record});
    EXPECT_FALSE(held(record.id).deleted);
    EXPECT_EQ(store->day(sampleDay)->entries.size(), 1U);
}

TEST_F(JournalTest, undoesAndRedoesInOrderAcrossRestarts)
{
    Record record = test::almonds();
    put({record});
    record.as<FoodEntry>()->grams = Grams(60);
    apply(Edit::change(record));
    apply(Edit::removal(record));
    reopen();

    EXPECT_EQ(journal->undoName(), EditName::Remove);
    EXPECT_EQ(journal->undo()->name, EditName::Undo);
    EXPECT_EQ(held(record.id).as<FoodEntry>()->grams, Grams(60));
    reopen();
    EXPECT_EQ(journal->undoName(), EditName::Change);
    EXPECT_EQ(journal->redoName(), EditName::Remove);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(held(record.id).as<FoodEntry>()->grams, Grams(30));
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_TRUE(live().empty());
    EXPECT_EQ(journal->undoName(), std::nullopt);
    EXPECT_EQ(codeOf(journal->undo()), ErrorCode::NothingToUndo);

    reopen();
    EXPECT_TRUE(journal->redo().ok());
    EXPECT_EQ(held(record.id).as<FoodEntry>()->grams, Grams(30));
    EXPECT_TRUE(journal->redo().ok());
    EXPECT_TRUE(journal->redo().ok());
    EXPECT_TRUE(live().empty());
    EXPECT_EQ(journal->redoName(), std::nullopt);
    EXPECT_EQ(codeOf(journal->redo()), ErrorCode::NothingToRedo);
}

TEST_F(JournalTest, aNewEditEndsTheRedoChain)
{
    put({test::almonds()});
    put({test::magnesium()});
    EXPECT_TRUE(journal->undo().ok());
    put({test::note(u"instead"_s)});
    EXPECT_EQ(codeOf(journal->redo()), ErrorCode::NothingToRedo);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_TRUE(live().empty());
}

} // namespace

} // namespace osteolog
