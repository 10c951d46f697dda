// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/goalpanel.h"

#include "core/domain/reference.h"
#include "core/storage/store.h"
#include "ui/models/movementstate.h"
#include "ui/pages/movement/movementwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/ring.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

GoalPanel::GoalPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_ring(new Ring(context.theme, Member::WeightBearing, this))
    , m_text(wrappingLabel(context.theme, FontRole::Body, {}, this))
    , m_ramp(new QVBoxLayout)
    , m_check(new Button(context.theme, ButtonKind::Normal, u"safetyCheck"_s, tr("Safety check…"), this))
    , m_profile(new Button(context.theme, ButtonKind::Link, u"goalProfile"_s, tr("Open profile"), this))
{
    setObjectName(u"goalPanel"_s);
    setTitle(tr("My goal"));
    m_text->setObjectName(u"goalText"_s);
    auto* top = new QHBoxLayout;
    top->setSpacing(context.theme.theme().gap(14));
    top->addWidget(m_ring, 0, Qt::AlignTop);
    top->addWidget(m_text, 1);
    body()->addLayout(top);
    body()->addLayout(m_ramp);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_profile);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addStretch(1);
    m_check->setEnabled(!context.store.isReadOnly());
    connect(m_check, &Button::clicked, this, &GoalPanel::safetyCheckRequested);
    connect(m_profile, &Button::clicked, this, &GoalPanel::profileRequested);
}

void GoalPanel::show(const MovementState& state)
{
    showRing(state);
    m_text->setText(goalText(state));
    showRamp(state);
    m_profile->setVisible(state.verdict.ageUnknown);
}

void GoalPanel::showRing(const MovementState& state)
{
    const MovementGoals& goals = m_context.tables.movement;
    const int days = state.week.daysThatFill(state.verdict.goal, goals);
    const QString words = ofDaysText(days, goals.impactDays);
    m_ring->setValue({static_cast<double>(days) / goals.impactDays, RingState::Known, QString::number(days)});
    m_ring->setDescription(tr("Bone-loading movement this week: %1").arg(words));
}

QString GoalPanel::goalText(const MovementState& state) const
{
    const MovementGoals& goals = m_context.tables.movement;
    const QString gentle =
        tr("on %n days a week, %1 minutes of brisk walking, strength training or balance", nullptr, goals.impactDays)
            .arg(numberText(goals.gentleMinutes, 0));
    switch (state.verdict.goal) {
    case MovementGoalKind::Impact:
        return tr("%1 impacts, such as jumps, hops or stamps, on %n days a week. Nothing in your answers speaks "
                  "against "
                  "it. Stop if it hurts.",
                  nullptr, goals.impactDays)
            .arg(goals.impactsPerDay);
    case MovementGoalKind::Gentle: {
        QStringList reasons;
        for (const SafetyReason reason : state.verdict.reasons)
            reasons << safetyReasonText(reason);
        return tr("A gentler goal is right for you: %1. No jumps, because of: %2. Ask your doctor or physiotherapist "
                  "which strength training suits you.")
            .arg(gentle, reasons.join(u"; "_s));
    }
    case MovementGoalKind::Unchecked:
        break;
    }
    if (state.verdict.ageUnknown && state.verdict.unanswered.empty())
        return tr("Your date of birth is missing in the profile. Until then: %1.").arg(gentle);
    return tr("Before any goal with jumps, please answer a few questions about your safety. Until then: %1.")
        .arg(gentle);
}

void GoalPanel::showRamp(const MovementState& state)
{
    clearLayout(*m_ramp);
    if (!state.ramp)
        return;
    const ThemeProvider& theme = m_context.theme;
    m_ramp->setSpacing(theme.theme().gap(6));
    m_ramp->addWidget(new Label(theme, FontRole::SmallStrong, tr("Step by step"), this));
    auto* steps = new QWidget(this);
    auto* row = new FlowRow(theme.theme().gap(6), steps);
    for (const RampStep& step : state.ramp->steps) {
        const bool now = !state.ramp->complete && step.impacts == state.ramp->impacts;
        const QString words = step.done ? tr("✓ %1").arg(step.impacts)
                              : now     ? tr("now %1").arg(step.impacts)
                                        : QString::number(step.impacts);
        row->addWidget(new Chip(theme, words, now ? TextColour(Member::WeightBearing) : Tone::Muted, steps));
    }
    m_ramp->addWidget(steps);
    const QString text = state.ramp->complete
                             ? tr("You have reached %1 impacts a day. Keep going.").arg(state.ramp->impacts)
                             : tr("Now: %1 impacts on each of %n days. Done this week: %2. Then the next step.",
                                  nullptr, state.ramp->daysNeeded)
                                   .arg(state.ramp->impacts)
                                   .arg(state.ramp->daysDone);
    auto* words = wrappingLabel(theme, FontRole::Body, text, this);
    words->setObjectName(u"rampText"_s);
    m_ramp->addWidget(words);
}

} // namespace osteolog::ui
