// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlines.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace osteolog::ui {

ChartLines::ChartLines()
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
    , m_across(new QValueAxis(m_chart))
    , m_up(new QValueAxis(m_chart))
    , m_upAtRight(new QValueAxis(m_chart))
{
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex); // always painted as a whole
    m_scene->addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_chart->addAxis(m_upAtRight, Qt::AlignRight);
    for (QValueAxis* axis : {m_across, m_up, m_upAtRight}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
        axis->setTickCount(2); // their labels are laid out although nobody sees them
    }
    m_upAtRight->setRange(0, 1);
}

ChartLines::~ChartLines() = default;

void ChartLines::setArea(const QSizeF& whole, const QRectF& area)
{
    const QRectF all({0, 0}, whole);
    if (m_chart->geometry() != all) {
        m_chart->setGeometry(all);
        m_scene->setSceneRect(all);
    }
    if (m_chart->plotArea() != area)
        m_chart->setPlotArea(area);
}

void ChartLines::setRange(double left, double right, double top)
{
    m_across->setRange(left, right);
    m_up->setRange(0, top);
}

void ChartLines::clear()
{
    m_chart->removeAllSeries();
}

/// The points come last: each step before them would lay out all of them again.
void ChartLines::add(QXYSeries* series, const std::vector<QPointF>& points, QValueAxis* up)
{
    m_chart->addSeries(series);
    series->attachAxis(m_across);
    series->attachAxis(up);
    series->replace(QList<QPointF>(points.begin(), points.end()));
}

void ChartLines::addLine(const std::vector<QPointF>& points, const QPen& pen)
{
    auto* series = new QLineSeries;
    series->setPen(pen);
    add(series, points, m_up);
}

void ChartLines::addDots(const std::vector<QPointF>& points, const QColor& colour, double size, double low, double top)
{
    m_upAtRight->setRange(low, top);
    auto* series = new QScatterSeries;
    series->setMarkerSize(size);
    series->setColor(colour);
    series->setBorderColor(colour);
    add(series, points, m_upAtRight);
}

void ChartLines::paint(QPainter& painter)
{
    const QRectF all = m_scene->sceneRect();
    m_scene->render(&painter, all, all, Qt::IgnoreAspectRatio);
}

} // namespace osteolog::ui
