// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/dayseries.h"

#include "core/analysis/daysummary.h"

#include <algorithm>

namespace osteolog {

namespace {

/// Sums of decimal fractions miss a target by a hair; that hair is no failure, as in a day's summary.
constexpr double hair = 1e-9;
constexpr int fewestDaysOfWeek = 3;
constexpr int daysOfMovingMean = 7;
constexpr int fewestForMovingMean = 3;

bool isBefore(const SeriesValue& value, QDate day)
{
    return value.day < day;
}

Standing standingOf(double value, bool atLeast, std::optional<double> target)
{
    if (!target)
        return Standing::NoTarget;
    if (value >= *target * (1 - hair))
        return Standing::On;
    return atLeast ? Standing::Undecided : Standing::Off;
}

/// The parts of a member, as the reference set means it; added up they are the member.
struct Parts
{
    std::array<std::size_t, 2> nutrients{};
    std::size_t count = 0;
};

Parts partsOf(Member member, ReferenceSet reference)
{
    if (const std::optional<Nutrient> nutrient = soleNutrientOf(member))
        return {{static_cast<std::size_t>(*nutrient)}, 1};
    constexpr auto k1 = static_cast<std::size_t>(Nutrient::VitaminK1);
    constexpr auto k2 = static_cast<std::size_t>(Nutrient::VitaminK2);
    return {{k1, k2}, member != Member::VitaminK ? 0U : reference == ReferenceSet::Efsa ? 1U : 2U};
}

/// The marks beside days that come in order.
class MarkReader
{
public:
    explicit MarkReader(const std::map<QDate, bool>& marks) : m_at(marks.begin()), m_end(marks.end()) {}
    std::optional<bool> on(QDate day)
    {
        while (m_at != m_end && m_at->first < day)
            ++m_at;
        return m_at != m_end && m_at->first == day ? std::optional(m_at->second) : std::nullopt;
    }

private:
    std::map<QDate, bool>::const_iterator m_at, m_end;
};

void addIntake(std::vector<SeriesValue>& values, Member member, const DayTotals& day, const TargetStep& step)
{
    const Parts parts = partsOf(member, step.reference);
    SeriesValue& value = values.emplace_back();
    value.day = day.date;
    value.entries = day.foodEntries;
    value.known = day.foodEntries;
    double supplements = 0;
    for (std::size_t i = 0; i < parts.count; ++i) {
        const std::size_t part = parts.nutrients[i];
        value.value += day.foodSum[part];
        supplements += day.supplementSum[part];
        value.known -= day.foodEntries - day.foodKnown[part];
    }
    value.known = std::max(0, value.known);
    value.atLeast = value.known < value.entries;
    value.value += supplements;
    const Target& target = step.targets[member];
    value.target = target.amount;
    value.upperLimit = target.upperLimit;
    value.standing = standingOf(value.value, value.atLeast, value.target);
    const double counted = target.upperLimitScope == UpperLimitScope::Supplement ? supplements : value.value;
    value.overLimit = value.upperLimit && counted > *value.upperLimit * (1 + hair);
}

/// One pass over the days, which are many and large, for every member.
void addDays(std::span<const Member> members, std::span<DaySeries> series, std::span<const DayTotals> totals,
             const TargetSteps& steps, QDate today)
{
    for (DaySeries& each : series)
        each.values.reserve(totals.size());
    for (const DayTotals& day : totals) {
        if (day.foodEntries == 0)
            continue;
        const bool counts = dayCounts(day.date, true, day.markedComplete, today);
        const TargetStep& step = steps.on(day.date);
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (counts)
                addIntake(series[i].values, members[i], day, step);
            else
                series[i].leftOut.push_back(day.date);
        }
    }
}

SeriesValue loadOf(const MovementDay& day, const MovementWeek& week, const TargetStep& step, const MovementGoals& goals)
{
    SeriesValue value;
    value.day = day.date;
    value.entries = day.activities;
    value.known = day.activities - day.unknownLoads;
    value.atLeast = value.known < value.entries;
    for (const LoadSession& session : week.sessions)
        value.value += session.date == day.date ? session.counted() : 0;
    if (!step.targets[Member::WeightBearing].amount)
        return value;
    value.standing = value.atLeast ? Standing::Undecided : Standing::Off;
    if (day.fills(step.movementGoal, goals))
        value.standing = Standing::On;
    return value;
}

/// Mean of what every day has; empty where one of them has none.
std::optional<double> commonMean(std::span<const SeriesValue> days, std::optional<double> SeriesValue::*figure)
{
    double sum = 0;
    for (const SeriesValue& day : days) {
        if (!(day.*figure))
            return std::nullopt;
        sum += *(day.*figure);
    }
    return sum / static_cast<double>(days.size());
}

SeriesValue weekOf(QDate monday, std::span<const SeriesValue> days)
{
    SeriesValue week;
    week.day = monday;
    week.days = static_cast<int>(days.size());
    for (const SeriesValue& day : days) {
        week.value += day.value;
        week.atLeast = week.atLeast || day.atLeast;
        week.overLimit = week.overLimit || day.overLimit;
        week.entries += day.entries;
        week.known += day.known;
    }
    // Divided once: weeks of the same ratings in another order have exactly the same mean, and count as ties.
    week.value /= static_cast<double>(days.size());
    week.target = commonMean(days, &SeriesValue::target);
    week.upperLimit = commonMean(days, &SeriesValue::upperLimit);
    week.standing = standingOf(week.value, week.atLeast, week.target);
    return week;
}

} // namespace

std::span<const SeriesValue> DaySeries::between(QDate first, QDate last) const
{
    const auto begin = std::lower_bound(values.begin(), values.end(), first, isBefore);
    const auto end = std::lower_bound(begin, values.end(), std::max(first, last.addDays(1)), isBefore);
    return {begin, end};
}

const SeriesValue* DaySeries::at(QDate day) const
{
    const auto found = std::lower_bound(values.begin(), values.end(), day, isBefore);
    return found != values.end() && found->day == day ? &*found : nullptr;
}

DaySeries memberSeries(Member member, std::span<const DayTotals> totals, const TargetSteps& steps, QDate today)
{
    DaySeries series;
    if (member != Member::WeightBearing)
        addDays({&member, 1}, {&series, 1}, totals, steps, today);
    return series;
}

std::array<DaySeries, memberCount> memberSeries(std::span<const DayTotals> totals, const TargetSteps& steps,
                                                QDate today)
{
    std::array<DaySeries, eatenMembers.size()> eaten;
    addDays(eatenMembers, eaten, totals, steps, today);
    std::array<DaySeries, memberCount> series;
    for (std::size_t i = 0; i < eaten.size(); ++i)
        series[static_cast<std::size_t>(eatenMembers[i])] = std::move(eaten[i]);
    return series;
}

DaySeries movementSeries(std::span<const MovementWeek> weeks, const std::map<QDate, bool>& marks,
                         const TargetSteps& steps, const ReferenceTables& tables, QDate today)
{
    DaySeries series;
    MarkReader mark(marks);
    for (const MovementWeek& week : weeks) {
        for (const MovementDay& day : week.days) {
            if (day.activities == 0)
                continue;
            if (dayCounts(day.date, true, mark.on(day.date), today))
                series.values.push_back(loadOf(day, week, steps.on(day.date), tables.movement));
            else
                series.leftOut.push_back(day.date);
        }
    }
    return series;
}

DaySeries symptomSeries(const QString& symptom, std::span<const SymptomDay> days, const std::map<QDate, bool>& marks,
                        QDate today, bool moreIsBetter)
{
    DaySeries series;
    MarkReader mark(marks);
    for (const SymptomDay& day : days) {
        if (day.symptom != symptom)
            continue;
        if (!dayCounts(day.date, true, mark.on(day.date), today)) {
            series.leftOut.push_back(day.date);
            continue;
        }
        SeriesValue value;
        value.day = day.date;
        value.value = moreIsBetter ? day.lowest : day.highest;
        value.entries = 1;
        value.known = 1;
        series.values.push_back(value);
    }
    return series;
}

DaySeries weekMeans(std::span<const SeriesValue> days)
{
    DaySeries weeks;
    for (std::size_t begin = 0, end = 0; begin < days.size(); begin = end) {
        const QDate monday = mondayOf(days[begin].day), next = monday.addDays(7);
        while (end < days.size() && days[end].day < next)
            ++end;
        if (end - begin >= fewestDaysOfWeek)
            weeks.values.push_back(weekOf(monday, days.subspan(begin, end - begin)));
    }
    return weeks;
}

std::vector<MovingMean> movingMeans(const DaySeries& series, QDate first, QDate last)
{
    std::vector<MovingMean> means;
    if (series.values.empty())
        return means;
    // Far from any value there is nothing to draw, however wide the window.
    first = std::max(first, series.values.front().day);
    last = std::min(last, series.values.back().day.addDays(daysOfMovingMean - 1));
    auto begin =
        std::lower_bound(series.values.begin(), series.values.end(), first.addDays(1 - daysOfMovingMean), isBefore);
    auto end = begin;
    std::array<double, daysOfMovingMean> held{};
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        while (end != series.values.end() && end->day <= day)
            ++end;
        while (begin != end && begin->day <= day.addDays(-daysOfMovingMean))
            ++begin;
        const auto count = static_cast<std::size_t>(end - begin);
        if (count < fewestForMovingMean || count > held.size())
            continue;
        std::transform(begin, end, held.begin(), [](const SeriesValue& value) { return value.value; });
        const auto mean = plainMeanEstimate(std::span(held).first(count));
        means.push_back({day, mean->mean, mean->interval});
    }
    return means;
}

} // namespace osteolog
