// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/targetsteps.h"

#include "core/analysis/gates.h"
#include "core/body/kidneyfunction.h"

#include <algorithm>
#include <set>

namespace osteolog {

namespace {

/// After so many days a no of the safety check is asked again, and a fall no longer counts (safetyVerdict()).
constexpr int daysOfYear = 365;

void addBirthdays(std::set<QDate>& days, const Profile& profile, QDate first, QDate last)
{
    if (!profile.birthDate.isValid())
        return;
    for (int age = std::max(0, first.year() - profile.birthDate.year()); profile.birthDate.year() + age <= last.year();
         ++age) {
        const QDate birthday = profile.birthDate.addYears(age);
        days.insert(birthday);
        if (profile.birthDate.day() == 29) // of February: the years without one may count from the day after
            days.insert(birthday.addDays(1));
    }
}

/// What withRecordedConditions() and safetyVerdict() look at. Most laboratory results are not among it.
bool decides(const Record& record)
{
    if (const auto* lab = record.as<LabResult>())
        return tellsKidneyFunction(*lab);
    return record.as<BoneScan>() || record.as<Fracture>() || record.as<SafetyAnswers>() || record.as<Fall>();
}

/// The days on which something about targets or goals can change.
std::set<QDate> daysOfChange(const ProfileHistory& profiles, std::span<const Record> records, QDate first, QDate last)
{
    std::set<QDate> days{first};
    for (const DatedProfile& change : profiles.changes()) {
        days.insert(change.from);
        addBirthdays(days, change.profile, first, last);
    }
    for (const Record& record : records) {
        if (record.deleted)
            continue;
        days.insert(record.day);
        if (record.as<SafetyAnswers>() || record.as<Fall>())
            days.insert(record.day.addDays(daysOfYear));
    }
    days.erase(days.begin(), days.lower_bound(first));
    days.erase(days.upper_bound(last), days.end());
    return days;
}

} // namespace

TargetSteps::TargetSteps(const ProfileHistory& profiles, std::span<const Record> records, QDate first, QDate last,
                         const ReferenceTables& tables)
{
    std::vector<Record> deciding;
    std::copy_if(records.begin(), records.end(), std::back_inserter(deciding), decides);
    m_steps.clear();
    std::optional<Profile> before;
    std::optional<int> ageBefore;
    for (const QDate day : daysOfChange(profiles, deciding, first, last)) {
        const Profile profile = withRecordedConditions(profiles.on(day), deciding, day);
        const std::optional<int> age = profile.ageOn(day);
        TargetStep step{day, {}, profile.reference, safetyVerdict(day, profile, deciding).goal};
        if (before == profile && ageBefore == age) {
            // Targets go by profile and age alone; most results change neither.
            if (m_steps.back().movementGoal == step.movementGoal)
                continue;
            step.targets = m_steps.back().targets;
        } else {
            step.targets = targetsOn(day, profile, tables);
        }
        before = profile;
        ageBefore = age;
        m_steps.push_back(std::move(step));
    }
    if (m_steps.empty()) // a window that ends before it begins
        m_steps.emplace_back();
}

const TargetStep& TargetSteps::on(QDate day) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), day,
                                        [](QDate wanted, const TargetStep& step) { return wanted < step.from; });
    return after == m_steps.begin() ? m_steps.front() : *std::prev(after);
}

} // namespace osteolog
