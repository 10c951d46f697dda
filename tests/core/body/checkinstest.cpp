// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/checkins.h"

#include "tests/support/fixture.h"

using namespace osteolog;

namespace {

const QDate day(2026, 11, 21);

Record checkIn(int daysAgo, int all, std::optional<MenopauseTheme> without = {})
{
    MenopauseCheckIn answers;
    answers.answers.fill(all);
    if (without)
        answers[*without].reset();
    return makeRecord(day.addDays(-daysAgo), {}, answers);
}

} // namespace

TEST(CheckIns, TheSumNeedsAllElevenAnswers)
{
    EXPECT_EQ(checkIn(0, 2).as<MenopauseCheckIn>()->sum(), 22);
    EXPECT_EQ(checkIn(0, 4).as<MenopauseCheckIn>()->sum(), 44);
    EXPECT_EQ(checkIn(0, 2, MenopauseTheme::Dryness).as<MenopauseCheckIn>()->sum(), std::nullopt);
    EXPECT_EQ(missingThemes(*checkIn(0, 2, MenopauseTheme::Dryness).as<MenopauseCheckIn>()),
              std::vector<MenopauseTheme>{MenopauseTheme::Dryness});
    EXPECT_EQ(missingThemes(MenopauseCheckIn()).size(), 11U);
    EXPECT_EQ(MenopauseCheckIn().sum(), std::nullopt);
}

TEST(CheckIns, TheLatestIsLaidBesideTheOneBefore)
{
    const std::vector<Record> records = {checkIn(10, 1), checkIn(80, 3), checkIn(40, 2), checkIn(-3, 4)};
    const auto change = lastCheckInChange(records, day);
    ASSERT_TRUE(change.has_value());
    EXPECT_EQ(change->earlier, &records[2]);
    EXPECT_EQ(change->later, &records[0]);
    EXPECT_EQ(change->sum, -11);
    EXPECT_EQ(change->themes[0], -1);
    EXPECT_FALSE(lastCheckInChange(records, day.addDays(-41)).has_value());
}

TEST(CheckIns, AMissingAnswerIsNoChangeOfZero)
{
    const std::vector<Record> records = {checkIn(10, 1, MenopauseTheme::Sleep), checkIn(40, 1)};
    const auto change = lastCheckInChange(records, day);
    EXPECT_EQ(change->sum, std::nullopt);
    EXPECT_EQ(change->themes[static_cast<std::size_t>(MenopauseTheme::Sleep)], std::nullopt);
    EXPECT_EQ(change->themes[static_cast<std::size_t>(MenopauseTheme::Heart)], 0);
}
