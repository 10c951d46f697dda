// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace osteolog {

/// 95 % wherever nothing else is said.
struct Interval
{
    double low = 0, high = 0;
    bool operator==(const Interval&) const = default;
    bool excludes(double value) const { return value < low || value > high; }
};

/// Values that follow each other in time say less than as many independent ones: with the correlation r of each value
/// with the next, clipped to [0, 0.95], n values count as n (1 − r) / (1 + r), at least 2.
double nextValueCorrelation(std::span<const double> values); ///< clipped; 0 without variance or under 2 values
double effectiveCount(std::span<const double> values);

/// Arithmetic mean ± t(0.975, ν) · s / √n_eff with ν = n_eff − 1.
struct MeanEstimate
{
    double mean = 0;
    Interval interval;
    bool operator==(const MeanEstimate&) const = default;
};
/// Empty under 2 values. `values` in the order of their days.
std::optional<MeanEstimate> meanEstimate(std::span<const double> values);
/// The same taking the values as independent: ± t(0.975, n − 1) · s / √n. For the band of a moving mean.
std::optional<MeanEstimate> plainMeanEstimate(std::span<const double> values);

/// Share of hits with Wilson's interval; empty for `of` < 1.
struct ShareEstimate
{
    int hits = 0, of = 0;
    double share = 0; ///< 0–1, the interval too
    Interval interval;
    bool operator==(const ShareEstimate&) const = default;
};
std::optional<ShareEstimate> shareEstimate(int hits, int of);

/// Mean of `last` − mean of `first` with Welch's interval, each variance with its own effective count.
struct DifferenceEstimate
{
    double first = 0, last = 0, difference = 0;
    Interval interval;
    bool operator==(const DifferenceEstimate&) const = default;
};
/// Empty with fewer than 2 values in either.
std::optional<DifferenceEstimate> differenceEstimate(std::span<const double> first, std::span<const double> last);

} // namespace osteolog
