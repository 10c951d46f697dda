// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"
#include "core/storage/connection.h"
#include "core/storage/editimages.h"

namespace osteolog {

/// The edits that can be undone and redone, kept in the diary file. All calls belong into the transaction that makes
/// the change itself. Throws SQLite::Exception.
class EditLog
{
public:
    static constexpr int mostEdits = 1000;

    struct Entry
    {
        qint64 sequence = 0;
        EditName name = EditName::Add;
        QByteArray images;
    };

    explicit EditLog(Connection& connection) : m_connection(connection) {}

    /// A new edit: what was undone before it can no longer be redone, and the oldest edits fall out.
    void push(EditName name, const EditImages& images);
    std::optional<Entry> toUndo(); ///< the newest edit that is in force
    std::optional<Entry> toRedo(); ///< the oldest edit that is undone
    std::optional<EditName> nameToUndo();
    std::optional<EditName> nameToRedo();
    /// After an undo or a redo: the images of the way back.
    void turn(qint64 sequence, bool undone, const EditImages& images);

private:
    qint64 nextSequence();
    std::optional<Entry> entry(const std::string& which);
    std::optional<EditName> name(const std::string& which);

    Connection& m_connection;
};

} // namespace osteolog
