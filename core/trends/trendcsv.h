// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/dayseries.h"
#include "core/trends/trendwindow.h"

namespace osteolog {

/// A series with the name and the unit that its rows carry: "magnesium" in "mg".
struct NamedSeries
{
    QString name;
    QString unit;
    const DaySeries* series = nullptr; ///< outlives the call
};

/// The figures of a window as a table for other programs, UTF-8, RFC 4180: date, name, value, unit, at_least, target,
/// upper_limit, standing, mean_7_days, left_out. One row for each day that takes part or is left out, series by
/// series in order of day; numbers with a decimal point whatever the locale; what is not known is empty. A name that a
/// spreadsheet would take for a formula gets an apostrophe before it.
QByteArray trendCsv(const std::vector<NamedSeries>& series, const TrendWindow& window);

} // namespace osteolog
