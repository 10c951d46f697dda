// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for on the Trends page: another horizon, computed and painted, in the real window of 1280 × 820.
#include "core/demo/demodiary.h"
#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "ui/editing/editor.h"
#include "ui/pages/trends/trendspage.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagelist.h"

#include <QApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// The program with a demo diary of so many years, twelve entries a day, on its Trends page.
class Desk
{
public:
    explicit Desk(int years)
        : m_clock(QDateTime(QDate(2026, 11, 21), QTime(12, 0)))
        , m_tables(ReferenceTables::load().value())
        , m_catalogue(Catalogue::shipped().value())
        , m_store(Store::open(m_folder.filePath(u"diary.osteolog"_s)).value())
        , m_journal(*m_store, m_clock)
        , m_settings(m_folder.filePath(u"settings.ini"_s))
        , m_theme(QApplication::palette())
        , m_window(m_settings, m_theme)
        , m_editor(m_journal, m_window.messages())
        , m_context{*m_store, m_journal,  m_editor, m_catalogue,         m_tables,
                    m_clock,  m_settings, m_theme,  m_window.messages(), m_prompts}
    {
        DemoOptions options;
        options.lastDay = m_clock.today();
        options.years = years;
        if (!writeDemoDiary(m_journal, m_catalogue, m_tables, options))
            qFatal("the demo diary for the benchmark could not be written");
        m_theme.set(ThemeName::Light, 1.0);
        m_window.setFixedStartSize({1280, 820});
        m_window.start(m_context, pageList(m_context));
        m_window.show();
        m_window.openPage(u"trends"_s);
        finish();
    }

    void choose(Horizon horizon)
    {
        auto* page = static_cast<TrendsPage*>(m_window.currentPage());
        TrendChoice choice = page->state().choice();
        choice.horizon = horizon;
        page->choose(choice);
        finish();
    }
    /// Everything may have changed: the diary has to be read again.
    void forget() { m_window.refreshAll(); }

    /// Layouts and paints what is waiting for it.
    static void finish()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    ReferenceTables m_tables;
    Catalogue m_catalogue;
    std::unique_ptr<Store> m_store;
    Journal m_journal;
    Settings m_settings;
    ThemeProvider m_theme;
    MainWindow m_window;
    Editor m_editor;
    Prompts m_prompts = Prompts::desktop();
    AppContext m_context;
};

/// Made once for each length: Google Benchmark calls a benchmark several times.
Desk& deskOf(int years)
{
    static std::map<int, std::unique_ptr<Desk>> desks;
    std::unique_ptr<Desk>& desk = desks[years];
    if (!desk)
        desk = std::make_unique<Desk>(years);
    return *desk;
}

void switchHorizon(benchmark::State& state)
{
    const auto horizon = static_cast<Horizon>(state.range(0));
    const Horizon other = horizon == Horizon::TwoWeeks ? Horizon::EightWeeks : Horizon::TwoWeeks;
    Desk& desk = deskOf(static_cast<int>(state.range(1)));
    desk.choose(horizon); // what is read once is there
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        desk.choose(other);
        state.ResumeTiming();
        desk.choose(horizon);
    }
    state.SetLabel(horizonKey(horizon).toStdString());
}

void readAnew(benchmark::State& state)
{
    const auto horizon = static_cast<Horizon>(state.range(0));
    Desk& desk = deskOf(static_cast<int>(state.range(1)));
    desk.choose(horizon);
    for ([[maybe_unused]] auto _ : state) {
        desk.forget();
        Desk::finish();
    }
    state.SetLabel(horizonKey(horizon).toStdString());
}

BENCHMARK(switchHorizon)->ArgsProduct({{0, 1, 2, 3, 4}, {1, 10, 100}})->Unit(benchmark::kMillisecond);
BENCHMARK(readAnew)->ArgsProduct({{1, 4}, {1, 10, 100}})->Unit(benchmark::kMillisecond);

} // namespace

} // namespace osteolog

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
