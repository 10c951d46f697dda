// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/recipejson.h"

#include "core/foods/amount.h"
#include "core/foods/recipes.h"

#include <QJsonArray>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype mostIngredients = 100;

Outcome checkKeys(const QJsonObject& object, const QStringList& known, const QString& prefix)
{
    const QStringList keys = object.keys();
    for (const QString& key : keys) {
        if (!known.contains(key))
            return error(ErrorCode::UnknownKey, prefix + key);
    }
    return done();
}

Result<Ingredient> ingredientFrom(const QJsonValue& value, const QString& subject, const FindFood& find)
{
    const QJsonObject object = value.toObject();
    if (const Outcome keys = checkKeys(object, {u"food"_s, u"amount"_s, u"name"_s, u"grams"_s}, subject + u'.'); !keys)
        return keys.error();
    const QString wanted = object.value(u"food"_s).toString();
    if (wanted.size() > longestName)
        return error(ErrorCode::TextTooLong, subject + u".food"_s, QString::number(longestName));
    const Result<Food> food = find(wanted);
    if (!food)
        return food.error();
    if (!object.contains(u"amount"_s)) {
        const double grams = object.value(u"grams"_s).toDouble(-1);
        if (!(grams >= 1e-6 && grams <= 100000))
            return error(ErrorCode::ValueOutOfRange, subject + u".grams"_s, u"0..100000"_s);
        return makeIngredient(*food, Grams(grams));
    }
    const Result<SaidAmount> said = parseAmount(object.value(u"amount"_s).toString());
    if (!said)
        return error(said.error().code, subject + u".amount"_s, said.error().detail);
    const Result<ResolvedAmount> amount = resolveAmount(*said, *food);
    if (!amount)
        return error(amount.error().code, subject + u".amount"_s, amount.error().detail);
    return makeIngredient(*food, amount->grams, amount->portionName, amount->portionCount);
}

Outcome readIngredients(const QJsonValue& value, Recipe& recipe, const FindFood& find)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > mostIngredients)
        return error(ErrorCode::ValueOutOfRange, u"ingredients"_s, u"a list of 1..%1"_s.arg(mostIngredients));
    for (qsizetype i = 0; i < list.size(); ++i) {
        Result<Ingredient> ingredient = ingredientFrom(list[i], u"ingredients[%1]"_s.arg(i), find);
        if (!ingredient)
            return ingredient.error();
        recipe.ingredients.push_back(std::move(ingredient).value());
    }
    return done();
}

Outcome readNumbers(const QJsonObject& object, Recipe& recipe)
{
    const QJsonValue servings = object.value(u"servings"_s), cooked = object.value(u"cooked_grams"_s);
    if (!servings.isUndefined())
        recipe.servings = servings.toDouble(-1);
    if (!(recipe.servings >= 0.01 && recipe.servings <= 1000))
        return error(ErrorCode::ValueOutOfRange, u"servings"_s, u"0.01..1000"_s);
    if (!cooked.isUndefined() && !cooked.isNull())
        recipe.cookedWeight = Grams(cooked.toDouble(-1));
    if (recipe.cookedWeight && !(recipe.cookedWeight->value() > 0 && recipe.cookedWeight->value() <= 100000))
        return error(ErrorCode::ValueOutOfRange, u"cooked_grams"_s, u"0..100000"_s);
    return done();
}

Outcome checkTogether(const Recipe& recipe)
{
    const std::vector<RecipeProblem> problems = recipeProblems(recipe);
    if (problems.empty() || !isImpossible(problems.front()))
        return done();
    return problems.front() == RecipeProblem::ServingTooHeavy
               ? error(ErrorCode::ValueOutOfRange, u"servings"_s, u"a serving of at most 5000 g"_s)
               : error(ErrorCode::ValueOutOfRange, u"cooked_grams"_s, u"more than the dry weight"_s);
}

} // namespace

QJsonObject recipeToJson(const Recipe& recipe)
{
    QJsonArray ingredients;
    for (const Ingredient& ingredient : recipe.ingredients)
        ingredients.append(QJsonObject{{u"food"_s, ingredient.food.id},
                                       {u"name"_s, ingredient.food.name},
                                       {u"grams"_s, ingredient.grams.value()}});
    return {{u"name"_s, recipe.name},
            {u"servings"_s, recipe.servings},
            {u"cooked_grams"_s, recipe.cookedWeight ? QJsonValue(recipe.cookedWeight->value()) : QJsonValue()},
            {u"ingredients"_s, ingredients},
            {u"note"_s, recipe.note},
            {u"suggestable"_s, recipe.suggestable}};
}

Result<Recipe> recipeFromJson(const QJsonObject& object, const FindFood& find)
{
    const QStringList known = {u"name"_s,        u"servings"_s, u"cooked_grams"_s,
                               u"ingredients"_s, u"note"_s,     u"suggestable"_s};
    if (const Outcome keys = checkKeys(object, known, QString()); !keys)
        return keys.error();
    Recipe recipe;
    recipe.name = object.value(u"name"_s).toString().simplified();
    if (recipe.name.isEmpty())
        return error(ErrorCode::TextInvalid, u"name"_s);
    if (recipe.name.size() > longestName)
        return error(ErrorCode::TextTooLong, u"name"_s, QString::number(longestName));
    recipe.note = object.value(u"note"_s).toString().trimmed();
    recipe.suggestable = object.value(u"suggestable"_s).toBool();
    if (const Outcome numbers = readNumbers(object, recipe); !numbers)
        return numbers.error();
    if (const Outcome read = readIngredients(object.value(u"ingredients"_s), recipe, find); !read)
        return read.error();
    if (const Outcome together = checkTogether(recipe); !together)
        return together.error();
    return recipe;
}

} // namespace osteolog
