// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodlookup.h"

#include "core/base/text.h"
#include "tests/core/fooddatabases/foodmaker.h"
#include "tests/support/fixture.h"
#include "tests/support/manyfoods.h"

#include <QDir>

#include <algorithm>
#include <random>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::importedFood;

constexpr int all = 1'000'000;

class FoodLookupTest : public test::Fixture
{
protected:
    const FoodDatabase& make(const std::vector<ImportedFood>& foods)
    {
        m_opened.clear();
        test::writeDatabase(foodDatabaseFolder(folder()), test::databaseInfo(u"off"_s), foods);
        m_opened = foodDatabasesIn(folder());
        EXPECT_EQ(m_opened.size(), 1U);
        return m_opened.front();
    }

private:
    std::vector<FoodDatabase> m_opened;
};

QStringList idsOf(const Result<std::vector<FoodCandidate>>& found)
{
    EXPECT_TRUE(found) << found.error().detail.toStdString();
    QStringList ids;
    for (const FoodCandidate& candidate : found ? *found : std::vector<FoodCandidate>())
        ids << candidate.food.id;
    return ids;
}

QStringList sortedIds(const Result<std::vector<FoodCandidate>>& found)
{
    QStringList ids = idsOf(found);
    ids.sort();
    return ids;
}

/// Every word of a food and its singular.
QStringList wordsOf(const ImportedFood& food)
{
    QStringList words = foldedWords(food.food.name + u' ' + food.brand + u' ' + food.food.synonyms.join(u' '));
    const QStringList asWritten = words;
    for (const QString& word : asWritten)
        words << singularWord(word);
    return words;
}

/// The same question, answered by looking at every word.
bool fits(const QStringList& of, const QStringList& asked)
{
    return std::all_of(asked.begin(), asked.end(), [&of](const QString& word) {
        const QString singular = singularWord(word);
        return std::any_of(of.begin(), of.end(),
                           [&](const QString& other) { return other.startsWith(word) || other == singular; });
    });
}

TEST_F(FoodLookupTest, FindsWhatLookingAtEveryFoodFinds)
{
    std::vector<ImportedFood> foods;
    test::makeBrandedFoods(3000, test::shippedNames(), [&foods](const ImportedFood& food) { foods.push_back(food); });
    for (std::size_t i = 0; i < foods.size(); i += 7)
        foods[i].food.synonyms = QStringList{u"Übermäßig süße Gläser %1"_s.arg(i % 11), u"日本 納豆"_s};
    const FoodDatabase& database = make(foods);
    std::vector<QStringList> words;
    std::transform(foods.begin(), foods.end(), std::back_inserter(words), wordsOf);

    std::mt19937 random(1);
    const auto below = [&random](std::size_t end) { return static_cast<qsizetype>(random() % end); };
    int found = 0;
    for (int round = 0; round < 400; ++round) {
        QStringList of = words[random() % words.size()];
        QStringList asked;
        for (qsizetype count = 1 + below(3); count > 0 && !of.isEmpty(); --count) {
            QString word = of.takeAt(below(static_cast<std::size_t>(of.size())));
            if (round % 4 != 0)
                word.truncate(1 + below(static_cast<std::size_t>(word.size())));
            else if (round % 8 == 0)
                word += u's';
            asked << word;
        }
        QStringList expected;
        for (std::size_t i = 0; i < foods.size(); ++i) {
            if (fits(words[i], asked))
                expected << foods[i].food.id;
        }
        expected.sort();
        EXPECT_EQ(sortedIds(database.find(asked, SearchLeniency::None, all)), expected)
            << asked.join(u' ').toStdString();
        found += expected.isEmpty() ? 0 : 1;
    }
    EXPECT_GT(found, 300);
}

TEST_F(FoodLookupTest, FindsABeginningOfManyWords)
{
    std::vector<ImportedFood> foods;
    QStringList expected;
    for (int i = 0; i < 700; ++i) {
        foods.push_back(importedFood(u"off-%1"_s.arg(i), u"Choco%1x"_s.arg(i)));
        expected << foods.back().food.id;
    }
    expected.sort();
    const FoodDatabase& database = make(foods);
    for (const QString& text : {u"c"_s, u"choc"_s, u"choco"_s})
        EXPECT_EQ(sortedIds(database.find({text}, SearchLeniency::None, all)), expected);
    EXPECT_EQ(idsOf(database.find({u"choco12"_s}, SearchLeniency::None, all)).size(), 11);
}

TEST_F(FoodLookupTest, WholeWordsComeFirstThenTheLikelierFood)
{
    const FoodDatabase& database = make({
        importedFood(u"1"_s, u"Milkshake"_s),
        importedFood(u"2"_s, u"Milk"_s, u"Dairy Ltd"_s),
        importedFood(u"3"_s, u"Milk"_s),
        importedFood(u"4"_s, u"Rice pudding with milk"_s),
        importedFood(u"5"_s, u"Whole milk"_s),
    });
    const QStringList expected{u"3"_s, u"5"_s, u"4"_s, u"2"_s, u"1"_s};
    EXPECT_EQ(idsOf(database.find({u"milk"_s}, SearchLeniency::None, all)), expected);
    for (int most = 0; most <= 5; ++most)
        EXPECT_EQ(idsOf(database.find({u"milk"_s}, SearchLeniency::None, most)), expected.mid(0, most));
    EXPECT_EQ(idsOf(database.find({u"dairy"_s, u"milk"_s}, SearchLeniency::None, all)), QStringList{u"2"_s});
}

TEST_F(FoodLookupTest, JoinsAndPartsWords)
{
    const FoodDatabase& database = make({importedFood(u"1"_s, u"Buttermilk"_s), importedFood(u"2"_s, u"Ice cream"_s)});
    const auto joined = [&database](const QStringList& words) {
        return idsOf(database.find(words, SearchLeniency::Joined, all));
    };
    EXPECT_EQ(joined({u"butter"_s, u"milk"_s}), QStringList{u"1"_s});
    EXPECT_EQ(joined({u"icecream"_s}), QStringList{u"2"_s});
    EXPECT_EQ(joined({u"icecrea"_s}), QStringList{u"2"_s});
    EXPECT_TRUE(joined({u"butter"_s, u"cream"_s}).isEmpty());
}

TEST_F(FoodLookupTest, ForgivesOneMistake)
{
    const FoodDatabase& database = make({importedFood(u"1"_s, u"Chocolate spread"_s, u"Ňutella"_s),
                                         importedFood(u"2"_s, u"Tomatoes"_s), importedFood(u"3"_s, u"Борщ"_s)});
    const auto mistaken = [&database](const QStringList& words) {
        return idsOf(database.find(words, SearchLeniency::OneMistake, all));
    };
    for (const QString& word : {u"chocolqte"_s, u"chcolate"_s, u"chocollate"_s, u"hcocolate"_s, u"hocolate"_s,
                                u"vhocolate"_s, u"cchocolate"_s, u"chocqla"_s, u"nutela"_s})
        EXPECT_EQ(mistaken({word}), QStringList{u"1"_s}) << word.toStdString();
    EXPECT_EQ(mistaken({u"chocolqte"_s, u"spread"_s}), QStringList{u"1"_s});
    EXPECT_EQ(mistaken({u"tomaztoes"_s}), QStringList{u"2"_s});
    EXPECT_EQ(mistaken({u"борж"_s}), QStringList{u"3"_s});
    EXPECT_TRUE(mistaken({u"chocolqte"_s, u"sprqad"_s}).isEmpty()) << "two words mistyped";
    EXPECT_TRUE(mistaken({u"chqcolqte"_s}).isEmpty()) << "two mistakes in one word";
    EXPECT_TRUE(mistaken({u"xyzxyz"_s}).isEmpty());
    EXPECT_TRUE(mistaken({u"tmt"_s}).isEmpty()) << "too short a word to guess at";
}

TEST_F(FoodLookupTest, FindsBarcodesByTheirWholeNumber)
{
    ImportedFood spread = importedFood(u"1"_s, u"Spread"_s);
    spread.barcode = u"3017620422003"_s;
    ImportedFood bar = importedFood(u"2"_s, u"Bar"_s);
    bar.barcode = u"036000291452"_s;
    ImportedFood none = importedFood(u"3"_s, u"Apple"_s);
    const FoodDatabase& database = make({spread, bar, none});
    for (const QString& text : {u"3017620422003"_s, u"3 017620 422003"_s, u"03017620422003"_s})
        EXPECT_EQ(idsOf(database.findBarcode(text)), QStringList{u"1"_s});
    for (const QString& text : {u"036000291452"_s, u"36000291452"_s, u"0036000291452"_s, u"00036000291452"_s})
        EXPECT_EQ(idsOf(database.findBarcode(text)), QStringList{u"2"_s});
    for (const QString& text : {u""_s, u"301762"_s, u"30176204"_s, u"00000000"_s, u"apple"_s, QString(9999, u'3')})
        EXPECT_TRUE(idsOf(database.findBarcode(text)).isEmpty()) << text.left(20).toStdString();
    EXPECT_EQ(database.findBarcode(u"3017620422003"_s)->front().food.name, u"Spread"_s);
}

TEST_F(FoodLookupTest, AnyTextIsSurvived)
{
    const FoodDatabase& database = make(
        {importedFood(u"1"_s, u"NEAR AND (OR) \"NOT\" * - ^ : milk 😀"_s), importedFood(u"2"_s, QString(10000, u'x')),
         importedFood(u"3"_s, u"a b "_s.repeated(3000)), importedFood(u"4"_s, QString())});
    QStringList texts{u"\""_s,         u"*"_s,           u"-milk"_s,  u"NEAR(a b)"_s,         u"milk AND"_s,
                      u"(milk"_s,      u"text : milk"_s, u"^milk"_s,  u"milk\" OR \"a"_s,     u"'"_s,
                      u"{milk} + a"_s, u"OR"_s,          u"NOT x"_s,  u"a\u0000b"_s,          u"😀"_s,
                      u"%_"_s,         u"\U0010FFFF"_s,  u"\uffff"_s, QString(10000, u'x'),   u"a "_s.repeated(5000),
                      u"milk milk"_s,  u"ſtraße"_s,      u"İı"_s,     QString(QChar(0xd83d)), u"﷽"_s};
    std::mt19937 random(2);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (std::size_t length = 1 + random() % 12; length > 0; --length)
            text += random() % 3 == 0 ? QChar(u' ') : QChar(static_cast<char16_t>(random() % 0x10000));
        texts << text;
    }
    using enum SearchLeniency;
    for (const QString& text : texts) {
        for (const SearchLeniency leniency : {None, Joined, OneMistake}) {
            EXPECT_TRUE(database.find(foldedWords(text), leniency, 20)) << text.left(40).toStdString();
            EXPECT_TRUE(database.find(text.split(u' '), leniency, 20)) << text.left(40).toStdString();
        }
        EXPECT_TRUE(database.findBarcode(text));
    }
    EXPECT_EQ(idsOf(database.find({u"near"_s, u"and"_s, u"not"_s}, None, all)), QStringList{u"1"_s});
    EXPECT_EQ(idsOf(database.find({u"😀"_s}, None, all)), QStringList{u"1"_s});
    EXPECT_EQ(idsOf(database.find({QString(300, u'x')}, None, all)), QStringList{u"2"_s});
}

TEST_F(FoodLookupTest, AnEmptyDatabaseFindsNothing)
{
    const FoodDatabase& database = make({});
    using enum SearchLeniency;
    for (const SearchLeniency leniency : {None, Joined, OneMistake})
        EXPECT_TRUE(idsOf(database.find({u"chocolate"_s}, leniency, all)).isEmpty());
    EXPECT_TRUE(idsOf(database.findBarcode(u"3017620422003"_s)).isEmpty());
}

} // namespace
} // namespace osteolog
