// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"
#include "core/storage/recordrows.h"
#include "core/storage/store.h"

#include <QLockFile>

namespace osteolog {

/// An open diary file: lock, connection and tables. What Store reads from and Journal writes to.
class DiaryDatabase
{
public:
    /// Errors as Store::open.
    static Result<std::unique_ptr<DiaryDatabase>> open(const QString& path, OpenMode mode);

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == OpenMode::ReadOnly; }
    Connection& connection() { return *m_connection; }
    RecordRows& rows(RecordKind kind) { return m_rows[static_cast<std::size_t>(kind)]; }
    std::vector<RecordRows>& rows() { return m_rows; }
    /// Whether a record of any kind has this id.
    bool holds(const QUuid& id);

    /// FileVanished when the file, or the log beside it, is no longer the one that was opened: what is written then
    /// goes to a file without a name and is lost.
    Outcome stillThere();
    /// Moves what stands in the log into the file, so that the log's room is used anew. False when that did not work.
    bool emptyLog();

    /// Runs `work`, which returns a Result, and turns an exception of SQLite into an Error.
    template <class Work>
    auto run(Work&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return storageError(exception, m_path);
        }
    }

private:
    DiaryDatabase(QString path, OpenMode mode) : m_path(std::move(path)), m_mode(mode) {}
    Outcome connect();
    Outcome connectAs(const QString& name, int flags);
    Outcome prepareSchema();

    QString m_path;
    OpenMode m_mode;
    std::unique_ptr<QLockFile> m_lock; ///< freed last
    std::unique_ptr<Connection> m_connection;
    std::vector<RecordRows> m_rows;
    std::string m_holdsSql;
    std::optional<platform::FileIdentity> m_identity, m_logIdentity;
};

} // namespace osteolog
