// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/profilepage.h"

#include "core/analysis/gates.h"
#include "core/analysis/targets.h"
#include "core/base/clock.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/profile/profileedit.h"
#include "ui/pages/profile/profileform.h"
#include "ui/pages/profile/profilehistorypanel.h"
#include "ui/pages/profile/targetspanel.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 360; ///< at 100 % text; two of them stand side by side where they fit

/// The conditions that the diary shows and that the person did not tick.
QStringList recordedConditions(const Profile& said, const Profile& gated)
{
    QStringList names;
    for (const Condition condition : gated.conditions) {
        if (!said.conditions.contains(condition))
            names << conditionName(condition);
    }
    names.sort();
    return names;
}

} // namespace

ProfilePage::ProfilePage(const AppContext& context, QWidget* parent) : Page(u"profile"_s, parent), m_context(context)
{
    auto* scroll = new ScrollColumn(context.theme, this);
    scroll->column()->addWidget(wrappingLabel(context.theme, FontRole::PageTitle, title(), scroll));
    scroll->column()->addWidget(makeColumns());
    scroll->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(makeSaveBar());
    connect(&context.theme, &ThemeProvider::changed, this, &ProfilePage::adaptLook);
    adaptLook();
}

QString ProfilePage::title() const
{
    return tr("Profile");
}

QWidget* ProfilePage::makeColumns()
{
    auto* columns = new QWidget(this);
    m_grid = new FlowGrid(columnWidth, 0, columns);
    m_grid->setMaximumColumns(2);
    m_grid->addWidget(makeFormColumn());
    m_grid->addWidget(makeSideColumn());
    return columns;
}

QWidget* ProfilePage::makeFormColumn()
{
    const ThemeProvider& theme = m_context.theme;
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new ProfileForm(theme, m_context.tables, m_context.clock, ProfileForm::Extent::Full, side);
    column->addWidget(m_form);
    auto* card = new Card(theme, side);
    card->setTitle(tr("From when on"));
    m_from = new DateField(u"validFrom"_s, tr("This holds from"), card);
    m_fromRow =
        new FormRow(theme, tr("This holds from"), m_from,
                    tr("Days before keep the targets they had. To correct a mistake, edit the entry in “Profile "
                       "by date”."),
                    card);
    m_from->nameParts();
    card->body()->addWidget(m_fromRow);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_form, &ProfileForm::edited, this, [this] { setDirty(true); });
    connect(m_from, &DateField::edited, this, [this] {
        m_fromRow->setError({});
        m_from->setInvalid(false);
        setDirty(true);
    });
    return side;
}

QWidget* ProfilePage::makeSideColumn()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_targets = new TargetsPanel(m_context.theme, side);
    m_history = new ProfileHistoryPanel(m_context.theme, side);
    column->addWidget(m_targets);
    column->addWidget(m_history);
    column->addStretch(1);
    connect(m_history, &ProfileHistoryPanel::editRequested, this, &ProfilePage::editRecord);
    connect(m_history, &ProfileHistoryPanel::removeRequested, this, &ProfilePage::removeRecord);
    return side;
}

QWidget* ProfilePage::makeSaveBar()
{
    const ThemeProvider& theme = m_context.theme;
    auto* bar = new QWidget(this);
    bar->setObjectName(u"saveBar"_s);
    m_saveNote = wrappingLabel(theme, FontRole::Small, {}, bar, Tone::Muted);
    m_saveNote->setObjectName(u"saveNote"_s);
    m_discard = new Button(theme, ButtonKind::Normal, u"discardProfile"_s, tr("Discard changes"), bar);
    m_save = new Button(theme, ButtonKind::Primary, u"saveProfile"_s, tr("Save profile"), bar);
    auto* line = new QHBoxLayout(bar);
    line->addWidget(m_saveNote, 1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    connect(m_save, &Button::clicked, this, &ProfilePage::save);
    connect(m_discard, &Button::clicked, this, &ProfilePage::discard);
    return bar;
}

void ProfilePage::adaptLook()
{
    const Theme& theme = m_context.theme.theme();
    m_grid->setMinimumColumnWidth(theme.px(columnWidth));
    m_grid->setCellSpacing(theme.gap(14));
    for (QWidget* column : {m_form->parentWidget(), m_targets->parentWidget()})
        column->layout()->setSpacing(theme.gap(14));
    m_save->parentWidget()->layout()->setContentsMargins(theme.gap(24), theme.gap(8), theme.gap(24), theme.gap(12));
}

void ProfilePage::refresh(const ChangeSet* changes)
{
    const bool concerns = !changes || changes->touches(RecordKind::Profile) || changes->touches(RecordKind::Lab) ||
                          changes->touches(RecordKind::Scan) || changes->touches(RecordKind::Fracture);
    if (!concerns || !readRecords())
        return;
    m_form->setMeasures(m_context.settings.measureSystem());
    if (!m_dirty)
        showInForm();
    else
        setDirty(true); // what the note says may have changed
    m_history->setRecords(m_records, m_edited, m_context.clock.today(), displayUnits(m_context.settings));
    showTargets();
}

void ProfilePage::focusMainField()
{
    if (QWidget* first = m_form->findChild<QWidget*>(u"birthDate"_s))
        first->setFocus(Qt::OtherFocusReason);
}

bool ProfilePage::readRecords()
{
    auto records = m_context.store.records(RecordKind::Profile);
    if (!records) {
        m_context.messages.showError(records.error());
        return false;
    }
    m_records = std::move(records).value();
    const bool gone = std::none_of(m_records.begin(), m_records.end(),
                                   [this](const Record& record) { return record.id == m_edited; });
    if (gone)
        m_edited = {};
    return true;
}

const Record* ProfilePage::shownRecord() const
{
    const auto chosen = std::find_if(m_records.begin(), m_records.end(),
                                     [this](const Record& record) { return record.id == m_edited; });
    return chosen != m_records.end() ? &*chosen : profileRecordOn(m_records, m_context.clock.today());
}

void ProfilePage::showInForm()
{
    const Record* record = shownRecord();
    const QDate today = m_context.clock.today();
    if (record)
        m_form->setProfile(record->as<ProfileChange>()->profile);
    else if (const auto history = m_context.store.profiles())
        m_form->setProfile(history->on(today));
    m_from->setDate(record ? record->day : today);
    m_fromRow->setError({});
    m_from->setInvalid(false);
    setDirty(false);
}

void ProfilePage::showTargets()
{
    const QDate today = m_context.clock.today();
    const auto history = m_context.store.profiles();
    if (!history)
        return m_context.messages.showError(history.error());
    const Profile said = history->on(today);
    std::vector<Record> records;
    for (const RecordKind kind : {RecordKind::Lab, RecordKind::Scan, RecordKind::Fracture}) {
        const auto some = m_context.store.records(kind);
        if (!some)
            return m_context.messages.showError(some.error());
        records.insert(records.end(), some->begin(), some->end());
    }
    const Profile gated = withRecordedConditions(said, records, today);
    m_targets->setTargets(targetsOn(today, gated, m_context.tables), displayUnits(m_context.settings));
    const QStringList recorded = recordedConditions(said, gated);
    m_targets->setRemark(recorded.isEmpty()
                             ? QString()
                             : tr("Your diary shows this, so it counts as ticked: %1.").arg(recorded.join(u"; "_s)));
}

void ProfilePage::setDirty(bool dirty)
{
    m_dirty = dirty;
    m_save->setEnabled(dirty);
    m_discard->setVisible(dirty || !m_edited.isNull());
    m_discard->setText(dirty ? tr("Discard changes") : tr("Back to today's profile"));
    m_discard->setAccessibleName(m_discard->text());
    const Record* record = shownRecord();
    if (!m_edited.isNull() && record)
        m_saveNote->setText(
            tr("You are editing the profile from %1.").arg(shortDateText(record->day, m_context.clock.today())));
    else
        m_saveNote->setText(dirty ? tr("Not saved yet. It stays here while you look at other pages.") : QString());
}

QString ProfilePage::fromProblem() const
{
    if (m_from->state() != FieldState::Valid)
        return tr("Give the day from which this holds, for example today.");
    if (m_from->date() > m_context.clock.today())
        return tr("This day lies in the future. Choose today or an earlier day.");
    const Record* there = profileRecordOn(m_records, m_from->date());
    const Record* shown = shownRecord();
    if (there && (!shown || there->id != shown->id))
        return tr("A profile from that day is there already. Edit it in “Profile by date”, or choose another day.");
    return {};
}

bool ProfilePage::mayClose()
{
    if (!m_dirty)
        return true;
    Question question;
    question.title = tr("The profile is not saved");
    question.text = tr("You changed the profile and did not save it yet.");
    question.accept = tr("Save profile");
    question.alternative = tr("Close without saving");
    switch (m_context.prompts.ask(this, question)) {
    case Choice::Accept:
        save();
        return !m_dirty; // something may have to be put right first
    case Choice::Alternative:
        return true;
    case Choice::Cancel:
        break;
    }
    return false;
}

void ProfilePage::save()
{
    const QString problem = fromProblem();
    m_fromRow->setError(problem);
    m_from->setInvalid(!problem.isEmpty());
    const bool fieldsRight = m_form->check();
    if (!problem.isEmpty() && fieldsRight)
        m_from->setFocus(Qt::OtherFocusReason);
    if (!problem.isEmpty() || !fieldsRight) {
        m_saveNote->setText(tr("Not saved: please look at the marked fields."));
        return;
    }
    const Record* shown = shownRecord();
    // A profile of today that is moved to another day is a new one: what holds today is left in place.
    const bool writesShown = shown && (!m_edited.isNull() || shown->day == m_from->date());
    const Edit edit =
        profileEdit(m_form->profile(), m_from->date(), writesShown ? std::optional(*shown) : std::nullopt);
    const QUuid edited = std::exchange(m_edited, {});
    m_dirty = false; // the refresh that the change brings shows what was saved
    if (m_context.editor.applyWithUndoOffer(edit, tr("Your profile was saved."))) {
        refresh(nullptr);
        return;
    }
    m_edited = edited;
    setDirty(true);
}

void ProfilePage::discard()
{
    m_edited = {};
    m_dirty = false;
    refresh(nullptr);
}

void ProfilePage::editRecord(const QUuid& id)
{
    if (m_dirty) {
        const Question question{tr("Unsaved changes"),
                                tr("The form holds changes that are not saved. Show the other profile instead?"),
                                tr("Discard changes"),
                                {},
                                true};
        if (m_context.prompts.ask(this, question) != Choice::Accept)
            return;
    }
    m_edited = id;
    m_dirty = false;
    refresh(nullptr);
    focusMainField();
}

void ProfilePage::removeRecord(const QUuid& id)
{
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [&id](const Record& record) { return record.id == id; });
    if (found == m_records.end())
        return;
    const QString date = shortDateText(found->day, m_context.clock.today());
    m_context.editor.applyWithUndoOffer({EditName::ChangeProfile, {}, {*found}},
                                        tr("The profile from %1 was removed.").arg(date));
}

} // namespace osteolog::ui
