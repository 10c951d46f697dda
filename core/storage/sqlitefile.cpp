// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Offsets of the SQLite file header, https://www.sqlite.org/fileformat.html
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;
const QByteArray sqliteMagic("SQLite format 3\0", 16);

} // namespace

Outcome inspectSqliteFile(const QString& path, qint32 applicationId)
{
    const QFileInfo info(path);
    if (!info.exists())
        return error(ErrorCode::FileMissing, path);
    if (!info.isFile()) // opening a pipe would wait for ever
        return error(ErrorCode::FileForeign, path, u"not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (file.error() != QFileDevice::NoError)
        return error(ErrorCode::FileUnreadable, path, file.errorString());
    if (!header.startsWith(sqliteMagic.left(header.size())))
        return error(ErrorCode::FileForeign, path, u"not an SQLite file"_s);
    if (header.size() < headerSize)
        return error(ErrorCode::FileCorrupt, path, u"cut off within the header"_s);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != applicationId)
        return error(ErrorCode::FileForeign, path, u"application id"_s);
    return done();
}

bool isDiskFull(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < 4096;
}

} // namespace osteolog
