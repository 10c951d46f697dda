// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace osteolog::ui {

class ThemeProvider;

/// Draws one idea of the quick-add popup: what it is at the left, where it will go at the right, in a comfortable row.
class IdeaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    IdeaDelegate(const ThemeProvider& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ThemeProvider& m_theme;
};

} // namespace osteolog::ui
