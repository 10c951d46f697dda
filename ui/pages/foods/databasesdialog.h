// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"

#include <QDialog>

class QPlainTextEdit;
class QProgressBar;
class QVBoxLayout;

namespace osteolog::ui {

class Button;
class FoodImporter;
class Label;
class ScrollColumn;
struct AppContext;

/// The food databases that the person imported: what they are, where more can be had, import and removal. An import
/// goes on while the dialog is open and is cancelled with it.
class DatabasesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DatabasesDialog(const AppContext& context, QWidget* parent = nullptr);

    /// As if the person had chosen that file or folder.
    void importFrom(const QString& path);

Q_SIGNALS:
    void databasesChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeListCard();
    QWidget* makeImportCard();
    QWidget* makeSourcesCard();
    QWidget* makeFoot();
    QWidget* makeRow(const FoodDatabaseInfo& info);
    void showDatabases();
    void chooseFile();
    void chooseFolder();
    void remove(const FoodDatabaseInfo& info);
    void showRunning(bool running);
    void showDone(const FoodDatabaseInfo& info);
    void showFailed(const Error& error);
    void showIssues();
    void reload();
    QString dataFolder() const;

    const AppContext& m_context;
    FoodImporter* m_importer = nullptr;
    QVBoxLayout* m_rows = nullptr;
    Button* m_file = nullptr;
    Button* m_folder = nullptr;
    QProgressBar* m_progress = nullptr;
    Button* m_cancel = nullptr;
    Label* m_result = nullptr;
    QPlainTextEdit* m_issues = nullptr;
};

} // namespace osteolog::ui
