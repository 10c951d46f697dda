// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/symptompanel.h"

#include "core/base/clock.h"
#include "core/body/recordorder.h"
#include "core/body/symptomsets.h"
#include "core/domain/reference.h"
#include "core/storage/store.h"
#include "ui/editing/editor.h"
#include "ui/pages/body/bodywords.h"
#include "ui/pages/body/symptomdialog.h"
#include "ui/pages/body/symptomsetdialog.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/segmented.h"

#include <QGridLayout>
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
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        context().settings.setSymptoms(symptomSetToText(dialog->symptoms()));
        Q_EMIT setChanged();
    });
    dialog->open();
}

/// What was chosen; otherwise what was rated lately, and where that is little, what many rate.
QStringList SymptomPanel::symptoms(const BodyState& state) const
{
    const SymptomSet chosen = symptomSetFromText(context().settings.symptoms(), context().tables).valueOr({});
    if (!chosen.symptoms.isEmpty())
        return chosen.symptoms;
    QStringList shown =
        symptomsInUse(state.records, state.day.addDays(1 - daysLookedBack), state.day).symptoms.mid(0, symptomsShown);
    for (const QString& common : {u"cramps"_s, u"sleep"_s, u"tiredness"_s, u"muscle-pain"_s}) {
        if (shown.size() < symptomsShown / 2 && !shown.contains(common))
            shown << common;
    }
    return shown;
}

void SymptomPanel::fill(const BodyState& state)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(context().theme.theme().gap(14));
    grid->setColumnStretch(1, 1);
    rows()->addLayout(grid);
    int row = 0;
    for (const QString& symptom : symptoms(state)) {
        const Record* today = nullptr;
        for (const Record* record : inOrder<SymptomRating>(state.records, state.day)) {
            if (record->day == state.day && record->as<SymptomRating>()->symptom == symptom)
                today = record;
        }
        addSymptom(*grid, row++, symptom, today);
    }
    addText(FontRole::Small, tr("A day without a rating is not a day without the symptom."), Tone::Muted);
}

void SymptomPanel::addSymptom(QGridLayout& grid, int row, const QString& symptom, const Record* today)
{
    const QString name = symptomText(symptom, context().tables);
    auto* choice = new Segmented(context().theme, u"rate-"_s + symptom, name,
                                 QStringList{u"–"_s} + ratingWords(context().tables.symptom(symptom)), this);
    choice->setCurrentIndex(today ? today->as<SymptomRating>()->rating + 1 : 0);
    choice->setEnabled(!context().store.isReadOnly());
    grid.addWidget(wrappingLabel(context().theme, FontRole::Body, name, this), row, 0);
    grid.addWidget(choice, row, 1);
    const std::optional<Record> before = today ? std::optional(*today) : std::nullopt;
    connect(choice, &Segmented::currentIndexChanged, this,
            [this, symptom, before](int chosen) { rate(symptom, chosen, before); });
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
