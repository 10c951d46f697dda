// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeprovider.h"

#include <QApplication>

#include <algorithm>

namespace osteolog::ui {

ThemeProvider::ThemeProvider(QPalette system, QObject* parent)
    : QObject(parent), m_system(std::move(system)), m_families(preferredFontFamilies())
{
    rebuild();
}

void ThemeProvider::setName(ThemeName name)
{
    set(name, m_textScale);
}

void ThemeProvider::setTextScale(double scale)
{
    set(m_name, scale);
}

void ThemeProvider::set(ThemeName name, double textScale)
{
    const double scale = std::clamp(textScale, 1.0, 2.0);
    if (m_applied && name == m_name && qFuzzyCompare(scale, m_textScale))
        return;
    m_applied = true;
    m_name = name;
    m_textScale = scale;
    rebuild();
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyTheme(*application, m_theme);
    Q_EMIT changed();
}

void ThemeProvider::rebuild()
{
    m_theme = themeFor(m_name, m_system);
    m_theme.textScale = m_textScale;
    m_theme.fontFamilies = m_families;
}

} // namespace osteolog::ui
