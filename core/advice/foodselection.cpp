// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/foodselection.h"

#include "core/analysis/intake.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr double leastEnergy = 1; ///< kcal per 100 g

bool isKnownLowInOxalate(const Food& food)
{
    return food.origin == FoodOrigin::Shipped && !food.highOxalate;
}

} // namespace

bool passes(const Food& food, const FoodFilter& filter)
{
    const bool anyDiet = filter.diet == Diet::Omnivore || filter.diet == Diet::Unknown;
    return (anyDiet || static_cast<int>(food.diet) >= static_cast<int>(filter.diet)) &&
           food.freeOf.includes(filter.without) && (!filter.lowOxalate || isKnownLowInOxalate(food));
}

std::optional<Grams> gramsFor(const Food& food, FoodBasis basis)
{
    switch (basis) {
    case FoodBasis::UsualPortion:
        return food.usualPortion.grams;
    case FoodBasis::HundredGrams:
        return Grams(100);
    case FoodBasis::HundredKilocalories:
        break;
    }
    const std::optional<double>& energy = food.per100g[Nutrient::Energy];
    return energy && *energy >= leastEnergy ? std::optional(Grams(100 * 100 / *energy)) : std::nullopt;
}

std::vector<const Food*> richestIn(Member member, FoodBasis basis, std::vector<const Food*> foods,
                                   ReferenceSet reference)
{
    std::vector<std::pair<double, const Food*>> ranked;
    ranked.reserve(foods.size());
    for (const Food* food : foods) {
        const std::optional<double> per100g = intakeOf(member, food->per100g, reference).amount;
        const std::optional<Grams> grams = gramsFor(*food, basis);
        if (per100g && *per100g > 0 && grams)
            ranked.emplace_back(*per100g * grams->value() / 100, food);
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first > b.first;
        if (a.second->name.size() != b.second->name.size())
            return a.second->name.size() < b.second->name.size();
        return a.second->id < b.second->id;
    });
    foods.clear();
    for (const auto& [amount, food] : ranked)
        foods.push_back(food);
    return foods;
}

std::vector<Suggestion> bestForGap(const DaySummary& summary, const Targets& targets, const Profile& profile,
                                   std::span<const Food* const> foods, SuggestionRequest request)
{
    struct Ranked
    {
        double objective = 0;
        int eaten = 0;
        Suggestion suggestion;
    };
    request.items = 1;
    std::vector<Ranked> ranked;
    for (const Food* food : foods) {
        Suggestions alone = suggest(summary, targets, profile, {&food, 1}, request);
        if (!alone.items.empty())
            ranked.push_back({alone.objective, request.eatenTimes.value(food->id), std::move(alone.items.front())});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.objective != b.objective)
            return a.objective < b.objective;
        if (a.suggestion.kilocalories != b.suggestion.kilocalories)
            return a.suggestion.kilocalories < b.suggestion.kilocalories;
        return a.eaten != b.eaten ? a.eaten > b.eaten : a.suggestion.food->id < b.suggestion.food->id;
    });
    std::vector<Suggestion> suggestions;
    suggestions.reserve(ranked.size());
    for (Ranked& one : ranked)
        suggestions.push_back(std::move(one.suggestion));
    return suggestions;
}

} // namespace osteolog
