// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importjob.h"

namespace osteolog {

/// The export of Open Food Facts: one row per product, columns by name, parted by tabs (its ".csv", too) or by commas.
/// Every "…_100g" is in grams but the energies. "vitamin-k_100g" is what the label calls vitamin K, all forms of it:
/// kept as K1 where "phylloquinone_100g" says nothing, so that it counts once towards total vitamin K. Diet and
/// allergens are taken only where the product says them; an allergen that is not named stays unknown.
/// ColumnMissing, RowsUnreadable, NothingToImport, and the errors of DelimitedTable and FoodIntake.
Outcome readOpenFoodFacts(ImportJob& job, std::size_t member);

} // namespace osteolog
