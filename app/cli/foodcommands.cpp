// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/foods/foodjson.h"
#include "core/foods/ownfoods.h"
#include "core/foods/recipejson.h"

#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> searchFoods(Session& session, const Arguments& arguments)
{
    int limit = 20;
    if (arguments.has(u"limit"_s)) {
        const Result<int> said = parseWholeNumber(u"limit"_s, arguments.option(u"limit"_s), 1, 200);
        if (!said)
            return said.error();
        limit = *said;
    }
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const QString text = arguments.words.join(' '_L1);
    const std::vector<FoodHit> hits = (*catalogue)->search(text, limit);
    QJsonArray json;
    Table table({u"id"_s, u"name"_s, u"source"_s});
    for (const FoodHit& hit : hits) {
        json.append(QJsonObject{{u"id"_s, hit.food->id},
                                {u"name"_s, hit.food->name},
                                {u"source"_s, jsonText(hit.food->source)},
                                {u"score"_s, hit.score}});
        table.add({hit.food->id, hit.food->name, hit.food->source});
    }
    return Answer{json, hits.empty() ? u"No food is called that.\n"_s : table.text(), {}, false};
}

QString describe(const Food& food)
{
    QString text = food.name + u"\n"_s + food.id + u", "_s + food.source + u"\n\n"_s;
    Table table({u"per 100 g"_s, u">amount"_s});
    for (const Nutrient nutrient : allNutrients) {
        const std::optional<double>& value = food.per100g[nutrient];
        const bool range = nutrient == Nutrient::VitaminK2Low || nutrient == Nutrient::VitaminK2High;
        if (nutrient != Nutrient::Menaquinone4 && (value || !range))
            table.add(
                {nutrientKey(nutrient).section('_'_L1, 0, -2).replace('_'_L1, ' '_L1),
                 (food.per100g.isAtLeast(nutrient) ? u"≥ "_s : QString()) + shortAmount(value, unitOf(nutrient))});
    }
    text += table.text() + u"vitamin K2 is "_s + k2StateKey(food.k2State) + u"\n\nportions: "_s;
    QStringList portions;
    for (const Portion& portion : food.portions)
        portions << u"%1 = %2 g"_s.arg(portion.name, shortNumber(portion.grams.value()));
    text += portions.isEmpty() ? u"none"_s : portions.join(u"; "_s);
    text += u"\nusual portion: %1 = %2 g"_s.arg(food.usualPortion.name, shortNumber(food.usualPortion.grams.value()));
    return text + u"\nflags: "_s + foodFlags(food).join(u", "_s) + u'\n';
}

QString recipeText(const Recipe& recipe)
{
    Table table({u"ingredient"_s, u">grams"_s});
    for (const Ingredient& ingredient : recipe.ingredients)
        table.add({ingredient.food.name, shortNumber(ingredient.grams.value())});
    const QString weight = shortNumber(weightOf(recipe).value());
    return u"\n"_s + table.text() + u"%1 g when done, %2 servings\n"_s.arg(weight, shortNumber(recipe.servings));
}

Result<Answer> showFood(Session& session, const Arguments& arguments)
{
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Food* food = (*catalogue)->food(arguments.words[0]);
    if (!food)
        return error(ErrorCode::UnknownFood, arguments.words[0]);
    QJsonObject json = foodToJson(*food);
    QString text = describe(*food);
    if (isRecipeFood(*food)) {
        const Result<Store*> store = session.diary();
        const Result<OwnFoods> own = store ? OwnFoods::read(**store) : store.error();
        if (!own)
            return own.error();
        if (const Record* record = own->record(food->id)) {
            json.insert(u"recipe"_s, recipeToJson(*record->as<Recipe>()));
            text += recipeText(*record->as<Recipe>());
        }
    }
    return Answer{json, text, {}, false};
}

constexpr Command commands[] = {
    {u"foods search", u"TEXT", 1, anyNumber, u"limit", u"foods by name, best first", searchFoods},
    {u"foods show", u"ID", 1, 1, u"", u"what is known of a food", showFood},
};

} // namespace

std::span<const Command> foodCommands()
{
    return commands;
}

} // namespace osteolog::cli
