// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/symptompanel.h"

#include "core/base/clock.h"
#include "core/body/symptomsets.h"
#include "core/domain/recordorder.h"
#include "core/domain/reference.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/body/symptomdialog.h"
#include "ui/pages/body/symptomsetdialog.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/segmented.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype symptomsShown = 8;
constexpr int daysLookedBack = 14;

} // namespace

SymptomPanel::SymptomPanel(const AppContext& context, QWidget* parent)
    : BodyPanel(context, u"symptomPanel"_s, tr("How I feel today"), parent)
{
    connect(addButton(u"newSymptom"_s, tr("Something else, or in more detail…")), &Button::clicked, this,
            [this] { ask(new SymptomDialog(this->context(), {}, this)); });
    connect(addButton(u"nightCramps"_s, tr("Cramps last night…")), &Button::clicked, this,
            [this] { ask(new SymptomDialog(this->context(), u"night-cramps"_s, this)); });
    connect(addButton(u"chooseSymptoms"_s, tr("Choose what to rate…")), &Button::clicked, this,
            &SymptomPanel::chooseSet);
}

void SymptomPanel::chooseSet()
{
    const SymptomSet chosen = symptomSetFromText(context().settings.symptoms(), context().tables).valueOr({});
    auto* dialog = new SymptomSetDialog(context().theme, context().tables, chosen, this);
    openDialog(dialog, [this, dialog] {
        context().settings.setSymptoms(symptomSetToText(dialog->symptoms()));
        Q_EMIT setChanged();
    });
}

/// What was chosen; otherwise what was rated lately, and where that is little, what many rate.
QStringList SymptomPanel::symptoms(const BodyState& state) const
{
    const SymptomSet chosen = symptomSetFromText(context().settings.symptoms(), context().tables).valueOr({});
    if (!chosen.symptoms.isEmpty())
        return chosen.symptoms;
    QStringList shown =
        symptomsInUse(state.records, state.day.addDays(1 - daysLookedBack), state.day).symptoms.mid(0, symptomsShown);
    for (const QString& common : builtInSymptomSet(u"everyday"_s).symptoms) {
        if (shown.size() < symptomsShown / 2 && !shown.contains(common))
            shown << common;
    }
    return shown;
}

void SymptomPanel::focusFirst()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void SymptomPanel::fill(const BodyState& state)
{
    m_first = nullptr;
    const QStringList shown = symptoms(state);
    const QFontMetrics metrics(context().theme.theme().font(FontRole::Body));
    int nameWidth = 0;
    for (const QString& symptom : shown)
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(symptomText(symptom, context().tables)));
    for (const QString& symptom : shown) {
        const Record* today = nullptr;
        for (const Record* record : inOrder<SymptomRating>(state.records, state.day)) {
            if (record->day == state.day && record->as<SymptomRating>()->symptom == symptom)
                today = record;
        }
        addSymptom(symptom, nameWidth, today);
    }
    addNightCramps(state);
    addText(FontRole::Small, tr("A day without a rating is not a day without the symptom."), Tone::Muted);
}

/// The name beside its scale, or above it where the scale needs the width.
void SymptomPanel::addSymptom(const QString& symptom, int nameWidth, const Record* today)
{
    const QString name = symptomText(symptom, context().tables);
    auto* row = new QWidget(this);
    auto* line = new FlowRow(context().theme.theme().gap(8), row);
    auto* choice = new Segmented(context().theme, u"rate-"_s + symptom, name,
                                 QStringList{u"–"_s} + ratingWords(context().tables.symptom(symptom)), row);
    choice->setCurrentIndex(today ? today->as<SymptomRating>()->rating + 1 : 0);
    choice->setEnabled(!context().store.isReadOnly());
    auto* label = new Label(context().theme, FontRole::Body, name, row);
    label->setMinimumSize(nameWidth, choice->sizeHint().height()); // its words beside the scale's words
    line->addWidget(label);
    line->addWidget(choice);
    rows()->addWidget(row);
    if (!m_first)
        m_first = choice;
    const std::optional<Record> before = today ? std::optional(*today) : std::nullopt;
    connect(choice, &Segmented::currentIndexChanged, this,
            [this, symptom, before](int chosen) { rate(symptom, chosen, before); });
}

void SymptomPanel::addNightCramps(const BodyState& state)
{
    const SymptomWeek week = symptomWeek(state.records, u"night-cramps"_s, state.day);
    if (week.countedDays == 0)
        return;
    const QString woken =
        week.nightsWoken > 0 ? tr(" They woke you in %n nights.", nullptr, week.nightsWoken) : QString();
    addText(
        FontRole::Body,
        tr("Night cramps in the last seven days: %1 in %n counted nights.", nullptr, week.countedDays).arg(week.count) +
            woken);
}

void SymptomPanel::rate(const QString& symptom, int choice, const std::optional<Record>& today)
{
    if (choice == 0) {
        if (today)
            context().editor.apply(Edit::removal(*today));
        return;
    }
    if (!today) {
        context().editor.apply(Edit::add(
            makeRecord(context().clock.today(), context().clock.timeOfDay(), SymptomRating{symptom, choice - 1})));
        return;
    }
    Record changed = *today;
    changed.as<SymptomRating>()->rating = choice - 1;
    context().editor.apply(Edit::change(changed));
}

} // namespace osteolog::ui
