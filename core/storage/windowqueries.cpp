// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/windowqueries.h"

#include "core/storage/daytotalstable.h"
#include "core/storage/storeprivate.h"

#include <algorithm>
#include <numeric>

namespace osteolog {

std::string foodUseSql(const RecordTable& table)
{
    // SQLite takes the plain columns from the row that has the maximum: the last time this food was eaten.
    return "SELECT \"food_id\", \"food_name\", COUNT(*) AS \"times\", \"day\", \"grams\", \"portion_name\","
           " \"portion_count\", MAX(\"day\" * 1441 + COALESCE(\"time\", 1440)) AS \"last\" FROM \"" +
           table.name +
           // The plus keeps SQLite from reading all the years in order of the food instead of the days asked for.
           "\" WHERE \"deleted\" = 0 AND \"day\" >= ?1 GROUP BY +\"food_id\""
           " ORDER BY \"times\" DESC, \"last\" DESC, \"food_id\" LIMIT ?2";
}

std::string foodEntryCountSql(const RecordTable& table)
{
    return "SELECT COUNT(*) FROM \"" + table.name + "\" WHERE \"deleted\" = 0 AND \"food_id\" = ?1";
}

std::string spanSql(const RecordTable& table)
{
    // Two queries: each is one step in the index, both at once would read all of it.
    const std::string from = " FROM \"" + table.name + "\" WHERE \"deleted\" = 0)";
    return "SELECT (SELECT MIN(\"day\")" + from + ", (SELECT MAX(\"day\")" + from;
}

namespace {

std::string liveDaysSql(const RecordTable& table)
{
    return " FROM \"" + table.name + "\" WHERE \"deleted\" = 0 AND \"day\" BETWEEN ?1 AND ?2";
}

/// "before + key + after" of every nutrient with `between` in the gaps.
std::string joined(std::span<const Nutrient> nutrients, const std::string& before, const std::string& after,
                   const std::string& between)
{
    std::string sql;
    for (const Nutrient nutrient : nutrients)
        sql.append(sql.empty() ? "" : between).append(before).append(nutrientKey(nutrient).toStdString()).append(after);
    return sql;
}

/// Times, sum, known and exact of the entries of one group.
std::string sumColumns(std::span<const Nutrient> nutrients, const std::string& isBound)
{
    return "COUNT(*), TOTAL(" + joined(nutrients, "COALESCE(\"", "\", 0)", " + ") + "), TOTAL(" +
           joined(nutrients, "\"", "\" IS NOT NULL", " OR ") + "), TOTAL(" +
           joined(nutrients, "\"", "\" IS NOT NULL", " AND ") + isBound + ')';
}

void addSums(std::vector<IntakeSum>& sums, Query& query, bool supplement)
{
    while (query.next()) {
        sums.push_back({query.text(0), query.text(1), supplement, query.real(3), static_cast<int>(query.integer(2)),
                        static_cast<int>(query.real(4)), static_cast<int>(query.real(5))});
    }
}

/// Texts that come again and again, each made once.
class Words
{
public:
    /// Its number in order of first use.
    std::size_t number(std::string_view utf8)
    {
        const auto found = m_numbers.find(utf8);
        if (found != m_numbers.end())
            return found->second;
        m_words.push_back(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
        m_numbers.emplace(utf8, m_words.size() - 1);
        return m_words.size() - 1;
    }
    const QString& word(std::size_t number) const { return m_words[number]; }

    /// Of each word its place in alphabetical order.
    std::vector<std::size_t> places() const
    {
        std::vector<std::size_t> order(m_words.size()), places(m_words.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_words[a] < m_words[b]; });
        for (std::size_t i = 0; i < order.size(); ++i)
            places[order[i]] = i;
        return places;
    }

private:
    std::map<std::string, std::size_t, std::less<>> m_numbers;
    std::vector<QString> m_words;
};

struct Rating
{
    qint64 day = 0;
    std::size_t word = 0;
    int lowest = 0, highest = 0;
};

/// Adds a rating to those of its day, which are the last ones.
void addRating(std::vector<Rating>& ratings, const Rating& rating)
{
    for (auto held = ratings.rbegin(); held != ratings.rend() && held->day == rating.day; ++held) {
        if (held->word == rating.word) {
            held->lowest = std::min(held->lowest, rating.lowest);
            held->highest = std::max(held->highest, rating.highest);
            return;
        }
    }
    ratings.push_back(rating);
}

/// Moves the last record to its place among those of its day, which are few: by time, those without one last. SQLite
/// would sort them all.
void sortLastIntoDay(std::vector<Record>& records)
{
    const auto isEarlier = [](const Record& a, const Record& b) {
        return a.time.isValid() != b.time.isValid() ? a.time.isValid() : a.time < b.time;
    };
    for (auto last = std::prev(records.end()); last != records.begin(); --last) {
        const auto before = std::prev(last);
        if (before->day != last->day || !isEarlier(*last, *before))
            return;
        std::swap(*before, *last);
    }
}

std::vector<SymptomDay> symptomDaysOf(std::vector<Rating> ratings, const Words& words)
{
    const std::vector<std::size_t> places = words.places();
    std::sort(ratings.begin(), ratings.end(), [&](const Rating& a, const Rating& b) {
        return a.day != b.day ? a.day < b.day : places[a.word] < places[b.word];
    });
    std::vector<SymptomDay> days;
    days.reserve(ratings.size());
    for (const Rating& rating : ratings)
        days.push_back({QDate::fromJulianDay(rating.day), words.word(rating.word), rating.lowest, rating.highest});
    return days;
}

std::pair<QDate, QDate> spanOf(DiaryDatabase& database, std::span<const RecordKind> kinds)
{
    QDate first, last;
    for (const RecordKind kind : kinds) {
        Query query = database.connection().query(spanSql(database.rows(kind).table()));
        if (!query.next() || query.isNull(0))
            continue;
        const QDate low = QDate::fromJulianDay(query.integer(0)), high = QDate::fromJulianDay(query.integer(1));
        first = first.isNull() ? low : std::min(first, low);
        last = last.isNull() ? high : std::max(last, high);
    }
    return {first, last};
}

} // namespace

std::string symptomDaysSql(const RecordTable& table)
{
    return "SELECT \"day\", \"symptom\", \"rating\"" + liveDaysSql(table) + " ORDER BY \"day\"";
}

std::string dayMarksSql(const RecordTable& table)
{
    return "SELECT \"day\", \"complete\"" + liveDaysSql(table) +
           " ORDER BY \"day\", \"stamp_ms\", \"stamp_counter\", \"device\", \"id\"";
}

std::string activitiesSql(const RecordTable& table)
{
    return "SELECT \"day\", \"time\", \"activity_id\", \"activity_name\", \"minutes\", \"impacts\", \"sets\","
           " \"repetitions\", \"load_kg\"" +
           liveDaysSql(table) + " ORDER BY \"day\"";
}

std::string supplementDosesSql(const RecordTable& table)
{
    return "SELECT \"day\", \"form\", \"product\", \"nutrient\", \"elemental\"" + liveDaysSql(table) +
           " ORDER BY \"day\"";
}

std::string foodSumsSql(const RecordTable& table, std::span<const Nutrient> nutrients)
{
    const std::string exact =
        " AND (\"at_least\" = '' OR (" + joined(nutrients, "instr(\"at_least\", ',", ",') = 0", " AND ") + "))";
    // SQLite takes the name from the row that has the maximum: the last time this food was eaten. The plus keeps it
    // from reading all the years in order of the food.
    return "SELECT \"food_id\", \"food_name\", " + sumColumns(nutrients, exact) +
           ", MAX(\"day\" * 1441 + COALESCE(\"time\", 1440))" + liveDaysSql(table) +
           " GROUP BY +\"food_id\" ORDER BY \"food_id\"";
}

std::string supplementSumsSql(const RecordTable& table, std::span<const Nutrient> nutrients)
{
    return "SELECT \"form\", \"product\", " + sumColumns(nutrients, {}) + liveDaysSql(table) + " AND (" +
           joined(nutrients, "\"", "\" IS NOT NULL", " OR ") +
           ") GROUP BY \"form\", \"product\" ORDER BY \"form\", \"product\"";
}

Result<std::vector<DayTotals>> Store::totals(QDate first, QDate last, std::span<const Nutrient> nutrients) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<DayTotals>> {
        return keptDayTotals(database.connection(), first, last, nutrients);
    });
}

Result<std::vector<SymptomDay>> Store::symptomDays(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<SymptomDay>> {
        Query query = database.connection().query(symptomDaysSql(database.rows(RecordKind::Symptom).table()));
        query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
        Words words;
        std::vector<Rating> ratings;
        while (query.next()) {
            const auto rating = static_cast<int>(query.integer(2));
            addRating(ratings, {query.integer(0), words.number(query.utf8(1)), rating, rating});
        }
        return symptomDaysOf(std::move(ratings), words);
    });
}

Result<std::map<QDate, bool>> Store::dayMarks(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::map<QDate, bool>> {
        Query query = database.connection().query(dayMarksSql(database.rows(RecordKind::DayMark).table()));
        query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
        std::map<QDate, bool> marks;
        while (query.next())
            marks.insert_or_assign(marks.end(), QDate::fromJulianDay(query.integer(0)), query.integer(1) == 1);
        return marks;
    });
}

Result<std::vector<Record>> Store::activities(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<Record>> {
        Query query = database.connection().query(activitiesSql(database.rows(RecordKind::Activity).table()));
        query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
        Words words;
        std::vector<Record> records;
        const auto number = [&](int column) {
            return query.isNull(column) ? std::nullopt : std::optional(static_cast<int>(query.integer(column)));
        };
        while (query.next()) {
            ActivityEntry entry{words.word(words.number(query.utf8(2))), words.word(words.number(query.utf8(3))),
                                Minutes(query.real(4)), number(5)};
            entry.sets = number(6);
            entry.repetitions = number(7);
            if (!query.isNull(8))
                entry.load = Kilograms(query.real(8));
            const std::optional<int> minute = number(1);
            records.push_back({{},
                               QDate::fromJulianDay(query.integer(0)),
                               minute ? QTime(*minute / 60, *minute % 60) : QTime(),
                               {},
                               false,
                               std::move(entry)});
            sortLastIntoDay(records);
        }
        return records;
    });
}

Result<std::vector<Record>> Store::supplementDoses(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<Record>> {
        Query query = database.connection().query(supplementDosesSql(database.rows(RecordKind::Supplement).table()));
        query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
        Words words;
        std::map<std::size_t, Nutrient> nutrients; // by the number of their key
        std::vector<Record> records;
        while (query.next()) {
            const std::size_t key = words.number(query.utf8(3));
            if (!nutrients.contains(key))
                nutrients[key] = nutrientFromKey(words.word(key)).value_or(Nutrient::Magnesium);
            SupplementEntry entry;
            entry.form = words.word(words.number(query.utf8(1)));
            entry.product = words.word(words.number(query.utf8(2)));
            entry.nutrient = nutrients[key];
            entry.elemental = query.real(4);
            records.push_back({{}, QDate::fromJulianDay(query.integer(0)), {}, {}, false, std::move(entry)});
        }
        return records;
    });
}

Result<std::vector<IntakeSum>> Store::intakeSums(std::span<const Nutrient> nutrients, QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<IntakeSum>> {
        std::vector<IntakeSum> sums;
        if (nutrients.empty())
            return sums;
        const auto read = [&](const std::string& sql, bool supplement) {
            Query query = database.connection().query(sql);
            query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
            addSums(sums, query, supplement);
        };
        read(foodSumsSql(database.rows(RecordKind::Food).table(), nutrients), false);
        read(supplementSumsSql(database.rows(RecordKind::Supplement).table(), nutrients), true);
        return sums;
    });
}

Result<std::vector<DayTotals>> Store::totals(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<DayTotals>> {
        return keptDayTotals(database.connection(), first, last);
    });
}

Result<std::vector<FoodUse>> Store::foodUse(QDate since, int limit) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<FoodUse>> {
        Query query = database.connection().query(foodUseSql(database.rows(RecordKind::Food).table()));
        query.bind(1, since.toJulianDay()).bind(2, qint64(std::max(0, limit)));
        std::vector<FoodUse> uses;
        while (query.next()) {
            uses.push_back({query.text(0), query.text(1), static_cast<int>(query.integer(2)),
                            QDate::fromJulianDay(query.integer(3)), Grams(query.real(4)), query.text(5),
                            query.real(6)});
        }
        return uses;
    });
}

Result<std::vector<Record>> Store::foodEntries(const QString& foodId) const
{
    return d->reading([&](DiaryDatabase& database) { return database.rows(RecordKind::Food).with("food_id", foodId); });
}

Result<int> Store::foodEntryCount(const QString& foodId) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<int> {
        Query query = database.connection().query(foodEntryCountSql(database.rows(RecordKind::Food).table()));
        return query.bind(1, foodId).next() ? static_cast<int>(query.integer(0)) : 0;
    });
}

Result<std::pair<QDate, QDate>> Store::span() const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::pair<QDate, QDate>> {
        std::vector<RecordKind> kinds;
        for (const RecordRows& rows : database.rows()) {
            if (rows.table().dayEntry)
                kinds.push_back(rows.table().kind);
        }
        return spanOf(database, kinds);
    });
}

Result<std::pair<QDate, QDate>> Store::span(std::span<const RecordKind> kinds) const
{
    return d->reading(
        [&](DiaryDatabase& database) -> Result<std::pair<QDate, QDate>> { return spanOf(database, kinds); });
}

} // namespace osteolog
