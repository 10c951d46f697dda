// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/listcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace osteolog {

using namespace Qt::StringLiterals;

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

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Keys of our own as JSON; what is left out is as in Food().
QJsonObject foodToObject(const Food& food)
{
    QJsonObject known;
    for (const Nutrient nutrient : allNutrients) {
        if (const std::optional<double>& value = food.per100g[nutrient])
            known.insert(nutrientKey(nutrient), *value);
    }
    QJsonObject object{{u"food_id"_s, food.id},
                       {u"name"_s, food.name},
                       {u"revision"_s, food.revision},
                       {u"per_100g"_s, known},
                       {u"at_least"_s, textOf(lowerBoundsToValue(food.per100g))},
                       {u"k2_state"_s, k2StateKey(food.k2State)},
                       {u"diet"_s, dietKey(food.diet)},
                       {u"contains"_s, textOf(allergensToValue(food.contains))},
                       {u"free_of"_s, textOf(allergensToValue(food.freeOf))}};
    if (food.highOxalate)
        object.insert(u"high_oxalate"_s, true);
    if (food.pregnancyAvoid)
        object.insert(u"pregnancy_avoid"_s, true);
    return object;
}

bool readNutrients(Food& food, const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Nutrient> nutrient = nutrientFromKey(it.key());
        if (!nutrient || !it->isDouble())
            return false;
        food.per100g[*nutrient] = it->toDouble();
    }
    return value.isObject();
}

bool foodFromObject(Food& food, const QJsonObject& object)
{
    const std::optional<K2State> state = k2StateFromKey(object[u"k2_state"_s].toString());
    const std::optional<Diet> diet = dietFromKey(object[u"diet"_s].toString());
    if (!object[u"food_id"_s].isString() || !object[u"name"_s].isString() || !state || !diet)
        return false;
    food.id = object[u"food_id"_s].toString();
    food.name = object[u"name"_s].toString();
    food.revision = object[u"revision"_s].toInt(1);
    food.k2State = *state;
    food.diet = *diet;
    food.highOxalate = object[u"high_oxalate"_s].toBool();
    food.pregnancyAvoid = object[u"pregnancy_avoid"_s].toBool();
    return readNutrients(food, object[u"per_100g"_s]) &&
           lowerBoundsFromValue(food.per100g, object[u"at_least"_s].toString()) &&
           allergensFromValue(food.contains, object[u"contains"_s].toString()) &&
           allergensFromValue(food.freeOf, object[u"free_of"_s].toString());
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

Value lowerBoundsToValue(const NutrientValues& values)
{
    QString keys;
    for (const Nutrient nutrient : values.lowerBounds())
        keys += (keys.isEmpty() ? u","_s : QString()) + nutrientKey(nutrient) + u',';
    return keys;
}

bool lowerBoundsFromValue(NutrientValues& values, const Value& value)
{
    for (const Nutrient nutrient : allNutrients)
        values.setAtLeast(nutrient, false);
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return false;
    for (const QString& key : text->split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Nutrient> nutrient = nutrientFromKey(key);
        if (!nutrient)
            return false;
        values.setAtLeast(*nutrient);
    }
    return true;
}

Value ingredientsToValue(const std::vector<Ingredient>& ingredients)
{
    QJsonArray array;
    for (const Ingredient& ingredient : ingredients) {
        QJsonObject object = foodToObject(ingredient.food);
        object.insert(u"grams"_s, ingredient.grams.value());
        if (!ingredient.portionName.isEmpty())
            object.insert(u"portion"_s, ingredient.portionName);
        if (ingredient.portionCount != 0)
            object.insert(u"count"_s, ingredient.portionCount);
        array.append(object);
    }
    return arrayToValue(array);
}

bool ingredientsFromValue(std::vector<Ingredient>& ingredients, const Value& value)
{
    ingredients.clear();
    const auto array = arrayFromValue(value);
    if (!array)
        return false;
    for (const auto& element : *array) {
        const QJsonObject object = element.toObject();
        Ingredient& ingredient = ingredients.emplace_back();
        if (!foodFromObject(ingredient.food, object) || !object[u"grams"_s].isDouble())
            return false;
        ingredient.grams = Grams(object[u"grams"_s].toDouble());
        ingredient.portionName = object[u"portion"_s].toString();
        ingredient.portionCount = object[u"count"_s].toDouble();
    }
    return true;
}

} // namespace osteolog
