// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axisticks.h"
#include "ui/charts/trendpicture.h"

#include <QRectF>
#include <QSizeF>

namespace osteolog::ui {

struct Theme;

/// One entry of the legend: a swatch and its word, at its place.
enum class LegendSign { Day, OnTarget, AtLeast, Mean, Band, Overlay };
struct LegendEntry
{
    LegendSign sign = LegendSign::Day;
    QString words;
    QRectF place;
};

/// Where everything of a TrendPicture goes.
struct TrendLayout
{
    QRectF plot;
    QDate first, last; ///< days shown
    int barDays = 1;
    double top = 1; ///< end of the value axis
    std::vector<double> ticks;
    std::vector<DateTick> dates;
    std::vector<LegendEntry> legend;

    double left() const { return static_cast<double>(first.toJulianDay()); }
    double right() const { return static_cast<double>(last.toJulianDay()) + 1; }
    /// `day` as a Julian day; noon is half a day later.
    double xOf(double day) const { return plot.left() + plot.width() * (day - left()) / (right() - left()); }
    double yOf(double value) const { return plot.bottom() - plot.height() * value / top; }
    /// The whole height of the place of a day or week, cut off at the ends of the plot.
    QRectF slot(QDate barDay) const;
    /// How many slots there are, and the day that each begins with.
    int slotCount() const;
    QDate dayOfSlot(int slot) const;
};

/// `size` is the room for all of it but the line that reads a day.
TrendLayout trendLayout(const TrendPicture& picture, const Theme& look, QDate first, QDate last, QSizeF size);

/// End of the value axis: nothing that matters is above it. A single day far out does not press all others to the
/// ground; its bar ends at the top with an arrow.
double axisTop(const TrendPicture& picture);

} // namespace osteolog::ui
