// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people type, and what they mean by it: over the shipped foods alone, and beside imported databases.
#include "core/fooddatabases/foodimport.h"
#include "core/foods/catalogue.h"
#include "tests/core/fooddatabases/foodmaker.h"
#include "tests/support/fixture.h"
#include "tests/support/manyfoods.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

/// Expectations hold several foods where each would be right.
struct LabelledQuery
{
    QString text;
    QStringList expected;
};

using What = QString (*)(const Food&);
QString nameOf(const Food& food)
{
    return food.name;
}
QString idOf(const Food& food)
{
    return food.id;
}

QStringList linesOf(const QString& file)
{
    QFile data(test::testData(file));
    if (!data.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    return lines;
}

std::vector<LabelledQuery> labelledQueries(const QString& file)
{
    std::vector<LabelledQuery> queries;
    for (const QString& line : linesOf(file)) {
        // Names hold commas: they stand as semicolons in the file.
        const QString expected = line.section(u',', 1).replace(u"; "_s, u", "_s);
        queries.push_back({line.section(u',', 0, 0), expected.split(u'|')});
    }
    return queries;
}

/// 95 of 100 first, 99 of 100 within five.
void expectFound(const Catalogue& catalogue, const std::vector<LabelledQuery>& queries, What what)
{
    int first = 0;
    int amongFive = 0;
    QStringList missed;
    for (const LabelledQuery& query : queries) {
        QStringList found;
        for (const FoodHit& hit : catalogue.search(query.text, 5))
            found << what(*hit.food);
        const bool isFirst = !found.isEmpty() && query.expected.contains(found.front());
        const bool isAmong = std::any_of(found.begin(), found.end(),
                                         [&query](const QString& name) { return query.expected.contains(name); });
        first += isFirst ? 1 : 0;
        amongFive += isAmong ? 1 : 0;
        if (!isFirst)
            missed << query.text + u" -> "_s + found.join(u" | "_s);
    }
    const auto count = static_cast<double>(queries.size());
    EXPECT_GE(first / count, 0.95) << missed.join(u'\n').toStdString();
    EXPECT_GE(amongFive / count, 0.99) << missed.join(u'\n').toStdString();
    ::testing::Test::RecordProperty("first", first);
    ::testing::Test::RecordProperty("among_five", amongFive);
}

class LabelledQueries : public test::Fixture
{
protected:
    LabelledQueries() : catalogue(Catalogue::shipped().value()), queries(labelledQueries(u"food_queries.csv"_s)) {}

    Catalogue catalogue;
    std::vector<LabelledQuery> queries;
};

TEST_F(LabelledQueries, NameFoodsThatThereAre)
{
    ASSERT_GE(queries.size(), 150U);
    for (const LabelledQuery& query : queries) {
        for (const QString& name : query.expected) {
            const auto isName = [&name](const Food* food) { return food->name == name; };
            EXPECT_TRUE(std::any_of(catalogue.foods().begin(), catalogue.foods().end(), isName))
                << "the label of " << query.text.toStdString() << " names no food: " << name.toStdString();
        }
    }
}

TEST_F(LabelledQueries, AreAnsweredByTheShippedFoods)
{
    expectFound(catalogue, queries, nameOf);
}

TEST_F(LabelledQueries, AreAnsweredBesideBrandedFoods)
{
    std::vector<ImportedFood> foods;
    test::makeBrandedFoods(8789, test::shippedNames(), [&foods](const ImportedFood& food) { foods.push_back(food); });
    test::writeDatabase(foodDatabaseFolder(folder()), test::databaseInfo(u"off"_s), foods);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    expectFound(catalogue, queries, nameOf);
}

TEST_F(LabelledQueries, AreAnsweredBesideAllOfSr28)
{
    const QString told = qEnvironmentVariable("OSTEOLOG_SR28_ZIP");
    const QString zip = told.isEmpty() ? QStringLiteral(OSTEOLOG_SOURCE_DIR "/../shared/data/usda/SR28_asc.zip") : told;
    if (!QFileInfo::exists(zip))
        GTEST_SKIP() << "no SR28 at " << zip.toStdString();
    ImportReport report;
    FoodImport import;
    import.path = zip;
    import.today = QDate(2026, 11, 21);
    const Result<FoodDatabaseInfo> imported = importFoodDatabase(import, folder(), report);
    ASSERT_TRUE(imported) << imported.error().detail.toStdString();
    ASSERT_EQ(imported->foods, 8789);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    expectFound(catalogue, queries, nameOf);
}

TEST_F(LabelledQueries, BrandsBarcodesOwnFoodsAndRecipesAreFound)
{
    std::vector<ImportedFood> foods;
    std::vector<Food> own;
    QSet<QString> ids;
    for (const QString& line : linesOf(u"brand_foods.csv"_s)) {
        const QStringList fields = line.split(u',');
        ASSERT_EQ(fields.size(), 5) << line.toStdString();
        ImportedFood food = test::importedFood(fields[1], fields[2], fields[3]);
        food.barcode = fields[4];
        ids.insert(food.food.id);
        if (fields[0] == "imported"_L1) {
            foods.push_back(food);
            continue;
        }
        food.food.origin = FoodOrigin::Own;
        own.push_back(food.food);
    }
    // Among many others, as in a real database.
    test::makeBrandedFoods(5000, test::shippedNames(), [&foods](ImportedFood food) {
        food.food.id = u"many-"_s + food.food.id;
        foods.push_back(std::move(food));
    });
    test::writeDatabase(foodDatabaseFolder(folder()), test::databaseInfo(u"off"_s), foods);
    catalogue.setDatabases(foodDatabasesIn(folder()));
    catalogue.setOwnFoods(own);
    const std::vector<LabelledQuery> brands = labelledQueries(u"brand_queries.csv"_s);
    ASSERT_GE(brands.size(), 80U);
    for (const LabelledQuery& query : brands) {
        for (const QString& id : query.expected)
            EXPECT_TRUE(ids.contains(id) || catalogue.food(id)) << id.toStdString();
    }
    expectFound(catalogue, brands, idOf);
}

TEST_F(LabelledQueries, EveryFoodIsFoundByItsOwnName)
{
    for (const Food* food : catalogue.foods()) {
        // "Chocolate, milk" and "Chocolate milk" are one text to a search.
        QStringList found;
        for (const FoodHit& hit : catalogue.search(food->name, 2))
            found << hit.food->name;
        EXPECT_TRUE(found.contains(food->name))
            << food->name.toStdString() << " -> " << found.join(u" | ").toStdString();
    }
}

} // namespace
} // namespace osteolog
