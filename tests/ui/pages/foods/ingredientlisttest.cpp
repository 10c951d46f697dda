// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/ingredientlist.h"

#include "tests/ui/pages/foods/recipeharness.h"

namespace osteolog::test {

using IngredientListTest = RecipeHarness;

TEST_F(IngredientListTest, OnlyFoodsAreOfferedWhileTyping)
{
    open();
    driver->type(u"recipeIngredient"_s, u"walk 20 min"_s);
    EXPECT_TRUE(offered().filter(u"Walk"_s).isEmpty());
    driver->type(u"recipeIngredient"_s, u"30 g almonds"_s);
    ASSERT_FALSE(offered().isEmpty());
    EXPECT_EQ(offered().front(), catalogue.food(almonds)->name + u" · "_s + amountText(30, Unit::Gram));
    // Down and Enter take the second one.
    driver->type(u"recipeIngredient"_s, u"oil"_s);
    const QStringList foods = offered();
    ASSERT_GE(foods.size(), 2);
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    settle();
    ASSERT_EQ(dialog->recipe().ingredients.size(), 1U);
    EXPECT_TRUE(foods[1].startsWith(dialog->recipe().ingredients[0].food.name)) << foods[1].toStdString();
}

TEST_F(IngredientListTest, WhatIsNoFoodIsSaidAndStays)
{
    open();
    add(u"xyzzyx"_s);
    EXPECT_TRUE(dialog->recipe().ingredients.empty());
    EXPECT_TRUE(driver->text(u"recipeIngredientRemark"_s).contains(u"xyzzyx"_s));
    EXPECT_EQ(said(u"recipeIngredient"_s), u"xyzzyx"_s);
    driver->type(u"recipeIngredient"_s, u"almonds 30 g"_s);
    EXPECT_FALSE(driver->text(u"recipeIngredientRemark"_s).contains(u"⚠"_s));
}

TEST_F(IngredientListTest, AmountsAreTypedOverAndIngredientsRemoved)
{
    open(soup());
    EXPECT_TRUE(driver->text(u"recipeRaw"_s).contains(amountText(250, Unit::Gram)));
    driver->type(u"ingredientAmount1"_s, u"2 handfuls"_s);
    EXPECT_NEAR(dialog->recipe().ingredients[1].grams.value(), 56.7, 1e-9);
    EXPECT_TRUE(driver->text(u"ingredientRemark1"_s).contains(amountText(56.7, Unit::Gram)));
    press(u"ingredientAmount1"_s, Qt::Key_Return); // goes on, and does not save
    EXPECT_TRUE(isOpen());
    EXPECT_TRUE(driver->find<QLineEdit>(u"recipeIngredient"_s)->hasFocus());
    driver->click(u"ingredientRemove0"_s);
    ASSERT_EQ(dialog->recipe().ingredients.size(), 1U);
    EXPECT_EQ(dialog->recipe().ingredients[0].food.id, almonds);
    EXPECT_EQ(driver->text(u"ingredientName0"_s), catalogue.food(almonds)->name);
    EXPECT_FALSE(driver->isVisible(u"ingredientAmount1"_s));
}

TEST_F(IngredientListTest, AnAmountThatCannotBeReadIsNotSaved)
{
    open(soup());
    driver->type(u"ingredientAmount0"_s, u"plenty"_s);
    EXPECT_DOUBLE_EQ(dialog->recipe().ingredients[0].grams.value(), 200); // the last one that could be read
    save();
    EXPECT_TRUE(isOpen());
    EXPECT_TRUE(driver->text(u"ingredientRemark0"_s).contains(u"plenty"_s));
    EXPECT_TRUE(driver->find<QWidget>(u"ingredientAmount0"_s)->hasFocus());
    driver->type(u"ingredientAmount0"_s, {});
    save();
    EXPECT_TRUE(driver->text(u"ingredientRemark0"_s).contains(u"How much"_s));
    driver->type(u"ingredientAmount0"_s, u"210 g"_s);
    save();
    EXPECT_FALSE(isOpen());
}

TEST_F(IngredientListTest, AnIngredientThatWasNotAddedIsNotForgotten)
{
    open(soup());
    driver->type(u"recipeIngredient"_s, u"1 onion"_s);
    save();
    EXPECT_TRUE(isOpen());
    EXPECT_TRUE(driver->text(u"recipeIngredientRemark"_s).contains(u"not in the recipe yet"_s));
    press(u"recipeIngredient"_s, Qt::Key_Return);
    EXPECT_EQ(dialog->recipe().ingredients.size(), 3U);
    save();
    EXPECT_FALSE(isOpen());
}

TEST_F(IngredientListTest, ADishIsNeverPartOfItself)
{
    const Recipe base = keep(soup());
    Recipe menu = soup();
    menu.name = u"Menu of the house"_s;
    menu.ingredients = {makeIngredient(*catalogue.food(base.foodId), Grams(300))};
    keep(menu);
    open(base);
    for (const QString& name : {u"soup of the house"_s, u"menu of the house"_s}) {
        driver->type(u"recipeIngredient"_s, u"100 g "_s + name);
        EXPECT_TRUE(offered().filter(name, Qt::CaseInsensitive).isEmpty()) << offered().join(u'\n').toStdString();
    }
    open(); // in any other recipe both may be
    for (const QString& name : {u"soup of the house"_s, u"menu of the house"_s}) {
        driver->type(u"recipeIngredient"_s, u"100 g "_s + name);
        EXPECT_FALSE(offered().filter(name, Qt::CaseInsensitive).isEmpty());
    }
    add(u"1 serving menu of the house"_s);
    ASSERT_EQ(dialog->recipe().ingredients.size(), 1U);
    EXPECT_EQ(dialog->recipe().ingredients[0].food.name, menu.name);
}

TEST_F(IngredientListTest, AHundredIngredientsAreEnough)
{
    Recipe base = soup();
    base.ingredients.assign(99, of(lentils, 10));
    open(base);
    add(u"30 g almonds"_s);
    EXPECT_EQ(dialog->recipe().ingredients.size(), 100U);
    add(u"30 g almonds"_s);
    EXPECT_EQ(dialog->recipe().ingredients.size(), 100U);
    EXPECT_TRUE(driver->text(u"recipeIngredientRemark"_s).contains(u"100"_s));
}

} // namespace osteolog::test
