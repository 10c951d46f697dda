// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/estimates.h"

#include "core/statistics/quantiles.h"

#include <algorithm>
#include <cmath>

namespace osteolog {

namespace {

constexpr double strongestCorrelation = 0.95;
constexpr double smallestCount = 2;

/// Sums around the mean. Taken from the first value, so that equal values have exactly no variance, and in units of
/// the largest distance from it, so that no square overflows or vanishes.
struct Moments
{
    double mean = 0;
    double deviation = 0; ///< standard deviation of the sample, n − 1
    double correlation = 0;
};

Moments momentsOf(std::span<const double> values)
{
    Moments moments;
    if (values.empty())
        return moments;
    const double origin = values.front();
    double scale = 0;
    for (const double value : values)
        scale = std::max(scale, std::abs(value - origin));
    moments.mean = origin;
    if (!(scale > 0))
        return moments;
    const auto count = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += (value - origin) / scale;
    const double middle = sum / count;
    double squares = 0, products = 0, before = 0;
    for (const double value : values) {
        const double distance = (value - origin) / scale - middle;
        squares += distance * distance;
        products += distance * before; // nothing comes before the first
        before = distance;
    }
    moments.mean = origin + middle * scale;
    moments.deviation = std::sqrt(squares / (count - 1)) * scale;
    moments.correlation = std::clamp(products / squares, 0.0, strongestCorrelation);
    return moments;
}

double effectiveCountOf(std::size_t count, const Moments& moments)
{
    const double independent = (1 - moments.correlation) / (1 + moments.correlation);
    return std::max(smallestCount, static_cast<double>(count) * independent);
}

Interval around(double middle, double halfWidth)
{
    return {middle - halfWidth, middle + halfWidth};
}

MeanEstimate estimateFrom(const Moments& moments, double count)
{
    return {moments.mean, around(moments.mean, studentQuantile(count - 1) * moments.deviation / std::sqrt(count))};
}

/// Degrees of freedom after Welch and Satterthwaite from the two squared standard errors.
double welchDegrees(double firstShare, double firstCount, double lastCount)
{
    const double lastShare = 1 - firstShare;
    return 1 / (firstShare * firstShare / (firstCount - 1) + lastShare * lastShare / (lastCount - 1));
}

} // namespace

double nextValueCorrelation(std::span<const double> values)
{
    return momentsOf(values).correlation;
}

double effectiveCount(std::span<const double> values)
{
    return effectiveCountOf(values.size(), momentsOf(values));
}

std::optional<MeanEstimate> meanEstimate(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    const Moments moments = momentsOf(values);
    return estimateFrom(moments, effectiveCountOf(values.size(), moments));
}

std::optional<MeanEstimate> plainMeanEstimate(std::span<const double> values)
{
    if (values.size() < 2)
        return std::nullopt;
    return estimateFrom(momentsOf(values), static_cast<double>(values.size()));
}

std::optional<ShareEstimate> shareEstimate(int hits, int of)
{
    if (of < 1 || hits < 0 || hits > of)
        return std::nullopt;
    const double n = of, share = hits / n;
    const double z = normalQuantile(), squared = z * z;
    const double middle = (2 * n * share + squared) / (2 * (n + squared));
    const double half = z * std::sqrt(4 * n * share * (1 - share) + squared) / (2 * (n + squared));
    ShareEstimate estimate{hits, of, share, around(middle, half)};
    // Nothing is below none and above all; the formula misses that by a rounding.
    if (hits == 0)
        estimate.interval.low = 0;
    if (hits == of)
        estimate.interval.high = 1;
    return estimate;
}

std::optional<DifferenceEstimate> differenceEstimate(std::span<const double> first, std::span<const double> last)
{
    if (first.size() < 2 || last.size() < 2)
        return std::nullopt;
    const Moments before = momentsOf(first), after = momentsOf(last);
    const double beforeCount = effectiveCountOf(first.size(), before);
    const double afterCount = effectiveCountOf(last.size(), after);
    const double beforeError = before.deviation / std::sqrt(beforeCount);
    const double afterError = after.deviation / std::sqrt(afterCount);
    DifferenceEstimate estimate{before.mean, after.mean, after.mean - before.mean, {}};
    const double error = std::hypot(beforeError, afterError);
    double half = 0;
    if (error > 0) {
        const double share = (beforeError / error) * (beforeError / error);
        half = studentQuantile(welchDegrees(share, beforeCount, afterCount)) * error;
    }
    estimate.interval = around(estimate.difference, half);
    return estimate;
}

} // namespace osteolog
