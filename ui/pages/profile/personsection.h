// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/profile/profilesection.h"
#include "ui/shell/settings.h"

#include <vector>

class QComboBox;

namespace osteolog {
class Clock;
}

namespace osteolog::ui {

class BodyField;
class DateField;
class Segmented;

/// The life stages that can apply to a person: none but LifeStage::None for men, pregnancy and breastfeeding at 14–50
/// years (the ages that the reference tables know), menopause from 30 years. An unknown age leaves all of them.
std::vector<LifeStage> lifeStagesFor(Sex sex, std::optional<int> age);

/// Date of birth, sex, life stage, weight and height.
class PersonSection : public ProfileSection
{
    Q_OBJECT

public:
    PersonSection(const ThemeProvider& theme, const Clock& clock, QWidget* parent = nullptr);

    void setMeasures(MeasureSystem measures);
    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;
    QWidget* showProblems() override;

private:
    Sex sex() const;
    LifeStage chosenStage() const;
    std::optional<int> age() const;
    QString birthDateProblem() const;
    void offerLifeStages(LifeStage wanted);
    void onEdited(FormRow* row);

    const Clock& m_clock;
    DateField* m_birthDate = nullptr;
    Segmented* m_sex = nullptr;
    QComboBox* m_stage = nullptr;
    BodyField* m_weight = nullptr;
    BodyField* m_height = nullptr;
    FormRow* m_birthDateRow = nullptr;
    FormRow* m_stageRow = nullptr;
    FormRow* m_weightRow = nullptr;
    FormRow* m_heightRow = nullptr;
    bool m_showing = false; ///< setProfile() at work: nothing is edited by the person
};

} // namespace osteolog::ui
