// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include "tests/support/fixture.h"

#include <QDir>
#include <QFileInfo>

namespace osteolog::platform {

using namespace Qt::StringLiterals;

namespace {

class PlatformTest : public test::Fixture
{
};

constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

TEST_F(PlatformTest, makesEveryMissingFolderForTheOwnerOnly)
{
    ASSERT_TRUE(makePrivateFolder(path(u"a/b/c"_s)));
    for (const QString& made : {u"a"_s, u"a/b"_s, u"a/b/c"_s}) {
        EXPECT_TRUE(QFileInfo(path(made)).isDir());
        EXPECT_EQ(QFile::permissions(path(made)) & others, QFile::Permissions()) << made.toStdString();
    }
    EXPECT_TRUE(makePrivateFolder(path(u"a/b/"_s)));
}

TEST_F(PlatformTest, leavesAFolderThatIsThereAsItIs)
{
    ASSERT_TRUE(QDir().mkdir(path(u"shared"_s)));
    ASSERT_TRUE(QFile::setPermissions(path(u"shared"_s), QFile::Permissions(0x7755)));
    ASSERT_TRUE(makePrivateFolder(path(u"shared"_s)));
    EXPECT_NE(QFile::permissions(path(u"shared"_s)) & others, QFile::Permissions());
}

TEST_F(PlatformTest, makesNoFolderWhereAFileStands)
{
    write(u"file"_s, "x");
    EXPECT_FALSE(makePrivateFolder(path(u"file"_s)));
    EXPECT_FALSE(makePrivateFolder(path(u"file/below"_s)));
}

TEST_F(PlatformTest, takesRightsFromOthersAndNoneFromTheOwner)
{
    const QString file = write(u"file"_s, "x");
    ASSERT_TRUE(QFile::setPermissions(file, QFile::Permissions(0x4444)));
    ASSERT_TRUE(restrictToOwner(file));
    EXPECT_EQ(QFile::permissions(file) & others, QFile::Permissions());
    EXPECT_TRUE(QFile::permissions(file) & QFile::ReadOwner);
    EXPECT_FALSE(QFile::permissions(file) & QFile::WriteOwner);
}

TEST_F(PlatformTest, tellsAFileFromOneThatTookItsPlace)
{
    const QString file = write(u"file"_s, "x");
    const auto before = fileIdentity(file);
    ASSERT_TRUE(before.has_value());
    write(u"file"_s, "other content, same file");
    EXPECT_EQ(fileIdentity(file), before);
    const QString other = write(u"other"_s, "x");
    EXPECT_NE(fileIdentity(other), before);
    ASSERT_TRUE(QFile::remove(file));
    EXPECT_FALSE(fileIdentity(file).has_value());
    ASSERT_TRUE(QFile::rename(other, file));
    EXPECT_NE(fileIdentity(file), before);
}

TEST_F(PlatformTest, flushesAFolderThatIsThere)
{
    EXPECT_TRUE(flushFolder(folder()));
    EXPECT_FALSE(flushFolder(path(u"none"_s)));
}

} // namespace

} // namespace osteolog::platform
