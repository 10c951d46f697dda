// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/editor.h"

#include "core/journal/journal.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/wording.h"

namespace osteolog::ui {

Editor::Editor(Journal& journal, MessageBar& messages, QObject* parent)
    : QObject(parent), m_journal(journal), m_messages(messages)
{
    connect(&m_journal, &Journal::changed, this, &Editor::updateNames);
    updateNames();
}

std::optional<ChangeSet> Editor::apply(const Edit& edit)
{
    if (edit.isEmpty())
        return ChangeSet{edit.name, {}};
    return show(m_journal.apply(edit));
}

std::optional<ChangeSet> Editor::applyWithUndoOffer(const Edit& edit, const QString& whatHappened)
{
    auto changes = apply(edit);
    if (changes && !changes->changes.empty())
        m_messages.showDone(whatHappened, tr("Undo"), [this] { undo(); });
    return changes;
}

void Editor::undo()
{
    show(m_journal.undo());
}

void Editor::redo()
{
    show(m_journal.redo());
}

QString Editor::undoText() const
{
    const auto name = m_journal.undoName();
    return name ? tr("Undo: %1").arg(editNameText(*name)) : tr("Undo");
}

QString Editor::redoText() const
{
    const auto name = m_journal.redoName();
    return name ? tr("Redo: %1").arg(editNameText(*name)) : tr("Redo");
}

std::optional<ChangeSet> Editor::show(Result<ChangeSet> result)
{
    if (!result) {
        m_messages.showError(result.error());
        updateNames();
        return {};
    }
    return std::move(result).value();
}

void Editor::updateNames()
{
    const bool couldUndo = std::exchange(m_canUndo, m_journal.undoName().has_value());
    const bool couldRedo = std::exchange(m_canRedo, m_journal.redoName().has_value());
    if (couldUndo != m_canUndo)
        Q_EMIT canUndoChanged(m_canUndo);
    if (couldRedo != m_canRedo)
        Q_EMIT canRedoChanged(m_canRedo);
    Q_EMIT namesChanged();
}

} // namespace osteolog::ui
