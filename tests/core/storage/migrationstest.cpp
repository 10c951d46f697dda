// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daytotalstable.h"
#include "core/storage/schema.h"
#include "tests/core/storage/diaryfixture.h"

#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;
using test::sampleDay;

namespace {

constexpr qint64 thatDay = 2461175; ///< sampleDay as a julian day

/// A diary as a program with schema 1 left it, with an almond entry, an own bread and something to undo.
class Schema1Diary : public test::DiaryFixture
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(sampleDay.toJulianDay(), thatDay);
        Connection connection(diaryPath(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection.execute(read(test::testData(u"storage/schema-1.sql"_s)).toStdString());
        connection.execute(R"(
INSERT INTO meta VALUES (1, x'000102030405060708090a0b0c0d0e0f', 1700000000000, 3);
INSERT INTO food_entry (id, stamp_ms, stamp_counter, device, day, time, deleted, food_id, food_name, food_revision,
    grams, portion_name, portion_count, meal, calcium_mg, magnesium_mg, vitamin_k2_state)
VALUES (x'11111111111111111111111111111111', 1700000000000, 1, x'000102030405060708090a0b0c0d0e0f', 2461175, 480, 0,
    'own-bread', 'Our bread', 2, 60.0, 'slice', 2.0, 'breakfast', NULL, 36.0, 'assumed');
INSERT INTO own_food (id, stamp_ms, stamp_counter, device, day, deleted, food_id, name, synonyms, food_group,
    magnesium_mg, vitamin_k2_state, portions, usual_portion_name, usual_portion_grams, diet, contains, free_of,
    suggestable, high_oxalate, pregnancy_avoid, origin, source, revision)
VALUES (x'22222222222222222222222222222222', 1700000000000, 2, x'000102030405060708090a0b0c0d0e0f', 2461175, 0,
    'own-bread', 'Our bread', '["loaf"]', 'bread', 60.0, 'assumed', '[["slice",30]]', 'slice', 30.0, 'vegan',
    'wheat,gluten', '', 1, 0, 0, 'own', 'own', 2);
INSERT INTO edit_log VALUES (1, 'add', 0, x'a0');
PRAGMA application_id = 1330861132;
PRAGMA user_version = 1)");
        // What that program kept of the day.
        refreshAsSchema1Did(connection);
    }

    static void refreshAsSchema1Did(Connection& connection)
    {
        std::string columns = "day, foods, supplements, complete", values = "2461175, 1, 0, NULL";
        for (const Nutrient nutrient : allNutrients) {
            const std::string key = nutrientKey(nutrient).toStdString();
            const bool known = nutrient == Nutrient::Magnesium;
            columns += ", food_" + key + ", known_" + key + ", supplement_" + key;
            values += known ? ", 36.0, 1, 0.0" : ", 0.0, 0, 0.0";
        }
        connection.execute("INSERT INTO day_total (" + columns + ") VALUES (" + values + ")");
    }

    /// Every column of every table, and every index, however they were made.
    static std::map<QString, QStringList> shapeOf(Connection& connection)
    {
        std::map<QString, QStringList> shape;
        Query query = connection.query("SELECT m.name, m.type, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, m.sql"
                                       " FROM sqlite_master m LEFT JOIN pragma_table_info(m.name) c"
                                       " WHERE m.sql IS NOT NULL");
        while (query.next()) {
            const bool isIndex = query.text(1) == u"index"_s;
            shape[query.text(0)] << (isIndex ? query.text(7)
                                             : QStringList{query.text(2), query.text(3), query.text(4), query.text(5),
                                                           query.text(6)}
                                                   .join(u' '));
        }
        for (auto& [name, columns] : shape)
            columns.sort();
        return shape;
    }
};

TEST_F(Schema1Diary, isBroughtToTheShapeOfANewOne)
{
    reopen();
    close();
    Connection migrated(diaryPath(), SQLite::OPEN_READWRITE);
    Connection fresh(path(u"fresh"_s), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createSchema(fresh, allRecordTables());
    EXPECT_EQ(schemaVersion(migrated), 2);
    const auto shape = shapeOf(migrated), wanted = shapeOf(fresh);
    ASSERT_EQ(shape.size(), wanted.size());
    for (const auto& [name, columns] : wanted)
        EXPECT_EQ(shape.at(name).join(u'\n').toStdString(), columns.join(u'\n').toStdString()) << name.toStdString();
}

TEST_F(Schema1Diary, keepsWhatItHeld)
{
    reopen();
    EXPECT_EQ(store->check()->problems, QStringList());
    EXPECT_EQ(store->check()->entries, 2);
    const Day day = store->day(sampleDay).value();
    ASSERT_EQ(day.entries.size(), 1U);
    const FoodEntry& entry = *day.entries[0].as<FoodEntry>();
    EXPECT_EQ(entry.foodName, u"Our bread"_s);
    EXPECT_EQ(entry.values[Nutrient::Magnesium], 36);
    EXPECT_FALSE(entry.values[Nutrient::Calcium]); // unknown stays unknown
    EXPECT_TRUE(entry.values.lowerBounds().empty());
    EXPECT_EQ(store->foodEntryCount(u"own-bread"_s).value(), 1);
    const Food bread = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food;
    EXPECT_EQ(bread.portions, (std::vector<Portion>{{u"slice"_s, Grams(30)}}));
    EXPECT_TRUE(bread.contains.contains(Allergen::Gluten));
    EXPECT_FALSE(bread.archived);
    EXPECT_FALSE(bread.everyday);
    EXPECT_EQ(bread.revision, 2);
    EXPECT_TRUE(store->records(RecordKind::Recipe)->empty());
    EXPECT_EQ(store->totals(sampleDay, sampleDay)->front().foodKnown[static_cast<std::size_t>(Nutrient::Magnesium)], 1);
    EXPECT_EQ(held(day.entries[0].id).stamp.milliseconds, 1700000000000);
}

TEST_F(Schema1Diary, canBeWrittenToAndUndoneFromThereOn)
{
    reopen();
    EXPECT_FALSE(journal->undoName()); // what was there to undo named rows as they no longer are
    const auto before = live();
    put(test::oneOfEach());
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(Schema1Diary, isNotReadWithoutBeingMigrated)
{
    const auto readOnly = Store::open(diaryPath(), OpenMode::ReadOnly);
    ASSERT_FALSE(readOnly.ok());
    EXPECT_EQ(readOnly.error().code, ErrorCode::ReadOnly);
    Connection connection(diaryPath(), SQLite::OPEN_READWRITE);
    EXPECT_EQ(schemaVersion(connection), 1);
}

} // namespace

} // namespace osteolog
