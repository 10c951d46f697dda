// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/entrydialog.h"

#include "core/base/clock.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/wording.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(const AppContext& context, const QString& name, const QString& title, QWidget* parent)
    : FormDialog(context.theme, name, title, tr("Save"), {480, 600}, parent)
    , m_context(context)
    , m_form(new Form(context.theme, this))
    , m_problem(wrappingLabel(context.theme, FontRole::Body, {}, this, Tone::Danger))
{
    m_problem->setObjectName(u"entryProblem"_s);
    m_problem->hide();
    column()->addWidget(m_form);
    column()->addWidget(m_problem);
}

void EntryDialog::addDay(const QString& label)
{
    m_day = new DateField(u"entryDay"_s, label, m_form);
    m_dayRow = m_form->addRow(label, m_day);
    m_day->nameParts();
    m_day->setDate(m_context.clock.today());
    connect(m_day, &DateField::edited, this, [this] { m_dayRow->setError({}); });
}

QDate EntryDialog::day() const
{
    return m_day->date();
}

std::optional<double> EntryDialog::numberIn(const QLineEdit& field)
{
    QString text = field.text().simplified();
    text.replace(','_L1, '.'_L1);
    text.replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QWidget* EntryDialog::showDayProblem()
{
    const bool right = m_day->state() == FieldState::Valid;
    m_dayRow->setError(!right                            ? tr("Give the day as day, month and year.")
                       : day() > m_context.clock.today() ? tr("This day is still to come.")
                                                         : QString());
    return m_dayRow->hasError() ? m_day : nullptr;
}

Record EntryDialog::record() const
{
    return makeRecord(day(), {}, payload());
}

void EntryDialog::accept()
{
    QWidget* wrong = showProblems();
    QWidget* wrongDay = showDayProblem();
    if (wrong || wrongDay) {
        (wrong ? wrong : wrongDay)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Outcome valid = validate(record());
    m_problem->setText(valid ? QString() : errorText(valid.error()));
    m_problem->setVisible(!valid);
    if (!valid)
        return;
    if (const QString text = doubt(); !text.isEmpty()) {
        const Question question{tr("Is that right?"), text, tr("Yes, keep it"), {}, false};
        if (m_context.prompts.ask(this, question) != Choice::Accept)
            return;
    }
    QDialog::accept();
}

} // namespace osteolog::ui
