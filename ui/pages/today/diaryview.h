// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace osteolog::ui {

struct AppContext;
class DiaryDelegate;
class DiaryModel;

/// The day's list: sections that are always open, edited in place, moved between meals by dragging or by the menu.
/// It is as tall as its content, so that the page scrolls and not the list.
class DiaryView : public QTreeView
{
    Q_OBJECT

public:
    DiaryView(const AppContext& context, DiaryModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Puts the cursor on an entry.
    void select(const QUuid& id);
    std::vector<QUuid> selectedIds() const;
    void removeSelected();

Q_SIGNALS:
    /// Copy these entries to another day.
    void copyRequested(const std::vector<QUuid>& ids);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

private:
    void layOut();
    void fitColumns();
    int contentHeight() const;
    void editAmount();

    const AppContext& m_context;
    DiaryModel& m_model;
    DiaryDelegate* m_delegate = nullptr;
};

} // namespace osteolog::ui
