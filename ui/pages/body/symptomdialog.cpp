// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/symptomdialog.h"

#include "core/body/symptomsets.h"
#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/segmented.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sides = {BodySide::NotSaid, BodySide::Left, BodySide::Right, BodySide::Both};

/// The lowest value reads as "not said".
std::optional<int> said(const QSpinBox& field)
{
    return field.value() < 0 ? std::nullopt : std::optional(field.value());
}

} // namespace

SymptomDialog::SymptomDialog(const AppContext& context, const QString& symptom, QWidget* parent)
    : EntryDialog(context, u"symptomDialog"_s, tr("How I feel"), parent)
{
    m_symptom = new QLineEdit(&form());
    m_symptom->setObjectName(u"symptomName"_s);
    m_symptom->setMaxLength(200);
    m_symptom->setText(symptom.isEmpty() ? QString() : symptomText(symptom, context.tables));
    QStringList names;
    for (const Symptom& known : context.tables.symptoms)
        names << known.name;
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, m_symptom);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_symptom->setCompleter(completer);
    m_symptomRow = form().addRow(tr("What"), m_symptom, tr("Choose from the list, or use a word of your own."));
    m_rating = new Segmented(context.theme, u"symptomRating"_s, tr("How strong"),
                             QStringList{u"–"_s} + ratingWords(context.tables.symptom(symptom)), &form());
    m_ratingRow = form().addRow(tr("How strong"), m_rating);
    m_days = addCount(u"symptomDays"_s, tr("On how many of the last seven days (may stay empty)"), 7);
    m_count = addCount(u"symptomCount"_s, tr("How many times that day or night (may stay empty)"), 100);
    m_side = new Segmented(context.theme, u"symptomSide"_s, tr("Which side"),
                           {tr("Not said"), tr("Left"), tr("Right"), tr("Both")}, &form());
    form().addRow(tr("Which side"), m_side);
    m_woke = new Segmented(context.theme, u"symptomWoke"_s, tr("Did it wake you?"),
                           {tr("Not said"), tr("No"), tr("Yes")}, &form());
    form().addRow(tr("Did it wake you?"), m_woke);
    addDay(tr("Day"));
    connect(m_days, &QSpinBox::valueChanged, this, &SymptomDialog::rateByDays);
    if (symptom.isEmpty())
        m_symptom->setFocus();
    else
        m_rating->setFocus();
}

QSpinBox* SymptomDialog::addCount(const QString& name, const QString& label, int most)
{
    auto* field = new QSpinBox(&form());
    field->setObjectName(name);
    field->setRange(-1, most);
    field->setButtonSymbols(QSpinBox::NoButtons);
    field->setSpecialValueText(u"–"_s);
    field->setValue(-1);
    form().addRow(label, field);
    return field;
}

/// Days of the last seven are a rating too, where none was chosen.
void SymptomDialog::rateByDays()
{
    const std::optional<int> rating = m_days->value() < 0 ? std::nullopt : ratingFromDays(m_days->value());
    if (rating && m_rating->currentIndex() == 0)
        m_rating->setCurrentIndex(*rating + 1);
}

Payload SymptomDialog::payload() const
{
    const QString typed = m_symptom->text().simplified();
    const Symptom* known = context().tables.symptom(typed);
    SymptomRating rating;
    rating.symptom = known ? known->key : typed;
    rating.rating = std::max(0, m_rating->currentIndex() - 1);
    rating.daysOfSeven = said(*m_days);
    rating.count = said(*m_count);
    rating.side = sides[static_cast<std::size_t>(m_side->currentIndex())];
    if (m_woke->currentIndex() > 0)
        rating.wokeUp = m_woke->currentIndex() == 2;
    return rating;
}

QWidget* SymptomDialog::showProblems()
{
    m_symptomRow->setError(m_symptom->text().trimmed().isEmpty() ? tr("Say what it is.") : QString());
    m_ratingRow->setError(m_rating->currentIndex() == 0 ? tr("Choose how strong it was.") : QString());
    return m_symptomRow->hasError() ? static_cast<QWidget*>(m_symptom) : m_ratingRow->hasError() ? m_rating : nullptr;
}

} // namespace osteolog::ui
