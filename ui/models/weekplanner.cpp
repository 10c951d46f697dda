// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/weekplanner.h"

#include "core/advice/eatinghabits.h"
#include "core/advice/unwantedfoods.h"
#include "core/foods/catalogue.h"
#include "ui/models/daystate.h"
#include "ui/shell/appcontext.h"

#include <QThread>

namespace osteolog::ui {

struct WeekPlanner::Question
{
    std::vector<Day> history;
    Targets targets;
    Profile profile;
    std::vector<Food> foods;
    WeekPlanRequest request;
};

namespace {

/// Those that may be offered, and imported ones that the diary names.
std::vector<Food> foodsFor(const Catalogue& catalogue, const std::vector<Day>& history)
{
    std::vector<Food> foods;
    QSet<QString> ids;
    const auto take = [&](const Food& food) {
        if (ids.contains(food.id))
            return;
        ids.insert(food.id);
        foods.push_back(food);
    };
    for (const Food* food : catalogue.foods())
        take(*food);
    for (const Day& day : history) {
        for (const Record& record : day.entries) {
            const auto* entry = record.as<FoodEntry>();
            const Food* food = entry && !ids.contains(entry->foodId) ? catalogue.food(entry->foodId) : nullptr;
            if (food)
                take(*food);
        }
    }
    return foods;
}

} // namespace

WeekPlanner::WeekPlanner(const AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

WeekPlanner::~WeekPlanner()
{
    if (!m_thread)
        return;
    m_thread->wait();
    delete m_thread;
}

Result<WeekPlanner::Question> WeekPlanner::questionOf(const DayState& day, const QSet<QString>& without) const
{
    Result<std::vector<Day>> history = daysBefore(m_context.store, day.date(), weekPlanHistoryDays);
    if (!history)
        return history.error();
    const Result<QSet<QString>> unwanted = unwantedFoods(m_context.store);
    if (!unwanted)
        return unwanted.error();
    std::vector<Food> foods = foodsFor(m_context.catalogue, *history);
    return Question{
        std::move(history).value(), day.targets(), day.profile(), std::move(foods), {day.date(), *unwanted + without}};
}

void WeekPlanner::start(const DayState& day, const QSet<QString>& without)
{
    Result<Question> question = questionOf(day, without);
    if (!question) {
        Q_EMIT failed(question.error());
        return;
    }
    if (m_thread)
        m_next = std::make_unique<Question>(std::move(question).value());
    else
        run(std::move(question).value());
}

void WeekPlanner::run(Question asked)
{
    m_answer = std::make_shared<FinishedPlan>();
    auto question = std::make_shared<Question>(std::move(asked));
    m_thread = QThread::create([question, answer = m_answer] {
        std::vector<const Food*> foods;
        for (const Food& food : question->foods)
            foods.push_back(&food);
        answer->plan = planWeek(question->history, question->targets, question->profile, foods, question->request);
        answer->foods = std::move(question->foods); // keeps its place in memory, so the plan's pointers hold
    });
    connect(m_thread, &QThread::finished, this, &WeekPlanner::finish);
    m_thread->start(QThread::LowPriority);
}

void WeekPlanner::finish()
{
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    const std::shared_ptr<const FinishedPlan> answer = std::move(m_answer);
    if (m_next)
        run(std::move(*std::exchange(m_next, nullptr)));
    else
        Q_EMIT planned(answer);
}

} // namespace osteolog::ui
