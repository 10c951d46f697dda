// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline.h"

#include "ui/shell/themeprovider.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

namespace {

constexpr int markSize = 10; // at 100 % text
constexpr int reach = 20;    // how near the pointer has to be

} // namespace

Timeline::Timeline(const ThemeProvider& theme, const QString& objectName, QStringList lanes, QWidget* parent)
    : ReadableChart(theme, objectName, parent), m_lanes(std::move(lanes))
{
}

void Timeline::setMarks(QDate first, QDate last, std::vector<TimelineMark> marks)
{
    m_first = first;
    m_last = last;
    m_marks = std::move(marks);
    partsChanged();
}

int Timeline::laneHeight() const
{
    return lineHeight() + look().px(markSize) + look().gap(8);
}

QSize Timeline::sizeHint() const
{
    return {look().px(400), static_cast<int>(m_lanes.size()) * laneHeight() + 2 * lineHeight() + look().gap(8)};
}

QRectF Timeline::plot() const
{
    const double side = look().px(markSize);
    return {side, 0, std::max(1.0, width() - 2 * side), static_cast<double>(m_lanes.size()) * laneHeight()};
}

double Timeline::xOf(QDate day) const
{
    const double span = std::max<double>(1, static_cast<double>(m_first.daysTo(m_last)));
    return plot().left() + plot().width() * static_cast<double>(m_first.daysTo(day)) / span;
}

QPointF Timeline::placeOf(const TimelineMark& mark) const
{
    return {xOf(mark.day), (mark.lane + 1.0) * laneHeight() - look().px(markSize) / 2.0 - look().gap(4)};
}

void Timeline::paintLanes(QPainter& painter) const
{
    painter.setFont(look().font(FontRole::Small));
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const double bottom = (lane + 1.0) * laneHeight();
        painter.setPen(look().mutedText);
        painter.drawText(QRectF(0, bottom - laneHeight(), width(), laneHeight()), Qt::AlignLeft | Qt::AlignTop,
                         m_lanes[lane]);
        painter.setPen(QPen(look().border, 1));
        painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    }
}

/// A fine line where a month begins, with its name where there is room.
void Timeline::paintMonths(QPainter& painter) const
{
    const QFontMetrics metrics(look().font(FontRole::Small));
    const QLocale locale;
    double free = 0;
    for (QDate month(m_first.year(), m_first.month(), 1); month.isValid() && month <= m_last;
         month = month.addMonths(1)) {
        if (month < m_first)
            continue;
        const double x = xOf(month);
        painter.setPen(QPen(look().border, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, plot().bottom()));
        const QString name = month.month() == 1 ? QString::number(month.year())
                                                : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double width = metrics.horizontalAdvance(name);
        if (x < free || x + width > this->width())
            continue;
        painter.setFont(look().font(FontRole::Small));
        painter.setPen(look().mutedText);
        painter.drawText(QPointF(x, plot().bottom() + metrics.ascent() + look().gap(2)), name);
        free = x + width + look().gap(6);
    }
}

void Timeline::paintMarks(QPainter& painter) const
{
    const double size = look().px(markSize);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const bool current = i == currentPart();
        const double radius = current ? size * 0.75 : size / 2;
        painter.setPen(QPen(look().surface, 1.5));
        painter.setBrush(current ? look().text : look().accent);
        painter.drawEllipse(placeOf(m_marks[static_cast<std::size_t>(i)]), radius, radius);
    }
}

void Timeline::paintChart(QPainter& painter)
{
    paintMonths(painter);
    paintLanes(painter);
    paintMarks(painter);
}

/// The nearest mark, where one is near.
int Timeline::partAt(QPointF place) const
{
    int nearest = -1;
    double least = look().px(reach);
    for (int i = 0; i < partCount(); ++i) {
        const QPointF away = placeOf(m_marks[static_cast<std::size_t>(i)]) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace osteolog::ui
