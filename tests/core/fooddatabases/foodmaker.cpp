// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fooddatabases/foodmaker.h"

#include <gtest/gtest.h>

namespace osteolog::test {

using namespace Qt::StringLiterals;

ImportedFood importedFood(const QString& id, const QString& name, const QString& brand)
{
    ImportedFood imported;
    imported.food.id = id;
    imported.food.name = name;
    imported.food.origin = FoodOrigin::Imported;
    imported.food.source = u"Invented "_s + id;
    imported.brand = brand;
    return imported;
}

FoodDatabaseInfo databaseInfo(const QString& id)
{
    return {id, u"Invented foods: "_s + id, u"1"_s, u"foods.zip"_s, QDate(2026, 11, 21), 0};
}

void writeDatabase(const QString& folder, const FoodDatabaseInfo& info, const std::vector<ImportedFood>& foods)
{
    Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(folder, info);
    ASSERT_TRUE(writer) << writer.error().detail.toStdString();
    for (const ImportedFood& food : foods) {
        const Outcome added = writer->add(food);
        ASSERT_TRUE(added) << added.error().detail.toStdString();
    }
    const Result<int> committed = writer->commit();
    ASSERT_TRUE(committed) << committed.error().detail.toStdString();
    ASSERT_EQ(*committed, static_cast<int>(foods.size()));
}

} // namespace osteolog::test
