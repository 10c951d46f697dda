// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/timelinepanel.h"

#include "core/domain/reference.h"
#include "ui/charts/timeline.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

enum Lane { Feelings, Results, Taken, Events };

Lane laneOf(BodyEventKind kind)
{
    switch (kind) {
    case BodyEventKind::Symptom:
    case BodyEventKind::CheckIn:
        return Feelings;
    case BodyEventKind::Lab:
    case BodyEventKind::Scan:
    case BodyEventKind::Weight:
    case BodyEventKind::Height:
        return Results;
    case BodyEventKind::Supplement:
    case BodyEventKind::MedicineAdded:
    case BodyEventKind::MedicineRemoved:
    case BodyEventKind::PlanStarted:
        return Taken;
    case BodyEventKind::Fall:
    case BodyEventKind::Fracture:
    case BodyEventKind::Period:
    case BodyEventKind::LastPeriod:
        return Events;
    }
    return Events;
}

/// With a rating every day, only the hard days stand out.
bool isHard(const BodyEvent& event, const ReferenceTables& tables)
{
    const Symptom* symptom = tables.symptom(event.subject);
    const double rating = event.value.value_or(0);
    return symptom && symptom->higherIsBetter ? rating <= 0 : rating >= 3;
}

} // namespace

TimelinePanel::TimelinePanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"timelinePanel"_s, tr("The last twelve months on one axis"), parent)
    , m_timeline(new Timeline(context.theme, u"bodyTimeline"_s,
                              {tr("Hard days, check-ins"), tr("Laboratory, scans, measures"),
                               tr("Supplements and medicines"), tr("Falls, fractures, periods")},
                              this))
{
    m_timeline->setDescription(tr("Point at a mark, or use the arrow keys, to read it."));
    body()->insertWidget(0, m_timeline);
}

void TimelinePanel::fill(const BodyState& state)
{
    const DisplayUnits units = displayUnits(context().settings);
    std::vector<TimelineMark> marks;
    for (const BodyEvent& event : state.events) {
        if (event.kind == BodyEventKind::Symptom && !isHard(event, context().tables))
            continue;
        marks.push_back(
            {event.day, laneOf(event.kind),
             tr("%1: %2").arg(shortDateText(event.day, state.day), bodyEventText(event, context().tables, units))});
    }
    m_timeline->setMarks(state.eventsFrom, state.day, std::move(marks));
}

} // namespace osteolog::ui
