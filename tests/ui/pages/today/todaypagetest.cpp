// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "core/advice/unwantedfoods.h"
#include "tests/support/modeltester.h"
#include "tests/ui/support/appharness.h"
#include "ui/models/daystate.h"
#include "ui/models/diarymodel.h"
#include "ui/models/ideamodel.h"
#include "ui/pages/today/contributionsdialog.h"
#include "ui/pages/today/diaryview.h"
#include "ui/pages/today/membercard.h"
#include "ui/pages/today/quickaddfield.h"
#include "ui/shell/wording.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

const QString almonds = u"sr-12061"_s;
const QString wholeMilk = u"sr-01077"_s;

class TodayPageTest : public AppHarness
{
protected:
    void open()
    {
        page = std::make_unique<TodayPage>(*context);
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        page->resize(1090, 820);
        page->refresh(nullptr);
        page->show();
        QCoreApplication::processEvents();
    }
    template <class T>
    T* find(const QString& name)
    {
        T* widget = page->findChild<T*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    void type(const QString& text, Qt::Key key = Qt::Key_Return)
    {
        auto* field = find<QuickAddField>(u"quickAdd"_s);
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, key);
        QCoreApplication::processEvents();
    }
    QString cardText(Member member, const QString& part)
    {
        auto* card = find<MemberCard>(u"card_"_s + memberKey(member));
        return card->findChild<QLabel*>(part)->text();
    }
    DiaryModel* model() { return qobject_cast<DiaryModel*>(find<DiaryView>(u"diaryList"_s)->model()); }

    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(TodayPageTest, WhatIsTypedIsLoggedAndCounted)
{
    setProfile();
    open();
    type(u"almonds 30 g"_s);
    const std::vector<Record> day = entries(today());
    ASSERT_EQ(day.size(), 1U);
    EXPECT_EQ(day[0].as<FoodEntry>()->foodId, almonds);
    EXPECT_EQ(day[0].time, QTime(12, 0));
    EXPECT_EQ(day[0].as<FoodEntry>()->meal, Meal::Lunch);
    EXPECT_EQ(cardText(Member::Magnesium, u"amount"_s), u"81"_s);
    EXPECT_EQ(cardText(Member::Magnesium, u"known"_s), u"known for 1 of 1"_s);
    EXPECT_TRUE(find<QuickAddField>(u"quickAdd"_s)->text().isEmpty());
}

TEST_F(TodayPageTest, TextThatFitsNothingStaysAndIsExplained)
{
    open();
    type(u"qqqzzz xxyy"_s);
    EXPECT_TRUE(entries(today()).empty());
    EXPECT_EQ(find<QuickAddField>(u"quickAdd"_s)->text(), u"qqqzzz xxyy"_s);
    EXPECT_THAT(messages.text().toStdString(), testing::HasSubstr("qqqzzz xxyy"));
}

TEST_F(TodayPageTest, EnterTakesTheIdeaThatIsMarked)
{
    open();
    auto* field = find<QuickAddField>(u"quickAdd"_s);
    field->setFocus();
    QTest::keyClicks(field, u"milk"_s);
    ASSERT_GE(field->ideas().ideas().size(), 2U);
    const Payload second = field->ideas().ideas()[1].payload;
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCoreApplication::processEvents();
    const std::vector<Record> day = entries(today());
    ASSERT_EQ(day.size(), 1U);
    EXPECT_EQ(day[0].as<FoodEntry>()->foodName, std::get<FoodEntry>(second).foodName);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST_F(TodayPageTest, EverythingAPersonNotesCanBeTyped)
{
    open();
    for (const QString& line :
         {u"magnesium glycinate 100 mg"_s, u"walk 20 min"_s, u"cramps 2"_s, u"2 slices gouda"_s}) {
        const std::size_t before = entries(today()).size();
        type(line);
        EXPECT_EQ(entries(today()).size(), before + 1) << line.toStdString() << ": " << messages.text().toStdString();
    }
    const std::vector<Record> day = entries(today());
    ASSERT_EQ(day.size(), 4U);
    std::set<RecordKind> kinds;
    for (const Record& record : day)
        kinds.insert(record.kind());
    EXPECT_EQ(kinds, (std::set{RecordKind::Food, RecordKind::Supplement, RecordKind::Activity, RecordKind::Symptom}));
    ModelTester tester(model());
    EXPECT_EQ(model()->rowCount(), 4);
}

TEST_F(TodayPageTest, HalfTypedTextSurvivesTheEndOfTheProgram)
{
    open();
    QTest::keyClicks(find<QuickAddField>(u"quickAdd"_s), u"yoghurt 12"_s);
    page.reset(); // nothing is asked, nothing is saved on the way out
    open();
    EXPECT_EQ(find<QuickAddField>(u"quickAdd"_s)->text(), u"yoghurt 12"_s);
    type(u"almonds 30 g"_s);
    page.reset();
    open();
    EXPECT_EQ(find<QuickAddField>(u"quickAdd"_s)->text(), QString());
}

TEST_F(TodayPageTest, AnAmountIsEditedInPlaceAndScalesWhatWasLogged)
{
    const Record record = eat(almonds, 30, today());
    open();
    ModelTester tester(model());
    ASSERT_TRUE(model()->setData(model()->indexOf(record.id), u"45 g"_s, Qt::EditRole));
    const Record changed = store->record(record.id).value();
    EXPECT_DOUBLE_EQ(changed.as<FoodEntry>()->grams.value(), 45);
    EXPECT_NEAR(*changed.as<FoodEntry>()->values[Nutrient::Magnesium],
                *record.as<FoodEntry>()->values[Nutrient::Magnesium] * 1.5, 1e-9);
    editor->undo();
    EXPECT_EQ(store->record(record.id).value().payload, record.payload);
}

TEST_F(TodayPageTest, AnAmountThatCannotBeReadChangesNothing)
{
    const Record record = eat(almonds, 30, today());
    open();
    for (const QString& text : {u"lots"_s, u"-5 g"_s, u"30 kg"_s, u"3 planks"_s, u"1e999 g"_s}) {
        messages.close();
        EXPECT_FALSE(model()->setData(model()->indexOf(record.id), text, Qt::EditRole)) << text.toStdString();
        EXPECT_EQ(store->record(record.id).value().payload, record.payload) << text.toStdString();
        EXPECT_EQ(messages.tone(), MessageTone::Error) << text.toStdString();
    }
}

TEST_F(TodayPageTest, TimesAreReadAsPeopleWriteThem)
{
    const Record record = eat(almonds, 30, today());
    open();
    const std::vector<std::pair<QString, QTime>> written = {{u"7:15"_s, QTime(7, 15)},
                                                            {u"19.30"_s, QTime(19, 30)},
                                                            {u"0845"_s, QTime(8, 45)},
                                                            {u"9"_s, QTime(9, 0)},
                                                            {u""_s, QTime()}};
    for (const auto& [text, time] : written) {
        const QModelIndex cell = model()->indexOf(record.id).siblingAtColumn(DiaryModel::TimeColumn);
        EXPECT_TRUE(model()->setData(cell, text, Qt::EditRole)) << text.toStdString();
        EXPECT_EQ(store->record(record.id).value().time, time) << text.toStdString();
    }
    const QModelIndex cell = model()->indexOf(record.id).siblingAtColumn(DiaryModel::TimeColumn);
    EXPECT_FALSE(model()->setData(cell, u"25:00"_s, Qt::EditRole));
}

TEST_F(TodayPageTest, DeleteTakesTheSelectedEntryAwayAndUndoBringsItBack)
{
    const Record record = eat(almonds, 30, today());
    open();
    auto* view = find<DiaryView>(u"diaryList"_s);
    view->select(record.id);
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(entries(today()).empty());
    find<QAbstractButton>(u"undoButton"_s)->click();
    ASSERT_EQ(entries(today()).size(), 1U);
    EXPECT_EQ(entries(today())[0].payload, record.payload);
}

TEST_F(TodayPageTest, AFoodDroppedOnAnotherMealMovesThere)
{
    const Record breakfast = eat(almonds, 30, today(), QTime(8, 0));
    const Record lunch = eat(wholeMilk, 200, today(), QTime(12, 0));
    open();
    const std::unique_ptr<QMimeData> data(model()->mimeData({model()->indexOf(breakfast.id)}));
    const QModelIndex target = model()->indexOf(lunch.id).parent();
    ASSERT_TRUE(model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, target);
    EXPECT_EQ(store->record(breakfast.id).value().as<FoodEntry>()->meal, Meal::Lunch);
    EXPECT_EQ(model()->rowCount(), 1);
    editor->undo();
    EXPECT_EQ(store->record(breakfast.id).value().as<FoodEntry>()->meal, Meal::Breakfast);
}

TEST_F(TodayPageTest, AMovementIsNoMealAndNothingIsDroppedOnIt)
{
    eat(almonds, 30, today());
    apply(Edit::add(makeRecord(today(), QTime(17, 0), ActivityEntry{u"walk"_s, u"Walking"_s, Minutes(20), {}})));
    open();
    const std::unique_ptr<QMimeData> data(model()->mimeData({model()->index(0, 1, model()->index(0, 0))}));
    EXPECT_FALSE(model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model()->index(1, 0)));
}

TEST_F(TodayPageTest, TheDaySwitchMarksTheDayAndTakesItBack)
{
    eat(almonds, 30, today());
    open();
    auto* complete = find<QAbstractButton>(u"dayComplete"_s);
    ASSERT_FALSE(complete->isChecked()) << "today counts only once it is said to be complete";
    complete->click();
    EXPECT_EQ(store->day(today()).value().markedComplete, std::optional(true));
    complete->click();
    EXPECT_EQ(store->day(today()).value().markedComplete, std::optional(false));
    EXPECT_EQ(store->records(RecordKind::DayMark).value().size(), 1U) << "one mark a day";
}

TEST_F(TodayPageTest, DaysAreTurnedButNotIntoTheFuture)
{
    eat(almonds, 30, today().addDays(-1));
    open();
    EXPECT_FALSE(find<QAbstractButton>(u"nextDay"_s)->isEnabled());
    find<QAbstractButton>(u"previousDay"_s)->click();
    EXPECT_EQ(page->state().date(), today().addDays(-1));
    EXPECT_EQ(model()->rowCount(), 1);
    type(u"milk 200 ml"_s);
    ASSERT_EQ(entries(today().addDays(-1)).size(), 2U);
    EXPECT_FALSE(entries(today().addDays(-1))[1].time.isValid()) << "a past day has no now";
    find<QAbstractButton>(u"goToday"_s)->click();
    EXPECT_EQ(page->state().date(), today());
}

TEST_F(TodayPageTest, MidnightTakesTodayAlong)
{
    open();
    clock.set(QDateTime(QDate(2026, 11, 22), QTime(0, 1)));
    QMetaObject::invokeMethod(page.get(), "followMidnight");
    EXPECT_EQ(page->state().date(), QDate(2026, 11, 22));
}

TEST_F(TodayPageTest, SuggestionsAreAddedWithOnePress)
{
    setProfile();
    eat(almonds, 30, today());
    open();
    auto* button = find<QAbstractButton>(u"addSuggestion1"_s);
    ASSERT_NE(button, nullptr);
    const QString name = page->state().suggestions().items.front().food->name;
    button->click();
    ASSERT_EQ(entries(today()).size(), 2U);
    EXPECT_EQ(entries(today())[1].as<FoodEntry>()->foodName, name);
}

TEST_F(TodayPageTest, OtherIdeasAreOther)
{
    setProfile();
    eat(almonds, 30, today());
    open();
    std::set<QString> first;
    for (const Suggestion& suggestion : page->state().suggestions().items)
        first.insert(suggestion.food->id);
    ASSERT_FALSE(first.empty());
    find<QAbstractButton>(u"otherIdeas"_s)->click();
    for (const Suggestion& suggestion : page->state().suggestions().items)
        EXPECT_FALSE(first.contains(suggestion.food->id));
}

TEST_F(TodayPageTest, AnIdeaCanBeTurnedDownForGood)
{
    setProfile();
    eat(almonds, 30, today());
    open();
    const Food turnedDown = *page->state().suggestions().items.front().food;
    find<QAction>(u"neverAgain1"_s)->trigger();
    QCoreApplication::processEvents();
    for (const Suggestion& suggestion : page->state().suggestions().items)
        EXPECT_NE(suggestion.food->id, turnedDown.id);
    EXPECT_TRUE(unwantedFoods(*store)->contains(turnedDown.id));
    EXPECT_TRUE(messages.text().contains(turnedDown.name));
    editor->undo();
    EXPECT_EQ(page->state().suggestions().items.front().food->id, turnedDown.id);
}

TEST_F(TodayPageTest, AnIdeaSaysWhyItWasChosenAndWhatStaysOpen)
{
    setProfile();
    eat(almonds, 30, today());
    open();
    const Suggestions& suggestions = page->state().suggestions();
    const QString reason = find<QLabel>(u"reason1"_s)->text();
    ASSERT_TRUE(suggestions.items.front().mostFor);
    EXPECT_TRUE(reason.startsWith(memberName(*suggestions.items.front().mostFor))) << reason.toStdString();
    EXPECT_TRUE(reason.contains(u'%')) << reason.toStdString();
    EXPECT_TRUE(find<QLabel>(u"gapAfter"_s)->isVisible());
}

TEST_F(TodayPageTest, CalciumThatIsHardlyAbsorbedIsNotPromised)
{
    Food spinach;
    spinach.id = u"own-spinach"_s;
    spinach.name = u"Spinach of the garden"_s;
    spinach.diet = Diet::Vegan;
    spinach.freeOf = AllergenSet::all();
    spinach.suggestable = true;
    spinach.highOxalate = true;
    spinach.per100g[Nutrient::Energy] = 23;
    spinach.per100g[Nutrient::Calcium] = 136;
    spinach.per100g[Nutrient::Magnesium] = 87;
    catalogue = Catalogue::of({spinach});
    setProfile();
    open();
    ASSERT_EQ(page->state().suggestions().items.size(), 1U);
    QStringList chips;
    for (const Chip* chip : find<QWidget>(u"gapPanel"_s)->findChildren<Chip*>())
        chips << chip->text();
    EXPECT_TRUE(chips.join(u' ').contains(u"Mg"_s)) << chips.join(u' ').toStdString();
    EXPECT_FALSE(chips.join(u' ').contains(u"Ca"_s)) << chips.join(u' ').toStdString();
    EXPECT_TRUE(find<QLabel>(u"reason1"_s)->text().contains(u"calcium is not counted"_s));
    EXPECT_TRUE(find<QLabel>(u"gapAfter"_s)->text().contains(memberAmountText(Member::Calcium, 1200, {})))
        << "all of it is still missing";
}

TEST_F(TodayPageTest, WhatIsMissingAmongTheIdeasIsExplained)
{
    Profile profile = exampleProfile();
    profile.diet = Diet::Vegan;
    setProfile(profile);
    open();
    find<QAbstractButton>(u"gapMissing"_s)->click();
    auto* dialog = find<QDialog>(u"exclusions"_s);
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u' ').contains(u"vegan diet"_s));
}

TEST_F(TodayPageTest, ACardTellsWhichFoodsGaveIt)
{
    setProfile();
    eat(almonds, 30, today());
    eat(wholeMilk, 200, today());
    open();
    QTest::keyClick(find<MemberCard>(u"card_calcium"_s), Qt::Key_Space);
    auto* dialog = find<ContributionsDialog>(u"contributions"_s);
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(u"Almonds"_s));
    EXPECT_TRUE(std::any_of(texts.begin(), texts.end(), [](const QString& t) { return t.contains(u"Source:"_s); }));
}

TEST_F(TodayPageTest, AnUnknownValueMakesTheCardSayAtLeast)
{
    setProfile();
    Profile profile = exampleProfile();
    FoodEntry entry{u"own-1"_s, u"Grandmother’s soup"_s, 1, Grams(300), {}, 0, Meal::Lunch, {}, K2State::Unknown};
    entry.values[Nutrient::Energy] = 120;
    apply(Edit::add(makeRecord(today(), QTime(12, 0), entry)));
    eat(almonds, 30, today());
    open();
    EXPECT_EQ(cardText(Member::Magnesium, u"amount"_s), u"≥ 81"_s);
    EXPECT_EQ(cardText(Member::Magnesium, u"known"_s), u"known for 1 of 2"_s);
}

TEST_F(TodayPageTest, AReadOnlyDiaryOffersNothingThatWrites)
{
    eat(almonds, 30, today());
    const std::unique_ptr<Store> reader = Store::open(store->path(), OpenMode::ReadOnly).value();
    AppContext readOnly{*reader, *journal, *editor, catalogue, tables, clock, settings, theme, messages, prompts};
    TodayPage second(readOnly);
    second.refresh(nullptr);
    EXPECT_FALSE(second.findChild<QuickAddField*>()->isEnabled());
    EXPECT_FALSE(second.findChild<QAbstractButton*>(u"dayComplete"_s)->isEnabled());
    EXPECT_FALSE(second.findChild<QAbstractButton*>(u"copyMenu"_s)->isEnabled());
    auto* view = second.findChild<DiaryView*>();
    const QModelIndex first = view->model()->index(0, 1, view->model()->index(0, 0));
    EXPECT_FALSE(view->model()->flags(first) & Qt::ItemIsEditable);
}

} // namespace osteolog::test
