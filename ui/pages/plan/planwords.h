// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/weekplan.h"

#include <QString>

namespace osteolog::ui {

/// What the plan's food becomes in the diary. Usual foods with the amount that they were eaten with.
FoodEntry plannedEntry(const PlannedFood& food, Meal meal);
/// "70 g", "2 × slice (56 g)".
QString plannedAmountText(const PlannedFood& food);
/// What one has to buy, in household measure rounded up to halves, and by weight: "2½ × cup, 592 g".
QString shoppingAmountText(const ShoppingItem& item);
/// "Nuts and seeds"; "Other" for a group that is not known.
QString foodGroupName(const QString& key);
/// Why a food of the usual day is not in the plan: "makes room", "you asked not to see it".
QString leftOutText(const PlannedOmission& food);
/// "21 Nov to 27 Nov".
QString periodText(QDate first, QDate last);

} // namespace osteolog::ui
