// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/gapsolver.h"

namespace osteolog::gapsearch {

// How much a set of further items can gain at most.
//
// For any weights λ in [0, 1] and μ ≥ 0, since min(r, a) ≤ λ·a + (1 − λ)·r, exactly n further items gain at most
//
//     Σ_m (1 − λ_m)·rest_m + Σ_k μ_k·budget_k + Σ_i (Σ_m λ_m·x_im − Σ_k μ_k·use_ik − cost_i)
//
// which falls apart into one score per item: the best set for it is simply the n best scores of different foods. The
// weights that make it tightest are the prices of a linear programme over such sets. It has one row for each gap and
// budget, so a small simplex finds them, with the best set for the prices of the moment as the next column.

constexpr std::size_t gapCount = GapItem::mostGaps;
constexpr std::size_t budgetCount = GapItem::mostBudgets;
constexpr std::size_t priceCount = gapCount + budgetCount;
constexpr std::size_t width = priceCount + 1; ///< shares, use of budgets, cost
constexpr std::size_t mostSlots = 5;
constexpr double margin = 1e-9; ///< more than rounding, less than anything that matters

/// λ, −μ and −1: a score is one scalar product with a row.
using Weights = std::array<double, width>;

/// An item as one node of the search sees it: its shares are capped to what is still open there.
struct Row
{
    std::array<double, width> v{};
    int item = 0;
    int food = 0;
    double score = 0;
};

/// What is still open after the items chosen so far.
struct Rest
{
    std::array<double, gapCount> gap{};
    std::array<double, budgetCount> budget{};
    double gained = 0; ///< closed shares less costs
};

struct Relaxation
{
    double bound = 0;    ///< on the gain of exactly `slots` more items; −∞ when there are not that many foods
    double constant = 0; ///< the part of the bound that no item is responsible for
    int favourite = -1;  ///< the food that the relaxed solution relies on most
    Weights weights{};
};

/// The tightest bound within `steps` steps, or the first one below `needed`. Rows of one food stand together; their
/// scores are those of the weights returned. Takes out the rows that are in no set that gains as much as `needed`.
Relaxation relax(std::vector<Row>& rows, const Rest& rest, const Weights& start, int slots, int steps, double needed);

} // namespace osteolog::gapsearch
