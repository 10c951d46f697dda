// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <memory>
#include <vector>

class QChart;
class QColor;
class QGraphicsScene;
class QPainter;
class QPen;
class QValueAxis;
class QXYSeries;

namespace osteolog::ui {

/// The curves of a chart over one rectangle, with one axis across and two up. The only place that knows Qt Charts;
/// bars, bands, words and the pointer are its owner's, since Qt Charts has no bars on a continuous axis and no gaps in
/// a line.
class ChartLines
{
public:
    ChartLines();
    ~ChartLines();
    ChartLines(const ChartLines&) = delete;
    ChartLines& operator=(const ChartLines&) = delete;

    /// Where the plot is within a whole of that size, in the painter's coordinates.
    void setArea(const QSizeF& whole, const QRectF& area);
    void setRange(double left, double right, double top);
    /// Takes all curves away.
    void clear();
    /// Points in order of x.
    void addLine(const std::vector<QPointF>& points, const QPen& pen);
    /// Read off the axis at the right, which goes from `low` to `top`.
    void addDots(const std::vector<QPointF>& points, const QColor& colour, double size, double low, double top);

    void paint(QPainter& painter);

private:
    void add(QXYSeries* series, const std::vector<QPointF>& points, QValueAxis* up);

    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart;      ///< owned by the scene
    QValueAxis* m_across; ///< these by the chart
    QValueAxis* m_up;
    QValueAxis* m_upAtRight;
};

} // namespace osteolog::ui
