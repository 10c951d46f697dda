// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "ui/pages/profile/profilesection.h"

namespace osteolog {
class Clock;
}

namespace osteolog::ui {

class AmountEdit;
class Button;
class DateField;
class Label;

/// The person's own goals, where there are no official ones or where experts advise more, and the day a plan began.
class GoalsSection : public ProfileSection
{
    Q_OBJECT

public:
    GoalsSection(const ThemeProvider& theme, const ReferenceTables& tables, const Clock& clock,
                 QWidget* parent = nullptr);

    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;
    QWidget* showProblems() override;
    /// What the other sections say now: decides what is offered.
    void setBasis(const Profile& profile);

private:
    void makeOffer(const ThemeProvider& theme);
    void onEdited(FormRow* row);

    const ReferenceTables& m_tables;
    const Clock& m_clock;
    AmountEdit* m_protein = nullptr;
    AmountEdit* m_vitaminK2 = nullptr;
    DateField* m_planStart = nullptr;
    FormRow* m_proteinRow = nullptr;
    FormRow* m_vitaminK2Row = nullptr;
    FormRow* m_planStartRow = nullptr;
    QWidget* m_offer = nullptr;
    Label* m_offerText = nullptr;
    Button* m_offerLow = nullptr;
    Button* m_offerHigh = nullptr;
    double m_lowPerKg = 0, m_highPerKg = 0;
    bool m_showing = false;
};

} // namespace osteolog::ui
