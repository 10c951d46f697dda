// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"
#include "tests/ui/uifixture.h"
#include "ui/editing/editor.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/window/navigationrail.h"
#include "ui/window/railitem.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

/// Counts what the window asks of it.
class ProbePage : public Page
{
public:
    ProbePage(const QString& name, QWidget* parent) : Page(name, parent), field(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
    }
    QString title() const override { return objectName().toUpper(); }
    void refresh(const ChangeSet* changes) override { changes ? ++changesSeen : ++wholeRefreshes; }
    void focusMainField() override { field->setFocus(); }

    QLineEdit* field;
    int changesSeen = 0;
    int wholeRefreshes = 0;
};

class MainWindowTest : public test::UiFixture
{
protected:
    MainWindowTest()
    {
        auto opened = Store::open(path(u"diary.osteolog"_s));
        EXPECT_TRUE(opened);
        store = std::move(opened).value();
        journal = std::make_unique<Journal>(*store, clock);
        settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        window = std::make_unique<MainWindow>(*settings, theme);
        editor = std::make_unique<Editor>(*journal, window->messages());
        context.reset(new AppContext{*store, *journal, *editor, catalogue, tables, clock, *settings, theme,
                                     window->messages(), prompts});
        window->setFixedStartSize(QSize(1000, 700));
        window->start(*context, {entry(u"today"_s, RailPlace::Top), entry(u"foods"_s, RailPlace::Top),
                                 entry(u"settings"_s, RailPlace::Bottom), entry(u"welcome"_s, RailPlace::Nowhere)});
        window->openPage(u"today"_s);
        activate(*window);
    }
    ~MainWindowTest() override
    {
        window.reset();
        editor.reset();
    }

    PageEntry entry(const QString& name, RailPlace place)
    {
        return {name, name, name, place, [this, name](QWidget* parent) {
                    auto* page = new ProbePage(name, parent);
                    pages[name] = page;
                    return page;
                }};
    }

    ProbePage* page(const QString& name) { return pages.contains(name) ? pages[name] : nullptr; }
    QAction* action(const char* name) { return window->findChild<QAction*>(QLatin1StringView(name)); }
    void addNote(const QString& text)
    {
        ASSERT_TRUE(editor->apply(Edit::add(makeRecord(clock.today(), QTime(8, 0), Note{text}))));
    }
    std::size_t entriesToday() { return store->day(clock.today())->entries.size(); }

    std::unique_ptr<Store> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Editor> editor;
    Catalogue catalogue;
    ReferenceTables tables;
    Prompts prompts;
    std::unique_ptr<AppContext> context;
    QMap<QString, ProbePage*> pages;
};

} // namespace

TEST_F(MainWindowTest, PagesAreMadeWhenTheyAreFirstShown)
{
    EXPECT_TRUE(page(u"today"_s));
    EXPECT_FALSE(page(u"foods"_s));
    EXPECT_TRUE(window->openPage(u"foods"_s));
    EXPECT_EQ(page(u"foods"_s)->wholeRefreshes, 1);
    EXPECT_EQ(window->currentPage(), page(u"foods"_s));
    EXPECT_EQ(window->windowTitle(), u"FOODS – Osteolog"_s);
    EXPECT_FALSE(window->openPage(u"nowhere"_s));
    EXPECT_EQ(window->currentPage(), page(u"foods"_s));
}

TEST_F(MainWindowTest, TheVisiblePageSeesAChangeTheOthersWhenTheyAreShown)
{
    window->openPage(u"foods"_s);
    window->openPage(u"today"_s);
    addNote(u"one"_s);
    addNote(u"two"_s);
    EXPECT_EQ(page(u"today"_s)->changesSeen, 2);
    EXPECT_EQ(page(u"foods"_s)->changesSeen, 0);
    EXPECT_EQ(page(u"foods"_s)->wholeRefreshes, 1);
    window->openPage(u"foods"_s);
    EXPECT_EQ(page(u"foods"_s)->wholeRefreshes, 2) << "once, however often something changed";
    window->openPage(u"today"_s);
    EXPECT_EQ(page(u"today"_s)->wholeRefreshes, 1) << "nothing new for it";
}

TEST_F(MainWindowTest, APageMayAskForAnother)
{
    Q_EMIT page(u"today"_s)->openPageRequested(u"welcome"_s);
    EXPECT_EQ(window->currentPage()->objectName(), u"welcome"_s);
    EXPECT_EQ(window->findChild<NavigationRail*>()->current(), QString());
}

TEST_F(MainWindowTest, TheRailOpensPages)
{
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage()->objectName(), u"foods"_s);
    EXPECT_EQ(window->findChild<NavigationRail*>()->current(), u"foods"_s);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage()->objectName(), u"settings"_s);
}

TEST_F(MainWindowTest, UndoAndRedoFollowTheDiary)
{
    EXPECT_FALSE(action("actionUndo")->isEnabled());
    addNote(u"one"_s);
    EXPECT_TRUE(action("actionUndo")->isEnabled());
    EXPECT_EQ(action("actionUndo")->text(), u"Undo: add"_s);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entriesToday(), 0U);
    EXPECT_TRUE(action("actionRedo")->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entriesToday(), 1U);
}

TEST_F(MainWindowTest, CtrlZInAFieldIsForTheFieldFirstAndForTheDiaryThen)
{
    addNote(u"one"_s);
    QLineEdit* field = page(u"today"_s)->field;
    field->setFocus();
    QTest::keyClicks(field, u"almonds"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(entriesToday(), 1U);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entriesToday(), 0U);
}

TEST_F(MainWindowTest, CtrlKGoesToTheMainFieldOfToday)
{
    window->openPage(u"foods"_s);
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_EQ(window->currentPage(), page(u"today"_s));
    EXPECT_TRUE(page(u"today"_s)->field->hasFocus());
}

TEST_F(MainWindowTest, SaysOnceThatTheFirstPageIsPainted)
{
    Settings other(path(u"other.ini"_s));
    MainWindow fresh(other, theme);
    Editor freshEditor(*journal, fresh.messages());
    const AppContext freshContext{*store, *journal, freshEditor, catalogue,        tables,
                                  clock,  other,    theme,       fresh.messages(), prompts};
    fresh.start(freshContext, {entry(u"today"_s, RailPlace::Top)});
    fresh.openPage(u"today"_s);
    QSignalSpy painted(&fresh, &MainWindow::firstPainted);
    QCoreApplication::processEvents();
    EXPECT_EQ(painted.size(), 0) << "it is not shown yet";
    fresh.show();
    EXPECT_TRUE(painted.wait());
    fresh.repaint();
    QCoreApplication::processEvents();
    EXPECT_EQ(painted.size(), 1);
}

TEST_F(MainWindowTest, TextGrowsShrinksAndComesBack)
{
    QObject::connect(settings.get(), &Settings::textScaleChanged, &theme, &ThemeProvider::setTextScale);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings->textScale(), 1.25);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings->textScale(), 2.0);
    QTest::keyClick(window.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings->textScale(), 1.75);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(settings->textScale(), 1.0);
}

TEST_F(MainWindowTest, TheMenuChangesTheTheme)
{
    QObject::connect(settings.get(), &Settings::themeChanged, &theme, &ThemeProvider::setName);
    action("actionTheme-dark")->trigger();
    EXPECT_EQ(theme.name(), ThemeName::Dark);
    EXPECT_TRUE(action("actionTheme-dark")->isChecked());
    theme.setName(ThemeName::Contrast);
    EXPECT_TRUE(action("actionTheme-contrast")->isChecked());
}

TEST_F(MainWindowTest, ANewDayIsNoticed)
{
    clock.set(clock.now().addDays(1));
    QEvent activation(QEvent::ActivationChange);
    QCoreApplication::sendEvent(window.get(), &activation);
    EXPECT_EQ(page(u"today"_s)->wholeRefreshes, 2);
}

TEST_F(MainWindowTest, OtherUnitsWriteEveryFigureAnew)
{
    settings->setVitaminDUnit(VitaminDUnit::InternationalUnit);
    EXPECT_EQ(page(u"today"_s)->wholeRefreshes, 2);
}

TEST_F(MainWindowTest, AnErrorOfAnEditIsShownAndNothingIsLost)
{
    Record wrong = makeRecord(clock.today(), {}, SymptomRating{u"cramps"_s, 9});
    EXPECT_FALSE(editor->apply(Edit::add(wrong)));
    EXPECT_TRUE(window->messages().isVisible());
    EXPECT_EQ(entriesToday(), 0U);
}

TEST_F(MainWindowTest, EverythingThatCanBeUsedHasANameAndCanBeFound)
{
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        if (widget->isHidden() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QLineEdit*>(widget))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, TheRailIsNotCutAtLargeTextOnASmallScreen)
{
    theme.setTextScale(2);
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    const auto* rail = window->findChild<NavigationRail*>();
    for (const QWidget* item : rail->findChildren<QWidget*>(QRegularExpression(u"^rail-"_s))) {
        EXPECT_GE(item->width(), item->minimumSizeHint().width());
        EXPECT_GE(item->height(), item->minimumSizeHint().height());
        EXPECT_TRUE(rail->rect().contains(item->geometry()));
    }
    const auto* brand = rail->findChild<Brand*>();
    EXPECT_GE(brand->width(), brand->sizeHint().width()) << "the name of the program";
    EXPECT_LE(rail->width(), 300);
}
