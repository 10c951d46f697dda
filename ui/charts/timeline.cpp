// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline.h"

#include "ui/shell/themeprovider.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int markSize = 10; // at 100 % text
constexpr int reach = 20;    // how near the pointer has to be

} // namespace

Timeline::Timeline(const ThemeProvider& theme, const QString& objectName, QStringList lanes, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lanes(std::move(lanes))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("arrowKeys", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Timeline::setDescription(const QString& text)
{
    m_description = text;
    setAccessibleName(text);
    update();
}

void Timeline::setMarks(QDate first, QDate last, std::vector<TimelineMark> marks)
{
    m_first = first;
    m_last = last;
    m_marks = std::move(marks);
    m_current = -1;
    setAccessibleDescription({});
    update();
}

void Timeline::setCurrentMark(int mark)
{
    mark = std::clamp(mark, -1, static_cast<int>(m_marks.size()) - 1);
    if (mark == m_current)
        return;
    m_current = mark;
    setAccessibleDescription(mark < 0 ? QString() : m_marks[static_cast<std::size_t>(mark)].spoken);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

int Timeline::laneHeight() const
{
    const Theme& theme = m_theme.theme();
    return QFontMetrics(theme.font(FontRole::Small)).height() + theme.px(markSize) + theme.gap(8);
}

QSize Timeline::sizeHint() const
{
    const Theme& theme = m_theme.theme();
    const int line = QFontMetrics(theme.font(FontRole::Small)).height();
    return {theme.px(400), static_cast<int>(m_lanes.size()) * laneHeight() + 2 * line + theme.gap(8)};
}

QSize Timeline::minimumSizeHint() const
{
    return {m_theme.theme().px(200), sizeHint().height()};
}

QRectF Timeline::plot() const
{
    const double side = m_theme.theme().px(markSize);
    return {side, 0, std::max(1.0, width() - 2 * side), static_cast<double>(m_lanes.size()) * laneHeight()};
}

double Timeline::xOf(QDate day) const
{
    const double span = std::max<double>(1, static_cast<double>(m_first.daysTo(m_last)));
    return plot().left() + plot().width() * static_cast<double>(m_first.daysTo(day)) / span;
}

QPointF Timeline::placeOf(const TimelineMark& mark) const
{
    const Theme& theme = m_theme.theme();
    return {xOf(mark.day), (mark.lane + 1.0) * laneHeight() - theme.px(markSize) / 2.0 - theme.gap(4)};
}

void Timeline::paintLanes(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    painter.setFont(theme.font(FontRole::Small));
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const double bottom = (lane + 1.0) * laneHeight();
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(0, bottom - laneHeight(), width(), laneHeight()), Qt::AlignLeft | Qt::AlignTop,
                         m_lanes[lane]);
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    }
}

/// A fine line where a month begins, with its name where there is room.
void Timeline::paintMonths(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    const QFontMetrics metrics(theme.font(FontRole::Small));
    const QLocale locale;
    double free = 0;
    for (QDate month(m_first.year(), m_first.month(), 1); month.isValid() && month <= m_last;
         month = month.addMonths(1)) {
        if (month < m_first)
            continue;
        const double x = xOf(month);
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, plot().bottom()));
        const QString name = month.month() == 1 ? QString::number(month.year())
                                                : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double width = metrics.horizontalAdvance(name);
        if (x < free || x + width > this->width())
            continue;
        painter.setFont(theme.font(FontRole::Small));
        painter.setPen(theme.mutedText);
        painter.drawText(QPointF(x, plot().bottom() + metrics.ascent() + theme.gap(2)), name);
        free = x + width + theme.gap(6);
    }
}

void Timeline::paintMarks(QPainter& painter) const
{
    const Theme& theme = m_theme.theme();
    const double size = theme.px(markSize);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const bool current = i == m_current;
        const double radius = current ? size * 0.75 : size / 2;
        painter.setPen(QPen(theme.surface, 1.5));
        painter.setBrush(current ? theme.text : theme.accent);
        painter.drawEllipse(placeOf(m_marks[static_cast<std::size_t>(i)]), radius, radius);
    }
}

void Timeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_theme.theme();
    paintMonths(painter);
    paintLanes(painter);
    paintMarks(painter);
    const QFont font = theme.font(FontRole::Small);
    const int line = QFontMetrics(font).height();
    const QString words = m_current < 0 ? m_description : m_marks[static_cast<std::size_t>(m_current)].spoken;
    painter.setFont(font);
    painter.setPen(m_current < 0 ? theme.mutedText : theme.text);
    painter.drawText(QRectF(0, height() - line, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Timeline::mouseMoveEvent(QMouseEvent* event)
{
    int nearest = -1;
    double least = m_theme.theme().px(reach);
    for (int i = 0; i < static_cast<int>(m_marks.size()); ++i) {
        const QPointF away = placeOf(m_marks[static_cast<std::size_t>(i)]) - event->position();
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    if (nearest >= 0)
        setCurrentMark(nearest);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentMark(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrentMark(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::focusOutEvent(QFocusEvent* event)
{
    setCurrentMark(-1);
    QWidget::focusOutEvent(event);
}

} // namespace osteolog::ui
