// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "tests/support/fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStorageInfo>
#include <QThread>

#include <map>
#include <random>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;
constexpr int leastWithinAnEdit = 50;

/// What a writer said before it was killed.
struct LastWords
{
    int begun = 0;        ///< number of the newest edit that was begun
    int acknowledged = 0; ///< number of the newest edit that was acknowledged
    QString complaint;    ///< the writer gave up by itself
};

/// Starts a writer on the diary and kills it after some random time.
class Killer
{
public:
    explicit Killer(QString diary) : m_diary(std::move(diary)) {}

    LastWords round(int firstNumber)
    {
        QProcess writer;
        writer.start(QStringLiteral(OSTEOLOG_KILL_WRITER), {m_diary, QString::number(firstNumber)});
        EXPECT_TRUE(writer.waitForStarted());
        QByteArray output;
        // One in eight dies while it opens the diary, the others while they write.
        if (m_random() % 8 != 0) {
            while (!output.contains("begin") && writer.waitForReadyRead(20000))
                output += writer.readAllStandardOutput();
        }
        QThread::usleep(m_random() % 30000);
        writer.kill();
        EXPECT_TRUE(writer.waitForFinished(20000));
        output += writer.readAllStandardOutput();
        return wordsOf(output);
    }

private:
    static LastWords wordsOf(const QByteArray& output)
    {
        LastWords words;
        for (const QByteArray& line : output.left(output.lastIndexOf('\n')).split('\n')) {
            const QList<QByteArray> parts = line.split(' ');
            if (parts[0] == "begin")
                words.begun = parts.value(1).toInt();
            else if (parts[0] == "ack")
                words.acknowledged = parts.value(1).toInt();
            else if (!line.isEmpty())
                words.complaint = QString::fromUtf8(line);
        }
        return words;
    }

    QString m_diary;
    std::mt19937 m_random{20260501};
};

/// How many records of each edit from `first` on are in the diary.
std::map<int, int> recordsByEdit(const Store& store, int first)
{
    std::map<int, int> counts;
    const QDate start(2000, 1, 1);
    for (const Record& record : store.records(RecordKind::Note, start.addDays(first), start.addYears(100)).value())
        ++counts[record.as<Note>()->text.toInt()];
    return counts;
}

TEST(KillTest, everyAcknowledgedEditIsThereAndNoneIsThereByHalf)
{
    // Beside the program, on the disk that the build is on: memory would keep what no disk had.
    QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/../killtest-XXXXXX"_s);
    ASSERT_TRUE(folder.isValid());
    const QByteArray fileSystem = QStorageInfo(folder.path()).fileSystemType();
    if (fileSystem == "tmpfs" || fileSystem == "ramfs")
        GTEST_SKIP() << "the build tree is on " << fileSystem.constData() << ", which is no disk";
    const QString diary = folder.filePath(u"diary"_s);

    Killer killer(diary);
    int next = 1, acknowledged = 0, withinAnEdit = 0, inDoubt = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const LastWords words = killer.round(next);
        ASSERT_EQ(words.complaint, QString()) << "kill " << kill;
        if (words.begun > words.acknowledged)
            ++withinAnEdit;
        auto store = Store::open(diary);
        ASSERT_TRUE(store.ok()) << "kill " << kill << ": error " << static_cast<int>(store.error().code) << " "
                                << store.error().subject.toStdString() << " " << store.error().detail.toStdString();
        const std::map<int, int> counts = recordsByEdit(**store, next);
        for (const auto& [edit, records] : counts)
            ASSERT_EQ(records, edit % 5 == 0 ? 30 : 1) << "edit " << edit << " is there by half";
        for (int edit = next; edit <= words.acknowledged; ++edit)
            ASSERT_TRUE(counts.contains(edit)) << "edit " << edit << " was acknowledged and is lost";
        acknowledged += std::max(0, words.acknowledged - next + 1);
        if (words.begun > words.acknowledged && counts.contains(words.begun))
            ++inDoubt; // committed, but killed before it could say so
        next = std::max(next, words.begun + 1);
        ASSERT_TRUE((*store)->check()->ok) << "kill " << kill;
    }
    auto store = Store::open(diary);
    ASSERT_TRUE(store.ok());
    const Result<IntegrityReport> report = (*store)->check();
    EXPECT_EQ(report->problems, QStringList());
    const std::map<int, int> counts = recordsByEdit(**store, 1);
    EXPECT_EQ(std::ssize(counts), acknowledged + inDoubt); // nothing was lost later, either
    EXPECT_GT(acknowledged, kills / 4);
    EXPECT_GE(withinAnEdit, leastWithinAnEdit);
    RecordProperty("kills_within_an_edit", withinAnEdit);
    std::printf("%d kills, %d within an edit (%d of those committed), %d edits acknowledged\n", kills, withinAnEdit,
                inDoubt, acknowledged);
}

} // namespace

} // namespace osteolog
