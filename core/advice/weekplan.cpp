// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/weekplan.h"

#include "core/advice/plannedweek.h"
#include "core/analysis/gates.h"
#include "core/analysis/intake.h"
#include "core/domain/keys.h"

#include <algorithm>

namespace osteolog {

namespace {

using namespace weekplanning;

// The figures of the definition in the header.
constexpr int mostAdded = 3;
constexpr int mostOfEverydayFoods = 5;
constexpr int mostDaysOfOneFood = 3;
constexpr double dailyShare = 5.0 / 7.0;
constexpr double newFoodMustGain = 0.05;
constexpr int mostExchanges = 2;
constexpr std::size_t exchangeChoices = 4;
constexpr double leastKcalToExchange = 40; ///< less makes no room
constexpr double kcalWeight = 0.25 / 2000;
constexpr double addedWeight = 0.02;
constexpr double givenUpWeight = 0.05;

constexpr KeyTable<WeekPlanBasis, 2> basisKeys = {{
    {WeekPlanBasis::UsualDays, u"usual-days"},
    {WeekPlanBasis::EverydayFoods, u"everyday-foods"},
}};
constexpr KeyTable<LeftOut, 3> leftOutKeys = {{
    {LeftOut::Excluded, u"excluded"},
    {LeftOut::UpperLimit, u"upper-limit"},
    {LeftOut::Exchanged, u"exchanged"},
}};

/// One way to fill a day: what is given up and what the solver adds then.
struct Attempt
{
    std::vector<std::size_t> givenUp; ///< indexes into the foods of the day
    Suggestions added;
    double score = 0;
};

class Planner
{
public:
    Planner(const PlanInput& input, const EatingHabits& habits, std::span<const Food* const> foods, WeekPlan& plan)
        : m_input(input), m_habits(habits), m_plan(plan), m_week(input, habits)
    {
        m_request.eatenTimes = habits.daysOf;
        m_request.items = plan.basis == WeekPlanBasis::UsualDays ? mostAdded : mostOfEverydayFoods;
        const bool usual = plan.basis == WeekPlanBasis::UsualDays;
        for (const Food* food : foods) {
            if (!isAllowed(*food, input.profile) || input.without.contains(food->id))
                continue;
            if (habits.daysOf.contains(food->id) || (!usual && food->everyday))
                m_pool.push_back(food);
            else if (usual)
                m_unfamiliar.push_back(food);
        }
    }

    void run()
    {
        std::vector<const Day*> usual;
        if (m_plan.basis == WeekPlanBasis::UsualDays)
            usual = usualWeek(m_habits, m_input.first, [this](const Day& day) { return excludedOf(day, m_input); });
        m_week.begin(usual);
        if (m_plan.basis == WeekPlanBasis::UsualDays)
            chooseNewFoods();
        for (std::size_t day = 0; day < daysInWeek; ++day)
            fill(day);
        m_week.finish(m_plan);
    }

private:
    /// Greedy, one after the other: what the solver would take for the mean day if every food could be had.
    void chooseNewFoods()
    {
        for (int i = 0; i < weekPlanMostNewFoods; ++i) {
            std::vector<const Food*> all = m_pool;
            all.insert(all.end(), m_unfamiliar.begin(), m_unfamiliar.end());
            const PlanQuestion mean = m_week.meanDay();
            const double without = suggest(mean.day, mean.targets, m_input.profile, m_pool, m_request).objective;
            const Suggestions with = suggest(mean.day, mean.targets, m_input.profile, all, m_request);
            const auto isUnfamiliar = [this](const Suggestion& item) {
                return std::find(m_unfamiliar.begin(), m_unfamiliar.end(), item.food) != m_unfamiliar.end();
            };
            const auto found = std::find_if(with.items.begin(), with.items.end(), isUnfamiliar);
            if (found == with.items.end())
                return;
            m_pool.push_back(found->food);
            const double one = suggest(mean.day, mean.targets, m_input.profile, m_pool, m_request).objective;
            std::erase(m_unfamiliar, found->food);
            if (one > without - newFoodMustGain) {
                m_pool.pop_back();
                return;
            }
            m_newFoods.push_back(found->food);
        }
    }

    /// Foods that may not be added to this day.
    QSet<QString> notOn(std::size_t day, const std::vector<std::size_t>& givenUp) const
    {
        QSet<QString> without = m_input.without;
        for (const PlannedFood& planned : m_week.foods(day))
            without.insert(planned.foodId);
        for (const std::size_t index : givenUp)
            without.insert(m_week.foods(day)[index].foodId);
        for (const Food* food : m_pool) {
            const auto days = static_cast<double>(m_habits.days.size());
            const bool daily = days > 0 && m_habits.daysOf.value(food->id) >= dailyShare * days;
            if (!daily && m_week.daysWith(food->id) >= mostDaysOfOneFood)
                without.insert(food->id);
        }
        return without;
    }

    Attempt attempt(std::size_t day, std::vector<std::size_t> givenUp) const
    {
        const PlanQuestion whole = m_week.question(day, {});
        const PlanQuestion question = m_week.question(day, givenUp);
        SuggestionRequest request = m_request;
        request.without = notOn(day, givenUp);
        request.kcalMaximum = question.kcalRoom;
        Attempt result;
        result.givenUp = std::move(givenUp);
        result.added = suggest(question.day, question.targets, m_input.profile, m_pool, request);
        result.score = m_week.openShares(day, whole, result.givenUp, result.added) +
                       addedWeight * static_cast<double>(result.added.items.size()) +
                       givenUpWeight * static_cast<double>(result.givenUp.size());
        double kcal = 0;
        for (const Suggestion& item : result.added.items)
            kcal += item.kilocalories;
        for (const std::size_t index : result.givenUp)
            kcal -= m_week.foods(day)[index].values[Nutrient::Energy].value_or(0);
        result.score += kcalWeight * std::max(0.0, kcal);
        return result;
    }

    /// The usual foods that give least of the targets per kcal, least first.
    std::vector<std::size_t> exchangeable(std::size_t day) const
    {
        std::vector<std::pair<double, std::size_t>> choices;
        const std::vector<PlannedFood>& foods = m_week.foods(day);
        for (std::size_t i = 0; i < foods.size(); ++i) {
            const double kcal = foods[i].values[Nutrient::Energy].value_or(0);
            if (kcal >= leastKcalToExchange && !m_week.mustStay(foods[i]))
                choices.emplace_back(m_week.shareOfTargets(foods[i].values) / kcal, i);
        }
        std::sort(choices.begin(), choices.end());
        std::vector<std::size_t> result;
        for (std::size_t i = 0; i < std::min(choices.size(), exchangeChoices); ++i)
            result.push_back(choices[i].second);
        return result;
    }

    void fill(std::size_t day)
    {
        Attempt best = attempt(day, {});
        for (int exchange = 0; exchange < mostExchanges; ++exchange) {
            const std::vector<std::size_t> before = best.givenUp;
            for (const std::size_t choice : exchangeable(day)) {
                if (std::find(before.begin(), before.end(), choice) != before.end())
                    continue;
                std::vector<std::size_t> givenUp = before;
                givenUp.push_back(choice);
                Attempt next = attempt(day, std::move(givenUp));
                if (next.score < best.score && m_week.keepsUsual(day, next.givenUp, next.added))
                    best = std::move(next);
            }
            if (best.givenUp.size() == before.size())
                break;
        }
        m_week.take(day, best.givenUp, best.added, m_newFoods);
    }

    const PlanInput& m_input;
    const EatingHabits& m_habits;
    WeekPlan& m_plan;
    PlannedWeek m_week;
    SuggestionRequest m_request;
    std::vector<const Food*> m_pool;
    std::vector<const Food*> m_unfamiliar;
    std::vector<const Food*> m_newFoods;
};

} // namespace

QString weekPlanBasisKey(WeekPlanBasis basis)
{
    return keyOf(basisKeys, basis);
}

QString leftOutKey(LeftOut reason)
{
    return keyOf(leftOutKeys, reason);
}

WeekPlan planWeek(std::span<const Day> history, const Targets& targets, const Profile& profile,
                  std::span<const Food* const> foods, const WeekPlanRequest& request)
{
    WeekPlan plan;
    const EatingHabits habits = habitsOf(history, request.first, weekPlanHistoryDays);
    plan.loggedDays = static_cast<int>(habits.days.size());
    plan.basis = plan.loggedDays >= weekPlanFewestDays ? WeekPlanBasis::UsualDays : WeekPlanBasis::EverydayFoods;
    if (hasSevereKidneyDisease(profile)) {
        plan.withheld = SuggestionsWithheld::Kidney;
        return plan;
    }
    plan.vitaminKLeftOut = takesVitaminKAntagonist(profile);
    const PlanInput input(targets, profile, foods, request);
    if (input.members.empty()) {
        plan.withheld = SuggestionsWithheld::NoTargets;
        return plan;
    }
    if (plan.basis == WeekPlanBasis::UsualDays)
        plan.usualKilocalories = habits.kilocalories;
    Planner(input, habits, foods, plan).run();
    return plan;
}

} // namespace osteolog
