// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/diarypanel.h"

#include "core/base/clock.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/models/diarymodel.h"
#include "ui/pages/today/daycopy.h"
#include "ui/pages/today/diaryview.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/switch.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

DiaryPanel::DiaryPanel(const AppContext& context, DayState& state, QWidget* parent)
    : Card(context.theme, parent)
    , m_context(context)
    , m_state(state)
    , m_model(new DiaryModel(context, state, this))
    , m_view(new DiaryView(context, *m_model, this))
    , m_empty(new EmptyState(context.theme, u"today"_s, tr("Nothing written down yet"),
                             tr("Type what you ate, took or did into the field above, for example “almonds 30 g”."),
                             this))
    , m_copy(new Button(context.theme, ButtonKind::Link, u"copyMenu"_s, tr("Copy …"), this))
    , m_undo(new Button(context.theme, ButtonKind::Link, u"undoButton"_s, tr("Undo"), this))
    , m_complete(new Switch(context.theme, u"dayComplete"_s, {}, this))
{
    setObjectName(u"diaryPanel"_s);
    setTitle(tr("Diary"));
    addHeaderWidget(m_copy);
    addHeaderWidget(m_undo);
    body()->addWidget(m_view);
    body()->addWidget(m_empty);
    body()->addStretch(1);
    body()->addWidget(m_complete);
    m_complete->setAccessibleDescription(
        tr("Only complete days and past days count in averages. A day you left unfinished can be marked so."));
    connect(m_copy, &QPushButton::clicked, this, &DiaryPanel::openCopyMenu);
    connect(m_undo, &QPushButton::clicked, &context.editor, &Editor::undo);
    connect(m_complete, &QAbstractButton::clicked, this, &DiaryPanel::mark);
    connect(m_view, &DiaryView::copyRequested, this, &DiaryPanel::copyToAnotherDay);
    connect(&state, &DayState::changed, this, &DiaryPanel::refresh);
    connect(&context.editor, &Editor::namesChanged, this, &DiaryPanel::refresh);
    // Not yet filled: the state is loaded when the page is opened, and says so.
}

void DiaryPanel::showEntry(const QUuid& id)
{
    m_view->select(id);
}

void DiaryPanel::refresh()
{
    const bool canWrite = !m_context.store.isReadOnly();
    m_view->setVisible(!m_model->isEmpty());
    m_empty->setVisible(m_model->isEmpty());
    m_copy->setEnabled(canWrite);
    m_undo->setEnabled(canWrite && m_context.editor.canUndo());
    m_undo->setToolTip(m_context.editor.undoText());
    m_complete->setEnabled(canWrite && m_state.summary().hasEntries);
    m_complete->setText(m_state.isToday() ? tr("That was everything for today")
                                          : tr("Everything of this day is written down"));
    // A past day counts unless it was marked incomplete; today counts once it is marked complete.
    m_complete->setChecked(
        dayCounts(m_state.date(), m_state.summary().hasEntries, m_state.day().markedComplete, m_context.clock.today()));
}

void DiaryPanel::openCopyMenu()
{
    QMenu menu(this);
    menu.setObjectName(u"copyEntries"_s);
    const QDate yesterday = m_state.date().addDays(-1);
    const Day before = m_context.store.day(yesterday).valueOr(Day{yesterday, {}, {}});
    std::vector<Record> all;
    std::copy_if(before.entries.begin(), before.entries.end(), std::back_inserter(all), isCopied);
    QAction* wholeDay =
        menu.addAction(tr("Copy the day before"), this, [this, all] { copy(all, m_state.date(), EditName::CopyDay); });
    wholeDay->setEnabled(!all.empty());
    for (const Meal meal : {Meal::Breakfast, Meal::Lunch, Meal::Dinner, Meal::Snack}) {
        const std::vector<Record> foods = mealOfDay(before, meal);
        QAction* action = menu.addAction(tr("Copy %1 of the day before").arg(mealName(meal).toLower()), this,
                                         [this, foods] { copy(foods, m_state.date(), EditName::CopyMeal); });
        action->setEnabled(!foods.empty());
    }
    menu.addSeparator();
    menu.addAction(tr("Copy from another day …"), this, &DiaryPanel::copyFromAnotherDay);
    menu.exec(m_copy->mapToGlobal(QPoint(0, m_copy->height())));
}

void DiaryPanel::copy(const std::vector<Record>& records, QDate to, EditName name)
{
    if (records.empty()) {
        m_context.messages.showWarning(tr("There is nothing to copy on that day."));
        return;
    }
    m_context.editor.applyWithUndoOffer(copyOf(records, to, name),
                                        tr("Copied %n entries", nullptr, static_cast<int>(records.size())));
}

std::optional<QDate> DiaryPanel::askForDay(const QString& title, QDate suggested)
{
    QDialog dialog(this);
    dialog.setObjectName(u"chooseDay"_s);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(u"chooseDayCalendar"_s);
    calendar->setAccessibleName(title);
    calendar->setMaximumDate(m_context.clock.today());
    calendar->setSelectedDate(suggested);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(calendar);
    layout->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return calendar->selectedDate();
}

void DiaryPanel::copyFromAnotherDay()
{
    const auto from = askForDay(tr("Copy which day to %1?").arg(longDateText(m_state.date(), m_context.clock.today())),
                                m_state.date().addDays(-7));
    if (!from)
        return;
    const Day day = m_context.store.day(*from).valueOr(Day{*from, {}, {}});
    std::vector<Record> records;
    std::copy_if(day.entries.begin(), day.entries.end(), std::back_inserter(records), isCopied);
    copy(records, m_state.date(), EditName::CopyDay);
}

void DiaryPanel::copyToAnotherDay(const std::vector<QUuid>& ids)
{
    const std::optional<QDate> to = askForDay(tr("Copy to which day?"), m_context.clock.today());
    if (!to)
        return;
    std::vector<Record> records;
    for (const QUuid& id : ids) {
        if (const Record* record = m_model->entry(m_model->indexOf(id)))
            records.push_back(*record);
    }
    copy(records, *to, EditName::CopyMeal);
}

void DiaryPanel::mark(bool complete)
{
    // One mark a day: the one that is there is changed, so that undo restores it.
    Record mark = makeRecord(m_state.date(), QTime(), DayMark{complete});
    const auto marks = m_context.store.records(RecordKind::DayMark, m_state.date(), m_state.date()).valueOr({});
    if (!marks.empty()) {
        mark = marks.back();
        mark.payload = DayMark{complete};
    }
    if (!m_context.editor.apply({EditName::MarkDay, {mark}, {}}))
        refresh();
}

} // namespace osteolog::ui
