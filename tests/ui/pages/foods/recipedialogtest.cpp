// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/recipedialog.h"

#include "tests/ui/pages/foods/recipeharness.h"
#include "tests/ui/support/textroom.h"

#include <QPlainTextEdit>

namespace osteolog::test {

using RecipeDialogTest = RecipeHarness;

TEST_F(RecipeDialogTest, ARecipeIsTypedInAndSaved)
{
    open();
    driver->type(u"recipeName"_s, u"  Lentil   pot "_s);
    add(u"250 g lentils dry"_s);
    add(u"2 tbsp olive oil"_s);
    driver->type(u"recipeServingsNumber"_s, u"4"_s);
    driver->type(u"recipeCookedNumber"_s, u"1,2 kg"_s);
    driver->find<QPlainTextEdit>(u"recipeNote"_s)->setPlainText(u"Grandmother’s\npot"_s);
    driver->click(u"recipeSuggestable"_s);
    save();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    const Recipe recipe = dialog->recipe();
    EXPECT_EQ(recipe.name, u"Lentil pot"_s);
    ASSERT_EQ(recipe.ingredients.size(), 2U);
    EXPECT_EQ(recipe.ingredients[0], of(lentils, 250));
    EXPECT_EQ(recipe.ingredients[1].food.id, u"sr-04053"_s);
    EXPECT_DOUBLE_EQ(recipe.ingredients[1].grams.value(), 27);
    EXPECT_EQ(recipe.ingredients[1].portionName, u"tbsp"_s);
    EXPECT_DOUBLE_EQ(recipe.ingredients[1].portionCount, 2);
    EXPECT_DOUBLE_EQ(recipe.servings, 4);
    EXPECT_EQ(recipe.cookedWeight, Grams(1200));
    EXPECT_EQ(recipe.note, u"Grandmother’s\npot"_s);
    EXPECT_TRUE(recipe.suggestable);
    apply(addOwnFood(recipe, today())); // fit for the diary
}

TEST_F(RecipeDialogTest, WhatIsLeftAloneComesBackAsItWas)
{
    Recipe base = soup();
    base.foodId = u"recipe-1"_s;
    base.servings = 10.0 / 3;
    base.cookedWeight = Grams(777.123456789);
    base.revision = 5;
    base.archived = true;
    // The catalogue's cup is another one by now, and the last food is gone.
    base.ingredients.push_back(makeIngredient(*catalogue.food(lentils), Grams(111), u"cup"_s, 1));
    base.ingredients.push_back(of(almonds, 10));
    base.ingredients.back().food.id = u"own-gone"_s;
    open(base);
    EXPECT_EQ(dialog->recipe(), base);
    driver->type(u"ingredientAmount3"_s, u"20 g"_s);
    driver->type(u"ingredientAmount2"_s, u"60 g"_s);
    driver->type(u"ingredientAmount2"_s, u"1 cup"_s);
    base.ingredients[3].grams = Grams(20);
    EXPECT_EQ(dialog->recipe(), base);
    save();
    EXPECT_FALSE(isOpen());
}

TEST_F(RecipeDialogTest, UnknownIsNeverZero)
{
    Recipe base = soup();
    base.ingredients.push_back(of(gouda, 40));
    open(base);
    EXPECT_TRUE(driver->text(u"recipeServing-vitamin_k2"_s).startsWith(numberText(0.4 * 76.3 / 4)));
    EXPECT_FALSE(driver->text(u"recipeSentence"_s).contains(u"≥"_s));
    EXPECT_FALSE(driver->isVisible(u"recipeCoverage"_s));
    add(u"100 g lentil soup with ham"_s);
    ASSERT_EQ(dialog->recipe().ingredients.size(), 4U);
    ASSERT_EQ(dialog->recipe().ingredients[3].food.id, hamSoup);
    EXPECT_TRUE(driver->text(u"recipeServing-vitamin_k2"_s).startsWith(u"≥ "_s + numberText(0.4 * 76.3 / 4)));
    EXPECT_TRUE(driver->text(u"recipe100g-vitamin_k2"_s).startsWith(u"≥"_s));
    EXPECT_FALSE(driver->text(u"recipeServing-magnesium"_s).contains(u"≥"_s));
    EXPECT_TRUE(driver->find<QLabel>(u"recipeServing-vitamin_k2"_s)->accessibleName().contains(u"at least"_s));
    EXPECT_TRUE(driver->text(u"recipeCoverage"_s).contains(catalogue.food(hamSoup)->name));
    EXPECT_TRUE(driver->text(u"ingredientRemark3"_s).contains(memberName(Member::VitaminK2)));
    EXPECT_TRUE(driver->text(u"recipeSentence"_s).contains(u"≥"_s));
    EXPECT_TRUE(driver->text(u"recipeRemarks"_s).contains(u"tree nuts"_s));
    EXPECT_TRUE(driver->text(u"recipeRemarks"_s).contains(u"Unknown is not safe"_s));
    driver->click(u"ingredientRemove2"_s); // what is left has none, as far as is known: that is not "at least 0"
    EXPECT_EQ(driver->text(u"recipeServing-vitamin_k2"_s), u"unknown"_s);
    driver->click(u"ingredientRemove0"_s);
    driver->click(u"ingredientRemove0"_s);
    EXPECT_EQ(driver->text(u"recipe100g-vitamin_d"_s), u"unknown"_s);
    EXPECT_TRUE(driver->text(u"recipeServing-protein"_s).startsWith(numberText(3.74 / 4)));
}

TEST_F(RecipeDialogTest, ServingsAndCookedWeightCountAsTheyShould)
{
    open(soup());
    const auto serving = [this] { return driver->text(u"recipeServing-magnesium"_s); };
    const auto hundred = [this] { return driver->text(u"recipe100g-magnesium"_s); };
    const double all = 200 * 0.47 + 50 * 2.70; // mg in the pot
    EXPECT_EQ(serving(), amountText(all / 4, Unit::Milligram) + u" · "_s + percentText(all / 4 / 320));
    EXPECT_EQ(hundred(), amountText(all / 2.5, Unit::Milligram));
    driver->type(u"recipeServingsNumber"_s, u"2"_s);
    EXPECT_TRUE(serving().startsWith(amountText(all / 2, Unit::Milligram)));
    EXPECT_EQ(hundred(), amountText(all / 2.5, Unit::Milligram));
    EXPECT_TRUE(driver->text(u"recipeServingWeight"_s).contains(amountText(125, Unit::Gram)));
    driver->type(u"recipeCookedNumber"_s, u"500"_s);
    EXPECT_TRUE(serving().startsWith(amountText(all / 2, Unit::Milligram))); // water adds nothing
    EXPECT_EQ(hundred(), amountText(all / 5, Unit::Milligram));
    EXPECT_TRUE(driver->text(u"recipeServingWeight"_s).contains(amountText(250, Unit::Gram)));
    EXPECT_TRUE(driver->text(u"recipeSentence"_s).contains(amountText(250, Unit::Gram)));
}

TEST_F(RecipeDialogTest, AnEmptyFormSaysWhatItNeeds)
{
    open();
    driver->type(u"recipeServingsNumber"_s, {});
    driver->type(u"recipeCookedNumber"_s, u"heavy"_s);
    save();
    EXPECT_TRUE(isOpen());
    for (const QString& field : {u"recipeName"_s, u"recipeIngredient"_s, u"recipeServings"_s, u"recipeCooked"_s})
        EXPECT_TRUE(driver->text(field + u"Remark"_s).startsWith(u"⚠"_s)) << field.toStdString();
    EXPECT_TRUE(driver->find<QWidget>(u"recipeName"_s)->hasFocus());
    driver->type(u"recipeServingsNumber"_s, u"0"_s);
    save();
    EXPECT_TRUE(driver->text(u"recipeServingsRemark"_s).startsWith(u"⚠"_s));
}

TEST_F(RecipeDialogTest, TheImpossibleIsRefused)
{
    open(soup());
    driver->type(u"recipeCookedNumber"_s, u"100"_s); // 200 g of dry lentils alone hold more than that
    for (int time = 0; time < 2; ++time) {
        save();
        EXPECT_TRUE(isOpen());
        EXPECT_TRUE(driver->text(u"recipeCookedRemark"_s).contains(u"cannot be"_s));
    }
    driver->type(u"recipeCookedNumber"_s, u"900"_s);
    EXPECT_FALSE(driver->text(u"recipeCookedRemark"_s).contains(u"⚠"_s));
    driver->type(u"ingredientAmount0"_s, u"4900 g"_s);
    driver->type(u"ingredientAmount1"_s, u"4900 g"_s);
    driver->type(u"recipeCookedNumber"_s, {});
    driver->type(u"recipeServingsNumber"_s, u"1"_s);
    for (int time = 0; time < 2; ++time) {
        save();
        EXPECT_TRUE(isOpen());
        EXPECT_TRUE(driver->text(u"recipeServingsRemark"_s).contains(amountText(9800, Unit::Gram)));
    }
    driver->type(u"recipeServingsNumber"_s, u"20"_s);
    save();
    EXPECT_FALSE(isOpen());
}

TEST_F(RecipeDialogTest, TheUnlikelyIsPointedOutOnce)
{
    open(soup());
    driver->type(u"recipeCookedNumber"_s, u"1400"_s);
    save();
    EXPECT_TRUE(isOpen());
    EXPECT_TRUE(driver->text(u"recipeCookedRemark"_s).contains(u"five times"_s));
    driver->type(u"recipeCookedNumber"_s, u"1500"_s); // another number is another question
    save();
    EXPECT_TRUE(isOpen());
    save();
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(dialog->recipe().cookedWeight, Grams(1500));
}

TEST_F(RecipeDialogTest, EscAsksBeforeChangesAreLost)
{
    open(soup());
    press(u"recipeName"_s, Qt::Key_Escape); // nothing was changed: nothing is asked
    EXPECT_FALSE(isOpen());

    open(soup());
    driver->type(u"ingredientAmount0"_s, u"210 g"_s);
    answers.choice = Choice::Cancel;
    press(u"ingredientAmount0"_s, Qt::Key_Escape);
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(said(u"ingredientAmount0"_s), u"210 g"_s);
    ASSERT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(answers.questions[0].destructive);
    dialog->close(); // the window's own button asks, too
    EXPECT_TRUE(isOpen());
    EXPECT_EQ(answers.questions.size(), 2U);
    driver->type(u"ingredientAmount0"_s, u"200 g"_s);
    driver->click(u"recipeCancel"_s); // as it was
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(answers.questions.size(), 2U);

    open();
    driver->type(u"recipeIngredient"_s, u"half a word"_s);
    answers.choice = Choice::Accept;
    driver->click(u"recipeCancel"_s);
    EXPECT_FALSE(isOpen());
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_EQ(answers.questions.size(), 3U);
}

TEST_F(RecipeDialogTest, TheKeyboardGoesThroughItInOrder)
{
    open(soup());
    add(u"1 tbsp olive oil"_s);
    driver->find<QWidget>(u"recipeName"_s)->setFocus();
    QStringList met;
    for (int step = 0; step < 13; ++step) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        met << dialog->focusWidget()->objectName();
    }
    const QStringList wanted = {u"ingredientAmount0"_s, u"ingredientRemove0"_s,    u"ingredientAmount1"_s,
                                u"ingredientRemove1"_s, u"ingredientAmount2"_s,    u"ingredientRemove2"_s,
                                u"recipeIngredient"_s,  u"recipeServingsNumber"_s, u"recipeCookedNumber"_s,
                                u"recipeCookedUnit"_s,  u"recipeNote"_s,           u"recipeSuggestable"_s,
                                u"recipeCancel"_s};
    EXPECT_EQ(met.join(u'\n').toStdString(), wanted.join(u'\n').toStdString());
    for (const QString& name : wanted)
        EXPECT_FALSE(driver->find<QWidget>(name)->accessibleName().isEmpty()) << name.toStdString();
}

TEST_F(RecipeDialogTest, EverythingIsReadableAtEverySize)
{
    QWidget window;
    window.resize(836, 640);
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        Recipe base = soup();
        base.ingredients.push_back(of(hamSoup, 1248));
        base.cookedWeight = Grams(150);
        dialog = std::make_unique<RecipeDialog>(*context, base, targetsOn(today(), exampleProfile(), tables), &window);
        EXPECT_LE(dialog->height(), window.height());
        dialog->show();
        driver = std::make_unique<Driver>(*dialog);
        save(); // with messages
        driver->type(u"ingredientAmount0"_s, u"some"_s);
        driver->type(u"recipeServingsNumber"_s, {});
        save();
        settle();
        EXPECT_EQ(cutTexts(*dialog).join(u'\n').toStdString(), "") << scale;
        EXPECT_LE(dialog->height(), window.height()) << scale;
        EXPECT_LE(dialog->width(), window.width()) << scale;
        dialog.reset();
    }
}

} // namespace osteolog::test
