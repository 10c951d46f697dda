// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/importtext.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;
using Problem = ImportProblem;

void expectNumber(std::string_view text, double value)
{
    const ImportedNumber number = importedNumber(text);
    ASSERT_TRUE(number.value) << text;
    EXPECT_DOUBLE_EQ(*number.value, value) << text;
    EXPECT_FALSE(number.problem) << text;
}

void expectProblem(std::string_view text, Problem problem)
{
    const ImportedNumber number = importedNumber(text);
    EXPECT_FALSE(number.value) << text;
    ASSERT_TRUE(number.problem) << text;
    EXPECT_EQ(*number.problem, problem) << text;
}

TEST(ImportedNumber, ReadsWhatFoodDatabasesWrite)
{
    expectNumber("270", 270);
    expectNumber(" 0.85 ", 0.85);
    expectNumber("+3", 3);
    expectNumber(".5", 0.5);
    expectNumber("1.1e-06", 1.1e-6);
    expectNumber("4.68E+11", 4.68e11);
    expectNumber("1e-400", 0);
    expectNumber("0", 0);
    expectNumber("0.0", 0);
}

TEST(ImportedNumber, BlankIsUnknownAndNoProblem)
{
    EXPECT_EQ(importedNumber(""), ImportedNumber());
    EXPECT_EQ(importedNumber("  \t"), ImportedNumber());
}

TEST(ImportedNumber, ACommaMarksDecimalsUnlessItMayMarkThousands)
{
    expectNumber("1,5", 1.5);
    expectNumber("0,125", 0.125);
    expectNumber("12,25", 12.25);
    expectNumber("1234,567", 1234.567);
    expectProblem("1,250", Problem::NumberAmbiguous);
    expectProblem("12,000", Problem::NumberAmbiguous);
    expectProblem("1,250.5", Problem::NumberUnreadable);
    expectProblem("1,2,3", Problem::NumberUnreadable);
    expectProblem(",5", Problem::NumberUnreadable);
    expectProblem("5,", Problem::NumberUnreadable);
}

TEST(ImportedNumber, NothingIsGuessed)
{
    expectProblem("<0.1", Problem::BelowDetection);
    expectProblem("trace", Problem::BelowDetection);
    expectProblem("-0.5", Problem::NumberNegative);
    expectProblem("-1,5", Problem::NumberNegative);
    for (const char* text : {"abc", "12 g", "nan", "inf", "1e999", "0x10", "--1", "-", "+", "1 2", "1.2.3"})
        expectProblem(text, Problem::NumberUnreadable);
    EXPECT_TRUE(importedNumber(std::string(1000000, '-')).problem) << "no depth of minus signs is too deep";
    expectNumber("-0", 0);
}

TEST(ImportedId, IsDigitsAndNothingElse)
{
    EXPECT_EQ(importedId("01001"), 1001);
    EXPECT_EQ(importedId(" 321358 "), 321358);
    for (const char* text : {"", "-1", "+1", "1.0", "4.68E+11", "12a", "9999999999999999999"})
        EXPECT_FALSE(importedId(text)) << text;
}

TEST(ImportedText, IsUtf8OrElseWindows1252)
{
    bool notUtf8 = false;
    EXPECT_EQ(importedText("Entr\xc3\xa9"
                           "e",
                           &notUtf8),
              u"Entrée"_s);
    EXPECT_FALSE(notUtf8);
    EXPECT_EQ(importedText("Entr\xe9"
                           "e",
                           &notUtf8),
              u"Entrée"_s);
    EXPECT_TRUE(notUtf8);
    EXPECT_EQ(importedText("\x93"
                           "best\x94 \x96 5 \x80"),
              u"“best” – 5 €"_s);
    EXPECT_EQ(importedText("over\xc0\x80long"), u"overÀ€long"_s) << "an overlong zero is not UTF-8";
}

TEST(ImportedText, ControlCharactersAndLineBreaksBecomeSpaces)
{
    EXPECT_EQ(importedText("  a\t\r\n b\x01"
                           "c  "),
              u"a b c"_s);
    EXPECT_EQ(importedText(std::string_view("a\0b", 3)), u"a b"_s);
    EXPECT_EQ(importedText(" \n "), QString());
}

TEST(Shortened, CutsBetweenCharacters)
{
    EXPECT_EQ(shortened(u"short"_s, 5), u"short"_s);
    EXPECT_EQ(shortened(u"too long"_s, 5), u"too…"_s);
    const QString dumplings = u"🥟"_s.repeated(10);
    EXPECT_EQ(shortened(dumplings, 6), u"🥟🥟…"_s);
    EXPECT_TRUE(shortened(dumplings, 6).isValidUtf16());
}

TEST(TidyName, StopsShoutingButKeepsAbbreviations)
{
    EXPECT_EQ(tidyName(u"BUTTER,WITH SALT"_s), u"Butter, with salt"_s);
    EXPECT_EQ(tidyName(u"ORGANIC WHOLE MILK"_s), u"Organic whole milk"_s);
    EXPECT_EQ(tidyName(u"ÄPFEL, GETROCKNET"_s), u"Äpfel, getrocknet"_s);
    EXPECT_EQ(tidyName(u"Yogurt, Greek, DANNON OIKOS"_s), u"Yogurt, Greek, Dannon Oikos"_s);
    EXPECT_EQ(tidyName(u"KRAFT BREAKSTONE'S FREE Sour Cream"_s), u"Kraft Breakstone's Free Sour Cream"_s);
    EXPECT_EQ(tidyName(u"USDA Commodity, cheese"_s), u"USDA Commodity, cheese"_s);
    EXPECT_EQ(tidyName(u"Tuna, BBQ"_s), u"Tuna, BBQ"_s);
    EXPECT_EQ(tidyName(u"Nuts, almonds"_s), u"Nuts, almonds"_s);
    EXPECT_EQ(tidyName(u"7UP"_s), u"7UP"_s);
    EXPECT_EQ(tidyName(u"豆腐"_s), u"豆腐"_s);
    EXPECT_EQ(tidyName(QString()), QString());
}

} // namespace
} // namespace osteolog
