// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/targets.h"
#include "core/domain/record.h"

#include <QCoreApplication>

namespace osteolog::ui {

/// The parts of a day's list, in the order in which they are shown.
enum class DiarySection { Breakfast, Lunch, Dinner, Snacks, Supplements, Movement, Feelings, Body };
inline constexpr int diarySectionCount = 8;
QString diarySectionTitle(DiarySection section);
/// Where an entry belongs. Profiles, marks, own foods and favourites are not listed and give nothing.
std::optional<DiarySection> diarySectionOf(const Record& record);
Meal mealOf(DiarySection section); ///< Meal::None for the sections that are no meals
DiarySection sectionOf(Meal meal);

/// "Oats, rolled, dry", "Magnesium bisglycinate", "Cramps".
QString entryName(const Record& record, const ReferenceTables& tables);
/// "60 g", "1 cup (245 g)", "100 mg elemental", "18 min", "2 of 4"; empty for a note.
QString entryAmount(const Record& record);
/// "½ cup", "1 medium", "2 × slice": so many of a portion whose name is for one of it.
QString portionText(double count, const QString& portion);
/// What stands at the right: the two members to whose targets a food adds most ("Mg 83 · P 8"), impact of a movement.
QString entryRemark(const Record& record, const Targets& targets, const ReferenceTables& tables);

} // namespace osteolog::ui
