// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/fooddatabase.h"

#include "tests/core/fooddatabases/foodmaker.h"
#include "tests/support/fixture.h"

#include <QDir>
#include <QFileInfo>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::databaseInfo;
using test::importedFood;

class FoodDatabaseFile : public test::Fixture
{
protected:
    QString foods() const { return foodDatabaseFolder(folder()); }
    QString filePath(const QString& id) const { return QDir(foods()).filePath(id + u".osteofoods"_s); }
    QStringList files() const { return QDir(foods()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    FoodDatabase made(const QString& id, const std::vector<ImportedFood>& of)
    {
        test::writeDatabase(foods(), databaseInfo(id), of);
        Result<FoodDatabase> opened = FoodDatabase::open(filePath(id));
        EXPECT_TRUE(opened) << opened.error().detail.toStdString();
        return std::move(opened).value();
    }
};

ImportedFood fullFood()
{
    ImportedFood full = importedFood(u"off-1"_s, u"Crème brûlée, “à la” maison"_s, u"Bonne Maman"_s);
    full.barcode = u"03017620422003"_s;
    full.sameAs = u"sr-01001"_s;
    Food& food = full.food;
    food.synonyms = QStringList{u"burnt cream"_s, u"flan"_s};
    food.group = u"sweets"_s;
    food.k2State = K2State::Class;
    food.k2Source = u"somebody 2001"_s;
    food.portions = {{u"1 pot, \"small\""_s, Grams(0.1)}, {u"½ pot"_s, Grams(1.0 / 3)}};
    food.usualPortion = {u"1 pot"_s, Grams(100)};
    food.diet = Diet::Vegetarian;
    food.contains.insert(Allergen::Milk);
    food.contains.insert(Allergen::Egg);
    food.freeOf.insert(Allergen::Fish);
    food.suggestable = food.highOxalate = food.pregnancyAvoid = food.everyday = true;
    food.source = u"Open Food Facts 1"_s;
    food.revision = 7;
    return full;
}

TEST_F(FoodDatabaseFile, GivesBackWhatWasWritten)
{
    const ImportedFood full = fullFood();
    const ImportedFood bare = importedFood(u"off-2"_s, u"Water"_s);
    const FoodDatabase database = made(u"off"_s, {full, bare});
    EXPECT_EQ(database.food(u"off-1"_s).value(), full);
    EXPECT_EQ(database.food(u"off-2"_s).value(), bare);
    EXPECT_EQ(database.food(u"off-3"_s).value(), std::nullopt);
    FoodDatabaseInfo info = databaseInfo(u"off"_s);
    info.foods = 2;
    EXPECT_EQ(database.info(), info);
}

TEST_F(FoodDatabaseFile, KeepsUnknownApartFromZero)
{
    std::vector<ImportedFood> foods;
    for (const Nutrient nutrient : allNutrients) {
        ImportedFood food = importedFood(nutrientKey(nutrient), u"Only "_s + nutrientKey(nutrient));
        food.food.per100g[nutrient] = 0.0;
        foods.push_back(food);
        food.food.id += u"-third"_s;
        food.food.per100g[nutrient] = 1.0 / 3;
        foods.push_back(food);
    }
    const FoodDatabase database = made(u"x"_s, foods);
    for (const ImportedFood& food : foods)
        EXPECT_EQ(database.food(food.food.id).value().value().food.per100g, food.food.per100g);
}

TEST_F(FoodDatabaseFile, CannotBeSeenBeforeItIsComplete)
{
    {
        Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(foods(), databaseInfo(u"off"_s));
        ASSERT_TRUE(writer);
        ASSERT_TRUE(writer->add(importedFood(u"off-1"_s, u"Milk"_s)));
        EXPECT_TRUE(foodDatabasesIn(folder()).empty());
    }
    EXPECT_EQ(files(), QStringList()) << "a cancelled import leaves nothing behind";
}

TEST_F(FoodDatabaseFile, CanBeCancelledWhileTheIndexIsMade)
{
    made(u"off"_s, {importedFood(u"off-1"_s, u"Milk"_s)});
    {
        Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(foods(), databaseInfo(u"off"_s));
        ASSERT_TRUE(writer->add(importedFood(u"off-2"_s, u"Cheese"_s)));
        const Result<int> committed = writer->commit([] { return false; });
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().code, ErrorCode::Cancelled);
        EXPECT_FALSE(writer->add(importedFood(u"off-3"_s, u"Tea"_s)));
        EXPECT_FALSE(writer->commit());
    }
    EXPECT_EQ(files(), QStringList{u"off.osteofoods"_s});
    EXPECT_TRUE(FoodDatabase::open(filePath(u"off"_s))->food(u"off-1"_s).value()) << "the old one is still there";
}

TEST_F(FoodDatabaseFile, ReplacesTheOldOneAsAWhole)
{
    const FoodDatabase old = made(u"off"_s, {importedFood(u"off-1"_s, u"Milk"_s)});
    const FoodDatabase database = made(u"off"_s, {importedFood(u"off-2"_s, u"Cheese"_s)});
    EXPECT_FALSE(database.food(u"off-1"_s).value());
    EXPECT_TRUE(database.food(u"off-2"_s).value());
    EXPECT_EQ(files(), QStringList{u"off.osteofoods"_s});
}

TEST_F(FoodDatabaseFile, RefusesAnIdTwice)
{
    Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(foods(), databaseInfo(u"off"_s));
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->add(importedFood(u"off-1"_s, u"Milk"_s)));
    const Outcome twice = writer->add(importedFood(u"off-1"_s, u"Cheese"_s));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error(), error(ErrorCode::NotAllowed, u"off-1"_s));
    ASSERT_TRUE(writer->add(importedFood(u"off-2"_s, u"Tea"_s)));
    EXPECT_EQ(writer->commit().value(), 2);
    EXPECT_FALSE(writer->add(importedFood(u"off-3"_s, u"Tea"_s))) << "it is closed";
    EXPECT_EQ(FoodDatabase::open(filePath(u"off"_s))->food(u"off-1"_s).value().value().food.name, u"Milk"_s);
}

TEST_F(FoodDatabaseFile, RemovesWhatAKilledWriterLeft)
{
    ASSERT_TRUE(QDir(folder()).mkpath(u"foods"_s));
    write(u"foods/off.osteofoods.part"_s, "half of it");
    write(u"foods/fdc-branded.osteofoods.part"_s, "half of it");
    write(u"foods/fdc-branded.osteofoods.part-journal"_s, "half of it");
    Result<FoodDatabaseWriter> other = FoodDatabaseWriter::create(foods(), databaseInfo(u"usda-sr"_s));
    ASSERT_TRUE(other);
    EXPECT_EQ(files(), (QStringList{u"usda-sr.osteofoods.lock"_s, u"usda-sr.osteofoods.part"_s}));
    made(u"off"_s, {});
    EXPECT_TRUE(files().contains(u"usda-sr.osteofoods.part"_s)) << "that one is being written";
    EXPECT_TRUE(other->commit());
    EXPECT_EQ(files(), (QStringList{u"off.osteofoods"_s, u"usda-sr.osteofoods"_s}));
}

TEST_F(FoodDatabaseFile, IsWrittenByOneAtATime)
{
    Result<FoodDatabaseWriter> first = FoodDatabaseWriter::create(foods(), databaseInfo(u"off"_s));
    ASSERT_TRUE(first);
    const Result<FoodDatabaseWriter> second = FoodDatabaseWriter::create(foods(), databaseInfo(u"off"_s));
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::FileLocked);
    EXPECT_TRUE(first->add(importedFood(u"off-1"_s, u"Milk"_s)));
    EXPECT_TRUE(first->commit());
}

TEST_F(FoodDatabaseFile, RefusesAnIdThatIsNoFileName)
{
    for (const QString& id : {u""_s, u"../off"_s, u"Off"_s, u"a b"_s, u"a.b"_s, QString(200, u'a')}) {
        const Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(foods(), databaseInfo(id));
        ASSERT_FALSE(writer);
        EXPECT_EQ(writer.error().code, ErrorCode::TextInvalid);
        EXPECT_EQ(removeFoodDatabase(folder(), id).error().code, ErrorCode::NotFound);
    }
}

#ifdef Q_OS_UNIX
TEST_F(FoodDatabaseFile, IsForItsOwnerOnly)
{
    made(u"off"_s, {importedFood(u"off-1"_s, u"Milk"_s)});
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(filePath(u"off"_s)) & others, QFile::Permissions());
    EXPECT_EQ(QFile::permissions(foods()) & (others | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
}
#endif

TEST_F(FoodDatabaseFile, NamesWhatIsWrongWithAFile)
{
    made(u"off"_s, {importedFood(u"off-1"_s, u"Milk"_s)});
    const QByteArray good = read(filePath(u"off"_s));
    const auto codeOf = [this](const QByteArray& content) {
        const Result<FoodDatabase> opened = FoodDatabase::open(write(u"foods/off.osteofoods"_s, content));
        return opened ? ErrorCode::Internal : opened.error().code;
    };
    const auto changed = [&good](qsizetype at, const QByteArray& by) {
        return QByteArray(good).replace(at, by.size(), by);
    };
    EXPECT_EQ(FoodDatabase::open(filePath(u"none"_s)).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(FoodDatabase::open(foods()).error().code, ErrorCode::FileForeign);
    EXPECT_EQ(codeOf("Hello, this is a letter to my aunt."), ErrorCode::FileForeign);
    EXPECT_EQ(codeOf(changed(68, "OSTL")), ErrorCode::FileForeign) << "a diary";
    EXPECT_EQ(codeOf(changed(60, QByteArray("\0\0\0\2", 4))), ErrorCode::FileNewer);
    EXPECT_EQ(codeOf(changed(60, QByteArray("\0\0\0\0", 4))), ErrorCode::FileCorrupt);
    EXPECT_EQ(codeOf(good.left(50)), ErrorCode::FileCorrupt);
    EXPECT_EQ(codeOf(good.left(good.size() - 4096)), ErrorCode::FileCorrupt);
    EXPECT_EQ(codeOf(good.left(4096) + QByteArray(good.size() - 4096, 'x')), ErrorCode::FileCorrupt);
    EXPECT_EQ(FoodDatabase::open(write(u"foods/other.osteofoods"_s, good)).error().code, ErrorCode::FileCorrupt);
}

TEST_F(FoodDatabaseFile, DamageInTheMiddleIsAnErrorAndNothingElse)
{
    std::vector<ImportedFood> foods;
    for (int i = 0; i < 2000; ++i)
        foods.push_back(importedFood(u"off-%1"_s.arg(i), u"Food %1 of the %2"_s.arg(i).arg(i % 37)));
    made(u"off"_s, foods);
    const QByteArray good = read(filePath(u"off"_s));
    int noticed = 0;
    for (qsizetype page = 1; page * 4096 < good.size(); page += 3) {
        const QString damaged =
            write(u"foods/off.osteofoods"_s, QByteArray(good).replace(page * 4096, 4096, QByteArray(4096, '\xa5')));
        const Result<FoodDatabase> opened = FoodDatabase::open(damaged);
        if (!opened) {
            ++noticed;
            continue;
        }
        for (const SearchLeniency leniency :
             {SearchLeniency::None, SearchLeniency::Joined, SearchLeniency::OneMistake}) {
            if (const auto found = opened->find({u"food"_s, u"of"_s}, leniency, 5000); !found) {
                EXPECT_EQ(found.error().code, ErrorCode::FileCorrupt) << found.error().detail.toStdString();
                ++noticed;
            }
        }
    }
    EXPECT_GT(noticed, 0);
}

TEST_F(FoodDatabaseFile, DatabasesOfAFolderComeByTitle)
{
    EXPECT_TRUE(foodDatabasesIn(folder()).empty()) << "no folder yet";
    for (const QString& id : {u"b"_s, u"c"_s, u"a"_s}) {
        FoodDatabaseInfo info = databaseInfo(id);
        info.title = id == u"a"_s ? u"Zoo food"_s : u"Title "_s + id;
        test::writeDatabase(foods(), info, {});
    }
    write(u"foods/broken.osteofoods"_s, "nothing");
    std::vector<Error> problems;
    QStringList ids;
    for (const FoodDatabase& database : foodDatabasesIn(folder(), &problems))
        ids << database.info().id;
    EXPECT_EQ(ids, (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::FileForeign);
    EXPECT_EQ(problems[0].subject, filePath(u"broken"_s));

    EXPECT_TRUE(removeFoodDatabase(folder(), u"b"_s));
    EXPECT_EQ(removeFoodDatabase(folder(), u"b"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(foodDatabasesIn(folder()).size(), 2U);
}

} // namespace
} // namespace osteolog
