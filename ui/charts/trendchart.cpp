// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "ui/charts/trendpainter.h"
#include "ui/shell/themeprovider.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 300; // at 100 % text, all in all
constexpr double closer = 0.6;
constexpr int fewestShown = 7; // days or weeks
constexpr int dragBegins = 6;  // pixels

double noonOf(QDate day)
{
    return static_cast<double>(day.toJulianDay()) + 0.5;
}

} // namespace

TrendChart::TrendChart(const ThemeProvider& theme, const QString& objectName, QWidget* parent)
    : ReadableChart(theme, objectName, parent)
{
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &ThemeProvider::changed, this, &TrendChart::arrange);
}

void TrendChart::setPicture(TrendPicture picture)
{
    const bool otherDays = picture.first != m_picture.first || picture.last != m_picture.last;
    m_picture = std::move(picture);
    if (otherDays) {
        m_layout.first = m_picture.first;
        m_layout.last = m_picture.last;
    }
    setDescription(m_picture.description);
    setAccessibleName(m_picture.title + u". "_s + m_picture.description);
    arrange();
    partsChanged();
    Q_EMIT zoomChanged();
}

bool TrendChart::isZoomed() const
{
    return m_layout.first != m_picture.first || m_layout.last != m_picture.last;
}

QSize TrendChart::sizeHint() const
{
    return {look().px(480), look().px(plotHeight) + readingHeight()};
}

void TrendChart::arrange()
{
    const QSizeF room(width(), height() - readingHeight() - look().gap(4));
    m_layout = trendLayout(m_picture, look(), m_layout.first, m_layout.last, room);
    m_lines.clear(); // first, so that no curve follows the axes to where it is not wanted
    m_lines.setArea(room, m_layout.plot);
    m_lines.setRange(m_layout.left(), m_layout.right(), m_layout.top);
    fillLines();
    update();
}

void TrendChart::fillLines()
{
    if (!m_layout.first.isValid())
        return;
    addSteps(m_picture.limits, QPen(look().dangerText, 1.5, Qt::DashDotLine));
    addSteps(m_picture.targets, QPen(look().text, 1.3, Qt::DashLine));
    addMeans();
    addOverlay();
}

/// A line for each run of days: where a mean is missing there is a gap.
void TrendChart::addMeans()
{
    const QPen pen(trendColour(m_picture, look()), 2.5, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    std::vector<QPointF> run;
    QDate before;
    for (const TrendPicture::Mean& mean : m_picture.means) {
        if (!run.empty() && before.daysTo(mean.day) != 1) {
            m_lines.addLine(run, pen);
            run.clear();
        }
        run.emplace_back(noonOf(mean.day), mean.mean);
        before = mean.day;
    }
    if (!run.empty())
        m_lines.addLine(run, pen);
}

void TrendChart::addSteps(const std::vector<TrendPicture::Step>& steps, const QPen& pen)
{
    std::vector<QPointF> run;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = std::max(m_layout.left(), static_cast<double>(steps[i].from.toJulianDay()));
        const double to = i + 1 < steps.size()
                              ? std::min(m_layout.right(), static_cast<double>(steps[i + 1].from.toJulianDay()))
                              : m_layout.right();
        const bool drawn = steps[i].value && *steps[i].value <= m_layout.top;
        if (!drawn && !run.empty()) {
            m_lines.addLine(run, pen);
            run.clear();
        }
        if (!drawn || to <= from)
            continue;
        run.emplace_back(from, *steps[i].value);
        run.emplace_back(to, *steps[i].value);
    }
    if (!run.empty())
        m_lines.addLine(run, pen);
}

void TrendChart::addOverlay()
{
    if (m_picture.overlay.empty())
        return;
    std::vector<QPointF> points;
    for (const TrendPicture::Point& point : m_picture.overlay)
        points.emplace_back(noonOf(point.day), point.value);
    const double top = m_picture.overlayTop.value_or(1);
    m_lines.addDots(points, overlayColour(look()), look().px(6), -overlayMargin * top, (1 + overlayMargin) * top);
}

QString TrendChart::spoken(int part) const
{
    return m_picture.spoken ? m_picture.spoken(m_layout.dayOfSlot(part)) : QString();
}

int TrendChart::partAt(QPointF place) const
{
    const QRectF& plot = m_layout.plot;
    if (partCount() == 0 || place.y() < plot.top() || !plot.adjusted(0, 0, -0.01, 1).contains(place))
        return -1;
    const double day =
        m_layout.left() + (place.x() - plot.left()) / plot.width() * (m_layout.right() - m_layout.left());
    const double begin = static_cast<double>(m_layout.dayOfSlot(0).toJulianDay());
    return static_cast<int>((day - begin) / m_layout.barDays);
}

void TrendChart::paintChart(QPainter& painter)
{
    if (!m_layout.first.isValid())
        return;
    const QDate current = currentPart() < 0 ? QDate() : m_layout.dayOfSlot(currentPart());
    paintBelowCurves(painter, m_picture, m_layout, look(), current);
    m_lines.paint(painter);
    paintAboveCurves(painter, m_picture, m_layout, look());
}

// Looking closer

void TrendChart::showDays(QDate first, QDate last)
{
    const qint64 span = first.daysTo(last);
    if (first < m_picture.first) {
        first = m_picture.first;
        last = first.addDays(span);
    }
    if (last > m_picture.last) {
        last = m_picture.last;
        first = std::max(m_picture.first, last.addDays(-span));
    }
    if (first == m_layout.first && last == m_layout.last)
        return;
    m_layout.first = first;
    m_layout.last = last;
    arrange();
    partsChanged();
    Q_EMIT zoomChanged();
}

void TrendChart::showAll()
{
    showDays(m_picture.first, m_picture.last);
}

void TrendChart::zoomAbout(QDate day, double factor)
{
    const double days = static_cast<double>(m_layout.first.daysTo(m_layout.last)) + 1;
    const double whole = static_cast<double>(m_picture.first.daysTo(m_picture.last)) + 1;
    const double wanted =
        std::clamp(std::round(days * factor), std::min(whole, 1.0 * fewestShown * m_layout.barDays), whole);
    const double before = static_cast<double>(m_layout.first.daysTo(day)) / days * wanted;
    const QDate first = day.addDays(-static_cast<qint64>(std::round(before)));
    showDays(first, first.addDays(static_cast<qint64>(wanted) - 1));
}

void TrendChart::zoom(double factor)
{
    if (!m_layout.first.isValid())
        return;
    // About the day that is being read, which goes on being read.
    const QDate read = currentPart() < 0 ? QDate() : m_layout.dayOfSlot(currentPart());
    zoomAbout(read.isValid() ? read : m_layout.first.addDays(m_layout.first.daysTo(m_layout.last) / 2), factor);
    if (read.isValid())
        setCurrentPart(static_cast<int>(m_layout.dayOfSlot(0).daysTo(read)) / m_layout.barDays);
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    ReadableChart::resizeEvent(event);
    arrange();
}

void TrendChart::wheelEvent(QWheelEvent* event)
{
    const int part = partAt(event->position());
    if (part < 0 || !(hasFocus() || event->modifiers().testFlag(Qt::ControlModifier)))
        return event->ignore(); // the page scrolls
    zoomAbout(m_layout.dayOfSlot(part), std::pow(closer, event->angleDelta().y() / 120.0));
    event->accept();
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return ReadableChart::mousePressEvent(event);
    m_pressed = event->position();
    m_pressedFirst = m_layout.first;
    m_dragged = false;
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed)
        return ReadableChart::mouseMoveEvent(event);
    const double moved = event->position().x() - m_pressed->x();
    m_dragged = m_dragged || std::abs(moved) > dragBegins;
    if (!m_dragged || !isZoomed())
        return;
    const double days = moved / m_layout.plot.width() * (m_layout.right() - m_layout.left());
    const QDate first = m_pressedFirst.addDays(-static_cast<qint64>(std::round(days)));
    showDays(first, first.addDays(m_layout.first.daysTo(m_layout.last)));
}

void TrendChart::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_pressed && !m_dragged;
    m_pressed.reset();
    const int part = partAt(event->position());
    if (clicked && part >= 0)
        Q_EMIT dayChosen(m_layout.dayOfSlot(part));
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const qint64 span = m_layout.first.isValid() ? m_layout.first.daysTo(m_layout.last) : 0;
    const qint64 half = std::max<qint64>(1, span / 2);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(closer);
    case Qt::Key_Minus:
        return zoom(1 / closer);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_PageUp:
        if (!isZoomed())
            return ReadableChart::keyPressEvent(event); // the page scrolls
        return showDays(m_layout.first.addDays(-half), m_layout.last.addDays(-half));
    case Qt::Key_PageDown:
        if (!isZoomed())
            return ReadableChart::keyPressEvent(event);
        return showDays(m_layout.first.addDays(half), m_layout.last.addDays(half));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentPart() >= 0)
            Q_EMIT dayChosen(m_layout.dayOfSlot(currentPart()));
        return;
    default:
        ReadableChart::keyPressEvent(event);
    }
}

// For files and the clipboard

QString TrendChart::titleOfPicture() const
{
    return m_picture.span.isEmpty() ? m_picture.title : m_picture.title + u" · "_s + m_picture.span;
}

QSize TrendChart::wholeSize() const
{
    const int title = QFontMetrics(look().font(FontRole::Heading)).height() + look().gap(8);
    return {width() + 2 * look().gap(14), height() - readingHeight() + title + 2 * look().gap(14)};
}

void TrendChart::paintWhole(QPainter& painter)
{
    const QFont font = look().font(FontRole::Heading);
    const int margin = look().gap(14), title = QFontMetrics(font).height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), wholeSize()), look().surface);
    painter.translate(margin, margin);
    painter.setFont(font);
    painter.setPen(look().text);
    painter.drawText(QRect(0, 0, width(), title), Qt::AlignLeft | Qt::AlignVCenter, titleOfPicture());
    painter.translate(0, title + look().gap(8));
    paintBelowCurves(painter, m_picture, m_layout, look(), {});
    m_lines.paint(painter);
    paintAboveCurves(painter, m_picture, m_layout, look());
}

QImage TrendChart::image(double scale)
{
    QImage image(wholeSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintWhole(painter);
    return image;
}

QByteArray TrendChart::svg()
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(wholeSize());
    generator.setViewBox(QRect(QPoint(0, 0), wholeSize()));
    generator.setTitle(titleOfPicture());
    QPainter painter(&generator);
    paintWhole(painter);
    painter.end();
    return buffer.data();
}

} // namespace osteolog::ui
