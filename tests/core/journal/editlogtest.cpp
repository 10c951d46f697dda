// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/editlog.h"

#include "tests/core/storage/diaryfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;
using test::sampleDay;

namespace {

/// On a table of its own in memory: what is asked of it here has nothing to do with disks.
class EditLogTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        connection.execute("CREATE TABLE edit_log (sequence INTEGER PRIMARY KEY, name TEXT, undone INTEGER,"
                           " images BLOB)");
    }

    static EditImages imagesOf(quint64 number)
    {
        EditImages images;
        images[u"note"_s].added = {{QUuid(), number}};
        return images;
    }
    static quint64 numberOf(const std::optional<EditLog::Entry>& entry)
    {
        return entry ? imagesFromBytes(entry->images).value()[u"note"_s].added.at(0).fingerprint : 0;
    }
    void undo() { turn(log.toUndo(), true); }
    void redo() { turn(log.toRedo(), false); }
    void turn(const std::optional<EditLog::Entry>& entry, bool undone)
    {
        ASSERT_TRUE(entry.has_value());
        log.turn(entry->sequence, undone, *imagesFromBytes(entry->images));
    }

    Connection connection{u":memory:"_s, SQLite::OPEN_READWRITE};
    EditLog log{connection};
};

TEST_F(EditLogTest, undoesTheNewestAndRedoesTheOldest)
{
    for (quint64 i = 1; i <= 3; ++i)
        log.push(EditName::Add, imagesOf(i));
    EXPECT_EQ(numberOf(log.toUndo()), 3U);
    EXPECT_FALSE(log.toRedo().has_value());
    undo();
    undo();
    EXPECT_EQ(numberOf(log.toUndo()), 1U);
    EXPECT_EQ(numberOf(log.toRedo()), 2U);
    redo();
    EXPECT_EQ(numberOf(log.toUndo()), 2U);
    EXPECT_EQ(numberOf(log.toRedo()), 3U);
    log.push(EditName::CopyDay, imagesOf(4));
    EXPECT_FALSE(log.toRedo().has_value());
    EXPECT_EQ(numberOf(log.toUndo()), 4U);
    EXPECT_EQ(log.nameToUndo(), EditName::CopyDay);
    EXPECT_EQ(log.nameToRedo(), std::nullopt);
}

TEST_F(EditLogTest, keepsTheNewestThousand)
{
    for (quint64 i = 1; i <= EditLog::mostEdits + 5; ++i)
        log.push(EditName::Add, imagesOf(i));
    EXPECT_EQ(connection.number("SELECT COUNT(*) FROM edit_log"), 1000);
    EXPECT_EQ(connection.number("SELECT MIN(sequence) FROM edit_log"), 6);
    for (int i = 0; i < EditLog::mostEdits; ++i)
        undo();
    EXPECT_FALSE(log.toUndo().has_value());
    EXPECT_EQ(numberOf(log.toRedo()), 6U);
}

TEST_F(EditLogTest, everyNameComesBack)
{
    for (int name = 0; name <= int(EditName::Redo); ++name) {
        const auto each = static_cast<EditName>(name);
        ASSERT_FALSE(editNameKey(each).isEmpty());
        log.push(each, {});
        EXPECT_EQ(log.nameToUndo(), each);
    }
    EXPECT_EQ(editNameFromKey(u"whatever"_s), std::nullopt);
}

} // namespace

} // namespace osteolog
