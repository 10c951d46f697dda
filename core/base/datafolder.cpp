// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace osteolog {

using namespace Qt::StringLiterals;

QString defaultDataFolder()
{
    // Not AppDataLocation: that one contains the name of the running program, and two programs share the diary. On
    // Windows it would also roam, which a database in use must not.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/osteolog"_s;
}

QString diaryPath(const QString& folder)
{
    return QDir(folder).filePath(u"diary.osteolog"_s);
}

Outcome ensureDataFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return done();
    if (folder.isEmpty() || info.exists() || !QDir().mkpath(folder))
        return error(ErrorCode::FileNotWritable, folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return done();
}

} // namespace osteolog
