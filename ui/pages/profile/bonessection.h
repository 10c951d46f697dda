// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profile/profilesection.h"
#include "ui/widgets/bodyfield.h"

namespace osteolog {
class Clock;
}

namespace osteolog::ui {

class AnswerField;
class DateField;

/// What the Body page measures against: height as a young adult, the last period, oestrogen.
class BonesSection : public ProfileSection
{
    Q_OBJECT

public:
    BonesSection(const ThemeProvider& theme, const Clock& clock, QWidget* parent = nullptr);

    void setMeasures(MeasureSystem measures);
    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;
    QWidget* showProblems() override;
    /// What the other sections say now: men are not asked about periods.
    void setBasis(const Profile& profile);

private:
    void onEdited(FormRow* row);

    const Clock& m_clock;
    BodyField* m_youngHeight = nullptr;
    DateField* m_lastPeriod = nullptr;
    AnswerField* m_oestrogen = nullptr;
    FormRow* m_youngHeightRow = nullptr;
    FormRow* m_lastPeriodRow = nullptr;
    FormRow* m_oestrogenRow = nullptr;
    bool m_showing = false;
};

} // namespace osteolog::ui
