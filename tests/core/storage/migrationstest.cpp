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

class OldDiary : public test::DiaryFixture
{
protected:
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

    /// Opens the diary, which migrates it, and compares it with one made today.
    void expectShapeOfANewOne()
    {
        reopen();
        close();
        Connection migrated(diaryPath(), SQLite::OPEN_READWRITE);
        Connection fresh(path(u"fresh"_s), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        createSchema(fresh, allRecordTables());
        EXPECT_EQ(schemaVersion(migrated), diarySchemaVersion);
        const auto shape = shapeOf(migrated), wanted = shapeOf(fresh);
        ASSERT_EQ(shape.size(), wanted.size());
        for (const auto& [name, columns] : wanted)
            EXPECT_EQ(shape.at(name).join(u'\n').toStdString(), columns.join(u'\n').toStdString())
                << name.toStdString();
    }
};

/// A diary as a program with schema 1 left it, with an almond entry, an own bread and something to undo.
class Schema1Diary : public OldDiary
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
};

TEST_F(Schema1Diary, isBroughtToTheShapeOfANewOne)
{
    expectShapeOfANewOne();
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

/// A diary as a program with schema 2 left it, with one of each kind that schema 3 changed.
class Schema2Diary : public OldDiary
{
protected:
    void SetUp() override
    {
        Connection connection(diaryPath(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection.execute(read(test::testData(u"storage/schema-2.sql"_s)).toStdString());
        connection.execute(R"(
INSERT INTO meta VALUES (1, x'000102030405060708090a0b0c0d0e0f', 1700000000000, 9))");
        add(connection, 1, "activity_entry", "activity_id, activity_name, minutes, impacts",
            "'jumps', 'jumps', 5.0, 50");
        add(connection, 2, "symptom_rating", "symptom, rating", "'cramps', 2");
        add(connection, 3, "bone_scan", "site, density_g_cm2, t_score, machine",
            "'total-hip', 0.81, -1.4, 'Hologic 2'");
        add(connection, 4, "fall", "", "");
        add(connection, 5, "fracture", "site", "'wrist'");
        add(connection, 6, "profile_change",
            "sex, birth_date, height_cm, stage, reference, diet, avoid, conditions, medicines",
            "'female', 2437056, 165.0, 'postmenopause', 'nam', 'omnivore', '', '[]', '[]'");
        connection.execute(R"(
INSERT INTO edit_log VALUES (1, 'add', 0, x'a0');
PRAGMA application_id = 1330861132;
PRAGMA user_version = 2)");
    }

    static void add(Connection& connection, int id, const std::string& table, const std::string& columns,
                    const std::string& values)
    {
        const std::string comma = columns.empty() ? "" : ", ";
        connection.execute("INSERT INTO " + table + " (id, stamp_ms, stamp_counter, device, day, time, deleted" +
                           comma + columns + ") VALUES (x'0000000000000000000000000000000" + std::to_string(id) +
                           "', 1700000000000, " + std::to_string(id) +
                           ", x'000102030405060708090a0b0c0d0e0f', 2461175, 480, 0" + comma + values + ")");
    }

    template <class T>
    T only(RecordKind kind) const
    {
        const std::vector<Record> records = store->records(kind).value();
        EXPECT_EQ(records.size(), 1U);
        return records.empty() ? T() : *records.front().as<T>();
    }
};

TEST_F(Schema2Diary, isBroughtToTheShapeOfANewOne)
{
    expectShapeOfANewOne();
}

TEST_F(Schema2Diary, keepsWhatItHeldAndKnowsNothingOfWhatIsNew)
{
    reopen();
    EXPECT_EQ(store->check()->problems, QStringList());
    EXPECT_EQ(store->day(sampleDay)->entries.size(), 5U);
    EXPECT_EQ(only<ActivityEntry>(RecordKind::Activity), (ActivityEntry{u"jumps"_s, u"jumps"_s, Minutes(5), 50}));
    EXPECT_EQ(only<SymptomRating>(RecordKind::Symptom), (SymptomRating{u"cramps"_s, 2}));
    EXPECT_EQ(only<BoneScan>(RecordKind::Scan), (BoneScan{u"total-hip"_s, 0.81, -1.4, {}, u"Hologic 2"_s}));
    EXPECT_EQ(only<Fall>(RecordKind::Fall), Fall());
    EXPECT_EQ(only<Fracture>(RecordKind::Fracture), (Fracture{u"wrist"_s}));
    const Profile profile = only<ProfileChange>(RecordKind::Profile).profile;
    EXPECT_EQ(profile.height, Centimetres(165));
    EXPECT_FALSE(profile.youngAdultHeight || profile.takesOestrogen || profile.menopauseDate.isValid());
    EXPECT_TRUE(store->records(RecordKind::SafetyCheck)->empty());
}

TEST_F(Schema2Diary, canBeWrittenToAndUndoneFromThereOn)
{
    reopen();
    EXPECT_FALSE(journal->undoName());
    const auto before = live();
    put(test::oneOfEach());
    EXPECT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
    EXPECT_TRUE(store->check()->ok);
}

} // namespace

} // namespace osteolog
