// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodlist.h"

#include "core/foods/catalogue.h"
#include "ui/models/daystate.h"
#include "ui/pages/foods/foodwords.h"

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 200; // what Catalogue::search gives at most

/// What is eaten often, then everything by name.
std::vector<const Food*> allFoods(const Catalogue& catalogue)
{
    std::vector<const Food*> foods;
    QSet<QString> first;
    for (const FoodHit& hit : catalogue.search({}, mostHits)) {
        foods.push_back(hit.food);
        first.insert(hit.food->id);
    }
    const auto liked = std::ssize(foods);
    for (const Food* food : catalogue.foods()) {
        if (!first.contains(food->id))
            foods.push_back(food);
    }
    std::sort(foods.begin() + liked, foods.end(),
              [](const Food* a, const Food* b) { return a->name.compare(b->name, Qt::CaseInsensitive) < 0; });
    return foods;
}

/// Without a text, what was put away is shown after the rest of the person's own.
std::vector<const Food*> foundFoods(const Catalogue& catalogue, const QString& text, const FoodView& view)
{
    if (text.trimmed().isEmpty()) {
        std::vector<const Food*> all = allFoods(catalogue);
        if (view.ownOnly) {
            const auto archived = catalogue.archivedFoods();
            all.insert(all.end(), archived.begin(), archived.end());
        }
        return all;
    }
    std::vector<const Food*> foods;
    for (const FoodHit& hit : catalogue.search(text, mostHits))
        foods.push_back(hit.food);
    return foods;
}

FoodRow rowOf(const Food& food, FoodBasis basis, Grams grams)
{
    switch (basis) {
    case FoodBasis::HundredGrams:
        return {&food, grams, portionText({{}, grams})};
    case FoodBasis::HundredKilocalories:
        return {&food, grams, FoodFilterBar::tr("100 kcal, %1").arg(portionText({{}, grams}))};
    case FoodBasis::UsualPortion:
        break;
    }
    return {&food, grams, portionText(food.usualPortion)};
}

/// "1½ × 1 slice, 42 g"
QString suggestedText(const Suggestion& suggestion)
{
    const Portion& usual = suggestion.food->usualPortion;
    if (suggestion.portions == 1)
        return portionText(usual);
    const QString grams = portionText({{}, suggestion.grams});
    return usual.name.isEmpty()
               ? grams
               : FoodFilterBar::tr("%1 × %2, %3").arg(numberText(suggestion.portions), usual.name, grams);
}

void listForGap(FoodList& list, const std::vector<const Food*>& foods, const DayState& day)
{
    const SuggestionRequest request = day.suggestionRequest();
    const Suggestions open = suggest(day.summary(), day.targets(), day.profile(), {}, request);
    list.gap = open.gap;
    list.withheld = open.withheld;
    if (tipsAreOff(day.notices()))
        return;
    for (const Suggestion& suggestion : bestForGap(day.summary(), day.targets(), day.profile(), foods, request))
        list.rows.push_back({suggestion.food, suggestion.grams, suggestedText(suggestion)});
    if (!list.rows.empty())
        list.withheld = SuggestionsWithheld::No;
}

} // namespace

FoodList listFoods(const Catalogue& catalogue, const QString& text, const FoodView& view,
                   const QSet<QString>& favourites, const DayState& day)
{
    FoodList list;
    std::vector<const Food*> foods = foundFoods(catalogue, text, view);
    const auto found = std::ssize(foods);
    std::erase_if(foods, [&](const Food* food) {
        return !passes(*food, view.filter) || (view.favouritesOnly && !favourites.contains(food->id)) ||
               (view.ownOnly && food->origin != FoodOrigin::Own);
    });
    if (view.order == FoodView::Order::Richest)
        foods = richestIn(view.member, view.basis, std::move(foods), day.profile().reference);
    if (view.order == FoodView::Order::ForGap) {
        listForGap(list, foods, day);
    } else {
        for (const Food* food : foods) {
            if (const auto grams = gramsFor(*food, view.basis))
                list.rows.push_back(rowOf(*food, view.basis, *grams));
        }
    }
    list.hidden = static_cast<int>(found - std::ssize(list.rows));
    return list;
}

} // namespace osteolog::ui
