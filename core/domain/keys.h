// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace osteolog {

/// The words that files and the command line use for the values of an enumeration, both ways from one table.
/// They are part of the file format: never translated, never changed.
template <class Enum, std::size_t N>
using KeyTable = std::array<std::pair<Enum, const char16_t*>, N>;

template <class Enum, std::size_t N>
QString keyOf(const KeyTable<Enum, N>& table, Enum value)
{
    for (const auto& [candidate, key] : table) {
        if (candidate == value)
            return QString::fromUtf16(key);
    }
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const KeyTable<Enum, N>& table, QStringView key)
{
    for (const auto& [value, candidate] : table) {
        if (key == QStringView(candidate))
            return value;
    }
    return std::nullopt;
}

} // namespace osteolog
