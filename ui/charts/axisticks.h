// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace osteolog::ui {

/// Where the lines of a value axis from 0 to `top` stand: multiples of 1, 2, 2.5 or 5 times a power of ten, at most
/// `most` of them besides the zero, the last one at or below `top`. Just the zero when `top` is no positive number.
std::vector<double> valueTicks(double top, int most);

enum class DateTickKind { Day, Month, Year };
struct DateTick
{
    QDate day;
    DateTickKind kind = DateTickKind::Day; ///< what its label has to say
    bool operator==(const DateTick&) const = default;
};
/// At most `most` dates from `first` to `last`, evenly spread as people count: each day, every second day, each week,
/// every second week, the beginnings of months, quarters, half years, years, decades.
std::vector<DateTick> dateTicks(QDate first, QDate last, int most);

} // namespace osteolog::ui
