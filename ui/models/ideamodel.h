// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/quickadd.h"

#include <QAbstractListModel>

namespace osteolog::ui {

/// What the quick-add text may mean, as a list for the completion popup: "Almonds · 30 g", best first.
class IdeaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HintRole = Qt::UserRole }; ///< where it will go: "Breakfast", "Supplements"

    explicit IdeaModel(const ReferenceTables& tables, QObject* parent = nullptr)
        : QAbstractListModel(parent), m_tables(tables)
    {
    }

    void setIdeas(std::vector<QuickAddIdea> ideas);
    const std::vector<QuickAddIdea>& ideas() const { return m_ideas; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const ReferenceTables& m_tables;
    std::vector<QuickAddIdea> m_ideas;
};

} // namespace osteolog::ui
