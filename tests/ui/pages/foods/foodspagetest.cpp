// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodspage.h"

#include "tests/support/modeltester.h"
#include "tests/ui/pages/foods/foodspagefixture.h"
#include "tests/ui/support/textroom.h"
#include "ui/pages/foods/foodtable.h"
#include "ui/shell/wording.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using FoodsPageTest = FoodsPageFixture;

TEST_F(FoodsPageTest, SearchFindsWhileTyping)
{
    open();
    const ModelTester tester(model());
    const int all = model()->rowCount();
    EXPECT_EQ(all, static_cast<int>(catalogue.foods().size()));
    search(u"almonds"_s);
    EXPECT_LT(model()->rowCount(), all);
    EXPECT_EQ(model()->foodId(0), almonds);
    EXPECT_EQ(driver->text(u"foodName"_s), catalogue.food(almonds)->name);
    search(u"xyzzyx"_s);
    EXPECT_TRUE(driver->isVisible(u"nothingFound"_s));
    EXPECT_FALSE(driver->isVisible(u"foodTable"_s));
    EXPECT_TRUE(driver->text(u"nothingFound"_s).contains(u"xyzzyx"_s));
    search({});
    EXPECT_EQ(model()->rowCount(), all);
}

TEST_F(FoodsPageTest, FiguresAreThoseOfTheUsualPortion)
{
    open();
    search(u"almonds"_s);
    const Food& food = *catalogue.food(almonds);
    const double magnesium = *food.per100g[Nutrient::Magnesium] * food.usualPortion.grams.value() / 100;
    EXPECT_EQ(cell(0, FoodTableModel::Magnesium), numberText(magnesium));
    const QVariant share = model()->index(0, FoodTableModel::Magnesium).data(FoodTableModel::ShareRole);
    EXPECT_NEAR(share.toDouble(), magnesium / 320, 1e-9);
}

TEST_F(FoodsPageTest, UnknownIsAQuestionMarkAndNeverZero)
{
    const auto foods = catalogue.foods();
    const auto unknown = std::find_if(foods.begin(), foods.end(), [](const Food* food) {
        return !food->per100g[Nutrient::VitaminD] && food->origin == FoodOrigin::Shipped;
    });
    ASSERT_NE(unknown, foods.end());
    open();
    const int row = rowOf((*unknown)->id);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(row, FoodTableModel::VitaminD), u"?"_s);
    EXPECT_FALSE(model()->index(row, FoodTableModel::VitaminD).data(FoodTableModel::ShareRole).isValid());
    EXPECT_TRUE(driver->isVisible(u"unknownNote"_s));
    driver->find<FoodTable>(u"foodTable"_s)->chooseRow(row);
    EXPECT_EQ(driver->text(u"food-vitamin_d"_s), u"unknown"_s);
}

TEST_F(FoodsPageTest, AddsTheChosenAmountToTodayAndOffersUndo)
{
    open();
    search(u"almonds"_s);
    driver->type(u"foodAmountText"_s, u"45 g"_s);
    EXPECT_TRUE(driver->text(u"food-magnesium"_s)
                    .startsWith(numberText(*catalogue.food(almonds)->per100g[Nutrient::Magnesium] * 0.45)));
    driver->choose(u"foodMeal"_s, u"Snack"_s);
    driver->click(u"addFood"_s);
    ASSERT_EQ(entries(today()).size(), 1U);
    const FoodEntry* entry = entries(today()).front().as<FoodEntry>();
    const Record record = entries(today()).front();
    EXPECT_EQ(record.time, QTime(12, 0));
    entry = record.as<FoodEntry>();
    EXPECT_EQ(entry->foodId, almonds);
    EXPECT_DOUBLE_EQ(entry->grams.value(), 45);
    EXPECT_EQ(entry->meal, Meal::Snack);
    EXPECT_TRUE(messages.text().contains(catalogue.food(almonds)->name));
    editor->undo();
    EXPECT_TRUE(entries(today()).empty());
}

TEST_F(FoodsPageTest, AnAmountThatCannotBeReadIsSaidAndAddsNothing)
{
    open();
    search(u"almonds"_s);
    driver->type(u"foodAmountText"_s, u"a good handful or so"_s);
    driver->click(u"addFood"_s);
    EXPECT_TRUE(entries(today()).empty());
    EXPECT_TRUE(driver->isVisible(u"foodAmountRemark"_s));
    EXPECT_TRUE(driver->text(u"foodAmountRemark"_s).contains(u"⚠"_s));
    driver->type(u"foodAmountText"_s, u"30 g"_s);
    driver->click(u"addFood"_s);
    EXPECT_EQ(entries(today()).size(), 1U);
}

TEST_F(FoodsPageTest, TheKeyboardGoesFromSearchToAdding)
{
    open();
    page->focusMainField();
    auto* field = driver->find<QLineEdit>(u"foodSearch"_s);
    QTest::keyClicks(field, u"almonds"_s);
    settle();
    QTest::keyClick(field, Qt::Key_Return);
    auto* amount = driver->find<QLineEdit>(u"foodAmountText"_s);
    QTest::keyClicks(amount, u"20 g"_s); // the old amount is selected and goes
    QTest::keyClick(amount, Qt::Key_Return);
    ASSERT_EQ(entries(today()).size(), 1U);
    const Record record = entries(today()).front();
    EXPECT_DOUBLE_EQ(record.as<FoodEntry>()->grams.value(), 20);
}

TEST_F(FoodsPageTest, OneKeyAddsWhatIsShown)
{
    open();
    page->activateWindow();
    page->focusMainField();
    auto* field = driver->find<QLineEdit>(u"foodSearch"_s);
    QTest::keyClicks(field, u"almonds"_s);
    settle();
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(entries(today()).size(), 1U);
    const Record record = entries(today()).front();
    EXPECT_EQ(record.as<FoodEntry>()->foodId, almonds);
    EXPECT_EQ(record.as<FoodEntry>()->grams, catalogue.food(almonds)->usualPortion.grams);
    search(u"no such food"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(entries(today()).size(), 1U); // nothing is shown, so nothing is added
}

TEST_F(FoodsPageTest, FavouritesComeFirstAndStay)
{
    open();
    search(u"almonds"_s);
    driver->click(u"favouriteFood"_s);
    ASSERT_EQ(store->records(RecordKind::Favourite)->size(), 1U);
    search({});
    EXPECT_EQ(model()->foodId(0), almonds);
    EXPECT_TRUE(model()->index(0, 0).data(FoodTableModel::FavouriteRole).toBool());
    QTest::keyClick(driver->find<FoodTable>(u"foodTable"_s), Qt::Key_F);
    settle();
    EXPECT_TRUE(store->records(RecordKind::Favourite)->empty());
    editor->undo();
    settle();
    EXPECT_EQ(store->records(RecordKind::Favourite)->size(), 1U);
    EXPECT_TRUE(model()->index(rowOf(almonds), 0).data(FoodTableModel::FavouriteRole).toBool());
}

TEST_F(FoodsPageTest, UnitsAreThePersons)
{
    settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
    open();
    EXPECT_EQ(model()->headerData(FoodTableModel::VitaminD, Qt::Horizontal).toString(), u"D IU"_s);
    search(u"salmon"_s);
    const Food& food = *catalogue.food(model()->foodId(0));
    ASSERT_TRUE(food.per100g[Nutrient::VitaminD].has_value());
    EXPECT_EQ(cell(0, FoodTableModel::VitaminD),
              numberText(*food.per100g[Nutrient::VitaminD] * food.usualPortion.grams.value() / 100 * 40));
}

TEST_F(FoodsPageTest, DialogsAreReadableAndFitTheWindow)
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        open(QSize(836, 640));
        for (const auto& [action, name, save] : {std::tuple(u"newFood"_s, u"ownFoodDialog"_s, u"ownFoodSave"_s),
                                                 std::tuple(u"ownWater"_s, u"waterDialog"_s, u"waterSave"_s)}) {
            action == u"newFood"_s ? driver->click(action) : act(action);
            dialog(name).click(save); // with every message that an empty form gives
            auto* shown = page->findChild<QDialog*>(name);
            EXPECT_EQ(cutTexts(*shown).join(u'\n').toStdString(), "") << scale;
            EXPECT_LE(shown->height(), page->height()) << scale;
            EXPECT_LE(shown->width(), page->width()) << scale;
            shown->reject();
            settle();
        }
    }
}

TEST_F(FoodsPageTest, EverythingIsReadableAtEverySize)
{
    for (const QSize size : {QSize(1092, 760), QSize(836, 640)}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            theme.setTextScale(scale);
            open(size);
            search(u"cheese"_s);
            EXPECT_EQ(cutTexts(*page).join(u'\n').toStdString(), "") << scale << " in " << size.width();
        }
    }
}

TEST_F(FoodsPageTest, AHeadingPutsTheRichestFoodFirst)
{
    open();
    const QString usual = model()->foodId(0);
    driver->choose(u"foodOrder"_s, u"Richest in calcium"_s);
    const auto share = [this](int row) {
        return model()->index(row, FoodTableModel::Calcium).data(FoodTableModel::ShareRole).toDouble();
    };
    for (int row = 1; row < 50; ++row)
        EXPECT_GE(share(row - 1), share(row));
    EXPECT_TRUE(model()->headerData(FoodTableModel::Calcium, Qt::Horizontal).toString().contains(u"▾"_s));
    // The same through the heading, and back by a second press.
    auto* header = page->findChild<FoodTable*>()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(FoodTableModel::Calcium) + 20, 10});
    settle();
    EXPECT_EQ(model()->foodId(0), usual);
}

TEST_F(FoodsPageTest, TheBasisChangesTheFigures)
{
    open();
    search(u"almonds"_s);
    driver->choose(u"foodBasis"_s, u"Per 100 g"_s);
    EXPECT_EQ(cell(0, FoodTableModel::Magnesium), numberText(*catalogue.food(almonds)->per100g[Nutrient::Magnesium]));
    driver->choose(u"foodBasis"_s, u"Per 100 kcal"_s);
    EXPECT_EQ(cell(0, FoodTableModel::Energy), u"100"_s);
}

TEST_F(FoodsPageTest, FiltersHideWhatDoesNotSuitOrIsNotKnownTo)
{
    open();
    const int all = model()->rowCount();
    driver->choose(u"foodDiet"_s, u"Vegan"_s);
    page->findChild<QAction*>(u"without-soy"_s)->trigger();
    settle();
    EXPECT_LT(model()->rowCount(), all);
    EXPECT_GT(model()->rowCount(), 100);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const Food& food = *catalogue.food(model()->foodId(row));
        ASSERT_EQ(food.diet, Diet::Vegan) << food.name.toStdString();
        ASSERT_TRUE(food.freeOf.contains(Allergen::Soy)) << food.name.toStdString();
    }
    EXPECT_TRUE(driver->find<QAbstractButton>(u"foodWithout"_s)->text().contains(u"soy"_s));
    search(u"tofu"_s);
    EXPECT_TRUE(driver->isVisible(u"nothingFound"_s));
    EXPECT_TRUE(driver->text(u"nothingFound"_s).contains(u"choices above"_s));
    driver->click(u"clearFilters"_s);
    EXPECT_TRUE(driver->isVisible(u"foodTable"_s));
    search({});
    EXPECT_EQ(model()->rowCount(), all);
}

TEST_F(FoodsPageTest, OnlyFavouritesAreShownWhenAskedFor)
{
    open();
    search(u"almonds"_s);
    driver->click(u"favouriteFood"_s);
    search({});
    driver->click(u"favouritesOnly"_s);
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(model()->foodId(0), almonds);
}

TEST_F(FoodsPageTest, BestForMyGapFollowsTheDay)
{
    open();
    driver->click(u"bestForGap"_s);
    ASSERT_GT(model()->rowCount(), 50);
    const QString best = model()->foodId(0);
    EXPECT_TRUE(isAllowed(*catalogue.food(best), exampleProfile()));
    EXPECT_TRUE(driver->text(u"foodCount"_s).contains(u"320"_s)); // mg magnesium are open in the morning
    eat(almonds, 130, today());                                   // 351 mg magnesium: that gap is closed
    EXPECT_FALSE(driver->text(u"foodCount"_s).contains(u"agnesium"_s));
}

} // namespace osteolog::test
