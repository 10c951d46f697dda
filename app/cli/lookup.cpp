// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/cli/values.h"

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

/// By key or name first: one row's synonym may be another row's name.
template <class Row, class Key>
const Row* rowOf(const std::vector<Row>& rows, const QString& text, Key key)
{
    for (const Row& row : rows) {
        if (isNamed(text, key(row), row.name, {}))
            return &row;
    }
    for (const Row& row : rows) {
        if (isNamed(text, key(row), row.name, row.synonyms))
            return &row;
    }
    return nullptr;
}

} // namespace

Result<const Food*> findFood(const Catalogue& catalogue, const QString& idOrName)
{
    if (idOrName.size() > longestName)
        return error(ErrorCode::TextTooLong, u"food"_s, QString::number(longestName));
    if (const Food* food = catalogue.food(idOrName))
        return food;
    const std::vector<FoodHit> hits =
        idOrName.trimmed().isEmpty() ? std::vector<FoodHit>() : catalogue.search(idOrName, 1);
    if (hits.empty())
        return error(ErrorCode::UnknownFood, idOrName);
    return hits.front().food;
}

Result<const SupplementForm*> findForm(const ReferenceTables& tables, const QString& text)
{
    const SupplementForm* form = rowOf(tables.forms, text, [](const SupplementForm& row) { return row.key; });
    if (!form)
        return error(ErrorCode::UnknownForm, text);
    return form;
}

Result<const Activity*> findActivity(const ReferenceTables& tables, const QString& text)
{
    const Activity* activity = rowOf(tables.activities, text, [](const Activity& row) { return row.id; });
    if (!activity)
        return error(ErrorCode::UnknownActivity, text);
    return activity;
}

QString symptomKey(const ReferenceTables& tables, const QString& text)
{
    const Symptom* symptom = rowOf(tables.symptoms, text, [](const Symptom& row) { return row.key; });
    return symptom ? symptom->key : text.trimmed();
}

Result<LabResult> labResult(const ReferenceTables& tables, const QString& test, Amount said)
{
    for (const LabTest& row : tables.labs) {
        if (!isNamed(test, row.key, row.name, row.synonyms))
            continue;
        QStringList units;
        for (std::size_t i = 0; i < row.units.size(); ++i) {
            units << unitSymbol(row.units[i]);
            if (row.units[i] != said.unit)
                continue;
            const double kept = said.value / row.factors[i];
            if (!(kept >= row.low && kept <= row.high))
                return error(ErrorCode::ValueOutOfRange, row.name,
                             u"%1–%2 %3"_s.arg(row.low).arg(row.high).arg(unitSymbol(row.units[0])));
            return LabResult{row.key, {kept, row.units[0]}, {}, {}};
        }
        return error(ErrorCode::UnitMismatch, row.name, units.join(u", "_s));
    }
    return error(ErrorCode::UnknownKey, u"lab"_s, test);
}

QString scanSite(const QString& text)
{
    for (const QString& site : {u"lumbar-spine"_s, u"total-hip"_s, u"femoral-neck"_s, u"forearm"_s}) {
        if (folded(text) == folded(site))
            return site;
    }
    return {};
}

} // namespace osteolog::cli
