// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodactions.h"

#include "core/analysis/targets.h"
#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/foods/databasesdialog.h"
#include "ui/pages/foods/foodchoicedialog.h"
#include "ui/pages/foods/ownfooddialog.h"
#include "ui/pages/foods/recipedialog.h"
#include "ui/pages/foods/waterdialog.h"
#include "ui/pages/suggesting/foodoffer.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/wording.h"

#include <algorithm>

namespace osteolog::ui {

FoodActions::FoodActions(const AppContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
    Result<DailyValues> dailyValues = DailyValues::load();
    if (dailyValues)
        m_dailyValues = std::move(dailyValues).value();
    else
        context.messages.showError(dailyValues.error());
}

void FoodActions::newFood()
{
    openForm(Food());
}

void FoodActions::newRecipe()
{
    openRecipe(Recipe());
}

void FoodActions::showDatabases()
{
    auto* dialog = new DatabasesDialog(m_context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DatabasesDialog::databasesChanged, this, &FoodActions::databasesChanged);
    dialog->open();
}

void FoodActions::run(FoodAction action, const QString& foodId)
{
    const Food* known = m_context.catalogue.food(foodId);
    const std::optional<OwnFoods> own = ownFoods();
    if (!known || !own)
        return;
    const Food food = *known; // the catalogue may read its foods anew while a dialog is open
    switch (action) {
    case FoodAction::Edit:
        return edit(food);
    case FoodAction::Copy:
        return copy(food);
    case FoodAction::Merge:
        return merge(food);
    case FoodAction::Archive:
        return apply(archiveOwnFood(*own, foodId, true), tr("“%1” is put away. Your diary keeps it.").arg(food.name));
    case FoodAction::Restore:
        return apply(archiveOwnFood(*own, foodId, false), tr("“%1” is offered again.").arg(food.name));
    case FoodAction::NeverOffer:
        return neverOffer(m_context, foodId, food.name);
    case FoodAction::OfferAgain:
        return offerAgain(m_context, foodId, food.name);
    case FoodAction::Remove:
        return apply(removeOwnFood(*own, foodId), tr("“%1” was removed. What you logged of it stays.").arg(food.name));
    }
}

void FoodActions::edit(const Food& food)
{
    const std::vector<Food> waters = plainWaters(m_context.catalogue);
    if (std::any_of(waters.begin(), waters.end(), [&food](const Food& water) { return water.id == food.id; }))
        return editWater(food.id);
    if (const std::optional<Recipe> recipe = recipeOf(food))
        return openRecipe(*recipe);
    openForm(food);
}

void FoodActions::copy(const Food& food)
{
    const QString copied = tr("%1 (copy)").arg(food.name);
    if (std::optional<Recipe> recipe = recipeOf(food)) {
        recipe->foodId.clear();
        recipe->name = copied;
        recipe->archived = false;
        return openRecipe(*recipe);
    }
    Food another = food;
    another.id.clear();
    another.name = food.origin == FoodOrigin::Own ? copied : food.name;
    another.archived = false;
    another.everyday = false;
    openForm(another);
}

void FoodActions::openForm(const Food& base)
{
    auto* dialog = new OwnFoodDialog(m_context.theme, displayUnits(m_context.settings), m_dailyValues, base,
                                     usualRules(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(OwnFood{dialog->food()}); });
    dialog->open();
}

void FoodActions::openRecipe(const Recipe& base)
{
    const QDate today = m_context.clock.today();
    const Profile profile = m_context.store.profiles().valueOr(ProfileHistory()).on(today);
    auto* dialog = new RecipeDialog(m_context, base, targetsOn(today, profile, m_context.tables), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->recipe()); });
    dialog->open();
}

std::optional<Recipe> FoodActions::recipeOf(const Food& food)
{
    const std::optional<OwnFoods> own = ownFoods();
    const Record* record = own ? own->record(food.id) : nullptr;
    const Recipe* recipe = record ? record->as<Recipe>() : nullptr;
    return recipe ? std::optional(*recipe) : std::nullopt;
}

void FoodActions::editWater(const QString& foodId)
{
    auto* dialog = new WaterDialog(m_context.theme, plainWaters(m_context.catalogue), foodId, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(OwnFood{dialog->food()}); });
    dialog->open();
}

void FoodActions::save(const Payload& payload)
{
    const std::optional<OwnFoods> own = ownFoods();
    if (!own)
        return;
    const Food food = foodOf(makeRecord(m_context.clock.today(), {}, payload));
    const QString saved = tr("“%1” was saved.").arg(food.name);
    const Record* before = own->record(food.id);
    if (!before)
        return apply(addOwnFood(payload, m_context.clock.today()), saved);
    std::vector<Record> past;
    const bool othersFigures = foodOf(*before).per100g != food.per100g || foodOf(*before).k2State != food.k2State;
    if (othersFigures) {
        Result<std::vector<Record>> entries = pastEntriesOf(m_context.store, *own, food.id);
        if (!entries)
            return m_context.messages.showError(entries.error());
        past = std::move(entries).value();
    }
    const int count = static_cast<int>(past.size());
    const PastEntries answer = askAboutPast(
        tr("“%1” stands in %n entries of your diary, with the figures it had so far.", nullptr, count).arg(food.name),
        count);
    apply(changeOwnFood(*own, payload, answer, past),
          answer == PastEntries::Correct
              ? tr("“%1” was saved, and %n entries were corrected.", nullptr, count).arg(food.name)
              : saved);
}

PastEntries FoodActions::askAboutPast(const QString& question, int entries)
{
    if (entries == 0)
        return PastEntries::Keep;
    Question asked;
    asked.title = tr("Entries in your diary");
    asked.text = question + QLatin1Char('\n') + tr("Shall these be corrected as well? Both can be undone.");
    asked.accept = tr("Correct %n entries", nullptr, entries);
    asked.alternative = tr("Leave them as they are");
    return m_context.prompts.ask(m_window, asked) == Choice::Accept ? PastEntries::Correct : PastEntries::Keep;
}

void FoodActions::merge(const Food& food)
{
    auto* dialog = new FoodChoiceDialog(m_context.theme, m_context.catalogue, m_window);
    dialog->setWindowTitle(tr("Which food is it?"));
    dialog->setExplanation(
        tr("“%1” is the same as the food that you choose here. From now on only that one is offered.").arg(food.name));
    dialog->leaveOut(food.id);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FoodChoiceDialog::chosen, this, [this, food](const QString& id) {
        if (const Food* into = m_context.catalogue.food(id))
            mergeInto(food, *into);
    });
    dialog->open();
}

void FoodActions::mergeInto(const Food& food, const Food& into)
{
    const std::optional<OwnFoods> own = ownFoods();
    if (!own)
        return;
    const Result<std::vector<Record>> past = pastEntriesOf(m_context.store, *own, food.id);
    const Result<std::vector<Record>> marks = foodMarks(m_context.store);
    if (!past || !marks)
        return m_context.messages.showError(past ? marks.error() : past.error());
    const int count = static_cast<int>(past->size());
    const PastEntries answer = askAboutPast(
        tr("“%1” stands in %n entries of your diary. Corrected, they become “%2” with its figures.", nullptr, count)
            .arg(food.name, into.name),
        count);
    apply(mergeOwnFood(*own, food.id, into, answer, *past, *marks),
          tr("“%1” and “%2” are one food now.").arg(food.name, into.name));
}

void FoodActions::apply(const Result<Edit>& edit, const QString& whatHappened)
{
    if (!edit)
        return m_context.messages.showError(edit.error());
    if (!m_context.editor.applyWithUndoOffer(*edit, whatHappened))
        return;
    const auto food = std::find_if(edit->put.begin(), edit->put.end(),
                                   [](const Record& record) { return !foodIdOf(record).isEmpty(); });
    if (food != edit->put.end() && !foodOf(*food).archived)
        Q_EMIT saved(foodIdOf(*food));
}

std::optional<OwnFoods> FoodActions::ownFoods()
{
    Result<OwnFoods> own = OwnFoods::read(m_context.store);
    if (own)
        return std::move(own).value();
    m_context.messages.showError(own.error());
    return {};
}

/// The labels that somebody who goes by these targets is most likely to hold in the hand.
LabelRules FoodActions::usualRules() const
{
    const Profile profile = m_context.store.profiles().valueOr(ProfileHistory()).on(m_context.clock.today());
    return profile.reference == ReferenceSet::Efsa ? LabelRules::EuropeanUnion : LabelRules::UnitedStates;
}

} // namespace osteolog::ui
