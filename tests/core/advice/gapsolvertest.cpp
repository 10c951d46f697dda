// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/gapsolver.h"

#include <gtest/gtest.h>
#include <random>

using namespace osteolog;

namespace {

bool withinBudgets(const std::vector<int>& chosen, const std::vector<GapItem>& items)
{
    for (std::size_t k = 0; k < GapItem::mostBudgets; ++k) {
        double used = 0;
        for (const int i : chosen)
            used += items[static_cast<std::size_t>(i)].use[k];
        if (used > 1 + 1e-12)
            return false;
    }
    return true;
}

/// Tries every set. Slow and obvious.
void tryAll(const std::vector<GapItem>& items, int gaps, int slots, std::vector<int>& chosen, std::size_t from,
            GapSolution& best)
{
    if (withinBudgets(chosen, items)) {
        const GapSolution solution = valueOf(chosen, items, gaps);
        if (isBetter(solution, best, items))
            best = solution;
    }
    if (static_cast<int>(chosen.size()) == slots)
        return;
    for (std::size_t i = from; i < items.size(); ++i) {
        if (!chosen.empty() && items[static_cast<std::size_t>(chosen.back())].food == items[i].food)
            continue;
        chosen.push_back(static_cast<int>(i));
        tryAll(items, gaps, slots, chosen, i + 1, best);
        chosen.pop_back();
    }
}

GapSolution bruteForce(const std::vector<GapItem>& items, int gaps, int slots)
{
    GapSolution best = valueOf({}, items, gaps);
    std::vector<int> chosen;
    tryAll(items, gaps, slots, chosen, 0, best);
    return best;
}

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    double share() { return below(1001) / 1000.0; }

private:
    std::mt19937 m_random;
};

struct Problem
{
    std::vector<GapItem> items;
    int gaps = 1;
    int slots = 1;
};

/// `coarse` draws from so few values that many sets are equally good and the tie rules decide.
Problem randomProblem(unsigned seed, bool coarse, bool manyFoods = false)
{
    Dice dice(seed);
    Problem problem;
    problem.gaps = 1 + dice.below(6);
    problem.slots = manyFoods ? 2 : 1 + dice.below(4);
    const int foods = manyFoods ? 70 : 2 + dice.below(problem.slots > 2 ? 6 : 14);
    const bool tight = dice.below(2) == 0;
    for (int food = 0; food < foods; ++food) {
        GapItem base;
        base.food = food;
        base.eaten = dice.below(3);
        base.kcal = coarse ? 100 * dice.below(3) : 10 + dice.below(400);
        for (int m = 0; m < problem.gaps; ++m) {
            const double share = coarse ? dice.below(3) / 2.0 : dice.share();
            base.share[static_cast<std::size_t>(m)] = dice.below(3) == 0 ? 0 : share;
        }
        for (double& use : base.use)
            use = tight && dice.below(2) == 0 ? dice.share() : 0;
        for (const double portions : {0.5, 1.0, 2.0}) {
            GapItem item = base;
            item.rank = static_cast<int>(problem.items.size());
            item.kcal *= portions;
            item.cost = 0.25 * item.kcal / 2000 + 0.02;
            for (double& share : item.share)
                share *= portions;
            for (double& use : item.use)
                use *= portions;
            problem.items.push_back(item);
        }
    }
    return problem;
}

} // namespace

TEST(GapSolver, FindsWhatTryingEverythingFinds)
{
    for (unsigned seed = 0; seed < 600; ++seed) {
        const Problem problem = randomProblem(seed, false);
        const GapSolution expected = bruteForce(problem.items, problem.gaps, problem.slots);
        const GapSolution found = closeGaps(problem.items, problem.gaps, problem.slots);
        ASSERT_NEAR(found.objective, expected.objective, 1e-12) << "seed " << seed;
        ASSERT_EQ(found.items, expected.items) << "seed " << seed;
    }
}

TEST(GapSolver, FindsTheBestPairAmongMany)
{
    for (unsigned seed = 2000; seed < 2040; ++seed) {
        const Problem problem = randomProblem(seed, seed % 4 == 0, true);
        const GapSolution expected = bruteForce(problem.items, problem.gaps, problem.slots);
        ASSERT_EQ(closeGaps(problem.items, problem.gaps, problem.slots).items, expected.items) << "seed " << seed;
    }
}

TEST(GapSolver, DecidesTiesByTheRules)
{
    for (unsigned seed = 0; seed < 600; ++seed) {
        const Problem problem = randomProblem(seed, true);
        const GapSolution expected = bruteForce(problem.items, problem.gaps, problem.slots);
        const GapSolution found = closeGaps(problem.items, problem.gaps, problem.slots);
        ASSERT_EQ(found.items, expected.items) << "seed " << seed;
    }
}

TEST(GapSolver, MoreSlotsAndMoreItemsNeverMakeItWorse)
{
    for (unsigned seed = 1000; seed < 1100; ++seed) {
        Problem problem = randomProblem(seed, false);
        double before = 1e9;
        for (int slots = 1; slots <= 5; ++slots) {
            const double objective = closeGaps(problem.items, problem.gaps, slots).objective;
            EXPECT_LE(objective, before + 1e-12) << "seed " << seed;
            before = objective;
        }
        problem.items.resize(problem.items.size() - 3);
        EXPECT_GE(closeGaps(problem.items, problem.gaps, 5).objective, before - 1e-12) << "seed " << seed;
    }
}

TEST(GapSolver, TheEmptySetIsTheAnswerWhenNothingHelpsEnough)
{
    EXPECT_TRUE(closeGaps({}, 2, 3).items.empty());
    EXPECT_DOUBLE_EQ(closeGaps({}, 2, 3).objective, 2);
    GapItem item;
    item.cost = 0.5;
    item.share[0] = 0.4;
    EXPECT_TRUE(closeGaps({item}, 1, 3).items.empty());
    item.share[0] = 0.6;
    EXPECT_EQ(closeGaps({item}, 1, 3).items, std::vector<int>({0}));
    item.use[1] = 1.1;
    EXPECT_TRUE(closeGaps({item}, 1, 3).items.empty());
}
