// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/archivestream.h"

#include <archive.h>
#include <archive_entry.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockSize = 1 << 16;

/// libarchive over a QIODevice, so that any path, on any system, and any device in a test can be read.
class Reader
{
public:
    Reader(QString name, std::unique_ptr<QIODevice> device)
        : m_name(std::move(name)), m_device(std::move(device)), m_archive(archive_read_new(), &archive_read_free)
    {
    }

    Outcome open(ArchiveKind kind)
    {
        archive* handle = m_archive.get();
        if (kind == ArchiveKind::Zip) {
            // Only by the directory at the end: reading a cut-off zip from its front would give half a database.
            archive_read_support_format_zip_seekable(handle);
        } else {
            archive_read_support_filter_gzip(handle);
            archive_read_support_format_raw(handle);
            archive_read_support_format_empty(handle);
        }
        archive_read_set_callback_data(handle, this);
        archive_read_set_read_callback(handle, &Reader::readBlock);
        archive_read_set_seek_callback(handle, &Reader::seek);
        archive_read_set_skip_callback(handle, &Reader::skip);
        return archive_read_open1(handle) == ARCHIVE_OK ? done() : Outcome(problem());
    }

    /// The next entry, or null at the end.
    Result<archive_entry*> next()
    {
        archive_entry* entry = nullptr;
        const int code = archive_read_next_header(m_archive.get(), &entry);
        if (code == ARCHIVE_EOF)
            return static_cast<archive_entry*>(nullptr);
        // A warning is about a name that this system cannot write; names with such letters are not ours.
        if (code != ARCHIVE_OK && code != ARCHIVE_WARN)
            return problem();
        return entry;
    }

    Result<qint64> data(char* to, qint64 size)
    {
        const la_ssize_t length = archive_read_data(m_archive.get(), to, static_cast<std::size_t>(size));
        if (length < 0)
            return problem();
        return static_cast<qint64>(length);
    }

    qint64 position() const { return m_device->pos(); }

private:
    Error problem() const
    {
        if (m_readFailed)
            return error(ErrorCode::FileUnreadable, m_name, m_device->errorString());
        return error(ErrorCode::ArchiveDamaged, m_name, QString::fromUtf8(archive_error_string(m_archive.get())));
    }

    static la_ssize_t readBlock(archive*, void* self, const void** block)
    {
        auto* reader = static_cast<Reader*>(self);
        const qint64 length = reader->m_device->read(reader->m_block.data(), blockSize);
        reader->m_readFailed = length < 0;
        *block = reader->m_block.constData();
        return length;
    }

    static la_int64_t seek(archive*, void* self, la_int64_t offset, int whence)
    {
        QIODevice& device = *static_cast<Reader*>(self)->m_device;
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
        const qint64 to = from + offset;
        return to >= 0 && to <= device.size() && device.seek(to) ? to : ARCHIVE_FATAL;
    }

    static la_int64_t skip(archive*, void* self, la_int64_t wanted)
    {
        QIODevice& device = *static_cast<Reader*>(self)->m_device;
        const qint64 step = std::min<qint64>(wanted, device.size() - device.pos());
        return step > 0 && device.seek(device.pos() + step) ? step : 0;
    }

    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<archive, decltype(&archive_read_free)> m_archive;
    QByteArray m_block = QByteArray(blockSize, '\0');
    bool m_readFailed = false;
};

class EntryStream final : public ByteStream
{
public:
    EntryStream(QString name, std::unique_ptr<Reader> reader, ArchiveKind kind, std::shared_ptr<qint64> budget)
        : m_name(std::move(name)), m_reader(std::move(reader)), m_kind(kind), m_budget(std::move(budget))
    {
    }

    Result<qint64> read(char* to, qint64 size) override
    {
        Result<qint64> length = m_reader->data(to, size);
        if (!length)
            return length;
        m_given += *length;
        *m_budget -= *length;
        if (*m_budget < 0)
            return error(ErrorCode::ArchiveTooLarge, m_name);
        return length;
    }

    // A gzip file does not say how much it holds, so what counts is how far into it we are.
    qint64 consumed() const override { return m_kind == ArchiveKind::Zip ? m_given : m_reader->position(); }

private:
    QString m_name;
    std::unique_ptr<Reader> m_reader;
    ArchiveKind m_kind;
    std::shared_ptr<qint64> m_budget;
    qint64 m_given = 0;
};

} // namespace

Result<std::vector<ArchiveEntry>> zipEntries(const QString& name, std::unique_ptr<QIODevice> device, int most)
{
    Reader reader(name, std::move(device));
    if (const Outcome outcome = reader.open(ArchiveKind::Zip); !outcome)
        return outcome.error();
    std::vector<ArchiveEntry> entries;
    for (int place = 0;; ++place) {
        const Result<archive_entry*> entry = reader.next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return entries;
        if (place >= most)
            return error(ErrorCode::ArchiveTooLarge, name);
        const char* path = archive_entry_pathname(*entry);
        if (path && archive_entry_filetype(*entry) == AE_IFREG)
            entries.push_back({QString::fromUtf8(path), std::max<qint64>(archive_entry_size(*entry), 0), place});
    }
}

Result<std::unique_ptr<ByteStream>> archiveStream(const QString& name, std::unique_ptr<QIODevice> device,
                                                  ArchiveKind kind, int place, std::shared_ptr<qint64> budget)
{
    auto reader = std::make_unique<Reader>(name, std::move(device));
    if (const Outcome outcome = reader->open(kind); !outcome)
        return outcome.error();
    for (int at = 0;; ++at) {
        const Result<archive_entry*> entry = reader->next();
        if (!entry)
            return entry.error();
        if (!*entry && kind == ArchiveKind::Zip)
            return error(ErrorCode::ArchiveDamaged, name);
        if (!*entry || kind == ArchiveKind::Gzip || at == place)
            break;
    }
    return std::unique_ptr<ByteStream>(std::make_unique<EntryStream>(name, std::move(reader), kind, std::move(budget)));
}

} // namespace osteolog
