// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movementstate.h"

#include "core/analysis/gates.h"
#include "core/base/clock.h"
#include "core/body/bodyrecords.h"
#include "core/storage/store.h"
#include "ui/shell/appcontext.h"

#include <algorithm>

namespace osteolog::ui {

namespace {

constexpr int daysOfYear = 365;

std::optional<BpaqScore> scoreOf(const MovementState& state, const std::vector<Record>& records,
                                 const ReferenceTables& tables)
{
    const std::optional<int> age = state.profile.ageOn(state.today);
    if (!age)
        return {};
    BpaqInput input;
    input.age = *age;
    input.current = currentActivities(state.today, records, tables);
    input.past = pastActivities(state.pastSports);
    Result<BpaqScore> score = bpaqScore(input, tables);
    return score ? std::optional(std::move(score).value()) : std::nullopt;
}

} // namespace

MovementState movementState(const AppContext& context)
{
    const Store& store = context.store;
    const ReferenceTables& tables = context.tables;
    MovementState state;
    state.today = context.clock.today();
    const std::vector<Record> telling = safetyRecords(store, state.today).valueOr({});
    state.profile =
        withRecordedConditions(store.profiles().valueOr(ProfileHistory()).on(state.today), telling, state.today);
    state.verdict = safetyVerdict(state.today, state.profile, telling);
    // The ramp looks a year back, and the first session of a week at the one before it.
    const QDate monday = mondayOf(state.today);
    const std::vector<Record> records =
        store.records(RecordKind::Activity, monday.addDays(-daysOfYear - 14), state.today).valueOr({});
    state.ramp = impactRamp(state.today, state.verdict, records, tables);
    state.weeks = movementWeeks(monday.addDays(-7 * (movementWeeksShown - 1)), state.today, records, tables);
    const bool movedThisWeek = !state.weeks.empty() && state.weeks.back().monday == monday;
    state.week = movedThisWeek ? state.weeks.back() : movementWeek(monday, {}, tables);
    const QDate listed = state.today.addDays(1 - movementDaysListed);
    for (const MovementWeek& week : state.weeks) {
        for (const LoadSession& session : week.sessions) {
            if (session.date >= listed && session.index > 0)
                state.sessions.push_back(session);
        }
    }
    std::reverse(state.sessions.begin(), state.sessions.end());
    for (const Record& record : records) {
        if (record.day >= listed)
            state.entries.push_back(record);
    }
    std::reverse(state.entries.begin(), state.entries.end());
    state.pastSports = store.records(RecordKind::PastActivity).valueOr({});
    state.bpaq = scoreOf(state, records, tables);
    return state;
}

bool concernsMovement(const ChangeSet& changes)
{
    for (const RecordKind kind :
         {RecordKind::Activity, RecordKind::PastActivity, RecordKind::SafetyCheck, RecordKind::Profile, RecordKind::Lab,
          RecordKind::Scan, RecordKind::Fall, RecordKind::Fracture}) {
        if (changes.touches(kind))
            return true;
    }
    return false;
}

} // namespace osteolog::ui
