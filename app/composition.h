// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "core/base/clock.h"
#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "core/storage/store.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/prompts.h"

#include <QPalette>
#include <QTemporaryDir>

#include <future>
#include <memory>

namespace osteolog::ui {
class CatalogueKeeper;
class MainWindow;
} // namespace osteolog::ui

namespace osteolog::app {

/// The desktop program put together: everything is made here, once, and handed on by reference.
class Composition
{
public:
    /// Opens the diary of `options` and makes the window, not shown yet. The `tables` may still be read meanwhile.
    /// Errors: those of Store::open, FileNotWritable for the folder, ResourceMissing.
    static Result<std::unique_ptr<Composition>> make(const Options& options,
                                                     const std::shared_future<Result<ReferenceTables>>& tables,
                                                     OpenMode mode, const QPalette& system);
    ~Composition();
    Composition(const Composition&) = delete;
    Composition& operator=(const Composition&) = delete;

    ui::MainWindow& window() { return *m_window; }
    ui::CatalogueKeeper& foods() { return *m_keeper; }
    /// What the window opens with.
    QString firstPage() const;

private:
    Composition(const Options& options, const QPalette& system);
    Outcome openDiary(OpenMode mode);
    Outcome writeDemo();
    void makeLook();
    void makeWindow();

    Options m_options;
    QPalette m_system;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_folder;
    std::unique_ptr<Clock> m_clock;
    ReferenceTables m_tables;
    Catalogue m_catalogue;
    ui::Prompts m_prompts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ThemeProvider> m_theme;
    std::unique_ptr<ui::CatalogueKeeper> m_keeper;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Editor> m_editor;
    std::unique_ptr<ui::AppContext> m_context;
};

/// Theme and text size as the settings say, or as the command line does.
void applyLook(ui::ThemeProvider& theme, const ui::Settings& settings, const Options& options);

} // namespace osteolog::app
