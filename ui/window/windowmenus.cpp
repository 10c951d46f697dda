// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window, apart from its pages.
#include "core/journal/journal.h"
#include "ui/editing/editor.h"
#include "ui/shell/settings.h"
#include "ui/shell/themeprovider.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigationrail.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcutEvent>
#include <QTimer>

#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int textStep = 25; // per cent points

QAction* addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys = {})
{
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    auto* file = new QMenu(tr("&File"), this);
    auto* edit = new QMenu(tr("&Edit"), this);
    auto* view = new QMenu(tr("&View"), this);
    auto* help = new QMenu(tr("&Help"), this);
    buildFileMenu(file);
    buildEditMenu(edit);
    buildViewMenu(view);
    buildHelpMenu(help);
#ifdef Q_OS_MACOS
    for (QMenu* menu : {file, edit, view, help})
        menuBar()->addMenu(menu);
#else
    // One quiet button instead of a bar; F10 opens it as it would the bar.
    auto* all = new QMenu(this);
    all->setObjectName(u"mainMenu"_s);
    for (QMenu* menu : {file, edit, view, help})
        all->addMenu(menu);
    m_rail->setMenu(all);
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    connect(open, &QAction::triggered, m_rail, &NavigationRail::openMenu);
    addAction(open);
    // Shortcuts work only for actions that belong to a visible widget, and the menus are not.
    for (QMenu* menu : {file, edit, view, help})
        addActions(menu->actions());
#endif
    qApp->installEventFilter(this);
}

void MainWindow::buildFileMenu(QMenu* menu)
{
    QAction* quit = ui::addAction(menu, u"actionQuit"_s, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    if (quit->shortcut().isEmpty())
        quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu(QMenu* menu)
{
    m_undo = ui::addAction(menu, u"actionUndo"_s, tr("Undo"), Qt::CTRL | Qt::Key_Z);
    m_redo = ui::addAction(menu, u"actionRedo"_s, tr("Redo"));
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    for (QAction* action : {m_undo, m_redo})
        action->setEnabled(false);
    menu->addSeparator();
    QAction* quickAdd = ui::addAction(menu, u"actionQuickAdd"_s, tr("&Add to the diary"), Qt::CTRL | Qt::Key_K);
    connect(quickAdd, &QAction::triggered, this, [this] {
        if (openPage(u"today"_s))
            currentPage()->focusMainField();
    });
}

void MainWindow::buildViewMenu(QMenu* menu)
{
    QAction* larger = ui::addAction(menu, u"actionTextLarger"_s, tr("&Larger text"));
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    connect(larger, &QAction::triggered, this, [this] { stepTextSize(textStep); });
    QAction* smaller = ui::addAction(menu, u"actionTextSmaller"_s, tr("&Smaller text"), Qt::CTRL | Qt::Key_Minus);
    connect(smaller, &QAction::triggered, this, [this] { stepTextSize(-textStep); });
    QAction* normal = ui::addAction(menu, u"actionTextNormal"_s, tr("&Normal text"), Qt::CTRL | Qt::Key_0);
    connect(normal, &QAction::triggered, this, [this] { m_settings.setTextScale(1.0); });
    menu->addSeparator();
    addThemeChoices(menu);
}

void MainWindow::addThemeChoices(QMenu* menu)
{
    auto* group = new QActionGroup(this);
    const std::pair<ThemeName, QString> choices[] = {{ThemeName::System, tr("Colours of the s&ystem")},
                                                     {ThemeName::Light, tr("L&ight")},
                                                     {ThemeName::Dark, tr("&Dark")},
                                                     {ThemeName::Contrast, tr("High &contrast")}};
    for (const auto& [name, text] : choices) {
        QAction* action = ui::addAction(menu, "actionTheme-"_L1 + themeKey(name), text);
        action->setCheckable(true);
        action->setChecked(m_theme.name() == name);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = name] { m_settings.setTheme(theme); });
        connect(&m_theme, &ThemeProvider::changed, action,
                [this, action, theme = name] { action->setChecked(m_theme.name() == theme); });
    }
}

void MainWindow::buildHelpMenu(QMenu* menu)
{
    QAction* about = ui::addAction(menu, u"actionAbout"_s, tr("&About Osteolog"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] { (new AboutDialog(m_theme, this))->open(); });
}

void MainWindow::addPageShortcuts()
{
    const QStringList names = pageNames();
    for (int i = 0; i < std::min<int>(9, static_cast<int>(names.size())); ++i) {
        auto* action = new QAction(this);
        action->setObjectName("actionOpen-"_L1 + names[i]);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, name = names[i]] { openPage(name); });
        addAction(action);
    }
}

void MainWindow::updateEditActions()
{
    m_undo->setText(m_editor->undoText());
    m_redo->setText(m_editor->redoText());
    m_undo->setEnabled(m_editor->canUndo());
    m_redo->setEnabled(m_editor->canRedo());
}

void MainWindow::stepTextSize(int percentPoints)
{
    const int now = static_cast<int>(std::lround(m_theme.theme().textScale * 100));
    m_settings.setTextScale(std::clamp(now + percentPoints, 100, 200) / 100.0);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        return leavesUndoToTheDiary(watched, event);
    // Somebody who scrolls a page means the page, and not the list that happens to come below the pointer.
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(watched) &&
        !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    // The whole window is painted in one go; the timer runs after that.
    if (!m_painted && event->type() == QEvent::Paint && qobject_cast<Page*>(watched)) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return false;
}

/// A text field takes Ctrl+Z for itself even when it has nothing to take back. Then it is meant for the diary.
bool MainWindow::leavesUndoToTheDiary(QObject* watched, QEvent* event)
{
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field)
        return false;
    const bool undo = key->matches(QKeySequence::Undo) && !field->isUndoAvailable();
    const bool redo = key->matches(QKeySequence::Redo) && !field->isRedoAvailable();
    if (!undo && !redo)
        return false;
    event->ignore();
    return true;
}

} // namespace osteolog::ui
