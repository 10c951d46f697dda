// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace osteolog::ui {

class ThemeProvider;

/// The body of a page: one column that scrolls up and down only, as wide as the window. Whatever gets the keyboard is
/// scrolled into view.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(const ThemeProvider& theme, QWidget* parent = nullptr);

    /// Add cards here; margins and spacing are those of the pictures (24 and 14 at 100 % text).
    QVBoxLayout* column() const { return m_column; }

    QSize minimumSizeHint() const override;

private:
    void applyLook();

    const ThemeProvider& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace osteolog::ui
