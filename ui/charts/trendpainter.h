// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/trendlayout.h"

class QPainter;

namespace osteolog::ui {

/// What lies below the curves: legend, grid, labels of the axes, bars, the band of the mean. `current` is the day or
/// week that is being read; null for none.
void paintBelowCurves(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look,
                      QDate current);
/// And above them: words of the target and the limit, marks.
void paintAboveCurves(QPainter& painter, const TrendPicture& picture, const TrendLayout& layout, const Theme& look);

/// So much of what is laid over the bars is free below its zero and above its top: dots at the ends are whole.
inline constexpr double overlayMargin = 0.05;

/// Colour of the picture's bars and of its mean.
QColor trendColour(const TrendPicture& picture, const Theme& look);
/// Of what is laid over them.
QColor overlayColour(const Theme& look);

} // namespace osteolog::ui
