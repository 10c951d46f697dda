// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/foodjson.h"

#include "core/foods/foodlimits.h"

#include <QJsonArray>
#include <QSet>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostPortions = 50;
constexpr double heaviestPortion = 5000; ///< g

QString keyOf(Nutrient nutrient)
{
    return u"per_100g."_s + nutrientKey(nutrient);
}

Error refused(const QString& subject, const QString& detail)
{
    return error(ErrorCode::ValueOutOfRange, subject, detail);
}

/// An error for the first key that is none of `known`.
Outcome checkKeys(const QJsonObject& object, const QSet<QString>& known, const QString& prefix)
{
    const QStringList keys = object.keys();
    for (const QString& key : keys) {
        if (!known.contains(key))
            return error(ErrorCode::UnknownKey, prefix + key);
    }
    return done();
}

Result<std::optional<double>> amountFrom(const QJsonValue& value, const QString& subject, double most)
{
    if (value.isUndefined() || value.isNull())
        return std::optional<double>();
    const double amount = value.toDouble(-1);
    if (!value.isDouble() || amount < 0 || amount > most)
        return refused(subject, u"0..%1"_s.arg(most));
    return std::optional<double>(amount);
}

Outcome checkTogether(const NutrientValues& values)
{
    const double solids = values[Nutrient::Protein].value_or(0) + values[Nutrient::Fat].value_or(0) +
                          values[Nutrient::Carbohydrate].value_or(0);
    if (solids > mostSolids)
        return refused(u"per_100g"_s, u"protein_g + fat_g + carbohydrate_g 0..%1"_s.arg(mostSolids));
    // A lower bound says nothing about where a range may lie.
    const std::optional<double> k2 =
        values.isExact(Nutrient::VitaminK2) ? values[Nutrient::VitaminK2] : std::optional<double>();
    const std::optional<double>& low = values[Nutrient::VitaminK2Low];
    const std::optional<double>& high = values[Nutrient::VitaminK2High];
    if (low.value_or(0) > k2.value_or(high.value_or(low.value_or(0))))
        return refused(keyOf(Nutrient::VitaminK2Low), u"above the value or the high end"_s);
    if (high && k2.value_or(0) > *high)
        return refused(keyOf(Nutrient::VitaminK2High), u"below the value"_s);
    return done();
}

Outcome readState(const QJsonValue& value, Food& food)
{
    const bool known = food.per100g[Nutrient::VitaminK2].has_value();
    if (value.isUndefined() || value.isNull()) {
        // A figure that the person gives, from a label or a laboratory, is of this very food.
        food.k2State = known ? K2State::Measured : K2State::Unknown;
        return done();
    }
    const std::optional<K2State> state = k2StateFromKey(value.toString());
    if (!state || (known && *state == K2State::Unknown))
        return refused(u"per_100g.vitamin_k2_state"_s, value.toString());
    food.k2State = *state;
    return done();
}

/// The keys of nutrients of which per_100g holds a lower bound.
Outcome readLowerBounds(const QJsonValue& value, Food& food)
{
    if (!value.isUndefined() && !value.isArray())
        return refused(u"at_least"_s, u"a list"_s);
    const QJsonArray keys = value.toArray();
    for (const auto& key : keys) {
        const std::optional<Nutrient> nutrient = nutrientFromKey(key.toString());
        if (!nutrient || !food.per100g[*nutrient])
            return error(ErrorCode::UnknownKey, u"at_least"_s, key.toString());
        food.per100g.setAtLeast(*nutrient);
    }
    return done();
}

Outcome readNutrients(const QJsonValue& value, const QJsonValue& lowerBounds, Food& food)
{
    if (value.isUndefined())
        return readLowerBounds(lowerBounds, food);
    if (!value.isObject())
        return refused(u"per_100g"_s, u"an object"_s);
    const QJsonObject object = value.toObject();
    QSet<QString> known = {u"vitamin_k2_state"_s};
    for (const FoodLimit& row : foodLimits)
        known.insert(nutrientKey(row.nutrient));
    if (const Outcome keys = checkKeys(object, known, u"per_100g."_s); !keys)
        return keys;
    for (const FoodLimit& row : foodLimits) {
        const auto amount = amountFrom(object.value(nutrientKey(row.nutrient)), keyOf(row.nutrient), row.most);
        if (!amount)
            return amount.error();
        food.per100g[row.nutrient] = *amount;
    }
    if (const Outcome bounds = readLowerBounds(lowerBounds, food); !bounds)
        return bounds;
    if (const Outcome together = checkTogether(food.per100g); !together)
        return together;
    return readState(object.value(u"vitamin_k2_state"_s), food);
}

Result<Portion> portionFrom(const QJsonValue& value, const QString& subject)
{
    const QJsonObject object = value.toObject();
    if (const Outcome keys = checkKeys(object, {u"name"_s, u"grams"_s}, subject + u'.'); !keys)
        return keys.error();
    const QString name = object.value(u"name"_s).toString().trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return refused(subject + u".name"_s, u"1..%1 letters"_s.arg(longestName));
    const double grams = object.value(u"grams"_s).toDouble();
    if (!(grams > 0) || grams > heaviestPortion)
        return refused(subject + u".grams"_s, u"0..%1"_s.arg(heaviestPortion));
    return Portion{name, Grams(grams)};
}

Outcome readPortions(const QJsonObject& object, Food& food)
{
    const QJsonValue list = object.value(u"portions"_s);
    if (!list.isUndefined() && (!list.isArray() || list.toArray().size() > mostPortions))
        return refused(u"portions"_s, u"a list of at most %1"_s.arg(mostPortions));
    const QJsonArray portions = list.toArray();
    for (qsizetype i = 0; i < portions.size(); ++i) {
        Result<Portion> portion = portionFrom(portions[i], u"portions[%1]"_s.arg(i));
        if (!portion)
            return portion.error();
        food.portions.push_back(std::move(portion).value());
    }
    const QJsonValue usual = object.value(u"usual_portion"_s);
    if (usual.isUndefined() || usual.isNull()) {
        if (!food.portions.empty())
            food.usualPortion = food.portions.front();
        return done();
    }
    // A usual portion of plain grams has no name.
    QJsonObject named = usual.toObject();
    const bool nameless = named.value(u"name"_s).toString().isEmpty();
    if (nameless)
        named.insert(u"name"_s, u"g"_s);
    Result<Portion> portion = portionFrom(named, u"usual_portion"_s);
    if (!portion)
        return portion.error();
    food.usualPortion = std::move(portion).value();
    if (nameless)
        food.usualPortion.name.clear();
    return done();
}

Outcome readFlags(const QJsonValue& value, Food& food)
{
    if (!value.isUndefined() && !value.isArray())
        return refused(u"flags"_s, u"a list"_s);
    AllergenSet freeOf;
    const QJsonArray flags = value.toArray();
    for (const auto& item : flags) {
        const QString flag = item.toString();
        if (!applyFoodFlag(food, flag))
            return error(ErrorCode::UnknownKey, u"flags"_s, flag);
        for (const Allergen allergen : allAllergens) {
            if (flag == u"free-of-"_s + allergenKey(allergen))
                freeOf.insert(allergen);
        }
    }
    if (food.contains.contains(Allergen::Wheat))
        food.contains.insert(Allergen::Gluten);
    for (const Allergen allergen : allAllergens) {
        if (food.contains.contains(allergen) && freeOf.contains(allergen))
            return refused(u"flags"_s, u"contains and free of "_s + allergenKey(allergen));
        if (food.contains.contains(allergen))
            food.freeOf.remove(allergen);
    }
    const auto holds = [&food](Allergen allergen) { return food.contains.contains(allergen); };
    const bool fish = holds(Allergen::Fish) || holds(Allergen::Shellfish);
    const bool animal = fish || holds(Allergen::Milk) || holds(Allergen::Egg);
    if ((food.diet == Diet::Vegan && animal) || (food.diet == Diet::Vegetarian && fish))
        return refused(u"flags"_s, dietKey(food.diet) + u" but of animals"_s);
    return done();
}

QJsonObject portionToJson(const Portion& portion)
{
    return {{u"name"_s, portion.name}, {u"grams"_s, portion.grams.value()}};
}

} // namespace

QJsonObject foodToJson(const Food& food)
{
    QJsonObject per100g;
    for (const FoodLimit& row : foodLimits) {
        const std::optional<double>& amount = food.per100g[row.nutrient];
        per100g.insert(nutrientKey(row.nutrient), amount ? QJsonValue(*amount) : QJsonValue());
    }
    per100g.insert(u"vitamin_k2_state"_s, k2StateKey(food.k2State));
    QJsonArray portions;
    for (const Portion& portion : food.portions)
        portions.append(portionToJson(portion));
    QJsonObject json{{u"id"_s, food.id},
                     {u"name"_s, food.name},
                     {u"source"_s, food.source},
                     {u"per_100g"_s, per100g},
                     {u"portions"_s, portions},
                     {u"usual_portion"_s, portionToJson(food.usualPortion)},
                     {u"flags"_s, QJsonArray::fromStringList(foodFlags(food))}};
    QJsonArray lowerBounds;
    for (const Nutrient nutrient : food.per100g.lowerBounds())
        lowerBounds.append(nutrientKey(nutrient));
    if (!lowerBounds.isEmpty())
        json.insert(u"at_least"_s, lowerBounds);
    if (food.archived)
        json.insert(u"archived"_s, true);
    return json;
}

Result<Food> foodFromJson(const QJsonObject& object)
{
    const QSet<QString> known = {u"id"_s,       u"name"_s,     u"source"_s,
                                 u"per_100g"_s, u"portions"_s, u"usual_portion"_s,
                                 u"flags"_s,    u"at_least"_s, u"archived"_s};
    if (const Outcome keys = checkKeys(object, known, QString()); !keys)
        return keys.error();
    Food food;
    food.name = object.value(u"name"_s).toString().simplified();
    if (food.name.isEmpty())
        return error(ErrorCode::TextInvalid, u"name"_s);
    if (food.name.size() > longestName)
        return error(ErrorCode::TextTooLong, u"name"_s, QString::number(longestName));
    for (const Outcome& outcome : {readNutrients(object.value(u"per_100g"_s), object.value(u"at_least"_s), food),
                                   readPortions(object, food), readFlags(object.value(u"flags"_s), food)}) {
        if (!outcome)
            return outcome.error();
    }
    food.origin = FoodOrigin::Own;
    food.source = u"own"_s;
    return food;
}

} // namespace osteolog
