// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/importjob.h"

namespace osteolog {

/// The CSV files of FoodData Central: Foundation Foods, SR Legacy, Survey (FNDDS), Branded Foods, or all of them in one
/// download. Only foods that the list of their kind names are current (foundation_food.csv …); food.csv also holds
/// samples and earlier versions. Of a barcode only the newest version is taken. Figures of Branded Foods that are
/// sold by volume are per 100 ml, their serving in ml is kept as if it were grams, which gives the label's figures.
/// TableMissing, ColumnMissing, RowsUnreadable, NothingToImport, and the errors of DelimitedTable, FoodStage and
/// FoodIntake.
Outcome readFoodDataCentral(ImportJob& job);

} // namespace osteolog
