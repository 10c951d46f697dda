// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodactions.h"

#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/foods/ownfooddialog.h"
#include "ui/pages/foods/waterdialog.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/wording.h"

#include <algorithm>

namespace osteolog::ui {

FoodActions::FoodActions(const AppContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
}

void FoodActions::newFood()
{
    auto* dialog = new OwnFoodDialog(m_context.theme, displayUnits(m_context.settings), Food(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveFood(dialog->food()); });
    dialog->open();
}

void FoodActions::editFood(const QString& foodId)
{
    const Food* food = m_context.catalogue.food(foodId);
    if (!food)
        return;
    const std::vector<Food> waters = plainWaters(m_context.catalogue);
    if (std::any_of(waters.begin(), waters.end(), [&foodId](const Food& water) { return water.id == foodId; }))
        return editWater(foodId);
    auto* dialog = new OwnFoodDialog(m_context.theme, displayUnits(m_context.settings), *food, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveFood(dialog->food()); });
    dialog->open();
}

void FoodActions::editWater(const QString& foodId)
{
    auto* dialog = new WaterDialog(m_context.theme, plainWaters(m_context.catalogue), foodId, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveFood(dialog->food()); });
    dialog->open();
}

std::optional<Record> FoodActions::ownFoodRecord(const QString& foodId) const
{
    const auto records = m_context.store.records(RecordKind::OwnFood);
    if (!records) {
        m_context.messages.showError(records.error());
        return {};
    }
    const auto found = std::find_if(records->begin(), records->end(), [&foodId](const Record& record) {
        return record.as<OwnFood>()->food.id == foodId;
    });
    return found == records->end() ? std::nullopt : std::optional(*found);
}

void FoodActions::saveFood(const Food& food)
{
    Record record = ownFoodRecord(food.id).value_or(makeRecord(m_context.clock.today(), {}, OwnFood{food}));
    record.payload = OwnFood{food};
    const Edit edit{EditName::ChangeFoods, {record}, {}};
    if (m_context.editor.applyWithUndoOffer(edit, tr("“%1” was saved.").arg(food.name)))
        Q_EMIT saved(food.id);
}

void FoodActions::removeFood(const QString& foodId)
{
    const auto record = ownFoodRecord(foodId);
    if (!record)
        return;
    const Edit edit{EditName::ChangeFoods, {}, {*record}};
    const QString name = record->as<OwnFood>()->food.name;
    m_context.editor.applyWithUndoOffer(edit, tr("“%1” was removed. What you logged of it stays.").arg(name));
}

} // namespace osteolog::ui
