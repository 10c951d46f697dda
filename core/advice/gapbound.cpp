// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/gapbound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace osteolog::gapsearch {

namespace {

constexpr std::size_t basisSize = priceCount + 1; ///< gaps, budgets, and "one set in all"
/// Price of going over a budget inside the relaxation. Any size gives a valid bound; this one is above all that a set
/// can gain.
constexpr double overBudget = 20;

/// The best rows of different foods, best first.
struct Top
{
    std::array<const Row*, mostSlots> rows{};
    int size = 0;
    double sum = 0;

    const Row& at(int i) const { return *rows[static_cast<std::size_t>(i)]; }
};

void insert(Top& top, const Row* row, int count)
{
    int at = top.size;
    while (at > 0 && top.at(at - 1).score < row->score)
        --at;
    if (at == count)
        return;
    top.size = std::min(top.size + 1, count);
    for (int i = top.size - 1; i > at; --i)
        top.rows[static_cast<std::size_t>(i)] = top.rows[static_cast<std::size_t>(i - 1)];
    top.rows[static_cast<std::size_t>(at)] = row;
}

/// Rows of one food stand together, so the best of a food is known when the next food begins.
Top topRows(const std::vector<Row>& rows, int count)
{
    Top top;
    for (std::size_t i = 0; i < rows.size();) {
        const Row* best = &rows[i];
        const int food = best->food;
        for (; i < rows.size() && rows[i].food == food; ++i) {
            if (rows[i].score > best->score)
                best = &rows[i];
        }
        insert(top, best, count);
    }
    for (int i = 0; i < top.size; ++i)
        top.sum += top.at(i).score;
    return top;
}

/// One set of items, or the slack of one row.
struct Column
{
    std::array<double, basisSize> v{};
    double cost = 0;
    std::array<int, mostSlots> foods{};
    int size = 0;
};

Column columnOf(const Top& top)
{
    Column column;
    column.size = top.size;
    for (int i = 0; i < top.size; ++i) {
        const Row& row = top.at(i);
        for (std::size_t r = 0; r < priceCount; ++r)
            column.v[r] += row.v[r];
        column.cost += row.v[priceCount];
        column.foods[static_cast<std::size_t>(i)] = row.food;
    }
    column.v[priceCount] = 1;
    return column;
}

/// What stays open of a gap costs its share, what closes it more than once is free; a budget's rest is free.
Column slack(std::size_t row, bool below)
{
    Column column;
    column.v[row] = below ? 1 : -1;
    if (row < gapCount)
        column.cost = below ? 1 : 0;
    else
        column.cost = below ? 0 : overBudget;
    return column;
}

/// The linear programme that mixes sets: least cost plus what stays open. A revised simplex with the inverse of its
/// basis, ten by ten.
class Master
{
public:
    Master(const Rest& rest, const Column& first)
    {
        m_inverse[priceCount][priceCount] = 1;
        m_basis[priceCount] = first;
        m_value[priceCount] = 1;
        for (std::size_t r = 0; r < priceCount; ++r) {
            const double open = (r < gapCount ? rest.gap[r] : rest.budget[r - gapCount]) - first.v[r];
            const double sign = open >= 0 ? 1 : -1;
            m_basis[r] = slack(r, open >= 0);
            m_value[r] = std::abs(open);
            m_inverse[r][r] = sign;
            m_inverse[r][priceCount] = -sign * first.v[r];
        }
        price();
    }

    /// λ, −μ and −1 of the present solution.
    Weights weights() const
    {
        Weights weights;
        for (std::size_t i = 0; i < priceCount; ++i)
            weights[i] = i < gapCount ? std::clamp(m_price[i], 0.0, 1.0) : std::min(m_price[i], 0.0);
        weights[priceCount] = -1;
        return weights;
    }

    double reducedCost(const Column& column) const
    {
        double cost = column.cost;
        for (std::size_t r = 0; r < basisSize; ++r)
            cost -= m_price[r] * column.v[r];
        return cost;
    }

    /// Takes in the slack that lowers the cost most. False when none does.
    bool enterSlack()
    {
        double best = -margin;
        Column chosen;
        for (std::size_t r = 0; r < priceCount; ++r) {
            for (const bool below : {true, false}) {
                const Column column = slack(r, below);
                if (const double cost = reducedCost(column); cost < best) {
                    best = cost;
                    chosen = column;
                }
            }
        }
        if (best < -margin)
            enter(chosen);
        return best < -margin;
    }

    void enter(const Column& column)
    {
        std::array<double, basisSize> direction{};
        for (std::size_t r = 0; r < basisSize; ++r) {
            for (std::size_t k = 0; k < basisSize; ++k)
                direction[r] += m_inverse[r][k] * column.v[k];
        }
        std::size_t leaving = basisSize;
        double step = std::numeric_limits<double>::infinity();
        for (std::size_t r = 0; r < basisSize; ++r) {
            if (direction[r] > 1e-10 && m_value[r] / direction[r] < step) {
                step = m_value[r] / direction[r];
                leaving = r;
            }
        }
        if (leaving < basisSize)
            pivot(leaving, std::max(step, 0.0), direction, column);
    }

    int favourite() const
    {
        int food = -1;
        double most = -1;
        for (const Column& column : m_basis) {
            for (int i = 0; i < column.size; ++i) {
                const int candidate = column.foods[static_cast<std::size_t>(i)];
                if (const double weight = weightOf(candidate); weight > most) {
                    most = weight;
                    food = candidate;
                }
            }
        }
        return food;
    }

private:
    void pivot(std::size_t leaving, double step, const std::array<double, basisSize>& direction, const Column& column)
    {
        for (std::size_t r = 0; r < basisSize; ++r)
            m_value[r] = r == leaving ? step : m_value[r] - step * direction[r];
        m_basis[leaving] = column;
        for (double& cell : m_inverse[leaving])
            cell /= direction[leaving];
        for (std::size_t r = 0; r < basisSize; ++r) {
            for (std::size_t k = 0; r != leaving && k < basisSize; ++k)
                m_inverse[r][k] -= direction[r] * m_inverse[leaving][k];
        }
        price();
    }

    void price()
    {
        m_price.fill(0);
        for (std::size_t r = 0; r < basisSize; ++r) {
            for (std::size_t k = 0; k < basisSize; ++k)
                m_price[k] += m_basis[r].cost * m_inverse[r][k];
        }
    }

    double weightOf(int food) const
    {
        double weight = 0;
        for (std::size_t r = 0; r < basisSize; ++r) {
            for (int i = 0; i < m_basis[r].size; ++i)
                weight += m_basis[r].foods[static_cast<std::size_t>(i)] == food ? m_value[r] : 0;
        }
        return weight;
    }

    std::array<std::array<double, basisSize>, basisSize> m_inverse{};
    std::array<Column, basisSize> m_basis{};
    std::array<double, basisSize> m_value{};
    std::array<double, basisSize> m_price{};
};

/// Scores all rows and returns the constant part of the bound.
double score(std::vector<Row>& rows, const Rest& rest, const Weights& weights)
{
    for (Row& row : rows) {
        double sum = 0;
        for (std::size_t i = 0; i < width; ++i)
            sum += row.v[i] * weights[i];
        row.score = sum;
    }
    double constant = 0;
    for (std::size_t m = 0; m < gapCount; ++m)
        constant += (1 - weights[m]) * rest.gap[m];
    for (std::size_t k = 0; k < budgetCount; ++k)
        constant -= weights[gapCount + k] * rest.budget[k];
    return constant;
}

} // namespace

Relaxation relax(std::vector<Row>& rows, const Rest& rest, const Weights& start, int slots, int steps, double needed)
{
    Relaxation best;
    best.bound = std::numeric_limits<double>::infinity();
    Weights weights = start;
    std::optional<Master> master;
    bool scoresAreBest = false;
    for (int step = 0; step < steps; ++step) {
        if (master && master->enterSlack())
            continue;
        if (master)
            weights = master->weights();
        const double constant = score(rows, rest, weights);
        const Top top = topRows(rows, slots);
        if (top.size < slots) {
            best.bound = -std::numeric_limits<double>::infinity();
            return best;
        }
        scoresAreBest = constant + top.sum < best.bound;
        if (scoresAreBest)
            best = {constant + top.sum, constant, -1, weights};
        if (best.bound < needed)
            return best;
        const Column column = columnOf(top);
        const double company = constant + top.sum - top.at(slots - 1).score;
        std::erase_if(rows, [&](const Row& row) { return company + row.score < needed; });
        if (!master)
            master.emplace(rest, column);
        else if (master->reducedCost(column) > -margin)
            break;
        else
            master->enter(column);
    }
    best.favourite = master->favourite();
    if (!scoresAreBest)
        score(rows, rest, best.weights);
    return best;
}

} // namespace osteolog::gapsearch
