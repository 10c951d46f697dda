// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diarydatabase.h"

#include "tests/core/storage/diaryfixture.h"
#include "tests/support/messageguard.h"

#include <QDir>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace osteolog {

using namespace Qt::StringLiterals;
using test::codeOf;
using test::sampleDay;

namespace {

class DiaryDatabaseTest : public test::DiaryFixture
{
protected:
    ErrorCode addFails() { return codeOf(journal->apply(Edit::add(test::almonds()))); }
    bool addWorks() { return journal->apply(Edit::add(test::almonds())).ok(); }

    /// An import that needs more room than the small limits of these tests leave.
    static Edit large()
    {
        Edit edit{EditName::Import, {}, {}};
        for (int i = 0; i < 8000; ++i)
            edit.put.push_back(test::almonds(sampleDay.addDays(i / 12)));
        return edit;
    }
};

TEST_F(DiaryDatabaseTest, hasOneWriterAndManyReaders)
{
    EXPECT_EQ(codeOf(Store::open(diaryPath())), ErrorCode::FileLocked);
    const auto reader = Store::open(diaryPath(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader.ok());
    EXPECT_TRUE((*reader)->isReadOnly());
    EXPECT_TRUE((*reader)->day(sampleDay)->entries.empty());
    put({test::almonds()});
    EXPECT_EQ((*reader)->day(sampleDay)->entries.size(), 1U); // sees what the other window writes

    Journal second(**reader, clock);
    EXPECT_EQ(codeOf(second.apply(Edit::add(test::almonds()))), ErrorCode::ReadOnly);
    EXPECT_EQ(codeOf(second.undo()), ErrorCode::ReadOnly);
    EXPECT_EQ(second.undoName(), EditName::Add);
    close();
    EXPECT_EQ((*reader)->day(sampleDay)->entries.size(), 1U);
    EXPECT_TRUE(Store::open(diaryPath()).ok()); // the writer's place is free again
}

TEST_F(DiaryDatabaseTest, twoNamesOfOneDiaryMeetAtOneLock)
{
#ifdef Q_OS_UNIX
    ASSERT_TRUE(QFile::link(diaryPath(), path(u"link"_s)));
    EXPECT_EQ(codeOf(Store::open(path(u"link"_s))), ErrorCode::FileLocked);
#else
    GTEST_SKIP() << "no symbolic links without special rights";
#endif
}

TEST_F(DiaryDatabaseTest, takesOverTheLockOfAProgramThatDied)
{
    close();
    // What QLockFile leaves behind when its program is killed: a process id that nobody has.
    QProcess process;
    process.start(u"true"_s, {});
    ASSERT_TRUE(process.waitForStarted());
    const qint64 dead = process.processId();
    ASSERT_TRUE(process.waitForFinished());
    write(u"diary.osteolog.lock"_s,
          QByteArray::number(dead) + "\nosteolog\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    EXPECT_TRUE(Store::open(diaryPath()).ok());
}

TEST_F(DiaryDatabaseTest, noticesThatTheFileIsGone)
{
    put({test::almonds()});
    ASSERT_TRUE(QFile::remove(diaryPath()));
    EXPECT_EQ(addFails(), ErrorCode::FileVanished);
    EXPECT_EQ(codeOf(journal->undo()), ErrorCode::FileVanished);
    EXPECT_FALSE(QFile::exists(diaryPath()));             // and does not make an empty one in its place
    EXPECT_EQ(store->day(sampleDay)->entries.size(), 1U); // what can still be read is not taken away
}

TEST_F(DiaryDatabaseTest, noticesThatItsFolderIsGone)
{
    const QString folder = path(u"stick"_s);
    auto opened = Store::open(folder + u"/diary"_s);
    ASSERT_TRUE(opened.ok());
    Journal onStick(**opened, clock);
    ASSERT_TRUE(onStick.apply(Edit::add(test::almonds())).ok());
    ASSERT_TRUE(QDir(folder).removeRecursively());
    EXPECT_EQ(codeOf(onStick.apply(Edit::add(test::almonds()))), ErrorCode::FileVanished);
    EXPECT_FALSE(QFile::exists(folder));
    const test::ExpectedMessage lockIsGoneToo(u"lock file"_s); // Qt says so when the writer's place is freed
    opened->reset();
}

TEST_F(DiaryDatabaseTest, noticesThatAnotherFileStandsInItsPlace)
{
    put({test::almonds()});
    ASSERT_TRUE(QFile::rename(diaryPath(), path(u"moved"_s)));
    write(u"diary.osteolog"_s, "something else");
    EXPECT_EQ(addFails(), ErrorCode::FileVanished);
    EXPECT_EQ(read(diaryPath()), QByteArray("something else"));
}

TEST_F(DiaryDatabaseTest, noticesThatTheLogIsGone)
{
    put({test::almonds()});
    ASSERT_TRUE(QFile::remove(diaryPath() + u"-wal"_s));
    EXPECT_EQ(addFails(), ErrorCode::FileVanished);
    reopen();
    ASSERT_TRUE(QFile::remove(diaryPath() + u"-wal"_s)); // before anything was written to it
    EXPECT_EQ(addFails(), ErrorCode::FileVanished);
}

TEST_F(DiaryDatabaseTest, worksAgainWhenTheFileIsBack)
{
    put({test::almonds()});
    ASSERT_TRUE(QFile::rename(diaryPath(), path(u"away"_s)));
    EXPECT_EQ(addFails(), ErrorCode::FileVanished);
    ASSERT_TRUE(QFile::rename(path(u"away"_s), diaryPath()));
    EXPECT_TRUE(addWorks());
    reopen();
    EXPECT_EQ(live().size(), 2U);
}

#ifdef Q_OS_LINUX

/// Root may write everywhere, so for these tests the program is nobody for a while.
class AsNobody
{
public:
    explicit AsNobody(const QString& folder)
    {
        if (::geteuid() != 0)
            return;
        EXPECT_EQ(::chown(QFile::encodeName(folder).constData(), nobody, nobody), 0);
        for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            EXPECT_EQ(::chown(QFile::encodeName(folder + u'/' + name).constData(), nobody, nobody), 0);
        EXPECT_EQ(::seteuid(nobody), 0);
        m_changed = true;
    }
    ~AsNobody()
    {
        if (m_changed) {
            EXPECT_EQ(::seteuid(0), 0);
        }
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

TEST_F(DiaryDatabaseTest, aFileThatMayNotBeWrittenIsRefusedAndCanBeRead)
{
    put({test::almonds()});
    close();
    const AsNobody nobody(folder());
    ASSERT_TRUE(QFile::setPermissions(diaryPath(), QFile::ReadOwner));
    EXPECT_EQ(codeOf(Store::open(diaryPath())), ErrorCode::FileNotWritable);
    EXPECT_EQ(QFile::permissions(diaryPath()) & QFile::WriteOwner, QFile::Permissions()); // not made writable
    const auto reader = Store::open(diaryPath(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader.ok()) << reader.error().detail.toStdString();
    EXPECT_EQ((*reader)->day(sampleDay)->entries.size(), 1U);
    ASSERT_TRUE(QFile::setPermissions(diaryPath(), {}));
    EXPECT_EQ(codeOf(Store::open(diaryPath(), OpenMode::ReadOnly)), ErrorCode::FileUnreadable);
}

TEST_F(DiaryDatabaseTest, aFolderThatMayNotBeWrittenIsRefusedAndCanBeRead)
{
    put({test::almonds()});
    close();
    const AsNobody nobody(folder());
    ASSERT_TRUE(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_EQ(codeOf(Store::open(diaryPath())), ErrorCode::FileNotWritable);
    EXPECT_EQ(codeOf(Store::open(path(u"another"_s))), ErrorCode::FileNotWritable);
    EXPECT_EQ(codeOf(Store::open(path(u"sub/another"_s))), ErrorCode::FileNotWritable);
    const auto reader = Store::open(diaryPath(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader.ok()) << reader.error().detail.toStdString();
    EXPECT_EQ((*reader)->day(sampleDay)->entries.size(), 1U);
    EXPECT_TRUE((*reader)->check()->ok);
    ASSERT_TRUE(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// A file system that lets no file grow past `bytes`.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

TEST_F(DiaryDatabaseTest, aFileThatMayNotGrowIsAFullDiskAndNothingIsHalfWritten)
{
    put({test::almonds()});
    const std::vector<Record> before = live();
    {
        const FileSizeLimit limit(300000);
        EXPECT_EQ(codeOf(journal->apply(large())), ErrorCode::DiskFull);
        EXPECT_EQ(live(), before);
        EXPECT_EQ(journal->undoName(), EditName::Add);
        EXPECT_TRUE(store->check()->ok);
        EXPECT_TRUE(addWorks()); // there is room for one more
    }
    EXPECT_TRUE(journal->apply(large()).ok());
    reopen();
    EXPECT_EQ(live().size(), 8002U);
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(DiaryDatabaseTest, aFullDiskLosesNothingThatWasThere)
{
    const QString disk = path(u"disk"_s);
    ASSERT_TRUE(QDir().mkpath(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1m") != 0)
        GTEST_SKIP() << "a small disk can only be mounted by root";
    {
        auto opened = Store::open(disk + u"/diary"_s);
        ASSERT_TRUE(opened.ok());
        Journal onDisk(**opened, clock);
        int kept = 0;
        ErrorCode code = ErrorCode::Internal;
        for (; kept < 100000; ++kept) {
            const auto added = onDisk.apply(Edit::add(test::almonds()));
            if (!added) {
                code = added.error().code;
                break;
            }
        }
        EXPECT_EQ(code, ErrorCode::DiskFull);
        EXPECT_GT(kept, 20);
        EXPECT_EQ((*opened)->check()->entries, kept);
        EXPECT_TRUE((*opened)->check()->ok);
        // No room for another diary either, and no half of one is left behind.
        EXPECT_EQ(codeOf(Store::open(disk + u"/second"_s)), ErrorCode::DiskFull);
        EXPECT_EQ(QDir(disk).entryList({u"second*"_s}), QStringList());
        EXPECT_EQ(onDisk.undoName(), EditName::Add);
        opened->reset();
        opened = Store::open(disk + u"/diary"_s);
        if (opened.ok()) { // closing made room, or it did not
            EXPECT_TRUE((*opened)->check()->ok);
        }
    }
    EXPECT_EQ(::umount(QFile::encodeName(disk).constData()), 0);
}

#endif

} // namespace

} // namespace osteolog
