// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendtile.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr int curveHeight = 34; // at 100 % text
constexpr int padding = 8;
constexpr double closest = 2.5; // pixels between every second point that is drawn

} // namespace

TrendTile::TrendTile(const ThemeProvider& theme, const QString& objectName, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setObjectName(objectName);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TrendTile::setValue(TileValue value)
{
    if (value == m_value)
        return;
    m_value = std::move(value);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_value.name, m_value.value));
    updateGeometry();
    update();
}

QSize TrendTile::sizeHint() const
{
    const Theme& look = m_theme.theme();
    const QFontMetrics name(look.font(FontRole::CardTitle)), small(look.font(FontRole::Small));
    const int width = std::max(name.horizontalAdvance(m_value.name), small.horizontalAdvance(m_value.value));
    return {std::clamp(width, look.px(110), look.px(200)) + 2 * look.gap(padding) + 2,
            name.height() + small.height() + look.px(curveHeight) + 2 * look.gap(padding)};
}

QSize TrendTile::minimumSizeHint() const
{
    return sizeHint();
}

void TrendTile::paintCurve(QPainter& painter, const QRectF& area) const
{
    const Theme& look = m_theme.theme();
    double top = m_value.top.value_or(m_value.target.value_or(0) * 1.05);
    if (!m_value.top) {
        for (const TileValue::Point& point : m_value.points)
            top = std::max(top, point.value);
    }
    const double days = std::max(1.0, static_cast<double>(m_value.first.daysTo(m_value.last)));
    const auto place = [&](QDate day, double value) {
        return QPointF(area.left() + area.width() * static_cast<double>(m_value.first.daysTo(day)) / days,
                       area.bottom() - (top > 0 ? area.height() * std::min(value, top) / top : 0));
    };
    if (m_value.target) {
        painter.setPen(QPen(look.mutedText, 1, Qt::DashLine));
        const QDate from = m_value.targetFrom.isValid() ? std::max(m_value.first, m_value.targetFrom) : m_value.first;
        painter.drawLine(place(from, *m_value.target), place(m_value.last, *m_value.target));
    }
    const QColor colour = m_value.colour ? look.member(*m_value.colour) : look.accent;
    painter.setPen(
        QPen(colour, 1.8, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin)); // round ones cost a third of a switch
    QPolygonF run;
    const auto draw = [&] {
        if (run.size() == 1)
            painter.drawPoint(run.first());
        else
            painter.drawPolyline(run);
        run.clear();
    };
    for (std::size_t i = 0; i < m_value.points.size(); ++i) {
        if (i > 0 && m_value.points[i - 1].day.daysTo(m_value.points[i].day) > m_value.daysBetween)
            draw();
        const QPointF next = place(m_value.points[i].day, m_value.points[i].value);
        if (run.size() > 1 && next.x() - run[run.size() - 2].x() < closest)
            run.last().setY((run.last().y() + next.y()) / 2); // more points than pixels
        else
            run << next;
    }
    draw();
}

void TrendTile::paintEvent(QPaintEvent*)
{
    const Theme& look = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? QPen(look.accent, 2) : QPen(look.border, 1));
    painter.setBrush(isChecked() || underMouse() ? look.accentSoft : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 5, 5);
    }
    const double margin = look.gap(padding);
    QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const auto line = [&](FontRole role, const QColor& colour, const QString& words) {
        const QFontMetricsF metrics(look.font(role));
        painter.setFont(look.font(role));
        painter.setPen(colour);
        painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height()), Qt::AlignLeft,
                         metrics.elidedText(words, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height());
    };
    line(FontRole::CardTitle, look.text, m_value.name);
    line(FontRole::Small, look.mutedText, m_value.value);
    if (m_value.first.isValid())
        paintCurve(painter, area.adjusted(0, 4, 0, -2));
}

} // namespace osteolog::ui
