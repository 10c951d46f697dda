// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every page of the window, whatever it shows: no text is cut at any size, every text can be
// translated, everything can be reached and named without a mouse.
#include "core/demo/demodiary.h"
#include "tests/ui/support/appharness.h"
#include "tests/ui/support/textroom.h"
#include "ui/pages/page.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pagelist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

class EveryPageTest : public AppHarness
{
protected:
    void open(QSize size, double textScale)
    {
        DemoOptions options;
        options.lastDay = today();
        options.years = 1;
        ASSERT_TRUE(writeDemoDiary(*journal, catalogue, tables, options).ok());
        theme.set(ThemeName::Light, textScale);
        window = std::make_unique<MainWindow>(settings, theme);
        windowEditor = std::make_unique<Editor>(*journal, window->messages());
        windowContext.reset(new AppContext{*store, *journal, *windowEditor, catalogue, tables, clock, settings, theme,
                                           window->messages(), prompts});
        window->setFixedStartSize(size);
        window->start(*windowContext, pageList(*windowContext));
        window->show();
        settle();
    }
    void TearDown() override { window.reset(); }

    void show(const QString& name)
    {
        window->openPage(name);
        settle();
        while (!window->currentPage()->isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }

    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Editor> windowEditor;
    std::unique_ptr<AppContext> windowContext;
};

struct Look
{
    int width, height;
    double textScale;
};

class EveryPageAtEverySizeTest : public EveryPageTest, public testing::WithParamInterface<Look>
{
};

/// Marks what went through tr(): "⟦Add⟧".
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage() { QCoreApplication::installTranslator(this); }
    ~PseudoLanguage() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // Qt's own dialogs and key names are translated by Qt.
        if (!QByteArray(context).startsWith("osteolog"))
            return {};
        return u'⟦' + QString::fromUtf8(text) + u'⟧';
    }
};

/// The text without what stands between the marks.
QString unmarked(const QString& text)
{
    QString rest;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        if (depth == 0)
            rest += c;
        if (c == u'⟧')
            --depth;
    }
    return rest;
}

/// Names that are data and not words of the program: foods, portions, activities, what the demo person wrote.
QStringList dataNames(const Catalogue& catalogue, const ReferenceTables& tables, const Store& store)
{
    QStringList names{u"Osteolog"_s, u"Ctrl"_s, u"Alt"_s, u"Shift"_s};
    for (const Record& scan : store.records(RecordKind::Scan).valueOr({}))
        names << scan.as<BoneScan>()->machine;
    // The symbols of units are the same in every language.
    for (const Unit unit :
         {Unit::Kilocalorie, Unit::NanomolePerLitre, Unit::MillimolePerLitre, Unit::NanogramPerMillilitre})
        names << unitSymbol(unit);
    for (const Food* food : catalogue.foods()) {
        names << food->name << food->source << food->k2Source << food->group << food->usualPortion.name
              << food->synonyms;
        for (const Portion& portion : food->portions)
            names << portion.name;
    }
    for (const Activity& activity : tables.activities)
        names << activity.name;
    for (const SupplementForm& form : tables.forms)
        names << form.name << form.name.left(1).toUpper() + form.name.mid(1);
    for (const Symptom& symptom : tables.symptoms)
        names << symptom.name;
    for (const LabTest& lab : tables.labs)
        names << lab.name;
    for (const Medicine& medicine : tables.medicines)
        names << medicine.name;
    for (const ReferenceIntake& intake : tables.intakes)
        names << intake.source << intake.scope;
    for (const Record& record : store.records(RecordKind::Note).valueOr({}))
        names << record.as<Note>()->text;
    const QLocale locale;
    for (int i = 1; i <= 12; ++i)
        names << locale.monthName(i) << locale.monthName(i, QLocale::ShortFormat);
    for (int i = 1; i <= 7; ++i)
        names << locale.dayName(i) << locale.dayName(i, QLocale::ShortFormat)
              << locale.dayName(i, QLocale::NarrowFormat);
    names << store.path() << QFileInfo(store.path()).path();
    names.removeAll(QString());
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return names;
}

bool hasWord(const QString& text)
{
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    return word.match(text).hasMatch();
}

bool takesInput(const QWidget* widget)
{
    if (qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget))
        return false;
    // The parts that a compound field is made of are named by the field itself.
    const QWidget* parent = widget->parentWidget();
    if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent) ||
        qobject_cast<const QLineEdit*>(parent) || (parent && parent->inherits("QCalendarWidget")))
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractSlider*>(widget);
}

} // namespace

TEST_P(EveryPageAtEverySizeTest, NoTextIsCut)
{
    const Look look = GetParam();
    open(QSize(look.width, look.height), look.textScale);
    for (const QString& name : window->pageNames()) {
        show(name);
        EXPECT_EQ(window->size(), QSize(look.width, look.height)) << name.toStdString() << " forces the window wider";
        for (const QString& cut : cutTexts(*window))
            ADD_FAILURE() << name.toStdString() << ": " << cut.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryPageAtEverySizeTest,
                         testing::Values(Look{1280, 820, 1.0}, Look{1280, 820, 1.5}, Look{1280, 820, 2.0},
                                         Look{1024, 700, 1.0}, Look{1024, 700, 1.5}, Look{1024, 700, 2.0}));

TEST_F(EveryPageTest, EveryVisibleTextCanBeTranslated)
{
    const PseudoLanguage pseudo;
    open(QSize(1280, 820), 1.0);
    const QStringList data = dataNames(catalogue, tables, *store);
    for (const QString& name : window->pageNames()) {
        show(name);
        for (const VisibleText& text : visibleTexts(*window)) {
            QString rest = unmarked(text.text);
            for (const QString& known : data) {
                if (!hasWord(rest))
                    break;
                rest.remove(known, Qt::CaseInsensitive);
            }
            EXPECT_FALSE(hasWord(rest)) << name.toStdString() << ", " << text.where.toStdString() << ": “"
                                        << text.text.toStdString() << "” leaves “" << rest.toStdString() << "”";
        }
    }
}

TEST_F(EveryPageTest, EveryControlHasANameAndCanBeReached)
{
    open(QSize(1280, 820), 1.0);
    for (const QString& name : window->pageNames()) {
        show(name);
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(window.get()) || widget->window() != window.get() || !takesInput(widget))
                continue;
            const std::string where = name.toStdString() + ", " + widget->metaObject()->className() + " " +
                                      widget->objectName().toStdString();
            EXPECT_FALSE(widget->objectName().isEmpty()) << where << " has no object name";
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool spoken = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            EXPECT_TRUE(spoken) << where << " says nothing to a screen reader";
            // Of a group that the arrow keys walk through, Tab stops at one.
            const bool byArrows = widget->parentWidget()->property("arrowKeys").toBool();
            EXPECT_TRUE(byArrows || (widget->focusPolicy() & Qt::TabFocus))
                << where << " cannot be reached by keyboard";
        }
    }
}

TEST_F(EveryPageTest, TabVisitsEveryControlOfAPage)
{
    open(QSize(1280, 820), 1.0);
    for (const QString& name : window->pageNames()) {
        show(name);
        Page* page = window->currentPage();
        std::set<QWidget*> wanted;
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (widget->isVisibleTo(window.get()) && widget->isEnabled() && takesInput(widget) &&
                (widget->focusPolicy() & Qt::TabFocus))
                wanted.insert(widget);
        }
        page->focusMainField();
        QWidget* at = page->nextInFocusChain();
        std::set<QWidget*> visited;
        for (int steps = 0; steps < 5000 && at != page; ++steps, at = at->nextInFocusChain())
            visited.insert(at);
        for (QWidget* widget : wanted)
            EXPECT_TRUE(visited.contains(widget)) << name.toStdString() << ": " << widget->objectName().toStdString();
    }
}

} // namespace osteolog::test
