// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/entrydialog.h"

class QLineEdit;

namespace osteolog::ui {

class AnswerField;
class CountField;
class Segmented;

/// One symptom with everything that can be said of it: how strong, on how many of the last seven days, how often, on
/// which side, whether it woke the person.
class SymptomDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// An empty key: the person says which, in own words if they like.
    SymptomDialog(const AppContext& context, const QString& symptom, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;

private:
    CountField* addCount(const QString& name, const QString& label, int most);
    void rateByDays();

    QLineEdit* m_symptom = nullptr;
    FormRow* m_symptomRow = nullptr;
    Segmented* m_rating = nullptr;
    FormRow* m_ratingRow = nullptr;
    CountField* m_days = nullptr;
    CountField* m_count = nullptr;
    Segmented* m_side = nullptr;
    AnswerField* m_woke = nullptr;
};

} // namespace osteolog::ui
