// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"

#include <vector>

namespace osteolog::test {

/// A food of which only the names are known.
ImportedFood importedFood(const QString& id, const QString& name, const QString& brand = {});
FoodDatabaseInfo databaseInfo(const QString& id);
/// Fails the test when that cannot be done.
void writeDatabase(const QString& folder, const FoodDatabaseInfo& info, const std::vector<ImportedFood>& foods);

} // namespace osteolog::test
