// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/edit.h"
#include "core/storage/store.h"

#include <QObject>

#include <functional>
#include <span>

namespace osteolog {

class EditLog;
class EditWriter;

/// The only writer of a diary. An Edit is checked (`validate`), stamped and committed in one transaction (fsync
/// included) and comes back as a ChangeSet; `changed` tells everybody else. Undo and redo are inverse edits kept in
/// the file, so they survive a restart and serve both programs; the newest 1,000 edits can be undone. Undoing writes
/// new stamps, so that a merged copy sees it as the newest change. An edit made after an undo ends the redo chain.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the journal.
    Journal(Store& store, const Clock& clock, QObject* parent = nullptr);
    ~Journal() override;

    /// Errors: those of validate(), ReadOnly, DiskFull, FileVanished, FileNotWritable, NotFound (removal of what is
    /// not there). After an error nothing has changed.
    Result<ChangeSet> apply(const Edit& edit);
    Result<ChangeSet> undo(); ///< NothingToUndo when there is none
    Result<ChangeSet> redo(); ///< NothingToRedo when there is none
    /// What undo would take back or redo bring again; empty when there is nothing.
    std::optional<EditName> undoName() const;
    std::optional<EditName> redoName() const;

    const Store& store() const { return m_store; }

Q_SIGNALS:
    void changed(const osteolog::ChangeSet& changes);

private:
    /// One transaction around `work`; `seen` are records that may come with stamps of another copy of the diary.
    using Work = std::function<Outcome(EditWriter& writer, EditLog& log)>;
    Result<ChangeSet> commit(EditName name, std::span<const Record> seen, const Work& work);
    Result<ChangeSet> tryCommit(EditName name, std::span<const Record> seen, const Work& work);

    Store& m_store;
    const Clock& m_clock;
};

} // namespace osteolog
