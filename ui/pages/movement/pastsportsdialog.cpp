// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/pastsportsdialog.h"

#include "core/domain/reference.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/scrollcolumn.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostYearsBefore = 15;
constexpr int mostYearsFrom = 100;

} // namespace

PastSportsDialog::PastSportsDialog(const ThemeProvider& theme, const ReferenceTables& tables,
                                   std::vector<PastActivity> sports, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_tables(tables), m_sports(std::move(sports))
{
    setObjectName(u"pastSportsDialog"_s);
    setWindowTitle(tr("Sports of earlier years"));
    auto* scroll = new ScrollColumn(theme, this);
    scroll->column()->addWidget(wrappingLabel(
        theme, FontRole::Body,
        tr("What did you do regularly in earlier years? Movement in childhood and youth counts most."), scroll));
    m_list = new QVBoxLayout;
    scroll->column()->addLayout(m_list);
    addForm(*scroll->column());
    scroll->column()->addStretch(1);
    auto* cancel = new Button(theme, ButtonKind::Normal, u"pastCancel"_s, tr("Cancel"), this);
    auto* save = new Button(theme, ButtonKind::Primary, u"pastSave"_s, tr("Save"), this);
    save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    const Theme& look = theme.theme();
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(look.gap(24), look.gap(8), look.gap(24), look.gap(14));
    buttons->setSpacing(look.gap(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addLayout(buttons);
    const QSize wanted(look.px(480), look.px(560));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &QDialog::accept);
    showList();
}

void PastSportsDialog::addForm(QVBoxLayout& column)
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
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, m_sport);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_sport->setCompleter(completer);
    m_sportRow = form->addRow(tr("Sport or activity"), m_sport);
    m_before = new QSpinBox(form);
    m_before->setObjectName(u"yearsBefore15"_s);
    m_before->setRange(0, mostYearsBefore);
    m_before->setButtonSymbols(QSpinBox::NoButtons);
    m_yearsRow = form->addRow(tr("Years before the age of 15"), m_before);
    m_from = new QSpinBox(form);
    m_from->setObjectName(u"yearsFrom15"_s);
    m_from->setRange(0, mostYearsFrom);
    m_from->setButtonSymbols(QSpinBox::NoButtons);
    form->addRow(tr("Years from the age of 15 on"), m_from);
    auto* add = new Button(m_theme, ButtonKind::Normal, u"addPastSport"_s, tr("Add to the list"), form);
    add->setAutoDefault(false);
    form->addWidget(add);
    column.addWidget(form);
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
    m_yearsRow->setError(m_before->value() + m_from->value() == 0 ? tr("Say for how many years.") : QString());
    if (!known || m_sportRow->hasError() || m_yearsRow->hasError()) {
        (m_sportRow->hasError() ? m_sport->setFocus() : m_before->setFocus());
        return;
    }
    m_sports.push_back({known->id, static_cast<double>(m_before->value()), static_cast<double>(m_from->value())});
    m_sport->clear();
    m_before->setValue(0);
    m_from->setValue(0);
    showList();
    m_sport->setFocus();
}

} // namespace osteolog::ui
