// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/foodtable.h"

#include <QHash>
#include <QSet>

#include <charconv>
#include <functional>
#include <string_view>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<std::string_view>;

/// Cuts the rows out of a comma-separated table without copying them, but for quoted fields with quotes inside,
/// which our table does not have and which are refused.
class TableReader
{
public:
    explicit TableReader(const QByteArray& csv) : m_text(csv.constData(), static_cast<std::size_t>(csv.size())) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    int line() const { return m_line; }

    /// False for a quoted field that does not end, or goes on behind its quotes.
    bool readRow(Fields& fields)
    {
        fields.clear();
        ++m_line;
        for (;;) {
            std::string_view field;
            if (!readField(field))
                return false;
            fields.push_back(field);
            if (atEnd())
                return true;
            if (m_text[m_at++] == '\n')
                return true;
        }
    }

private:
    bool readField(std::string_view& field)
    {
        const bool quoted = !atEnd() && m_text[m_at] == '"';
        const std::size_t start = quoted ? m_at + 1 : m_at;
        const std::size_t end = quoted ? m_text.find('"', start) : m_text.find_first_of(",\n", start);
        if (quoted && end == std::string_view::npos)
            return false;
        field = m_text.substr(start, end == std::string_view::npos ? end : end - start);
        m_at = end == std::string_view::npos ? m_text.size() : end + (quoted ? 1 : 0);
        return atEnd() || m_text[m_at] == ',' || m_text[m_at] == '\n';
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 0;
};

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

std::optional<double> toNumber(std::string_view bytes)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    if (fault != std::errc() || end != bytes.data() + bytes.size())
        return std::nullopt;
    return number;
}

/// Calls `take` with every part between semicolons; stops at the first that it refuses.
bool eachPart(std::string_view list, const std::function<bool(std::string_view)>& take)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(';'), list.size());
        if (!take(list.substr(0, end)))
            return false;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return true;
}

std::optional<Portion> toPortion(std::string_view text)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos || equals == 0)
        return std::nullopt;
    const std::optional<double> grams = toNumber(text.substr(equals + 1));
    if (!grams || *grams <= 0)
        return std::nullopt;
    return Portion{toText(text.substr(0, equals)), Grams(*grams)};
}

bool toAllergens(std::string_view text, AllergenSet& set)
{
    return eachPart(text, [&set](std::string_view part) {
        const std::optional<Allergen> allergen = allergenFromKey(toText(part));
        if (allergen)
            set.insert(*allergen);
        return allergen.has_value();
    });
}

/// Reads rows into foods once the header has said where each column stands.
class FoodReader
{
public:
    /// Empty when every column that is needed is there, else the name of one that is not.
    QString setHeader(const Fields& header)
    {
        QHash<QString, std::size_t> columns;
        for (std::size_t i = 0; i < header.size(); ++i)
            columns.insert(toText(header[i]), i);
        m_width = header.size();
        const std::pair<const char16_t*, std::size_t*> wanted[] = {
            {u"id", &m_id},
            {u"ndb", &m_ndb},
            {u"release", &m_release},
            {u"name", &m_name},
            {u"synonyms", &m_synonyms},
            {u"group", &m_group},
            {u"usual", &m_usual},
            {u"portions", &m_portions},
            {u"k2_state", &m_k2State},
            {u"k2_source", &m_k2Source},
            {u"diet", &m_diet},
            {u"contains", &m_contains},
            {u"free_of", &m_freeOf},
            {u"suggestable", &m_suggestable},
            {u"high_oxalate", &m_highOxalate},
            {u"pregnancy_avoid", &m_pregnancyAvoid},
            {u"everyday", &m_everyday},
        };
        for (const auto& [name, column] : wanted) {
            const auto found = columns.constFind(QString::fromUtf16(name));
            if (found == columns.constEnd())
                return QString::fromUtf16(name);
            *column = *found;
        }
        for (const Nutrient nutrient : allNutrients) {
            const auto found = columns.constFind(nutrientKey(nutrient));
            if (found == columns.constEnd())
                return nutrientKey(nutrient);
            m_nutrients[static_cast<std::size_t>(nutrient)] = *found;
        }
        return {};
    }

    /// The name of the column that cannot be read, or empty.
    QString read(const Fields& row, Food& food)
    {
        if (row.size() != m_width)
            return u"number of columns"_s;
        food.id = toText(row[m_id]);
        food.name = toText(row[m_name]);
        food.group = shared(row[m_group]);
        food.k2Source = shared(row[m_k2Source]);
        food.source = "USDA "_L1 + toText(row[m_release]) + u' ' + toText(row[m_ndb]);
        food.origin = FoodOrigin::Shipped;
        food.suggestable = row[m_suggestable] == "1";
        food.highOxalate = row[m_highOxalate] == "1";
        food.pregnancyAvoid = row[m_pregnancyAvoid] == "1";
        food.everyday = row[m_everyday] == "1";
        eachPart(row[m_synonyms], [&food](std::string_view part) {
            food.synonyms << toText(part);
            return true;
        });
        if (food.id.isEmpty() || food.name.isEmpty())
            return u"name"_s;
        if (!readKeys(row, food))
            return u"k2_state, diet, contains or free_of"_s;
        if (!readPortions(row, food))
            return u"portions"_s;
        return readNutrients(row, food);
    }

private:
    bool readKeys(const Fields& row, Food& food)
    {
        const std::optional<K2State> state = k2StateFromKey(toText(row[m_k2State]));
        const std::optional<Diet> diet = dietFromKey(toText(row[m_diet]));
        food.k2State = state.value_or(K2State::Unknown);
        food.diet = diet.value_or(Diet::Unknown);
        return state && diet && toAllergens(row[m_contains], food.contains) && toAllergens(row[m_freeOf], food.freeOf);
    }

    bool readPortions(const Fields& row, Food& food)
    {
        const std::optional<Portion> usual = toPortion(row[m_usual]);
        if (usual)
            food.usualPortion = *usual;
        return usual && eachPart(row[m_portions], [&food](std::string_view part) {
                   const std::optional<Portion> portion = toPortion(part);
                   if (portion)
                       food.portions.push_back(*portion);
                   return portion.has_value();
               });
    }

    QString readNutrients(const Fields& row, Food& food)
    {
        for (const Nutrient nutrient : allNutrients) {
            const std::string_view field = row[m_nutrients[static_cast<std::size_t>(nutrient)]];
            if (field.empty())
                continue;
            const std::optional<double> amount = toNumber(field);
            if (!amount || *amount < 0)
                return nutrientKey(nutrient);
            food.per100g[nutrient] = amount;
        }
        return {};
    }

    /// One string for all rows that say the same.
    QString shared(std::string_view bytes) { return *m_shared.insert(toText(bytes)); }

    std::size_t m_width = 0, m_id = 0, m_ndb = 0, m_release = 0, m_name = 0, m_synonyms = 0, m_group = 0, m_usual = 0,
                m_portions = 0, m_k2State = 0, m_k2Source = 0, m_diet = 0, m_contains = 0, m_freeOf = 0,
                m_suggestable = 0, m_highOxalate = 0, m_pregnancyAvoid = 0, m_everyday = 0;
    std::array<std::size_t, nutrientCount> m_nutrients{};
    QSet<QString> m_shared;
};

} // namespace

Result<std::vector<Food>> parseFoodTable(const QByteArray& csv)
{
    const auto damaged = [](int line, const QString& what) {
        return error(ErrorCode::ResourceMissing, u"foods.csv"_s, u"line %1: %2"_s.arg(line).arg(what));
    };
    TableReader table(csv);
    FoodReader reader;
    Fields row;
    if (!table.readRow(row))
        return damaged(1, u"header"_s);
    if (const QString missing = reader.setHeader(row); !missing.isEmpty())
        return damaged(1, missing);

    std::vector<Food> foods;
    foods.reserve(static_cast<std::size_t>(csv.count('\n')));
    while (!table.atEnd()) {
        const bool whole = table.readRow(row);
        const QString fault = whole ? reader.read(row, foods.emplace_back()) : u"quotes"_s;
        if (!fault.isEmpty())
            return damaged(table.line(), fault);
    }
    if (foods.empty())
        return damaged(1, u"no foods"_s);
    return foods;
}

} // namespace osteolog
