// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "ui/pages/profile/profilesection.h"

#include <map>

namespace osteolog::ui {

class MedicineList;
class Switch;
class YesNoChoice;

/// What decides whether advice is safe: kidney disease, vitamin K antagonists and bone medicines by mouth, each as a
/// question; in full also the other conditions and medicines that the core knows.
class HealthSection : public ProfileSection
{
    Q_OBJECT

public:
    HealthSection(const ThemeProvider& theme, const ReferenceTables& tables, bool inFull, QWidget* parent = nullptr);

    void setProfile(const Profile& profile) override;
    void takeInto(Profile& profile) const override;
    QWidget* showProblems() override;

private:
    void addQuestions(const ThemeProvider& theme, const ReferenceTables& tables);
    void addConditions(const ThemeProvider& theme);
    QSet<QString> askedMedicines() const;

    Profile m_shown; ///< as it was set: what no question tells apart is kept from here
    YesNoChoice* m_kidney = nullptr;
    YesNoChoice* m_vitaminK = nullptr;
    YesNoChoice* m_boneMedicine = nullptr;
    MedicineList* m_medicines = nullptr;       ///< in full only
    std::map<Condition, Switch*> m_conditions; ///< in full only
};

} // namespace osteolog::ui
