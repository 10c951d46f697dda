// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/movement/activityplausibility.h"

#include "tests/core/movement/movementfixture.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

class ActivityPlausibilityTest : public test::MovementFixture
{
protected:
    /// The field that is asked about, or nothing.
    std::string asked(const QString& id, double minutes, std::optional<int> impacts = {}) const
    {
        return asked(ActivityEntry{id, id, Minutes(minutes), impacts});
    }
    std::string asked(const ActivityEntry& entry) const
    {
        const Outcome outcome = checkPlausible(entry, tables);
        if (outcome)
            return {};
        EXPECT_EQ(outcome.error().code, ErrorCode::Implausible);
        return outcome.error().subject.toStdString();
    }
};

TEST_F(ActivityPlausibilityTest, HoursOfJumpingAreAskedAbout)
{
    EXPECT_EQ(asked(u"jumps"_s, 60), "");
    EXPECT_EQ(asked(u"jumps"_s, 300), "minutes");
    EXPECT_EQ(asked(u"hike"_s, 300), "");
    EXPECT_EQ(asked(u"hike"_s, 721), "minutes");
    EXPECT_EQ(asked(u"jog"_s, 361), "minutes");
    EXPECT_EQ(asked(u"juggling"_s, 1000), "") << "nothing is known about it";
}

TEST_F(ActivityPlausibilityTest, ImpactsThatNobodyCountsAreAskedAbout)
{
    EXPECT_EQ(asked(u"jumps"_s, 10, 350), "");
    EXPECT_EQ(asked(u"jumps"_s, 0, 1001), "impacts");
    EXPECT_EQ(asked(u"step_class"_s, 45, 4194), "");
    EXPECT_EQ(asked(u"jumps"_s, 1, 501), "impacts") << "eight a second";
}

TEST_F(ActivityPlausibilityTest, SetsRepetitionsAndLoadAreLookedAt)
{
    ActivityEntry entry{u"res_low"_s, u"res_low"_s, Minutes(0)};
    entry.sets = 3;
    entry.repetitions = 8;
    entry.load = Kilograms(40);
    EXPECT_EQ(asked(entry), "");
    entry.load = Kilograms(400);
    EXPECT_EQ(asked(entry), "load");
    entry.repetitions = 800;
    EXPECT_EQ(asked(entry), "repetitions");
    entry.sets = 38;
    EXPECT_EQ(asked(entry), "sets");
}

} // namespace

} // namespace osteolog
