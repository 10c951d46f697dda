// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/estimates.h"

namespace osteolog {

/// Theil–Sen slope with the 95 % interval of Sen (1968), ties corrected: what scipy.stats.theilslopes(y, x, 0.95,
/// method='joint') gives.
struct SlopeEstimate
{
    double slope = 0; ///< of y per unit of x
    Interval interval;
    bool operator==(const SlopeEstimate&) const = default;
};

/// `x` in any order, as long as `y`. Empty with fewer than two different x. Exact; time n log n for long series, so
/// that a hundred years of weeks cost ten times what ten years do.
std::optional<SlopeEstimate> theilSen(std::span<const double> x, std::span<const double> y);

} // namespace osteolog
