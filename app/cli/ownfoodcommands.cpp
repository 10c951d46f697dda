// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/jsonfile.h"
#include "app/cli/lookup.h"
#include "app/cli/values.h"
#include "core/foods/foodjson.h"
#include "core/foods/labeljson.h"
#include "core/foods/ownfoods.h"
#include "core/foods/recipejson.h"
#include "core/foods/recipes.h"

#include <QDate>
#include <QJsonArray>

namespace osteolog::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a file says of a food or a recipe, and what of it is hard to believe.
struct ReadFood
{
    Payload payload;
    QStringList doubts;
};

Result<ReadFood> readFood(const QJsonObject& object)
{
    if (!object.contains(u"label"_s)) {
        Result<Food> food = foodFromJson(object);
        return food ? Result<ReadFood>(ReadFood{OwnFood{std::move(food).value()}, {}}) : food.error();
    }
    const Result<DailyValues> dailyValues = DailyValues::load();
    if (!dailyValues)
        return dailyValues.error();
    const Result<LabelledFood> labelled = labelledFoodFromJson(object, *dailyValues);
    if (!labelled)
        return labelled.error();
    QStringList doubts;
    for (const LabelProblem& problem : labelled->doubts) {
        const Nutrient nutrient = problem.nutrient.value_or(Nutrient::Energy);
        doubts << u"%1 of %2 (in 100 g)"_s.arg(shortAmount(problem.value, unitOf(nutrient)), nutrientKey(nutrient));
    }
    return ReadFood{OwnFood{labelled->food}, doubts};
}

Result<ReadFood> readRecipe(Session& session, const QJsonObject& object)
{
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const auto find = [&](const QString& idOrName) -> Result<Food> {
        const Result<const Food*> food = findFood(**catalogue, idOrName);
        return food ? Result<Food>(**food) : food.error();
    };
    Result<Recipe> recipe = recipeFromJson(object, find);
    if (!recipe)
        return recipe.error();
    QStringList doubts;
    if (!recipeProblems(*recipe).empty())
        doubts << u"%1 g when done"_s.arg(shortNumber(weightOf(*recipe).value()));
    return ReadFood{std::move(recipe).value(), doubts};
}

QString doubtSentence(const QStringList& doubts)
{
    return doubts.isEmpty() ? QString()
                            : u"Please look again, this is hard to believe: %1."_s.arg(doubts.join(u", "_s));
}

Result<Journal*> journalFor(Session& session, const Edit& edit)
{
    for (const Record& record : edit.put) {
        if (const Outcome outcome = validate(record); !outcome)
            return outcome.error();
    }
    return session.journal();
}

Result<Answer> addPayload(Session& session, ReadFood read)
{
    const Edit edit = addOwnFood(std::move(read.payload), session.clock().today());
    const Result<Journal*> journal = journalFor(session, edit);
    if (!journal)
        return journal.error();
    if (const Result<ChangeSet> changes = (*journal)->apply(edit); !changes)
        return changes.error();
    const Food food = foodOf(edit.put.front());
    return Answer{QJsonObject{{u"id"_s, food.id}}, u"Added %1 as %2.\n"_s.arg(food.name, food.id),
                  doubtSentence(read.doubts), false};
}

Result<Answer> addFood(Session& session, const Arguments& arguments)
{
    const Result<QJsonObject> object = readJsonObject(arguments.words[0]);
    if (!object)
        return object.error();
    Result<ReadFood> read = readFood(*object);
    return read ? addPayload(session, std::move(read).value()) : read.error();
}

Result<Answer> addRecipe(Session& session, const Arguments& arguments)
{
    const Result<QJsonObject> object = readJsonObject(arguments.words[0]);
    if (!object)
        return object.error();
    Result<ReadFood> read = readRecipe(session, *object);
    return read ? addPayload(session, std::move(read).value()) : read.error();
}

struct OwnFoodsAtHand
{
    Journal* journal = nullptr;
    OwnFoods own;
};

Result<OwnFoodsAtHand> ownFoods(Session& session)
{
    const Result<Journal*> journal = session.journal();
    if (!journal)
        return journal.error();
    Result<OwnFoods> own = OwnFoods::read((*journal)->store());
    return own ? Result<OwnFoodsAtHand>({*journal, std::move(own).value()}) : own.error();
}

PastEntries answerOf(const Arguments& arguments)
{
    return arguments.has(u"past"_s) ? PastEntries::Correct : PastEntries::Keep;
}

/// Does it and says how many entries were there, and how many were changed.
Result<Answer> applyToFood(Journal& journal, const QString& id, const Result<Edit>& edit, std::size_t past)
{
    if (!edit)
        return edit.error();
    const Result<ChangeSet> changes = journal.apply(*edit);
    if (!changes)
        return changes.error();
    int entries = 0;
    for (const RecordChange& change : changes->changes)
        entries += change.after.kind() == RecordKind::Food ? 1 : 0;
    QString text = changes->changes.empty() ? u"Nothing differs.\n"_s : u"Changed %1.\n"_s.arg(id);
    if (past > 0)
        text += u"%1 of %2 entries in the diary were changed with it.\n"_s.arg(entries).arg(past);
    return Answer{
        QJsonObject{{u"id"_s, id}, {u"entries"_s, static_cast<double>(past)}, {u"changed_entries"_s, entries}},
        text,
        {},
        false};
}

Result<Answer> editFood(Session& session, const Arguments& arguments)
{
    const QString id = arguments.words[0];
    const Result<QJsonObject> object = readJsonObject(arguments.words[1]);
    if (!object)
        return object.error();
    Result<OwnFoodsAtHand> hand = ownFoods(session);
    if (!hand)
        return hand.error();
    const Record* held = hand->own.record(id);
    if (!held)
        return error(ErrorCode::NotFound, id);
    Result<ReadFood> read = held->kind() == RecordKind::Recipe ? readRecipe(session, *object) : readFood(*object);
    if (!read)
        return read.error();
    if (Recipe* recipe = std::get_if<Recipe>(&read->payload))
        recipe->foodId = id;
    else
        std::get<OwnFood>(read->payload).food.id = id;
    const auto past = pastEntriesOf(hand->journal->store(), hand->own, id);
    if (!past)
        return past.error();
    const Result<Edit> edit = changeOwnFood(hand->own, std::move(read->payload), answerOf(arguments), *past);
    Result<Answer> answer = applyToFood(*hand->journal, id, edit, past->size());
    if (answer)
        answer->warning = doubtSentence(read->doubts);
    return answer;
}

Result<Answer> mergeFood(Session& session, const Arguments& arguments)
{
    const QString id = arguments.words[0];
    const Result<const Catalogue*> catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    const Food* into = (*catalogue)->food(arguments.words[1]);
    if (!into)
        return error(ErrorCode::UnknownFood, arguments.words[1]);
    Result<OwnFoodsAtHand> hand = ownFoods(session);
    if (!hand)
        return hand.error();
    const Store& store = hand->journal->store();
    const auto past = pastEntriesOf(store, hand->own, id);
    const auto marks = foodMarks(store);
    if (!past || !marks)
        return past ? marks.error() : past.error();
    const Result<Edit> edit = mergeOwnFood(hand->own, id, *into, answerOf(arguments), *past, *marks);
    return applyToFood(*hand->journal, id, edit, past->size());
}

Result<Answer> duplicateFood(Session& session, const Arguments& arguments)
{
    Result<OwnFoodsAtHand> hand = ownFoods(session);
    if (!hand)
        return hand.error();
    const QString name = arguments.words.mid(1).join(u' ');
    const Result<Edit> edit = duplicateOwnFood(hand->own, arguments.words[0], name, session.clock().today());
    return edit ? applyToFood(*hand->journal, foodIdOf(edit->put.front()), edit, 0) : edit.error();
}

Result<Answer> setArchived(Session& session, const QString& id, bool archived)
{
    Result<OwnFoodsAtHand> hand = ownFoods(session);
    return hand ? applyToFood(*hand->journal, id, archiveOwnFood(hand->own, id, archived), 0) : hand.error();
}

Result<Answer> archiveFood(Session& session, const Arguments& arguments)
{
    return setArchived(session, arguments.words[0], true);
}

Result<Answer> restoreFood(Session& session, const Arguments& arguments)
{
    return setArchived(session, arguments.words[0], false);
}

Result<Answer> removeFood(Session& session, const Arguments& arguments)
{
    Result<OwnFoodsAtHand> hand = ownFoods(session);
    if (!hand)
        return hand.error();
    const QString id = arguments.words[0];
    const Result<int> count = hand->journal->store().foodEntryCount(id);
    if (!count)
        return count.error();
    return applyToFood(*hand->journal, id, removeOwnFood(hand->own, id), static_cast<std::size_t>(*count));
}

Result<Answer> listFoods(Session& session, const Arguments&)
{
    const Result<Store*> store = session.diary();
    if (!store)
        return store.error();
    const Result<OwnFoods> own = OwnFoods::read(**store);
    if (!own)
        return own.error();
    QJsonArray json;
    Table table({u"id"_s, u"name"_s, u">entries"_s, u""_s});
    for (const Record& record : own->records()) {
        const Food food = foodOf(record);
        const Result<int> count = (*store)->foodEntryCount(food.id);
        if (!count)
            return count.error();
        json.append(QJsonObject{{u"id"_s, food.id},
                                {u"name"_s, food.name},
                                {u"kind"_s, recordKindKey(record.kind())},
                                {u"revision"_s, food.revision},
                                {u"archived"_s, food.archived},
                                {u"entries"_s, *count}});
        table.add({food.id, food.name, QString::number(*count), food.archived ? u"archived"_s : QString()});
    }
    return Answer{json, own->records().empty() ? u"You have no foods of your own.\n"_s : table.text(), {}, false};
}

constexpr Command commands[] = {
    {u"foods own", u"", 0, 0, u"", u"your own foods and recipes, archived ones too", listFoods},
    {u"foods add", u"FILE.json", 1, 1, u"",
     u"a food of your own, written as “foods show --json” shows one, or with what its label says", addFood},
    {u"foods recipe", u"FILE.json", 1, 1, u"",
     u"a recipe: name, servings, cooked_grams, ingredients with food and amount", addRecipe},
    {u"foods edit", u"ID FILE.json", 2, 2, u"past", u"correct a food or recipe of your own; --past: logged entries too",
     editFood},
    {u"foods duplicate", u"ID NAME", 2, anyNumber, u"", u"a copy of it under another name", duplicateFood},
    {u"foods merge", u"ID INTO-ID", 2, 2, u"past", u"the first was the same as the second; --past: logged entries too",
     mergeFood},
    {u"foods archive", u"ID", 1, 1, u"", u"offer it no longer; what was logged of it stays", archiveFood},
    {u"foods restore", u"ID", 1, 1, u"", u"offer it again", restoreFood},
    {u"foods remove", u"ID", 1, 1, u"", u"remove it; what was logged of it stays", removeFood},
};

} // namespace

std::span<const Command> ownFoodCommands()
{
    return commands;
}

} // namespace osteolog::cli
