// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ziptext.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace osteolog::test {

namespace {

void takeLines(QByteArray& buffer, const std::function<void(const QByteArray&)>& take)
{
    qsizetype start = 0;
    for (qsizetype end = buffer.indexOf('\n'); end >= 0; end = buffer.indexOf('\n', start)) {
        QByteArray line = buffer.mid(start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        take(line);
        start = end + 1;
    }
    buffer.remove(0, start);
}

} // namespace

bool eachZipLine(const QString& zip, const QString& member, const std::function<void(const QByteArray&)>& take)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_filename(reader.get(), QFile::encodeName(zip).constData(), 1 << 16) != ARCHIVE_OK)
        return false;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        if (QString::fromUtf8(archive_entry_pathname(entry)) != member)
            continue;
        QByteArray buffer;
        QByteArray block(1 << 16, Qt::Uninitialized);
        la_ssize_t length = 0;
        while ((length = archive_read_data(reader.get(), block.data(), static_cast<std::size_t>(block.size()))) > 0) {
            buffer.append(block.constData(), static_cast<qsizetype>(length));
            takeLines(buffer, take);
        }
        if (!buffer.isEmpty())
            take(buffer);
        return length == 0;
    }
    return false;
}

} // namespace osteolog::test
