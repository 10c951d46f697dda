// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>
#include <memory>
#include <vector>

namespace osteolog {

/// What an import may take before it is stopped. The largest table published today, the export of Open Food Facts, is
/// about 10 GB unpacked and shrinks to a tenth of that; a row of it is some kilobytes long.
struct ImportLimits
{
    qint64 unpacked = qint64(64) << 30;     ///< bytes that all files of an archive may unpack to
    qint64 freeUnpacked = qint64(64) << 20; ///< up to here the ratio does not matter
    int ratio = 100;                        ///< unpacked to packed; a bomb has a thousand
    qint64 longestLine = 1 << 20;           ///< bytes of one row
    int members = 10000;                    ///< files in an archive or a folder
};

/// Bytes, one after another, from a plain file or out of an archive.
class ByteStream
{
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;
    /// At most `size` bytes; 0 at the end. FileUnreadable, ArchiveDamaged, ArchiveTooLarge.
    virtual Result<qint64> read(char* data, qint64 size) = 0;
    /// How far into the source this has come, on the scale of ImportMember::size.
    virtual qint64 consumed() const = 0;
};

/// One file of a source.
struct ImportMember
{
    QString folder; ///< inside the source; empty at its top
    QString name;   ///< without folders
    qint64 size = 0;
};

/// Where a food database comes from: the zip as it is published, the folder that it unpacks to, or a single file, which
/// may be packed with gzip. Names say nothing of what a file is, its first bytes do. Every member can be opened as
/// often as needed.
class ImportSource
{
public:
    using Opener = std::function<std::unique_ptr<QIODevice>()>;

    /// FileMissing, FileUnreadable, ArchiveDamaged, ArchiveTooLarge for too many files.
    static Result<ImportSource> open(const QString& path, const ImportLimits& limits = {});
    /// The same for a file that is not on the disk. `opener` gives a fresh device, open for reading, at each call.
    static Result<ImportSource> fromDevice(const QString& name, const Opener& opener, const ImportLimits& limits = {});
    /// A folder that is not on the disk.
    static ImportSource fromTables(const std::vector<std::pair<QString, QByteArray>>& tables,
                                   const ImportLimits& limits = {});

    const QString& path() const { return m_path; }
    const ImportLimits& limits() const { return m_limits; }
    const std::vector<ImportMember>& members() const { return m_members; }
    /// A file by itself, so that the other files of its database would lie beside it.
    bool isPlainFile() const { return m_kind == Kind::Plain; }
    Result<std::unique_ptr<ByteStream>> stream(std::size_t member) const;

private:
    enum class Kind { Plain, Folder, Zip, Gzip };

    static Result<ImportSource> fromFolder(const QString& path, const ImportLimits& limits);
    Outcome listArchive(const QString& name);

    QString m_path;
    Kind m_kind = Kind::Plain;
    ImportLimits m_limits;
    std::vector<ImportMember> m_members;
    std::vector<Opener> m_openers;    ///< one per member, or one for the archive
    std::vector<int> m_places;        ///< which entry of the archive each member is
    std::shared_ptr<qint64> m_budget; ///< bytes that may still be unpacked, over all members
};

} // namespace osteolog
