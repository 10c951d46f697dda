// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/shell/themeprovider.h"

#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr int plotHeight = 110;  // at 100 % text
constexpr double barShare = 0.6; // of a bar's place
constexpr double headroom = 1.12;

} // namespace

BarChart::BarChart(const ThemeProvider& theme, Member colour, const QString& objectName, QWidget* parent)
    : ReadableChart(theme, objectName, parent), m_colour(colour)
{
}

void BarChart::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    partsChanged();
}

void BarChart::setGoal(std::optional<double> goal, const QString& words)
{
    m_goal = goal;
    m_goalWords = words;
    update();
}

QSize BarChart::sizeHint() const
{
    return {look().px(300), look().px(plotHeight) + 3 * lineHeight() + look().gap(10)};
}

/// Between the line of the goal's words above and the two lines of labels and reading below.
QRectF BarChart::plot() const
{
    return QRectF(rect()).adjusted(1, lineHeight(), -1, -2 * lineHeight() - look().gap(6));
}

QRectF BarChart::slot(int bar) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max(1.0, static_cast<double>(m_bars.size()));
    return {area.left() + width * bar, area.top(), width, area.height()};
}

double BarChart::highest() const
{
    double most = m_goal.value_or(0);
    for (const Bar& bar : m_bars)
        most = std::max(most, bar.value.value_or(0));
    return most > 0 ? most * headroom : 1;
}

void BarChart::paintBars(QPainter& painter) const
{
    const QRectF area = plot();
    const double top = highest();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        const QRectF place = slot(i);
        if (i == currentPart()) {
            painter.setBrush(look().accentSoft);
            painter.drawRect(place);
        }
        if (!bar.value)
            continue;
        const double width = place.width() * barShare;
        // Nothing that counts on a day with an entry is a thin line: something was logged.
        const double height = std::max(2.0, area.height() * *bar.value / top);
        painter.setBrush(look().member(m_colour));
        painter.drawRoundedRect(QRectF(place.center().x() - width / 2, area.bottom() - height, width, height),
                                std::min(3.0, height / 2), std::min(3.0, height / 2));
    }
    painter.setPen(QPen(look().border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void BarChart::paintGoal(QPainter& painter) const
{
    if (!m_goal)
        return;
    const QRectF area = plot();
    const double y = area.bottom() - area.height() * *m_goal / highest();
    painter.setPen(QPen(look().mutedText, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QFont font = look().font(FontRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(look().mutedText);
    painter.drawText(QRectF(area.left(), y - metrics.height(), area.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(m_goalWords, Qt::ElideRight, static_cast<int>(area.width())));
}

void BarChart::paintLabels(QPainter& painter) const
{
    const QRectF area = plot();
    double free = area.left() - 1;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        if (bar.label.isEmpty())
            continue;
        const QFont font = look().font(bar.current ? FontRole::SmallStrong : FontRole::Small);
        const double width = QFontMetrics(font).horizontalAdvance(bar.label);
        double left = std::clamp(slot(i).center().x() - width / 2, area.left(), area.right() - width);
        if (left < free) // no room: the reading says it
            continue;
        painter.setFont(font);
        painter.setPen(bar.current ? look().text : look().mutedText);
        painter.drawText(QRectF(left, area.bottom() + look().gap(3), width + 1, lineHeight()), Qt::AlignCenter,
                         bar.label);
        free = left + width + look().gap(4);
    }
}

void BarChart::paintChart(QPainter& painter)
{
    paintBars(painter);
    paintGoal(painter);
    paintLabels(painter);
}

int BarChart::partAt(QPointF place) const
{
    for (int i = 0; i < partCount(); ++i) {
        if (slot(i).contains(place))
            return i;
    }
    return -1;
}

} // namespace osteolog::ui
