// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickaddtokens.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

/// The tokens of a line as "kind:text".
QStringList tokens(const QString& line)
{
    static const QStringList kinds = {u"number"_s, u"word"_s, u"percent"_s, u"mark"_s, u"clock"_s, u"bad"_s};
    QStringList list;
    for (const QuickAddToken& token : quickAddTokens(line))
        list << kinds[static_cast<int>(token.kind)] + u':' + token.text;
    return list;
}

TEST(QuickAddTokens, PartsNumbersFromUnitsWithoutABlank)
{
    EXPECT_EQ(tokens(u"30g"_s), (QStringList{u"number:30"_s, u"word:g"_s}));
    EXPECT_EQ(tokens(u"1h15"_s), (QStringList{u"number:1"_s, u"word:h"_s, u"number:15"_s}));
    EXPECT_EQ(tokens(u"5ft6in"_s), (QStringList{u"number:5"_s, u"word:ft"_s, u"number:6"_s, u"word:in"_s}));
    EXPECT_EQ(tokens(u"2x30g"_s), (QStringList{u"number:2"_s, u"word:x"_s, u"number:30"_s, u"word:g"_s}));
    EXPECT_EQ(tokens(u"1½cups"_s), (QStringList{u"number:1½"_s, u"word:cups"_s}));
    EXPECT_EQ(tokens(u"almonds30g"_s), (QStringList{u"word:almonds"_s, u"number:30"_s, u"word:g"_s}));
}

TEST(QuickAddTokens, NamesKeepTheirDigitsAndHyphens)
{
    EXPECT_EQ(tokens(u"k2 mk-7 b12"_s), (QStringList{u"word:k2"_s, u"word:mk-7"_s, u"word:b12"_s}));
    EXPECT_EQ(tokens(u"semi-skimmed"_s), QStringList{u"word:semi-skimmed"_s});
    EXPECT_EQ(tokens(u"shepherd's pie"_s), (QStringList{u"word:shepherd's"_s, u"word:pie"_s}));
    EXPECT_EQ(tokens(u"p.m."_s), (QStringList{u"word:p.m"_s, u"mark:."_s}));
    EXPECT_EQ(quickAddTokens(u"p.m.").front().word, u"pm"_s);
    EXPECT_EQ(quickAddTokens(u"PURÉE").front().word, u"puree"_s);
}

TEST(QuickAddTokens, TellsTimesFromNumbers)
{
    EXPECT_EQ(tokens(u"8:30 20:15"_s), (QStringList{u"clock:8:30"_s, u"clock:20:15"_s}));
    EXPECT_EQ(quickAddTokens(u"8:05").front().clock, QTime(8, 5));
    EXPECT_EQ(tokens(u"25:70"_s), QStringList{u"bad:25:70"_s});
    EXPECT_EQ(tokens(u"8:3"_s), QStringList{u"bad:8:3"_s});
    EXPECT_EQ(tokens(u"1:15:30"_s), QStringList{u"bad:1:15:30"_s});
    EXPECT_EQ(tokens(u"lunch:"_s), (QStringList{u"word:lunch"_s, u"mark::"_s}));
}

TEST(QuickAddTokens, NegativeAndUnclearNumbersAreBad)
{
    EXPECT_EQ(tokens(u"almonds -3 g"_s), (QStringList{u"word:almonds"_s, u"bad:-3"_s, u"word:g"_s}));
    EXPECT_EQ(tokens(u"−3"_s), QStringList{u"bad:−3"_s});
    EXPECT_EQ(tokens(u"2-3"_s), QStringList{u"bad:2-3"_s});
    EXPECT_EQ(tokens(u"1,000,000"_s), QStringList{u"bad:1,000,000"_s});
    EXPECT_EQ(tokens(u"2026-11-21"_s), QStringList{u"bad:2026-11-21"_s});
    EXPECT_EQ(tokens(u"20-min"_s), (QStringList{u"number:20"_s, u"mark:-"_s, u"word:min"_s}));
    EXPECT_EQ(tokens(u"almonds - 30"_s), (QStringList{u"word:almonds"_s, u"mark:-"_s, u"number:30"_s}));
}

TEST(QuickAddTokens, PercentBelongsToNames)
{
    EXPECT_EQ(tokens(u"2% milk"_s), (QStringList{u"number:2"_s, u"percent:%"_s, u"word:milk"_s}));
}

TEST(QuickAddTokens, CoverTheLineInOrder)
{
    const QString halves = QString(QChar(0xd800)) + u'x' + QChar(0xdc00) + u" 3"_s; // of surrogate pairs
    for (const QString& line : {u"½ cup of milk, at 8:30"_s, u"\u0301a"_s, halves, u"🥛 200 ml"_s, u"٣٠ g"_s}) {
        qsizetype end = 0;
        for (const QuickAddToken& token : quickAddTokens(line)) {
            EXPECT_GE(token.begin, end);
            EXPECT_GT(token.end, token.begin);
            EXPECT_EQ(token.text, line.mid(token.begin, token.end - token.begin));
            end = token.end;
        }
        EXPECT_LE(end, line.size());
    }
}

} // namespace
} // namespace osteolog
