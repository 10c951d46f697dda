// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bodystate.h"

#include "core/analysis/gates.h"
#include "core/base/clock.h"
#include "core/body/bodyrecords.h"
#include "core/body/labs.h"
#include "core/storage/store.h"
#include "ui/shell/appcontext.h"

#include <algorithm>

namespace osteolog::ui {

BodyState bodyState(const AppContext& context)
{
    const Store& store = context.store;
    BodyState state;
    state.today = context.clock.today();
    state.records = bodyRecords(store, state.today).valueOr({});
    const std::vector<Record> telling = safetyRecords(store, state.today).valueOr({});
    const Profile said = store.profiles().valueOr(ProfileHistory()).on(state.today);
    state.profile = withRecordedConditions(said, telling, state.today);
    state.flags = redFlagsOn(state.today, state.profile, telling, context.tables);
    state.height = heightLossOn(state.profile, state.records, state.today);
    state.weight = weightOn(state.profile, state.records, state.today);
    state.ost = ostOn(state.profile, state.records, state.today);
    state.orai = oraiOn(state.profile, state.records, state.today);
    state.scanPairs = scanPairs(state.records, state.today, context.tables);
    state.density = densityReading(state.profile, state.records, state.today,
                                   state.profile.conditions.contains(Condition::FragilityFracture), context.tables);
    state.kidney = kidneyFunctionOn(state.profile, state.records, state.today);
    state.labs = latestLabs(state.records, state.today, context.tables);
    state.eventsFrom = state.today.addYears(-1);
    state.events = bodyTimeline(store, state.eventsFrom, state.today, state.today).valueOr({});
    return state;
}

bool concernsBody(const ChangeSet& changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(), [](const RecordChange& change) {
        switch (change.after.kind()) {
        case RecordKind::Food:
        case RecordKind::Activity:
        case RecordKind::Note:
        case RecordKind::DayMark:
        case RecordKind::OwnFood:
        case RecordKind::Favourite:
        case RecordKind::Recipe:
        case RecordKind::UnwantedFood:
        case RecordKind::SafetyCheck:
        case RecordKind::PastActivity:
            return false;
        default:
            return true;
        }
    });
}

} // namespace osteolog::ui
