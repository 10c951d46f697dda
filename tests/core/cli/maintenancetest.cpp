// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafolder.h"
#include "core/storage/store.h"
#include "tests/core/cli/clirun.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliMaintenance : public test::CliFixture
{
protected:
    QString diary() const { return diaryPath(data()); }
    void beginDiary() const { json({u"log"_s, u"food"_s, u"Almonds"_s, u"30 g"_s, u"--at"_s, u"08:00"_s}); }
    void overwrite(const QByteArray& content) const
    {
        for (const QString& side : {u"-wal"_s, u"-shm"_s})
            QFile::remove(diary() + side);
        QFile file(diary());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// A write that must fail with these words and leave the file as it is.
    void expectRefused(const std::string& words) const
    {
        const QByteArray before = read(diary());
        const test::CliRun result = run({u"log"_s, u"note"_s, u"hello"_s});
        EXPECT_EQ(result.exitCode, 1);
        EXPECT_EQ(result.out, "");
        EXPECT_THAT(result.err.toStdString(), HasSubstr(words));
        EXPECT_EQ(read(diary()), before);
    }
};

TEST_F(CliMaintenance, ASoundDiaryIsCalledSound)
{
    beginDiary();
    const QJsonObject report = json({u"check"_s}).object();
    expectKeys(report, {u"ok"_s, u"entries"_s, u"problems"_s});
    EXPECT_TRUE(report[u"ok"_s].toBool());
    EXPECT_EQ(report[u"entries"_s].toInt(), 1);
    EXPECT_TRUE(report[u"problems"_s].toArray().isEmpty());
}

TEST_F(CliMaintenance, ADamagedDiaryIsReportedWithAdvice)
{
    json({u"demo"_s, u"--years"_s, u"1"_s, u"--entries"_s, u"2"_s});
    QByteArray content = read(diary());
    ASSERT_GT(content.size(), 40000);
    content.replace(4096 * 4, 4096 * 5, QByteArray(4096 * 5, 'x'));
    overwrite(content);
    const test::CliRun result = run({u"--json"_s, u"check"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_FALSE(result.object()[u"ok"_s].toBool(true));
    EXPECT_FALSE(result.object()[u"problems"_s].toArray().isEmpty());
    EXPECT_THAT(result.err.toStdString(), HasSubstr("backup"));
}

TEST_F(CliMaintenance, AFileOfSomebodyElseIsLeftAlone)
{
    beginDiary();
    overwrite("This is my shopping list.\n");
    expectRefused("not a diary of Osteolog");
}

TEST_F(CliMaintenance, AFileOfANewerVersionIsLeftAlone)
{
    beginDiary();
    {
        SQLite::Database database(diary().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA user_version = 9999");
    }
    expectRefused("newer version");
    EXPECT_EQ(run({u"day"_s}).exitCode, 1);
}

TEST_F(CliMaintenance, WhileAnotherProgramWritesReadingWorksAndWritingIsRefused)
{
    beginDiary();
    Result<std::unique_ptr<Store>> other = Store::open(diary());
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 1);
    EXPECT_EQ(run({u"foods"_s, u"search"_s, u"gouda"_s}).exitCode, 0);
    EXPECT_EQ(run({u"check"_s}).exitCode, 0);
    const test::CliRun result = run({u"log"_s, u"note"_s, u"hello"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("Close it there"));
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 1);
    other.value().reset();
    EXPECT_EQ(run({u"log"_s, u"note"_s, u"hello"_s}).exitCode, 0);
}

TEST_F(CliMaintenance, AFolderThatCannotBeMadeIsAnError)
{
    const QString file = write(u"taken"_s, "text");
    const test::CliRun result = runLine({u"--data"_s, file, u"log"_s, u"note"_s, u"hello"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("cannot be written"));
    EXPECT_EQ(read(file), "text");
#ifdef Q_OS_LINUX
    EXPECT_EQ(runLine({u"--data"_s, u"/proc/osteolog"_s, u"day"_s}).exitCode, 1);
#endif
}

TEST_F(CliMaintenance, AReadOnlyFolderRefusesWritesAndKeepsTheDiary)
{
    beginDiary();
    const QFile::Permissions before = QFileInfo(data()).permissions();
    QFile::setPermissions(diary(), QFile::ReadOwner);
    QFile::setPermissions(data(), QFile::ReadOwner | QFile::ExeOwner);
    const bool powerless = !QFile(path(u"data/probe"_s)).open(QIODevice::WriteOnly);
    if (powerless)
        expectRefused("osteolog-cli: ");
    QFile::setPermissions(data(), before);
    QFile::setPermissions(diary(), QFile::ReadOwner | QFile::WriteOwner);
    if (!powerless)
        GTEST_SKIP() << "this user may write everywhere";
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s].toArray().size(), 1);
}

TEST_F(CliMaintenance, TheDemoFillsAnEmptyFolderOnly)
{
    const QJsonObject report = json({u"demo"_s, u"--years"_s, u"1"_s, u"--entries"_s, u"4"_s}).object();
    expectKeys(report, {u"days"_s, u"entries"_s});
    EXPECT_GT(report[u"days"_s].toInt(), 300);
    EXPECT_LT(report[u"days"_s].toInt(), 365);
    const QByteArray before = wholeDay();
    const test::CliRun again = run({u"demo"_s, u"--years"_s, u"1"_s, u"--entries"_s, u"4"_s});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.err.toStdString(), HasSubstr("empty"));
    EXPECT_EQ(wholeDay(), before);
}

TEST_F(CliMaintenance, ADemoThatCannotBeIsRefused)
{
    const QList<std::pair<QString, QString>> cases = {
        {u"0"_s, u"4"_s}, {u"101"_s, u"4"_s}, {u"1"_s, u"41"_s}, {u"x"_s, u"4"_s}};
    for (const auto& [years, entries] : cases)
        EXPECT_EQ(run({u"demo"_s, u"--years"_s, years, u"--entries"_s, entries}).exitCode, 1) << years.toStdString();
}

} // namespace
} // namespace osteolog
