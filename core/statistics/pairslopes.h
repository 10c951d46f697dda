// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace osteolog {

/// The slopes (y_j − y_i) / (x_j − x_i) of all pairs of points with different x, in order of size, without sorting
/// them all: a fixed sample of pairs brackets the places that are asked for, and only what lies inside the bracket is
/// sorted. What lies inside is found by going over every pair, or for long series from the points whose order by
/// y − s·x differs between the ends s of the bracket (n log n, and as much as lies inside). Every answer is the very
/// number that sorting all slopes gives.
class PairSlopes
{
public:
    /// In any order, of one length, finite.
    PairSlopes(std::span<const double> x, std::span<const double> y);

    std::int64_t count() const { return m_count; }
    /// The slopes at these places: 0 … count() − 1, ascending.
    std::vector<double> at(std::span<const std::int64_t> places);

private:
    using Places = std::span<const std::int64_t>;
    struct Point
    {
        double x = 0, y = 0;
        bool operator==(const Point&) const = default;
    };
    struct Bracket
    {
        double low = 0, high = 0;
        double expected = 0; ///< slopes inside, by the sample
    };

    static double slopeOf(const Point& a, const Point& b) { return (b.y - a.y) / (b.x - a.x); }
    void drawSample();
    bool bracketOf(Places places, Bracket& bracket);
    bool answerByPairs(Places places, std::vector<double>& answers);
    bool answerByOrder(Places places, std::vector<double>& answers);
    bool answerInside(Places places, const Bracket& bracket, std::int64_t below, std::vector<double>& answers) const;
    std::int64_t countBelow(double slope) const; ///< pairs with a lower one
    bool gatherByOrder(const Bracket& bracket, std::vector<double>& inside) const;
    std::vector<double> answerBySorting(Places places) const;
    /// How far from `slope` the key y − slope·x can no longer tell a pair's slope from it.
    double blur(double slope) const;

    std::vector<Point> m_points;      ///< by x, then y
    std::vector<std::size_t> m_after; ///< of each point the first one with a greater x
    std::int64_t m_count = 0;
    std::vector<double> m_sample;
};

} // namespace osteolog
