// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/shoppingsheet.h"

#include "core/advice/weekplan.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/plan/planwords.h"

#include <QBuffer>
#include <QPdfWriter>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

ShoppingItem item(const QString& name, double grams, const Portion& measure)
{
    ShoppingItem result;
    result.name = name;
    result.grams = Grams(grams);
    result.measure = measure;
    result.count = measure.grams.value() > 0 ? grams / measure.grams.value() : 0;
    return result;
}

ShoppingSheet longSheet(int foods)
{
    ShoppingSheet sheet{u"Shopping list"_s, {}, u"A note"_s};
    for (int i = 0; i < foods; ++i) {
        if (i % 5 == 0)
            sheet.sections.push_back({u"Group %1"_s.arg(i), {}});
        sheet.sections.back().lines.push_back(
            {u"Food number %1 with a rather long name"_s.arg(i), u"2 × cup, 500 g"_s});
    }
    return sheet;
}

int pagesOf(const ShoppingSheet& sheet, QPageSize::PageSizeId paper, QByteArray* pdf = nullptr)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(paper));
        pages = printSheet(sheet, writer);
    }
    if (pdf)
        *pdf = bytes;
    return pages;
}

using ShoppingSheetTest = UiFixture;

} // namespace

TEST_F(ShoppingSheetTest, AmountsAreThoseOfTheKitchenRoundedUpToHalves)
{
    const auto text = [](const ShoppingItem& of) { return shoppingAmountText(of).replace(QChar::Nbsp, u' '); };
    EXPECT_EQ(text(item(u"Eggs"_s, 130, {u"1 large"_s, Grams(50)})), u"3 × large, 130 g"_s); // 2.6
    EXPECT_EQ(text(item(u"Beans"_s, 344, {u"½ cup"_s, Grams(86)})), u"2 × cup, 344 g"_s);
    EXPECT_EQ(text(item(u"Milk"_s, 244, {u"1 cup"_s, Grams(244)})), u"1 cup, 244 g"_s);
    EXPECT_EQ(text(item(u"Rice drink"_s, 480, {u"8 fl oz"_s, Grams(240)})), u"2 × 8 fl oz, 480 g"_s);
    EXPECT_EQ(text(item(u"Rice drink"_s, 240, {u"8 fl oz"_s, Grams(240)})), u"8 fl oz, 240 g"_s);
    EXPECT_EQ(text(item(u"Prunes"_s, 96, {u"5 prunes"_s, Grams(48)})), u"10 × prunes, 96 g"_s);
    EXPECT_EQ(text(item(u"Soup"_s, 300, {})), u"300 g"_s);
    EXPECT_EQ(text(item(u"Salt"_s, 1, {u"1 tsp"_s, Grams(6)})), u"½ tsp, 1 g"_s);
}

TEST_F(ShoppingSheetTest, TheTextHasEveryFoodUnderItsGroup)
{
    ShoppingItem tofu = item(u"Tofu"_s, 126, {u"½ cup"_s, Grams(126)});
    tofu.isNew = true;
    const ShoppingSheet sheet =
        shoppingSheet({{u"soy"_s, {tofu}}, {QString(), {item(u"Soup of my own"_s, 300, {})}}}, QDate(2026, 11, 21));
    const QString period = periodText(QDate(2026, 11, 21), QDate(2026, 11, 27));
    EXPECT_EQ(plainText(sheet),
              u"Shopping list, "_s + period +
                  u"\n\nSoya foods\n- Tofu (new), ½ cup, 126 g\n\nOther\n- Soup of my own, 300 g\n"_s);
}

TEST_F(ShoppingSheetTest, EveryGroupOfTheShippedFoodsHasAName)
{
    for (const auto* key : {"bakery",  "bread",  "cereals",    "cheese",     "cold-cuts",  "dairy",   "dishes",
                            "drinks",  "eggs",   "fast-food",  "fats",       "fish",       "fruit",   "grains",
                            "legumes", "meat",   "nuts-seeds", "pasta-rice", "plant-milk", "poultry", "sauces",
                            "seafood", "snacks", "soups",      "soy",        "spices",     "sweets",  "vegetables"})
        EXPECT_NE(foodGroupName(QString::fromLatin1(key)), foodGroupName({})) << key;
}

TEST_F(ShoppingSheetTest, ALongListGoesOnToFurtherPages)
{
    EXPECT_EQ(pagesOf(longSheet(10), QPageSize::A4), 1);
    const int pages = pagesOf(longSheet(120), QPageSize::A4);
    EXPECT_GT(pages, 1);
    EXPECT_LT(pages, 10);
    EXPECT_GT(pagesOf(longSheet(120), QPageSize::A6), pages);
}

} // namespace osteolog::test
