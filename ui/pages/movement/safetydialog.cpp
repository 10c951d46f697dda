// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/safetydialog.h"

#include "ui/pages/movement/movementwords.h"
#include "ui/shell/themeprovider.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

enum ChoiceIndex { Open, No, Yes };

} // namespace

SafetyDialog::SafetyDialog(const ThemeProvider& theme, const Profile& profile, const SafetyAnswers& answers,
                           QWidget* parent)
    : QDialog(parent), m_before(answers)
{
    setObjectName(u"safetyDialog"_s);
    setWindowTitle(tr("Safety check"));
    auto* scroll = new ScrollColumn(theme, this);
    auto* form = new Form(theme, scroll);
    form->addWidget(wrappingLabel(
        theme, FontRole::Body,
        tr("Jumps and stamps help bones, but not everybody may do them. One “Yes” leads to a gentler goal, which is "
           "worth just as much. Your answers stay in your diary and are asked again after a year."),
        form));
    for (const SafetyQuestion question : allSafetyQuestions) {
        if (isAsked(question, profile))
            ask(*form, theme, question);
    }
    scroll->column()->addWidget(form);
    scroll->column()->addStretch(1);
    auto* cancel = new Button(theme, ButtonKind::Normal, u"safetyCancel"_s, tr("Cancel"), this);
    auto* save = new Button(theme, ButtonKind::Primary, u"safetySave"_s, tr("Save answers"), this);
    save->setDefault(true);
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
    const QSize wanted(look.px(540), look.px(640));
    resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(save, &Button::clicked, this, &QDialog::accept);
}

void SafetyDialog::ask(Form& form, const ThemeProvider& theme, SafetyQuestion question)
{
    const QString text = safetyQuestionText(question);
    auto* choice = new Segmented(theme, u"safety-"_s + safetyQuestionKey(question), text,
                                 {tr("Not answered"), tr("No"), tr("Yes")}, &form);
    const std::optional<bool> answer = m_before[question];
    choice->setCurrentIndex(!answer ? Open : *answer ? Yes : No);
    form.addRow(text, choice, safetyHelpText(question));
    m_choices[static_cast<std::size_t>(question)] = choice;
}

SafetyAnswers SafetyDialog::answers() const
{
    SafetyAnswers answers = m_before;
    for (const SafetyQuestion question : allSafetyQuestions) {
        const Segmented* choice = m_choices[static_cast<std::size_t>(question)];
        if (!choice)
            continue;
        answers[question] =
            choice->currentIndex() == Open ? std::nullopt : std::optional(choice->currentIndex() == Yes);
    }
    return answers;
}

} // namespace osteolog::ui
