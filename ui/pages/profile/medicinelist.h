// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reference.h"
#include "ui/widgets/formrow.h"

#include <QSet>

class QLineEdit;

namespace osteolog::ui {

class FlowRow;

/// Medicines chosen by name from the table, each shown as a button that takes it out again. Named after its parts:
/// "medicineSearch", "medicineAdd", "medicine-ppi" …
class MedicineList : public QWidget
{
    Q_OBJECT

public:
    /// `asked` are keys that have a question of their own and are not offered here.
    MedicineList(const ThemeProvider& theme, const ReferenceTables& tables, QSet<QString> asked,
                 QWidget* parent = nullptr);

    void setMedicines(const QSet<QString>& keys);
    const QSet<QString>& medicines() const { return m_keys; }
    /// A sentence when a name that is not in the table still stands in the field; it is shown there as well.
    bool showProblem();

Q_SIGNALS:
    void edited();

private:
    QString nameOf(const QString& key) const;
    void addTyped();
    void rebuild();

    const ThemeProvider& m_theme;
    const ReferenceTables& m_tables;
    QSet<QString> m_asked;
    QSet<QString> m_keys;
    QLineEdit* m_search = nullptr;
    FormRow* m_searchRow = nullptr;
    QWidget* m_chosen = nullptr;
    FlowRow* m_chosenRow = nullptr;
};

} // namespace osteolog::ui
