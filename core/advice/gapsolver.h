// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

namespace osteolog {

/// The arithmetic behind the suggestions, without foods and people: which few items close gaps best, found exactly.
///
/// Items have shares of up to six gaps and a cost. Wanted is the set S of at most `slots` items, no two of one food,
/// within every budget, with the least
///
///     J(S) = Σ_m max(0, 1 − Σ_{i∈S} share_im) + Σ_{i∈S} cost_i
///
/// and among equals (to 1e-12) the one with fewer kcal, then fewer items, then those eaten more often in sum, then the
/// lower ranks.
struct GapItem
{
    static constexpr int mostGaps = 6;
    static constexpr int mostBudgets = 3;

    int food = 0; ///< items of one food stand next to each other in the list
    int rank = 0; ///< of food id and portion; different for every item
    int eaten = 0;
    double cost = 0;
    double kcal = 0;
    std::array<double, mostGaps> share{};
    std::array<double, mostBudgets> use{}; ///< of each budget, which is 1; 0 where there is no such budget
};

struct GapSolution
{
    std::vector<int> items; ///< indexes into the list, in the order of rank
    double objective = 0;
    double kcal = 0;
    int eaten = 0;
};

/// `gaps` says how many of the shares are in play. The empty set is always allowed.
GapSolution closeGaps(const std::vector<GapItem>& items, int gaps, int slots);

/// The value of one set, in an order of summation that does not depend on how it was found. Does not look at budgets.
GapSolution valueOf(std::vector<int> chosen, const std::vector<GapItem>& items, int gaps);

/// Whether the first of two solutions is to be preferred.
bool isBetter(const GapSolution& a, const GapSolution& b, const std::vector<GapItem>& items);

} // namespace osteolog
