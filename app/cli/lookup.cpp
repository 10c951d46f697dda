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

Result<const LabTest*> findLab(const ReferenceTables& tables, const QString& text)
{
    const LabTest* test = rowOf(tables.labs, text, [](const LabTest& row) { return row.key; });
    if (!test)
        return error(ErrorCode::UnknownKey, u"lab"_s, text);
    return test;
}

Result<const ScanSite*> findScanSite(const ReferenceTables& tables, const QString& text)
{
    const ScanSite* site = rowOf(tables.scanSites, text, [](const ScanSite& row) { return row.key; });
    if (!site)
        return error(ErrorCode::UnknownKey, u"site"_s, text);
    return site;
}

} // namespace osteolog::cli
