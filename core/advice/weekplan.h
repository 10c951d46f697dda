// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/shoppinglist.h"
#include "core/advice/suggestions.h"

namespace osteolog {

/// What the plan stands on.
enum class WeekPlanBasis {
    UsualDays,     ///< the person's own days of the last eight weeks
    EverydayFoods, ///< fewer than ten logged days: too few to know how the person eats
};
QString weekPlanBasisKey(WeekPlanBasis basis); ///< "usual-days", "everyday-foods"

/// Why something that the person usually eats on such a day is not in the plan.
enum class LeftOut {
    Excluded,   ///< the person must not eat it (mustNotEat), or asked not to be offered it
    UpperLimit, ///< the day would be above the upper limit of calcium or vitamin D
    Exchanged,  ///< makes room for what is added to the same day
};
QString leftOutKey(LeftOut reason); ///< "excluded", "upper-limit", "exchanged"

struct PlannedOmission
{
    QString foodId;
    QString name;
    Meal meal = Meal::None;
    Grams grams;
    LeftOut why = LeftOut::Excluded;
    std::optional<ExclusionReason> exclusion; ///< with LeftOut::Excluded
};

struct PlannedDay
{
    QDate date;
    QDate like; ///< the day of the diary that it is made of; null with WeekPlanBasis::EverydayFoods
    std::vector<PlannedFood>
        foods; ///< by meal, usual ones in the order in which they were eaten, added ones after them
    std::vector<PlannedOmission> leftOut;
    double kilocalories = 0; ///< known ones
    /// Known amounts of foods and usual supplements, in the member's unit; index by Member, nothing for movement.
    std::array<double, memberCount> amounts{};
    double amount(Member member) const { return amounts[static_cast<std::size_t>(member)]; }
};

/// One member over the week, means per day of known amounts.
struct PlannedMember
{
    Member member = Member::Magnesium;
    double target = 0;
    double usual = 0; ///< of the usual days that the plan is made of, without what rules and upper limits leave out
    double planned = 0;
    bool atLeast = false; ///< some planned food has no value of it, or a lower bound
    bool operator==(const PlannedMember&) const = default;
};

struct WeekPlanRequest
{
    QDate first;           ///< of the seven days; only earlier days of the history are looked at
    QSet<QString> without; ///< food ids that the person does not want
};

struct WeekPlan
{
    WeekPlanBasis basis = WeekPlanBasis::UsualDays;
    SuggestionsWithheld withheld = SuggestionsWithheld::No; ///< Kidney or NoTargets: then the rest is empty
    int loggedDays = 0;                                     ///< days of the last eight weeks that count
    std::optional<double> usualKilocalories; ///< known ones of a usual day; empty with WeekPlanBasis::EverydayFoods
    bool vitaminKLeftOut = false;            ///< because of warfarin: the plan leaves vitamin K as it is
    std::vector<PlannedDay> days;            ///< seven
    std::vector<PlannedMember> members;      ///< those with a target
    std::vector<const Food*> newFoods;       ///< at most two: not eaten in the last eight weeks
    std::vector<ShoppingGroup> shopping;
};

/// How many days before the first one the history should hold.
inline constexpr int weekPlanHistoryDays = 56;
inline constexpr int weekPlanFewestDays = 10;
inline constexpr int weekPlanMostNewFoods = 2;

/// A plan for seven days out of what the person eats anyway.
///
/// **Usual days.** A day of the last eight weeks counts as it does for averages (dayCounts). Each planned day is made
/// of the latest counting day of the same weekday that is not used yet, or else of the latest one of all; with that its
/// meals belong together and the week is as varied as the person's own. What the person must not eat (mustNotEat) or
/// does not want is left out, and while calcium or vitamin D is above the upper limit, the food with most of it. Usual
/// supplements are counted in, with their mean per day over the last fourteen counting days. With a vitamin K
/// antagonist usual foods stay whatever their vitamin K: intake should not change.
///
/// **Additions.** Day by day, the exact solver (suggest) closes the gap with at most three foods:
///
///     gap_m = (7 · target_m − known amount_m of the week as planned so far) / days from this one on
///
/// so that a day of fish helps the others, and a member that is already met over the week asks for nothing. Upper
/// limits hold for each day. Foods to choose from are those eaten in the last eight weeks that may be offered
/// (isAllowed), and at most two new ones for the whole week: those that the solver takes for the mean gap of the week,
/// as long as each lowers its objective by at least 0.05. No food is on more than three days because of the plan,
/// unless it is eaten on five of seven days anyway, and none is added to a day that has it already.
///
/// **Energy.** The week stays at or below the known energy of seven usual days, or of the days it is made of where that
/// is more. To make room, up to two usual foods a day may be exchanged, out of the four that give least of all targets
/// per kcal: when that makes Σ_m max(0, 1 − net_m / gap_m) + 0.25 · max(0, net kcal)/2000 + 0.02 per food added + 0.05
/// per food given up smaller, and when it leaves no member's week below min(7 · target, usual days). With a vitamin K
/// antagonist nothing with more than 25 µg or an unknown amount of vitamin K is given up. So for every member the
/// shortfall of the planned week is at most that of the usual days.
///
/// With fewer than ten counting days the usual day is not known: the days hold up to five foods each, out of those
/// eaten and those marked `everyday`, against the whole target less supplements, and energy is only weighed, not
/// limited.
///
/// Unknown amounts count as nothing towards targets. The same input gives the same plan; history in any order.
WeekPlan planWeek(std::span<const Day> history, const Targets& targets, const Profile& profile,
                  std::span<const Food* const> foods, const WeekPlanRequest& request);

} // namespace osteolog
