// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

TEST(Text, FoldsCaseAccentsAndPunctuation)
{
    EXPECT_EQ(foldText(u"  Crème  CARAMEL, homemade "), u"creme caramel homemade"_s);
    EXPECT_EQ(foldText(u"Gruyère"), u"gruyere"_s);
    EXPECT_EQ(foldText(u"Käse"), u"kase"_s);
    EXPECT_EQ(foldText(u"Rødgrød Łódź straße œuf"), u"rodgrod lodz strasse oeuf"_s);
    EXPECT_EQ(foldText(u"Goat's cheese"), u"goats cheese"_s);
    EXPECT_EQ(foldText(u"Goat\u2019s cheese"), u"goats cheese"_s);
    EXPECT_EQ(foldText(u"Milk, 2 % fat"), u"milk 2 fat"_s);
    EXPECT_EQ(foldText(u"semi-skimmed"), u"semi skimmed"_s);
    EXPECT_EQ(foldText(u""), QString());
    EXPECT_EQ(foldText(u" ,;- "), QString());
}

TEST(Text, FoldsComposedAndDecomposedLettersAlike)
{
    EXPECT_EQ(foldText(u"\u00e9"), foldText(u"e\u0301"));
}

TEST(Text, FoldsSignsThatUnicodeTakesApart)
{
    EXPECT_EQ(foldText(u"Kellogg's™ Corn Flakes®"), u"kelloggs corn flakes"_s);
    EXPECT_EQ(foldText(u"№ 4 ℃"), u"no 4 c"_s) << "capitals inside a sign are lower case as well";
    EXPECT_EQ(foldText(u"milk 😀"), u"milk 😀"_s);
    EXPECT_EQ(foldText(u"mi"_s + QChar(0xd83d) + u"lk"_s + QChar(0xde00)), u"mi lk"_s) << "half a character is none";
}

TEST(Text, FoldsIndependentlyOfTheLocale)
{
    // A Turkish locale would make a dotless i of it.
    EXPECT_EQ(foldText(u"MILK"), u"milk"_s);
}

TEST(Text, FoldingTwiceChangesNothing)
{
    for (const QString& text : {u"Crème Brûlée"_s, u"ǅ ﬁsh ½"_s, u"日本 納豆"_s, u"İstanbul"_s}) {
        const QString once = foldText(text);
        EXPECT_EQ(foldText(once), once);
    }
}

TEST(Text, PartsWords)
{
    EXPECT_EQ(foldedWords(u"Black-eyed peas, boiled"), (QStringList{u"black"_s, u"eyed"_s, u"peas"_s, u"boiled"_s}));
    EXPECT_TRUE(foldedWords(u"  ").isEmpty());
}

TEST(Text, SingularOfEnglishWords)
{
    const std::pair<QString, QString> words[] = {
        {u"almonds"_s, u"almond"_s},      {u"berries"_s, u"berry"_s},
        {u"tomatoes"_s, u"tomato"_s},     {u"potatoes"_s, u"potato"_s},
        {u"peaches"_s, u"peach"_s},       {u"radishes"_s, u"radish"_s},
        {u"loaves"_s, u"loaf"_s},         {u"halves"_s, u"half"_s},
        {u"cheeses"_s, u"cheese"_s},      {u"olives"_s, u"olive"_s},
        {u"sausages"_s, u"sausage"_s},    {u"oranges"_s, u"orange"_s},
        {u"asparagus"_s, u"asparagus"_s}, {u"couscous"_s, u"couscous"_s},
        {u"swiss"_s, u"swiss"_s},         {u"peas"_s, u"pea"_s},
        {u"chips"_s, u"chip"_s},          {u"oats"_s, u"oat"_s},
        {u"milk"_s, u"milk"_s},
    };
    for (const auto& [plural, singular] : words)
        EXPECT_EQ(singularWord(plural), singular) << plural.toStdString();
}

TEST(Text, OneEditApart)
{
    EXPECT_TRUE(isWithinOneEdit(u"almond", u"almond"));
    EXPECT_TRUE(isWithinOneEdit(u"almond", u"almonds"));   // one more
    EXPECT_TRUE(isWithinOneEdit(u"brocoli", u"broccoli")); // one less
    EXPECT_TRUE(isWithinOneEdit(u"almand", u"almond"));    // another
    EXPECT_TRUE(isWithinOneEdit(u"almnod", u"almond"));    // swapped
    EXPECT_TRUE(isWithinOneEdit(u"", u"a"));
    EXPECT_FALSE(isWithinOneEdit(u"almnad", u"almond"));
    EXPECT_FALSE(isWithinOneEdit(u"amlnod", u"almond"));
    EXPECT_FALSE(isWithinOneEdit(u"", u"ab"));
    EXPECT_FALSE(isWithinOneEdit(u"abc", u"cba"));
}

TEST(Text, OneEditApartIsSymmetric)
{
    const QStringList words = {u"milk"_s, u"mikl"_s, u"mil"_s, u"milks"_s, u"silk"_s, u"ilk"_s, u"kilm"_s};
    for (const QString& a : words) {
        for (const QString& b : words)
            EXPECT_EQ(isWithinOneEdit(a, b), isWithinOneEdit(b, a)) << a.toStdString() << ' ' << b.toStdString();
    }
}

} // namespace
} // namespace osteolog
