// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/body/symptomsets.h"

#include <QDialog>

class QLayout;
class QListWidget;
class QPlainTextEdit;

namespace osteolog::ui {

class Label;
class ThemeProvider;

/// Which symptoms stand ready to be rated: any of the list, and words of one's own.
class SymptomSetDialog : public QDialog
{
    Q_OBJECT

public:
    SymptomSetDialog(const ThemeProvider& theme, const ReferenceTables& tables, const SymptomSet& set,
                     QWidget* parent = nullptr);

    const SymptomSet& symptoms() const { return m_set; }
    void accept() override;

private:
    void fillList();
    QLayout* makePresets(const ThemeProvider& theme);
    void tick(const SymptomSet& set);

    const ReferenceTables& m_tables;
    SymptomSet m_set;
    QListWidget* m_list = nullptr;
    QPlainTextEdit* m_own = nullptr;
    Label* m_problem = nullptr;
};

} // namespace osteolog::ui
