// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"
#include "core/storage/store.h"

namespace osteolog::ui {

/// What is copied when a day is copied: foods, supplements and movement. Feelings, measurements and events belong to
/// the day on which they happened.
bool isCopied(const Record& record);
/// New records on `to` with the same times and amounts. An edit without records when there is nothing to copy.
Edit copyOf(const std::vector<Record>& records, QDate to, EditName name);
/// The foods of one meal.
std::vector<Record> mealOfDay(const Day& day, Meal meal);

} // namespace osteolog::ui
