// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/datafolder.h"
#include "core/demo/demodiary.h"
#include "ui/editing/cataloguekeeper.h"
#include "ui/editing/editor.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagelist.h"

#include <QCoreApplication>
#include <QDir>

namespace osteolog::app {

using namespace Qt::StringLiterals;

namespace {

struct Composing
{
    Q_DECLARE_TR_FUNCTIONS(osteolog::app::Composition)
};

} // namespace

Composition::Composition(const Options& options, const QPalette& system)
    : m_options(options), m_system(system), m_prompts(ui::Prompts::desktop())
{
    if (options.today.isValid())
        m_clock = std::make_unique<ShiftedClock>(options.today);
    else
        m_clock = std::make_unique<SystemClock>();
    m_folder = options.dataFolder.isEmpty() ? defaultDataFolder() : options.dataFolder;
    if (options.demo) {
        m_demoFolder = std::make_unique<QTemporaryDir>();
        m_folder = m_demoFolder->path();
    }
}

Composition::~Composition()
{
    // The views first, then what they look at.
    m_window.reset();
    m_editor.reset();
    m_keeper.reset();
}

Result<std::unique_ptr<Composition>> Composition::make(const Options& options,
                                                       const std::shared_future<Result<ReferenceTables>>& tables,
                                                       OpenMode mode, const QPalette& system)
{
    std::unique_ptr<Composition> made(new Composition(options, system));
    if (const auto opened = made->openDiary(mode); !opened)
        return opened.error();
    if (!tables.get())
        return tables.get().error();
    made->m_tables = *tables.get();
    if (options.demo) {
        if (const auto written = made->writeDemo(); !written)
            return written.error();
    }
    made->makeLook();
    made->makeWindow();
    return made;
}

QString Composition::firstPage() const
{
    return ui::firstPage(*m_context);
}

Outcome Composition::openDiary(OpenMode mode)
{
    if (m_demoFolder && !m_demoFolder->isValid())
        return error(ErrorCode::FileNotWritable, QDir::tempPath(), m_demoFolder->errorString());
    if (mode == OpenMode::ReadWrite) {
        if (const auto folder = ensureDataFolder(m_folder); !folder)
            return folder.error();
    }
    m_settings = std::make_unique<ui::Settings>(QDir(m_folder).filePath(u"settings.ini"_s));
    auto store = Store::open(diaryPath(m_folder), mode);
    if (!store)
        return store.error();
    m_store = std::move(store).value();
    m_journal = std::make_unique<Journal>(*m_store, *m_clock);
    m_keeper = std::make_unique<ui::CatalogueKeeper>(m_catalogue, m_folder, *m_store, *m_journal, *m_clock);
    return done();
}

Outcome Composition::writeDemo()
{
    if (const auto loaded = m_keeper->loadNow(); !loaded)
        return loaded.error();
    DemoOptions demo;
    demo.lastDay = m_clock->today();
    const auto report = writeDemoDiary(*m_journal, m_catalogue, m_tables, demo);
    if (!report)
        return report.error();
    m_settings->setWelcomeDone(true);
    return done();
}

void applyLook(ui::ThemeProvider& theme, const ui::Settings& settings, const Options& options)
{
    theme.set(options.theme.value_or(settings.theme()), options.textScale.value_or(settings.textScale()));
}

void Composition::makeLook()
{
    m_theme = std::make_unique<ui::ThemeProvider>(m_system);
    applyLook(*m_theme, *m_settings, m_options);
    auto* theme = m_theme.get();
    QObject::connect(m_settings.get(), &ui::Settings::themeChanged, theme, &ui::ThemeProvider::setName);
    QObject::connect(m_settings.get(), &ui::Settings::textScaleChanged, theme, &ui::ThemeProvider::setTextScale);
}

void Composition::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_settings, *m_theme);
    m_editor = std::make_unique<ui::Editor>(*m_journal, m_window->messages());
    m_context.reset(new ui::AppContext{*m_store, *m_journal, *m_editor, m_catalogue, m_tables, *m_clock, *m_settings,
                                       *m_theme, m_window->messages(), m_prompts});
    if (m_options.size)
        m_window->setFixedStartSize(*m_options.size);
    m_window->start(*m_context, ui::pageList(*m_context));
    QObject::connect(m_keeper.get(), &ui::CatalogueKeeper::ready, m_window.get(), &ui::MainWindow::refreshAll);
    QObject::connect(m_keeper.get(), &ui::CatalogueKeeper::failed, m_window.get(),
                     [this](const Error& problem) { m_window->messages().showError(problem); });
    if (m_store->isReadOnly())
        m_window->messages().setPermanent(
            Composing::tr("This window can read the diary but not change it. To write, close it and use the other "
                          "Osteolog window, or start Osteolog again."));
}

} // namespace osteolog::app
