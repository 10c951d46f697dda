// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/unwantedfoods.h"

#include "core/journal/journal.h"
#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

using UnwantedFoods = test::Fixture;

TEST_F(UnwantedFoods, AreKeptAndCanBeWantedAgainAndUndone)
{
    const QDate today = clock.today();
    {
        const Result<std::unique_ptr<Store>> store = Store::open(path(u"diary"_s));
        ASSERT_TRUE(store.ok());
        Journal journal(**store, clock);
        EXPECT_TRUE(unwantedFoods(**store)->isEmpty());
        EXPECT_TRUE(journal.apply(*offerFood(**store, u"sr-1"_s, false, today)).ok());
        EXPECT_TRUE(journal.apply(*offerFood(**store, u"sr-2"_s, false, today)).ok());
        EXPECT_TRUE(offerFood(**store, u"sr-1"_s, false, today)->isEmpty());
        EXPECT_TRUE(offerFood(**store, u"sr-3"_s, true, today)->isEmpty());
    }
    const Result<std::unique_ptr<Store>> store = Store::open(path(u"diary"_s));
    ASSERT_TRUE(store.ok());
    Journal journal(**store, clock);
    EXPECT_EQ(unwantedFoods(**store).value(), (QSet<QString>{u"sr-1"_s, u"sr-2"_s}));
    EXPECT_TRUE(journal.apply(*offerFood(**store, u"sr-1"_s, true, today)).ok());
    EXPECT_EQ(unwantedFoods(**store).value(), (QSet<QString>{u"sr-2"_s}));
    EXPECT_TRUE(journal.undo().ok());
    EXPECT_EQ(unwantedFoods(**store)->size(), 2);
}
