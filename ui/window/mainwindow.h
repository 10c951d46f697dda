// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pageentry.h"

#include <QBasicTimer>
#include <QDate>
#include <QMainWindow>

#include <map>
#include <set>

class QAction;
class QMenu;
class QStackedWidget;

namespace osteolog {
class Clock;
class Journal;
} // namespace osteolog

namespace osteolog::ui {

class Editor;
class MessageBar;
class NavigationRail;
class Settings;
class ThemeProvider;
struct AppContext;

/// Menus, navigation rail, message bar and the pages. It knows when a page has to be made and when it has to look at
/// the diary again, and nothing of what a page shows.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings& settings, const ThemeProvider& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    MessageBar& messages() { return *m_messages; }
    /// To be called once. `context` and what it refers to must outlive the window.
    void start(const AppContext& context, std::vector<PageEntry> pages);

    /// Makes the page if need be and shows it. False when there is no page of that name.
    bool openPage(const QString& name);
    /// Shows that day of the diary.
    void openDay(QDate day);
    Page* currentPage() const;
    /// Names of all pages, in the order of the rail, then those that are not in it.
    QStringList pageNames() const;
    /// Everything may have changed: the visible page looks again now, the others when they are shown.
    void refreshAll();
    /// For --size and --render-pages: not the size that was kept from last time.
    void setFixedStartSize(const QSize& size);

Q_SIGNALS:
    void pageOpened(const QString& name);
    /// The first page has been painted and handed to the screen: now there is time for everything else.
    void firstPainted();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool leavesUndoToTheDiary(QObject* watched, QEvent* event);
    void buildMenus();
    void buildFileMenu(QMenu* menu);
    void buildEditMenu(QMenu* menu);
    void buildViewMenu(QMenu* menu);
    void buildHelpMenu(QMenu* menu);
    void addPageShortcuts();
    void addThemeChoices(QMenu* menu);
    void updateEditActions();
    void stepTextSize(int percentPoints);
    void diaryChanged(const ChangeSet& changes);
    void noticeNewDay();
    Page* page(const QString& name);
    void addToStack(Page* page);

    Settings& m_settings;
    const ThemeProvider& m_theme;
    QWidget* m_centre = nullptr;
    MessageBar* m_messages = nullptr;
    NavigationRail* m_rail = nullptr;
    QStackedWidget* m_stack = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    Editor* m_editor = nullptr;
    const Clock* m_clock = nullptr;
    std::vector<PageEntry> m_entries;
    std::map<QString, Page*> m_pages;
    std::set<Page*> m_stale; ///< made, but to look at the diary again before they are shown
    QDate m_today;
    bool m_keepsGeometry = true;
    bool m_painted = false;
    QBasicTimer m_nudge;
};

} // namespace osteolog::ui
