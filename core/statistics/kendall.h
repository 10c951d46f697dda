// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace osteolog {

/// Kendall's τ-b; empty when either side is constant or there are fewer than 2 pairs.
std::optional<double> kendallTauB(std::span<const double> x, std::span<const double> y);

/// τ-b with a p-value from circular shifts: how often does y, moved along by s places (s = fewest … n − fewest, what
/// falls off the end coming in at the start), agree with x at least as strongly in either direction? Shifting keeps
/// each series' own rhythm, which shuffling would destroy. p = (1 + as strong) / (1 + shifts).
struct ShiftTest
{
    double tau = 0;
    double p = 1;
    int shifts = 0;
    bool operator==(const ShiftTest&) const = default;
};
std::optional<ShiftTest> circularShiftTest(std::span<const double> x, std::span<const double> y, int fewest = 7);

} // namespace osteolog
