// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/movement/safetycheck.h"

#include <QDialog>

namespace osteolog::ui {

class Form;
class FormRow;
class Segmented;
class ThemeProvider;

/// The questions before any goal with jumps. Each may stay open; an open one is no "no".
class SafetyDialog : public QDialog
{
    Q_OBJECT

public:
    SafetyDialog(const ThemeProvider& theme, const Profile& profile, const SafetyAnswers& answers,
                 QWidget* parent = nullptr);

    SafetyAnswers answers() const;

private:
    void ask(Form& form, const ThemeProvider& theme, SafetyQuestion question);

    SafetyAnswers m_before;
    std::array<Segmented*, safetyQuestionCount> m_choices = {}; ///< null for what is not asked
};

} // namespace osteolog::ui
