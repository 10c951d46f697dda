// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/gapsolver.h"

#include <algorithm>
#include <cmath>
#include <numeric>

// Branch and bound with a Lagrangian bound.
//
// For any weights λ in [0, 1] and μ ≥ 0, since min(r, a) ≤ λ·a + (1 − λ)·r, what a set of further items can still gain
// is at most
//
//     Σ_m (1 − λ_m)·rest_m + Σ_k μ_k·budget_k + Σ_i (Σ_m λ_m·x_im − Σ_k μ_k·use_ik − cost_i)
//
// which falls apart into one score per item: the best set for it is simply the best scores of different foods. A few
// subgradient steps find weights that make it tight. Most items then cannot be in a set that beats the best one known,
// and the few that are left are tried out. The bound holds whatever the weights, so the result is exact; bounds keep a
// margin, so that sets that are equally good are all looked at and the tie rules decide.

namespace osteolog {

namespace {

constexpr std::size_t gapCount = GapItem::mostGaps;
constexpr std::size_t budgetCount = GapItem::mostBudgets;
constexpr std::size_t width = gapCount + budgetCount + 1; ///< shares, budget use, cost
constexpr double sameObjective = 1e-12;
constexpr double margin = 1e-9; ///< more than rounding, less than anything that matters
constexpr int rootSteps = 80;
constexpr int nodeSteps = 10;

using Weights = std::array<double, width>; ///< λ, −μ, −1: a score is one scalar product

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

/// The best rows of different foods, best first.
struct Top
{
    std::array<const Row*, 8> rows{};
    int size = 0;
    double sum = 0;
};

/// Rows of one food stand together, so the best of a food is known when the next food begins.
Top topRows(const std::vector<Row>& rows, int count)
{
    Top top;
    const auto insert = [&](const Row* row) {
        if (row->score <= 0)
            return;
        int at = top.size;
        while (at > 0 && top.rows[static_cast<std::size_t>(at - 1)]->score < row->score)
            --at;
        if (at == count)
            return;
        top.size = std::min(top.size + 1, count);
        for (int i = top.size - 1; i > at; --i)
            top.rows[static_cast<std::size_t>(i)] = top.rows[static_cast<std::size_t>(i - 1)];
        top.rows[static_cast<std::size_t>(at)] = row;
    };
    for (std::size_t i = 0; i < rows.size();) {
        const Row* best = &rows[i];
        const int food = best->food;
        for (; i < rows.size() && rows[i].food == food; ++i) {
            if (rows[i].score > best->score)
                best = &rows[i];
        }
        insert(best);
    }
    for (int i = 0; i < top.size; ++i)
        top.sum += top.rows[static_cast<std::size_t>(i)]->score;
    return top;
}

class Search
{
public:
    Search(const std::vector<GapItem>& items, int gaps, int slots) : m_items(items), m_gaps(gaps), m_slots(slots) {}

    GapSolution run();

private:
    double bestGain() const { return m_gaps - m_best.objective; }
    /// What further items must gain beside `gained` to be worth a look.
    double needed(const Rest& rest) const { return bestGain() - margin - rest.gained; }

    void offer();
    void greedyStart(const std::vector<Row>& rows, Rest rest);
    std::vector<Row> rowsAfter(const std::vector<const Row*>& rows, const Rest& rest) const;
    double score(std::vector<Row>& rows, const Rest& rest, const Weights& weights, int slots, Top& top) const;
    double tighten(std::vector<Row>& rows, const Rest& rest, Weights& weights, int slots, int steps) const;
    void branch(std::vector<Row> rows, const Rest& rest, Weights weights, int slots, int steps);
    void lastPair(std::vector<const Row*>& order, const Rest& rest, double constant);
    void lastItem(const std::vector<Row>& rows, const Rest& rest);

    const std::vector<GapItem>& m_items;
    int m_gaps;
    int m_slots;
    std::vector<int> m_chosen;
    GapSolution m_best;
};

bool fits(const Row& row, const Rest& rest)
{
    for (std::size_t k = 0; k < budgetCount; ++k) {
        if (row.v[gapCount + k] > rest.budget[k] + margin)
            return false;
    }
    return true;
}

/// What a row alone would gain.
double gainOf(const Row& row, const Rest& rest)
{
    double gain = -row.v[width - 1];
    for (std::size_t m = 0; m < gapCount; ++m)
        gain += std::min(row.v[m], rest.gap[m]);
    return gain;
}

Rest restAfter(const Rest& rest, const Row& row)
{
    Rest after = rest;
    after.gained += gainOf(row, rest);
    for (std::size_t m = 0; m < gapCount; ++m)
        after.gap[m] = std::max(0.0, rest.gap[m] - row.v[m]);
    for (std::size_t k = 0; k < budgetCount; ++k)
        after.budget[k] -= row.v[gapCount + k];
    return after;
}

/// Compares the set that is chosen now with the best one.
void Search::offer()
{
    const GapSolution solution = valueOf(m_chosen, m_items, m_gaps);
    if (isBetter(solution, m_best, m_items))
        m_best = solution;
}

/// A good set to begin with: the bound can only throw out what a known set beats.
void Search::greedyStart(const std::vector<Row>& rows, Rest rest)
{
    while (static_cast<int>(m_chosen.size()) < m_slots) {
        const Row* best = nullptr;
        double bestGain = 0;
        for (const Row& row : rows) {
            const bool taken = std::any_of(m_chosen.begin(), m_chosen.end(), [&](int item) {
                return m_items[static_cast<std::size_t>(item)].food == row.food;
            });
            if (taken || !fits(row, rest))
                continue;
            if (const double gain = gainOf(row, rest); gain > bestGain) {
                bestGain = gain;
                best = &row;
            }
        }
        if (!best)
            break;
        rest = restAfter(rest, *best);
        m_chosen.push_back(best->item);
        offer();
    }
    m_chosen.clear();
}

/// The rows that can still add something after the items chosen, with what they can add.
std::vector<Row> Search::rowsAfter(const std::vector<const Row*>& rows, const Rest& rest) const
{
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const Row* row : rows) {
        if (!fits(*row, rest))
            continue;
        Row capped = *row;
        for (std::size_t m = 0; m < gapCount; ++m)
            capped.v[m] = std::min(row->v[m], rest.gap[m]);
        // Gains only shrink as items are added: what gains nothing now never will.
        if (gainOf(capped, rest) >= -margin)
            result.push_back(capped);
    }
    return result;
}

/// Scores all rows and returns the bound on what `slots` more items can gain.
double Search::score(std::vector<Row>& rows, const Rest& rest, const Weights& weights, int slots, Top& top) const
{
    for (Row& row : rows) {
        double sum = 0;
        for (std::size_t i = 0; i < width; ++i)
            sum += row.v[i] * weights[i];
        row.score = sum;
    }
    top = topRows(rows, slots);
    double bound = top.sum;
    for (std::size_t m = 0; m < gapCount; ++m)
        bound += (1 - weights[m]) * rest.gap[m];
    for (std::size_t k = 0; k < budgetCount; ++k)
        bound -= weights[gapCount + k] * rest.budget[k];
    return bound;
}

/// Subgradient steps of Polyak's length towards the value to beat. Leaves the scores of the best weights in the rows
/// and returns their bound.
double Search::tighten(std::vector<Row>& rows, const Rest& rest, Weights& weights, int slots, int steps) const
{
    const double target = needed(rest);
    Top top;
    Weights trial = weights;
    double bound = score(rows, rest, weights, slots, top);
    double value = bound;
    for (int step = 0; step < steps && bound >= target; ++step) {
        std::array<double, width - 1> slope{};
        double length = 0;
        for (std::size_t i = 0; i < slope.size(); ++i) {
            slope[i] = -(i < gapCount ? rest.gap[i] : rest.budget[i - gapCount]);
            for (int t = 0; t < top.size; ++t)
                slope[i] += top.rows[static_cast<std::size_t>(t)]->v[i];
            length += slope[i] * slope[i];
        }
        if (length < 1e-18)
            break;
        for (std::size_t i = 0; i < slope.size(); ++i) {
            trial[i] -= (value - target) / length * slope[i];
            trial[i] = i < gapCount ? std::clamp(trial[i], 0.0, 1.0) : std::min(trial[i], 0.0);
        }
        value = score(rows, rest, trial, slots, top);
        if (value < bound) {
            bound = value;
            weights = trial;
        }
    }
    return score(rows, rest, weights, slots, top);
}

/// The best partner for every row, in order of scores, as long as two scores together can be enough.
void Search::lastPair(std::vector<const Row*>& order, const Rest& rest, double constant)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Row& first = *order[i];
        if (constant + first.score + std::max(0.0, i + 1 < order.size() ? order[i + 1]->score : 0.0) < needed(rest))
            break;
        m_chosen.push_back(first.item);
        const Rest after = restAfter(rest, first);
        if (gainOf(first, rest) >= needed(rest))
            offer();
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Row& second = *order[j];
            if (constant + first.score + second.score < needed(rest))
                break;
            if (second.food == first.food || gainOf(second, after) < needed(after) || !fits(second, after))
                continue;
            m_chosen.push_back(second.item);
            offer();
            m_chosen.pop_back();
        }
        m_chosen.pop_back();
    }
}

void Search::lastItem(const std::vector<Row>& rows, const Rest& rest)
{
    for (const Row& row : rows) {
        if (gainOf(row, rest) < needed(rest))
            continue;
        m_chosen.push_back(row.item);
        offer();
        m_chosen.pop_back();
    }
}

/// Tries every row as the next item, best score first, with the rows behind it as company.
void Search::branch(std::vector<Row> rows, const Rest& rest, Weights weights, int slots, int steps)
{
    if (slots == 1) {
        lastItem(rows, rest);
        return;
    }
    const double bound = tighten(rows, rest, weights, slots, steps);
    if (bound < needed(rest))
        return;
    const double constant = bound - topRows(rows, slots).sum;
    std::vector<const Row*> order;
    const double company = topRows(rows, slots - 1).sum;
    for (const Row& row : rows) {
        if (constant + row.score + company >= needed(rest))
            order.push_back(&row);
    }
    std::sort(order.begin(), order.end(), [](const Row* a, const Row* b) { return a->score > b->score; });
    if (slots == 2) {
        lastPair(order, rest, constant);
        return;
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        double most = 0;
        for (std::size_t j = i; j < order.size() && j < i + static_cast<std::size_t>(slots); ++j)
            most += std::max(0.0, order[j]->score);
        if (constant + most < needed(rest))
            break;
        std::vector<const Row*> others;
        others.reserve(order.size() - i);
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            if (order[j]->food != order[i]->food)
                others.push_back(order[j]);
        }
        // Back into the order of foods, which finding the best of each relies on.
        std::sort(others.begin(), others.end(), [](const Row* a, const Row* b) { return a->item < b->item; });
        m_chosen.push_back(order[i]->item);
        const Rest after = restAfter(rest, *order[i]);
        if (after.gained >= bestGain() - margin)
            offer();
        branch(rowsAfter(others, after), after, weights, slots - 1, nodeSteps);
        m_chosen.pop_back();
    }
}

GapSolution Search::run()
{
    m_best = valueOf({}, m_items, m_gaps);
    Rest rest;
    for (int m = 0; m < m_gaps; ++m)
        rest.gap[static_cast<std::size_t>(m)] = 1;
    rest.budget.fill(1);

    std::vector<Row> all(m_items.size());
    std::vector<const Row*> pointers;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const GapItem& item = m_items[i];
        std::copy(item.share.begin(), item.share.end(), all[i].v.begin());
        std::copy(item.use.begin(), item.use.end(), all[i].v.begin() + gapCount);
        all[i].v[width - 1] = item.cost;
        all[i].item = static_cast<int>(i);
        all[i].food = item.food;
        pointers.push_back(&all[i]);
    }
    std::vector<Row> rows = rowsAfter(pointers, rest);
    greedyStart(rows, rest);
    Weights weights;
    weights.fill(0.5);
    for (std::size_t k = 0; k < budgetCount; ++k)
        weights[gapCount + k] = 0;
    weights[width - 1] = -1;
    branch(std::move(rows), rest, weights, m_slots, rootSteps);
    return m_best;
}

} // namespace

GapSolution valueOf(std::vector<int> chosen, const std::vector<GapItem>& items, int gaps)
{
    const auto at = [&](int i) -> const GapItem& { return items[static_cast<std::size_t>(i)]; };
    std::sort(chosen.begin(), chosen.end(), [&](int a, int b) { return at(a).rank < at(b).rank; });
    GapSolution solution;
    std::array<double, gapCount> share{};
    for (const int i : chosen) {
        for (std::size_t m = 0; m < gapCount; ++m)
            share[m] += at(i).share[m];
        solution.objective += at(i).cost;
        solution.kcal += at(i).kcal;
        solution.eaten += at(i).eaten;
    }
    for (int m = 0; m < gaps; ++m)
        solution.objective += std::max(0.0, 1 - share[static_cast<std::size_t>(m)]);
    solution.items = std::move(chosen);
    return solution;
}

bool isBetter(const GapSolution& a, const GapSolution& b, const std::vector<GapItem>& items)
{
    if (std::abs(a.objective - b.objective) > sameObjective)
        return a.objective < b.objective;
    if (std::abs(a.kcal - b.kcal) > margin)
        return a.kcal < b.kcal;
    if (a.items.size() != b.items.size())
        return a.items.size() < b.items.size();
    if (a.eaten != b.eaten)
        return a.eaten > b.eaten;
    return std::lexicographical_compare(
        a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), [&](int left, int right) {
            return items[static_cast<std::size_t>(left)].rank < items[static_cast<std::size_t>(right)].rank;
        });
}

GapSolution closeGaps(const std::vector<GapItem>& items, int gaps, int slots)
{
    return Search(items, gaps, slots).run();
}

} // namespace osteolog
