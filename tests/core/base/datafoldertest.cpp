// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafolder.h"

#include "tests/support/fixture.h"

#include <QFileInfo>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

class DataFolder : public test::Fixture
{
};

TEST_F(DataFolder, TheDefaultIsAnAbsoluteFolderOfOurOwn)
{
    EXPECT_TRUE(QFileInfo(defaultDataFolder()).isAbsolute());
    EXPECT_EQ(QFileInfo(defaultDataFolder()).fileName(), u"osteolog"_s);
}

TEST_F(DataFolder, ANewFolderIsMadeWithItsParentsForTheOwnerOnly)
{
    const QString wanted = path(u"a/b"_s);
    ASSERT_TRUE(ensureDataFolder(wanted).ok());
    const QFileInfo info(wanted);
    EXPECT_TRUE(info.isDir());
#ifndef Q_OS_WIN
    EXPECT_FALSE(info.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
#endif
    EXPECT_EQ(diaryPath(wanted), wanted + u"/diary.osteolog"_s);
}

TEST_F(DataFolder, AFolderThatIsThereKeepsItsPermissions)
{
    const QFile::Permissions before = QFileInfo(folder()).permissions();
    ASSERT_TRUE(ensureDataFolder(folder()).ok());
    EXPECT_EQ(QFileInfo(folder()).permissions(), before);
}

TEST_F(DataFolder, AFileInItsPlaceIsAnErrorThatNamesIt)
{
    const QString file = write(u"taken"_s, "text");
    const Outcome outcome = ensureDataFolder(file);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(outcome.error().subject, file);
    EXPECT_EQ(read(file), "text");
}

} // namespace
} // namespace osteolog
