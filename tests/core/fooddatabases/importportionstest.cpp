// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importportions.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

TEST(PortionName, SaysHowManyOfWhat)
{
    EXPECT_EQ(portionName(1, u"cup, mashed"_s), u"1 cup, mashed"_s);
    EXPECT_EQ(portionName(0.5, u"cup"_s), u"½ cup"_s);
    EXPECT_EQ(portionName(1.5, u"cup"_s), u"1½ cup"_s);
    EXPECT_EQ(portionName(0.33, u"package"_s), u"⅓ package"_s);
    EXPECT_EQ(portionName(23, u"almonds"_s), u"23 almonds"_s);
    EXPECT_EQ(portionName(0.4, u"cup"_s), u"0.4 cup"_s);
    EXPECT_EQ(portionName(2, u"tablespoon"_s), u"2 tbsp"_s);
    EXPECT_EQ(portionName(1, u"each"_s), u"1 piece"_s);
}

TEST(PortionName, WithoutACountOrAMeasureThereIsNone)
{
    EXPECT_EQ(portionName(0, u"cup"_s), QString());
    EXPECT_EQ(portionName(-1, u"cup"_s), QString());
    EXPECT_EQ(portionName(1, QString()), QString());
}

TEST(PortionName, ReadsTheCountOutOfAText)
{
    EXPECT_EQ(portionName(u".25 cup"_s), u"¼ cup"_s);
    EXPECT_EQ(portionName(u"1 pat,  (1\" sq, 1/3\" high)"_s), u"1 pat (1\" sq, 1/3\" high)"_s);
    EXPECT_EQ(portionName(u"cup"_s), u"1 cup"_s);
    EXPECT_EQ(portionName(u"12-inch pizza"_s), u"1 12-inch pizza"_s);
}

TEST(UsualPortion, IsAHouseholdMeasureOfOrdinarySize)
{
    const Portion ounce{u"1 oz"_s, Grams(28.35)}, pinch{u"1 dash"_s, Grams(0.6)}, cup{u"1 cup"_s, Grams(143)};
    EXPECT_EQ(usualPortionOf({ounce, pinch, cup}), cup);
    EXPECT_EQ(usualPortionOf({ounce, pinch}), (Portion{QString(), Grams(100)}));
    EXPECT_EQ(usualPortionOf({}), (Portion{QString(), Grams(100)}));
}

TEST(IsPortion, NeedsANameAndAWeight)
{
    EXPECT_TRUE(isPortion({u"1 cup"_s, Grams(240)}));
    EXPECT_FALSE(isPortion({QString(), Grams(240)}));
    EXPECT_FALSE(isPortion({u"1 cup"_s, Grams(0)}));
    EXPECT_FALSE(isPortion({u"1 lorry"_s, Grams(2e7)}));
}

} // namespace
} // namespace osteolog
