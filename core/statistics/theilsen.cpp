// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/theilsen.h"

#include "core/statistics/pairslopes.h"
#include "core/statistics/quantiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace osteolog {

namespace {

/// What a group of `k` equal values takes from the variance; of all values it is the variance itself (times 18).
double varianceOf(double k)
{
    return k * (k - 1) * (2 * k + 5);
}

double tieCorrection(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    double correction = 0;
    for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
        while (end < sorted.size() && sorted[end] == sorted[begin])
            ++end;
        correction += varianceOf(static_cast<double>(end - begin));
    }
    return correction;
}

/// Half to even, whatever the processor is set to, as the places of the interval are rounded.
double roundHalfEven(double value)
{
    const double down = std::floor(value), rest = value - down;
    if (rest != 0.5)
        return rest < 0.5 ? down : down + 1;
    return std::fmod(down, 2) == 0 ? down : down + 1;
}

/// Places of the interval's ends among `slopes` of `n` points (2.6 in Sen 1968).
std::array<std::int64_t, 2> endsOf(std::int64_t slopes, double n, double ties)
{
    const double variance = (varianceOf(n) - ties) / 18;
    // Ties in both directions can use up all of the variance: then every slope is as good.
    if (variance < 0)
        return {0, slopes - 1};
    const auto all = static_cast<double>(slopes);
    const double reach = normalQuantile() * std::sqrt(variance);
    const double low = roundHalfEven((all - reach) / 2) - 1, high = roundHalfEven((all + reach) / 2);
    return {static_cast<std::int64_t>(std::max(low, 0.0)), static_cast<std::int64_t>(std::min(high, all - 1))};
}

} // namespace

std::optional<SlopeEstimate> theilSen(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = std::min(x.size(), y.size());
    PairSlopes slopes(x.first(n), y.first(n));
    const std::int64_t count = slopes.count();
    if (count < 1)
        return std::nullopt;
    const auto [low, high] =
        endsOf(count, static_cast<double>(n), tieCorrection(x.first(n)) + tieCorrection(y.first(n)));
    std::array<std::int64_t, 4> places = {low, (count - 1) / 2, count / 2, high};
    const std::vector<double> found = slopes.at(places);
    return SlopeEstimate{std::midpoint(found[1], found[2]), {found[0], found[3]}};
}

} // namespace osteolog
