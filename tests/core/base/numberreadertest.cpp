// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "core/foods/amount.h"
#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

struct Typed
{
    QString text;
    double value;
};

TEST(NumberReader, ReadsDecimalsWithPointAndComma)
{
    const std::vector<Typed> examples = {
        {u"0"_s, 0},         {u"7"_s, 7},          {u"30"_s, 30},     {u"1.5"_s, 1.5},
        {u"1,5"_s, 1.5},     {u".5"_s, 0.5},       {u",25"_s, 0.25},  {u"0,125"_s, 0.125},
        {u"0.125"_s, 0.125}, {u"28.350"_s, 28.35}, {u"1.500"_s, 1.5}, {u"1,2345"_s, 1.2345},
        {u"12,50"_s, 12.5},  {u" 3 "_s, 3},        {u"007"_s, 7},     {u"1234,567"_s, 1234.567}};
    for (const Typed& example : examples)
        EXPECT_EQ(parseNumber(example.text), example.value) << example.text.toStdString();
}

TEST(NumberReader, ReadsFractions)
{
    const std::vector<Typed> examples = {{u"½"_s, 0.5},
                                         {u"1/2"_s, 0.5},
                                         {u"3/4"_s, 0.75},
                                         {u"1 1/2"_s, 1.5},
                                         {u"1-1/2"_s, 1.5},
                                         {u"1½"_s, 1.5},
                                         {u"2 ¾"_s, 2.75},
                                         {u"1⁄2"_s, 0.5},
                                         {u"1 / 4"_s, 0.25},
                                         {u"⅛"_s, 0.125},
                                         {u"10 2/3"_s, 10 + 2.0 / 3},
                                         {u"3/2"_s, 1.5}};
    for (const Typed& example : examples)
        EXPECT_EQ(parseNumber(example.text), example.value) << example.text.toStdString();
}

TEST(NumberReader, RefusesThousandsMarks)
{
    for (const QString& text : {u"1,000"_s, u"12,500"_s, u"999,999"_s, u"1,000,000"_s, u"1.000.000"_s, u"1,000.5"_s,
                                u"1.000,5"_s, u"1 000"_s, u"1'000"_s, u"1’000"_s, u"10 000"_s})
        EXPECT_EQ(parseNumber(text), std::nullopt) << text.toStdString();
}

TEST(NumberReader, RefusesWhatIsNoPlainNumber)
{
    for (const QString& text : {u""_s,
                                u" "_s,
                                u"-3"_s,
                                u"−3"_s,
                                u"+3"_s,
                                u"1e3"_s,
                                u"1e999"_s,
                                u"nan"_s,
                                u"inf"_s,
                                u"infinity"_s,
                                u"0x10"_s,
                                u"1/0"_s,
                                u"1/2/3"_s,
                                u"1 3/2"_s,
                                u"½½"_s,
                                u"1½½"_s,
                                u"1/2½"_s,
                                u"1.5/2"_s,
                                u"2-3"_s,
                                u"5."_s,
                                u"."_s,
                                u","_s,
                                u"3 g"_s,
                                u"two"_s,
                                u"1..2"_s,
                                u"1,,2"_s,
                                u"12:30"_s,
                                u"2000/3"_s,
                                QString(400, u'9'),
                                u"1."_s + QString(40, u'3')})
        EXPECT_EQ(parseNumber(text), std::nullopt) << text.toStdString();
}

TEST(NumberReader, KeepsTheNearestDouble)
{
    EXPECT_EQ(parseNumber(u"0.1"_s), 0.1);
    EXPECT_EQ(parseNumber(u"28,349523125"_s), 28.349523125);
    EXPECT_EQ(parseNumber(u"236.5882365"_s), 236.5882365);
}

TEST(NumberReader, ReadsDigitsOfOtherScripts)
{
    EXPECT_EQ(parseNumber(u"٣٠"_s), 30.0);
    EXPECT_EQ(parseNumber(u"１２"_s), 12.0);
}

TEST(NumberReader, StopsWhereTheNumberEnds)
{
    const NumberReading grams = readNumber(u"30g almonds");
    EXPECT_EQ(grams.state, NumberReading::State::Good);
    EXPECT_EQ(grams.length, 2);
    EXPECT_EQ(readNumber(u"1 1/2 cups").length, 5);
    EXPECT_EQ(readNumber(u"almonds").state, NumberReading::State::None);
    EXPECT_EQ(readNumber(u"2 apples").length, 1) << "the blank is not part of the number";
    const NumberReading rating = readNumber(u"3/4");
    EXPECT_EQ(rating.numerator, 3);
    EXPECT_EQ(rating.denominator, 4);
}

TEST(NumberReader, NamesAMalformedNumberWhole)
{
    for (const QString& text : {u"1,000,000"_s, u"2-3"_s, u"1/2/3"_s, u"2026-11-21"_s, u"1'000"_s}) {
        const NumberReading reading = readNumber(text);
        EXPECT_EQ(reading.state, NumberReading::State::Malformed) << text.toStdString();
        EXPECT_EQ(reading.length, text.size()) << text.toStdString();
    }
}

TEST(NumberReader, TellsWhetherAMarkMayBeForThousands)
{
    EXPECT_EQ(readNumber(u"1,000").mark, NumberMark::Comma);
    EXPECT_EQ(readNumber(u"12.500").mark, NumberMark::Point);
    EXPECT_EQ(readNumber(u"0,500").mark, NumberMark::None);
    EXPECT_EQ(readNumber(u"1,50").mark, NumberMark::None);
    EXPECT_EQ(readNumber(u"1000,500").mark, NumberMark::None);
}

} // namespace
} // namespace osteolog
