// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daytotalstable.h"

#include <cmath>
#include <limits>
#include <map>

namespace osteolog {

namespace {

std::string keyOf(Nutrient nutrient)
{
    return nutrientKey(nutrient).toStdString();
}

/// "before + key + after" for every nutrient, each with a comma in front.
std::string forEachNutrient(const std::string& before, const std::string& after,
                            std::span<const Nutrient> nutrients = allNutrients)
{
    std::string sql;
    for (const Nutrient nutrient : nutrients)
        sql.append(", ").append(before).append(keyOf(nutrient)).append(after);
    return sql;
}

/// Sums of one kind of entry, a row for each day.
std::string sumsSql(const std::string& table)
{
    const bool isFood = table == "food_entry";
    std::string sql = "(SELECT \"day\", COUNT(*) AS \"entries\"";
    for (const Nutrient nutrient : allNutrients) {
        const std::string key = keyOf(nutrient);
        sql.append(", TOTAL(\"").append(key).append("\") AS \"sum_").append(key).append("\"");
        if (!isFood)
            continue;
        // A lower bound is not known. Hardly any entry has one, so that is asked first.
        sql.append(", COUNT(CASE WHEN \"at_least\" = '' OR instr(\"at_least\", ',").append(key);
        sql.append(",') = 0 THEN \"").append(key).append("\" END) AS \"known_").append(key).append("\"");
    }
    return sql + " FROM \"" + table + "\" WHERE \"deleted\" = 0 AND \"day\" BETWEEN ?1 AND ?2 GROUP BY \"day\")";
}

std::string daysSql(const std::string& table)
{
    return "SELECT \"day\" FROM \"" + table + "\" WHERE \"deleted\" = 0 AND \"day\" BETWEEN ?1 AND ?2";
}

void read(DayTotals& totals, const Query& query, std::span<const Nutrient> nutrients)
{
    totals.date = QDate::fromJulianDay(query.integer(0));
    totals.foodEntries = static_cast<int>(query.integer(1));
    totals.supplementEntries = static_cast<int>(query.integer(2));
    if (!query.isNull(3))
        totals.markedComplete = query.integer(3) == 1;
    int column = 4;
    for (const Nutrient nutrient : nutrients)
        totals.foodSum[static_cast<std::size_t>(nutrient)] = query.real(column++);
    for (const Nutrient nutrient : nutrients)
        totals.foodKnown[static_cast<std::size_t>(nutrient)] = static_cast<int>(query.integer(column++));
    for (const Nutrient nutrient : nutrients)
        totals.supplementSum[static_cast<std::size_t>(nutrient)] = query.real(column++);
}

std::vector<DayTotals> totalsBetween(Connection& connection, const std::string& sql, qint64 first, qint64 last,
                                     std::span<const Nutrient> nutrients = allNutrients)
{
    constexpr qint64 century = 36525;
    Query query = connection.query(sql);
    query.bind(1, first).bind(2, last);
    std::vector<DayTotals> days;
    if (first < last && last < first + century)
        days.reserve(static_cast<std::size_t>(last - first + 1));
    while (query.next())
        read(days.emplace_back(), query, nutrients);
    return days;
}

/// Equal but for the order of adding, in which versions of SQLite may differ.
bool areNear(const std::array<double, nutrientCount>& a, const std::array<double, nutrientCount>& b)
{
    for (std::size_t i = 0; i < nutrientCount; ++i) {
        if (!(std::abs(a[i] - b[i]) <= 1e-9 * (1 + std::abs(a[i]))))
            return false;
    }
    return true;
}

bool agree(const DayTotals& a, const DayTotals& b)
{
    return a.foodEntries == b.foodEntries && a.supplementEntries == b.supplementEntries && a.foodKnown == b.foodKnown &&
           a.markedComplete == b.markedComplete && areNear(a.foodSum, b.foodSum) &&
           areNear(a.supplementSum, b.supplementSum);
}

void refreshRun(Connection& connection, qint64 first, qint64 last)
{
    connection.query("DELETE FROM \"day_total\" WHERE \"day\" BETWEEN ?1 AND ?2").bind(1, first).bind(2, last).run();
    connection.query("INSERT INTO \"day_total\" " + addUpDaysSql()).bind(1, first).bind(2, last).run();
}

} // namespace

std::string createDayTotalsSql()
{
    return "CREATE TABLE \"day_total\" (\n"
           "    \"day\" INTEGER NOT NULL PRIMARY KEY,\n"
           "    \"foods\" INTEGER NOT NULL,\n"
           "    \"supplements\" INTEGER NOT NULL,\n"
           "    \"complete\" INTEGER" +
           forEachNutrient("\n    \"food_", "\" REAL NOT NULL") +
           forEachNutrient("\n    \"known_", "\" INTEGER NOT NULL") +
           forEachNutrient("\n    \"supplement_", "\" REAL NOT NULL") + "\n) STRICT";
}

std::string addUpDaysSql()
{
    return "SELECT d.\"day\", COALESCE(f.\"entries\", 0), COALESCE(s.\"entries\", 0),"
           " (SELECT \"complete\" FROM \"day_mark\" WHERE \"deleted\" = 0 AND \"day\" = d.\"day\""
           " ORDER BY \"stamp_ms\" DESC, \"stamp_counter\" DESC, \"device\" DESC, \"id\" DESC LIMIT 1)" +
           forEachNutrient("COALESCE(f.\"sum_", "\", 0.0)") + forEachNutrient("COALESCE(f.\"known_", "\", 0)") +
           forEachNutrient("COALESCE(s.\"sum_", "\", 0.0)") + " FROM (" + daysSql("food_entry") + " UNION " +
           daysSql("supplement_entry") + ") AS d LEFT JOIN " + sumsSql("food_entry") +
           " AS f ON f.\"day\" = d.\"day\" LEFT JOIN " + sumsSql("supplement_entry") + " AS s ON s.\"day\" = d.\"day\"";
}

std::string keptDaysSql()
{
    return "SELECT * FROM \"day_total\" WHERE \"day\" BETWEEN ?1 AND ?2 ORDER BY \"day\"";
}

bool countsForDayTotals(RecordKind kind)
{
    return kind == RecordKind::Food || kind == RecordKind::Supplement || kind == RecordKind::DayMark;
}

void refreshDayTotals(Connection& connection, const std::set<QDate>& days)
{
    // Days in a row, as an import brings them, are one statement.
    for (auto day = days.begin(); day != days.end();) {
        const qint64 first = day->toJulianDay();
        qint64 last = first;
        for (++day; day != days.end() && day->toJulianDay() == last + 1; ++day)
            ++last;
        refreshRun(connection, first, last);
    }
}

std::vector<DayTotals> keptDayTotals(Connection& connection, QDate first, QDate last)
{
    return totalsBetween(connection, keptDaysSql(), first.toJulianDay(), last.toJulianDay());
}

std::vector<DayTotals> keptDayTotals(Connection& connection, QDate first, QDate last,
                                     std::span<const Nutrient> nutrients)
{
    const std::string sql = "SELECT \"day\", \"foods\", \"supplements\", \"complete\"" +
                            forEachNutrient("\"food_", "\"", nutrients) + forEachNutrient("\"known_", "\"", nutrients) +
                            forEachNutrient("\"supplement_", "\"", nutrients) +
                            " FROM \"day_total\" WHERE \"day\" BETWEEN ?1 AND ?2 ORDER BY \"day\"";
    return totalsBetween(connection, sql, first.toJulianDay(), last.toJulianDay(), nutrients);
}

std::vector<QDate> wrongDayTotals(Connection& connection)
{
    constexpr qint64 ever = std::numeric_limits<qint64>::max();
    std::map<QDate, DayTotals> kept;
    for (DayTotals& totals : totalsBetween(connection, keptDaysSql(), -ever, ever))
        kept.emplace(totals.date, totals);
    std::vector<QDate> wrong;
    for (const DayTotals& totals : totalsBetween(connection, addUpDaysSql(), -ever, ever)) {
        const auto found = kept.find(totals.date);
        if (found == kept.end() || !agree(totals, found->second))
            wrong.push_back(totals.date);
        if (found != kept.end())
            kept.erase(found);
    }
    for (const auto& [day, totals] : kept) // of days that have no entries
        wrong.push_back(day);
    return wrong;
}

} // namespace osteolog
