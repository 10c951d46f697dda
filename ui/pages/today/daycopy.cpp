// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/daycopy.h"

namespace osteolog::ui {

bool isCopied(const Record& record)
{
    return record.kind() == RecordKind::Food || record.kind() == RecordKind::Supplement ||
           record.kind() == RecordKind::Activity;
}

Edit copyOf(const std::vector<Record>& records, QDate to, EditName name)
{
    Edit edit{name, {}, {}};
    for (const Record& record : records)
        edit.put.push_back(makeRecord(to, record.time, record.payload));
    return edit;
}

std::vector<Record> mealOfDay(const Day& day, Meal meal)
{
    std::vector<Record> foods;
    for (const Record& record : day.entries) {
        const auto* food = record.as<FoodEntry>();
        if (food && food->meal == meal)
            foods.push_back(record);
    }
    return foods;
}

} // namespace osteolog::ui
