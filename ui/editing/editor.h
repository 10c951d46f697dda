// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/edit.h"

#include <QObject>

#include <optional>

namespace osteolog {
class Journal;
}

namespace osteolog::ui {

class MessageBar;

/// The one way by which windows change the diary: hands edits to the journal, shows what went wrong in the message
/// bar, and knows what Undo and Redo would do. Undo itself lives in the journal.
class Editor : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the editor.
    Editor(Journal& journal, MessageBar& messages, QObject* parent = nullptr);

    /// What changed, or nothing after an error, which has been shown then. An empty edit changes nothing.
    std::optional<ChangeSet> apply(const Edit& edit);
    /// As apply(), and offers "Undo" in the message bar: for removals and other edits that are easily regretted.
    std::optional<ChangeSet> applyWithUndoOffer(const Edit& edit, const QString& whatHappened);
    void undo();
    void redo();

    bool canUndo() const { return m_canUndo; }
    bool canRedo() const { return m_canRedo; }
    QString undoText() const; ///< "Undo add", for the menu
    QString redoText() const;

Q_SIGNALS:
    void canUndoChanged(bool canUndo);
    void canRedoChanged(bool canRedo);
    /// undoText() or redoText() may read differently now.
    void namesChanged();

private:
    std::optional<ChangeSet> show(Result<ChangeSet> result);
    void updateNames();

    Journal& m_journal;
    MessageBar& m_messages;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace osteolog::ui
