// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/shell/icon.h"
#include "ui/shell/themeprovider.h"

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

/// What ui/shell/stylesheet.cpp calls the kinds.
QString kindKey(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return u"normal"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Link:
        return u"link"_s;
    case ButtonKind::Title:
        return u"title"_s;
    case ButtonKind::Icon:
        return u"icon"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    }
    return {};
}

QColor drawingColour(ButtonKind kind, const Theme& theme)
{
    switch (kind) {
    case ButtonKind::Primary:
        return theme.onAccent;
    case ButtonKind::Link:
    case ButtonKind::Icon:
        return theme.mutedText;
    case ButtonKind::Danger:
        return theme.dangerText;
    case ButtonKind::Normal:
    case ButtonKind::Title:
        break;
    }
    return theme.text;
}

} // namespace

Button::Button(const ThemeProvider& theme, ButtonKind kind, const QString& objectName, const QString& text,
               QWidget* parent)
    : QPushButton(kind == ButtonKind::Icon ? QString() : text, parent), m_theme(theme), m_kind(kind)
{
    setObjectName(objectName);
    setAccessibleName(QString(text).remove(u'&'));
    setProperty("kind", kindKey(kind));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    if (kind == ButtonKind::Icon)
        setToolTip(text);
    connect(&m_theme, &ThemeProvider::changed, this, &Button::applyLook);
}

void Button::setDrawing(const QString& iconName)
{
    m_drawing = iconName;
    applyLook();
}

void Button::applyLook()
{
    if (m_drawing.isEmpty())
        return;
    const Theme& theme = m_theme.theme();
    const int size = theme.px(18);
    setIcon(tintedIcon(m_drawing, drawingColour(m_kind, theme)));
    setIconSize(QSize(size, size));
}

Button* iconButton(const ThemeProvider& theme, const QString& objectName, const QString& iconName, const QString& text,
                   QWidget* parent)
{
    auto* button = new Button(theme, ButtonKind::Icon, objectName, text, parent);
    button->setDrawing(iconName);
    return button;
}

} // namespace osteolog::ui
