// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/today/draft.h"

#include <QDate>
#include <QLineEdit>

class QCompleter;

namespace osteolog::ui {

struct AppContext;
class IdeaModel;

/// The one field for everything: "almonds 30 g", "walk 20 min", "cramps 2". Offers what the text may mean as it is
/// typed; Enter adds the marked idea, or the best one.
class QuickAddField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuickAddField(const AppContext& context, QWidget* parent = nullptr);

    void setDate(QDate date) { m_date = date; }
    const IdeaModel& ideas() const { return *m_ideas; }

Q_SIGNALS:
    /// Something was added; `id` is the new entry.
    void added(const QUuid& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void offer();
    void addIdea(int row);
    void addMarked();
    QRect shortcutRect() const;

    const AppContext& m_context;
    Draft m_draft;
    IdeaModel* m_ideas;
    QCompleter* m_completer;
    QDate m_date;
};

} // namespace osteolog::ui
