// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace osteolog::ui {

class Button;
class RailItem;
class ThemeProvider;

/// The pages at the left of the window: one group at the top, one at the bottom. Tab reaches the chosen item, Up, Down,
/// Home and End choose (the property "arrowKeys" says so to whoever looks for tab stops). Only as wide as its longest
/// name needs, so that large text leaves room for the page.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(const ThemeProvider& theme, QWidget* parent = nullptr);

    void addItem(const QString& name, const QString& label, const QString& icon, bool atBottom);
    /// Puts the program's menu beside the name.
    void setMenu(QMenu* menu);
    void openMenu();
    QString current() const { return m_current; }
    /// Marks the item without choosing it; a name without item marks none.
    void setCurrent(const QString& name);
    /// Names in the order of the items, top group first.
    QStringList names() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applyLook();
    int wantedWidth() const;
    std::vector<RailItem*> ordered() const;

    const ThemeProvider& m_theme;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_head = nullptr;
    QVBoxLayout* m_topColumn = nullptr;
    QVBoxLayout* m_bottomColumn = nullptr;
    QWidget* m_brand = nullptr;
    Button* m_menuButton = nullptr;
    std::vector<RailItem*> m_top, m_bottom;
    QString m_current;
};

} // namespace osteolog::ui
