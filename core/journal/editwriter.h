// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/editlog.h"
#include "core/storage/diarydatabase.h"

namespace osteolog {

/// Writes the records of one edit inside a transaction and keeps what is needed to tell others and to take it back.
/// All records of an edit get the same stamp. Throws SQLite::Exception.
class EditWriter
{
public:
    EditWriter(DiaryDatabase& database, const Stamp& stamp, EditName name);
    /// Makes room for that many changes at once.
    void expect(std::size_t changes) { m_changes.changes.reserve(changes); }

    /// A record that is already there exactly so is passed over. NotAllowed for an id that a record of another kind
    /// has, or that this edit has already written.
    Outcome put(const Record& record);
    /// NotFound when it is not there or already deleted.
    Outcome remove(const Record& record);

    enum class Way { Undo, Redo };
    /// Puts back what an edit, or its undoing, replaced. A record that looks otherwise than that left it (another
    /// program changed it) stays as it is: nobody's newer work is lost.
    Outcome takeBack(const EditImages& images, Way way);

    const EditImages& images() const { return m_images; }
    ChangeSet& changes() { return m_changes; }

private:
    Outcome change(RecordRows& rows, const StoredRow& before, StoredRow after);
    /// The row, unless it no longer is as `image` says.
    template <class Image>
    static std::optional<StoredRow> untouched(RecordRows& rows, const Image& image);
    Outcome takeBackTable(RecordRows& rows, const TableImages& images, Way way);
    TableImages& imagesOf(const RecordRows& rows);

    DiaryDatabase& m_database;
    Stamp m_stamp;
    EditImages m_images;
    ChangeSet m_changes;
};

} // namespace osteolog
