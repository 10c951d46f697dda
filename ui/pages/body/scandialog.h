// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/body/entrydialog.h"

class QComboBox;
class QLineEdit;

namespace osteolog::ui {

/// A bone-density scan of one site, as the clinic's sheet has it.
class ScanDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// `machine` is the one of the scan before, offered as a beginning.
    ScanDialog(const AppContext& context, const QString& machine, QWidget* parent = nullptr);

protected:
    Payload payload() const override;
    QWidget* showProblems() override;
    QString doubt() const override;

private:
    BoneScan scan() const;
    FormRow* addNumber(QLineEdit*& field, const QString& name, const QString& label, const QString& help = {});

    QComboBox* m_site = nullptr;
    QLineEdit* m_density = nullptr;
    QLineEdit* m_tScore = nullptr;
    QLineEdit* m_zScore = nullptr;
    QLineEdit* m_machine = nullptr;
    QLineEdit* m_change = nullptr;
    std::vector<FormRow*> m_numbers;
};

} // namespace osteolog::ui
