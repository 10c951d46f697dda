// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/models/weekplanner.h"
#include "ui/pages/plan/planmembers.h"
#include "ui/pages/plan/planwords.h"
#include "ui/pages/plan/shoppingpanel.h"
#include "ui/pages/suggesting/exclusionsdialog.h"
#include "ui/pages/suggesting/foodoffer.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/scrollcolumn.h"

#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 760; ///< at 100 % text: days and lists stand below each other
constexpr int dayWidth = 250;

/// What is eaten, taken or done today changes nothing in a plan that stands on earlier days; anything else may, were it
/// by a red flag alone.
bool leavesPlan(const RecordChange& change, QDate today)
{
    switch (change.after.kind()) {
    case RecordKind::Favourite:
        return true;
    case RecordKind::Food:
    case RecordKind::Supplement:
    case RecordKind::Activity:
    case RecordKind::Note:
    case RecordKind::DayMark:
        return change.after.day >= today && (!change.before || change.before->day >= today);
    default:
        return false;
    }
}

bool leavePlan(const ChangeSet& changes, QDate today)
{
    return std::all_of(changes.changes.begin(), changes.changes.end(),
                       [today](const RecordChange& change) { return leavesPlan(change, today); });
}

} // namespace

PlanPage::PlanPage(const AppContext& context, QWidget* parent)
    : Page(u"plan"_s, parent)
    , m_context(context)
    , m_day(new DayState(context, this))
    , m_planner(new WeekPlanner(context, this))
{
    auto* scroll = new ScrollColumn(context.theme, this);
    scroll->setObjectName(u"planScroll"_s);
    scroll->column()->addWidget(makeHeader());
    scroll->column()->addWidget(makeIntro());
    scroll->column()->addWidget(makeColumns());
    m_empty = new EmptyState(context.theme, u"plan"_s, {}, {}, this);
    m_empty->setObjectName(u"planEmpty"_s);
    m_emptyButton = m_empty->addButton(u"planEmptyButton"_s, {});
    connect(m_emptyButton, &Button::clicked, this, [this] { Q_EMIT openPageRequested(m_emptyPage); });
    scroll->column()->addWidget(m_empty);
    scroll->column()->addStretch(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_planner, &WeekPlanner::planned, this, &PlanPage::take);
    connect(m_planner, &WeekPlanner::failed, this, [this](const Error& error) {
        m_context.messages.showError(error);
        if (!m_plan)
            showEmpty(tr("No plan could be made"), tr("The diary could not be read. Please try again later."));
    });
    connect(&context.theme, &ThemeProvider::changed, this, [this] {
        layOut();
        if (m_plan)
            showPlan();
    });
    showEmpty(tr("Your week is being put together …"), {});
    layOut();
}

QString PlanPage::title() const
{
    return tr("Week plan");
}

QWidget* PlanPage::makeHeader()
{
    auto* header = new QWidget(this);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(0, 0, 0, 0);
    m_header->addWidget(wrappingLabel(m_context.theme, FontRole::PageTitle, title(), header));
    m_period = wrappingLabel(m_context.theme, FontRole::Body, {}, header, Tone::Muted);
    m_period->setObjectName(u"planPeriod"_s);
    m_header->addWidget(m_period, 1);
    m_missing =
        new Button(m_context.theme, ButtonKind::Link, u"whyMissing"_s, tr("Why are some foods missing?"), header);
    connect(m_missing, &Button::clicked, this, &PlanPage::showMissing);
    m_header->addWidget(m_missing, 0, Qt::AlignLeft);
    return header;
}

QWidget* PlanPage::makeIntro()
{
    auto* card = new Card(m_context.theme, this);
    card->setObjectName(u"planIntroCard"_s);
    m_introCard = card;
    m_intro = wrappingLabel(m_context.theme, FontRole::Body, {}, card);
    m_intro->setObjectName(u"planIntro"_s);
    card->body()->addWidget(m_intro);
    m_without = new QWidget(card);
    auto* line = new QHBoxLayout(m_without);
    line->setContentsMargins(0, 0, 0, 0);
    m_withoutText = wrappingLabel(m_context.theme, FontRole::Body, {}, m_without, Tone::Accent);
    m_withoutText->setObjectName(u"planWithout"_s);
    line->addWidget(m_withoutText, 1);
    auto* back = new Button(m_context.theme, ButtonKind::Link, u"planTakeBack"_s, tr("Take them back"), m_without);
    connect(back, &Button::clicked, this, [this] {
        m_otherInstead.clear();
        plan();
    });
    line->addWidget(back, 0, Qt::AlignTop);
    card->body()->addWidget(m_without);
    return card;
}

QWidget* PlanPage::makeColumns()
{
    m_body = new QWidget(this);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    auto* left = new QWidget(m_body);
    auto* days = new QVBoxLayout(left);
    days->setContentsMargins(0, 0, 0, 0);
    m_today = new QVBoxLayout;
    days->addLayout(m_today);
    auto* later = new QWidget(left);
    m_days = new FlowGrid(1, 1, later);
    m_days->setMaximumColumns(2);
    days->addWidget(later);
    days->addStretch(1);
    auto* right = new QWidget(m_body);
    auto* lists = new QVBoxLayout(right);
    lists->setContentsMargins(0, 0, 0, 0);
    m_members = new PlanMembers(m_context, right);
    m_shopping = new ShoppingPanel(m_context, right);
    lists->addWidget(m_members);
    lists->addWidget(m_shopping);
    lists->addStretch(1);
    m_columns->addWidget(left, 64);
    m_columns->addWidget(right, 36);
    return m_body;
}

void PlanPage::refresh(const ChangeSet* changes)
{
    const QDate today = m_context.clock.today();
    const bool anotherDay = m_day->date() != today;
    m_day->setDate(today);
    m_day->refresh(changes);
    if (!changes || anotherDay || !leavePlan(*changes, today))
        plan();
    else if (m_plan && changes->touches(RecordKind::Food))
        showPlan();
}

bool PlanPage::isReady() const
{
    return !m_planner->isBusy();
}

void PlanPage::focusMainField()
{
    QWidget* first = m_empty->isVisibleTo(this) ? static_cast<QWidget*>(m_emptyButton) : m_missing;
    first->setFocus(Qt::OtherFocusReason);
}

void PlanPage::plan()
{
    if (showWithheld())
        return;
    if (m_context.catalogue.foods().empty())
        return showEmpty(tr("The foods are still being read …"), {}); // the window calls again when they are there
    const QStringList without = m_otherInstead.keys();
    m_planner->start(*m_day, QSet<QString>(without.begin(), without.end()));
}

/// Safety outranks advice: beside a red flag nothing is planned.
bool PlanPage::showWithheld()
{
    if (!tipsAreOff(m_day->notices()))
        return false;
    m_plan.reset();
    showEmpty(tr("No plan today"), tr("Please read the notice on the Today page first. It comes before any food."),
              u"today"_s);
    return true;
}

void PlanPage::take(const std::shared_ptr<const FinishedPlan>& plan)
{
    if (tipsAreOff(m_day->notices()))
        return; // a red flag came up meanwhile
    m_plan.reset();
    switch (plan->plan.withheld) {
    case SuggestionsWithheld::Kidney:
        return showEmpty(
            tr("With kidney disease there is no plan here"),
            tr("Which foods suit you, and how much of them, is for your kidney team to say. Ask them for a "
               "dietitian who can plan a week with you."),
            u"profile"_s);
    case SuggestionsWithheld::NoTargets:
        return showEmpty(tr("A plan needs your targets"),
                         tr("Tell your age and sex in Profile. Then you find seven days here, made of what you eat "
                            "anyway, with a shopping list."),
                         u"profile"_s);
    default:
        break;
    }
    m_plan = plan;
    showPlan();
}

void PlanPage::showEmpty(const QString& title, const QString& text, const QString& page)
{
    m_empty->setWords(title, text);
    m_emptyPage = page;
    m_emptyButton->setText(page == u"today"_s ? tr("Open Today") : tr("Open Profile"));
    m_emptyButton->setAccessibleName(m_emptyButton->text());
    m_emptyButton->setVisible(!page.isEmpty());
    m_period->clear();
    m_empty->show();
    for (QWidget* part : {static_cast<QWidget*>(m_missing), m_introCard, m_body})
        part->hide();
}

void PlanPage::showPlan()
{
    const WeekPlan& plan = m_plan->plan;
    const FocusKeeper focus(*this, m_missing);
    m_empty->hide();
    for (QWidget* part : {static_cast<QWidget*>(m_missing), m_introCard, m_body})
        part->show();
    m_period->setText(periodText(plan.days.front().date, plan.days.back().date));
    m_intro->setText(introText());
    m_without->setVisible(!m_otherInstead.isEmpty());
    m_withoutText->setText(
        tr("Left out this week, because you asked for another idea: %1.").arg(m_otherInstead.values().join(u"; "_s)));
    showDays();
    m_members->show(plan);
    m_shopping->show(plan);
}

QString PlanPage::introText() const
{
    const WeekPlan& plan = m_plan->plan;
    QStringList words;
    if (plan.basis == WeekPlanBasis::EverydayFoods) {
        words << (plan.loggedDays == 0
                      ? tr("Your diary of the last eight weeks has no full day yet, so it is not known how you eat.")
                      : tr("Your diary of the last eight weeks has %n full days, too few to know how you eat.", nullptr,
                           plan.loggedDays));
        words << tr(
            "These are everyday foods that help your bones, and not whole days. With ten full days, the plan is "
            "made of your own.");
    } else {
        words << tr("Each day is made of one of your own days of the last eight weeks. Foods on a coloured ground are "
                    "added to bring you closer to your targets.");
        QStringList names;
        for (const Food* food : plan.newFoods)
            names << food->name;
        words << (names.isEmpty() ? tr("You know all of them; at most two a week may be new.")
                                  : tr("New to you, and at most two a week: %1.").arg(names.join(u"; "_s)));
    }
    words << tr("Take from it what you like: it is education, not medical advice. With kidney disease, go by what your "
                "kidney team says.");
    return words.join(u' ');
}

void PlanPage::showDays()
{
    clearLayout(*m_today);
    clearLayout(*m_days);
    const LoggedFoods logged = loggedToday();
    int number = 0;
    for (const PlannedDay& day : m_plan->plan.days) {
        auto* card = new PlanDayCard(m_context, day, m_plan->plan.basis, number, logged, m_body);
        connect(card, &PlanDayCard::logRequested, this, &PlanPage::log);
        connect(card, &PlanDayCard::otherIdeaRequested, this, &PlanPage::findOther);
        connect(card, &PlanDayCard::neverAgainRequested, this,
                [this](const QString& id, const QString& name) { neverOffer(m_context, id, name); });
        if (number++ == 0)
            m_today->addWidget(card);
        else
            m_days->addWidget(card);
    }
}

LoggedFoods PlanPage::loggedToday() const
{
    LoggedFoods logged;
    for (const Record& record : m_day->day().entries) {
        if (const auto* entry = record.as<FoodEntry>())
            logged.insert(entry->foodId, entry->meal);
    }
    return logged;
}

void PlanPage::log(const std::vector<FoodEntry>& foods, const QString& what)
{
    const QTime now = m_context.clock.timeOfDay();
    Edit edit{EditName::Add, {}, {}};
    for (const FoodEntry& food : foods) {
        // A breakfast that is logged in the evening was not eaten now.
        const QTime time = mealAt(now) == food.meal ? now : QTime();
        edit.put.push_back(makeRecord(m_context.clock.today(), time, food));
    }
    m_context.editor.applyWithUndoOffer(edit, tr("In today’s diary: %1.").arg(what));
}

void PlanPage::findOther(const QString& foodId, const QString& name)
{
    m_otherInstead.insert(foodId, name);
    plan();
}

void PlanPage::showMissing()
{
    auto* dialog = new ExclusionsDialog(m_context, *m_day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExclusionsDialog::profileRequested, this, [this] { Q_EMIT openPageRequested(u"profile"_s); });
    dialog->open();
}

void PlanPage::layOut()
{
    const Theme& theme = m_context.theme.theme();
    const bool narrow = width() < theme.px(narrowBelow);
    m_header->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_header->setSpacing(theme.gap(12));
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.gap(14));
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->itemAt(i)->widget()->layout()->setSpacing(theme.gap(14));
    m_days->setMinimumColumnWidth(theme.px(dayWidth));
    m_days->setCellSpacing(theme.gap(14));
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    layOut();
}

} // namespace osteolog::ui
