// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/activityform.h"

#include "core/base/clock.h"
#include "core/domain/reference.h"
#include "core/movement/activityplausibility.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/models/entrytext.h"
#include "ui/pages/movement/movementwords.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/nameoffer.h"

#include <QLineEdit>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 150; // at 100 % text

} // namespace

ActivityForm::ActivityForm(const AppContext& context, QWidget* parent) : Card(context.theme, parent), m_context(context)
{
    setObjectName(u"activityForm"_s);
    setTitle(tr("Log movement"));
    m_activity = new QLineEdit(this);
    m_activity->setObjectName(u"activityName"_s);
    m_activity->setMaxLength(200);
    m_activity->setClearButtonEnabled(true);
    m_activity->setPlaceholderText(tr("jumps, brisk walk, squats, tai chi …"));
    QStringList names;
    for (const Activity& known : context.tables.activities)
        names << known.name;
    offerNames(*m_activity, names);
    m_activityRow = new FormRow(context.theme, tr("What did you do?"), m_activity, {}, this);
    body()->addWidget(m_activityRow);
    addFields();
    addWhen();
    m_add = new Button(context.theme, ButtonKind::Primary, u"addActivity"_s, tr("Add to diary"), this);
    m_add->setEnabled(!context.store.isReadOnly());
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_activity, &QLineEdit::textChanged, this, &ActivityForm::showActivity);
    connect(m_activity, &QLineEdit::returnPressed, this, [this] { m_minutes->setFocus(Qt::TabFocusReason); });
    connect(m_add, &Button::clicked, this, &ActivityForm::add);
    connect(&context.theme, &ThemeProvider::changed, this, [this] { m_add->updateGeometry(); });
    beginAgain();
}

void ActivityForm::addFields()
{
    const ThemeProvider& theme = m_context.theme;
    auto* fields = new QWidget(this);
    auto* grid = new FlowGrid(theme.theme().px(fieldWidth), theme.theme().gap(10), fields);
    m_minutes = new CountField(u"activityMinutes"_s, 1, 1440, fields);
    m_impacts = new CountField(u"activityImpacts"_s, 1, 100000, fields);
    m_sets = new CountField(u"activitySets"_s, 1, 100, fields);
    m_repetitions = new CountField(u"activityRepetitions"_s, 1, 1000, fields);
    const bool metric = displayUnits(m_context.settings).measures == MeasureSystem::Metric;
    m_load = new AmountEdit(
        theme, u"activityLoad"_s,
        metric ? std::vector{Unit::Kilogram, Unit::Pound} : std::vector{Unit::Pound, Unit::Kilogram}, fields);
    m_load->setRange(0, metric ? 1000 : 2200);
    m_minutesRow = new FormRow(theme, tr("Minutes"), m_minutes, {}, fields);
    m_impactsRow = new FormRow(theme, tr("Impacts, if you counted"), m_impacts, {}, fields);
    m_setsRow = new FormRow(theme, tr("Sets"), m_sets, {}, fields);
    m_repetitionsRow = new FormRow(theme, tr("Repeats in each set"), m_repetitions, {}, fields);
    m_loadRow = new FormRow(theme, tr("Weight moved"), m_load, tr("Empty for your body alone"), fields);
    for (FormRow* row : {m_minutesRow, m_impactsRow, m_setsRow, m_repetitionsRow, m_loadRow})
        grid->addWidget(row);
    body()->addWidget(fields);
    connect(&theme, &ThemeProvider::changed, grid, [&theme, grid] {
        grid->setMinimumColumnWidth(theme.theme().px(fieldWidth));
        grid->setCellSpacing(theme.theme().gap(10));
    });
}

void ActivityForm::addWhen()
{
    const ThemeProvider& theme = m_context.theme;
    auto* fields = new QWidget(this);
    auto* grid = new FlowGrid(theme.theme().px(fieldWidth), theme.theme().gap(10), fields);
    m_day = new DateField(u"activityDay"_s, tr("Day"), fields);
    m_dayRow = new FormRow(theme, tr("Day"), m_day, {}, fields);
    m_day->nameParts();
    m_time = new QTimeEdit(fields);
    m_time->setObjectName(u"activityTime"_s);
    m_time->setButtonSymbols(QTimeEdit::NoButtons);
    auto* timeRow = new FormRow(theme, tr("Begun at"), m_time, {}, fields);
    grid->addWidget(m_dayRow);
    grid->addWidget(timeRow);
    body()->addWidget(fields);
    connect(&theme, &ThemeProvider::changed, grid, [&theme, grid] {
        grid->setMinimumColumnWidth(theme.theme().px(fieldWidth));
        grid->setCellSpacing(theme.theme().gap(10));
    });
}

void ActivityForm::beginAgain()
{
    if (!m_activity->text().isEmpty())
        return;
    m_day->setDate(m_context.clock.today());
    m_time->setTime(m_context.clock.timeOfDay());
    showActivity();
}

void ActivityForm::focusActivity()
{
    m_activity->setFocus(Qt::OtherFocusReason);
    m_activity->selectAll();
}

void ActivityForm::setGoal(MovementGoalKind goal)
{
    m_goal = goal;
    showActivity();
}

void ActivityForm::setActivity(const QString& name)
{
    m_activity->setText(name);
    m_minutes->setFocus(Qt::OtherFocusReason);
    m_minutes->selectAll();
}

const Activity* ActivityForm::activity() const
{
    return m_context.tables.activity(m_activity->text().simplified());
}

/// The fields that the activity has a use for.
void ActivityForm::showActivity()
{
    const Activity* known = activity();
    const MovementGoals& goals = m_context.tables.movement;
    m_activityRow->setError({});
    m_minutesRow->setError({});
    m_activityRow->setHelp(known ? forBoneText(*known, goals, m_goal) : QString());
    const bool impacts = known && known->weightBearing && known->loadForce().value_or(0) >= goals.impactFloor;
    m_impactsRow->setVisible(impacts);
    for (FormRow* row : {m_setsRow, m_repetitionsRow, m_loadRow})
        row->setVisible(known && known->resistance);
}

ActivityEntry ActivityForm::entry() const
{
    const Activity& known = *activity();
    ActivityEntry entry;
    entry.activityId = known.id;
    entry.activityName = known.name;
    entry.duration = Minutes(m_minutes->count().value_or(0));
    if (!m_impactsRow->isHidden())
        entry.impacts = m_impacts->count();
    if (!m_setsRow->isHidden()) {
        entry.sets = m_sets->count();
        entry.repetitions = m_repetitions->count();
        if (const std::optional<Amount> load = m_load->amount())
            entry.load = Kilograms(convert(*load, Unit::Kilogram).value_or(0));
    }
    return entry;
}

bool ActivityForm::isRight()
{
    const Activity* known = activity();
    const QString typed = m_activity->text().simplified();
    m_activityRow->setError(known             ? QString()
                            : typed.isEmpty() ? tr("Say what you did, for example “brisk walk”.")
                                              : tr("“%1” is not in the list. Choose what comes closest.").arg(typed));
    m_loadRow->setError(m_loadRow->isHidden() ? QString() : m_load->problem());
    const bool dayRight = m_day->state() == FieldState::Valid;
    m_dayRow->setError(!dayRight ? tr("Give the day as day, month and year.")
                       : m_day->date() > m_context.clock.today()
                           ? tr("This day is still to come. Log what you have done.")
                           : QString());
    QString problem;
    if (known) {
        const ActivityEntry meant = entry();
        if (meant.duration.value() <= 0 && !meant.impacts && !meant.sets)
            problem = known->resistance ? tr("Say how long, or how many sets.") : tr("Say how many minutes.");
    }
    m_minutesRow->setError(problem);
    for (const FormRow* row : {m_activityRow, m_minutesRow, m_loadRow, m_dayRow}) {
        if (row->hasError()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

bool ActivityForm::isMeant(const Record& record)
{
    const auto& entry = *record.as<ActivityEntry>();
    const Outcome plausible = checkPlausible(entry, m_context.tables);
    if (plausible)
        return true;
    const Question question{tr("Is that right?"),
                            tr("%1: %2. That is unusually much.").arg(entry.activityName, entryAmount(record)),
                            tr("Yes, add it"),
                            {},
                            false};
    return m_context.prompts.ask(window(), question) == Choice::Accept;
}

void ActivityForm::add()
{
    if (!isRight())
        return;
    const Record record = makeRecord(m_day->date(), m_time->time(), entry());
    if (const Outcome valid = validate(record); !valid)
        return m_context.messages.showError(valid.error());
    if (!isMeant(record))
        return;
    const QString name = record.as<ActivityEntry>()->activityName;
    if (!m_context.editor.applyWithUndoOffer(Edit::add(record), tr("Added: %1, %2").arg(name, entryAmount(record))))
        return;
    m_activity->clear();
    for (CountField* field : {m_minutes, m_impacts, m_sets, m_repetitions})
        field->clearCount();
    m_load->setAmount({});
    beginAgain();
    focusActivity();
}

} // namespace osteolog::ui
