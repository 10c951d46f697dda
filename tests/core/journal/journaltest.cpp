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

TEST_F(JournalTest, stampsNeverGoBackWhateverTheWallClockDoes)
{
    Stamp last;
    const auto stampOfNext = [&] {
        const Record record = test::almonds();
        put({record});
        const Stamp stamp = held(record.id).stamp;
        EXPECT_LT(last, stamp);
        EXPECT_FALSE(stamp.device.isNull());
        last = stamp;
        return stamp;
    };
    const Stamp first = stampOfNext();
    EXPECT_EQ(first.milliseconds, clock.now().toMSecsSinceEpoch());
    EXPECT_EQ(stampOfNext().counter, 1U); // within the same millisecond
    clock.set(clock.now().addYears(-3));
    stampOfNext();
    reopen();
    EXPECT_EQ(stampOfNext().milliseconds, first.milliseconds);
    EXPECT_EQ(last.device, first.device); // one device for the life of the file
    clock.set(clock.now().addYears(4));
    EXPECT_EQ(stampOfNext().counter, 0U);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_GT(store->records(RecordKind::Food)->size(), 0U);
}

TEST_F(JournalTest, aChangeIsNewerThanWhatItChangesEvenFromADeviceAheadOfUs)
{
    Record theirs = test::almonds();
    theirs.stamp = {clock.now().addYears(2).toMSecsSinceEpoch(), 5, QUuid::createUuid()};
    put({theirs});
    EXPECT_LT(theirs.stamp, held(theirs.id).stamp);
    EXPECT_EQ(store->check()->problems, QStringList());
}

TEST_F(JournalTest, undoingIsANewChange)
{
    Record record = test::almonds();
    put({record});
    const Stamp first = held(record.id).stamp;
    record.as<FoodEntry>()->grams = Grams(50);
    apply(Edit::change(record));
    const Stamp second = held(record.id).stamp;
    const ChangeSet undone = journal->undo().value();
    EXPECT_LT(first, second);
    EXPECT_LT(second, held(record.id).stamp);
    ASSERT_EQ(undone.changes.size(), 1U);
    EXPECT_EQ(undone.changes[0].before->as<FoodEntry>()->grams, Grams(50));
    EXPECT_EQ(undone.changes[0].after, held(record.id));
}

TEST_F(JournalTest, anImportIsOneUndo)
{
    Edit edit{EditName::Import, {}, {}};
    for (int i = 0; i < 3000; ++i)
        edit.put.push_back(test::almonds(sampleDay.addDays(i / 12)));
    EXPECT_EQ(apply(edit).changes.size(), 3000U);
    EXPECT_EQ(journal->undo()->changes.size(), 3000U);
    EXPECT_TRUE(live().empty());
    EXPECT_EQ(journal->redo()->changes.size(), 3000U);
    EXPECT_EQ(live().size(), 3000U);
    EXPECT_EQ(journal->undo()->changes.size(), 3000U);
    EXPECT_EQ(store->check()->problems, QStringList());
}

TEST_F(JournalTest, anEmptyEditIsDoneAndNothingHappens)
{
    EXPECT_TRUE(apply({}).changes.empty());
    EXPECT_EQ(journal->undoName(), std::nullopt);
}

TEST_F(JournalTest, aNewEditMayBeMadeWhileAChangeIsBeingHeard)
{
    QObject::connect(journal.get(), &Journal::changed, [&](const ChangeSet& changes) {
        if (changes.touches(RecordKind::Food))
            put({test::note(u"heard"_s)});
    });
    put({test::almonds()});
    EXPECT_EQ(live().size(), 2U);
}

/// Edits at random, some to records that are there.
class JournalHistoryTest : public JournalTest
{
protected:
    void randomEdit(std::vector<Record>& known)
    {
        Edit edit;
        edit.name = EditName::Change;
        for (Record& record : known) {
            switch (*rc::gen::inRange(0, 6)) {
            case 0: // other values, another day
                record.payload = *test::anyPayload(record.kind());
                record.day = record.day.addDays(*rc::gen::inRange(-3, 3));
                record.time = QTime();
                edit.put.push_back(record);
                break;
            case 1:
                if (!held(record.id).deleted)
                    edit.remove.push_back(record);
                break;
            default:
                break;
            }
        }
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            known.push_back(*test::anyRecordNear(sampleDay, 30));
            edit.put.push_back(known.back());
        }
        apply(edit);
    }
};

TEST_F(JournalHistoryTest, undoRestoresExactlyAndRedoBringsExactlyBack)
{
    EXPECT_TRUE(rc::check([this] {
        apply({EditName::Remove, {}, live()});
        std::vector<Record> known{*test::anyRecordNear(sampleDay, 30)};
        std::vector<std::vector<Record>> states{live()};
        put(known);
        states.push_back(live());
        for (int i = 0; i < 3; ++i) {
            randomEdit(known);
            if (live() != states.back())
                states.push_back(live());
        }
        for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
            RC_ASSERT(journal->undo().ok());
            RC_ASSERT(live() == *state);
        }
        for (auto state = states.begin() + 1; state != states.end(); ++state) {
            RC_ASSERT(journal->redo().ok());
            RC_ASSERT(live() == *state);
        }
        RC_ASSERT(!journal->redoName());
    }));
    EXPECT_EQ(store->check()->problems, QStringList());
}

} // namespace

} // namespace osteolog
