// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

// Each step says in full what it makes: the tables of today may look different again.

namespace osteolog {

namespace {

/// Recipes, unwanted foods, lower bounds of amounts, own foods that are put away, and entries looked up by their food.
void toSchema2(Connection& connection)
{
    connection.execute(R"(
ALTER TABLE "food_entry" ADD COLUMN "at_least" TEXT NOT NULL DEFAULT '';
CREATE INDEX "food_entry_food_id" ON "food_entry" ("food_id") WHERE "deleted" = 0;
ALTER TABLE "own_food" ADD COLUMN "at_least" TEXT NOT NULL DEFAULT '';
ALTER TABLE "own_food" ADD COLUMN "k2_source" TEXT NOT NULL DEFAULT '';
ALTER TABLE "own_food" ADD COLUMN "everyday" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "own_food" ADD COLUMN "archived" INTEGER NOT NULL DEFAULT 0;
CREATE TABLE "recipe" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "food_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ingredients" TEXT NOT NULL,
    "cooked_grams" REAL,
    "servings" REAL NOT NULL,
    "note" TEXT NOT NULL,
    "suggestable" INTEGER NOT NULL,
    "archived" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL
) STRICT;
CREATE INDEX "recipe_day" ON "recipe" ("day") WHERE "deleted" = 0;
CREATE TABLE "unwanted_food" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "food_id" TEXT NOT NULL
) STRICT;
CREATE INDEX "unwanted_food_day" ON "unwanted_food" ("day") WHERE "deleted" = 0;
DELETE FROM "edit_log";
)");
}

} // namespace

std::vector<Migration> diaryMigrations()
{
    return {{2, toSchema2}};
}

} // namespace osteolog
