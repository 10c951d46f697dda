// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonfile.h"

#include <QFile>
#include <QJsonDocument>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;

} // namespace

Result<QJsonObject> readJsonObject(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::FileUnreadable, path);
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return error(ErrorCode::FileUnreadable, path);
    if (content.size() > largestFile)
        return error(ErrorCode::TextTooLong, path, QString::number(largestFile));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (!document.isObject())
        return error(ErrorCode::TextInvalid, path, problem.error ? problem.errorString() : u"not an object"_s);
    return document.object();
}

} // namespace osteolog::cli
