// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/gapsolver.h"

#include "core/advice/gapbound.h"

#include <algorithm>
#include <cmath>

// Branch and bound. A good set is found first; then, for every number of items, the bound of gapbound.h throws out what
// cannot beat it, and the food that the relaxed solution relies on most is tried in each of its portions and then left
// out. The result is exact: bounds keep a margin, so that sets that are equally good are all looked at and the tie
// rules decide.

namespace osteolog {

using namespace gapsearch;

namespace {

constexpr double sameObjective = 1e-12;
constexpr int rootSteps = 80;
constexpr int nodeSteps = 25;
constexpr std::size_t fewRows = 100; ///< of which all pairs are tried out
constexpr std::size_t starters = 60; ///< from which sets are grown after the first bound

class Search
{
public:
    Search(const std::vector<GapItem>& items, int gaps, int slots)
        : m_items(items), m_gaps(gaps), m_slots(std::clamp(slots, 0, static_cast<int>(mostSlots)))
    {
    }

    GapSolution run();

private:
    /// What further items must gain after `rest` to be worth a look.
    double needed(const Rest& rest) const { return m_gaps - m_best.objective - margin - rest.gained; }
    const GapItem& item(int index) const { return m_items[static_cast<std::size_t>(index)]; }

    void offer();
    void offerWith(const Row& row);
    std::vector<Row> allRows() const;
    const Row* bestNext(const std::vector<Row>& rows, const Rest& rest) const;
    Rest restOf(const std::vector<int>& chosen, const std::vector<Row>& rows, const Rest& all) const;
    void growFrom(const std::vector<Row>& rows, Rest rest);
    void growFromBestScores(std::vector<Row> rows, const Rest& rest);
    void improveBySwaps(const std::vector<Row>& rows, const Rest& all);
    void branch(std::vector<Row> rows, const Rest& rest, Weights weights, int slots, int steps);
    void tryFood(int food, const std::vector<Row>& rows, const Rest& rest, const Weights& weights, int slots);
    void tryPairs(const std::vector<Row>& rows, const Rest& rest, double constant);
    void tryLast(const std::vector<Row>& rows, const Rest& rest);

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
    double gain = -row.v[priceCount];
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

/// The rows of other foods that can still add something, with what they can add.
std::vector<Row> rowsBeside(int food, const std::vector<Row>& rows, const Rest& rest)
{
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const Row& row : rows) {
        if (row.food == food || !fits(row, rest))
            continue;
        // Gains only shrink as items are added: what gains nothing now never will.
        if (gainOf(row, rest) < -margin)
            continue;
        result.push_back(row);
        for (std::size_t m = 0; m < gapCount; ++m)
            result.back().v[m] = std::min(row.v[m], rest.gap[m]);
    }
    return result;
}

/// Compares the set that is chosen now with the best one.
void Search::offer()
{
    const GapSolution solution = valueOf(m_chosen, m_items, m_gaps);
    if (isBetter(solution, m_best, m_items))
        m_best = solution;
}

void Search::offerWith(const Row& row)
{
    m_chosen.push_back(row.item);
    offer();
    m_chosen.pop_back();
}

std::vector<Row> Search::allRows() const
{
    std::vector<Row> rows(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const GapItem& source = m_items[i];
        std::copy(source.share.begin(), source.share.end(), rows[i].v.begin());
        std::copy(source.use.begin(), source.use.end(), rows[i].v.begin() + gapCount);
        rows[i].v[priceCount] = source.cost;
        rows[i].item = static_cast<int>(i);
        rows[i].food = source.food;
    }
    return rows;
}

/// The row that gains most beside the items chosen, or null when none gains anything.
const Row* Search::bestNext(const std::vector<Row>& rows, const Rest& rest) const
{
    const Row* best = nullptr;
    double most = 0;
    for (const Row& row : rows) {
        const double gain = gainOf(row, rest);
        if (gain <= most || !fits(row, rest))
            continue;
        const bool taken =
            std::any_of(m_chosen.begin(), m_chosen.end(), [&](int chosen) { return item(chosen).food == row.food; });
        if (!taken) {
            best = &row;
            most = gain;
        }
    }
    return best;
}

Rest Search::restOf(const std::vector<int>& chosen, const std::vector<Row>& rows, const Rest& all) const
{
    Rest rest = all;
    for (const int index : chosen)
        rest = restAfter(rest, rows[static_cast<std::size_t>(index)]);
    return rest;
}

/// Adds what gains most, as long as there is room. A bound can only throw out what a known set beats, so good sets have
/// to be known early.
void Search::growFrom(const std::vector<Row>& rows, Rest rest)
{
    while (static_cast<int>(m_chosen.size()) < m_slots) {
        const Row* next = bestNext(rows, rest);
        if (!next)
            break;
        rest = restAfter(rest, *next);
        m_chosen.push_back(next->item);
        if (needed(rest) <= 0)
            offer();
    }
    m_chosen.clear();
}

/// Grows a set from each of the rows that the relaxed solution values most, with the others of them.
void Search::growFromBestScores(std::vector<Row> rows, const Rest& rest)
{
    const auto byScore = [](const Row& a, const Row& b) { return a.score > b.score; };
    const std::size_t count = std::min(rows.size(), starters);
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end(), byScore);
    rows.resize(count);
    for (const Row& first : rows) {
        m_chosen.push_back(first.item);
        growFrom(rows, restAfter(rest, first));
    }
}

/// Exchanges one item at a time for a better one, as long as that helps. `rows` are those of allRows().
void Search::improveBySwaps(const std::vector<Row>& rows, const Rest& all)
{
    for (double before = m_best.objective + 1; m_best.objective < before - margin;) {
        before = m_best.objective;
        const std::vector<int> start = m_best.items;
        for (std::size_t i = 0; i < start.size(); ++i) {
            m_chosen = start;
            m_chosen.erase(m_chosen.begin() + static_cast<std::ptrdiff_t>(i));
            if (const Row* next = bestNext(rows, restOf(m_chosen, rows, all)))
                offerWith(*next);
        }
    }
    m_chosen.clear();
}

/// All pairs, best scores first, as long as two scores together can be enough.
void Search::tryPairs(const std::vector<Row>& rows, const Rest& rest, double constant)
{
    std::vector<const Row*> order;
    order.reserve(rows.size());
    for (const Row& row : rows)
        order.push_back(&row);
    std::sort(order.begin(), order.end(), [](const Row* a, const Row* b) { return a->score > b->score; });
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        const Row& first = *order[i];
        if (constant + first.score + order[i + 1]->score < needed(rest))
            break;
        const Rest after = restAfter(rest, first);
        m_chosen.push_back(first.item);
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Row& second = *order[j];
            if (constant + first.score + second.score < needed(rest))
                break;
            if (second.food != first.food && gainOf(second, after) >= needed(after) && fits(second, after))
                offerWith(second);
        }
        m_chosen.pop_back();
    }
}

void Search::tryLast(const std::vector<Row>& rows, const Rest& rest)
{
    for (const Row& row : rows) {
        if (gainOf(row, rest) >= needed(rest))
            offerWith(row);
    }
}

/// Each portion of a food, with all that may still stand beside it.
void Search::tryFood(int food, const std::vector<Row>& rows, const Rest& rest, const Weights& weights, int slots)
{
    std::vector<const Row*> portions;
    for (const Row& row : rows) {
        if (row.food == food)
            portions.push_back(&row);
    }
    std::sort(portions.begin(), portions.end(), [](const Row* a, const Row* b) { return a->score > b->score; });
    for (const Row* portion : portions) {
        const Rest after = restAfter(rest, *portion);
        m_chosen.push_back(portion->item);
        branch(rowsBeside(food, rows, after), after, weights, slots - 1, nodeSteps);
        m_chosen.pop_back();
    }
}

/// All sets of exactly `slots` more items that are worth a look.
void Search::branch(std::vector<Row> rows, const Rest& rest, Weights weights, int slots, int steps)
{
    if (slots == 1) {
        tryLast(rows, rest);
        return;
    }
    for (;;) {
        const Relaxation relaxation = relax(rows, rest, weights, slots, steps, needed(rest));
        if (relaxation.bound < needed(rest))
            return;
        if (steps == rootSteps)
            growFromBestScores(rows, rest);
        weights = relaxation.weights;
        steps = nodeSteps;
        if (slots == 2 && rows.size() <= fewRows) {
            tryPairs(rows, rest, relaxation.constant);
            return;
        }
        const bool kept =
            std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.food == relaxation.favourite; });
        const int food = kept || rows.empty() ? relaxation.favourite : rows.front().food;
        tryFood(food, rows, rest, weights, slots);
        std::erase_if(rows, [food](const Row& row) { return row.food == food; });
    }
}

GapSolution Search::run()
{
    m_best = valueOf({}, m_items, m_gaps);
    Rest rest;
    std::fill_n(rest.gap.begin(), m_gaps, 1.0);
    rest.budget.fill(1);
    const std::vector<Row> all = allRows();
    const std::vector<Row> rows = rowsBeside(-1, all, rest);
    growFrom(rows, rest);
    improveBySwaps(all, rest);

    Weights weights;
    std::fill_n(weights.begin(), gapCount, 0.5);
    std::fill_n(weights.begin() + gapCount, budgetCount, 0.0);
    weights[priceCount] = -1;
    for (int slots = 1; slots <= m_slots; ++slots)
        branch(rows, rest, weights, slots, rootSteps);
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
    const auto rank = [&](int i) { return items[static_cast<std::size_t>(i)].rank; };
    return std::lexicographical_compare(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(),
                                        [&](int left, int right) { return rank(left) < rank(right); });
}

GapSolution closeGaps(const std::vector<GapItem>& items, int gaps, int slots)
{
    return Search(items, gaps, slots).run();
}

} // namespace osteolog
