// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/hybridclock.h"

#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck.h>

namespace osteolog {

namespace {

const QUuid ours = QUuid::createUuid();

TEST(HybridClockTest, followsTheWallClockWhileThatRuns)
{
    EXPECT_EQ(nextStamp({1000, 7, ours}, 2000), (Stamp{2000, 0, ours}));
}

TEST(HybridClockTest, countsWhileTheWallClockStandsOrRunsBackwards)
{
    EXPECT_EQ(nextStamp({1000, 7, ours}, 1000), (Stamp{1000, 8, ours}));
    EXPECT_EQ(nextStamp({1000, 7, ours}, 10), (Stamp{1000, 8, ours}));
    EXPECT_EQ(nextStamp({1000, 7, ours}, -5), (Stamp{1000, 8, ours}));
}

TEST(HybridClockTest, aFullCounterGoesOnWithTheNextMillisecond)
{
    const quint32 full = std::numeric_limits<quint32>::max();
    EXPECT_EQ(nextStamp({1000, full, ours}, 10), (Stamp{1001, 0, ours}));
}

TEST(HybridClockTest, neverStandsStillOrGoesBack)
{
    EXPECT_TRUE(rc::check([](qint64 last, quint32 counter, qint64 wall) {
        const Stamp before{last % 7289654400000, counter, ours};
        RC_ASSERT(before < nextStamp(before, wall % 7289654400000));
    }));
}

TEST(HybridClockTest, whatIsSeenFromAnotherDeviceIsPassed)
{
    const QUuid theirs = QUuid::createUuid();
    const Stamp ahead{5000, 3, theirs};
    const Stamp next = nextStamp(afterSeeing({1000, 0, ours}, ahead), 1001);
    EXPECT_LT(ahead, next);
    EXPECT_EQ(next.device, ours);
    EXPECT_EQ(afterSeeing({9000, 1, ours}, ahead), (Stamp{9000, 1, ours}));
}

TEST(HybridClockTest, aStampThatNoClockCanHaveSaidIsNotBelieved)
{
    const Stamp wild{std::numeric_limits<qint64>::max(), 0, QUuid()};
    EXPECT_EQ(afterSeeing({1000, 0, ours}, wild), (Stamp{1000, 0, ours}));
}

} // namespace

} // namespace osteolog
