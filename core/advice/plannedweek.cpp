// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/plannedweek.h"

#include "core/analysis/gates.h"
#include "core/analysis/intake.h"

#include <algorithm>

namespace osteolog::weekplanning {

namespace {

constexpr double mostVitaminKGivenUp = 25; ///< µg, as in the suggestions
constexpr double hair = 1e-9;

bool isVitaminK(Member member)
{
    return member == Member::VitaminK || member == Member::VitaminK2;
}

/// What keeps a usual food out of the plan. A food that the catalogue no longer knows could be anything.
std::optional<ExclusionReason> usualExclusion(const FoodEntry& entry, const PlanInput& input)
{
    if (input.without.contains(entry.foodId))
        return ExclusionReason{Exclusion::Unwanted, false};
    if (const Food* food = input.byId.value(entry.foodId))
        return mustNotEat(*food, input.profile);
    Food anything;
    anything.pregnancyAvoid = true;
    anything.highOxalate = true;
    std::optional<ExclusionReason> reason = mustNotEat(anything, input.profile);
    if (reason)
        reason->unknown = true;
    return reason;
}

int mealOrder(const PlannedFood& food)
{
    return food.meal == Meal::None ? static_cast<int>(Meal::Snack) + 1 : static_cast<int>(food.meal);
}

} // namespace

PlanInput::PlanInput(const Targets& targetsOfDay, const Profile& person, std::span<const Food* const> foods,
                     const WeekPlanRequest& request)
    : targets(targetsOfDay), profile(person), first(request.first), without(request.without)
{
    for (const Member member : eatenMembers) {
        if (targets[member].amount && !(isVitaminK(member) && takesVitaminKAntagonist(profile)))
            members.push_back(member);
    }
    for (const Food* food : foods)
        byId.insert(food->id, food);
}

int excludedOf(const Day& day, const PlanInput& input)
{
    return static_cast<int>(std::count_if(day.entries.begin(), day.entries.end(), [&](const Record& record) {
        const auto* entry = record.as<FoodEntry>();
        return entry && usualExclusion(*entry, input);
    }));
}

void Sums::add(const Sums& other, double factor)
{
    for (std::size_t m = 0; m < memberCount; ++m)
        amounts[m] += factor * other.amounts[m];
    kilocalories += factor * other.kilocalories;
}

PlannedWeek::PlannedWeek(const PlanInput& input, const EatingHabits& habits)
    : m_input(input), m_habits(habits), m_days(daysInWeek), m_ofDay(daysInWeek)
{
}

Sums PlannedWeek::sumsOf(const NutrientValues& values) const
{
    Sums sums;
    for (const Member member : eatenMembers)
        sums[member] = intakeOf(member, values, m_input.profile.reference).amount.value_or(0);
    sums.kilocalories = values[Nutrient::Energy].value_or(0);
    return sums;
}

void PlannedWeek::takeOver(PlannedDay& day, const Day& usual) const
{
    day.like = usual.date;
    for (const Record& record : usual.entries) {
        const auto* entry = record.as<FoodEntry>();
        if (!entry)
            continue;
        if (const std::optional<ExclusionReason> reason = usualExclusion(*entry, m_input)) {
            day.leftOut.push_back(
                {entry->foodId, entry->foodName, entry->meal, entry->grams, LeftOut::Excluded, reason});
            continue;
        }
        PlannedFood food;
        food.foodId = entry->foodId;
        food.food = m_input.byId.value(entry->foodId);
        food.name = food.food ? food.food->name : entry->foodName;
        food.meal = entry->meal;
        food.grams = entry->grams;
        food.portionName = entry->portionName;
        food.portionCount = entry->portionCount;
        food.values = entry->values;
        day.foods.push_back(std::move(food));
    }
}

void PlannedWeek::begin(const std::vector<const Day*>& usual)
{
    for (std::size_t day = 0; day < daysInWeek; ++day) {
        m_days[day].date = m_input.first.addDays(static_cast<int>(day));
        if (day < usual.size())
            takeOver(m_days[day], *usual[day]);
        m_ofDay[day] = sumsOf(m_habits.supplements);
        for (const PlannedFood& food : m_days[day].foods)
            m_ofDay[day].add(sumsOf(food.values));
        m_week.add(m_ofDay[day]);
        keepBelowLimits(day);
    }
    m_usualWeek = m_week;
    if (!usual.empty())
        m_kcalBudget = std::max(m_habits.kilocalories * daysInWeek, m_week.kilocalories);
}

void PlannedWeek::leaveOut(std::size_t day, std::size_t index, LeftOut why)
{
    PlannedDay& planned = m_days[day];
    const PlannedFood& food = planned.foods[index];
    const Sums sums = sumsOf(food.values);
    m_ofDay[day].add(sums, -1);
    m_week.add(sums, -1);
    planned.leftOut.push_back({food.foodId, food.name, food.meal, food.grams, why, std::nullopt});
    planned.foods.erase(planned.foods.begin() + static_cast<std::ptrdiff_t>(index));
}

void PlannedWeek::keepBelowLimits(std::size_t day)
{
    for (const Member member : {Member::Calcium, Member::VitaminD}) {
        const std::optional<double>& limit = m_input.targets[member].upperLimit;
        while (limit && m_ofDay[day][member] > *limit + hair) {
            const std::vector<PlannedFood>& foods = m_days[day].foods;
            std::size_t most = 0;
            for (std::size_t i = 1; i < foods.size(); ++i) {
                if (sumsOf(foods[i].values)[member] > sumsOf(foods[most].values)[member])
                    most = i;
            }
            if (foods.empty() || sumsOf(foods[most].values)[member] <= 0)
                break; // supplements alone: no plan of foods can change that
            leaveOut(day, most, LeftOut::UpperLimit);
        }
    }
}

int PlannedWeek::daysWith(const QString& foodId) const
{
    return static_cast<int>(std::count_if(m_days.begin(), m_days.end(), [&](const PlannedDay& day) {
        return std::any_of(day.foods.begin(), day.foods.end(),
                           [&](const PlannedFood& food) { return food.foodId == foodId; });
    }));
}

PlanQuestion PlannedWeek::meanDay() const
{
    PlanQuestion question;
    question.targets = m_input.targets;
    for (const Member member : eatenMembers) {
        question.day[member].amount = m_week[member] / daysInWeek;
        if (std::find(m_input.members.begin(), m_input.members.end(), member) == m_input.members.end())
            question.targets[member].amount.reset();
    }
    return question;
}

PlanQuestion PlannedWeek::question(std::size_t day, const std::vector<std::size_t>& givenUp) const
{
    const Sums change = changeOf(day, givenUp, {});
    const double remaining = static_cast<double>(daysInWeek - day);
    PlanQuestion question = meanDay();
    for (const Member member : eatenMembers) {
        const double amount = m_ofDay[day][member] + change[member];
        question.day[member].amount = amount;
        std::optional<double>& target = question.targets[member].amount;
        if (!target)
            continue;
        const double open = *target * daysInWeek - m_week[member] - change[member];
        question.gap[member] = std::max(0.0, open / remaining);
        target = amount + question.gap[member];
    }
    if (m_kcalBudget)
        question.kcalRoom = std::max(0.0, (*m_kcalBudget - m_week.kilocalories) / remaining) - change.kilocalories;
    return question;
}

/// What the day gains or loses.
Sums PlannedWeek::changeOf(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added) const
{
    Sums change;
    for (const Suggestion& item : added.items)
        change.add(sumsOf(item.adds));
    for (const std::size_t index : givenUp)
        change.add(sumsOf(m_days[day].foods[index].values), -1);
    return change;
}

double PlannedWeek::openShares(std::size_t day, const PlanQuestion& whole, const std::vector<std::size_t>& givenUp,
                               const Suggestions& added) const
{
    Sums change = changeOf(day, givenUp, added);
    for (const Suggestion& item : added.items) {
        if (item.food->highOxalate) // as the solver counts it
            change[Member::Calcium] -= sumsOf(item.adds)[Member::Calcium];
    }
    double open = 0;
    for (const Member member : m_input.members) {
        if (whole.gap[member] > 0)
            open += std::max(0.0, 1 - change[member] / whole.gap[member]);
    }
    return open;
}

bool PlannedWeek::keepsUsual(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added) const
{
    const Sums change = changeOf(day, givenUp, added);
    return std::all_of(m_input.members.begin(), m_input.members.end(), [&](Member member) {
        const double target = m_input.targets[member].amount.value_or(0) * daysInWeek;
        return m_week[member] + change[member] >= std::min(target, m_usualWeek[member]) - hair;
    });
}

bool PlannedWeek::mustStay(const PlannedFood& food) const
{
    if (!takesVitaminKAntagonist(m_input.profile))
        return false;
    const Intake vitaminK = intakeOf(Member::VitaminK, food.values, ReferenceSet::Nam);
    return !vitaminK.complete || *vitaminK.amount > mostVitaminKGivenUp;
}

double PlannedWeek::shareOfTargets(const NutrientValues& values) const
{
    const Sums sums = sumsOf(values);
    double share = 0;
    for (const Member member : m_input.members)
        share += std::min(1.0, sums[member] / *m_input.targets[member].amount);
    return share;
}

void PlannedWeek::take(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added,
                       const std::vector<const Food*>& newFoods)
{
    std::vector<std::size_t> order = givenUp;
    std::sort(order.rbegin(), order.rend());
    const Meal freed = givenUp.empty() ? Meal::Snack : m_days[day].foods[givenUp.front()].meal;
    for (const std::size_t index : order)
        leaveOut(day, index, LeftOut::Exchanged);
    for (const Suggestion& item : added.items) {
        PlannedFood food;
        food.foodId = item.food->id;
        food.name = item.food->name;
        food.food = item.food;
        food.meal = m_habits.mealOf.value(item.food->id, freed);
        food.grams = item.grams;
        food.portionName = item.food->usualPortion.name;
        food.portionCount = item.portions;
        const bool isNew = std::find(newFoods.begin(), newFoods.end(), item.food) != newFoods.end();
        food.as = isNew ? PlannedAs::New : PlannedAs::Added;
        food.values = item.adds;
        food.mostFor = item.mostFor;
        if (isNew && std::find(m_newFoods.begin(), m_newFoods.end(), item.food) == m_newFoods.end())
            m_newFoods.push_back(item.food);
        m_ofDay[day].add(sumsOf(item.adds));
        m_week.add(sumsOf(item.adds));
        m_days[day].foods.push_back(std::move(food));
    }
}

void PlannedWeek::finish(WeekPlan& plan)
{
    for (const Member member : m_input.members) {
        PlannedMember planned;
        planned.member = member;
        planned.target = *m_input.targets[member].amount;
        planned.usual = m_usualWeek[member] / daysInWeek;
        planned.planned = m_week[member] / daysInWeek;
        for (const PlannedDay& day : m_days) {
            planned.atLeast =
                planned.atLeast || std::any_of(day.foods.begin(), day.foods.end(), [&](const PlannedFood& food) {
                    return !intakeOf(member, food.values, m_input.profile.reference).complete;
                });
        }
        plan.members.push_back(planned);
    }
    std::vector<std::vector<PlannedFood>> bought;
    for (std::size_t i = 0; i < daysInWeek; ++i) {
        PlannedDay& day = m_days[i];
        std::stable_sort(day.foods.begin(), day.foods.end(),
                         [](const PlannedFood& a, const PlannedFood& b) { return mealOrder(a) < mealOrder(b); });
        day.kilocalories = m_ofDay[i].kilocalories;
        day.amounts = m_ofDay[i].amounts;
        bought.push_back(day.foods);
    }
    plan.shopping = shoppingListOf(bought);
    plan.newFoods = m_newFoods;
    plan.days = std::move(m_days);
}

} // namespace osteolog::weekplanning
