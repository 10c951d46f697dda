// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/daysummary.h"

#include "core/analysis/intake.h"
#include "core/movement/movementweek.h"

#include <QSet>

#include <algorithm>

namespace osteolog {

namespace {

/// Sums of decimal fractions miss a limit by a hair; that hair is not an excess.
constexpr double hair = 1e-9;
constexpr double fewestKnown = 0.8; ///< share of entries that must have a value for a ratio
constexpr int fewestRatioDays = 5;

bool enoughKnown(int known, int entries)
{
    return known >= fewestKnown * entries - hair;
}

void addFood(MemberTotal& total, const NutrientValues& values, ReferenceSet reference)
{
    const Intake intake = intakeOf(total.member, values, reference);
    ++total.entries;
    total.knownEntries += intake.complete ? 1 : 0;
    total.fromFood += intake.amount.value_or(0);
}

/// The range of the menaquinones in one entry: the published one, or the value itself where there is just that.
void addRange(MemberTotal& total, const NutrientValues& values)
{
    const std::optional<double>& value = values[Nutrient::VitaminK2];
    const std::optional<double> low = values[Nutrient::VitaminK2Low] ? values[Nutrient::VitaminK2Low] : value;
    const std::optional<double> high = values[Nutrient::VitaminK2High] ? values[Nutrient::VitaminK2High] : value;
    if (!low || !high)
        return;
    total.low = total.low.value_or(0) + *low;
    total.high = total.high.value_or(0) + *high;
}

void judge(MemberTotal& total, const Target& target)
{
    total.atLeast = total.knownEntries < total.entries;
    if (target.amount) {
        total.left = std::max(0.0, *target.amount - total.amount.value_or(0));
        if (total.amount && *target.amount > 0)
            total.share = *total.amount / *target.amount;
    }
    if (target.upperLimit && total.amount) {
        const double counted =
            target.upperLimitScope == UpperLimitScope::Supplement ? total.fromSupplements : *total.amount;
        total.upperLimitExceeded = counted > *target.upperLimit * (1 + hair);
    }
}

/// A member of a day has an amount once a food was logged, or a supplement that supplies it. A magnesium tablet alone
/// does not mean that no calcium was eaten: not logged is not zero.
MemberTotal totalOf(Member member, const Day& day, const Target& target, ReferenceSet reference)
{
    MemberTotal total;
    total.member = member;
    bool supplied = false;
    for (const Record& record : day.entries) {
        if (const auto* food = record.as<FoodEntry>()) {
            addFood(total, food->values, reference);
            if (member == Member::VitaminK2)
                addRange(total, food->values);
        } else if (const auto* supplement = record.as<SupplementEntry>()) {
            const Intake intake = intakeOf(member, supplement->values, reference);
            supplied = supplied || intake.amount;
            total.fromSupplements += intake.amount.value_or(0);
            if (member == Member::VitaminK2)
                addRange(total, supplement->values);
        }
    }
    if (total.entries > 0 || supplied)
        total.amount = total.fromFood + total.fromSupplements;
    judge(total, target);
    return total;
}

/// The week's records with those of the day itself, which may be fresher than what the caller has at hand; each once.
std::vector<Record> activitiesOfWeek(const Day& day, const std::vector<Record>& weekActivities)
{
    std::vector<Record> records;
    QSet<QUuid> seen;
    const auto add = [&](const Record& record) {
        if (!record.as<ActivityEntry>() || record.deleted || seen.contains(record.id))
            return;
        seen.insert(record.id);
        records.push_back(record);
    };
    std::for_each(weekActivities.begin(), weekActivities.end(), add);
    std::for_each(day.entries.begin(), day.entries.end(), add);
    return records;
}

struct Movement
{
    WeekMovement week;
    int sessions = 0;   ///< weight-bearing ones of the week
    int activities = 0; ///< of any kind
};

Movement movementOf(const Day& day, const std::vector<Record>& weekActivities, const ReferenceTables& tables,
                    MovementGoalKind goal)
{
    const std::vector<Record> records = activitiesOfWeek(day, weekActivities);
    const MovementWeek week = movementWeek(mondayOf(day.date), records, tables);
    Movement movement;
    movement.week.goal = goal;
    movement.week.loadingDays = week.daysThatFill(goal, tables.movement);
    movement.activities = week.activities;
    for (const MovementDay& held : week.days) {
        movement.sessions += held.weightBearing;
        if (held.date != day.date)
            continue;
        movement.week.minutesToday = held.weightBearingMinutes;
        movement.week.sessionsToday = held.weightBearing;
        movement.week.impactsToday = held.impacts;
    }
    return movement;
}

MemberTotal movementTotal(const Movement& movement, bool hasEntries, const Target& target)
{
    MemberTotal total;
    total.member = Member::WeightBearing;
    total.entries = movement.sessions;
    total.knownEntries = movement.sessions;
    if (hasEntries || movement.activities > 0)
        total.amount = movement.week.loadingDays;
    judge(total, target);
    return total;
}

std::optional<double> ratioOf(const MemberTotal& calcium, const MemberTotal& magnesium)
{
    const bool known =
        enoughKnown(calcium.knownEntries, calcium.entries) && enoughKnown(magnesium.knownEntries, magnesium.entries);
    if (!known || !calcium.amount || !magnesium.amount || !(*magnesium.amount > 0))
        return std::nullopt;
    return *calcium.amount / *magnesium.amount;
}

} // namespace

DaySummary summarise(const Day& day, const std::vector<Record>& weekActivities, const Targets& targets,
                     const Profile& profile, const ReferenceTables& tables, MovementGoalKind goal)
{
    DaySummary summary;
    summary.date = day.date;
    summary.complete = day.markedComplete.value_or(false);
    summary.hasEntries = !day.entries.empty();
    for (const Member member : eatenMembers)
        summary[member] = totalOf(member, day, targets[member], profile.reference);
    const Movement movement = movementOf(day, weekActivities, tables, goal);
    summary.movement = movement.week;
    summary[Member::WeightBearing] = movementTotal(movement, summary.hasEntries, targets[Member::WeightBearing]);
    summary.calciumToMagnesium = ratioOf(summary[Member::Calcium], summary[Member::Magnesium]);
    return summary;
}

std::vector<Contribution> contributions(const Day& day, Member member, ReferenceSet reference)
{
    std::vector<Contribution> list;
    for (const Record& record : day.entries) {
        if (member == Member::WeightBearing)
            break;
        if (const auto* food = record.as<FoodEntry>()) {
            const Intake intake = intakeOf(member, food->values, reference);
            list.push_back({record.id, food->foodName, intake.amount, false, intake.amount && !intake.complete});
        } else if (const auto* supplement = record.as<SupplementEntry>()) {
            const Intake intake = intakeOf(member, supplement->values, reference);
            if (intake.amount)
                list.push_back({record.id, supplement->product.isEmpty() ? supplement->form : supplement->product,
                                intake.amount, true, !intake.complete});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Contribution& a, const Contribution& b) {
        return a.amount.value_or(-1) > b.amount.value_or(-1);
    });
    return list;
}

bool dayCounts(QDate day, bool hasEntries, std::optional<bool> markedComplete, QDate today)
{
    if (!hasEntries || day > today || markedComplete == false)
        return false;
    return day < today || markedComplete == true;
}

std::optional<double> calciumToMagnesium(const std::vector<DayTotals>& totals)
{
    constexpr auto calcium = static_cast<std::size_t>(Nutrient::Calcium);
    constexpr auto magnesium = static_cast<std::size_t>(Nutrient::Magnesium);
    int days = 0, entries = 0, calciumKnown = 0, magnesiumKnown = 0;
    double calciumSum = 0, magnesiumSum = 0;
    for (const DayTotals& day : totals) {
        if (day.foodEntries == 0 || day.markedComplete == false)
            continue;
        ++days;
        entries += day.foodEntries;
        calciumKnown += day.foodKnown[calcium];
        magnesiumKnown += day.foodKnown[magnesium];
        calciumSum += day.foodSum[calcium] + day.supplementSum[calcium];
        magnesiumSum += day.foodSum[magnesium] + day.supplementSum[magnesium];
    }
    const bool known = enoughKnown(calciumKnown, entries) && enoughKnown(magnesiumKnown, entries);
    if (days < fewestRatioDays || !known || !(magnesiumSum > 0))
        return std::nullopt;
    return calciumSum / magnesiumSum;
}

} // namespace osteolog
