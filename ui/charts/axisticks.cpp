// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <array>
#include <cmath>

namespace osteolog::ui {

namespace {

double stepFor(double top, int most)
{
    const double least = top / most;
    double unit = std::pow(10, std::floor(std::log10(least)));
    for (;; unit *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            if (factor * unit >= least * (1 - 1e-9))
                return factor * unit;
        }
    }
}

/// From the last day backwards: today is the day that everybody looks for.
std::vector<DateTick> dayTicks(QDate first, QDate last, int step)
{
    std::vector<DateTick> ticks;
    for (QDate day = last; day >= first; day = day.addDays(-step))
        ticks.insert(ticks.begin(), {day, DateTickKind::Day});
    return ticks;
}

std::vector<DateTick> monthTicks(QDate first, QDate last, int months)
{
    std::vector<DateTick> ticks;
    QDate day(first.year(), 1, 1);
    for (; day.isValid() && day <= last; day = day.addMonths(months)) {
        if (day >= first)
            ticks.push_back({day, day.month() == 1 ? DateTickKind::Year : DateTickKind::Month});
    }
    return ticks;
}

std::vector<DateTick> yearTicks(QDate first, QDate last, int years)
{
    std::vector<DateTick> ticks;
    for (int year = first.year() / years * years; year <= last.year(); year += years) {
        const QDate day(year, 1, 1);
        if (day.isValid() && day >= first && day <= last)
            ticks.push_back({day, DateTickKind::Year});
    }
    return ticks;
}

} // namespace

std::vector<double> valueTicks(double top, int most)
{
    std::vector<double> ticks{0};
    if (!std::isfinite(top) || top <= 0 || most < 1)
        return ticks;
    const double step = stepFor(top, most);
    for (int i = 1; step * i <= top * (1 + 1e-9); ++i)
        ticks.push_back(step * i);
    return ticks;
}

std::vector<DateTick> dateTicks(QDate first, QDate last, int most)
{
    if (!first.isValid() || !last.isValid() || last < first || most < 1)
        return {};
    const double days = static_cast<double>(first.daysTo(last)) + 1;
    for (const int step : {1, 2, 7, 14}) {
        if (days / step <= most)
            return dayTicks(first, last, step);
    }
    for (const int months : {1, 2, 3, 6}) {
        if (days / (30.4 * months) <= most)
            return monthTicks(first, last, months);
    }
    for (int decade = 1;; decade *= 10) {
        for (const int years : {1, 2, 5}) {
            if (days / (365.2 * years * decade) <= most)
                return yearTicks(first, last, years * decade);
        }
    }
}

} // namespace osteolog::ui
