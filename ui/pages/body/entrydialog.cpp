// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/entrydialog.h"

#include "core/base/clock.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

EntryDialog::EntryDialog(const AppContext& context, const QString& name, const QString& title, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setObjectName(name);
    setWindowTitle(title);
    auto* scroll = new ScrollColumn(context.theme, this);
    m_form = new Form(context.theme, scroll);
    scroll->column()->addWidget(m_form);
    scroll->column()->addStretch(1);
    auto* cancel = new Button(context.theme, ButtonKind::Normal, u"entryCancel"_s, tr("Cancel"), this);
    auto* save = new Button(context.theme, ButtonKind::Primary, u"entrySave"_s, tr("Save"), this);
    save->setDefault(true);
    const Theme& look = context.theme.theme();
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
    const QSize wanted(look.px(480), look.px(600));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &EntryDialog::accept);
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
    if (const QString text = doubt(); !text.isEmpty()) {
        const Question question{tr("Is that right?"), text, tr("Yes, keep it"), {}, false};
        if (m_context.prompts.ask(this, question) != Choice::Accept)
            return;
    }
    QDialog::accept();
}

} // namespace osteolog::ui
