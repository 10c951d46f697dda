// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>
#include <vector>

namespace osteolog {

/// Whether `record` counts as the later one: by day, then by time (an entry with a time is later than one of that day
/// without), then the later entry. Anything is later than nothing.
bool isLater(const Record& record, const Record* than);

/// The live records of one kind of payload up to and including `day`, earliest first. They point into `records`.
template <class T>
std::vector<const Record*> inOrder(std::span<const Record> records, QDate day);

/// The latest of them; null without any.
template <class T>
const Record* latest(std::span<const Record> records, QDate day);

/// Sorts by isLater(), earliest first.
void sortByTime(std::vector<const Record*>& records);

template <class T>
std::vector<const Record*> inOrder(std::span<const Record> records, QDate day)
{
    std::vector<const Record*> found;
    for (const Record& record : records) {
        if (!record.deleted && record.day <= day && record.as<T>())
            found.push_back(&record);
    }
    sortByTime(found);
    return found;
}

template <class T>
const Record* latest(std::span<const Record> records, QDate day)
{
    const std::vector<const Record*> found = inOrder<T>(records, day);
    return found.empty() ? nullptr : found.back();
}

} // namespace osteolog
