// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/safetydialog.h"

#include "ui/pages/movement/movementwords.h"
#include "ui/widgets/answerfield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

SafetyDialog::SafetyDialog(const ThemeProvider& theme, const Profile& profile, const SafetyVerdict& verdict,
                           QWidget* parent)
    : FormDialog(theme, u"safety"_s, tr("Safety check"), tr("Save answers"), {540, 640}, parent)
    , m_before(verdict.answers)
{
    for (const SafetyQuestion question : verdict.unanswered)
        m_before[question].reset();
    auto* form = new Form(theme, this);
    form->addWidget(wrappingLabel(
        theme, FontRole::Body,
        tr("Jumps and stamps help bones, but not everybody may do them. One “Yes” leads to a gentler goal, which is "
           "worth just as much. Your answers stay in your diary and are asked again after a year."),
        form));
    for (const SafetyQuestion question : allSafetyQuestions) {
        if (isAsked(question, profile))
            ask(*form, theme, question);
    }
    column()->addWidget(form);
}

void SafetyDialog::ask(Form& form, const ThemeProvider& theme, SafetyQuestion question)
{
    const QString text = safetyQuestionText(question);
    auto* field = new AnswerField(theme, u"safety-"_s + safetyQuestionKey(question), text, &form);
    field->setAnswer(m_before[question]);
    form.addRow(text, field, safetyHelpText(question));
    m_choices[static_cast<std::size_t>(question)] = field;
}

SafetyAnswers SafetyDialog::answers() const
{
    SafetyAnswers answers = m_before;
    for (const SafetyQuestion question : allSafetyQuestions) {
        if (const AnswerField* field = m_choices[static_cast<std::size_t>(question)])
            answers[question] = field->answer();
    }
    return answers;
}

} // namespace osteolog::ui
