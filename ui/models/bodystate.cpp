// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bodystate.h"

#include "core/base/clock.h"
#include "ui/shell/appcontext.h"

#include <algorithm>

namespace osteolog::ui {

BodyState bodyState(const AppContext& context)
{
    const QDate today = context.clock.today();
    BodyState state;
    if (Result<BodyView> view = bodyViewOn(context.store, today, context.tables))
        static_cast<BodyView&>(state) = std::move(view).value();
    state.day = today;
    state.eventsFrom = today.addYears(-1);
    state.events = bodyTimeline(context.store, state.eventsFrom, today, today).valueOr({});
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
