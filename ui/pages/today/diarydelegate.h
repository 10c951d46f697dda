// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace osteolog::ui {

class ThemeProvider;

/// Draws the rows of the diary: section headings, hairlines, muted time and remark, wrapped names.
class DiaryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    DiaryDelegate(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const ThemeProvider& m_theme;
};

} // namespace osteolog::ui
