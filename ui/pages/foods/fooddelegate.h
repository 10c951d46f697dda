// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace osteolog::ui {

class ThemeProvider;

/// Paints the cells of the food table: the star, the name (with the portion below it where its own column is hidden),
/// and figures with a small bar that shows the share of today's target.
class FoodDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FoodDelegate(const ThemeProvider& theme, QObject* parent = nullptr);

    void setPortionBelowName(bool below) { m_portionBelowName = below; }
    /// Of a row whose name takes that many lines.
    int rowHeight(int nameLines = 1) const;
    /// The name as it stands in a column of that width: in two lines where the portion is below it and one is too
    /// short, so that foods whose names begin alike can be told apart.
    QStringList nameLines(const QString& name, int columnWidth) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBack(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintStar(QPainter& painter, const QStyleOptionViewItem& option, bool favourite) const;
    void paintName(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintFigure(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    const ThemeProvider& m_theme;
    bool m_portionBelowName = false;
};

} // namespace osteolog::ui
