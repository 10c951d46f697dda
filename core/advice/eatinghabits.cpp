// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/eatinghabits.h"

#include "core/analysis/daysummary.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr std::size_t supplementDays = 14; ///< the latest ones: a supplement that was given up is not counted for long

bool hasFood(const Day& day)
{
    return std::any_of(day.entries.begin(), day.entries.end(),
                       [](const Record& record) { return record.as<FoodEntry>() != nullptr; });
}

std::vector<const Day*> countingDays(std::span<const Day> history, QDate first, int daysBack)
{
    std::vector<const Day*> days;
    for (const Day& day : history) {
        if (day.date < first && day.date >= first.addDays(-daysBack) &&
            dayCounts(day.date, hasFood(day), day.markedComplete, first))
            days.push_back(&day);
    }
    std::sort(days.begin(), days.end(), [](const Day* a, const Day* b) { return a->date < b->date; });
    return days;
}

/// Also what is taken once a week is spread over the days.
NutrientValues meanSupplements(const std::vector<const Day*>& days)
{
    NutrientValues mean;
    const std::size_t count = std::min(days.size(), supplementDays);
    for (std::size_t i = days.size() - count; i < days.size(); ++i) {
        for (const Record& record : days[i]->entries) {
            const auto* supplement = record.as<SupplementEntry>();
            if (!supplement)
                continue;
            for (const Nutrient nutrient : allNutrients) {
                if (const std::optional<double>& amount = supplement->values[nutrient])
                    mean[nutrient] = mean[nutrient].value_or(0) + *amount / static_cast<double>(count);
            }
        }
    }
    return mean;
}

} // namespace

Result<std::vector<Day>> daysBefore(const Store& store, QDate first, int days)
{
    std::vector<Day> history;
    for (QDate date = first.addDays(-days); date < first; date = date.addDays(1)) {
        Result<Day> day = store.day(date);
        if (!day)
            return day.error();
        history.push_back(std::move(day).value());
    }
    return history;
}

EatingHabits habitsOf(std::span<const Day> history, QDate first, int daysBack)
{
    EatingHabits habits;
    habits.days = countingDays(history, first, daysBack);
    QMap<QString, QMap<Meal, int>> meals;
    for (const Day* day : habits.days) {
        QSet<QString> ofDay;
        for (const Record& record : day->entries) {
            const auto* entry = record.as<FoodEntry>();
            if (!entry)
                continue;
            habits.kilocalories += entry->values[Nutrient::Energy].value_or(0);
            ofDay.insert(entry->foodId);
            ++meals[entry->foodId][entry->meal];
        }
        for (const QString& id : ofDay)
            ++habits.daysOf[id];
    }
    if (!habits.days.empty())
        habits.kilocalories /= static_cast<double>(habits.days.size());
    habits.supplements = meanSupplements(habits.days);
    for (auto food = meals.cbegin(); food != meals.cend(); ++food) {
        int most = 0;
        for (auto meal = food->cbegin(); meal != food->cend(); ++meal) {
            if (meal.value() > most) {
                most = meal.value();
                habits.mealOf[food.key()] = meal.key();
            }
        }
    }
    return habits;
}

std::vector<const Day*> usualWeek(const EatingHabits& habits, QDate first, const std::function<int(const Day&)>& unfit)
{
    std::vector<std::pair<int, const Day*>> left; // the best first
    for (const Day* day : habits.days)
        left.emplace_back(unfit(*day), day);
    std::sort(left.begin(), left.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second->date > b.second->date;
    });
    std::vector<const Day*> week(7, nullptr);
    const auto take = [&](std::size_t number, bool sameWeekday) {
        const int weekday = first.addDays(static_cast<int>(number)).dayOfWeek();
        const auto found = std::find_if(left.begin(), left.end(), [&](const auto& day) {
            return !sameWeekday || day.second->date.dayOfWeek() == weekday;
        });
        if (found == left.end())
            return;
        week[number] = found->second;
        left.erase(found);
    };
    for (std::size_t number = 0; number < week.size(); ++number)
        take(number, true);
    for (std::size_t number = 0; number < week.size(); ++number) {
        if (!week[number])
            take(number, false);
    }
    std::erase(week, nullptr);
    return week;
}

} // namespace osteolog
