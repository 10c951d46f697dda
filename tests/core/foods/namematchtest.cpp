// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/namematch.h"

#include "tests/support/fixture.h"

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

double quality(const QString& typed, const QString& name, bool open = false)
{
    return NameQuery(typed, open, QuickAddWords::english()).quality(name);
}

TEST(NameMatch, SameWordsInAnyOrderFitWholly)
{
    EXPECT_DOUBLE_EQ(quality(u"magnesium citrate"_s, u"magnesium citrate"_s), 1);
    EXPECT_DOUBLE_EQ(quality(u"Citrate MAGNESIUM"_s, u"magnesium citrate"_s), 1);
    EXPECT_DOUBLE_EQ(quality(u"vitamin k2 mk-7"_s, u"vitamin K2 MK-7"_s), 1);
}

TEST(NameMatch, EveryTypedWordNeedsACounterpart)
{
    EXPECT_EQ(quality(u"magnesium citrate"_s, u"magnesium oxide"_s), 0);
    EXPECT_EQ(quality(u"walk"_s, u"Rowing"_s), 0);
    EXPECT_EQ(quality(u""_s, u"Rowing"_s), 0);
    EXPECT_EQ(quality(u"row"_s, u""_s), 0);
}

TEST(NameMatch, FewerWordsFitLess)
{
    const double whole = quality(u"magnesium citrate nonahydrate"_s, u"magnesium citrate nonahydrate"_s);
    const double most = quality(u"magnesium citrate"_s, u"magnesium citrate nonahydrate"_s);
    const double some = quality(u"magnesium"_s, u"magnesium citrate nonahydrate"_s);
    EXPECT_GT(whole, most);
    EXPECT_GT(most, some);
    EXPECT_GT(some, 0);
}

TEST(NameMatch, EndingsOfVerbsAndPluralsDoNotMatter)
{
    for (const QString& typed : {u"walk"_s, u"walked"_s, u"walks"_s, u"walking"_s})
        EXPECT_GE(quality(typed, u"Walking"_s), 0.95) << typed.toStdString();
    EXPECT_GE(quality(u"jogged"_s, u"Jogging"_s), 0.95);
    EXPECT_GE(quality(u"hike"_s, u"Hiking"_s), 0.95);
    EXPECT_GE(quality(u"ran"_s, u"Running"_s), 0.95);
    EXPECT_GE(quality(u"cramp"_s, u"Cramps"_s), 0.95);
}

TEST(NameMatch, BeginningsFitBetterTheMoreIsTyped)
{
    EXPECT_GT(quality(u"glycin"_s, u"glycinate"_s, true), quality(u"gl"_s, u"glycinate"_s, true));
    EXPECT_GT(quality(u"gl"_s, u"glycinate"_s, true), quality(u"gl"_s, u"glycinate"_s, false))
        << "behind a blank the word was meant to be finished";
}

TEST(NameMatch, OneMistakeInALongWordIsForgiven)
{
    EXPECT_GT(quality(u"magnesum"_s, u"magnesium"_s), 0);
    EXPECT_GT(quality(u"jgoging"_s, u"jogging"_s) + quality(u"joggnig"_s, u"jogging"_s), 0);
    EXPECT_EQ(quality(u"wolk"_s, u"walk"_s), 0) << "short words are too easily another word";
}

TEST(NameMatch, WhatStandsBeforeTheCommaCountsNearlyAlone)
{
    EXPECT_GT(quality(u"calcium"_s, u"calcium (form not stated)"_s), 0.9);
    EXPECT_GT(quality(u"triathlon"_s, u"Triathlon, recreational"_s), 0.9);
}

TEST(NameMatch, SmallWordsNeedNotStandInTheName)
{
    EXPECT_DOUBLE_EQ(quality(u"walking the dog"_s, u"walking dog"_s), 1);
    EXPECT_GT(quality(u"the"_s, u"The works"_s), 0) << "unless nothing else was typed";
}

TEST(NameMatch, LongTextsAreRefused)
{
    EXPECT_TRUE(NameQuery(QString(50, u'a'), false, QuickAddWords::english()).isEmpty());
    EXPECT_TRUE(NameQuery(u"walk "_s.repeated(20), false, QuickAddWords::english()).isEmpty());
}

} // namespace
} // namespace osteolog
