// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/windowqueries.h"

#include "core/storage/storeprivate.h"

#include <algorithm>
#include <map>

namespace osteolog {

namespace {

using TotalsByDay = std::map<qint64, DayTotals>;

void addFoods(TotalsByDay& days, Query& query)
{
    while (query.next()) {
        DayTotals& totals = days[query.integer(0)];
        totals.foodEntries = static_cast<int>(query.integer(1));
        for (std::size_t i = 0; i < nutrientCount; ++i) {
            totals.foodSum[i] = query.real(static_cast<int>(2 + 2 * i));
            totals.foodKnown[i] = static_cast<int>(query.integer(static_cast<int>(3 + 2 * i)));
        }
    }
}

void addSupplements(TotalsByDay& days, Query& query)
{
    while (query.next()) {
        DayTotals& totals = days[query.integer(0)];
        totals.supplementEntries = static_cast<int>(query.integer(1));
        for (std::size_t i = 0; i < nutrientCount; ++i)
            totals.supplementSum[i] = query.real(static_cast<int>(2 + 2 * i));
    }
}

void addMarks(TotalsByDay& days, Query& query)
{
    while (query.next()) {
        const auto day = days.find(query.integer(0));
        if (day != days.end())
            day->second.markedComplete = query.integer(1) == 1;
    }
}

} // namespace

std::string nutrientTotalsSql(const RecordTable& table)
{
    std::string sql = "SELECT \"day\", COUNT(*)";
    for (const Nutrient nutrient : allNutrients) {
        const std::string column = '"' + nutrientKey(nutrient).toStdString() + '"';
        sql += ", TOTAL(" + column + "), COUNT(" + column + ')';
    }
    return sql + " FROM \"" + table.name + "\" WHERE \"deleted\" = 0 AND \"day\" BETWEEN ?1 AND ?2 GROUP BY \"day\"";
}

std::string marksSql(const RecordTable& table)
{
    return "SELECT \"day\", \"complete\" FROM \"" + table.name +
           "\" WHERE \"deleted\" = 0 AND \"day\" BETWEEN ?1 AND ?2"
           " ORDER BY \"day\", \"stamp_ms\", \"stamp_counter\", \"device\"";
}

std::string foodUseSql(const RecordTable& table)
{
    // SQLite takes the plain columns from the row that has the maximum: the last time this food was eaten.
    return "SELECT \"food_id\", \"food_name\", COUNT(*) AS \"times\", \"day\", \"grams\", \"portion_name\","
           " \"portion_count\", MAX(\"day\" * 1441 + COALESCE(\"time\", 1440)) AS \"last\" FROM \"" +
           table.name +
           "\" WHERE \"deleted\" = 0 AND \"day\" >= ?1 GROUP BY \"food_id\""
           " ORDER BY \"times\" DESC, \"last\" DESC, \"food_id\" LIMIT ?2";
}

std::string spanSql(const RecordTable& table)
{
    // Two queries: each is one step in the index, both at once would read all of it.
    const std::string from = " FROM \"" + table.name + "\" WHERE \"deleted\" = 0)";
    return "SELECT (SELECT MIN(\"day\")" + from + ", (SELECT MAX(\"day\")" + from;
}

Result<std::vector<DayTotals>> Store::totals(QDate first, QDate last) const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::vector<DayTotals>> {
        TotalsByDay days;
        const auto add = [&](RecordKind kind, std::string (*sql)(const RecordTable&), auto into) {
            Query query = database.connection().query(sql(database.rows(kind).table()));
            query.bind(1, first.toJulianDay()).bind(2, last.toJulianDay());
            into(days, query);
        };
        add(RecordKind::Food, nutrientTotalsSql, addFoods);
        add(RecordKind::Supplement, nutrientTotalsSql, addSupplements);
        add(RecordKind::DayMark, marksSql, addMarks);
        std::vector<DayTotals> totals;
        totals.reserve(days.size());
        for (auto& [day, dayTotals] : days) {
            dayTotals.date = QDate::fromJulianDay(day);
            totals.push_back(dayTotals);
        }
        return totals;
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

Result<std::pair<QDate, QDate>> Store::span() const
{
    return d->reading([&](DiaryDatabase& database) -> Result<std::pair<QDate, QDate>> {
        QDate first, last;
        for (const RecordRows& rows : database.rows()) {
            if (!rows.table().dayEntry)
                continue;
            Query query = database.connection().query(spanSql(rows.table()));
            if (!query.next() || query.isNull(0))
                continue;
            const QDate low = QDate::fromJulianDay(query.integer(0)), high = QDate::fromJulianDay(query.integer(1));
            first = first.isNull() ? low : std::min(first, low);
            last = last.isNull() ? high : std::max(last, high);
        }
        return std::pair(first, last);
    });
}

} // namespace osteolog
