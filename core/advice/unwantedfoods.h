// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/edit.h"
#include "core/storage/store.h"

namespace osteolog {

/// Ids of the foods that the person never wants to be offered again: for SuggestionRequest::without and
/// WeekPlanRequest::without.
Result<QSet<QString>> unwantedFoods(const Store& store);

/// "Never again this food", or again after all. Empty when the diary says so already.
Result<Edit> offerFood(const Store& store, const QString& foodId, bool offer, QDate today);

} // namespace osteolog
