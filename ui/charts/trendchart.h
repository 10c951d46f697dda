// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/readablechart.h"
#include "ui/charts/trendlayout.h"

#include <QImage>

namespace osteolog::ui {

/// Daily bars, their moving mean with its interval, target and upper limit as they stepped, and marks for what
/// happened. Gaps stay gaps. The arrow keys and the pointer read each day; a click or Enter opens it. Ctrl and the
/// wheel, or plus and minus, look closer; dragging or Page Up and Page Down move along; 0 shows everything again. Once
/// the chart has the keyboard the wheel needs no Ctrl: before that it scrolls the page.
class TrendChart : public ReadableChart
{
    Q_OBJECT

public:
    TrendChart(const ThemeProvider& theme, const QString& objectName, QWidget* parent = nullptr);

    void setPicture(TrendPicture picture);
    const TrendPicture& picture() const { return m_picture; }

    /// The days that are shown: all of the window unless somebody looks closer.
    QDate shownFirst() const { return m_layout.first; }
    QDate shownLast() const { return m_layout.last; }
    bool isZoomed() const;
    void zoom(double factor); ///< below 1 looks closer
    void showAll();

    /// The chart under its title, as it looks now but for the day that is being read. `scale` 2: twice the pixels.
    QImage image(double scale);
    QByteArray svg();

    const TrendLayout& arrangement() const { return m_layout; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);
    void zoomChanged();

protected:
    int partCount() const override { return m_layout.slotCount(); }
    QString spoken(int part) const override;
    int partAt(QPointF place) const override;
    void paintChart(QPainter& painter) override;
    int readingLines() const override { return 2; }

    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void fillLines();
    void addMeans();
    void addSteps(const std::vector<TrendPicture::Step>& steps, const QPen& pen);
    void addOverlay();
    void zoomAbout(QDate day, double factor);
    void showDays(QDate first, QDate last);
    void paintWhole(QPainter& painter);
    QSize wholeSize() const;
    QString titleOfPicture() const;

    TrendPicture m_picture;
    TrendLayout m_layout;
    ChartLines m_lines;
    std::optional<QPointF> m_pressed;
    QDate m_pressedFirst;
    bool m_dragged = false;
};

} // namespace osteolog::ui
