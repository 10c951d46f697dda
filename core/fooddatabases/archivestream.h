// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importsource.h"

#include <optional>

namespace osteolog {

enum class ArchiveKind { Zip, Gzip };

/// One regular file in an archive.
struct ArchiveEntry
{
    QString path;
    qint64 size = 0; ///< as the archive says, which may be a lie
    int place = 0;   ///< among all entries
};

/// What is in a zip, by its directory at the end: one without is cut off. ArchiveDamaged, ArchiveTooLarge for more
/// than `most` entries.
Result<std::vector<ArchiveEntry>> zipEntries(const QString& name, std::unique_ptr<QIODevice> device, int most);

/// Unpacks one entry. `budget` is what all streams of the archive together may still give; `place` does not matter
/// for gzip, which holds one file.
Result<std::unique_ptr<ByteStream>> archiveStream(const QString& name, std::unique_ptr<QIODevice> device,
                                                  ArchiveKind kind, int place, std::shared_ptr<qint64> budget);

} // namespace osteolog
