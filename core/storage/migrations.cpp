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

/// Sets and loads of strength training, more about symptoms, scans, falls and fractures, the menopause in the profile,
/// the safety check, the menopause check-in, periods and sports of earlier years.
void toSchema3(Connection& connection)
{
    connection.execute(R"(
ALTER TABLE "activity_entry" ADD COLUMN "sets" INTEGER;
ALTER TABLE "activity_entry" ADD COLUMN "repetitions" INTEGER;
ALTER TABLE "activity_entry" ADD COLUMN "load_kg" REAL;
ALTER TABLE "symptom_rating" ADD COLUMN "days_of_seven" INTEGER;
ALTER TABLE "symptom_rating" ADD COLUMN "count" INTEGER;
ALTER TABLE "symptom_rating" ADD COLUMN "side" TEXT NOT NULL DEFAULT '';
ALTER TABLE "symptom_rating" ADD COLUMN "woke_up" INTEGER;
ALTER TABLE "symptom_rating" ADD COLUMN "minutes" REAL;
ALTER TABLE "bone_scan" ADD COLUMN "least_significant_change_percent" REAL;
ALTER TABLE "fall" ADD COLUMN "injured" INTEGER;
ALTER TABLE "fracture" ADD COLUMN "low_trauma" INTEGER;
ALTER TABLE "profile_change" ADD COLUMN "menopause_date" INTEGER;
ALTER TABLE "profile_change" ADD COLUMN "height_at_25_cm" REAL;
ALTER TABLE "profile_change" ADD COLUMN "takes_oestrogen" INTEGER;
CREATE TABLE "safety_answers" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "spine_or_hip_fracture" INTEGER,
    "low_t_score" INTEGER,
    "dizziness_or_falls" INTEGER,
    "joint_replacement" INTEGER,
    "pregnancy" INTEGER,
    "pelvic_floor" INTEGER
) STRICT;
CREATE INDEX "safety_answers_day" ON "safety_answers" ("day") WHERE "deleted" = 0;
CREATE TABLE "menopause_check_in" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "hot_flushes" INTEGER,
    "heart" INTEGER,
    "sleep" INTEGER,
    "low_mood" INTEGER,
    "irritability" INTEGER,
    "anxiety" INTEGER,
    "exhaustion" INTEGER,
    "sex_life" INTEGER,
    "bladder" INTEGER,
    "dryness" INTEGER,
    "joints_and_muscles" INTEGER
) STRICT;
CREATE INDEX "menopause_check_in_day" ON "menopause_check_in" ("day") WHERE "deleted" = 0;
CREATE TABLE "period_start" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1))
) STRICT;
CREATE INDEX "period_start_day" ON "period_start" ("day") WHERE "deleted" = 0;
CREATE TABLE "past_activity" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "activity_id" TEXT NOT NULL,
    "years_before_15" REAL NOT NULL,
    "years_from_15" REAL NOT NULL
) STRICT;
CREATE INDEX "past_activity_day" ON "past_activity" ("day") WHERE "deleted" = 0;
DELETE FROM "edit_log";
)");
}

} // namespace

std::vector<Migration> diaryMigrations()
{
    return {{2, toSchema2}, {3, toSchema3}};
}

} // namespace osteolog
