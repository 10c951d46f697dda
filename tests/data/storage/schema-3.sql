CREATE TABLE "activity_entry" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "activity_id" TEXT NOT NULL,
    "activity_name" TEXT NOT NULL,
    "minutes" REAL NOT NULL,
    "impacts" INTEGER,
    "sets" INTEGER,
    "repetitions" INTEGER,
    "load_kg" REAL
) STRICT;
CREATE INDEX "activity_entry_day" ON "activity_entry" ("day") WHERE "deleted" = 0;
CREATE TABLE "body_measure" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "measure" TEXT NOT NULL,
    "value" REAL NOT NULL
) STRICT;
CREATE INDEX "body_measure_day" ON "body_measure" ("day") WHERE "deleted" = 0;
CREATE TABLE "bone_scan" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "site" TEXT NOT NULL,
    "density_g_cm2" REAL,
    "t_score" REAL,
    "z_score" REAL,
    "machine" TEXT NOT NULL,
    "least_significant_change_percent" REAL
) STRICT;
CREATE INDEX "bone_scan_day" ON "bone_scan" ("day") WHERE "deleted" = 0;
CREATE TABLE "day_mark" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "complete" INTEGER NOT NULL
) STRICT;
CREATE INDEX "day_mark_day" ON "day_mark" ("day") WHERE "deleted" = 0;
CREATE TABLE "day_total" (
    "day" INTEGER NOT NULL PRIMARY KEY,
    "foods" INTEGER NOT NULL,
    "supplements" INTEGER NOT NULL,
    "complete" INTEGER, 
    "food_energy_kcal" REAL NOT NULL, 
    "food_protein_g" REAL NOT NULL, 
    "food_fat_g" REAL NOT NULL, 
    "food_carbohydrate_g" REAL NOT NULL, 
    "food_fibre_g" REAL NOT NULL, 
    "food_calcium_mg" REAL NOT NULL, 
    "food_magnesium_mg" REAL NOT NULL, 
    "food_phosphorus_mg" REAL NOT NULL, 
    "food_potassium_mg" REAL NOT NULL, 
    "food_sodium_mg" REAL NOT NULL, 
    "food_iron_mg" REAL NOT NULL, 
    "food_zinc_mg" REAL NOT NULL, 
    "food_vitamin_d_ug" REAL NOT NULL, 
    "food_vitamin_k1_ug" REAL NOT NULL, 
    "food_vitamin_k2_mk4_ug" REAL NOT NULL, 
    "food_vitamin_k2_ug" REAL NOT NULL, 
    "food_vitamin_k2_low_ug" REAL NOT NULL, 
    "food_vitamin_k2_high_ug" REAL NOT NULL, 
    "known_energy_kcal" INTEGER NOT NULL, 
    "known_protein_g" INTEGER NOT NULL, 
    "known_fat_g" INTEGER NOT NULL, 
    "known_carbohydrate_g" INTEGER NOT NULL, 
    "known_fibre_g" INTEGER NOT NULL, 
    "known_calcium_mg" INTEGER NOT NULL, 
    "known_magnesium_mg" INTEGER NOT NULL, 
    "known_phosphorus_mg" INTEGER NOT NULL, 
    "known_potassium_mg" INTEGER NOT NULL, 
    "known_sodium_mg" INTEGER NOT NULL, 
    "known_iron_mg" INTEGER NOT NULL, 
    "known_zinc_mg" INTEGER NOT NULL, 
    "known_vitamin_d_ug" INTEGER NOT NULL, 
    "known_vitamin_k1_ug" INTEGER NOT NULL, 
    "known_vitamin_k2_mk4_ug" INTEGER NOT NULL, 
    "known_vitamin_k2_ug" INTEGER NOT NULL, 
    "known_vitamin_k2_low_ug" INTEGER NOT NULL, 
    "known_vitamin_k2_high_ug" INTEGER NOT NULL, 
    "supplement_energy_kcal" REAL NOT NULL, 
    "supplement_protein_g" REAL NOT NULL, 
    "supplement_fat_g" REAL NOT NULL, 
    "supplement_carbohydrate_g" REAL NOT NULL, 
    "supplement_fibre_g" REAL NOT NULL, 
    "supplement_calcium_mg" REAL NOT NULL, 
    "supplement_magnesium_mg" REAL NOT NULL, 
    "supplement_phosphorus_mg" REAL NOT NULL, 
    "supplement_potassium_mg" REAL NOT NULL, 
    "supplement_sodium_mg" REAL NOT NULL, 
    "supplement_iron_mg" REAL NOT NULL, 
    "supplement_zinc_mg" REAL NOT NULL, 
    "supplement_vitamin_d_ug" REAL NOT NULL, 
    "supplement_vitamin_k1_ug" REAL NOT NULL, 
    "supplement_vitamin_k2_mk4_ug" REAL NOT NULL, 
    "supplement_vitamin_k2_ug" REAL NOT NULL, 
    "supplement_vitamin_k2_low_ug" REAL NOT NULL, 
    "supplement_vitamin_k2_high_ug" REAL NOT NULL
) STRICT;
CREATE TABLE "edit_log" (
    "sequence" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "undone" INTEGER NOT NULL CHECK ("undone" IN (0, 1)),
    "images" BLOB NOT NULL
) STRICT;
CREATE TABLE "fall" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "injured" INTEGER
) STRICT;
CREATE INDEX "fall_day" ON "fall" ("day") WHERE "deleted" = 0;
CREATE TABLE "favourite" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "food_id" TEXT NOT NULL
) STRICT;
CREATE INDEX "favourite_day" ON "favourite" ("day") WHERE "deleted" = 0;
CREATE TABLE "food_entry" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "food_id" TEXT NOT NULL,
    "food_name" TEXT NOT NULL,
    "food_revision" INTEGER NOT NULL,
    "grams" REAL NOT NULL,
    "portion_name" TEXT NOT NULL,
    "portion_count" REAL NOT NULL,
    "meal" TEXT NOT NULL,
    "energy_kcal" REAL,
    "protein_g" REAL,
    "fat_g" REAL,
    "carbohydrate_g" REAL,
    "fibre_g" REAL,
    "calcium_mg" REAL,
    "magnesium_mg" REAL,
    "phosphorus_mg" REAL,
    "potassium_mg" REAL,
    "sodium_mg" REAL,
    "iron_mg" REAL,
    "zinc_mg" REAL,
    "vitamin_d_ug" REAL,
    "vitamin_k1_ug" REAL,
    "vitamin_k2_mk4_ug" REAL,
    "vitamin_k2_ug" REAL,
    "vitamin_k2_low_ug" REAL,
    "vitamin_k2_high_ug" REAL,
    "vitamin_k2_state" TEXT NOT NULL,
    "at_least" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX "food_entry_day" ON "food_entry" ("day") WHERE "deleted" = 0;
CREATE INDEX "food_entry_food_id" ON "food_entry" ("food_id") WHERE "deleted" = 0;
CREATE TABLE "fracture" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "site" TEXT NOT NULL,
    "low_trauma" INTEGER
) STRICT;
CREATE INDEX "fracture_day" ON "fracture" ("day") WHERE "deleted" = 0;
CREATE TABLE "lab_result" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "test" TEXT NOT NULL,
    "result" REAL NOT NULL,
    "unit" TEXT NOT NULL,
    "range_low" REAL,
    "range_high" REAL
) STRICT;
CREATE INDEX "lab_result_day" ON "lab_result" ("day") WHERE "deleted" = 0;
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
CREATE TABLE "meta" (
    "one" INTEGER NOT NULL PRIMARY KEY CHECK ("one" = 1),
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL
) STRICT;
CREATE TABLE "note" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "text" TEXT NOT NULL
) STRICT;
CREATE INDEX "note_day" ON "note" ("day") WHERE "deleted" = 0;
CREATE TABLE "own_food" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "food_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "synonyms" TEXT NOT NULL,
    "food_group" TEXT NOT NULL,
    "energy_kcal" REAL,
    "protein_g" REAL,
    "fat_g" REAL,
    "carbohydrate_g" REAL,
    "fibre_g" REAL,
    "calcium_mg" REAL,
    "magnesium_mg" REAL,
    "phosphorus_mg" REAL,
    "potassium_mg" REAL,
    "sodium_mg" REAL,
    "iron_mg" REAL,
    "zinc_mg" REAL,
    "vitamin_d_ug" REAL,
    "vitamin_k1_ug" REAL,
    "vitamin_k2_mk4_ug" REAL,
    "vitamin_k2_ug" REAL,
    "vitamin_k2_low_ug" REAL,
    "vitamin_k2_high_ug" REAL,
    "vitamin_k2_state" TEXT NOT NULL,
    "portions" TEXT NOT NULL,
    "usual_portion_name" TEXT NOT NULL,
    "usual_portion_grams" REAL NOT NULL,
    "diet" TEXT NOT NULL,
    "contains" TEXT NOT NULL,
    "free_of" TEXT NOT NULL,
    "suggestable" INTEGER NOT NULL,
    "high_oxalate" INTEGER NOT NULL,
    "pregnancy_avoid" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at_least" TEXT NOT NULL DEFAULT '',
    "k2_source" TEXT NOT NULL DEFAULT '',
    "everyday" INTEGER NOT NULL DEFAULT 0,
    "archived" INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX "own_food_day" ON "own_food" ("day") WHERE "deleted" = 0;
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
CREATE TABLE "profile_change" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "sex" TEXT NOT NULL,
    "birth_date" INTEGER,
    "height_cm" REAL,
    "weight_kg" REAL,
    "stage" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "diet" TEXT NOT NULL,
    "avoid" TEXT NOT NULL,
    "conditions" TEXT NOT NULL,
    "medicines" TEXT NOT NULL,
    "goal_protein_g_per_kg" REAL,
    "goal_vitamin_k2_ug" REAL,
    "plan_start" INTEGER,
    "menopause_date" INTEGER,
    "height_at_25_cm" REAL,
    "takes_oestrogen" INTEGER
) STRICT;
CREATE INDEX "profile_change_day" ON "profile_change" ("day") WHERE "deleted" = 0;
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
CREATE TABLE "supplement_entry" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "form" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "nutrient" TEXT NOT NULL,
    "elemental" REAL NOT NULL,
    "salt_mg" REAL,
    "energy_kcal" REAL,
    "protein_g" REAL,
    "fat_g" REAL,
    "carbohydrate_g" REAL,
    "fibre_g" REAL,
    "calcium_mg" REAL,
    "magnesium_mg" REAL,
    "phosphorus_mg" REAL,
    "potassium_mg" REAL,
    "sodium_mg" REAL,
    "iron_mg" REAL,
    "zinc_mg" REAL,
    "vitamin_d_ug" REAL,
    "vitamin_k1_ug" REAL,
    "vitamin_k2_mk4_ug" REAL,
    "vitamin_k2_ug" REAL,
    "vitamin_k2_low_ug" REAL,
    "vitamin_k2_high_ug" REAL,
    "medicine" INTEGER NOT NULL
) STRICT;
CREATE INDEX "supplement_entry_day" ON "supplement_entry" ("day") WHERE "deleted" = 0;
CREATE TABLE "symptom_rating" (
    "id" BLOB NOT NULL PRIMARY KEY CHECK (length("id") = 16),
    "stamp_ms" INTEGER NOT NULL,
    "stamp_counter" INTEGER NOT NULL,
    "device" BLOB NOT NULL CHECK (length("device") = 16),
    "day" INTEGER NOT NULL,
    "time" INTEGER CHECK ("time" BETWEEN 0 AND 1439),
    "deleted" INTEGER NOT NULL CHECK ("deleted" IN (0, 1)),
    "symptom" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "days_of_seven" INTEGER,
    "count" INTEGER,
    "side" TEXT NOT NULL DEFAULT '',
    "woke_up" INTEGER,
    "minutes" REAL
) STRICT;
CREATE INDEX "symptom_rating_day" ON "symptom_rating" ("day") WHERE "deleted" = 0;
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
