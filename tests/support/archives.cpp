// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archives.h"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace osteolog::test {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;

la_ssize_t append(archive*, void* bytes, const void* block, std::size_t length)
{
    static_cast<QByteArray*>(bytes)->append(static_cast<const char*>(block), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

QByteArray written(archive* writer, const std::vector<std::pair<QString, QByteArray>>& files)
{
    QByteArray bytes;
    archive_write_set_bytes_in_last_block(writer, 1); // no padding
    if (archive_write_open(writer, &bytes, nullptr, &append, nullptr) != ARCHIVE_OK)
        return {};
    for (const auto& [name, content] : files) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                                  &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_write_header(writer, entry.get());
        archive_write_data(writer, content.constData(), static_cast<std::size_t>(content.size()));
    }
    archive_write_close(writer);
    return bytes;
}

} // namespace

QByteArray zipOf(const std::vector<std::pair<QString, QByteArray>>& files)
{
    const Writer writer(archive_write_new(), &archive_write_free);
    archive_write_set_format_zip(writer.get());
    return written(writer.get(), files);
}

QByteArray gzipOf(const QByteArray& content)
{
    const Writer writer(archive_write_new(), &archive_write_free);
    archive_write_add_filter_gzip(writer.get());
    archive_write_set_format_raw(writer.get());
    return written(writer.get(), {{QStringLiteral("table"), content}});
}

} // namespace osteolog::test
