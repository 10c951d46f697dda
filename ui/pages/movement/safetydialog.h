// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/safetycheck.h"
#include "ui/widgets/formdialog.h"

namespace osteolog::ui {

class AnswerField;
class Form;
class ThemeProvider;

/// The questions before any goal with jumps. Each may stay open; an open one is no "no".
class SafetyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Begins with the answers that still hold; a no of more than a year ago is asked again.
    SafetyDialog(const ThemeProvider& theme, const Profile& profile, const SafetyVerdict& verdict,
                 QWidget* parent = nullptr);

    SafetyAnswers answers() const;

private:
    void ask(Form& form, const ThemeProvider& theme, SafetyQuestion question);

    SafetyAnswers m_before;
    std::array<AnswerField*, safetyQuestionCount> m_choices = {}; ///< null for what is not asked
};

} // namespace osteolog::ui
