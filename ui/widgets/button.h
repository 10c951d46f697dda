// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace osteolog::ui {

class ThemeProvider;

enum class ButtonKind {
    Normal,
    Primary, ///< the one thing to do here: filled with the accent colour
    Link,    ///< quiet words: "Copy yesterday"
    Title,   ///< a page's title that can be pressed: the day's name
    Icon,    ///< a drawing without a frame; its accessible name says what it does
    Danger,
};

/// A push button in one of the program's looks. An icon follows theme and text size.
class Button : public QPushButton
{
    Q_OBJECT

public:
    Button(const ThemeProvider& theme, ButtonKind kind, const QString& objectName, const QString& text,
           QWidget* parent = nullptr);
    /// Shows a drawing of resources/icons. For ButtonKind::Icon the text becomes accessible name and tool tip.
    void setDrawing(const QString& iconName);

private:
    void applyLook();

    const ThemeProvider& m_theme;
    ButtonKind m_kind;
    QString m_drawing;
};

/// A button that is a drawing alone; `text` is its accessible name and tool tip.
Button* iconButton(const ThemeProvider& theme, const QString& objectName, const QString& iconName, const QString& text,
                   QWidget* parent = nullptr);

} // namespace osteolog::ui
