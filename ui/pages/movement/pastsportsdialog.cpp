// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/pastsportsdialog.h"

#include "core/domain/reference.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countfield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/nameoffer.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYearsBefore = 15;
constexpr int mostYearsFrom = 100;

} // namespace

PastSportsDialog::PastSportsDialog(const ThemeProvider& theme, const ReferenceTables& tables,
                                   std::vector<PastActivity> sports, QWidget* parent)
    : FormDialog(theme, u"pastSports"_s, tr("Sports of earlier years"), tr("Save"), {480, 560}, parent)
    , m_theme(theme)
    , m_tables(tables)
    , m_sports(std::move(sports))
    , m_list(new QVBoxLayout)
{
    column()->addWidget(wrappingLabel(
        theme, FontRole::Body,
        tr("What did you do regularly in earlier years? Movement in childhood and youth counts most."), this));
    column()->addLayout(m_list);
    addForm();
    showList();
}

void PastSportsDialog::addForm()
{
    auto* form = new Form(m_theme, this);
    m_sport = new QLineEdit(form);
    m_sport->setObjectName(u"pastSport"_s);
    m_sport->setMaxLength(200);
    QStringList names;
    for (const Activity& known : m_tables.activities) {
        if (known.bpaqRating)
            names << known.name;
    }
    offerNames(*m_sport, names);
    m_sportRow = form->addRow(tr("Sport or activity"), m_sport);
    m_before = new CountField(u"yearsBefore15"_s, 0, mostYearsBefore, form);
    m_yearsRow = form->addRow(tr("Years before the age of 15"), m_before);
    m_from = new CountField(u"yearsFrom15"_s, 0, mostYearsFrom, form);
    form->addRow(tr("Years from the age of 15 on"), m_from);
    auto* add = new Button(m_theme, ButtonKind::Normal, u"addPastSport"_s, tr("Add to the list"), form);
    add->setAutoDefault(false);
    form->addWidget(add);
    column()->addWidget(form);
    connect(add, &Button::clicked, this, &PastSportsDialog::add);
    connect(m_sport, &QLineEdit::textEdited, this, [this] { m_sportRow->setError({}); });
}

void PastSportsDialog::showList()
{
    clearLayout(*m_list);
    for (std::size_t i = 0; i < m_sports.size(); ++i) {
        const PastActivity& sport = m_sports[i];
        const Activity* known = m_tables.activity(sport.activityId);
        const QString name = known ? known->name : sport.activityId;
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(
            wrappingLabel(m_theme, FontRole::Body,
                          tr("%1: %2 years before 15, %3 from then on")
                              .arg(name, numberText(sport.yearsBefore15, 1), numberText(sport.yearsFrom15, 1)),
                          row),
            1);
        auto* remove = iconButton(m_theme, u"removePastSport"_s, u"delete"_s, tr("Take out %1").arg(name), row);
        remove->setAutoDefault(false);
        connect(remove, &Button::clicked, this, [this, i] {
            m_sports.erase(m_sports.begin() + static_cast<std::ptrdiff_t>(i));
            showList();
        });
        line->addWidget(remove);
        m_list->addWidget(row);
    }
}

void PastSportsDialog::add()
{
    const QString typed = m_sport->text().simplified();
    const Activity* known = m_tables.activity(typed);
    QString problem;
    if (!known)
        problem = typed.isEmpty() ? tr("Say which sport.")
                                  : tr("“%1” is not in the list. Choose what comes closest.").arg(typed);
    else if (!known->bpaqRating)
        problem = tr("The questionnaire has no rating for “%1”.").arg(known->name);
    m_sportRow->setError(problem);
    const int before = m_before->count().value_or(0);
    const int from = m_from->count().value_or(0);
    m_yearsRow->setError(before + from == 0 ? tr("Say for how many years.") : QString());
    if (!known || m_sportRow->hasError() || m_yearsRow->hasError()) {
        (m_sportRow->hasError() ? m_sport->setFocus() : m_before->setFocus());
        return;
    }
    m_sports.push_back({known->id, static_cast<double>(before), static_cast<double>(from)});
    m_sport->clear();
    m_before->clearCount();
    m_from->clearCount();
    showList();
    m_sport->setFocus();
}

} // namespace osteolog::ui
