// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/kendall.h"

#include "core/statistics/inversions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace osteolog {

namespace {

using Index = std::vector<std::size_t>;

/// Every value by its place among the different ones: counting then never compares doubles.
std::vector<double> ranks(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    std::vector<double> places(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        places[i] = static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), values[i]) - sorted.begin());
    return places;
}

std::int64_t pairsAmong(std::size_t count)
{
    const auto n = static_cast<std::int64_t>(count);
    return n * (n - 1) / 2;
}

/// Pairs that are equal, in a sorted list.
template <class Equal>
std::int64_t tiedPairs(std::size_t count, Equal equal)
{
    std::int64_t pairs = 0;
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        for (end = begin + 1; end < count && equal(begin, end); ++end)
            continue;
        pairs += pairsAmong(end - begin);
    }
    return pairs;
}

/// Agreeing pairs minus disagreeing ones, for one x and many y (Knight 1966).
class Agreement
{
public:
    explicit Agreement(std::span<const double> x) : m_x(ranks(x)), m_order(x.size()), m_sorted(x.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) { return m_x[a] < m_x[b]; });
        m_xTies = tiedPairs(x.size(), [&](std::size_t a, std::size_t b) { return m_x[m_order[a]] == m_x[m_order[b]]; });
    }

    std::int64_t xTies() const { return m_xTies; }

    /// `yAt` gives the rank of the value beside x of that index; `yTies` its equal pairs.
    template <class YAt>
    std::int64_t surplus(YAt yAt, std::int64_t yTies)
    {
        const std::size_t n = m_order.size();
        std::int64_t bothTied = 0;
        for (std::size_t begin = 0, end = 0; begin < n; begin = end) {
            for (end = begin; end < n && m_x[m_order[end]] == m_x[m_order[begin]]; ++end)
                m_sorted[end] = yAt(m_order[end]);
            const auto from = m_sorted.begin() + static_cast<std::ptrdiff_t>(begin);
            std::sort(from, m_sorted.begin() + static_cast<std::ptrdiff_t>(end));
            bothTied += tiedPairs(
                end - begin, [&](std::size_t a, std::size_t b) { return m_sorted[begin + a] == m_sorted[begin + b]; });
        }
        const std::int64_t disagreeing = countInversions(m_sorted, m_room);
        return pairsAmong(n) - m_xTies - yTies + bothTied - 2 * disagreeing;
    }

private:
    std::vector<double> m_x;
    Index m_order; ///< of x ascending
    std::int64_t m_xTies = 0;
    std::vector<double> m_sorted, m_room;
};

std::int64_t tiesOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return tiedPairs(values.size(), [&](std::size_t a, std::size_t b) { return values[a] == values[b]; });
}

std::optional<double> tauOf(std::int64_t surplus, std::size_t count, std::int64_t xTies, std::int64_t yTies)
{
    const std::int64_t pairs = pairsAmong(count);
    if (pairs == xTies || pairs == yTies)
        return std::nullopt;
    const double scale = std::sqrt(static_cast<double>(pairs - xTies) * static_cast<double>(pairs - yTies));
    return std::clamp(static_cast<double>(surplus) / scale, -1.0, 1.0);
}

} // namespace

std::optional<double> kendallTauB(std::span<const double> x, std::span<const double> y)
{
    const std::size_t count = std::min(x.size(), y.size());
    const std::vector<double> places = ranks(y.first(count));
    const std::int64_t yTies = tiesOf(places);
    Agreement agreement(x.first(count));
    const std::int64_t surplus = agreement.surplus([&](std::size_t i) { return places[i]; }, yTies);
    return tauOf(surplus, count, agreement.xTies(), yTies);
}

std::optional<ShiftTest> circularShiftTest(std::span<const double> x, std::span<const double> y, int fewest)
{
    const std::size_t count = std::min(x.size(), y.size());
    const std::vector<double> places = ranks(y.first(count));
    const std::int64_t yTies = tiesOf(places);
    Agreement agreement(x.first(count));
    // Ties stay what they are when y is moved along, so the counts compare as τ does, and exactly.
    const std::int64_t surplus = agreement.surplus([&](std::size_t i) { return places[i]; }, yTies);
    const std::optional<double> tau = tauOf(surplus, count, agreement.xTies(), yTies);
    if (!tau)
        return std::nullopt;
    ShiftTest test;
    test.tau = *tau;
    int asStrong = 0;
    const auto least = static_cast<std::size_t>(std::max(1, fewest));
    for (std::size_t shift = least; shift + least <= count; ++shift) {
        const auto moved = [&](std::size_t i) { return places[i < shift ? i + count - shift : i - shift]; };
        ++test.shifts;
        asStrong += std::abs(agreement.surplus(moved, yTies)) >= std::abs(surplus) ? 1 : 0;
    }
    test.p = (1.0 + asStrong) / (1.0 + test.shifts);
    return test;
}

} // namespace osteolog
