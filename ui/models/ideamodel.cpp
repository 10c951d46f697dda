// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ideamodel.h"

#include "ui/models/entrytext.h"

namespace osteolog::ui {

using namespace Qt::StringLiterals;

void IdeaModel::setIdeas(std::vector<QuickAddIdea> ideas)
{
    beginResetModel();
    m_ideas = std::move(ideas);
    endResetModel();
}

int IdeaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ideas.size());
}

QVariant IdeaModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QuickAddIdea& idea = m_ideas[static_cast<std::size_t>(index.row())];
    const Record record{{}, {}, idea.time, {}, false, idea.payload};
    const std::optional<DiarySection> section = diarySectionOf(record);
    const QString hint = section ? diarySectionTitle(*section) : QString();
    const QString amount = entryAmount(record);
    const QString what = entryName(record, m_tables) + (amount.isEmpty() ? QString() : u" · "_s + amount);
    switch (role) {
    case Qt::DisplayRole:
        return what;
    case Qt::AccessibleTextRole:
        return hint.isEmpty() ? what : what + u", "_s + hint;
    case HintRole:
        return hint;
    default:
        return {};
    }
}

} // namespace osteolog::ui
