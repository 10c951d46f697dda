// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/values.h"
#include "core/foods/foodjson.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFoodFile = 1 << 20;

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
            table.add({nutrientKey(nutrient).section('_'_L1, 0, -2).replace('_'_L1, ' '_L1),
                       shortAmount(value, unitOf(nutrient))});
    }
    text += table.text() + u"vitamin K2 is "_s + k2StateKey(food.k2State) + u"\n\nportions: "_s;
    QStringList portions;
    for (const Portion& portion : food.portions)
        portions << u"%1 = %2 g"_s.arg(portion.name, shortNumber(portion.grams.value()));
    text += portions.isEmpty() ? u"none"_s : portions.join(u"; "_s);
    text += u"\nusual portion: %1 = %2 g"_s.arg(food.usualPortion.name, shortNumber(food.usualPortion.grams.value()));
    return text + u"\nflags: "_s + foodFlags(food).join(u", "_s) + u'\n';
}

Result<Answer> showFood(Session& session, const Arguments& arguments)
{
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Food* food = (*catalogue)->food(arguments.words[0]);
    if (!food)
        return error(ErrorCode::UnknownFood, arguments.words[0]);
    return Answer{foodToJson(*food), describe(*food), {}, false};
}

Result<Food> readFoodFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::FileUnreadable, path);
    const QByteArray content = file.read(largestFoodFile + 1);
    if (file.error() != QFileDevice::NoError)
        return error(ErrorCode::FileUnreadable, path);
    if (content.size() > largestFoodFile)
        return error(ErrorCode::TextTooLong, path, QString::number(largestFoodFile));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (!document.isObject())
        return error(ErrorCode::TextInvalid, path, problem.error ? problem.errorString() : u"not an object"_s);
    return foodFromJson(document.object());
}

Result<Answer> addFood(Session& session, const Arguments& arguments)
{
    Result<Food> read = readFoodFile(arguments.words[0]);
    if (!read)
        return read.error();
    Food food = std::move(read).value();
    food.id = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Record record = makeRecord(session.clock().today(), {}, OwnFood{food});
    if (const Outcome outcome = validate(record); !outcome)
        return outcome.error();
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    const Result<ChangeSet> changes = (*journal)->apply({EditName::ChangeFoods, {record}, {}});
    if (!changes)
        return changes.error();
    return Answer{QJsonObject{{u"id"_s, food.id}}, u"Added %1 as %2.\n"_s.arg(food.name, food.id), {}, false};
}

constexpr Command commands[] = {
    {u"foods search", u"TEXT", 1, anyNumber, u"limit", u"foods by name, best first", searchFoods},
    {u"foods show", u"ID", 1, 1, u"", u"what is known of a food", showFood},
    {u"foods add", u"FILE.json", 1, 1, u"", u"a food of your own, written as “foods show --json” shows one", addFood},
};

} // namespace

std::span<const Command> foodCommands()
{
    return commands;
}

} // namespace osteolog::cli
