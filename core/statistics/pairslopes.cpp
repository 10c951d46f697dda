// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pairslopes.h"

#include "core/statistics/inversions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace osteolog {

namespace {

constexpr std::int64_t fewPairs = 4000;    ///< up to here sorting is quicker than anything clever
constexpr std::size_t manyPoints = 150;    ///< from here on going over every pair costs more than ordering the points
constexpr double smallestSample = 512;     ///< pairs
constexpr double marginInDeviations = 1.7; ///< of half the sample's root: misses about one time in a thousand

/// The generator of Steele, Lea and Flood (2014), always from the same seed: an answer does not depend on luck.
class Splitmix
{
public:
    std::size_t below(std::size_t end)
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<std::size_t>(((z ^ (z >> 31U)) >> 32U) * end >> 32U);
    }

private:
    std::uint64_t m_state = 0;
};

struct Keyed
{
    double key = 0, x = 0, y = 0;
};

/// In a sorted list.
template <class Item>
std::int64_t equalPairs(const std::vector<Item>& items)
{
    std::int64_t pairs = 0;
    for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
        for (end = begin; end < items.size() && items[end] == items[begin]; ++end)
            pairs += static_cast<std::int64_t>(end - begin);
    }
    return pairs;
}

} // namespace

PairSlopes::PairSlopes(std::span<const double> x, std::span<const double> y)
{
    const std::size_t n = std::min(x.size(), y.size());
    m_points.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        m_points.push_back({x[i], y[i]});
    std::sort(m_points.begin(), m_points.end(),
              [](const Point& a, const Point& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    m_after.resize(n);
    for (std::size_t i = n; i-- > 0;) {
        m_after[i] = i + 1 < n && m_points[i + 1].x == m_points[i].x ? m_after[i + 1] : i + 1;
        m_count += static_cast<std::int64_t>(n - m_after[i]);
    }
}

std::vector<double> PairSlopes::at(std::span<const std::int64_t> places)
{
    std::vector<double> answers;
    if (m_count <= fewPairs)
        return answerBySorting(places);
    if (m_sample.empty())
        drawSample();
    if (m_points.size() > manyPoints && answerByOrder(places, answers))
        return answers;
    answers.clear();
    return answerByPairs(places, answers) ? answers : answerBySorting(places);
}

void PairSlopes::drawSample()
{
    const auto size = static_cast<std::size_t>(std::max(smallestSample, std::cbrt(m_count) * std::cbrt(m_count)));
    Splitmix random;
    m_sample.reserve(size);
    while (m_sample.size() < size) {
        const Point& a = m_points[random.below(m_points.size())];
        const Point& b = m_points[random.below(m_points.size())];
        if (a.x != b.x)
            m_sample.push_back(slopeOf(a, b));
    }
}

bool PairSlopes::bracketOf(Places places, Bracket& bracket)
{
    const auto size = static_cast<double>(m_sample.size()), all = static_cast<double>(m_count);
    const double margin = marginInDeviations * std::sqrt(size) + 3;
    const double low = std::floor(static_cast<double>(places.front()) / all * size - margin);
    const double high = std::ceil(static_cast<double>(places.back()) / all * size + margin);
    if (low < 0 || high >= size)
        return false;
    const auto lowest = m_sample.begin() + static_cast<std::ptrdiff_t>(low);
    const auto highest = m_sample.begin() + static_cast<std::ptrdiff_t>(high);
    std::nth_element(m_sample.begin(), lowest, m_sample.end());
    bracket.low = *lowest;
    std::nth_element(lowest, highest, m_sample.end());
    bracket.high = *highest;
    bracket.expected = (high - low) / size * all;
    return true;
}

bool PairSlopes::answerByPairs(Places places, std::vector<double>& answers)
{
    Bracket bracket;
    if (!bracketOf(places, bracket))
        return false;
    const auto [low, high, expected] = bracket;
    std::vector<double> inside(static_cast<std::size_t>(expected));
    std::int64_t below = 0, atLow = 0, atHigh = 0;
    std::size_t used = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        inside.resize(std::max(inside.size(), used + m_points.size()));
        const Point point = m_points[i];
        for (std::size_t j = m_after[i]; j < m_points.size(); ++j) {
            const double slope = slopeOf(point, m_points[j]);
            inside[used] = slope; // kept only if it lies inside; without a branch that nobody can foresee
            used += static_cast<std::size_t>(slope > low) & static_cast<std::size_t>(slope < high);
            below += static_cast<std::int64_t>(slope < low);
            atLow += static_cast<std::int64_t>(slope == low);
            atHigh += static_cast<std::int64_t>(slope == high);
        }
    }
    if (low == high)
        atHigh = 0;
    inside.resize(used);
    const std::int64_t from = below + atLow, to = from + static_cast<std::int64_t>(used);
    auto sorted = inside.begin();
    for (const std::int64_t place : places) {
        if (place < below || place >= to + atHigh)
            return false;
        if (place < from || place >= to) {
            answers.push_back(place < from ? low : high);
            continue;
        }
        const auto wanted = inside.begin() + (place - from);
        std::nth_element(sorted, wanted, inside.end());
        sorted = wanted;
        answers.push_back(*wanted);
    }
    return true;
}

bool PairSlopes::answerByOrder(Places places, std::vector<double>& answers)
{
    // Pairs of equal values can be most of all pairs (ratings!), so slopes of zero are counted and never gathered.
    std::vector<double> values;
    values.reserve(m_points.size());
    for (const Point& point : m_points)
        values.push_back(point.y);
    std::vector<double> room;
    const std::int64_t falling = countInversions(values, room);
    const std::int64_t flat = equalPairs(values) - equalPairs(m_points); // points in one place have no slope
    const auto firstFlat = std::lower_bound(places.begin(), places.end(), falling);
    const auto firstRising = std::lower_bound(firstFlat, places.end(), falling + flat);
    const auto group = [&](auto begin, auto end) {
        return places.subspan(static_cast<std::size_t>(begin - places.begin()), static_cast<std::size_t>(end - begin));
    };
    const Places falls = group(places.begin(), firstFlat), rises = group(firstRising, places.end());
    Bracket bracket;
    if (!falls.empty()) {
        if (!bracketOf(falls, bracket))
            return false;
        bracket.high = std::min(bracket.high, 0.0);
        if (!answerInside(falls, bracket, countBelow(bracket.low), answers))
            return false;
    }
    answers.insert(answers.end(), static_cast<std::size_t>(firstRising - firstFlat), 0.0);
    if (!rises.empty()) {
        if (!bracketOf(rises, bracket))
            return false;
        bracket.low = std::max(bracket.low, 0.0);
        return answerInside(rises, bracket, bracket.low > 0 ? countBelow(bracket.low) : falling + flat, answers);
    }
    return true;
}

bool PairSlopes::answerInside(Places places, const Bracket& bracket, std::int64_t below,
                              std::vector<double>& answers) const
{
    std::vector<double> inside;
    if (!(bracket.low < bracket.high) || !gatherByOrder(bracket, inside))
        return false;
    auto sorted = inside.begin();
    for (const std::int64_t place : places) {
        if (place < below || place - below >= static_cast<std::int64_t>(inside.size()))
            return false;
        const auto wanted = inside.begin() + (place - below);
        std::nth_element(sorted, wanted, inside.end());
        sorted = wanted;
        // A pair near an end of the bracket may have been taken for inside or outside by a rounding. That does not
        // move the places of slopes that are farther from the end than a rounding reaches.
        if (!(*wanted - bracket.low > blur(bracket.low)) || !(bracket.high - *wanted > blur(bracket.high)))
            return false;
        answers.push_back(*wanted);
    }
    return true;
}

std::int64_t PairSlopes::countBelow(double slope) const
{
    std::vector<double> keys, room;
    keys.reserve(m_points.size());
    for (const Point& point : m_points)
        keys.push_back(point.y - slope * point.x);
    return countInversions(keys, room);
}

bool PairSlopes::gatherByOrder(const Bracket& bracket, std::vector<double>& inside) const
{
    std::vector<Keyed> order, room;
    order.reserve(m_points.size());
    for (const Point& point : m_points)
        order.push_back({point.y - bracket.low * point.x, point.x, point.y});
    // Slopes equal to the lower end are inside, as countBelow() left them; those of zero are counted already.
    const double later = bracket.low == 0 ? -1 : 1;
    std::sort(order.begin(), order.end(), [later](const Keyed& a, const Keyed& b) {
        return a.key < b.key || (a.key == b.key && later * a.x < later * b.x);
    });
    for (Keyed& point : order)
        point.key = point.y - bracket.high * point.x;
    const auto most = static_cast<std::size_t>(2 * bracket.expected) + 16 * m_points.size();
    inside.reserve(most);
    return visitInversions(
        order, room, [](const Keyed& a, const Keyed& b) { return a.key < b.key; },
        [&](const Keyed* left, const Keyed* leftEnd, const Keyed& right) {
            for (; left != leftEnd; ++left) {
                if (left->x != right.x)
                    inside.push_back((right.y - left->y) / (right.x - left->x));
            }
            return inside.size() <= most;
        });
}

std::vector<double> PairSlopes::answerBySorting(Places places) const
{
    std::vector<double> slopes;
    slopes.reserve(static_cast<std::size_t>(m_count));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        for (std::size_t j = m_after[i]; j < m_points.size(); ++j)
            slopes.push_back(slopeOf(m_points[i], m_points[j]));
    }
    std::vector<double> answers;
    auto sorted = slopes.begin();
    for (const std::int64_t place : places) {
        const auto wanted = slopes.begin() + place;
        std::nth_element(sorted, wanted, slopes.end());
        sorted = wanted;
        answers.push_back(*wanted);
    }
    return answers;
}

double PairSlopes::blur(double slope) const
{
    if (slope == 0)
        return 0; // the key is the value itself
    double nearest = std::numeric_limits<double>::max(), highest = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_after[i] == i + 1 && i + 1 < m_points.size())
            nearest = std::min(nearest, m_points[i + 1].x - m_points[i].x);
        highest = std::max(highest, std::abs(m_points[i].y));
    }
    const double farthest = std::max(std::abs(m_points.front().x), std::abs(m_points.back().x));
    constexpr double roundings = 16;
    return roundings * std::numeric_limits<double>::epsilon() * (highest + std::abs(slope) * farthest) / nearest;
}

} // namespace osteolog
