// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliArguments : public test::CliFixture
{
};

TEST_F(CliArguments, HelpAndVersionSucceedWithoutADiary)
{
    const test::CliRun help = runLine({u"--help"_s});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_THAT(help.out.toStdString(), HasSubstr("log food ID|NAME AMOUNT"));
    EXPECT_THAT(help.out.toStdString(), HasSubstr("plan [--on DATE]"));
    EXPECT_EQ(help.err, "");
    const test::CliRun version = runLine({u"--version"_s});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_EQ(version.out, "osteolog 0.1.0\n");
    EXPECT_EQ(version.err, "");
    EXPECT_FALSE(QFileInfo::exists(path(u"home"_s)));
}

TEST_F(CliArguments, WrongUsageExitsWith2AndALineThatHelps)
{
    const QList<QStringList> lines = {
        {},
        {u"dance"_s},
        {u"log"_s},
        {u"log"_s, u"dance"_s},
        {u"log"_s, u"food"_s},
        {u"log"_s, u"food"_s, u"Almonds"_s},
        {u"log"_s, u"symptom"_s, u"cramps"_s, u"2"_s, u"3"_s},
        {u"log"_s, u"fall"_s, u"twice"_s},
        {u"log"_s, u"scan"_s, u"total-hip"_s},
        {u"log"_s, u"scan"_s, u"total-hip"_s, u"--bmd"_s, u"0.8"_s},
        {u"log"_s, u"supplement"_s, u"magnesium citrate"_s, u"1 g"_s, u"--salt"_s, u"--elemental"_s},
        {u"day"_s, u"--frobnicate"_s},
        {u"day"_s, u"-x"_s},
        {u"day"_s, u"--items"_s, u"3"_s},
        {u"day"_s, u"--on"_s},
        {u"day"_s, u"--on"_s, u"--json"_s},
        {u"day"_s, u"--json"_s, u"--json"_s},
        {u"day"_s, u"--json=yes"_s},
        {u"profile"_s, u"set"_s},
        {u"demo"_s, u"--years"_s, u"1"_s},
    };
    for (const QStringList& line : lines) {
        const test::CliRun result = run(line);
        EXPECT_EQ(result.exitCode, 2) << line.join(u' ').toStdString();
        EXPECT_EQ(result.out, "") << line.join(u' ').toStdString();
        EXPECT_THAT(result.err.toStdString(), HasSubstr("usage: osteolog-cli")) << line.join(u' ').toStdString();
    }
    EXPECT_FALSE(QFileInfo::exists(data())) << "wrong usage must not touch the disk";
}

TEST_F(CliArguments, OptionsStandAnywhereAndTakeAnEqualsSign)
{
    const QString folder = data();
    const QList<QStringList> lines = {
        {u"--data"_s, folder, u"--json"_s, u"--today"_s, u"2026-11-21"_s, u"day"_s},
        {u"day"_s, u"--json"_s, u"--today=2026-11-21"_s, u"--data="_s + folder},
        {u"--json"_s, u"day"_s, u"--today=2026-11-21"_s, u"--data"_s, folder},
    };
    const QByteArray first = runLine(lines[0]).out;
    EXPECT_THAT(first.toStdString(), HasSubstr("2026-11-21"));
    for (const QStringList& line : lines)
        EXPECT_EQ(runLine(line).out, first);
}

TEST_F(CliArguments, ADoubleDashEndsTheOptions)
{
    EXPECT_EQ(run({u"log"_s, u"note"_s, u"--"_s, u"--json"_s, u"is"_s, u"a"_s, u"word"_s}).exitCode, 0);
    EXPECT_EQ(json({u"day"_s}).object()[u"entries"_s][0][u"label"_s].toString(), u"--json is a word"_s);
}

#ifdef Q_OS_LINUX
TEST_F(CliArguments, AnAnswerThatDoesNotGetOutIsAFailure)
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(test::builtProgram(u"osteolog-cli"_s), {u"--data"_s, data(), u"day"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("could not be written"));
}
#endif

TEST_F(CliArguments, WithoutADataFolderTheUsersOwnIsTaken)
{
    EXPECT_EQ(runLine({u"log"_s, u"note"_s, u"hello"_s}).exitCode, 0);
#ifdef Q_OS_LINUX
    EXPECT_TRUE(QFileInfo::exists(path(u"home/data/osteolog/diary.osteolog"_s)));
#endif
}

} // namespace
} // namespace osteolog
