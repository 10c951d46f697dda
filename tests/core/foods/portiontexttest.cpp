// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/portiontext.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

Food almonds()
{
    Food food;
    food.name = u"Almonds"_s;
    food.group = u"nuts-seeds"_s;
    food.usualPortion = {u"1 handful"_s, Grams(28.35)};
    food.portions = {
        food.usualPortion, {u"1 cup, whole"_s, Grams(143)}, {u"1 oz"_s, Grams(28)}, {u"1 almond"_s, Grams(1.2)}};
    return food;
}

QStringList texts(const std::vector<OfferedAmount>& offers)
{
    QStringList list;
    for (const OfferedAmount& offer : offers)
        list << amountText(offer.said);
    return list;
}

TEST(PortionText, OffersTheUsualPortionFirstThenTheOthers)
{
    EXPECT_EQ(texts(amountsToOffer(almonds())), (QStringList{u"1 handful"_s, u"0.5 handful"_s, u"2 handful"_s,
                                                             u"1 cup, whole"_s, u"1 almond"_s, u"30 g"_s, u"100 g"_s}));
}

TEST(PortionText, BeginsWithWhatWasEatenLastTime)
{
    const SaidAmount last{45, Unit::Gram, {}};
    const std::vector<OfferedAmount> offers = amountsToOffer(almonds(), last);
    ASSERT_FALSE(offers.empty());
    EXPECT_EQ(offers.front().said, last);
    EXPECT_DOUBLE_EQ(offers.front().resolved.grams.value(), 45);
}

TEST(PortionText, OffersNothingTwiceAndKeepsTheLimit)
{
    const SaidAmount thirty{30, Unit::Gram, {}};
    EXPECT_EQ(texts(amountsToOffer(almonds(), thirty)).count(u"30 g"_s), 1);
    EXPECT_EQ(amountsToOffer(almonds(), {}, 3).size(), 3U);
    EXPECT_TRUE(amountsToOffer(almonds(), {}, 0).empty());
    EXPECT_TRUE(amountsToOffer(almonds(), {}, -1).empty());
}

TEST(PortionText, DrinksAreOfferedInMillilitres)
{
    Food water;
    water.name = u"Water"_s;
    water.group = u"drinks"_s;
    water.usualPortion = {u"1 glass"_s, Grams(240)};
    EXPECT_TRUE(texts(amountsToOffer(water)).contains(u"200 ml"_s));
    EXPECT_FALSE(texts(amountsToOffer(almonds())).contains(u"200 ml"_s));
}

TEST(PortionText, AUsualPortionOfSeveralThingsIsOfferedAsSaid)
{
    Food crackers;
    crackers.name = u"Crackers"_s;
    crackers.usualPortion = {u"6 crackers"_s, Grams(28)};
    const std::vector<OfferedAmount> offers = amountsToOffer(crackers);
    ASSERT_GE(offers.size(), 3U);
    EXPECT_EQ(amountText(offers[0].said), u"6 cracker"_s);
    EXPECT_DOUBLE_EQ(offers[0].resolved.grams.value(), 28);
    EXPECT_DOUBLE_EQ(offers[1].resolved.grams.value(), 14);
}

TEST(PortionText, WhatCannotBeEatenIsNotOffered)
{
    Food cake;
    cake.name = u"Cake"_s;
    cake.usualPortion = {u"1 cake"_s, Grams(3000)};
    for (const OfferedAmount& offer : amountsToOffer(cake))
        EXPECT_LE(offer.resolved.grams.value(), 5000);
}

} // namespace
} // namespace osteolog
