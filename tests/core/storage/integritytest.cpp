// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/diaryfixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Damage that SQLite itself sees nothing wrong with, put in behind the journal's back.
class IntegrityTest : public test::DiaryFixture
{
protected:
    void SetUp() override
    {
        reopen();
        put(test::oneOfEach());
        ASSERT_TRUE(store->check()->ok);
    }

    void damage(const std::string& sql)
    {
        close();
        {
            SQLite::Database database(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
            database.exec(sql);
        }
        reopen();
    }

    /// The one problem that check() finds.
    QString problem()
    {
        const IntegrityReport report = store->check().value();
        EXPECT_FALSE(report.ok);
        EXPECT_EQ(report.problems.size(), 1) << report.problems.join(u'\n').toStdString();
        return report.problems.value(0);
    }
};

TEST_F(IntegrityTest, countsLiveRecordsOfEveryKind)
{
    EXPECT_EQ(store->check()->entries, recordKindCount);
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(store->check()->entries, 0);
    EXPECT_TRUE(store->check()->ok); // tombstones are no damage
}

TEST_F(IntegrityTest, findsADayOutOfRange)
{
    damage("UPDATE note SET day = 99");
    EXPECT_TRUE(problem().contains(u"day"_s));
    EXPECT_FALSE(store->records(RecordKind::Note)->empty()); // it can be read, and so mended
}

TEST_F(IntegrityTest, findsARowThatIsNoRecord)
{
    damage("UPDATE food_entry SET meal = 'elevenses'");
    EXPECT_TRUE(problem().startsWith(u"food_entry.meal"_s));
    const auto day = store->day(test::sampleDay);
    ASSERT_FALSE(day.ok());
    EXPECT_EQ(day.error().code, ErrorCode::FileCorrupt);
    EXPECT_EQ(day.error().subject, diaryPath());
    damage("UPDATE food_entry SET meal = 'snack'; UPDATE own_food SET portions = '[[1]]'");
    EXPECT_TRUE(problem().startsWith(u"own_food.portions"_s));
}

TEST_F(IntegrityTest, findsAValueThatCannotBe)
{
    damage("UPDATE symptom_rating SET rating = 7");
    EXPECT_TRUE(problem().contains(u"rating"_s));
}

TEST_F(IntegrityTest, findsAnIdThatIsUsedTwice)
{
    damage("UPDATE note SET id = (SELECT id FROM fall)");
    EXPECT_TRUE(problem().contains(u"id used twice"_s));
}

TEST_F(IntegrityTest, findsAStampFromTheFuture)
{
    damage("UPDATE fall SET stamp_ms = stamp_ms + 1");
    EXPECT_TRUE(problem().contains(u"after the last change"_s));
}

TEST_F(IntegrityTest, findsAnUndoThatCannotBeRead)
{
    damage("UPDATE edit_log SET images = x'FF00'");
    EXPECT_TRUE(problem().startsWith(u"edit_log"_s));
    EXPECT_EQ(test::codeOf(journal->undo()), ErrorCode::FileCorrupt);
    EXPECT_EQ(live().size(), std::size_t(recordKindCount));
}

TEST_F(IntegrityTest, findsAMissingClock)
{
    damage("DELETE FROM meta");
    EXPECT_TRUE(problem().startsWith(u"meta"_s));
    EXPECT_EQ(test::codeOf(journal->apply(Edit::add(test::almonds()))), ErrorCode::FileCorrupt);
}

TEST_F(IntegrityTest, findsAnIndexThatHasLostARow)
{
    damage("PRAGMA writable_schema = ON;"
           "UPDATE sqlite_master SET sql = replace(sql, '= 0', '= 1') WHERE name = 'note_day'");
    EXPECT_FALSE(store->check()->ok);
}

TEST_F(IntegrityTest, listsNoMoreThanAHundred)
{
    std::vector<Record> records;
    for (int i = 0; i < 150; ++i)
        records.push_back(test::note(u"n"_s));
    put(records);
    damage("UPDATE note SET day = 99");
    EXPECT_EQ(store->check()->problems.size(), 100);
    EXPECT_EQ(store->check()->entries, recordKindCount + 150);
}

} // namespace

} // namespace osteolog
