// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "ui/shell/themeprovider.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 110;  // at 100 % text
constexpr double barShare = 0.6; // of a bar's place
constexpr double headroom = 1.12;

} // namespace

BarChart::BarChart(const ThemeProvider& theme, Member colour, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_colour(colour)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("arrowKeys", true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarChart::setDescription(const QString& text)
{
    m_description = text;
    setAccessibleName(text);
    update();
}

void BarChart::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars)
        return;
    m_bars = std::move(bars);
    m_current = -1;
    setAccessibleDescription({});
    update();
}

void BarChart::setGoal(std::optional<double> goal, const QString& words)
{
    m_goal = goal;
    m_goalWords = words;
    update();
}

void BarChart::setCurrentBar(int bar)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    bar = std::clamp(bar, -1, last);
    if (bar == m_current)
        return;
    m_current = bar;
    setAccessibleDescription(bar < 0 ? QString() : m_bars[static_cast<std::size_t>(bar)].spoken);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QSize BarChart::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int line = QFontMetrics(theme.font(FontRole::Small)).height();
    return {theme.px(300), theme.px(plotHeight) + 3 * line + theme.gap(10)};
}

QSize BarChart::minimumSizeHint() const
{
    return {m_theme.theme().px(160), sizeHint().height()};
}

/// Between the line of the goal's words above and the two lines of labels and reading below.
QRectF BarChart::plot() const
{
    const Theme& theme = m_theme.theme();
    const int line = QFontMetrics(theme.font(FontRole::Small)).height();
    return QRectF(rect()).adjusted(1, line, -1, -2 * line - theme.gap(6));
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
    const Theme& theme = m_theme.theme();
    const QRectF area = plot();
    const double top = highest();
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        const QRectF place = slot(i);
        if (i == m_current) {
            painter.setBrush(theme.accentSoft);
            painter.drawRect(place);
        }
        if (!bar.value)
            continue;
        const double width = place.width() * barShare;
        // Nothing that counts on a day with an entry is a thin line: something was logged.
        const double height = std::max(2.0, area.height() * *bar.value / top);
        painter.setBrush(theme.member(m_colour));
        painter.drawRoundedRect(QRectF(place.center().x() - width / 2, area.bottom() - height, width, height),
                                std::min(3.0, height / 2), std::min(3.0, height / 2));
    }
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void BarChart::paintGoal(QPainter& painter) const
{
    if (!m_goal)
        return;
    const Theme& theme = m_theme.theme();
    const QRectF area = plot();
    const double y = area.bottom() - area.height() * *m_goal / highest();
    painter.setPen(QPen(theme.mutedText, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    const QFont font = theme.font(FontRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(area.left(), y - metrics.height(), area.width(), metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(m_goalWords, Qt::ElideRight, static_cast<int>(area.width())));
}

void BarChart::paintLabels(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    const QRectF area = plot();
    const int line = QFontMetrics(theme.font(FontRole::Small)).height();
    double free = area.left() - 1;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar& bar = m_bars[static_cast<std::size_t>(i)];
        if (bar.label.isEmpty())
            continue;
        const QFont font = theme.font(bar.current ? FontRole::SmallStrong : FontRole::Small);
        const double width = QFontMetrics(font).horizontalAdvance(bar.label);
        double left = std::clamp(slot(i).center().x() - width / 2, area.left(), area.right() - width);
        if (left < free) // no room: the reading says it
            continue;
        painter.setFont(font);
        painter.setPen(bar.current ? theme.text : theme.mutedText);
        painter.drawText(QRectF(left, area.bottom() + theme.gap(3), width + 1, line), Qt::AlignCenter, bar.label);
        free = left + width + theme.gap(4);
    }
    const QFont font = theme.font(FontRole::Small);
    const QString words = m_current < 0 ? m_description : m_bars[static_cast<std::size_t>(m_current)].spoken;
    painter.setFont(font);
    painter.setPen(m_current < 0 ? theme.mutedText : theme.text);
    painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, width()));
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintGoal(painter);
    paintLabels(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.theme().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        if (slot(i).contains(event->position()))
            return setCurrentBar(i);
    }
    setCurrentBar(-1);
}

void BarChart::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        setCurrentBar(-1);
    QWidget::leaveEvent(event);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentBar(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrentBar(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home:
        return setCurrentBar(0);
    case Qt::Key_End:
        return setCurrentBar(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    setCurrentBar(-1);
    QWidget::focusOutEvent(event);
}

} // namespace osteolog::ui
