// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/eatinghabits.h"
#include "core/advice/weekplan.h"

// The week while it is being planned: the arithmetic of planWeek(), apart from its decisions.

namespace osteolog::weekplanning {

inline constexpr std::size_t daysInWeek = 7;

struct PlanInput
{
    PlanInput(const Targets& targetsOfDay, const Profile& person, std::span<const Food* const> foods,
              const WeekPlanRequest& request);

    const Targets& targets;
    const Profile& profile;
    QDate first;
    QSet<QString> without;
    std::vector<Member> members; ///< that the plan is for
    QHash<QString, const Food*> byId;
};

/// How many entries of a day the plan would have to leave out.
int excludedOf(const Day& day, const PlanInput& input);

/// Known amounts by member, and known energy.
struct Sums
{
    std::array<double, memberCount> amounts{};
    double kilocalories = 0;

    double operator[](Member member) const { return amounts[static_cast<std::size_t>(member)]; }
    double& operator[](Member member) { return amounts[static_cast<std::size_t>(member)]; }
    /// Adds, or takes away with a factor of −1.
    void add(const Sums& other, double factor = 1);
};

/// A day as the solver is asked about it.
struct PlanQuestion
{
    DaySummary day;
    Targets targets; ///< lifted or lowered so that target − amount is the day's part of the week's gap
    std::optional<double> kcalRoom;
    Sums gap;
};

class PlannedWeek
{
public:
    PlannedWeek(const PlanInput& input, const EatingHabits& habits);

    /// Seven days of the diary, or none for days that hold supplements only.
    void begin(const std::vector<const Day*>& usual);

    const std::vector<PlannedFood>& foods(std::size_t day) const { return m_days[day].foods; }
    int daysWith(const QString& foodId) const;
    PlanQuestion meanDay() const;
    /// The day without the foods given up.
    PlanQuestion question(std::size_t day, const std::vector<std::size_t>& givenUp) const;
    /// What stays open of the gaps of `whole`, the day as it was: Σ max(0, 1 − net / gap).
    double openShares(std::size_t day, const PlanQuestion& whole, const std::vector<std::size_t>& givenUp,
                      const Suggestions& added) const;
    /// Whether no member's week falls below its target where the usual days were at or above that, nor below these.
    bool keepsUsual(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added) const;
    /// Vitamin K must not change with a vitamin K antagonist.
    bool mustStay(const PlannedFood& food) const;
    /// Sum over the members of the shares of the day's target, each at most 1.
    double shareOfTargets(const NutrientValues& values) const;

    void take(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added,
              const std::vector<const Food*>& newFoods);
    void finish(WeekPlan& plan);

private:
    Sums sumsOf(const NutrientValues& values) const;
    Sums changeOf(std::size_t day, const std::vector<std::size_t>& givenUp, const Suggestions& added) const;
    void takeOver(PlannedDay& day, const Day& usual) const;
    void keepBelowLimits(std::size_t day);
    void leaveOut(std::size_t day, std::size_t index, LeftOut why);

    const PlanInput& m_input;
    const EatingHabits& m_habits;
    std::vector<PlannedDay> m_days;
    std::vector<Sums> m_ofDay; ///< foods and supplements
    Sums m_week;
    Sums m_usualWeek;
    std::optional<double> m_kcalBudget;
    std::vector<const Food*> m_newFoods;
};

} // namespace osteolog::weekplanning
