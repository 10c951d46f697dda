// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planbar.h"

#include "ui/shell/themeprovider.h"
#include "ui/widgets/ratiogauge.h"

#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr double barHeight = 8;
constexpr double markHeight = 16;

} // namespace

PlanBar::PlanBar(const ThemeProvider& theme, Member member, double planned, std::optional<double> usual,
                 QWidget* parent)
    : QWidget(parent), m_theme(theme), m_member(member), m_planned(planned), m_usual(usual)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PlanBar::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.gap(80), theme.gap(markHeight)};
}

void PlanBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    const double high = theme.gap(barHeight);
    const QRectF bar(0, (height() - high) / 2, width(), high);
    ShareBar::paint(painter, bar, m_planned, m_member, theme);
    if (!m_usual)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = theme.gap(3);
    const double x = std::clamp(*m_usual, 0.0, 1.0) * (width() - wide);
    // An edge in the colour of the card keeps the mark apart from a bar of any colour.
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.text);
    painter.drawRoundedRect(QRectF(x, 0.75, wide, height() - 1.5), wide / 2, wide / 2);
}

} // namespace osteolog::ui
