// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace osteolog::platform {

namespace {

constexpr QFile::Permissions theOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr QFile::Permissions notTheOwner =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

std::optional<FileIdentity> fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
#else
    // An open file cannot be deleted or replaced here, so being there is identity enough.
    return QFileInfo::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
#endif
}

bool makePrivateFolder(const QString& path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    const QString parent = QFileInfo(folder.absolutePath()).absolutePath();
    if (parent != folder.absolutePath() && !makePrivateFolder(parent))
        return false;
    // exists() again: another program of ours may have been faster.
    return QDir().mkdir(folder.absolutePath(), theOwner) || folder.exists();
}

bool restrictToOwner(const QString& path)
{
    // The "User" bits say what this program may do, which for root is everything: never handed on.
    const QFile::Permissions now = QFile::permissions(path);
    return (now & notTheOwner) == QFile::Permissions() || QFile::setPermissions(path, now & theOwner);
}

bool isErrorStreamATerminal()
{
#ifdef Q_OS_WIN
    return ::_isatty(::_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) != 0;
#endif
}

bool flushFolder(const QString& path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool flushed = ::fsync(folder) == 0;
    ::close(folder);
    return flushed;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace osteolog::platform
