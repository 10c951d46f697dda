// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace osteolog {

/// Sorts `items` by merging and calls `visit(left, leftEnd, right)` wherever a later item goes before earlier ones that
/// are greater: the items from `left` to `leftEnd` are all greater than `right` and stood before it. Equal ones are no
/// inversion. `room` is working space that may be used again. `visit` returns false to end it.
template <class Item, class Less, class Visit>
bool visitInversions(std::vector<Item>& items, std::vector<Item>& room, Less less, Visit visit)
{
    const std::size_t count = items.size();
    room.resize(count);
    for (std::size_t width = 1; width < count; width *= 2) {
        for (std::size_t begin = 0; begin < count; begin += 2 * width) {
            const std::size_t middle = std::min(begin + width, count), end = std::min(begin + 2 * width, count);
            std::size_t left = begin, right = middle;
            for (std::size_t to = begin; to < end; ++to) {
                if (left < middle && (right == end || !less(items[right], items[left]))) {
                    room[to] = items[left++];
                    continue;
                }
                if (left < middle && !visit(&items[left], items.data() + middle, items[right]))
                    return false;
                room[to] = items[right++];
            }
        }
        items.swap(room);
    }
    return true;
}

/// How many pairs stand the wrong way round; `items` are sorted afterwards.
template <class Item>
std::int64_t countInversions(std::vector<Item>& items, std::vector<Item>& room)
{
    std::int64_t count = 0;
    visitInversions(
        items, room, [](const Item& a, const Item& b) { return a < b; },
        [&](const Item* left, const Item* leftEnd, const Item&) {
            count += leftEnd - left;
            return true;
        });
    return count;
}

} // namespace osteolog
