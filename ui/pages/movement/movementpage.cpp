// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/movementpage.h"

#include "core/base/clock.h"
#include "core/domain/reference.h"
#include "ui/editing/editor.h"
#include "ui/pages/movement/activityform.h"
#include "ui/pages/movement/activitylistdialog.h"
#include "ui/pages/movement/bpaqpanel.h"
#include "ui/pages/movement/goalpanel.h"
#include "ui/pages/movement/halfyearpanel.h"
#include "ui/pages/movement/pastsportsdialog.h"
#include "ui/pages/movement/recentpanel.h"
#include "ui/pages/movement/safetydialog.h"
#include "ui/pages/movement/weekpanel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 400; // at 100 % text

} // namespace

MovementPage::MovementPage(const AppContext& context, QWidget* parent) : Page(u"movement"_s, parent), m_context(context)
{
    const ThemeProvider& theme = context.theme;
    auto* scroll = new ScrollColumn(theme, this);
    auto* top = new QHBoxLayout;
    top->addWidget(new Label(theme, FontRole::PageTitle, title(), scroll));
    top->addStretch(1);
    auto* all = new Button(theme, ButtonKind::Normal, u"allActivities"_s, tr("All activities…"), scroll);
    top->addWidget(all);
    scroll->column()->addLayout(top);
    auto* cards = new QWidget(scroll);
    m_grid = new FlowGrid(theme.theme().px(columnWidth), theme.theme().gap(14), cards);
    m_grid->setMaximumColumns(2);
    m_form = new ActivityForm(context, cards);
    m_goal = new GoalPanel(context, cards);
    m_week = new WeekPanel(context, cards);
    m_recent = new RecentPanel(context, cards);
    m_halfYear = new HalfYearPanel(context, cards);
    m_bpaq = new BpaqPanel(context, cards);
    for (QWidget* card : std::initializer_list<QWidget*>{m_form, m_goal, m_week, m_recent, m_halfYear, m_bpaq})
        m_grid->addWidget(card);
    scroll->column()->addWidget(cards);
    scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(all, &Button::clicked, this, &MovementPage::showActivities);
    connect(m_goal, &GoalPanel::safetyCheckRequested, this, &MovementPage::askSafety);
    connect(m_goal, &GoalPanel::profileRequested, this, [this] { Q_EMIT openPageRequested(u"profile"_s); });
    connect(m_bpaq, &BpaqPanel::pastSportsRequested, this, &MovementPage::askPastSports);
    connect(&theme, &ThemeProvider::changed, this, [this] {
        m_grid->setMinimumColumnWidth(m_context.theme.theme().px(columnWidth));
        m_grid->setCellSpacing(m_context.theme.theme().gap(14));
        rebuild();
    });
}

QString MovementPage::title() const
{
    return tr("Movement");
}

void MovementPage::refresh(const ChangeSet* changes)
{
    if (changes && !concernsMovement(*changes))
        return;
    m_state = movementState(m_context);
    m_form->setGoal(m_state.verdict.goal);
    m_form->beginAgain();
    rebuild();
}

void MovementPage::rebuild()
{
    const FocusKeeper focus(*this);
    m_goal->show(m_state);
    m_week->show(m_state);
    m_recent->show(m_state);
    m_halfYear->show(m_state);
    m_bpaq->show(m_state);
}

void MovementPage::focusMainField()
{
    m_form->focusActivity();
}

void MovementPage::askSafety()
{
    auto* dialog = new SafetyDialog(m_context.theme, m_state.profile, m_state.verdict, this);
    openDialog(dialog, [this, dialog] {
        m_context.editor.apply(Edit::add(makeRecord(m_context.clock.today(), {}, dialog->answers())));
    });
}

void MovementPage::askPastSports()
{
    std::vector<PastActivity> sports;
    for (const Record& record : m_state.pastSports)
        sports.push_back(*record.as<PastActivity>());
    auto* dialog = new PastSportsDialog(m_context.theme, m_context.tables, std::move(sports), this);
    openDialog(dialog, [this, dialog] { keepPastSports(dialog->sports()); });
}

/// Only what is new or gone is written.
void MovementPage::keepPastSports(std::vector<PastActivity> wanted)
{
    Edit edit{EditName::Change, {}, {}};
    for (const Record& record : m_state.pastSports) {
        const auto kept = std::find(wanted.begin(), wanted.end(), *record.as<PastActivity>());
        if (kept == wanted.end())
            edit.remove.push_back(record);
        else
            wanted.erase(kept);
    }
    for (const PastActivity& sport : wanted)
        edit.put.push_back(makeRecord(m_context.clock.today(), {}, sport));
    m_context.editor.apply(edit);
}

void MovementPage::showActivities()
{
    auto* dialog = new ActivityListDialog(m_context.theme, m_context.tables, this);
    openDialog(dialog, [this, dialog] { m_form->setActivity(dialog->chosen()); });
}

} // namespace osteolog::ui
