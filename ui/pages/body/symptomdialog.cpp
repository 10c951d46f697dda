// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/symptomdialog.h"

#include "core/body/symptomsets.h"
#include "core/domain/reference.h"
#include "ui/pages/body/bodywords.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/answerfield.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/nameoffer.h"
#include "ui/widgets/segmented.h"

#include <QLineEdit>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sides = {BodySide::NotSaid, BodySide::Left, BodySide::Right, BodySide::Both};

} // namespace

SymptomDialog::SymptomDialog(const AppContext& context, const QString& symptom, QWidget* parent)
    : EntryDialog(context, u"symptom"_s, tr("How I feel"), parent)
{
    m_symptom = new QLineEdit(&form());
    m_symptom->setObjectName(u"symptomName"_s);
    m_symptom->setMaxLength(200);
    m_symptom->setText(symptom.isEmpty() ? QString() : symptomText(symptom, context.tables));
    QStringList names;
    for (const Symptom& known : context.tables.symptoms)
        names << known.name;
    offerNames(*m_symptom, names);
    m_symptomRow = form().addRow(tr("What"), m_symptom, tr("Choose from the list, or use a word of your own."));
    m_rating = new Segmented(context.theme, u"symptomRating"_s, tr("How strong"),
                             QStringList{u"–"_s} + ratingWords(context.tables.symptom(symptom)), &form());
    m_ratingRow = form().addRow(tr("How strong"), m_rating);
    m_days = addCount(u"symptomDays"_s, tr("On how many of the last seven days (may stay empty)"), 7);
    m_count = addCount(u"symptomCount"_s, tr("How many times that day or night (may stay empty)"), 100);
    m_side = new Segmented(context.theme, u"symptomSide"_s, tr("Which side"),
                           {tr("Not said"), tr("Left"), tr("Right"), tr("Both")}, &form());
    form().addRow(tr("Which side"), m_side);
    m_woke = new AnswerField(context.theme, u"symptomWoke"_s, tr("Did it wake you?"), &form());
    form().addRow(tr("Did it wake you?"), m_woke);
    addDay(tr("Day"));
    connect(m_days, &QSpinBox::valueChanged, this, &SymptomDialog::rateByDays);
    if (symptom.isEmpty())
        m_symptom->setFocus();
    else
        m_rating->setFocus();
}

CountField* SymptomDialog::addCount(const QString& name, const QString& label, int most)
{
    auto* field = new CountField(name, 0, most, &form());
    form().addRow(label, field);
    return field;
}

/// Days of the last seven are a rating too, where none was chosen.
void SymptomDialog::rateByDays()
{
    const std::optional<int> days = m_days->count();
    const std::optional<int> rating = days ? ratingFromDays(*days) : std::nullopt;
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
    rating.daysOfSeven = m_days->count();
    rating.count = m_count->count();
    rating.side = sides[static_cast<std::size_t>(m_side->currentIndex())];
    rating.wokeUp = m_woke->answer();
    return rating;
}

QWidget* SymptomDialog::showProblems()
{
    m_symptomRow->setError(m_symptom->text().trimmed().isEmpty() ? tr("Say what it is.") : QString());
    m_ratingRow->setError(m_rating->currentIndex() == 0 ? tr("Choose how strong it was.") : QString());
    return m_symptomRow->hasError() ? static_cast<QWidget*>(m_symptom) : m_ratingRow->hasError() ? m_rating : nullptr;
}

} // namespace osteolog::ui
