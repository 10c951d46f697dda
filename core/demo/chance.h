// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <span>

namespace osteolog {

/// Chance that falls the same way on every machine. The engine of the standard library is fixed to the bit, its
/// distributions are not; so these are our own, in whole numbers.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}

    /// 0 … n − 1, each as likely. `n` is at least 1.
    int below(int n)
    {
        const quint64 product = static_cast<quint64>(m_engine()) * static_cast<quint64>(n);
        return static_cast<int>(product >> 32);
    }
    int between(int low, int high) { return low + below(high - low + 1); }
    /// In so many of a thousand times.
    bool perMille(int share) { return below(1000) < share; }
    /// −most … +most, the middle most likely.
    int spread(int most) { return between(-most, most) / 2 + between(-most, most) / 2; }
    /// `thousandths` / 1000, up or down so that the mean is right.
    int rounded(int thousandths) { return thousandths / 1000 + (below(1000) < thousandths % 1000 ? 1 : 0); }
    template <class T>
    const T& oneOf(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace osteolog
