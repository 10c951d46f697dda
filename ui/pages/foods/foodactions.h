// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/dailyvalues.h"
#include "core/foods/ownfoods.h"
#include "ui/pages/foods/fooddetail.h"

#include <QObject>

namespace osteolog::ui {

struct AppContext;

/// What a person can do with foods of their own: the dialogs, the questions and the edits behind them.
class FoodActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand before `window`.
    FoodActions(const AppContext& context, QWidget* window);

    void newFood();
    void newRecipe();
    void editWater(const QString& foodId = {});
    void showDatabases();
    void run(FoodAction action, const QString& foodId);

Q_SIGNALS:
    /// The food is in the diary now, and the catalogue knows it.
    void saved(const QString& foodId);
    /// A food database was imported or removed, and the catalogue knows it.
    void databasesChanged();

private:
    void edit(const Food& food);
    void copy(const Food& food);
    void merge(const Food& food);
    void openForm(const Food& base);
    void openRecipe(const Recipe& base);
    std::optional<Recipe> recipeOf(const Food& food);
    /// A new food, or another content of one that is there; asks about entries that it would correct.
    void save(const Payload& payload);
    void mergeInto(const Food& food, const Food& into);
    PastEntries askAboutPast(const QString& question, int entries);
    void apply(const Result<Edit>& edit, const QString& whatHappened);
    std::optional<OwnFoods> ownFoods();
    LabelRules usualRules() const;

    const AppContext& m_context;
    QWidget* m_window = nullptr;
    DailyValues m_dailyValues;
};

} // namespace osteolog::ui
