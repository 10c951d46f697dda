// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestions.h"

#include "core/advice/gapsolver.h"
#include "core/analysis/gates.h"
#include "core/analysis/intake.h"
#include "core/domain/keys.h"

#include <algorithm>
#include <numeric>

namespace osteolog {

namespace {

// The weights and limits of the definition in the header.
constexpr double kcalWeight = 0.25;
constexpr double kcalUnit = 2000;
constexpr double itemWeight = 0.02;
constexpr std::array<double, 4> portionSteps = {0.5, 1, 1.5, 2};
constexpr double mostVitaminKUnderWarfarin = 25; ///< µg in the portion
constexpr int mostItems = 5;
constexpr double hair = 1e-9;

constexpr KeyTable<SuggestionsWithheld, 5> withheldKeys = {{
    {SuggestionsWithheld::No, u""},
    {SuggestionsWithheld::NoGap, u"no-gap"},
    {SuggestionsWithheld::NoTargets, u"no-targets"},
    {SuggestionsWithheld::Kidney, u"kidney"},
    {SuggestionsWithheld::Nothing, u"nothing"},
}};

bool isVitaminK(Member member)
{
    return member == Member::VitaminK || member == Member::VitaminK2;
}

/// One budget that a set of foods must keep within.
struct Budget
{
    Nutrient nutrient = Nutrient::Energy;
    double room = 0;
};

/// The share of a budget that an amount uses up. Whatever does not fit at all uses more than all of it.
double useOf(const Budget& budget, double amount)
{
    if (amount <= 0)
        return 0;
    return budget.room > 0 ? amount / budget.room : 2;
}

struct Candidate
{
    const Food* food = nullptr;
    double portions = 1;
    NutrientValues adds;
};

/// Everything that the solver is asked, beside the foods that its answer leads back to.
struct Question
{
    std::vector<std::pair<Member, double>> gap;
    std::vector<Budget> budgets;
    std::vector<Candidate> candidates;
    std::vector<GapItem> items;
};

/// What a food adds to a member as the objective means it: calcium of a high-oxalate food is hardly absorbed.
double counted(Member member, const Food& food, const NutrientValues& adds, ReferenceSet reference)
{
    if (member == Member::Calcium && food.highOxalate)
        return 0;
    return intakeOf(member, adds, reference).amount.value_or(0);
}

/// Of a food that is allowed: what keeps a portion from being a candidate. Energy that is not known can neither be
/// weighed nor kept below a maximum.
std::optional<ExclusionReason> exclusionOfPortion(const NutrientValues& adds, bool vitaminKLimited)
{
    if (!adds.isExact(Nutrient::Energy))
        return ExclusionReason{Exclusion::Energy, true};
    if (vitaminKLimited && amountOf(Member::VitaminK, adds).value_or(0) > mostVitaminKUnderWarfarin)
        return ExclusionReason{Exclusion::VitaminK, false};
    return std::nullopt;
}

/// Keeps count of the foods that are left out.
class ExclusionCounter
{
public:
    void add(const ExclusionReason& reason)
    {
        ExclusionCount& count = m_counts[static_cast<std::size_t>(reason.reason)];
        ++count.foods;
        count.unknown += reason.unknown ? 1 : 0;
    }
    std::vector<ExclusionCount> counts() const
    {
        std::vector<ExclusionCount> result;
        for (std::size_t i = 0; i < m_counts.size(); ++i) {
            if (m_counts[i].foods > 0)
                result.push_back({static_cast<Exclusion>(i), m_counts[i].foods, m_counts[i].unknown});
        }
        return result;
    }

private:
    std::array<ExclusionCount, exclusionCount> m_counts{};
};

void addCandidate(Question& question, const Candidate& candidate, int foodNumber, int eaten, ReferenceSet reference)
{
    GapItem item;
    item.food = foodNumber;
    item.rank = static_cast<int>(question.items.size());
    item.eaten = eaten;
    item.kcal = *candidate.adds[Nutrient::Energy];
    item.cost = kcalWeight * item.kcal / kcalUnit + itemWeight;
    bool helps = false;
    for (std::size_t m = 0; m < question.gap.size(); ++m) {
        const auto& [member, gap] = question.gap[m];
        item.share[m] = counted(member, *candidate.food, candidate.adds, reference) / gap;
        helps = helps || item.share[m] > 0;
    }
    for (std::size_t k = 0; k < question.budgets.size(); ++k) {
        const Budget& budget = question.budgets[k];
        item.use[k] = useOf(budget, candidate.adds[budget.nutrient].value_or(0));
    }
    if (!helps)
        return;
    question.items.push_back(item);
    question.candidates.push_back(candidate);
}

/// The foods that are allowed and wanted, in the order of their ids.
std::vector<const Food*> allowedFoods(const Profile& profile, std::span<const Food* const> foods,
                                      const QSet<QString>& without, ExclusionCounter& left)
{
    std::vector<const Food*> allowed;
    for (const Food* food : foods) {
        if (!food->suggestable || food->archived)
            continue;
        if (const std::optional<ExclusionReason> reason = exclusionOf(*food, profile))
            left.add(*reason);
        else if (without.contains(food->id))
            left.add({Exclusion::Unwanted, false});
        else
            allowed.push_back(food);
    }
    std::sort(allowed.begin(), allowed.end(), [](const Food* a, const Food* b) { return a->id < b->id; });
    return allowed;
}

/// Each food in its portions: the order of rank.
void addCandidates(Question& question, const Profile& profile, const std::vector<const Food*>& allowed,
                   const SuggestionRequest& request, ExclusionCounter& left)
{
    const bool vitaminKLimited = takesVitaminKAntagonist(profile);
    int number = 0;
    for (const Food* food : allowed) {
        const int eaten = request.eatenTimes.value(food->id);
        for (const double portions : portionSteps) {
            const double grams = portions * food->usualPortion.grams.value();
            if (!(grams > 0))
                break;
            const Candidate candidate{food, portions, food->per100g.scaled(grams / 100)};
            const std::optional<ExclusionReason> reason = exclusionOfPortion(candidate.adds, vitaminKLimited);
            if (!reason) {
                addCandidate(question, candidate, number, eaten, profile.reference);
                continue;
            }
            if (portions == portionSteps.front()) // not even the smallest portion will do
                left.add(*reason);
            break; // and a larger one is no better
        }
        ++number;
    }
}

/// The members that take part, each with its gap; `targets` without an amount do not.
std::vector<std::pair<Member, double>> gapsOf(const DaySummary& summary, const Targets& targets, bool withVitaminK,
                                              bool& hasTargets)
{
    std::vector<std::pair<Member, double>> gaps;
    for (const Member member : eatenMembers) {
        const std::optional<double>& target = targets[member].amount;
        if (!target || (isVitaminK(member) && !withVitaminK))
            continue;
        hasTargets = true;
        const double gap = *target - summary[member].amount.value_or(0);
        if (gap > *target * hair)
            gaps.emplace_back(member, gap);
    }
    return gaps;
}

std::vector<Budget> budgetsOf(const DaySummary& summary, const Targets& targets, const SuggestionRequest& request)
{
    std::vector<Budget> budgets;
    if (request.kcalMaximum)
        budgets.push_back({Nutrient::Energy, *request.kcalMaximum});
    for (const auto& [member, nutrient] :
         {std::pair(Member::Calcium, Nutrient::Calcium), std::pair(Member::VitaminD, Nutrient::VitaminD)}) {
        if (targets[member].upperLimit)
            budgets.push_back({nutrient, *targets[member].upperLimit - summary[member].amount.value_or(0)});
    }
    return budgets;
}

Suggestion suggestionOf(const Question& question, const Candidate& candidate, const GapItem& item)
{
    const Food& food = *candidate.food;
    Suggestion suggestion;
    suggestion.food = &food;
    suggestion.portions = candidate.portions;
    suggestion.grams = food.usualPortion.grams * candidate.portions;
    suggestion.kilocalories = item.kcal;
    suggestion.adds = candidate.adds;
    double most = 0;
    for (std::size_t m = 0; m < question.gap.size(); ++m) {
        const Member member = question.gap[m].first;
        suggestion.closes.push_back(std::clamp(item.share[m], 0.0, 1.0));
        if (suggestion.closes.back() > most) {
            most = suggestion.closes.back();
            suggestion.mostFor = member;
        }
        if (member == Member::Calcium && food.highOxalate && candidate.adds[Nutrient::Calcium].value_or(0) > 0)
            suggestion.calciumNotCounted = true;
    }
    return suggestion;
}

/// The foods of the solution, the one that alone helps most first.
void takeOver(Suggestions& result, const Question& question, const GapSolution& solution, const Profile& profile)
{
    result.gapAfter = question.gap;
    std::vector<std::pair<double, Suggestion>> items;
    for (const int index : solution.items) {
        const Candidate& candidate = question.candidates[static_cast<std::size_t>(index)];
        const GapItem& item = question.items[static_cast<std::size_t>(index)];
        for (auto& [member, left] : result.gapAfter)
            left = std::max(0.0, left - counted(member, *candidate.food, candidate.adds, profile.reference));
        Suggestion suggestion = suggestionOf(question, candidate, item);
        const double help = std::accumulate(suggestion.closes.begin(), suggestion.closes.end(), 0.0);
        items.emplace_back(help, std::move(suggestion));
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [help, suggestion] : items)
        result.items.push_back(std::move(suggestion));
}

} // namespace

Suggestions suggest(const DaySummary& summary, const Targets& targets, const Profile& profile,
                    std::span<const Food* const> foods, const SuggestionRequest& request)
{
    Suggestions result;
    if (hasSevereKidneyDisease(profile)) {
        result.withheld = SuggestionsWithheld::Kidney;
        return result;
    }
    result.vitaminKLeftOut = takesVitaminKAntagonist(profile);
    Question question;
    bool hasTargets = false;
    question.gap = gapsOf(summary, targets, !result.vitaminKLeftOut, hasTargets);
    result.gap = question.gap;
    result.gapAfter = question.gap;
    if (question.gap.empty()) {
        result.withheld = hasTargets ? SuggestionsWithheld::NoGap : SuggestionsWithheld::NoTargets;
        return result;
    }
    question.budgets = budgetsOf(summary, targets, request);
    // A day that is already above a limit cannot be brought below it by eating more.
    const bool feasible = std::all_of(question.budgets.begin(), question.budgets.end(),
                                      [](const Budget& budget) { return budget.room >= 0; });
    ExclusionCounter left;
    const std::vector<const Food*> allowed = allowedFoods(profile, foods, request.without, left);
    if (feasible)
        addCandidates(question, profile, allowed, request, left);
    result.excluded = left.counts();
    const GapSolution solution =
        closeGaps(question.items, static_cast<int>(question.gap.size()), std::clamp(request.items, 1, mostItems));
    result.objective = solution.objective;
    takeOver(result, question, solution, profile);
    if (result.items.empty())
        result.withheld = SuggestionsWithheld::Nothing;
    return result;
}

QString suggestionsWithheldKey(SuggestionsWithheld reason)
{
    return keyOf(withheldKeys, reason);
}

} // namespace osteolog
