// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace osteolog {
struct ReferenceTables;
}

namespace osteolog::ui {

class ThemeProvider;

/// All activities with what is known of them: how they load the bones, their rating, their energy.
class ActivityListDialog : public QDialog
{
    Q_OBJECT

public:
    ActivityListDialog(const ThemeProvider& theme, const ReferenceTables& tables, QWidget* parent = nullptr);

    /// The name of the activity that was chosen; empty when none was.
    QString chosen() const { return m_chosen; }

private:
    void choose(int row);

    QLineEdit* m_search = nullptr;
    QTableView* m_table = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QString m_chosen;
};

} // namespace osteolog::ui
