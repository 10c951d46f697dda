// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/quantiles.h"

#include <algorithm>
#include <array>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace osteolog {

namespace {

/// Plain doubles: the same figures with every compiler, whatever its long double is.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr double upperTail = 0.975;

double computedQuantile(double degrees)
{
    return boost::math::quantile(boost::math::students_t_distribution<double, Plain>(degrees), upperTail);
}

/// A window of years asks for a few whole numbers thousands of times.
constexpr std::size_t tabled = 64;
std::array<double, tabled> wholeQuantiles()
{
    std::array<double, tabled> table{};
    for (std::size_t i = 1; i < tabled; ++i)
        table[i] = computedQuantile(static_cast<double>(i));
    return table;
}

} // namespace

double studentQuantile(double degrees)
{
    static const std::array<double, tabled> table = wholeQuantiles();
    degrees = std::max(1.0, degrees);
    if (degrees < static_cast<double>(tabled) && std::floor(degrees) == degrees)
        return table[static_cast<std::size_t>(degrees)];
    return computedQuantile(degrees);
}

double normalQuantile()
{
    static const double quantile = boost::math::quantile(boost::math::normal_distribution<double, Plain>(), upperTail);
    return quantile;
}

} // namespace osteolog
