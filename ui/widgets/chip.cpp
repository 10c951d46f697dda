// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>

namespace osteolog::ui {

Chip::Chip(const ThemeProvider& theme, const QString& text, TextColour colour, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_text(text), m_colour(colour)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setColour(TextColour colour)
{
    m_colour = colour;
    update();
}

QSize Chip::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(FontRole::Small));
    return {metrics.horizontalAdvance(m_text) + theme.gap(18), metrics.height() + theme.gap(6)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    const QColor colour = colourOf(m_colour, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(theme.surface); // the ground that the colours of words are made for
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    painter.setFont(theme.font(FontRole::Small));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace osteolog::ui
