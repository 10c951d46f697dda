// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/exclusion.h"

#include "core/foods/catalogue.h"
#include "tests/support/fixture.h"

#include <set>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

Food harmless()
{
    Food food;
    food.id = u"food"_s;
    food.suggestable = true;
    food.diet = Diet::Vegan;
    food.freeOf = AllergenSet::all();
    return food;
}

} // namespace

TEST(Exclusion, NothingKeepsAHarmlessFoodFromAnybody)
{
    Profile profile;
    EXPECT_EQ(exclusionOf(harmless(), profile), std::nullopt);
    profile.diet = Diet::Vegan;
    profile.avoid = AllergenSet::all();
    profile.stage = LifeStage::Pregnant;
    profile.conditions = {Condition::KidneyStones, Condition::KidneyEgfr30to59};
    EXPECT_EQ(exclusionOf(harmless(), profile), std::nullopt);
    EXPECT_TRUE(isAllowed(harmless(), profile));
}

TEST(Exclusion, KidneyStonesKeepFromWhatIsHighInOxalate)
{
    Profile profile;
    Food spinach = harmless();
    spinach.highOxalate = true;
    EXPECT_TRUE(isAllowed(spinach, profile));
    profile.conditions = {Condition::KidneyStones};
    EXPECT_EQ(mustNotEat(spinach, profile), (ExclusionReason{Exclusion::Oxalate, false}));
    EXPECT_FALSE(isAllowed(spinach, profile));
}

TEST(Exclusion, TellsWhatIsKnownFromWhatIsNot)
{
    Profile profile;
    profile.avoid.insert(Allergen::Milk);
    Food food = harmless();
    food.freeOf = AllergenSet();
    EXPECT_EQ(mustNotEat(food, profile), (ExclusionReason{Exclusion::Avoided, true}));
    food.contains.insert(Allergen::Milk);
    EXPECT_EQ(mustNotEat(food, profile), (ExclusionReason{Exclusion::Avoided, false}));
    profile.avoid = AllergenSet();
    profile.diet = Diet::Vegetarian;
    food.diet = Diet::Unknown;
    EXPECT_EQ(mustNotEat(food, profile), (ExclusionReason{Exclusion::Diet, true}));
    food.diet = Diet::Pescatarian;
    EXPECT_EQ(mustNotEat(food, profile), (ExclusionReason{Exclusion::Diet, false}));
}

TEST(Exclusion, MedicinesAndKidneysKeepFromOffersNotFromUsualMeals)
{
    Profile profile;
    profile.medicines = {u"warfarin"_s};
    Food food = harmless();
    EXPECT_EQ(exclusionOf(food, profile), (ExclusionReason{Exclusion::VitaminK, true}));
    EXPECT_EQ(mustNotEat(food, profile), std::nullopt);
    food.per100g[Nutrient::VitaminK1] = 3;
    food.per100g[Nutrient::VitaminK2] = 0;
    EXPECT_EQ(exclusionOf(food, profile), std::nullopt);
    profile.conditions = {Condition::Dialysis};
    EXPECT_EQ(exclusionOf(food, profile), (ExclusionReason{Exclusion::Kidney, false}));
    EXPECT_EQ(mustNotEat(food, profile), std::nullopt);
}

TEST(Exclusion, EveryReasonHasItsOwnKey)
{
    std::set<QString> keys;
    for (int reason = 0; reason < exclusionCount; ++reason)
        keys.insert(exclusionKey(static_cast<Exclusion>(reason)));
    EXPECT_EQ(keys.size(), static_cast<std::size_t>(exclusionCount));
    EXPECT_EQ(keys.count(QString()), 0U);
}

// What is odd, hard to find or unwise beside common medicines is in the table, but nobody is sent to buy it.
TEST(Exclusion, OddFoodsAreNotOffered)
{
    const Result<Catalogue> catalogue = Catalogue::shipped();
    ASSERT_TRUE(catalogue.ok());
    int seen = 0;
    for (const Food* food : catalogue->foods()) {
        for (const char16_t* odd : {u"Nopales", u"Grapefruit", u"Cranberry juice", u"Sturgeon", u"Goose,", u"Lupin",
                                    u"Horse", u"Moose", u"Fat hen", u"Prickly pear", u"Buffalo milk", u"Tilefish"}) {
            if (!food->name.startsWith(QStringView(odd)))
                continue;
            ++seen;
            EXPECT_FALSE(isAllowed(*food, Profile())) << food->name.toStdString();
        }
    }
    EXPECT_GE(seen, 12);
}

TEST(Exclusion, EveryFoodCountsOnceUnderItsFirstReason)
{
    Food fits = harmless(), dairy = harmless(), unknown = harmless(), spice = harmless();
    dairy.id = u"dairy"_s;
    dairy.diet = Diet::Vegetarian;
    unknown.id = u"unknown"_s;
    unknown.diet = Diet::Unknown;
    spice.id = u"spice"_s;
    spice.suggestable = false; // nobody is offered a spoon of it anyway
    spice.diet = Diet::Omnivore;
    const std::vector<const Food*> foods = {&fits, &dairy, &unknown, &spice};
    Profile profile;
    EXPECT_TRUE(exclusionCounts(foods, profile, {}).empty());
    profile.diet = Diet::Vegan;
    EXPECT_EQ(exclusionCounts(foods, profile, {u"food"_s, u"dairy"_s}),
              (std::vector<ExclusionCount>{{Exclusion::Diet, 2, 1}, {Exclusion::Unwanted, 1, 0}}));
}
