// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diaryfile.h"

#include "tests/core/storage/diaryfixture.h"

#include <QDir>
#include <QFileInfo>
#include <SQLiteCpp/Database.h>

#include <random>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <sys/stat.h>
#endif

namespace osteolog {

using namespace Qt::StringLiterals;
using test::codeOf;
using test::sampleDay;

namespace {

/// What opening a diary says about files that are none, and that it leaves them alone.
class DiaryFileTest : public test::DiaryFixture
{
protected:
    void SetUp() override {}

    ErrorCode refusal(const QString& file, OpenMode mode = OpenMode::ReadWrite)
    {
        const QByteArray before = QFileInfo(file).isFile() ? read(file) : QByteArray();
        const ErrorCode code = codeOf(Store::open(file, mode));
        if (QFileInfo(file).isFile()) {
            EXPECT_EQ(read(file), before);
        }
        EXPECT_FALSE(mode == OpenMode::ReadWrite && QFile::exists(file + u"-wal"_s));
        EXPECT_FALSE(QFile::exists(file + u".lock"_s));
        return code;
    }

    /// A diary with a few hundred entries, closed, so that everything is in the one file.
    QByteArray someDiary()
    {
        reopen();
        std::vector<Record> records;
        for (int i = 0; i < 400; ++i)
            records.push_back(test::almonds(sampleDay.addDays(i % 40)));
        put(std::move(records));
        close();
        return read(diaryPath());
    }
};

TEST_F(DiaryFileTest, makesAMissingFileInAMissingFolder)
{
    const QString file = path(u"new/folder/für Oma/diary.osteolog"_s);
    const auto opened = Store::open(file);
    ASSERT_TRUE(opened.ok());
    EXPECT_TRUE((*opened)->check()->ok);
    EXPECT_EQ((*opened)->path(), file);
    EXPECT_FALSE(QFile::exists(file + u".new"_s));
}

TEST_F(DiaryFileTest, readOnlyNeverMakesAnything)
{
    EXPECT_EQ(codeOf(Store::open(path(u"none/diary"_s), OpenMode::ReadOnly)), ErrorCode::FileMissing);
    EXPECT_FALSE(QFile::exists(path(u"none"_s)));
}

TEST_F(DiaryFileTest, refusesWhatIsNoSqliteFile)
{
    EXPECT_EQ(refusal(write(u"letter.txt"_s, "Dear diary, today I ate almonds.\n")), ErrorCode::FileForeign);
    EXPECT_EQ(refusal(write(u"zeros"_s, QByteArray(8192, '\0'))), ErrorCode::FileForeign);
    EXPECT_EQ(refusal(write(u"short"_s, "x")), ErrorCode::FileForeign);
    EXPECT_EQ(refusal(write(u"letter.txt"_s, "Dear diary"), OpenMode::ReadOnly), ErrorCode::FileForeign);
}

TEST_F(DiaryFileTest, refusesWhatIsNoFile)
{
    ASSERT_TRUE(QDir().mkpath(path(u"folder"_s)));
    EXPECT_EQ(refusal(path(u"folder"_s)), ErrorCode::FileForeign);
    EXPECT_EQ(codeOf(Store::open(write(u"file"_s, "x") + u"/diary"_s)), ErrorCode::FileNotWritable);
#ifdef Q_OS_UNIX
    ASSERT_EQ(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    EXPECT_EQ(refusal(path(u"pipe"_s)), ErrorCode::FileForeign); // and does not wait for a writer
#endif
}

TEST_F(DiaryFileTest, refusesAnotherProgramsDatabase)
{
    const QString file = path(u"browser.sqlite"_s);
    {
        SQLite::Database other(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE bookmarks (url TEXT); INSERT INTO bookmarks VALUES ('https://example.org')");
    }
    EXPECT_EQ(refusal(file), ErrorCode::FileForeign);
    {
        SQLite::Database other(file.toStdString(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA application_id = 1234; PRAGMA user_version = 1");
    }
    EXPECT_EQ(refusal(file), ErrorCode::FileForeign);
    EXPECT_EQ(refusal(file, OpenMode::ReadOnly), ErrorCode::FileForeign);
}

TEST_F(DiaryFileTest, refusesANewerSchema)
{
    someDiary();
    {
        SQLite::Database later(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
        later.exec("PRAGMA user_version = 999");
    }
    EXPECT_EQ(refusal(diaryPath()), ErrorCode::FileNewer);
    EXPECT_EQ(refusal(diaryPath(), OpenMode::ReadOnly), ErrorCode::FileNewer);
}

TEST_F(DiaryFileTest, refusesASchemaNumberThatNeverWas)
{
    someDiary();
    {
        SQLite::Database odd(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
        odd.exec("PRAGMA user_version = -1");
    }
    EXPECT_EQ(refusal(diaryPath()), ErrorCode::FileCorrupt);
}

TEST_F(DiaryFileTest, refusesADiaryWithoutItsTables)
{
    someDiary();
    {
        SQLite::Database cut(diaryPath().toStdString(), SQLite::OPEN_READWRITE);
        cut.exec("DROP TABLE note");
    }
    EXPECT_EQ(codeOf(Store::open(diaryPath())), ErrorCode::FileCorrupt);
}

TEST_F(DiaryFileTest, refusesADiaryThatWasCutOff)
{
    const QByteArray whole = someDiary();
    ASSERT_GT(whole.size(), 100000);
    // Nothing at all, within the magic, within the header, after the first page, at a page, within a page.
    for (const qsizetype size : {qsizetype(0), qsizetype(7), qsizetype(60), qsizetype(4096), whole.size() / 8192 * 4096,
                                 whole.size() - 1000}) {
        const QString cut = write(u"cut-%1"_s.arg(size), whole.left(size));
        const auto opened = Store::open(cut);
        if (opened.ok()) { // what can be seen without reading it all was whole
            EXPECT_FALSE((*opened)->check()->ok) << size;
        } else {
            EXPECT_EQ(opened.error().code, ErrorCode::FileCorrupt) << size;
        }
    }
    EXPECT_EQ(codeOf(Store::open(write(u"empty"_s, {}))), ErrorCode::FileCorrupt);
    EXPECT_EQ(codeOf(Store::open(write(u"half"_s, whole.left(whole.size() / 2)))), ErrorCode::FileCorrupt);
}

/// Bytes overwritten anywhere: never a crash or a hang, and check() notices what the reading functions meet.
TEST_F(DiaryFileTest, survivesDamageAnywhere)
{
    const QByteArray whole = someDiary();
    std::mt19937 random(20260501);
    for (int round = 0; round < 50; ++round) {
        QByteArray damaged = whole;
        const qsizetype at = static_cast<qsizetype>(random() % static_cast<quint32>(damaged.size()));
        for (qsizetype i = at; i < std::min(at + 64, damaged.size()); ++i)
            damaged[i] = static_cast<char>(random());
        const QString file = write(u"damaged"_s, damaged);
        for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
        const auto opened = Store::open(file);
        if (!opened) {
            const ErrorCode code = opened.error().code;
            EXPECT_TRUE(code == ErrorCode::FileCorrupt || code == ErrorCode::FileForeign ||
                        code == ErrorCode::FileNewer)
                << int(code) << " at " << at;
            continue;
        }
        Journal damagedJournal(**opened, clock);
        bool failed = !(*opened)->totals(sampleDay, sampleDay.addDays(40)).ok();
        for (int i = 0; i < 40; ++i)
            failed = !(*opened)->day(sampleDay.addDays(i)).ok() || failed;
        const auto report = (*opened)->check();
        EXPECT_TRUE(report.ok());
        EXPECT_FALSE(failed && report->ok) << "damage at " << at;
        (void)damagedJournal.apply(Edit::add(test::almonds()));
        (void)damagedJournal.undo();
    }
}

TEST_F(DiaryFileTest, aLogWithoutItsDiaryIsNotReplayedIntoANewOne)
{
    reopen();
    put({test::almonds()});
    const QByteArray log = read(diaryPath() + u"-wal"_s);
    ASSERT_FALSE(log.isEmpty());
    close();
    ASSERT_TRUE(QFile::remove(diaryPath()));
    write(u"diary.osteolog-wal"_s, log);
    reopen();
    EXPECT_TRUE(live().empty());
    EXPECT_TRUE(store->check()->ok);
    EXPECT_EQ(read(diaryPath() + u"-wal.orphan"_s), log); // kept: it may be all that is left of somebody's day
}

TEST_F(DiaryFileTest, whatAnInterruptedCreationLeftIsNoObstacle)
{
    write(u"diary.osteolog.new"_s, "half a");
    reopen();
    EXPECT_TRUE(store->check()->ok);
    EXPECT_FALSE(QFile::exists(diaryPath() + u".new"_s));
}

TEST_F(DiaryFileTest, aLockWhoseOwnerDiedBeforeNamingItselfIsTaken)
{
    const QString file = path(u"diary"_s);
    ASSERT_TRUE(Store::open(file).ok());
    write(u"diary.lock"_s, "");
    EXPECT_TRUE(Store::open(file).ok());
    EXPECT_FALSE(QFile::exists(file + u".lock"_s));
}

#ifdef Q_OS_UNIX
TEST_F(DiaryFileTest, aLockWhoseOwnerIsAboutToNameItselfIsLeft)
{
    const QString file = path(u"diary"_s);
    ASSERT_TRUE(Store::open(file).ok());
    QFile lock(write(u"diary.lock"_s, ""));
    ASSERT_TRUE(lock.open(QIODevice::ReadWrite));
    ASSERT_EQ(flock(lock.handle(), LOCK_EX | LOCK_NB), 0); // as QLockFile holds it
    EXPECT_EQ(codeOf(Store::open(file)), ErrorCode::FileLocked);
    EXPECT_TRUE(lock.exists());
}
#endif

TEST_F(DiaryFileTest, onlyTheOwnerMayReadAnyOfIt)
{
#ifdef Q_OS_UNIX
    const auto others = [](const QString& file) {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(file).constData(), &status), 0);
        return status.st_mode & 077U;
    };
    const mode_t mask = ::umask(0);
    const QString file = path(u"new/diary"_s);
    auto opened = Store::open(file);
    ASSERT_TRUE(opened.ok());
    Journal first(**opened, clock);
    EXPECT_TRUE(first.apply(Edit::add(test::almonds())).ok());
    for (const QString& part : {path(u"new"_s), file, file + u"-wal"_s, file + u"-shm"_s})
        EXPECT_EQ(others(part), 0U) << part.toStdString();
    opened->reset();
    ::chmod(QFile::encodeName(file).constData(), 0644); // as a copy from a stick would be
    opened = Store::open(file);
    ::umask(mask);
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(others(file), 0U);
#else
    GTEST_SKIP() << "rights are inherited from the person's own folder here";
#endif
}

} // namespace

} // namespace osteolog
