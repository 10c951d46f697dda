// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/labs.h"
#include "ui/pages/body/entrydialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace osteolog::ui {

class AmountEdit;
class Label;

/// A laboratory result in the unit on the paper, with the laboratory's own range.
class LabDialog : public EntryDialog
{
    Q_OBJECT

public:
    LabDialog(const AppContext& context, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;
    QString doubt() const override;

private:
    void showTest();
    const LabTest* test() const;
    Result<LabResult> result() const;
    std::optional<Amount> said() const;

    QComboBox* m_which = nullptr;
    QLineEdit* m_own = nullptr;
    FormRow* m_ownRow = nullptr;
    QLineEdit* m_value = nullptr;
    QComboBox* m_unit = nullptr;
    QWidget* m_amount = nullptr;
    FormRow* m_amountRow = nullptr;
    QLineEdit* m_low = nullptr;
    QLineEdit* m_high = nullptr;
    FormRow* m_lowRow = nullptr;
};

} // namespace osteolog::ui
