// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QTableView>

namespace osteolog::ui {

class FoodDelegate;
class FoodTableModel;
class ThemeProvider;

/// The table of foods. Columns are as wide as their figures; where there is too little room for the names, the portion
/// moves below them, and long names take two lines.
class FoodTable : public QTableView
{
    Q_OBJECT

public:
    FoodTable(const ThemeProvider& theme, FoodTableModel& model, QWidget* parent = nullptr);

    /// Empty when nothing is chosen.
    QString currentFoodId() const;
    void chooseRow(int row);

Q_SIGNALS:
    /// The heading of that member was pressed.
    void orderRequested(osteolog::Member member);
    void foodChosen(const QString& foodId);
    /// Enter or a double click.
    void foodActivated(const QString& foodId);
    /// The star was clicked, or F pressed.
    void starPressed(const QString& foodId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void adaptColumns();
    void adaptRows();

    const ThemeProvider& m_theme;
    FoodTableModel& m_model;
    FoodDelegate* m_delegate = nullptr;
};

} // namespace osteolog::ui
