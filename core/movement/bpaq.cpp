// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/bpaq.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// The questionnaire's own figures (science.md 3.1), parts of its formula.
constexpr double mostTimesPerWeek = 40;
constexpr double fewestTimesPerWeek = 1;
constexpr double mostYearsBefore15 = 15;
constexpr double mostYearsFrom15 = 60;
constexpr double weightBefore15 = 0.25;
constexpr double weightFrom15 = 0.10;
constexpr double moreForEachTime = 0.2;

constexpr int daysOfYear = 365;
constexpr int fewestDays = 28;

double ageWeight(double age)
{
    if (age < 10)
        return 1.2;
    if (age < 15)
        return 1.5;
    return age < 35 ? 1.1 : 1.0;
}

Outcome inSpan(const QString& field, double value, double high)
{
    if (value >= 0 && value <= high)
        return done();
    return error(ErrorCode::ValueOutOfRange, field, u"0–"_s + QString::number(high));
}

struct Share
{
    double timesPerWeek = 0, yearsBefore15 = 0, yearsFrom15 = 0;
};

/// What was done of each activity, in the order in which they were named first.
class Sorting
{
public:
    explicit Sorting(const ReferenceTables& tables) : m_tables(tables) {}

    Result<Share*> of(const QString& word)
    {
        const Activity* activity = m_tables.activity(word);
        if (!activity || !activity->bpaqRating)
            return error(ErrorCode::UnknownActivity, word, u"bpaq"_s);
        const auto held =
            std::find_if(m_done.begin(), m_done.end(), [&](const auto& entry) { return entry.first == activity; });
        return held == m_done.end() ? &m_done.emplace_back(activity, Share()).second : &held->second;
    }

    BpaqScore score(double age) const
    {
        BpaqScore score;
        int activities = 0;
        for (const auto& [activity, done] : m_done) {
            const double rating = *activity->bpaqRating;
            if (done.timesPerWeek > 0)
                ++activities;
            if (done.timesPerWeek >= fewestTimesPerWeek) {
                const double times = std::min(done.timesPerWeek, mostTimesPerWeek);
                score.currentSum += rating * (1 + moreForEachTime * (times - 1)) * ageWeight(age);
            }
            score.past += rating * (std::min(done.yearsBefore15, mostYearsBefore15) * weightBefore15 +
                                    std::min(done.yearsFrom15, mostYearsFrom15) * weightFrom15);
            if (activity->bpaqPublished)
                score.corrected.push_back(activity);
            else if (!activity->note.isEmpty())
                score.doubtful.push_back(activity);
        }
        score.currentMean = activities > 0 ? score.currentSum / activities : 0;
        score.total = (score.past + score.currentMean) / 2;
        return score;
    }

private:
    const ReferenceTables& m_tables;
    std::vector<std::pair<const Activity*, Share>> m_done;
};

} // namespace

Result<BpaqScore> bpaqScore(const BpaqInput& input, const ReferenceTables& tables)
{
    if (const Outcome outcome = inSpan(u"age"_s, input.age, 120); !outcome)
        return outcome.error();
    Sorting sorting(tables);
    for (const BpaqInput::Current& current : input.current) {
        const Result<Share*> done = sorting.of(current.activity);
        if (!done)
            return done.error();
        if (const Outcome outcome = inSpan(u"per_week"_s, current.timesPerWeek, 168); !outcome)
            return outcome.error();
        (*done)->timesPerWeek += current.timesPerWeek;
    }
    for (const BpaqInput::Past& past : input.past) {
        const Result<Share*> done = sorting.of(past.activity);
        if (!done)
            return done.error();
        for (const auto& [field, years] :
             {std::pair(u"years_before_15"_s, past.yearsBefore15), std::pair(u"years_from_15"_s, past.yearsFrom15)}) {
            if (const Outcome outcome = inSpan(field, years, 120); !outcome)
                return outcome.error();
        }
        (*done)->yearsBefore15 += past.yearsBefore15;
        (*done)->yearsFrom15 += past.yearsFrom15;
    }
    return sorting.score(input.age);
}

std::vector<BpaqInput::Current> currentActivities(QDate today, std::span<const Record> records,
                                                  const ReferenceTables& tables)
{
    std::map<QString, int> times;
    QDate first = today;
    for (const Record& record : records) {
        const auto* entry = record.as<ActivityEntry>();
        if (!entry || record.deleted || record.day > today || record.day <= today.addDays(-daysOfYear))
            continue;
        first = std::min(first, record.day);
        const Activity* activity = tables.activity(entry->activityId);
        if (activity && activity->bpaqRating)
            ++times[activity->id];
    }
    const double weeks = static_cast<double>(std::max<qint64>(fewestDays, first.daysTo(today) + 1)) / 7;
    std::vector<BpaqInput::Current> current;
    current.reserve(times.size());
    for (const auto& [id, count] : times)
        current.push_back({id, count / weeks});
    return current;
}

std::vector<BpaqInput::Past> pastActivities(std::span<const Record> records)
{
    std::vector<BpaqInput::Past> past;
    for (const Record& record : records) {
        const auto* sport = record.as<PastActivity>();
        if (sport && !record.deleted)
            past.push_back({sport->activityId, sport->yearsBefore15, sport->yearsFrom15});
    }
    return past;
}

} // namespace osteolog
