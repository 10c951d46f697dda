// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/ownfoods.h"

#include "core/foods/amount.h"
#include "core/foods/recipes.h"

#include <QSet>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

bool holds(const Recipe& recipe, const QString& foodId)
{
    return std::any_of(recipe.ingredients.begin(), recipe.ingredients.end(),
                       [&](const Ingredient& ingredient) { return ingredient.food.id == foodId; });
}

/// Foods as they are from now on, by the id that ingredients and entries have of them.
using NewFoods = QHash<QString, Food>;

/// Composes the recipes anew that hold one of `foods`; what they make is added to `foods`.
void recompose(const OwnFoods& own, const QString& foodId, NewFoods& foods, Edit& edit)
{
    for (Record& record : own.recipesWith(foodId)) {
        Recipe& recipe = *record.as<Recipe>();
        const std::vector<Ingredient> before = recipe.ingredients;
        for (Ingredient& ingredient : recipe.ingredients) {
            const auto found = foods.constFind(ingredient.food.id);
            if (found != foods.constEnd())
                ingredient = makeIngredient(*found, ingredient.grams, ingredient.portionName, ingredient.portionCount);
        }
        if (recipe.ingredients == before)
            continue;
        ++recipe.revision;
        foods.insert(recipe.foodId, recipeFood(recipe));
        edit.put.push_back(std::move(record));
    }
}

void correctEntries(const std::vector<Record>& past, const NewFoods& foods, Edit& edit)
{
    for (Record record : past) {
        FoodEntry* entry = record.as<FoodEntry>();
        const auto found = entry ? foods.constFind(entry->foodId) : foods.constEnd();
        if (found == foods.constEnd())
            continue;
        *entry = makeFoodEntry(*found, {entry->grams, entry->portionName, entry->portionCount}, entry->meal);
        edit.put.push_back(std::move(record));
    }
}

int& revisionOf(Payload& payload)
{
    Recipe* recipe = std::get_if<Recipe>(&payload);
    return recipe ? recipe->revision : std::get<OwnFood>(payload).food.revision;
}

/// None of the foods that change with a recipe may be part of it.
Outcome checkIngredients(const Recipe& recipe, const QStringList& changing)
{
    for (const Ingredient& ingredient : recipe.ingredients) {
        if (changing.contains(ingredient.food.id))
            return error(ErrorCode::NotAllowed, u"ingredients"_s, ingredient.food.name);
    }
    return done();
}

template <class Mark>
const Record* markOf(const std::vector<Record>& marks, const QString& foodId)
{
    for (const Record& record : marks) {
        const Mark* mark = record.as<Mark>();
        if (mark && !record.deleted && mark->foodId == foodId)
            return &record;
    }
    return nullptr;
}

/// The mark of one food becomes that of another, unless that has it already.
template <class Mark>
void moveMark(const std::vector<Record>& marks, const QString& from, const QString& to, Edit& edit)
{
    const Record* mark = markOf<Mark>(marks, from);
    if (!mark)
        return;
    Record moved = *mark;
    moved.payload = Mark{to};
    (markOf<Mark>(marks, to) ? edit.remove : edit.put).push_back(std::move(moved));
}

QString newId(const QString& prefix)
{
    return prefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Marks as archived or not; false where that is so already.
bool setArchived(Payload& payload, bool archived)
{
    Recipe* recipe = std::get_if<Recipe>(&payload);
    bool& held = recipe ? recipe->archived : std::get<OwnFood>(payload).food.archived;
    return std::exchange(held, archived) != archived;
}

} // namespace

OwnFoods::OwnFoods(std::vector<Record> records)
{
    std::stable_sort(records.begin(), records.end(),
                     [](const Record& a, const Record& b) { return a.stamp < b.stamp; });
    for (Record& record : records) {
        const QString id = foodIdOf(record);
        if (record.deleted || id.isEmpty())
            continue;
        const auto held = m_byFoodId.constFind(id);
        if (held != m_byFoodId.constEnd()) {
            m_records[static_cast<std::size_t>(*held)] = std::move(record);
            continue;
        }
        m_byFoodId.insert(id, std::ssize(m_records));
        m_records.push_back(std::move(record));
    }
}

Result<OwnFoods> OwnFoods::read(const Store& store)
{
    Result<std::vector<Record>> foods = store.records(RecordKind::OwnFood);
    if (!foods)
        return foods.error();
    Result<std::vector<Record>> recipes = store.records(RecordKind::Recipe);
    if (!recipes)
        return recipes.error();
    std::move(recipes->begin(), recipes->end(), std::back_inserter(*foods));
    return OwnFoods(std::move(foods).value());
}

std::vector<Food> OwnFoods::foods() const
{
    std::vector<Food> foods;
    foods.reserve(m_records.size());
    for (const Record& record : m_records)
        foods.push_back(foodOf(record));
    return foods;
}

const Record* OwnFoods::record(const QString& foodId) const
{
    const auto found = m_byFoodId.constFind(foodId);
    return found == m_byFoodId.constEnd() ? nullptr : &m_records[static_cast<std::size_t>(*found)];
}

std::vector<Record> OwnFoods::recipesWith(const QString& foodId) const
{
    // What is left last is made of the most: the reverse order is the one asked for. A recipe that two merged diaries
    // made part of itself is met once.
    std::vector<Record> found;
    QSet<QString> seen{foodId};
    const auto visit = [&](const auto& self, const QString& id) -> void {
        for (const Record& record : m_records) {
            const Recipe* recipe = record.as<Recipe>();
            if (!recipe || seen.contains(recipe->foodId) || !holds(*recipe, id))
                continue;
            seen.insert(recipe->foodId);
            self(self, recipe->foodId);
            found.push_back(record);
        }
    };
    visit(visit, foodId);
    std::reverse(found.begin(), found.end());
    return found;
}

QString foodIdOf(const Record& record)
{
    if (const OwnFood* own = record.as<OwnFood>())
        return own->food.id;
    const Recipe* recipe = record.as<Recipe>();
    return recipe ? recipe->foodId : QString();
}

Food foodOf(const Record& record)
{
    if (const OwnFood* own = record.as<OwnFood>())
        return own->food;
    const Recipe* recipe = record.as<Recipe>();
    return recipe ? recipeFood(*recipe) : Food();
}

QStringList foodsChangedWith(const OwnFoods& own, const QString& foodId)
{
    QStringList ids{foodId};
    for (const Record& record : own.recipesWith(foodId))
        ids << foodIdOf(record);
    return ids;
}

Result<int> pastEntryCount(const Store& store, const OwnFoods& own, const QString& foodId)
{
    int sum = 0;
    const QStringList ids = foodsChangedWith(own, foodId);
    for (const QString& id : ids) {
        const Result<int> count = store.foodEntryCount(id);
        if (!count)
            return count.error();
        sum += *count;
    }
    return sum;
}

Result<std::vector<Record>> pastEntriesOf(const Store& store, const OwnFoods& own, const QString& foodId)
{
    std::vector<Record> all;
    const QStringList ids = foodsChangedWith(own, foodId);
    for (const QString& id : ids) {
        Result<std::vector<Record>> entries = store.foodEntries(id);
        if (!entries)
            return entries.error();
        std::move(entries->begin(), entries->end(), std::back_inserter(all));
    }
    return all;
}

Edit addOwnFood(Payload food, QDate today)
{
    Record record = makeRecord(today, {}, std::move(food));
    revisionOf(record.payload) = 1;
    if (OwnFood* own = record.as<OwnFood>(); own && own->food.id.isEmpty())
        own->food.id = newId(u"own-"_s);
    if (Recipe* recipe = record.as<Recipe>(); recipe && recipe->foodId.isEmpty())
        recipe->foodId = newId(u"recipe-"_s);
    return {EditName::ChangeFoods, {std::move(record)}, {}};
}

Result<Edit> changeOwnFood(const OwnFoods& own, Payload changed, PastEntries answer, const std::vector<Record>& past)
{
    Record record;
    record.payload = std::move(changed);
    const QString id = foodIdOf(record);
    const Record* held = own.record(id);
    if (!held || held->kind() != record.kind())
        return error(ErrorCode::NotFound, id);
    Edit edit{EditName::ChangeFoods, {}, {}};
    setArchived(record.payload, foodOf(*held).archived);
    revisionOf(record.payload) = foodOf(*held).revision;
    const bool isSame = record.payload == held->payload;
    revisionOf(record.payload) += isSame ? 0 : 1;
    if (const Recipe* recipe = record.as<Recipe>()) {
        if (const Outcome outcome = checkIngredients(*recipe, foodsChangedWith(own, id)); !outcome)
            return outcome.error();
    }
    const Food food = foodOf(record);
    if (!isSame) {
        Record after = *held;
        after.payload = std::move(record.payload);
        edit.put.push_back(std::move(after));
    }
    NewFoods foods{{id, food}};
    recompose(own, id, foods, edit);
    if (answer == PastEntries::Correct)
        correctEntries(past, foods, edit);
    return edit;
}

Result<Edit> duplicateOwnFood(const OwnFoods& own, const QString& foodId, const QString& newName, QDate today)
{
    const Record* held = own.record(foodId);
    if (!held)
        return error(ErrorCode::NotFound, foodId);
    Payload copy = held->payload;
    setArchived(copy, false);
    if (OwnFood* food = std::get_if<OwnFood>(&copy)) {
        food->food.id.clear();
        food->food.name = newName.simplified();
    } else if (Recipe* recipe = std::get_if<Recipe>(&copy)) {
        recipe->foodId.clear();
        recipe->name = newName.simplified();
    }
    return addOwnFood(std::move(copy), today);
}

Result<Edit> archiveOwnFood(const OwnFoods& own, const QString& foodId, bool archived)
{
    const Record* held = own.record(foodId);
    if (!held)
        return error(ErrorCode::NotFound, foodId);
    Record record = *held;
    Edit edit{EditName::ChangeFoods, {}, {}};
    if (setArchived(record.payload, archived))
        edit.put.push_back(std::move(record));
    return edit;
}

Result<Edit> removeOwnFood(const OwnFoods& own, const QString& foodId)
{
    const Record* held = own.record(foodId);
    if (!held)
        return error(ErrorCode::NotFound, foodId);
    return Edit{EditName::ChangeFoods, {}, {*held}};
}

Result<std::vector<Record>> foodMarks(const Store& store)
{
    Result<std::vector<Record>> marks = store.records(RecordKind::Favourite);
    Result<std::vector<Record>> unwanted = store.records(RecordKind::UnwantedFood);
    if (!marks || !unwanted)
        return marks ? unwanted : marks;
    std::move(unwanted->begin(), unwanted->end(), std::back_inserter(*marks));
    return marks;
}

Result<Edit> mergeOwnFood(const OwnFoods& own, const QString& foodId, const Food& into, PastEntries answer,
                          const std::vector<Record>& past, const std::vector<Record>& marks)
{
    const Record* held = own.record(foodId);
    if (!held)
        return error(ErrorCode::NotFound, foodId);
    const QStringList made = foodsChangedWith(own, foodId);
    if (made.contains(into.id))
        return error(ErrorCode::NotAllowed, into.id == foodId ? u"food"_s : u"ingredients"_s, into.name);
    Edit edit{EditName::ChangeFoods, {}, {}};
    NewFoods foods{{foodId, into}};
    recompose(own, foodId, foods, edit);
    if (answer == PastEntries::Correct) {
        correctEntries(past, foods, edit);
        edit.remove.push_back(*held);
    } else if (Record record = *held; setArchived(record.payload, true)) {
        edit.put.push_back(std::move(record));
    }
    moveMark<Favourite>(marks, foodId, into.id, edit);
    moveMark<UnwantedFood>(marks, foodId, into.id, edit);
    return edit;
}

} // namespace osteolog
