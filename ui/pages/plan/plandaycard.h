// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/weekplan.h"
#include "ui/widgets/card.h"

#include <QMultiMap>

namespace osteolog::ui {

struct AppContext;

/// Ids of the foods that are in today's diary, each with the meals that it was part of.
using LoggedFoods = QMultiMap<QString, Meal>;

/// One day of the plan: its meals, what is added to them and what for, what is left out and why. Today's foods can be
/// logged.
class PlanDayCard : public Card
{
    Q_OBJECT

public:
    /// `number` counts the days from 0. `logged` is what is in today's diary already.
    PlanDayCard(const AppContext& context, const PlannedDay& day, WeekPlanBasis basis, int number,
                const LoggedFoods& logged, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Foods that were eaten as planned. `what` names them.
    void logRequested(const std::vector<osteolog::FoodEntry>& foods, const QString& what);
    void otherIdeaRequested(const QString& foodId, const QString& name);
    void neverAgainRequested(const QString& foodId, const QString& name);

private:
    bool isToday() const;
    bool isLogged(const PlannedFood& food) const;
    bool canLog(const PlannedFood& food) const;
    Meal mealToLog(const PlannedFood& food) const;
    void addHead();
    void addMeal(Meal meal);
    QWidget* makeUsual(const PlannedFood& food, int index);
    QWidget* makeAdded(const PlannedFood& food, int index);
    QWidget* makeLogging(const PlannedFood& food, int index, QWidget* parent);
    QWidget* makeChange(const PlannedFood& food, int index, QWidget* parent);
    void addLeftOut();

    const AppContext& m_context;
    PlannedDay m_day;
    WeekPlanBasis m_basis;
    int m_number;
    LoggedFoods m_logged;
};

} // namespace osteolog::ui
