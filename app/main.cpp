// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/language.h"
#include "app/renderpages.h"
#include "app/starttimer.h"
#include "core/base/datafolder.h"
#include "ui/editing/cataloguekeeper.h"
#include "ui/shell/icon.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/themeprovider.h"
#include "ui/shell/wording.h"
#include "ui/window/mainwindow.h"
#include "ui/window/startproblem.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <future>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitWrongUsage = 2 };

int failed(const QString& text)
{
    std::fprintf(stderr, "osteolog: %s\n", qUtf8Printable(text));
    return ExitFailed;
}

bool hasDisplay()
{
#if defined(Q_OS_LINUX)
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("DISPLAY");
#else
    return true;
#endif
}

/// Pictures are drawn without a display, the same on every machine; so is anything else that nobody looks at.
void choosePlatform(const app::Options& options)
{
#if defined(Q_OS_LINUX)
    if (!options.renderFolder.isEmpty() || (options.timeStart && !hasDisplay()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(options)
#endif
}

/// Shows what is wrong with the diary. True: try again with what was chosen.
bool askAboutProblem(const Error& problem, app::Options& options, OpenMode& mode, const QPalette& system)
{
    ui::ThemeProvider theme(system);
    ui::applyTheme(*qApp, theme.theme());
    const QString folder = options.dataFolder.isEmpty() ? defaultDataFolder() : options.dataFolder;
    for (;;) {
        ui::StartProblem dialog(theme, problem, folder);
        dialog.exec();
        switch (dialog.choice()) {
        case ui::StartChoice::Quit:
            return false;
        case ui::StartChoice::Again:
            mode = OpenMode::ReadWrite;
            return true;
        case ui::StartChoice::ReadOnly:
            mode = OpenMode::ReadOnly;
            return true;
        case ui::StartChoice::OtherFolder: {
            const auto chosen = ui::Prompts::desktop().chooseFolder(
                nullptr, {QCoreApplication::translate("osteolog::app", "Choose a data folder"), {}, folder});
            if (!chosen)
                break;
            options.dataFolder = *chosen;
            mode = OpenMode::ReadWrite;
            return true;
        }
        }
    }
}

using Tables = std::shared_future<Result<ReferenceTables>>;

Result<std::unique_ptr<app::Composition>> compose(app::Options options, const Tables& tables, const QPalette& system)
{
    OpenMode mode = OpenMode::ReadWrite;
    for (;;) {
        auto made = app::Composition::make(options, tables, mode, system);
        if (made || !options.isInteractive() || !askAboutProblem(made.error(), options, mode, system))
            return made;
    }
}

int run(QApplication& application, const app::Options& options, const Tables& tables, const QElapsedTimer& sinceMain)
{
    const QPalette system = QApplication::palette();
    app::applyLanguage(application, options.language);
    auto made = compose(options, tables, system);
    if (!made)
        return options.isInteractive() ? ExitFailed : failed(ui::errorText(made.error()));
    app::Composition& composition = **made;
    ui::MainWindow& window = composition.window();
    if (!options.renderFolder.isEmpty()) {
        const auto foods = composition.foods().loadNow();
        const auto drawn = foods ? app::renderPages(window, options.renderFolder) : foods;
        return drawn ? ExitDone : failed(ui::errorText(drawn.error()));
    }
    window.openPage(composition.firstPage());
    std::unique_ptr<app::StartTimer> timer;
    if (options.timeStart)
        timer = std::make_unique<app::StartTimer>(window, sinceMain);
    window.show();
    window.currentPage()->focusMainField();
    QObject::connect(&window, &ui::MainWindow::firstPainted, &composition.foods(), &ui::CatalogueKeeper::load);
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer sinceMain;
    sinceMain.start();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = app::parseOptions(arguments);
    if (!options) {
        std::fprintf(stderr, "osteolog: %s: %s\n", qUtf8Printable(options.error().subject),
                     qUtf8Printable(options.error().detail));
        return ExitWrongUsage;
    }
    if (options->help || options->version) {
        std::fputs(qUtf8Printable(options->help ? app::helpText() : QStringLiteral("osteolog " OSTEOLOG_VERSION "\n")),
                   stdout);
        return ExitDone;
    }
    choosePlatform(*options);
    if (!hasDisplay())
        return failed(u"there is no display here. --render-pages DIR draws the pages without one."_s);

    // Read while Qt looks for the screen and the fonts. Qt takes the first thread that asks it anything for the one of
    // the windows, so this one asks first.
    QThread::currentThread();
    const Tables tables = std::async(std::launch::async, &ReferenceTables::load);
    QApplication::setStyle(u"Fusion"_s);
    int one = 1; // Qt's own options are not part of the contract
    QApplication application(one, argv);
    // The first text waits for the list of all fonts. It is made while the diary is opened.
    const auto fonts = std::async(std::launch::async, &ui::findFonts);
    QApplication::setApplicationName(u"osteolog"_s);
    QApplication::setApplicationDisplayName(u"Osteolog"_s);
    QApplication::setApplicationVersion(QStringLiteral(OSTEOLOG_VERSION));
    QApplication::setDesktopFileName(u"org.osteolog.Osteolog"_s);
    return run(application, *options, tables, sinceMain);
}
