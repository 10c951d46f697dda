// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/editwriter.h"

#include "tests/core/storage/diaryfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::sampleDay;

namespace {

/// Records that something other than the journal has changed between an edit and its undoing.
class EditWriterTest : public test::DiaryFixture
{
protected:
    void behindTheJournal(const std::string& sql)
    {
        SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    }
};

TEST_F(EditWriterTest, undoLeavesAloneWhatWasChangedElsewhere)
{
    const Record note = test::note(u"mine"_s), food = test::almonds();
    put({note, food});
    behindTheJournal("UPDATE note SET text = 'theirs'");
    const ChangeSet undone = journal->undo().value();
    ASSERT_EQ(undone.changes.size(), 1U);
    EXPECT_EQ(undone.changes[0].after.id, food.id);
    EXPECT_EQ(held(note.id).as<Note>()->text, u"theirs"_s);
    EXPECT_FALSE(held(note.id).deleted);
    EXPECT_TRUE(held(food.id).deleted);
    const ChangeSet redone = journal->redo().value();
    ASSERT_EQ(redone.changes.size(), 1U);
    EXPECT_EQ(held(note.id).as<Note>()->text, u"theirs"_s);
    EXPECT_FALSE(held(food.id).deleted);
}

TEST_F(EditWriterTest, undoOfAChangeLeavesAloneWhatWasChangedElsewhere)
{
    Record note = test::note(u"first"_s);
    put({note});
    note.as<Note>()->text = u"second"_s;
    apply(Edit::change(note));
    behindTheJournal("UPDATE note SET day = day + 1");
    EXPECT_TRUE(journal->undo()->changes.empty()); // the edit is passed over, and does not stand in the way
    EXPECT_EQ(held(note.id).as<Note>()->text, u"second"_s);
    EXPECT_EQ(journal->undoName(), EditName::Add);
}

TEST_F(EditWriterTest, undoManagesWithoutARecordThatIsGone)
{
    const Record note = test::note(u"mine"_s), food = test::almonds();
    put({note, food});
    behindTheJournal("DELETE FROM note");
    EXPECT_EQ(journal->undo()->changes.size(), 1U);
    EXPECT_TRUE(live().empty());
    EXPECT_TRUE(journal->redo().ok());
    EXPECT_EQ(live().size(), 1U);
}

TEST_F(EditWriterTest, anUndoServesTheOtherProgramToo)
{
    put({test::almonds()});
    reopen(); // the other program
    put({test::note(u"from there"_s)});
    reopen(); // and this one again
    EXPECT_TRUE(journal->undo()->touches(RecordKind::Note));
    EXPECT_TRUE(journal->undo()->touches(RecordKind::Food));
    EXPECT_TRUE(live().empty());
}

TEST_F(EditWriterTest, aTombstoneFromAnotherCopyIsKeptAndNotBroughtToLife)
{
    Record deleted = test::note(u"gone"_s);
    deleted.deleted = true;
    put({deleted, test::almonds()});
    EXPECT_TRUE(held(deleted.id).deleted);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_TRUE(held(deleted.id).deleted);
    EXPECT_TRUE(journal->redo().ok());
    EXPECT_TRUE(held(deleted.id).deleted);
    EXPECT_EQ(live().size(), 1U);
}

TEST_F(EditWriterTest, textThatNoFileCanHoldIsRefused)
{
    Food food;
    food.id = u"own-1"_s;
    food.name = u"Bread"_s;
    food.source = QString(QChar(0xD800)); // half a character
    const auto refused = journal->apply(Edit::add(makeRecord(sampleDay, {}, OwnFood{food})));
    EXPECT_EQ(test::codeOf(refused), ErrorCode::TextInvalid);
    EXPECT_EQ(refused.error().subject, u"source"_s);
    EXPECT_TRUE(live().empty());
}

} // namespace

} // namespace osteolog
