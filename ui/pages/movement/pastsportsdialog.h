// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QVBoxLayout;

namespace osteolog {
struct ReferenceTables;
}

namespace osteolog::ui {

class CountField;
class FormRow;
class ThemeProvider;

/// Sports of earlier years, for the BPAQ: which, and for how many years before and from the age of 15.
class PastSportsDialog : public FormDialog
{
    Q_OBJECT

public:
    PastSportsDialog(const ThemeProvider& theme, const ReferenceTables& tables, std::vector<PastActivity> sports,
                     QWidget* parent = nullptr);

    const std::vector<PastActivity>& sports() const { return m_sports; }

private:
    void addForm();
    void showList();
    void add();

    const ThemeProvider& m_theme;
    const ReferenceTables& m_tables;
    std::vector<PastActivity> m_sports;
    QVBoxLayout* m_list = nullptr;
    QLineEdit* m_sport = nullptr;
    FormRow* m_sportRow = nullptr;
    CountField* m_before = nullptr;
    CountField* m_from = nullptr;
    FormRow* m_yearsRow = nullptr;
};

} // namespace osteolog::ui
