// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/ownfoods.h"

#include "core/foods/amount.h"
#include "core/foods/recipes.h"
#include "tests/core/storage/diaryfixture.h"

#include <rapidcheck.h>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using test::codeOf;
using test::sampleDay;

/// A diary with a bread (calcium 40 mg in 100 g), a soup with bread in it, and a lunch of that soup: a menu.
class OwnFoodsTest : public test::DiaryFixture
{
protected:
    void SetUp() override
    {
        reopen();
        Food bread;
        bread.id = u"own-bread"_s;
        bread.name = u"Bread"_s;
        bread.per100g[Nutrient::Calcium] = 40;
        bread.per100g[Nutrient::Magnesium] = 60;
        bread.usualPortion = {u"slice"_s, Grams(30)};
        bread.portions = {bread.usualPortion};
        apply(addOwnFood(OwnFood{bread}, sampleDay));
        apply(addOwnFood(recipeOf(u"recipe-soup"_s, {{bread, 100}, {stock(), 300}}), sampleDay));
        apply(addOwnFood(recipeOf(u"recipe-menu"_s, {{food(u"recipe-soup"_s), 200}, {stock(), 100}}), sampleDay));
    }

    static Food stock()
    {
        Food stock;
        stock.id = u"sr-06615"_s;
        stock.name = u"Stock"_s;
        stock.per100g[Nutrient::Calcium] = 8;
        return stock;
    }

    static Recipe recipeOf(const QString& id, const std::vector<std::pair<Food, double>>& parts)
    {
        Recipe recipe;
        recipe.foodId = id;
        recipe.name = id;
        for (const auto& [food, grams] : parts)
            recipe.ingredients.push_back(makeIngredient(food, Grams(grams)));
        return recipe;
    }

    OwnFoods own() const { return OwnFoods::read(*store).value(); }
    Food food(const QString& id) const
    {
        const OwnFoods foods = own();
        const Record* record = foods.record(id);
        return record ? foodOf(*record) : Food();
    }
    Recipe recipe(const QString& id) const { return *own().record(id)->as<Recipe>(); }
    std::vector<Record> past(const QString& id) const { return pastEntriesOf(*store, own(), id).value(); }

    void eat(const QString& id, double grams, int daysAgo)
    {
        const Food eaten = food(id);
        put({makeRecord(sampleDay.addDays(-daysAgo), {12, 0},
                        makeFoodEntry(eaten, {Grams(grams), u"slice"_s, grams / 30}, Meal::Lunch))});
    }
    /// Calcium of every entry of that food, oldest first.
    std::vector<double> calciumEaten(const QString& id) const
    {
        std::vector<double> amounts;
        const std::vector<Record> entries = store->foodEntries(id).value();
        for (const Record& record : entries)
            amounts.push_back(record.as<FoodEntry>()->values[Nutrient::Calcium].value_or(-1));
        return amounts;
    }
    /// The bread with another calcium value.
    Payload corrected(double calcium) const
    {
        Food bread = food(u"own-bread"_s);
        bread.per100g[Nutrient::Calcium] = calcium;
        return OwnFood{bread};
    }
    Result<Edit> correction(double calcium, PastEntries answer) const
    {
        return changeOwnFood(own(), corrected(calcium), answer, past(u"own-bread"_s));
    }
};

TEST_F(OwnFoodsTest, AreFoodsWithTheirRecipes)
{
    const std::vector<Food> foods = own().foods();
    ASSERT_EQ(foods.size(), 3U);
    EXPECT_DOUBLE_EQ(*food(u"recipe-soup"_s).per100g[Nutrient::Calcium], 16); // (40 + 24) / 4
    EXPECT_TRUE(food(u"recipe-soup"_s).per100g.isAtLeast(Nutrient::Magnesium));
    EXPECT_EQ(own().record(u"sr-06615"_s), nullptr);
}

TEST_F(OwnFoodsTest, ACorrectionOfTheFoodAloneLeavesLoggedDays)
{
    eat(u"own-bread"_s, 60, 3);
    eat(u"own-bread"_s, 30, 1);
    EXPECT_EQ(pastEntryCount(*store, own(), u"own-bread"_s).value(), 2);
    apply(correction(100, PastEntries::Keep).value());
    EXPECT_EQ(food(u"own-bread"_s).per100g[Nutrient::Calcium], 100);
    EXPECT_EQ(food(u"own-bread"_s).revision, 2);
    EXPECT_EQ(calciumEaten(u"own-bread"_s), (std::vector<double>{24, 12}));
    eat(u"own-bread"_s, 30, 0);
    EXPECT_EQ(calciumEaten(u"own-bread"_s), (std::vector<double>{24, 12, 30}));
}

TEST_F(OwnFoodsTest, ACorrectionOfPastEntriesTooIsOneUndo)
{
    eat(u"own-bread"_s, 60, 3);
    eat(u"own-bread"_s, 30, 1);
    eat(u"recipe-soup"_s, 100, 1);
    const auto before = live();
    apply(correction(100, PastEntries::Correct).value());
    EXPECT_EQ(calciumEaten(u"own-bread"_s), (std::vector<double>{60, 30}));
    EXPECT_DOUBLE_EQ(calciumEaten(u"recipe-soup"_s)[0], 31); // (100 + 24) / 4
    const FoodEntry entry = *store->foodEntries(u"own-bread"_s)->front().as<FoodEntry>();
    EXPECT_EQ(entry.foodRevision, 2);
    EXPECT_EQ(entry.grams, Grams(60));
    EXPECT_EQ(entry.portionName, u"slice"_s);
    EXPECT_EQ(entry.portionCount, 2);
    EXPECT_EQ(entry.meal, Meal::Lunch);
    EXPECT_TRUE(store->check()->ok);
    const auto after = live();
    ASSERT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
    ASSERT_TRUE(journal->redo().ok());
    EXPECT_EQ(live(), after);
}

TEST_F(OwnFoodsTest, BothAnswersCanBeUndone)
{
    EXPECT_TRUE(rc::check([this] {
        eat(u"own-bread"_s, *rc::gen::inRange(1, 500), *rc::gen::inRange(0, 400));
        const auto before = live();
        const bool all = *rc::gen::arbitrary<bool>();
        const double calcium = *rc::gen::inRange(0, 2000);
        const auto edit = correction(calcium, all ? PastEntries::Correct : PastEntries::Keep);
        RC_ASSERT(journal->apply(*edit).ok());
        if (all) {
            const auto eaten = store->foodEntries(u"own-bread"_s).value();
            for (const Record& record : eaten) {
                const auto* entry = record.as<FoodEntry>();
                RC_ASSERT(std::abs(*entry->values[Nutrient::Calcium] - calcium * entry->grams.value() / 100) < 1e-9);
            }
        }
        if (live() != before) {
            RC_ASSERT(journal->undo().ok());
        }
        RC_ASSERT(live() == before);
    }));
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(OwnFoodsTest, WhatDiffersInNothingChangesNothing)
{
    const auto edit = correction(40, PastEntries::Keep);
    ASSERT_TRUE(edit.ok());
    EXPECT_TRUE(edit->isEmpty());
    // But past entries may still be brought to what the food says now.
    eat(u"own-bread"_s, 60, 3);
    apply(correction(100, PastEntries::Keep).value());
    apply(correction(100, PastEntries::Correct).value());
    EXPECT_EQ(calciumEaten(u"own-bread"_s), std::vector<double>{60});
    EXPECT_EQ(food(u"own-bread"_s).revision, 2);
}

TEST_F(OwnFoodsTest, RecipesFollowTheirIngredientsThroughRecipes)
{
    EXPECT_EQ(foodsChangedWith(own(), u"own-bread"_s),
              (QStringList{u"own-bread"_s, u"recipe-soup"_s, u"recipe-menu"_s}));
    eat(u"recipe-menu"_s, 150, 2);
    apply(correction(100, PastEntries::Keep).value());
    EXPECT_DOUBLE_EQ(*food(u"recipe-soup"_s).per100g[Nutrient::Calcium], 31);
    EXPECT_DOUBLE_EQ(*food(u"recipe-menu"_s).per100g[Nutrient::Calcium], (62 + 8) / 3.0);
    EXPECT_EQ(recipe(u"recipe-menu"_s).revision, 2);
    EXPECT_EQ(recipe(u"recipe-menu"_s).ingredients[0].food.revision, 2);
    EXPECT_DOUBLE_EQ(calciumEaten(u"recipe-menu"_s)[0], 20); // (32 + 8) / 3 × 1.5, as it was then
}

TEST_F(OwnFoodsTest, InADiamondOfRecipesEachIsComposedOnceAfterItsParts)
{
    // The menu holds the soup and, through it and directly, the bread.
    Recipe menu = recipe(u"recipe-menu"_s);
    menu.ingredients.insert(menu.ingredients.begin(), makeIngredient(food(u"own-bread"_s), Grams(100)));
    apply(changeOwnFood(own(), menu, PastEntries::Keep, {}).value());
    EXPECT_EQ(foodsChangedWith(own(), u"own-bread"_s),
              (QStringList{u"own-bread"_s, u"recipe-soup"_s, u"recipe-menu"_s}));
    apply(correction(100, PastEntries::Keep).value());
    EXPECT_DOUBLE_EQ(*food(u"recipe-menu"_s).per100g[Nutrient::Calcium], (100 + 62 + 8) / 4.0);
    EXPECT_EQ(recipe(u"recipe-menu"_s).revision, 3);
}

TEST_F(OwnFoodsTest, ARecipeCannotBePartOfItself)
{
    Recipe soup = recipe(u"recipe-soup"_s);
    soup.ingredients.push_back(makeIngredient(food(u"recipe-menu"_s), Grams(10)));
    const auto around = changeOwnFood(own(), soup, PastEntries::Keep, {});
    EXPECT_EQ(codeOf(around), ErrorCode::NotAllowed);
    EXPECT_EQ(around.error().subject, u"ingredients"_s);
    soup.ingredients.back() = makeIngredient(food(u"recipe-soup"_s), Grams(10));
    EXPECT_EQ(codeOf(changeOwnFood(own(), soup, PastEntries::Keep, {})), ErrorCode::NotAllowed);
}

TEST_F(OwnFoodsTest, ACircleThatAMergedDiaryBringsHangsNothing)
{
    Record soup = *own().record(u"recipe-soup"_s);
    soup.as<Recipe>()->ingredients.push_back(makeIngredient(food(u"recipe-menu"_s), Grams(10)));
    apply(Edit::change(soup));
    EXPECT_EQ(foodsChangedWith(own(), u"own-bread"_s).size(), 3);
    EXPECT_EQ(foodsChangedWith(own(), u"recipe-soup"_s).size(), 2);
    apply(correction(100, PastEntries::Correct).value());
    EXPECT_EQ(own().foods().size(), 3U);
}

TEST_F(OwnFoodsTest, ADuplicateHasALifeOfItsOwn)
{
    apply(correction(100, PastEntries::Keep).value());
    eat(u"own-bread"_s, 30, 0);
    apply(archiveOwnFood(own(), u"own-bread"_s, true).value());
    const Edit copy = duplicateOwnFood(own(), u"own-bread"_s, u"  Bread,  darker "_s, sampleDay).value();
    apply(copy);
    const Food made = foodOf(copy.put.front());
    EXPECT_NE(made.id, u"own-bread"_s);
    EXPECT_TRUE(made.id.startsWith(u"own-"_s));
    EXPECT_EQ(made.name, u"Bread, darker"_s);
    EXPECT_EQ(made.revision, 1);
    EXPECT_FALSE(made.archived);
    EXPECT_EQ(made.per100g, food(u"own-bread"_s).per100g);
    EXPECT_EQ(store->foodEntryCount(made.id).value(), 0);
    const Edit soup = duplicateOwnFood(own(), u"recipe-soup"_s, u"Soup 2"_s, sampleDay).value();
    EXPECT_TRUE(foodOf(soup.put.front()).id.startsWith(u"recipe-"_s));
    apply(soup);
    EXPECT_EQ(own().records().size(), 5U);
}

TEST_F(OwnFoodsTest, ArchivedStaysArchivedUntilItIsRestored)
{
    apply(archiveOwnFood(own(), u"own-bread"_s, true).value());
    apply(archiveOwnFood(own(), u"recipe-soup"_s, true).value());
    EXPECT_TRUE(food(u"own-bread"_s).archived);
    EXPECT_TRUE(food(u"recipe-soup"_s).archived);
    EXPECT_EQ(food(u"own-bread"_s).revision, 1) << "nothing of what is in it has changed";
    Food bread = food(u"own-bread"_s);
    bread.archived = false; // a form does not know of it
    bread.per100g[Nutrient::Calcium] = 50;
    apply(changeOwnFood(own(), OwnFood{bread}, PastEntries::Keep, {}).value());
    EXPECT_TRUE(food(u"own-bread"_s).archived);
    EXPECT_TRUE(archiveOwnFood(own(), u"own-bread"_s, true)->isEmpty());
    apply(archiveOwnFood(own(), u"own-bread"_s, false).value());
    EXPECT_FALSE(food(u"own-bread"_s).archived);
}

TEST_F(OwnFoodsTest, RemovingAFoodChangesNoDayAndNoRecipe)
{
    eat(u"own-bread"_s, 60, 3);
    const Day day = store->day(sampleDay.addDays(-3)).value();
    const Food soup = food(u"recipe-soup"_s);
    apply(removeOwnFood(own(), u"own-bread"_s).value());
    EXPECT_EQ(own().record(u"own-bread"_s), nullptr);
    EXPECT_EQ(store->day(sampleDay.addDays(-3))->entries, day.entries);
    EXPECT_EQ(food(u"recipe-soup"_s), soup);
    ASSERT_TRUE(journal->undo().ok());
    EXPECT_NE(own().record(u"own-bread"_s), nullptr);
}

TEST_F(OwnFoodsTest, AMergeOfPastEntriesTooLeavesNothingBehind)
{
    eat(u"own-bread"_s, 60, 3);
    eat(u"recipe-soup"_s, 100, 1);
    Food shipped = stock();
    shipped.id = u"sr-18075"_s;
    shipped.name = u"Bread, wholemeal"_s;
    shipped.per100g[Nutrient::Calcium] = 160;
    put({makeRecord(sampleDay, {}, Favourite{u"own-bread"_s})});
    const auto before = live();
    const auto marks = foodMarks(*store).value();
    apply(mergeOwnFood(own(), u"own-bread"_s, shipped, PastEntries::Correct, past(u"own-bread"_s), marks).value());
    EXPECT_EQ(own().record(u"own-bread"_s), nullptr);
    EXPECT_EQ(store->foodEntryCount(u"own-bread"_s).value(), 0);
    EXPECT_EQ(calciumEaten(u"sr-18075"_s), std::vector<double>{96});
    EXPECT_EQ(store->foodEntries(u"sr-18075"_s)->front().as<FoodEntry>()->foodName, u"Bread, wholemeal"_s);
    EXPECT_EQ(recipe(u"recipe-soup"_s).ingredients[0].food.id, u"sr-18075"_s);
    EXPECT_DOUBLE_EQ(calciumEaten(u"recipe-soup"_s)[0], (160 + 24) / 4.0);
    EXPECT_EQ(store->records(RecordKind::Favourite)->front().as<Favourite>()->foodId, u"sr-18075"_s);
    ASSERT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
}

TEST_F(OwnFoodsTest, AMergeThatKeepsPastEntriesArchives)
{
    eat(u"own-bread"_s, 60, 3);
    Food shipped = stock();
    put({makeRecord(sampleDay, {}, Favourite{u"own-bread"_s}), makeRecord(sampleDay, {}, Favourite{shipped.id})});
    const auto before = live();
    const auto marks = foodMarks(*store).value();
    apply(mergeOwnFood(own(), u"own-bread"_s, shipped, PastEntries::Keep, past(u"own-bread"_s), marks).value());
    EXPECT_TRUE(food(u"own-bread"_s).archived);
    EXPECT_EQ(calciumEaten(u"own-bread"_s), std::vector<double>{24});
    EXPECT_EQ(store->records(RecordKind::Favourite)->size(), 1U);
    ASSERT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
}

TEST_F(OwnFoodsTest, WhatIsNeverToBeOfferedStaysSoUnderItsOtherName)
{
    const Food shipped = stock();
    const auto unwanted = [this] {
        QStringList ids;
        for (const Record& record : store->records(RecordKind::UnwantedFood).value())
            ids << record.as<UnwantedFood>()->foodId;
        return ids;
    };
    put({makeRecord(sampleDay, {}, UnwantedFood{u"own-bread"_s})});
    const auto before = live();
    apply(mergeOwnFood(own(), u"own-bread"_s, shipped, PastEntries::Keep, {}, foodMarks(*store).value()).value());
    EXPECT_EQ(unwanted(), QStringList{shipped.id});
    ASSERT_TRUE(journal->undo().ok());
    EXPECT_EQ(live(), before);
    // Both were marked: one mark is left.
    put({makeRecord(sampleDay, {}, UnwantedFood{shipped.id})});
    apply(mergeOwnFood(own(), u"own-bread"_s, shipped, PastEntries::Correct, {}, foodMarks(*store).value()).value());
    EXPECT_EQ(unwanted(), QStringList{shipped.id});
}

TEST_F(OwnFoodsTest, AMergeThatMakesACircleIsRefused)
{
    const auto merge = [this](const QString& from, const Food& into) {
        return mergeOwnFood(own(), from, into, PastEntries::Correct, past(from), {});
    };
    EXPECT_EQ(codeOf(merge(u"own-bread"_s, food(u"own-bread"_s))), ErrorCode::NotAllowed);
    EXPECT_EQ(codeOf(merge(u"own-bread"_s, food(u"recipe-menu"_s))), ErrorCode::NotAllowed);
    EXPECT_TRUE(merge(u"recipe-menu"_s, food(u"own-bread"_s)).ok());
}

TEST_F(OwnFoodsTest, WhatIsNotTheirsIsNotFound)
{
    EXPECT_EQ(codeOf(removeOwnFood(own(), u"sr-12061"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(archiveOwnFood(own(), QString(), true)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(duplicateOwnFood(own(), u"own-nothing"_s, u"x"_s, sampleDay)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(changeOwnFood(own(), Note{u"x"_s}, PastEntries::Keep, {})), ErrorCode::NotFound);
    Recipe bread = recipe(u"recipe-soup"_s);
    bread.foodId = u"own-bread"_s; // a recipe in the place of a food
    EXPECT_EQ(codeOf(changeOwnFood(own(), bread, PastEntries::Keep, {})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(mergeOwnFood(own(), u"sr-1"_s, stock(), PastEntries::Keep, {}, {})), ErrorCode::NotFound);
}

TEST_F(OwnFoodsTest, AnAbsurdNameIsRefusedAndNothingChanges)
{
    const auto before = live();
    const Edit copy = duplicateOwnFood(own(), u"own-bread"_s, QString(10000, u'x'), sampleDay).value();
    EXPECT_EQ(codeOf(journal->apply(copy)), ErrorCode::TextTooLong);
    EXPECT_EQ(codeOf(journal->apply(duplicateOwnFood(own(), u"own-bread"_s, u"  "_s, sampleDay).value())),
              ErrorCode::TextInvalid);
    EXPECT_EQ(live(), before);
}

TEST(OwnFoods, OfTwoWithOneIdTheLaterChangeCounts)
{
    Food food;
    food.id = u"sr-14411"_s;
    food.name = u"Our water"_s;
    Record older = makeRecord(sampleDay, {}, OwnFood{food}), newer = older;
    newer.id = QUuid::createUuid();
    newer.as<OwnFood>()->food.name = u"Their water"_s;
    older.stamp.milliseconds = 1;
    newer.stamp.milliseconds = 2;
    const OwnFoods own(std::vector<Record>{newer, older});
    ASSERT_EQ(own.foods().size(), 1U);
    EXPECT_EQ(own.foods()[0].name, u"Their water"_s);
    newer.deleted = true;
    EXPECT_EQ(OwnFoods({newer, older}).foods()[0].name, u"Our water"_s);
}

} // namespace
} // namespace osteolog
