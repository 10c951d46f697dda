// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plandaycard.h"

#include "core/base/clock.h"
#include "core/storage/store.h"
#include "ui/pages/plan/planwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Meal, 5> meals = {Meal::Breakfast, Meal::Lunch, Meal::Dinner, Meal::Snack, Meal::None};

} // namespace

PlanDayCard::PlanDayCard(const AppContext& context, const PlannedDay& day, WeekPlanBasis basis, int number,
                         const LoggedFoods& logged, QWidget* parent)
    : Card(context.theme, parent), m_context(context), m_day(day), m_basis(basis), m_number(number), m_logged(logged)
{
    setObjectName(u"planDay%1"_s.arg(number));
    const QString date = longDateText(day.date, context.clock.today());
    setTitle(isToday() ? tr("Today, %1").arg(date) : date);
    body()->setSpacing(context.theme.theme().gap(4));
    addHead();
    if (m_basis == WeekPlanBasis::EverydayFoods) {
        for (std::size_t i = 0; i < m_day.foods.size(); ++i)
            body()->addWidget(makeAdded(m_day.foods[i], static_cast<int>(i)));
    } else {
        for (const Meal meal : meals)
            addMeal(meal);
    }
    addLeftOut();
    body()->addStretch(1);
}

bool PlanDayCard::isToday() const
{
    return m_day.date == m_context.clock.today();
}

/// At whatever meal, unless the food is planned for several.
bool PlanDayCard::isLogged(const PlannedFood& food) const
{
    const auto planned = std::count_if(m_day.foods.begin(), m_day.foods.end(),
                                       [&](const PlannedFood& other) { return other.foodId == food.foodId; });
    return planned > 1 ? m_logged.contains(food.foodId, food.meal) : m_logged.contains(food.foodId);
}

bool PlanDayCard::canLog(const PlannedFood& food) const
{
    return isToday() && !m_context.store.isReadOnly() && !isLogged(food);
}

/// Single foods belong to no meal of the plan: they are eaten when they are eaten.
Meal PlanDayCard::mealToLog(const PlannedFood& food) const
{
    return m_basis == WeekPlanBasis::EverydayFoods ? mealAt(m_context.clock.timeOfDay()) : food.meal;
}

void PlanDayCard::addHead()
{
    QString text;
    if (m_day.like.isValid())
        text = tr("Made of your %1").arg(longDateText(m_day.like, m_day.date));
    else if (m_day.foods.empty())
        text = tr("Nothing to add: the other days of this week give enough.");
    if (!text.isEmpty())
        body()->addWidget(wrappingLabel(m_context.theme, FontRole::Small, text, this, Tone::Muted));
}

void PlanDayCard::addMeal(Meal meal)
{
    const Theme& theme = m_context.theme.theme();
    std::vector<FoodEntry> toLog;
    std::vector<int> indexes;
    for (std::size_t i = 0; i < m_day.foods.size(); ++i) {
        if (m_day.foods[i].meal != meal)
            continue;
        indexes.push_back(static_cast<int>(i));
        if (canLog(m_day.foods[i]))
            toLog.push_back(plannedEntry(m_day.foods[i], meal));
    }
    if (indexes.empty())
        return;
    body()->addSpacing(theme.gap(4));
    const QString name = meal == Meal::None ? tr("Any time") : mealName(meal);
    auto* line = new QHBoxLayout;
    line->addWidget(wrappingLabel(m_context.theme, FontRole::SmallStrong, name, this, Tone::Muted), 1);
    if (toLog.size() > 1) {
        auto* all = new Button(m_context.theme, ButtonKind::Link, u"logMeal_"_s + mealKey(meal), tr("Log all"), this);
        all->setAccessibleName(tr("Log all of this: %1").arg(name));
        connect(all, &Button::clicked, this, [this, toLog, name] { Q_EMIT logRequested(toLog, name); });
        line->addWidget(all, 0, Qt::AlignTop);
    }
    body()->addLayout(line);
    for (const int index : indexes) {
        const PlannedFood& food = m_day.foods[static_cast<std::size_t>(index)];
        body()->addWidget(food.as == PlannedAs::Usual ? makeUsual(food, index) : makeAdded(food, index));
    }
}

QWidget* PlanDayCard::makeUsual(const PlannedFood& food, int index)
{
    //: a food of a planned meal and how much of it: "Oats · 70 g"
    const QString text = tr("%1 · %2").arg(food.name, plannedAmountText(food));
    if (!isToday())
        return wrappingLabel(m_context.theme, FontRole::Body, text, this);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(wrappingLabel(m_context.theme, FontRole::Body, text, row), 1);
    if (QWidget* logging = makeLogging(food, index, row))
        line->addWidget(logging, 0, Qt::AlignTop);
    return row;
}

/// A switch-like pair: a button until the food is in the diary, then a quiet word.
QWidget* PlanDayCard::makeLogging(const PlannedFood& food, int index, QWidget* parent)
{
    if (!isToday() || m_context.store.isReadOnly())
        return nullptr;
    if (isLogged(food))
        return new Label(m_context.theme, FontRole::Small, tr("✓ in the diary"), parent, Tone::Accent);
    auto* log = new Button(m_context.theme, ButtonKind::Link, u"logFood%1"_s.arg(index), tr("Log this"), parent);
    log->setAccessibleName(tr("Log %1").arg(food.name));
    const FoodEntry entry = plannedEntry(food, mealToLog(food));
    connect(log, &Button::clicked, this, [this, entry] { Q_EMIT logRequested({entry}, entry.foodName); });
    return log;
}

QWidget* PlanDayCard::makeAdded(const PlannedFood& food, int index)
{
    const ThemeProvider& theme = m_context.theme;
    const Theme& look = theme.theme();
    auto* box = new Card(theme, this, Look::Soft);
    box->setObjectName(u"planAdded%1_%2"_s.arg(m_number).arg(index));
    box->setPadding(8);
    box->body()->setSpacing(look.gap(4));
    auto* line = new QHBoxLayout;
    const QString text = tr("%1 · %2").arg(food.name, plannedAmountText(food));
    line->addWidget(wrappingLabel(theme, FontRole::Strong, text, box), 1);
    if (QWidget* logging = makeLogging(food, index, box))
        line->addWidget(logging, 0, Qt::AlignTop);
    box->body()->addLayout(line);
    auto* chips = new FlowRow(look.gap(4));
    const bool isNew = food.as == PlannedAs::New;
    QString mark = isNew ? tr("new for you") : tr("added");
    if (food.mostFor)
        mark = (isNew ? tr("new for you, for %1") : tr("added for %1")).arg(memberName(*food.mostFor));
    const TextColour colour = food.mostFor ? TextColour(*food.mostFor) : TextColour(Tone::Accent);
    chips->addWidget(new Chip(theme, mark, colour, box));
    chips->addWidget(makeChange(food, index, box));
    box->body()->addLayout(chips);
    box->setAccessibleName(text + u", "_s + mark);
    return box;
}

QWidget* PlanDayCard::makeChange(const PlannedFood& food, int index, QWidget* parent)
{
    const QString place = u"%1_%2"_s.arg(m_number).arg(index);
    auto* change = new Button(m_context.theme, ButtonKind::Link, u"change"_s + place, tr("Change…"), parent);
    change->setAccessibleName(tr("Change %1").arg(food.name));
    change->setMenu(new QMenu(change));
    QAction* other = change->menu()->addAction(tr("Another idea for this week"));
    other->setObjectName(u"otherIdea"_s + place);
    QAction* never = change->menu()->addAction(tr("Never again this food"));
    never->setObjectName(u"neverAgain"_s + place);
    never->setEnabled(!m_context.store.isReadOnly());
    // Queued: the plan is made anew, and with it this card and its menu.
    const QString id = food.foodId;
    const QString name = food.name;
    connect(
        other, &QAction::triggered, this, [this, id, name] { Q_EMIT otherIdeaRequested(id, name); },
        Qt::QueuedConnection);
    connect(
        never, &QAction::triggered, this, [this, id, name] { Q_EMIT neverAgainRequested(id, name); },
        Qt::QueuedConnection);
    return change;
}

void PlanDayCard::addLeftOut()
{
    if (m_day.leftOut.empty())
        return;
    std::vector<std::pair<QString, QStringList>> reasons; // in the order in which they come up
    for (const PlannedOmission& food : m_day.leftOut) {
        const QString reason = leftOutText(food);
        auto known = std::find_if(reasons.begin(), reasons.end(), [&](const auto& r) { return r.first == reason; });
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {reason, {}});
        known->second << food.name;
    }
    QStringList sentences;
    for (const auto& [reason, foods] : reasons) {
        //: foods that are left out of a day and why: "Left out (makes room for what is added): Pasta; Rice."
        sentences << tr("Left out (%1): %2.").arg(reason, foods.join(u"; "_s));
    }
    body()->addSpacing(m_context.theme.theme().gap(4));
    auto* label = wrappingLabel(m_context.theme, FontRole::Small, sentences.join(u'\n'), this, Tone::Muted);
    label->setObjectName(u"leftOut%1"_s.arg(m_number));
    body()->addWidget(label);
}

} // namespace osteolog::ui
