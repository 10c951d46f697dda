// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "ui/editing/editor.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/settings.h"
#include "ui/window/navigationrail.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(1280, 820); // of the design pictures
constexpr QSize smallestSize(820, 560);
constexpr int patienceForFirstPaint = 150; // ms

} // namespace

MainWindow::MainWindow(Settings& settings, const ThemeProvider& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_centre(new QWidget(this))
    , m_messages(new MessageBar(theme, m_centre))
    , m_rail(new NavigationRail(theme, m_centre))
    , m_stack(new QStackedWidget(m_centre))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Osteolog"_s);
    setMinimumSize(smallestSize);
    m_stack->setObjectName(u"pages"_s);
    auto* row = new QHBoxLayout(m_centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    setCentralWidget(m_centre);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::openPage);
    buildMenus();
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const AppContext& context, std::vector<PageEntry> pages)
{
    m_editor = &context.editor;
    m_clock = &context.clock;
    m_today = m_clock->today();
    m_entries = std::move(pages);
    for (const PageEntry& entry : m_entries) {
        if (entry.place != RailPlace::Nowhere)
            m_rail->addItem(entry.name, entry.label, entry.icon, entry.place == RailPlace::Bottom);
    }
    addPageShortcuts();
    connect(m_undo, &QAction::triggered, m_editor, &Editor::undo);
    connect(m_redo, &QAction::triggered, m_editor, &Editor::redo);
    connect(m_editor, &Editor::namesChanged, this, &MainWindow::updateEditActions);
    updateEditActions();
    connect(&context.journal, &Journal::changed, this, &MainWindow::diaryChanged);
    connect(&m_settings, &Settings::unitsChanged, this, &MainWindow::refreshAll);
    startTimer(std::chrono::minutes(1)); // notices midnight
    if (!m_keepsGeometry || !restoreGeometry(m_settings.windowGeometry())) {
        if (m_keepsGeometry)
            resize(firstSize);
    }
}

void MainWindow::setFixedStartSize(const QSize& size)
{
    m_keepsGeometry = false;
    setMinimumSize(QSize(0, 0).expandedTo(size).boundedTo(smallestSize));
    resize(size);
}

Page* MainWindow::page(const QString& name)
{
    if (const auto made = m_pages.find(name); made != m_pages.end())
        return made->second;
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PageEntry& e) { return e.name == name; });
    if (entry == m_entries.end())
        return nullptr;
    Page* page = entry->create(m_stack);
    Q_ASSERT(page->objectName() == name);
    page->setAccessibleName(page->title());
    m_pages.emplace(name, page);
    m_stale.insert(page);
    page->installEventFilter(this);
    connect(page, &Page::openPageRequested, this, &MainWindow::openPage);
    connect(page, &Page::openDayRequested, this, &MainWindow::openDay);
    return page;
}

/// Once it is filled, and at the size that it will have: a page is laid out as soon as it is in the stack.
void MainWindow::addToStack(Page* page)
{
    if (!isVisible()) {
        layout()->activate();
        m_centre->layout()->activate();
    }
    page->resize(m_stack->size());
    m_stack->addWidget(page);
}

bool MainWindow::openPage(const QString& name)
{
    Page* wanted = page(name);
    if (!wanted)
        return false;
    if (m_stale.erase(wanted) > 0)
        wanted->refresh(nullptr);
    if (m_stack->indexOf(wanted) < 0)
        addToStack(wanted);
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(wanted);
    m_rail->setCurrent(name);
    setWindowTitle(wanted->title() + u" – Osteolog"_s);
    if (hadFocus)
        wanted->focusMainField();
    Q_EMIT pageOpened(name);
    return true;
}

void MainWindow::openDay(QDate day)
{
    openPage(u"today"_s);
    currentPage()->showDay(day);
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

QStringList MainWindow::pageNames() const
{
    QStringList names = m_rail->names();
    for (const PageEntry& entry : m_entries) {
        if (entry.place == RailPlace::Nowhere)
            names.append(entry.name);
    }
    return names;
}

void MainWindow::refreshAll()
{
    for (const auto& [name, page] : m_pages)
        m_stale.insert(page);
    if (Page* shown = currentPage()) {
        m_stale.erase(shown);
        shown->refresh(nullptr);
    }
}

void MainWindow::diaryChanged(const ChangeSet& changes)
{
    Page* shown = currentPage();
    for (const auto& [name, page] : m_pages) {
        if (page != shown)
            m_stale.insert(page);
    }
    if (shown)
        shown->refresh(&changes);
}

void MainWindow::noticeNewDay()
{
    if (!m_clock || m_clock->today() == m_today)
        return;
    m_today = m_clock->today();
    refreshAll();
}

/// libxcb 1.15 can leave the event that says "paint yourself" between two threads, where it stays until the next one
/// comes: in about one start of a hundred the window stays blank until the mouse is moved. Asking the server for
/// anything sets the event free. Elsewhere this does nothing.
void MainWindow::showEvent(QShowEvent* event)
{
    if (!m_painted)
        m_nudge.start(patienceForFirstPaint, this);
    QMainWindow::showEvent(event);
}

void MainWindow::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_nudge.timerId()) {
        if (m_painted)
            m_nudge.stop();
        else
            QGuiApplication::sync();
        return;
    }
    noticeNewDay();
    QMainWindow::timerEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        noticeNewDay();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    for (const auto& [name, page] : m_pages) {
        if (!page->mayClose()) {
            openPage(name);
            event->ignore();
            return;
        }
    }
    if (m_keepsGeometry)
        m_settings.setWindowGeometry(saveGeometry());
    m_settings.save();
    QMainWindow::closeEvent(event);
}

} // namespace osteolog::ui
