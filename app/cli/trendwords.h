// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/diaryseries.h"
#include "core/trends/trend.h"

namespace osteolog::cli {

/// What a trend is of, and how its figures are written.
struct TrendSubject
{
    QString name;           ///< "Magnesium", "Cramps"
    Unit unit = Unit::None; ///< none for bone load and ratings
    bool movement = false;
};

/// The trend in figures and sentences for people; every line ends with a break.
QString trendText(const TrendSubject& subject, const Trend& trend);
/// "strong days" in the two halves; empty where there are too few.
QString strongDaysText(const SymptomTrend& trend);
QString sourcesText(const QString& name, Unit unit, const TrendWindow& window, const std::vector<Source>& sources);

} // namespace osteolog::cli
