// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "tests/core/cli/clirun.h"

#include <QDir>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

class CliOwnFoods : public test::CliFixture
{
protected:
    /// A bread with so much calcium in 100 g.
    QString bread(double calcium) const
    {
        return write(u"bread.json"_s, "{\"name\": \"Our bread\", \"per_100g\": {\"calcium_mg\": " +
                                          QByteArray::number(calcium) + ", \"magnesium_mg\": 60}}");
    }
    QString addBread() const { return json({u"foods"_s, u"add"_s, bread(40)}).object()[u"id"_s].toString(); }
    double calciumToday() const { return json({u"day"_s}).object()[u"totals"_s][u"calcium"_s][u"amount"_s].toDouble(); }
};

TEST_F(CliOwnFoods, ALabelBecomesAFood)
{
    const QString file = write(u"drink.json"_s, R"({"name": "Oat drink", "label": {"rules": "eu", "per": "100 ml",
        "values": {"energy": "190 kJ", "calcium": "15 %", "salt": "0.1 g"}}})");
    const QString id = json({u"foods"_s, u"add"_s, file}).object()[u"id"_s].toString();
    const QJsonObject values = json({u"foods"_s, u"show"_s, id}).object()[u"per_100g"_s].toObject();
    EXPECT_DOUBLE_EQ(values[u"calcium_mg"_s].toDouble(), 120);
    EXPECT_DOUBLE_EQ(values[u"sodium_mg"_s].toDouble(), 40);
    EXPECT_TRUE(values[u"magnesium_mg"_s].isNull());
}

TEST_F(CliOwnFoods, AnImpossibleLabelIsRefusedAndAnUnlikelyOneIsAskedAbout)
{
    const auto add = [&](const QByteArray& calcium) {
        return run(
            {u"--json"_s, u"foods"_s, u"add"_s,
             write(u"x.json"_s, "{\"name\": \"x\", \"label\": {\"values\": {\"calcium\": \"" + calcium + "\"}}}")});
    };
    EXPECT_EQ(add("40 g").exitCode, 1);
    EXPECT_THAT(add("40 g").err.toStdString(), HasSubstr("calcium"));
    EXPECT_TRUE(json({u"foods"_s, u"own"_s}).array().isEmpty());
    const test::CliRun doubtful = add("12 g");
    EXPECT_EQ(doubtful.exitCode, 0);
    expectKeys(doubtful.object(), {u"id"_s});
    EXPECT_THAT(doubtful.err.toStdString(), HasSubstr("look again"));
}

TEST_F(CliOwnFoods, ARecipeIsLoggedAndItsUnknownsMakeLowerBounds)
{
    const QString id = addBread();
    const QString file = write(u"soup.json"_s, "{\"name\": \"Bread soup\", \"servings\": 2, \"cooked_grams\": 500,"
                                               "\"ingredients\": [{\"food\": \"" +
                                                   id.toUtf8() +
                                                   "\", \"amount\": \"200 g\"}, {\"food\": \"milk, whole\","
                                                   "\"amount\": \"1 cup\"}]}");
    const QString soup = json({u"foods"_s, u"recipe"_s, file}).object()[u"id"_s].toString();
    EXPECT_TRUE(soup.startsWith(u"recipe-"_s));
    const QJsonObject shown = json({u"foods"_s, u"show"_s, soup}).object();
    EXPECT_TRUE(shown[u"at_least"_s].toArray().contains(u"protein_g"_s)); // of the bread it is not known
    EXPECT_FALSE(shown[u"at_least"_s].toArray().contains(u"calcium_mg"_s));
    EXPECT_EQ(shown[u"usual_portion"_s][u"grams"_s].toDouble(), 250);
    ASSERT_EQ(shown[u"recipe"_s][u"ingredients"_s].toArray().size(), 2);
    EXPECT_EQ(shown[u"recipe"_s][u"ingredients"_s][0][u"food"_s].toString(), id);
    EXPECT_THAT(run({u"foods"_s, u"show"_s, soup}).out.toStdString(), HasSubstr("≥ "));
    EXPECT_EQ(json({u"foods"_s, u"search"_s, u"bread soup"_s}).array()[0][u"id"_s].toString(), soup);

    EXPECT_EQ(json({u"log"_s, u"food"_s, soup, u"1 serving"_s}).object()[u"food"_s][u"id"_s].toString(), soup);
    const QJsonObject totals = json({u"day"_s}).object()[u"totals"_s].toObject();
    EXPECT_TRUE(totals[u"protein"_s][u"at_least"_s].toBool());
    EXPECT_EQ(totals[u"protein"_s][u"known_entries"_s].toInt(-1), 0);
    EXPECT_GT(totals[u"protein"_s][u"amount"_s].toDouble(), 3);
    EXPECT_FALSE(totals[u"calcium"_s][u"at_least"_s].toBool(true));
    EXPECT_EQ(totals[u"calcium"_s][u"known_entries"_s].toInt(-1), 1);
    EXPECT_TRUE(json({u"check"_s}).object()[u"ok"_s].toBool());
}

TEST_F(CliOwnFoods, ACorrectionChangesLoggedEntriesOnlyWhenAsked)
{
    const QString id = addBread();
    json({u"log"_s, u"food"_s, id, u"100 g"_s});
    json({u"log"_s, u"food"_s, id, u"50 g"_s});
    EXPECT_DOUBLE_EQ(calciumToday(), 60);
    const QJsonObject kept = json({u"foods"_s, u"edit"_s, id, bread(100)}).object();
    expectKeys(kept, {u"id"_s, u"entries"_s, u"changed_entries"_s});
    EXPECT_EQ(kept[u"entries"_s].toInt(), 2);
    EXPECT_EQ(kept[u"changed_entries"_s].toInt(-1), 0);
    EXPECT_DOUBLE_EQ(calciumToday(), 60);
    EXPECT_EQ(json({u"foods"_s, u"edit"_s, id, bread(200), u"--past"_s}).object()[u"changed_entries"_s].toInt(), 2);
    EXPECT_DOUBLE_EQ(calciumToday(), 300);
    EXPECT_EQ(json({u"log"_s, u"undo"_s}).object()[u"undone"_s].toString(), u"change-foods"_s);
    EXPECT_DOUBLE_EQ(calciumToday(), 60);
    EXPECT_EQ(json({u"foods"_s, u"show"_s, id}).object()[u"per_100g"_s][u"calcium_mg"_s].toDouble(), 100);
}

TEST_F(CliOwnFoods, ArchivedIsNotFoundButKnown)
{
    const QString id = addBread();
    json({u"log"_s, u"food"_s, id, u"100 g"_s});
    json({u"foods"_s, u"archive"_s, id});
    const QJsonArray hits = json({u"foods"_s, u"search"_s, u"our bread"_s}).array();
    for (const QJsonValue& hit : hits)
        EXPECT_NE(hit[u"id"_s].toString(), id);
    EXPECT_TRUE(json({u"foods"_s, u"show"_s, id}).object()[u"archived"_s].toBool());
    EXPECT_TRUE(json({u"foods"_s, u"own"_s}).array()[0][u"archived"_s].toBool());
    json({u"foods"_s, u"restore"_s, id});
    EXPECT_EQ(json({u"foods"_s, u"search"_s, u"our bread"_s}).array()[0][u"id"_s].toString(), id);
    json({u"foods"_s, u"remove"_s, id});
    EXPECT_EQ(run({u"foods"_s, u"show"_s, id}).exitCode, 1);
    EXPECT_DOUBLE_EQ(calciumToday(), 40);
    EXPECT_EQ(run({u"foods"_s, u"remove"_s, id}).exitCode, 1);
}

TEST_F(CliOwnFoods, AMergeAndADuplicate)
{
    const QString id = addBread();
    json({u"log"_s, u"food"_s, id, u"100 g"_s});
    const QString copy = json({u"foods"_s, u"duplicate"_s, id, u"Darker"_s, u"bread"_s}).object()[u"id"_s].toString();
    EXPECT_EQ(json({u"foods"_s, u"show"_s, copy}).object()[u"name"_s].toString(), u"Darker bread"_s);
    EXPECT_EQ(json({u"foods"_s, u"merge"_s, id, u"sr-01022"_s, u"--past"_s}).object()[u"changed_entries"_s].toInt(), 1);
    EXPECT_DOUBLE_EQ(calciumToday(), 700); // gouda
    EXPECT_EQ(json({u"foods"_s, u"own"_s}).array().size(), 1);
    json({u"log"_s, u"undo"_s});
    EXPECT_DOUBLE_EQ(calciumToday(), 40);
    EXPECT_EQ(run({u"foods"_s, u"merge"_s, u"sr-01022"_s, id}).exitCode, 1);
    EXPECT_EQ(run({u"foods"_s, u"merge"_s, id, id}).exitCode, 1);
}

TEST_F(CliOwnFoods, ARecipeThatHoldsItselfIsRefused)
{
    const QString id = addBread();
    const auto soupOf = [&](const QString& ingredient) {
        return write(u"soup.json"_s, "{\"name\": \"Soup\", \"ingredients\": [{\"food\": \"" + ingredient.toUtf8() +
                                         "\", \"grams\": 100}]}");
    };
    const QString soup = json({u"foods"_s, u"recipe"_s, soupOf(id)}).object()[u"id"_s].toString();
    const test::CliRun result = run({u"foods"_s, u"edit"_s, soup, soupOf(soup)});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_THAT(result.err.toStdString(), HasSubstr("itself"));
    EXPECT_EQ(run({u"foods"_s, u"edit"_s, soup, bread(1)}).exitCode, 1) << "a food in the place of a recipe";
}

TEST_F(CliOwnFoods, AnEarlierVersionsDiaryIsReadByTheFirstQuestion)
{
    ASSERT_TRUE(QDir().mkpath(data()));
    {
        Connection connection(data() + u"/diary.osteolog"_s, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection.execute(read(test::testData(u"storage/schema-1.sql"_s)).toStdString());
        connection.execute("INSERT INTO meta VALUES (1, x'000102030405060708090a0b0c0d0e0f', 0, 0);"
                           "PRAGMA application_id = 1330861132; PRAGMA user_version = 1");
    }
    EXPECT_TRUE(json({u"day"_s}).object()[u"entries"_s].toArray().isEmpty());
    EXPECT_TRUE(json({u"check"_s}).object()[u"ok"_s].toBool());
}

} // namespace
} // namespace osteolog
