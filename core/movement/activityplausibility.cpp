// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/activityplausibility.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Slips of the hand, not medical limits.
constexpr int usualSets = 20;
constexpr int usualRepetitions = 100;
constexpr double usualLoad = 250;
constexpr double mostCadence = 500; ///< impacts a minute: twice as fast as any rope

template <class Number>
Outcome ask(const QString& field, const std::optional<Number>& said, Number most)
{
    return said && *said > most ? Outcome(error(ErrorCode::Implausible, field)) : done();
}

} // namespace

Outcome checkPlausible(const ActivityEntry& entry, const ReferenceTables& tables)
{
    const double minutes = entry.duration.value();
    const std::optional<double> load = entry.load ? std::optional(entry.load->value()) : std::nullopt;
    std::vector<Outcome> answers = {
        ask(u"sets"_s, entry.sets, usualSets),
        ask(u"repetitions"_s, entry.repetitions, usualRepetitions),
        ask(u"load"_s, load, usualLoad),
    };
    if (const Activity* activity = tables.activity(entry.activityId)) {
        answers.push_back(ask(u"minutes"_s, std::optional(minutes), activity->askAboveMinutes));
        answers.push_back(ask(u"impacts"_s, entry.impacts, activity->askAboveImpacts));
    }
    if (minutes > 0 && entry.impacts)
        answers.push_back(ask(u"impacts"_s, std::optional<double>(*entry.impacts), mostCadence * minutes));
    for (const Outcome& answer : answers) {
        if (!answer)
            return answer;
    }
    return done();
}

} // namespace osteolog
