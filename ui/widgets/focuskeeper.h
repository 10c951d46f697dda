// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace osteolog::ui {

/// Lives while a part of a page is made anew, and gives the keyboard back to the widget of the same name, so that
/// whoever works with the keys stays where they were.
class FocusKeeper
{
public:
    /// `otherwise` gets it when there is no such widget any more; null: nobody.
    explicit FocusKeeper(QWidget& page, QWidget* otherwise = nullptr);
    ~FocusKeeper();
    FocusKeeper(const FocusKeeper&) = delete;
    FocusKeeper& operator=(const FocusKeeper&) = delete;

private:
    QWidget& m_page;
    QPointer<QWidget> m_otherwise;
    QString m_name; ///< empty: the keyboard is elsewhere
};

} // namespace osteolog::ui
