// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratiogauge.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr double trackHeight = 8;
constexpr double dotDiameter = 14;

} // namespace

RatioGauge::RatioGauge(const ThemeProvider& theme, Member dotColour, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_dotColour(dotColour)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RatioGauge::setScale(const Scale& scale)
{
    m_scale = scale;
    update();
}

void RatioGauge::setValue(std::optional<double> value)
{
    m_value = value;
    update();
}

QSize RatioGauge::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.px(200), theme.gap(dotDiameter + 4)};
}

QSize RatioGauge::minimumSizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.gap(80), theme.gap(dotDiameter + 4)};
}

double RatioGauge::xOf(double value, const QRectF& track) const
{
    const double length = m_scale.high - m_scale.low;
    const double share = length > 0 ? std::clamp((value - m_scale.low) / length, 0.0, 1.0) : 0;
    return track.left() + share * track.width();
}

void RatioGauge::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double height_ = theme.gap(trackHeight);
    const double inset = theme.gap(dotDiameter) / 2.0;
    const QRectF track(inset, (height() - height_) / 2, width() - 2 * inset, height_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(track, height_ / 2, height_ / 2);
    if (m_scale.bandHigh > m_scale.bandLow) {
        QColor band = theme.accent;
        if (!theme.contrast)
            band.setAlphaF(0.6F);
        painter.setBrush(band);
        painter.drawRect(QRectF(QPointF(xOf(m_scale.bandLow, track), track.top()),
                                QPointF(xOf(m_scale.bandHigh, track), track.bottom())));
    }
    if (m_value)
        paintDot(painter, track);
}

void RatioGauge::paintDot(QPainter& painter, const QRectF& track) const
{
    const Theme& theme = m_theme.theme();
    const double radius = theme.gap(dotDiameter) / 2.0;
    const QPointF centre(xOf(*m_value, track), track.center().y());
    painter.setPen(QPen(theme.surface, 1.5));
    painter.setBrush(theme.member(m_dotColour));
    const bool below = *m_value < m_scale.low;
    const bool above = *m_value > m_scale.high;
    if (!below && !above) {
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    const double direction = above ? 1 : -1;
    QPainterPath arrow;
    arrow.moveTo(centre + QPointF(direction * radius, 0));
    arrow.lineTo(centre + QPointF(-direction * radius, -radius));
    arrow.lineTo(centre + QPointF(-direction * radius, radius));
    arrow.closeSubpath();
    painter.drawPath(arrow);
}

ShareBar::ShareBar(const ThemeProvider& theme, Member member, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_member(member)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShareBar::setShare(std::optional<double> share)
{
    m_share = share;
    update();
}

QSize ShareBar::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    return {theme.px(46), theme.gap(5)};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_share, m_member, m_theme.theme());
}

void ShareBar::paint(QPainter& painter, const QRectF& area, std::optional<double> share, Member member,
                     const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = area.height() / 2;
    if (!share) {
        painter.setPen(QPen(theme.contrast ? theme.text : theme.track, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(area, radius, radius);
    if (*share > 0) {
        QRectF filled = area;
        filled.setWidth(std::max(1.0, area.width() * std::min(*share, 1.0)));
        QPainterPath whole;
        whole.addRoundedRect(area, radius, radius);
        painter.setClipPath(whole);
        painter.setBrush(theme.member(member));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

} // namespace osteolog::ui
