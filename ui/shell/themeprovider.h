// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QObject>

namespace osteolog::ui {

/// Holds the theme of the program and says when it changes. Made by the composition root (or a test) and handed to
/// every widget that paints itself: `Ring(const ThemeProvider&, QWidget* parent)`.
class ThemeProvider : public QObject
{
    Q_OBJECT

public:
    /// `system` is the palette that the desktop started with; it decides what ThemeName::System means.
    explicit ThemeProvider(QPalette system, QObject* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    ThemeName name() const { return m_name; }

    void setName(ThemeName name);
    /// Held between 1.0 and 2.0.
    void setTextScale(double scale);
    void set(ThemeName name, double textScale);

Q_SIGNALS:
    /// After the palette, font and style sheet of the application have been set.
    void changed();

private:
    void rebuild();

    QPalette m_system;
    ThemeName m_name = ThemeName::System;
    double m_textScale = 1.0;
    bool m_applied = false; ///< the application wears this theme; nothing does before the first set()
    QStringList m_families;
    Theme m_theme;
};

} // namespace osteolog::ui
