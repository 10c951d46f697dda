// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace osteolog {

namespace {

Value arrayToValue(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QJsonArray> arrayFromValue(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

} // namespace

Value stringsToValue(const QStringList& strings)
{
    return arrayToValue(QJsonArray::fromStringList(strings));
}

bool stringsFromValue(QStringList& strings, const Value& value)
{
    strings.clear();
    const auto array = arrayFromValue(value);
    if (!array)
        return false;
    for (const auto& element : *array) {
        if (!element.isString())
            return false;
        strings << element.toString();
    }
    return true;
}

Value portionsToValue(const std::vector<Portion>& portions)
{
    QJsonArray array;
    for (const Portion& portion : portions)
        array.append(QJsonArray{portion.name, portion.grams.value()});
    return arrayToValue(array);
}

bool portionsFromValue(std::vector<Portion>& portions, const Value& value)
{
    portions.clear();
    const auto array = arrayFromValue(value);
    if (!array)
        return false;
    for (const auto& element : *array) {
        const QJsonArray pair = element.toArray();
        if (pair.size() != 2 || !pair[0].isString() || !pair[1].isDouble())
            return false;
        portions.push_back({pair[0].toString(), Grams(pair[1].toDouble())});
    }
    return true;
}

Value allergensToValue(const AllergenSet& allergens)
{
    QStringList keys;
    for (const Allergen allergen : allAllergens) {
        if (allergens.contains(allergen))
            keys << allergenKey(allergen);
    }
    return keys.join(QLatin1Char(','));
}

bool allergensFromValue(AllergenSet& allergens, const Value& value)
{
    allergens = AllergenSet();
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return false;
    for (const QString& key : text->split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto allergen = allergenFromKey(key);
        if (!allergen)
            return false;
        allergens.insert(*allergen);
    }
    return true;
}

} // namespace osteolog
