// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/clirun.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliEdit : public test::CliFixture
{
protected:
    qsizetype entries() const { return json({u"day"_s}).object()[u"entries"_s].toArray().size(); }
};

TEST_F(CliEdit, UndoAndRedoWorkAcrossRuns)
{
    json({u"log"_s, u"food"_s, u"Almonds"_s, u"30 g"_s, u"--at"_s, u"08:00"_s});
    const QByteArray one = wholeDay();
    json({u"log"_s, u"note"_s, u"second"_s, u"--at"_s, u"09:00"_s});
    const QByteArray two = wholeDay();
    EXPECT_EQ(json({u"log"_s, u"undo"_s}).object(), (QJsonObject{{u"undone"_s, u"add"_s}}));
    EXPECT_EQ(wholeDay(), one);
    json({u"log"_s, u"undo"_s});
    EXPECT_EQ(entries(), 0);
    EXPECT_EQ(json({u"log"_s, u"redo"_s}).object(), (QJsonObject{{u"redone"_s, u"add"_s}}));
    json({u"log"_s, u"redo"_s});
    EXPECT_EQ(wholeDay(), two);
}

TEST_F(CliEdit, ThereIsAnEndToUndoAndRedo)
{
    const test::CliRun undo = run({u"log"_s, u"undo"_s});
    EXPECT_EQ(undo.exitCode, 1);
    EXPECT_THAT(undo.err.toStdString(), HasSubstr("nothing to undo"));
    const test::CliRun redo = run({u"log"_s, u"redo"_s});
    EXPECT_EQ(redo.exitCode, 1);
    EXPECT_THAT(redo.err.toStdString(), HasSubstr("nothing to redo"));
}

TEST_F(CliEdit, ARemovedEntryIsGoneUntilUndone)
{
    const QString uuid = json({u"log"_s, u"note"_s, u"hello"_s}).object()[u"uuid"_s].toString();
    EXPECT_EQ(json({u"log"_s, u"remove"_s, uuid}).object(), (QJsonObject{{u"removed"_s, uuid}}));
    EXPECT_EQ(entries(), 0);
    EXPECT_EQ(run({u"log"_s, u"remove"_s, uuid}).exitCode, 1) << "it is not there a second time";
    json({u"log"_s, u"undo"_s});
    EXPECT_EQ(entries(), 1);
    for (const QString& other : {u"7b1f0f5e-0000-4000-8000-000000000000"_s, u"nonsense"_s, u""_s})
        EXPECT_EQ(run({u"log"_s, u"remove"_s, other}).exitCode, 1) << other.toStdString();
    EXPECT_EQ(entries(), 1);
}

TEST_F(CliEdit, ADayIsMarkedAndUnmarked)
{
    json({u"log"_s, u"note"_s, u"hello"_s});
    EXPECT_FALSE(json({u"day"_s}).object()[u"complete"_s].toBool(true));
    EXPECT_EQ(json({u"log"_s, u"complete"_s}).object(),
              (QJsonObject{{u"date"_s, u"2026-11-21"_s}, {u"complete"_s, true}}));
    EXPECT_TRUE(json({u"day"_s}).object()[u"complete"_s].toBool());
    json({u"log"_s, u"incomplete"_s, u"2026-11-21"_s});
    EXPECT_FALSE(json({u"day"_s}).object()[u"complete"_s].toBool(true));
    EXPECT_EQ(json({u"check"_s}).object()[u"entries"_s].toInt(), 2) << "a day has one mark, not a history of them";
    EXPECT_EQ(run({u"log"_s, u"complete"_s, u"2026-02-31"_s}).exitCode, 1);
}

} // namespace
} // namespace osteolog
