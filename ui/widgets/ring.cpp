// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ring.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace osteolog::ui {

namespace {

constexpr double diameterAtScale1 = 80;
constexpr double thicknessOfDiameter = 0.115;

} // namespace

Ring::Ring(const ThemeProvider& theme, Member member, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_member(member)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Ring::setValue(const RingValue& value)
{
    if (m_value == value)
        return;
    m_value = value;
    update();
}

void Ring::setDescription(const QString& text)
{
    setAccessibleName(text);
}

QSize Ring::sizeHint() const
{
    const int size = m_theme.theme().px(diameterAtScale1);
    return {size, size};
}

QSize Ring::minimumSizeHint() const
{
    return sizeHint();
}

void Ring::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double diameter = std::min(width(), height()) - 2;
    const double thickness = diameter * thicknessOfDiameter;
    const QRectF area(rect());
    QRectF circle(0, 0, diameter - thickness, diameter - thickness);
    circle.moveCenter(area.center());
    paintTrack(painter, circle, thickness);
    if (m_value.state == RingState::Known || m_value.state == RingState::AtLeast)
        paintArc(painter, circle, thickness);

    const Theme& theme = m_theme.theme();
    QFont font = theme.font(FontRole::RingNumber);
    const double room = (circle.width() - thickness) * 0.92;
    const int advance = QFontMetrics(font).horizontalAdvance(m_value.centre);
    if (advance > room)
        font.setPixelSize(std::max(8, static_cast<int>(font.pixelSize() * room / advance)));
    painter.setFont(font);
    painter.setPen(m_value.state == RingState::Known || m_value.state == RingState::AtLeast ? theme.text
                                                                                            : theme.mutedText);
    painter.drawText(area, Qt::AlignCenter, m_value.centre);
}

void Ring::paintTrack(QPainter& painter, const QRectF& circle, double thickness) const
{
    const Theme& theme = m_theme.theme();
    painter.setBrush(Qt::NoBrush);
    if (m_value.state == RingState::NoData) {
        painter.setPen(QPen(theme.contrast ? theme.text : theme.track, 1.5));
        const double half = thickness / 2 - 0.75;
        painter.drawEllipse(circle.adjusted(-half, -half, half, half));
        painter.drawEllipse(circle.adjusted(half, half, -half, -half));
        return;
    }
    QPen pen(theme.track, thickness, Qt::SolidLine, Qt::FlatCap);
    if (m_value.state != RingState::Known) {
        // A whole number of dashes around, so that no seam shows.
        const double around = circle.width() * std::numbers::pi / thickness;
        const double dash = around / (2 * std::round(around / 1.3));
        pen.setDashPattern({dash, dash});
    }
    painter.setPen(pen);
    painter.drawEllipse(circle);
}

void Ring::paintArc(QPainter& painter, const QRectF& circle, double thickness) const
{
    const double share = std::clamp(m_value.share, 0.0, 1.0);
    if (!(share > 0)) // nor for a number that is none
        return;
    const Theme& theme = m_theme.theme();
    painter.setPen(QPen(theme.member(m_member), thickness, Qt::SolidLine, Qt::RoundCap));
    if (share >= 1)
        painter.drawEllipse(circle);
    else
        painter.drawArc(circle, 90 * 16, -static_cast<int>(std::lround(share * 360 * 16)));
    if (m_value.state == RingState::AtLeast && share < 1) {
        const double angle = share * 2 * std::numbers::pi;
        const double radius = circle.width() / 2;
        const QPointF end = circle.center() + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.surface);
        painter.drawEllipse(end, thickness * 0.27, thickness * 0.27);
    }
}

} // namespace osteolog::ui
