// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearmap.h"

#include "ui/shell/themeprovider.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr int daysOfWeek = 7;
constexpr int cellSize = 6; // high, at 100 % text
constexpr float paleShare = 0.28F;

} // namespace

YearMap::YearMap(const ThemeProvider& theme, const QString& objectName, QWidget* parent)
    : ReadableChart(theme, objectName, parent)
{
    setCursor(Qt::PointingHandCursor);
}

void YearMap::setRows(QDate first, std::vector<MapRow> rows, std::function<QString(int, QDate)> spoken)
{
    m_spoken = std::move(spoken);
    if (first == m_first && rows == m_rows)
        return;
    m_first = first;
    m_rows = std::move(rows);
    m_days = m_rows.empty() ? 0 : static_cast<int>(m_rows.front().days.size());
    updateGeometry();
    partsChanged();
}

int YearMap::weeks() const
{
    return m_days == 0 ? 1 : static_cast<int>(monday().daysTo(m_first.addDays(m_days - 1))) / daysOfWeek + 1;
}

int YearMap::cellHeight() const
{
    return look().gap(cellSize);
}

int YearMap::rowHeight() const
{
    return std::max(daysOfWeek * cellHeight(), lineHeight()) + look().gap(8);
}

double YearMap::namesWidth() const
{
    const QFontMetricsF metrics(look().font(FontRole::Small));
    double widest = 0;
    for (const MapRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.name));
    return widest + look().gap(10);
}

double YearMap::cellWidth() const
{
    return std::max(1.0, (width() - namesWidth()) / weeks());
}

QRectF YearMap::cellOf(int row, QDate day) const
{
    const auto offset = static_cast<int>(monday().daysTo(day));
    const int week = offset / daysOfWeek;
    return {namesWidth() + cellWidth() * week,
            static_cast<double>(lineHeight() + rowHeight() * row + cellHeight() * (offset % daysOfWeek)), cellWidth(),
            static_cast<double>(cellHeight())};
}

QSize YearMap::sizeHint() const
{
    return {look().px(420),
            static_cast<int>(m_rows.size()) * rowHeight() + lineHeight() + readingHeight() + look().gap(4)};
}

QString YearMap::spoken(int part) const
{
    return m_spoken ? m_spoken(part / m_days, m_first.addDays(part % m_days)) : QString();
}

int YearMap::partAt(QPointF place) const
{
    const int row = static_cast<int>((place.y() - lineHeight()) / rowHeight());
    if (m_days == 0 || place.y() < lineHeight() || row >= static_cast<int>(m_rows.size()) || place.x() < namesWidth())
        return -1;
    const int week = static_cast<int>((place.x() - namesWidth()) / cellWidth());
    const int weekday = static_cast<int>((place.y() - lineHeight() - row * rowHeight()) / cellHeight());
    const auto day = m_first.daysTo(monday().addDays(qint64(week) * daysOfWeek + weekday));
    return weekday >= daysOfWeek || day < 0 || day >= m_days ? -1 : row * m_days + static_cast<int>(day);
}

void YearMap::paintMonths(QPainter& painter) const
{
    const QLocale locale;
    const QFontMetricsF metrics(painter.font());
    painter.setPen(look().mutedText);
    double free = 0;
    for (QDate day = m_first; day < m_first.addDays(m_days); day = day.addDays(1)) {
        if (day.day() != 1)
            continue;
        const double x = cellOf(0, day).left();
        const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        const double width = metrics.horizontalAdvance(name);
        if (x < free || x + width > this->width())
            continue;
        painter.drawText(QPointF(x, metrics.ascent()), name);
        free = x + width + look().gap(4);
    }
}

void YearMap::paintRow(QPainter& painter, int row) const
{
    const MapRow& map = m_rows[static_cast<std::size_t>(row)];
    const QColor full = look().member(map.member);
    QColor pale = full;
    pale.setAlphaF(paleShare);
    const double dot = look().gap(2);
    painter.setPen(look().text);
    painter.drawText(QRectF(0, lineHeight() + rowHeight() * row, namesWidth(), daysOfWeek * cellHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, map.name);
    for (int i = 0; i < m_days; ++i) {
        const QRectF cell = cellOf(row, m_first.addDays(i));
        const QRectF inner = cell.adjusted(0.5, 0.5, -0.5, -0.5);
        switch (map.days[static_cast<std::size_t>(i)]) {
        case MapCell::Gap:
            break;
        case MapCell::On:
            painter.fillRect(inner, full);
            break;
        case MapCell::Off:
            painter.fillRect(inner, pale);
            break;
        case MapCell::Logged:
            painter.setPen(QPen(pale, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inner.adjusted(0, 0, -1, -1));
            break;
        case MapCell::Undecided:
            painter.fillRect(inner, pale);
            painter.fillRect(QRectF(inner.center() - QPointF(dot / 2, dot / 2), QSizeF(dot, dot)), full);
            break;
        }
        if (row * m_days + i == currentPart()) {
            painter.setPen(QPen(look().text, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell);
        }
    }
}

void YearMap::paintChart(QPainter& painter)
{
    if (m_days == 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look().font(FontRole::Small));
    paintMonths(painter);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, row);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void YearMap::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? -m_days : event->key() == Qt::Key_Down ? m_days : 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentPart() >= 0)
            Q_EMIT dayChosen(m_first.addDays(currentPart() % m_days));
        return;
    }
    if (step == 0)
        return ReadableChart::keyPressEvent(event);
    const int next = (currentPart() < 0 ? m_days - 1 : currentPart()) + (currentPart() < 0 ? 0 : step);
    if (next >= 0 && next < partCount())
        setCurrentPart(next);
}

void YearMap::mouseReleaseEvent(QMouseEvent* event)
{
    const int part = partAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0)
        Q_EMIT dayChosen(m_first.addDays(part % m_days));
}

} // namespace osteolog::ui
