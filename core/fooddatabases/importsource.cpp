// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importsource.h"

#include "core/fooddatabases/archivestream.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class DeviceStream final : public ByteStream
{
public:
    DeviceStream(QString name, std::unique_ptr<QIODevice> device) : m_name(std::move(name)), m_device(std::move(device))
    {
    }

    Result<qint64> read(char* data, qint64 size) override
    {
        const qint64 length = m_device->read(data, size);
        if (length < 0)
            return error(ErrorCode::FileUnreadable, m_name, m_device->errorString());
        m_read += length;
        return length;
    }

    qint64 consumed() const override { return m_read; }

private:
    QString m_name;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_read = 0;
};

/// Null when the file cannot be opened.
std::unique_ptr<QIODevice> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    return file;
}

std::unique_ptr<QIODevice> openBytes(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

ImportMember memberAt(const QString& path, qint64 size)
{
    const qsizetype slash = path.lastIndexOf('/'_L1);
    return {slash < 0 ? QString() : path.left(slash), path.mid(slash + 1), size};
}

} // namespace

Result<ImportSource> ImportSource::open(const QString& path, const ImportLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        return error(ErrorCode::FileMissing, path);
    if (info.isDir())
        return fromFolder(path, limits);
    return fromDevice(
        path, [path] { return openFile(path); }, limits);
}

Result<ImportSource> ImportSource::fromFolder(const QString& path, const ImportLimits& limits)
{
    ImportSource source;
    source.m_path = path;
    source.m_kind = Kind::Folder;
    source.m_limits = limits;
    const QDir folder(path);
    // The zip of FoodData Central unpacks to a folder in the folder; deeper down is something else.
    QStringList folders{path};
    const QStringList below = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString& name : below)
        folders << folder.filePath(name);
    for (const QString& place : std::as_const(folders)) {
        QDirIterator files(place, QDir::Files | QDir::Readable);
        while (files.hasNext()) {
            const QString file = files.next();
            if (static_cast<int>(source.m_members.size()) >= limits.members)
                return source;
            source.m_members.push_back(memberAt(folder.relativeFilePath(file), files.fileInfo().size()));
            source.m_openers.emplace_back([file] { return openFile(file); });
        }
    }
    return source;
}

ImportSource ImportSource::fromTables(const std::vector<std::pair<QString, QByteArray>>& tables,
                                      const ImportLimits& limits)
{
    ImportSource source;
    source.m_kind = Kind::Folder;
    source.m_limits = limits;
    for (const auto& [name, bytes] : tables) {
        source.m_members.push_back(memberAt(name, bytes.size()));
        source.m_openers.emplace_back([bytes = bytes] { return openBytes(bytes); });
    }
    return source;
}

Result<ImportSource> ImportSource::fromDevice(const QString& name, const Opener& opener, const ImportLimits& limits)
{
    const std::unique_ptr<QIODevice> device = opener();
    if (!device)
        return error(ErrorCode::FileUnreadable, name);
    ImportSource source;
    source.m_path = name;
    source.m_limits = limits;
    source.m_openers.push_back(opener);
    const qint64 size = device->size();
    source.m_budget = std::make_shared<qint64>(
        std::min(limits.unpacked, std::max(limits.freeUnpacked, size * static_cast<qint64>(limits.ratio))));
    const QByteArray start = device->peek(4);
    if (start.startsWith("PK")) {
        source.m_kind = Kind::Zip;
        if (const Outcome outcome = source.listArchive(name); !outcome)
            return outcome.error();
        return source;
    }
    source.m_kind = start.startsWith("\x1f\x8b") ? Kind::Gzip : Kind::Plain;
    source.m_members.push_back({{}, QFileInfo(name).fileName(), size});
    return source;
}

Outcome ImportSource::listArchive(const QString& name)
{
    const Result<std::vector<ArchiveEntry>> entries = zipEntries(name, m_openers[0](), m_limits.members);
    if (!entries)
        return entries.error();
    for (const ArchiveEntry& entry : *entries) {
        m_members.push_back(memberAt(entry.path, entry.size));
        m_places.push_back(entry.place);
    }
    return done();
}

Result<std::unique_ptr<ByteStream>> ImportSource::stream(std::size_t member) const
{
    const bool archive = m_kind == Kind::Zip || m_kind == Kind::Gzip;
    const QString& name = archive ? m_path : m_members[member].name;
    std::unique_ptr<QIODevice> device = m_openers[m_kind == Kind::Folder ? member : 0]();
    if (!device)
        return error(ErrorCode::FileUnreadable, name);
    if (m_kind == Kind::Zip)
        return archiveStream(name, std::move(device), ArchiveKind::Zip, m_places[member], m_budget);
    if (m_kind == Kind::Gzip)
        return archiveStream(name, std::move(device), ArchiveKind::Gzip, 0, m_budget);
    return std::unique_ptr<ByteStream>(std::make_unique<DeviceStream>(name, std::move(device)));
}

} // namespace osteolog
