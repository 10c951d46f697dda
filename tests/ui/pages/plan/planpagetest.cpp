// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/planpage.h"

#include "core/advice/unwantedfoods.h"
#include "tests/ui/pages/plan/planpagefixture.h"
#include "tests/ui/support/textroom.h"
#include "ui/pages/plan/planwords.h"
#include "ui/shell/wording.h"

#include <QApplication>
#include <QSignalSpy>

#include <algorithm>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using PlanPageTest = PlanPageFixture;

TEST_F(PlanPageTest, SevenDaysAreMadeOfThePersonsOwn)
{
    setProfile();
    eatForWeeks();
    open();
    EXPECT_FALSE(driver->isVisible(u"planEmpty"_s));
    EXPECT_EQ(driver->text(u"planPeriod"_s), periodText(today(), today().addDays(6)));
    for (int day = 0; day < 7; ++day) {
        const QString text = words(u"planDay%1"_s.arg(day));
        EXPECT_TRUE(text.contains(u"Made of your"_s)) << text.toStdString();
        EXPECT_TRUE(text.contains(catalogue.food(wholeMilk)->name)) << text.toStdString();
    }
    EXPECT_TRUE(words(u"planDay0"_s).contains(u"Today, "_s + longDateText(today(), today())));
    EXPECT_TRUE(driver->text(u"planned_calcium"_s).contains(u"of"_s));
    const QString added = anAddedFood().second;
    EXPECT_NE(catalogue.search(added).front().food, nullptr);
    EXPECT_TRUE(words(u"shoppingList"_s).contains(added));
    EXPECT_TRUE(words(u"shoppingList"_s).contains(u"Milk and yogurt"_s));
}

TEST_F(PlanPageTest, AddedFoodsSayInWordsThatTheyAreAndWhatFor)
{
    setProfile();
    eatForWeeks();
    open();
    const QString text = words(u"planAdded"_s + anAddedFood().first);
    EXPECT_TRUE(text.contains(u"added for"_s) || text.contains(u"new for you, for"_s)) << text.toStdString();
}

TEST_F(PlanPageTest, WithFewDaysItSaysSoAndOffersEverydayFoods)
{
    setProfile();
    eat(almonds, 30, today().addDays(-1));
    open();
    EXPECT_TRUE(driver->text(u"planIntro"_s).contains(u"too few"_s));
    EXPECT_FALSE(words(u"planDay0"_s).contains(u"Made of your"_s));
    EXPECT_TRUE(driver->isVisible(u"planAdded0_0"_s));
}

TEST_F(PlanPageTest, NoTextIsCutInAnyOfItsFaces)
{
    theme.set(ThemeName::Light, 2.0);
    open(); // without targets
    page->resize(700, 640);
    settle();
    EXPECT_EQ(cutTexts(*page), QStringList());
    setProfile(); // everyday foods
    finish();
    EXPECT_TRUE(driver->isVisible(u"planAdded0_0"_s));
    EXPECT_EQ(cutTexts(*page), QStringList());
    act(u"otherIdea0_0"_s);
    EXPECT_TRUE(driver->isVisible(u"planWithout"_s));
    EXPECT_EQ(cutTexts(*page), QStringList());
}

TEST_F(PlanPageTest, WithKidneyDiseaseThereIsNoPlan)
{
    Profile profile = exampleProfile();
    profile.conditions = {Condition::Dialysis};
    setProfile(profile);
    eatForWeeks();
    open();
    EXPECT_TRUE(driver->isVisible(u"planEmpty"_s));
    EXPECT_TRUE(words(u"planEmpty"_s).contains(u"kidney team"_s));
    EXPECT_FALSE(driver->isVisible(u"shoppingList"_s));
    EXPECT_FALSE(driver->isVisible(u"planDay0"_s));
    const QSignalSpy opened(page.get(), &Page::openPageRequested);
    driver->click(u"planEmptyButton"_s);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"profile"_s);
}

TEST_F(PlanPageTest, WithoutTargetsItSaysWhatToDo)
{
    eatForWeeks();
    open();
    EXPECT_TRUE(words(u"planEmpty"_s).contains(u"age and sex"_s));
    setProfile();
    finish();
    EXPECT_FALSE(driver->isVisible(u"planEmpty"_s)) << "the plan comes with the profile";
    EXPECT_TRUE(driver->isVisible(u"planDay6"_s));
}

TEST_F(PlanPageTest, ARedFlagComesBeforeAnyPlan)
{
    setProfile();
    eatForWeeks();
    open();
    EXPECT_TRUE(driver->isVisible(u"planDay0"_s));
    apply(Edit::add(makeRecord(today(), QTime(11, 0), Fracture{u"wrist"_s})));
    finish();
    EXPECT_FALSE(driver->isVisible(u"planDay0"_s));
    EXPECT_TRUE(words(u"planEmpty"_s).contains(u"notice"_s));
    editor->undo();
    finish();
    EXPECT_TRUE(driver->isVisible(u"planDay0"_s));
}

TEST_F(PlanPageTest, WarfarinLeavesVitaminKOutAndSaysSo)
{
    Profile profile = exampleProfile();
    profile.medicines = {u"warfarin"_s};
    setProfile(profile);
    eatForWeeks();
    open();
    EXPECT_TRUE(driver->text(u"planMembersNote"_s).contains(u"blood thinner"_s));
    EXPECT_EQ(page->findChild<QLabel*>(u"planned_vitamin_k"_s), nullptr);
}

TEST_F(PlanPageTest, AFoodThatTheProfileExcludesIsLeftOutWithTheReason)
{
    Profile profile = exampleProfile();
    profile.diet = Diet::Vegetarian;
    setProfile(profile);
    eatForWeeks();
    open();
    const QString text = driver->text(u"leftOut1"_s);
    EXPECT_TRUE(text.contains(catalogue.food(chicken)->name)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"not part of your diet"_s)) << text.toStdString();
}

TEST_F(PlanPageTest, AnotherIdeaIsForThisWeekAndCanBeTakenBack)
{
    setProfile();
    eatForWeeks();
    open();
    const auto [place, name] = anAddedFood();
    act(u"otherIdea"_s + place);
    EXPECT_FALSE(words(u"shoppingList"_s).contains(name));
    EXPECT_TRUE(driver->text(u"planWithout"_s).contains(name));
    EXPECT_TRUE(store->records(RecordKind::UnwantedFood)->empty()) << "nothing for good";
    driver->click(u"planTakeBack"_s);
    finish();
    EXPECT_TRUE(words(u"shoppingList"_s).contains(name));
    EXPECT_FALSE(driver->isVisible(u"planWithout"_s));
}

TEST_F(PlanPageTest, TheKeyboardStaysWhereItWas)
{
    setProfile();
    eatForWeeks();
    open();
    const QString button = u"change"_s + anAddedFood().first;
    driver->find<QWidget>(button)->setFocus();
    page->refresh(nullptr);
    finish();
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), button);
    EXPECT_TRUE(QApplication::focusWidget()->isVisibleTo(page.get()));
    // Of what is no longer there, it goes to a place that always is.
    driver->find<QWidget>(u"logFood0"_s)->setFocus();
    eat(oats, 60, today(), QTime(8, 0));
    settle();
    EXPECT_FALSE(driver->isVisible(u"logFood0"_s));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"whyMissing"_s);
}

TEST_F(PlanPageTest, NeverAgainIsForGoodAndCanBeUndone)
{
    setProfile();
    eatForWeeks();
    open();
    const auto [place, name] = anAddedFood();
    act(u"neverAgain"_s + place);
    EXPECT_EQ(unwantedFoods(*store)->size(), 1);
    EXPECT_FALSE(words(u"shoppingList"_s).contains(name));
    EXPECT_TRUE(messages.text().contains(name));
    editor->undo();
    finish();
    EXPECT_TRUE(unwantedFoods(*store)->isEmpty());
    EXPECT_TRUE(words(u"shoppingList"_s).contains(name));
}

TEST_F(PlanPageTest, TodaysFoodsAreLoggedOneByOneOrByMeal)
{
    setProfile();
    eatForWeeks();
    open();
    driver->click(u"logMeal_breakfast"_s);
    finish();
    const std::vector<Record> day = entries(today());
    ASSERT_GE(day.size(), 2U);
    EXPECT_EQ(day[0].as<FoodEntry>()->meal, Meal::Breakfast);
    EXPECT_FALSE(day[0].time.isValid()) << "it is noon, and breakfast was not eaten now";
    std::set<QString> ids;
    for (const Record& record : day)
        ids.insert(record.as<FoodEntry>()->foodId);
    EXPECT_TRUE(ids.contains(wholeMilk));
    EXPECT_TRUE(words(u"planDay0"_s).contains(u"✓ in the diary"_s));
    EXPECT_FALSE(driver->isVisible(u"logMeal_breakfast"_s)) << "nothing is logged twice by mistake";
    editor->undo();
    finish();
    EXPECT_TRUE(entries(today()).empty());
    EXPECT_TRUE(driver->isVisible(u"logMeal_breakfast"_s));
    driver->click(u"logFood0"_s);
    EXPECT_EQ(entries(today()).size(), 1U);
}

TEST_F(PlanPageTest, AFoodOfTwoMealsIsLoggedForEach)
{
    setProfile();
    eatForWeeks();
    for (int back = 1; back <= 28; ++back)
        eat(wholeMilk, 200, today().addDays(-back), QTime(13, 0));
    open();
    driver->click(u"logMeal_breakfast"_s);
    finish();
    const auto milks = [this] {
        const std::vector<Record> day = entries(today());
        return std::count_if(day.begin(), day.end(),
                             [](const Record& record) { return record.as<FoodEntry>()->foodId == wholeMilk; });
    };
    EXPECT_EQ(milks(), 1);
    for (QAbstractButton* button : driver->find<QWidget>(u"planDay0"_s)->findChildren<QAbstractButton*>()) {
        if (button->isVisibleTo(page.get()) && button->accessibleName().contains(catalogue.food(wholeMilk)->name) &&
            button->objectName().startsWith(u"logFood"_s)) {
            button->click();
            break;
        }
    }
    EXPECT_EQ(milks(), 2) << "the one at lunch is still to be had";
}

TEST_F(PlanPageTest, OnlyTodayCanBeLogged)
{
    setProfile();
    eatForWeeks();
    open();
    const auto* tomorrow = driver->find<QWidget>(u"planDay1"_s);
    for (const QAbstractButton* button : tomorrow->findChildren<QAbstractButton*>())
        EXPECT_TRUE(button->objectName().startsWith(u"change"_s)) << button->objectName().toStdString();
}

TEST_F(PlanPageTest, AReadOnlyDiaryIsPlannedButNotWritten)
{
    setProfile();
    eatForWeeks();
    const std::unique_ptr<Store> reader = Store::open(store->path(), OpenMode::ReadOnly).value();
    AppContext readOnly{*reader, *journal, *editor, catalogue, tables, clock, settings, theme, messages, prompts};
    context = std::make_unique<AppContext>(readOnly);
    open();
    EXPECT_TRUE(driver->isVisible(u"planDay0"_s));
    EXPECT_FALSE(driver->isVisible(u"logFood0"_s));
    const QString place = anAddedFood().first;
    EXPECT_FALSE(page->findChild<QAction*>(u"neverAgain"_s + place)->isEnabled());
    EXPECT_TRUE(page->findChild<QAction*>(u"otherIdea"_s + place)->isEnabled());
    page.reset();
}

TEST_F(PlanPageTest, AnEntryOfTodayDoesNotMakeThePlanAnew)
{
    setProfile();
    eatForWeeks();
    open();
    eat(almonds, 30, today());
    EXPECT_TRUE(page->isReady()) << "the plan stands on earlier days";
    eat(almonds, 30, today().addDays(-2));
    EXPECT_FALSE(page->isReady());
    eat(almonds, 30, today().addDays(-3)); // while it is at work
    finish();
    EXPECT_TRUE(driver->isVisible(u"planDay6"_s));
}

TEST_F(PlanPageTest, MidnightBringsTheNextWeek)
{
    setProfile();
    eatForWeeks();
    open();
    clock.set(QDateTime(QDate(2026, 11, 29), QTime(0, 1)));
    page->refresh(nullptr);
    finish();
    EXPECT_EQ(driver->text(u"planPeriod"_s), periodText(QDate(2026, 11, 29), QDate(2026, 12, 5)));
}

TEST_F(PlanPageTest, ThePageMayGoWhileAPlanIsMade)
{
    setProfile();
    eatForWeeks();
    open();
    page->refresh(nullptr);
    page.reset(); // waits, and nobody is called
    SUCCEED();
}

} // namespace osteolog::test
