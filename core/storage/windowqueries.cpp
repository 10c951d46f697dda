// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/windowqueries.h"

#include "core/storage/daytotalstable.h"
#include "core/storage/storeprivate.h"

#include <algorithm>

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
