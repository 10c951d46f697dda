// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/foods/foodactions.h"

#include "core/advice/unwantedfoods.h"
#include "tests/ui/pages/foods/foodspagefixture.h"

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using FoodActionsTest = FoodsPageFixture;

TEST_F(FoodActionsTest, AnOwnFoodFromALabelCanBeFoundChangedAndRemoved)
{
    open();
    fillYoghurt();
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    ASSERT_EQ(store->records(RecordKind::OwnFood)->size(), 1U);
    const Food food = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food;
    EXPECT_TRUE(food.id.startsWith(u"own-"_s));
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Calcium], 120);
    EXPECT_DOUBLE_EQ(*food.per100g[Nutrient::Protein], 4);
    EXPECT_FALSE(food.per100g[Nutrient::Magnesium].has_value()); // the label does not say
    EXPECT_TRUE(food.contains.contains(Allergen::Milk));
    EXPECT_TRUE(food.freeOf.contains(Allergen::Egg));
    EXPECT_EQ(food.diet, Diet::Unknown);
    EXPECT_EQ(driver->text(u"foodName"_s), food.name); // it is shown at once

    search(u"yoghurt farm"_s);
    EXPECT_EQ(model()->foodId(0), food.id);
    EXPECT_EQ(cell(0, FoodTableModel::Calcium), u"180"_s);
    EXPECT_EQ(cell(0, FoodTableModel::Magnesium), u"?"_s);
    driver->click(u"addFood"_s);
    ASSERT_EQ(entries(today()).size(), 1U);
    EXPECT_DOUBLE_EQ(*Record(entries(today()).front()).as<FoodEntry>()->values[Nutrient::Calcium], 180);

    driver->click(u"editFood"_s);
    dialog(u"ownFoodDialog"_s).type(u"ownFood-calcium_mgNumber"_s, u"130"_s); // now for 100 g
    answers.choice = Choice::Alternative;                                     // leave what was logged
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    ASSERT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(answers.questions.front().text.contains(u"1 entr"_s));
    ASSERT_EQ(store->records(RecordKind::OwnFood)->size(), 1U);
    EXPECT_DOUBLE_EQ(*catalogue.food(food.id)->per100g[Nutrient::Calcium], 130);
    EXPECT_EQ(catalogue.food(food.id)->revision, 2);
    EXPECT_DOUBLE_EQ(*Record(entries(today()).front()).as<FoodEntry>()->values[Nutrient::Calcium],
                     180); // the past stays

    act(u"removeFood"_s);
    EXPECT_EQ(catalogue.food(food.id), nullptr);
    editor->undo();
    EXPECT_NE(catalogue.food(food.id), nullptr);
}

TEST_F(FoodActionsTest, ACorrectedLabelCorrectsThePastWhenAskedTo)
{
    open();
    fillYoghurt();
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    driver->click(u"addFood"_s);
    driver->click(u"editFood"_s);
    dialog(u"ownFoodDialog"_s).type(u"ownFood-calcium_mgNumber"_s, u"130"_s);
    answers.choice = Choice::Accept;
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    const auto calcium = [this] {
        return *Record(entries(today()).front()).as<FoodEntry>()->values[Nutrient::Calcium];
    };
    EXPECT_DOUBLE_EQ(calcium(), 195); // 150 g
    editor->undo();
    EXPECT_DOUBLE_EQ(calcium(), 180);
    // Another name alone is nothing to ask about.
    answers.choice.reset();
    driver->click(u"editFood"_s);
    dialog(u"ownFoodDialog"_s).type(u"ownFoodName"_s, u"Yoghurt of our farm"_s);
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    EXPECT_EQ(driver->text(u"foodName"_s), u"Yoghurt of our farm"_s);
}

TEST_F(FoodActionsTest, PerCentsOfALabelMeanItsOwnDailyValues)
{
    open();
    fillYoghurt();
    Driver form = dialog(u"ownFoodDialog"_s);
    form.type(u"ownFood-calcium_mgNumber"_s, u"20 %"_s);
    form.type(u"ownFood-magnesium_mgNumber"_s, u"10%"_s);
    form.choose(u"ownFoodRules"_s, u"Europe or United Kingdom"_s);
    form.click(u"ownFoodSave"_s);
    const Food food = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food;
    EXPECT_NEAR(*food.per100g[Nutrient::Calcium], 0.20 * 800 / 1.5, 1e-9); // of a pot of 150 g
    EXPECT_NEAR(*food.per100g[Nutrient::Magnesium], 0.10 * 375 / 1.5, 1e-9);
}

TEST_F(FoodActionsTest, AnUnusualLabelIsPointedOutOnceAndThenTaken)
{
    open();
    fillYoghurt();
    Driver form = dialog(u"ownFoodDialog"_s);
    form.type(u"ownFood-calcium_mgNumber"_s, u"6000"_s); // 4 g in 100 g: more than milk powder
    form.click(u"ownFoodSave"_s);
    EXPECT_TRUE(store->records(RecordKind::OwnFood)->empty());
    EXPECT_TRUE(form.isVisible(u"ownFoodDoubt"_s));
    EXPECT_TRUE(form.text(u"ownFood-calcium_mgRemark"_s).contains(u"Unusually"_s));
    form.click(u"ownFoodSave"_s);
    EXPECT_EQ(store->records(RecordKind::OwnFood)->size(), 1U);
}

TEST_F(FoodActionsTest, AFoodIsPutAwayAndOfferedAgain)
{
    open();
    fillYoghurt();
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    const QString id = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food.id;
    act(u"archiveFood"_s);
    EXPECT_EQ(rowOf(id), -1);
    driver->click(u"ownOnly"_s);
    ASSERT_EQ(rowOf(id), 0);
    EXPECT_EQ(model()->rowCount(), 1);
    act(u"restoreFood"_s);
    EXPECT_GE(rowOf(id), 0);
    search(u"yoghurt farm"_s);
    EXPECT_EQ(model()->foodId(0), id);
}

TEST_F(FoodActionsTest, TwoFoodsBecomeOne)
{
    open();
    fillYoghurt();
    dialog(u"ownFoodDialog"_s).click(u"ownFoodSave"_s);
    const QString id = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food.id;
    driver->click(u"addFood"_s);
    act(u"mergeFood"_s);
    const Driver choice = dialog(u"foodChoiceDialog"_s);
    choice.type(u"foodChoiceSearch"_s, u"yogurt plain low-fat"_s);
    answers.choice = Choice::Accept;
    choice.click(u"foodChoiceTake"_s);
    EXPECT_EQ(catalogue.food(id), nullptr);
    const FoodEntry entry = *Record(entries(today()).front()).as<FoodEntry>();
    EXPECT_TRUE(entry.foodId.startsWith(u"sr-"_s));
    EXPECT_NE(*entry.values[Nutrient::Calcium], 180);
    editor->undo();
    EXPECT_EQ(Record(entries(today()).front()).as<FoodEntry>()->foodId, id);
}

TEST_F(FoodActionsTest, AFoodIsNoLongerSuggestedAndThenAgain)
{
    open();
    search(u"almonds"_s);
    const QString id = model()->foodId(0);
    act(u"neverOfferFood"_s);
    EXPECT_TRUE(unwantedFoods(*store)->contains(id));
    EXPECT_TRUE(driver->text(u"foodRemarks"_s).contains(u"not suggested"_s));
    search(u"almonds"_s);
    EXPECT_EQ(model()->foodId(0), id) << "it can still be found and logged";
    act(u"offerFoodAgain"_s);
    EXPECT_TRUE(unwantedFoods(*store)->isEmpty());
    EXPECT_FALSE(driver->text(u"foodRemarks"_s).contains(u"not suggested"_s));
    editor->undo();
    EXPECT_TRUE(unwantedFoods(*store)->contains(id));
}

TEST_F(FoodActionsTest, AShippedFoodCanBecomeTheBeginningOfAnOwnOne)
{
    open();
    search(u"almonds"_s);
    act(u"copyFood"_s);
    const Driver form = dialog(u"ownFoodDialog"_s);
    form.type(u"ownFoodName"_s, u"Almonds of the market"_s);
    form.click(u"ownFoodSave"_s);
    const Food food = store->records(RecordKind::OwnFood)->front().as<OwnFood>()->food;
    EXPECT_TRUE(food.id.startsWith(u"own-"_s));
    EXPECT_NEAR(*food.per100g[Nutrient::Magnesium], *catalogue.food(almonds)->per100g[Nutrient::Magnesium], 1e-3);
    EXPECT_TRUE(food.contains.contains(Allergen::TreeNuts));
}

TEST_F(FoodActionsTest, ALabelThatCannotBeRightIsNotSaved)
{
    open();
    fillYoghurt();
    const Driver form = dialog(u"ownFoodDialog"_s);
    form.type(u"ownFoodName"_s, {});
    form.type(u"ownFoodPortionNumber"_s, u"0"_s);
    form.type(u"ownFood-protein_gNumber"_s, u"600"_s);
    form.type(u"ownFood-magnesium_mgNumber"_s, u"plenty"_s);
    form.click(u"ownFoodSave"_s);
    EXPECT_TRUE(form.text(u"ownFoodNameRemark"_s).contains(u"name"_s));
    EXPECT_TRUE(form.text(u"ownFoodPortionRemark"_s).contains(u"weight"_s));
    EXPECT_TRUE(form.text(u"ownFood-protein_gRemark"_s).contains(u"More than"_s));
    EXPECT_TRUE(form.text(u"ownFood-magnesium_mgRemark"_s).contains(u"not a number"_s));
    EXPECT_TRUE(store->records(RecordKind::OwnFood)->empty());
    form.click(u"ownFoodCancel"_s);
    EXPECT_TRUE(store->records(RecordKind::OwnFood)->empty());
}

TEST_F(FoodActionsTest, OwnWaterTakesThePlaceOfTheShippedOne)
{
    open();
    const double before = *catalogue.food(tapWater)->per100g[Nutrient::Calcium];
    act(u"ownWater"_s);
    const Driver form = dialog(u"waterDialog"_s);
    form.click(u"waterSave"_s); // nothing filled in yet
    EXPECT_TRUE(form.text(u"waterCalciumRemark"_s).contains(u"from 0 to"_s));
    form.type(u"waterCalciumNumber"_s, u"104"_s);
    form.type(u"waterMagnesiumNumber"_s, u"8,5"_s);
    form.click(u"waterSave"_s);
    const Food* water = catalogue.food(tapWater);
    ASSERT_NE(water, nullptr);
    EXPECT_EQ(water->origin, FoodOrigin::Own);
    EXPECT_NEAR(*water->per100g[Nutrient::Calcium], 10.4, 1e-9);
    EXPECT_NEAR(*water->per100g[Nutrient::Magnesium], 0.85, 1e-9);
    EXPECT_EQ(driver->text(u"foodName"_s), water->name);
    driver->click(u"editFood"_s); // opens the water again, with its figures
    EXPECT_EQ(dialog(u"waterDialog"_s).find<QLineEdit>(u"waterCalciumNumber"_s)->text(), u"104"_s);
    dialog(u"waterDialog"_s).click(u"waterCancel"_s);
    act(u"removeFood"_s);
    EXPECT_EQ(catalogue.food(tapWater)->origin, FoodOrigin::Shipped);
    EXPECT_DOUBLE_EQ(*catalogue.food(tapWater)->per100g[Nutrient::Calcium], before);
}

} // namespace osteolog::test
