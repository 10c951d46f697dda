// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/weekpanel.h"

#include "core/domain/reference.h"
#include "ui/charts/barchart.h"
#include "ui/models/movementstate.h"
#include "ui/pages/movement/movementwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/ratiogauge.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sessionsShown = 5;

} // namespace

WeekPanel::WeekPanel(const AppContext& context, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_goals(new QGridLayout)
    , m_days(new BarChart(context.theme, Member::WeightBearing, u"weekChart"_s, this))
    , m_sessions(new QVBoxLayout)
{
    setObjectName(u"weekPanel"_s);
    setTitle(tr("This week"));
    m_goals->setColumnStretch(1, 1);
    body()->addLayout(m_goals);
    body()->addSpacing(context.theme.theme().gap(8));
    body()->addWidget(m_days);
    body()->addLayout(m_sessions);
    body()->addStretch(1);
}

void WeekPanel::show(const MovementState& state)
{
    showGoals(state);
    showDays(state);
    showSessions(state);
}

void WeekPanel::addGoal(const QString& name, const QString& amount, double share)
{
    const ThemeProvider& theme = m_context.theme;
    auto* bar = new ShareBar(theme, Member::WeightBearing, this);
    bar->setShare(share);
    bar->setDescription(tr("%1: %2").arg(name, amount));
    auto* figure = new Label(theme, FontRole::Strong, amount, this);
    figure->setAlignment(Qt::AlignRight);
    m_goals->addWidget(new Label(theme, FontRole::Body, name, this), m_rows, 0);
    m_goals->addWidget(bar, m_rows, 1);
    m_goals->addWidget(figure, m_rows++, 2);
}

void WeekPanel::showGoals(const MovementState& state)
{
    clearLayout(*m_goals);
    m_rows = 0;
    m_goals->setHorizontalSpacing(m_context.theme.theme().gap(12));
    m_goals->setVerticalSpacing(m_context.theme.theme().gap(6));
    const MovementGoals& goals = m_context.tables.movement;
    const MovementWeek& week = state.week;
    const double days = goals.impactDays;
    if (state.verdict.goal == MovementGoalKind::Gentle)
        addGoal(tr("Gentle days"), ofDaysText(week.gentleDays, goals.impactDays), week.gentleDays / days);
    else
        addGoal(tr("Impact days"), ofDaysText(week.impactDays, goals.impactDays), week.impactDays / days);
    addGoal(
        tr("Strength days"),
        tr("%1 of %2–%n days", nullptr, goals.resistanceDaysHigh).arg(week.resistanceDays).arg(goals.resistanceDaysLow),
        week.resistanceDays / static_cast<double>(goals.resistanceDaysLow));
    addGoal(tr("Balance"),
            tr("%1 of %2 min").arg(numberText(week.balanceMinutes, 0), numberText(goals.balanceMinutes, 0)),
            week.balanceMinutes / goals.balanceMinutes);
    addGoal(tr("Activity"),
            (week.unratedMinutes > 0 ? tr("≥ %1 of %2–%3 min") : tr("%1 of %2–%3 min"))
                .arg(numberText(week.activityMinutes(), 0), numberText(goals.activityMinutesLow, 0),
                     numberText(goals.activityMinutesHigh, 0)),
            week.activityMinutes() / goals.activityMinutesLow);
}

void WeekPanel::showDays(const MovementState& state)
{
    const MovementGoals& goals = m_context.tables.movement;
    const bool gentle = state.verdict.goal == MovementGoalKind::Gentle;
    const QLocale locale;
    std::vector<Bar> bars;
    for (const MovementDay& day : state.week.days) {
        Bar bar;
        bar.label = locale.standaloneDayName(day.date.dayOfWeek(), QLocale::ShortFormat);
        bar.current = day.date == state.today;
        const QString date = longDateText(day.date, state.today);
        if (day.activities == 0) {
            bar.spoken =
                day.date > state.today ? tr("%1: still to come").arg(date) : tr("%1: nothing logged").arg(date);
        } else {
            bar.value = gentle ? day.gentleMinutes : day.impacts;
            bar.spoken = gentle
                             ? tr("%1: %2 min on your feet, of strength or of balance")
                                   .arg(date, numberText(day.gentleMinutes, 0))
                             : tr("%1: %n impacts of %2 × body weight or more", nullptr, static_cast<int>(day.impacts))
                                   .arg(date, numberText(goals.impactFloor, 1));
        }
        bars.push_back(bar);
    }
    m_days->setBars(std::move(bars));
    m_days->setGoal(gentle ? goals.gentleMinutes : static_cast<double>(goals.impactsPerDay),
                    gentle ? tr("%1 min").arg(numberText(goals.gentleMinutes, 0))
                           : tr("%n impacts", nullptr, goals.impactsPerDay));
    m_days->setDescription(gentle ? tr("Gentle minutes on each day") : tr("Impacts on each day"));
}

void WeekPanel::showSessions(const MovementState& state)
{
    clearLayout(*m_sessions);
    m_sessions->setSpacing(m_context.theme.theme().gap(4));
    if (state.sessions.empty())
        return;
    m_sessions->addWidget(new Label(m_context.theme, FontRole::SmallStrong, tr("Bone load and rest"), this));
    for (std::size_t i = 0; i < std::min(sessionsShown, state.sessions.size()); ++i) {
        const LoadSession& session = state.sessions[i];
        const LoadSession* before = i + 1 < state.sessions.size() ? &state.sessions[i + 1] : nullptr;
        const QString when = timeText(session.time).isEmpty()
                                 ? shortDateText(session.date, state.today)
                                 : shortDateText(session.date, state.today) + u' ' + timeText(session.time);
        m_sessions->addWidget(wrappingLabel(
            m_context.theme, FontRole::Small,
            tr("%1: load %2, %3").arg(when, numberText(session.index, 1), restText(session, before)), this));
    }
    m_sessions->addWidget(wrappingLabel(
        m_context.theme, FontRole::Small,
        tr("Bones answer best to short, brisk loads with rest between them: after 8 hours a second session "
           "counts about three quarters, after a day nearly in full."),
        this, Tone::Muted));
}

} // namespace osteolog::ui
