// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodrow.h"

#include "core/base/text.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenParts = u'\x1f';
constexpr QChar betweenItems = u'\x1e';

const char* const textColumns = "id, name, brand, barcode, same_as, synonyms, food_group, flags, everyday, k2_state, "
                                "k2_source, portions, usual_portion, source, revision";
constexpr int textColumnCount = 15;

std::string nutrientColumns(const char* suffix)
{
    std::string columns;
    for (const Nutrient nutrient : allNutrients)
        columns += ", " + nutrientKey(nutrient).toStdString() + suffix;
    return columns;
}

QString portionText(const Portion& portion)
{
    return QString::number(portion.grams.value(), 'g', QLocale::FloatingPointShortest) + betweenParts + portion.name;
}

Portion portionFrom(const QString& text)
{
    return {text.section(betweenParts, 1), Grams(text.section(betweenParts, 0, 0).toDouble())};
}

QString portionsText(const std::vector<Portion>& portions)
{
    QStringList items;
    for (const Portion& portion : portions)
        items << portionText(portion);
    return items.join(betweenItems);
}

} // namespace

QString nameWithBrand(const ImportedFood& food)
{
    if (food.brand.isEmpty())
        return food.food.name;
    const QString name = u' ' + foldText(food.food.name) + u' ';
    return name.contains(u' ' + foldText(food.brand) + u' ') ? food.food.name : food.food.name + u", "_s + food.brand;
}

std::string createFoodTables()
{
    return "CREATE TABLE info (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
           "CREATE TABLE foods (rank INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
           " brand TEXT NOT NULL, barcode TEXT NOT NULL, same_as TEXT NOT NULL, synonyms TEXT NOT NULL,"
           " food_group TEXT NOT NULL, flags TEXT NOT NULL, everyday INTEGER NOT NULL, k2_state TEXT NOT NULL,"
           " k2_source TEXT NOT NULL, portions TEXT NOT NULL, usual_portion TEXT NOT NULL, source TEXT NOT NULL,"
           " revision INTEGER NOT NULL" +
           nutrientColumns(" REAL") +
           ");"
           "CREATE INDEX foods_by_barcode ON foods (barcode) WHERE barcode <> '';"
           // Contentless and without positions: the table has the texts, and words are looked for in any order.
           // The ascii tokenizer parts at what foldText has made blanks, and nowhere else.
           "CREATE VIRTUAL TABLE words USING fts5(text, content='', columnsize=0, detail=none, tokenize='ascii',"
           " prefix='1 2 3 4');"
           "CREATE TABLE terms (term TEXT PRIMARY KEY) WITHOUT ROWID;"
           "CREATE TABLE vocabulary (letter TEXT PRIMARY KEY, words TEXT NOT NULL) WITHOUT ROWID;";
}

std::string insertFood()
{
    std::string values = "?1";
    for (int i = 2; i <= 1 + textColumnCount + nutrientCount; ++i)
        values += ", ?" + std::to_string(i);
    return "INSERT OR IGNORE INTO foods (rank, " + std::string(textColumns) + nutrientColumns("") + ") VALUES (" +
           values + ")";
}

std::string selectFood(const std::string& condition)
{
    return "SELECT " + std::string(textColumns) + nutrientColumns("") + " FROM foods WHERE " + condition;
}

std::string selectCandidate(const std::string& condition)
{
    return "SELECT rank, id, name, brand, synonyms, food_group, flags, everyday, same_as FROM foods WHERE " + condition;
}

qint64 rankOf(const ImportedFood& food, qint64 number)
{
    constexpr qsizetype brandCounts = 6; // a plain food of six words more is as likely meant as a branded one
    constexpr qsizetype most = 63;
    const qsizetype words = foldText(food.food.name).count(u' ') + (food.brand.isEmpty() ? 0 : brandCounts);
    const qsizetype unlikely = food.food.everyday ? 0 : 1 + std::min(words, most);
    return (static_cast<qint64>(unlikely) << 32) + number;
}

void bindFood(Query& query, qint64 rank, const ImportedFood& imported)
{
    const Food& food = imported.food;
    int at = 0;
    query.bind(++at, rank);
    for (const QString& text : {food.id, food.name, imported.brand, imported.barcode, imported.sameAs,
                                food.synonyms.join(betweenItems), food.group, foodFlags(food).join(u' ')})
        query.bind(++at, text);
    query.bind(++at, qint64(food.everyday));
    for (const QString& text : {k2StateKey(food.k2State), food.k2Source, portionsText(food.portions),
                                portionText(food.usualPortion), food.source})
        query.bind(++at, text);
    query.bind(++at, qint64(food.revision));
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<double>& value = food.per100g[nutrient];
        query.bind(++at, value ? Value(*value) : Value());
    }
}

ImportedFood readFood(const Query& query)
{
    ImportedFood imported;
    Food& food = imported.food;
    food.origin = FoodOrigin::Imported;
    food.id = query.text(0);
    food.name = query.text(1);
    imported.brand = query.text(2);
    imported.barcode = query.text(3);
    imported.sameAs = query.text(4);
    food.synonyms = query.text(5).split(betweenItems, Qt::SkipEmptyParts);
    food.group = query.text(6);
    for (const QString& flag : query.text(7).split(u' ', Qt::SkipEmptyParts))
        applyFoodFlag(food, flag);
    food.everyday = query.integer(8) != 0;
    food.k2State = k2StateFromKey(query.text(9)).value_or(K2State::Unknown);
    food.k2Source = query.text(10);
    for (const QString& portion : query.text(11).split(betweenItems, Qt::SkipEmptyParts))
        food.portions.push_back(portionFrom(portion));
    food.usualPortion = portionFrom(query.text(12));
    food.source = query.text(13);
    food.revision = static_cast<int>(query.integer(14));
    int at = textColumnCount;
    for (const Nutrient nutrient : allNutrients) {
        if (!query.isNull(at))
            food.per100g[nutrient] = query.real(at);
        ++at;
    }
    return imported;
}

FoodCandidate readCandidate(const Query& query)
{
    FoodCandidate candidate;
    candidate.rank = query.integer(0);
    ImportedFood named;
    named.food.name = query.text(2);
    named.brand = query.text(3);
    Food& food = candidate.food;
    food.origin = FoodOrigin::Imported;
    food.id = query.text(1);
    food.name = nameWithBrand(named);
    food.synonyms = query.text(4).split(betweenItems, Qt::SkipEmptyParts);
    food.group = query.text(5);
    food.suggestable = query.text(6).startsWith("suggestable"_L1);
    food.everyday = query.integer(7) != 0;
    candidate.sameAs = query.text(8);
    return candidate;
}

QString indexText(const QString& names)
{
    QStringList words = foldedWords(names);
    const qsizetype asWritten = words.size();
    for (qsizetype i = 0; i < asWritten; ++i) {
        if (QString singular = singularWord(words[i]); singular != words[i])
            words << std::move(singular);
    }
    words.removeDuplicates();
    return words.join(u' ');
}

QString foodDatabaseFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(u"foods"_s);
}

QString foodDatabasePath(const QString& folder, const QString& id)
{
    return QDir(folder).filePath(id + foodDatabaseSuffix);
}

bool isFoodDatabaseId(const QString& id)
{
    constexpr qsizetype longest = 60;
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= longest && std::all_of(id.begin(), id.end(), fits);
}

} // namespace osteolog
