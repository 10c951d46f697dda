// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The house that every test lives in: what it promises is checked like anything else.
#include "tests/support/fixture.h"
#include "tests/support/messageguard.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <clocale>
#include <gtest/gtest-spi.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace osteolog::test;

namespace {

class HouseRules : public Fixture
{
};

} // namespace

TEST_F(HouseRules, FolderIsEmptyAndTheClockStandsStill)
{
    EXPECT_TRUE(QDir(folder()).isEmpty());
    EXPECT_EQ(clock.today(), QDate(2026, 11, 21));
    EXPECT_EQ(clock.timeOfDay(), QTime(12, 0));
    EXPECT_EQ(read(write(u"a/b.txt"_s, "content")), "content");
}

TEST_F(HouseRules, LocaleAndZoneAreTheSameEverywhere)
{
    EXPECT_EQ(QLocale().name(), u"en_US"_s);
    EXPECT_EQ(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 0);
    EXPECT_EQ(std::localeconv()->decimal_point[0], '.');
    {
        const TimeZone zone("America/New_York");
        EXPECT_EQ(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), -4 * 3600);
    }
    EXPECT_EQ(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc(), 0);
}

TEST_F(HouseRules, NothingIsReadFromOrWrittenToThePersonsOwnFolders)
{
    const QString home = QDir::homePath();
    EXPECT_TRUE(home.startsWith(QDir::tempPath()));
    EXPECT_TRUE(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).startsWith(home));
    EXPECT_TRUE(QSettings(u"Osteolog"_s, u"Test"_s).fileName().startsWith(home));
}

TEST_F(HouseRules, ExpectedWarningIsTakenOutOfTheGuard)
{
    const ExpectedMessage expected(u"disk on fire"_s);
    std::thread([] { qWarning("the disk on fire, as ordered"); }).join();
}

TEST_F(HouseRules, MissingExpectedWarningFails)
{
    EXPECT_NONFATAL_FAILURE(const ExpectedMessage expected(u"disk on fire"_s), "no warning contained: disk on fire");
}

TEST_F(HouseRules, OffscreenPlatformsOwnRemarkIsLetThrough)
{
    qWarning("This plugin does not support propagateSizeHints()");
}
