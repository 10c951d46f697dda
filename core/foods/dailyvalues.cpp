// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/dailyvalues.h"

#include "core/base/csv.h"
#include "core/domain/keys.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr KeyTable<LabelRules, 3> rulesKeys = {{
    {LabelRules::UnitedStates, u"us"},
    {LabelRules::UnitedStatesBefore2020, u"us-before-2020"},
    {LabelRules::EuropeanUnion, u"eu"},
}};

DailyValue readRow(CsvCursor& row)
{
    DailyValue read;
    const std::optional<LabelRules> rules = labelRulesFromKey(row.text(u"rules"_s));
    if (!rules)
        row.fail(u"rules"_s, u"unknown word"_s);
    read.rules = rules.value_or(LabelRules::UnitedStates);
    const std::optional<Nutrient> nutrient = nutrientFromKey(row.text(u"nutrient"_s));
    if (!nutrient)
        row.fail(u"nutrient"_s, u"unknown nutrient"_s);
    read.nutrient = nutrient.value_or(Nutrient::Calcium);
    read.value = row.number(u"value"_s);
    if (!(read.value > 0))
        row.fail(u"value"_s, u"not above zero"_s);
    read.source = row.required(u"source"_s);
    read.status = row.required(u"status"_s);
    return read;
}

Result<std::vector<DailyValue>> readRows(const CsvTable& table)
{
    std::vector<DailyValue> rows;
    CsvCursor row(table);
    while (row.next()) {
        const DailyValue read = readRow(row);
        for (const DailyValue& before : rows) {
            if (before.rules == read.rules && before.nutrient == read.nutrient)
                row.fail(u"nutrient"_s, u"occurs twice"_s);
        }
        rows.push_back(read);
    }
    if (!row.outcome())
        return row.outcome().error();
    return rows;
}

} // namespace

QString labelRulesKey(LabelRules rules)
{
    return keyOf(rulesKeys, rules);
}

std::optional<LabelRules> labelRulesFromKey(const QString& key)
{
    return osteolog::valueOf(rulesKeys, key);
}

Result<DailyValues> DailyValues::load()
{
    return from(CsvTable::fromResource(u":/osteolog/reference/daily_values.csv"_s));
}

Result<DailyValues> DailyValues::parse(const QByteArray& utf8)
{
    return from(CsvTable::parse(utf8, u"daily_values.csv"_s));
}

Result<DailyValues> DailyValues::from(const Result<CsvTable>& table)
{
    if (!table)
        return table.error();
    Result<std::vector<DailyValue>> rows = readRows(*table);
    if (!rows)
        return rows.error();
    DailyValues values;
    values.m_rows = std::move(rows).value();
    return values;
}

std::optional<double> DailyValues::valueOf(LabelRules rules, Nutrient nutrient) const
{
    for (const DailyValue& row : m_rows) {
        if (row.rules == rules && row.nutrient == nutrient)
            return row.value;
    }
    return std::nullopt;
}

} // namespace osteolog
