// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/heightloss.h"

#include "tests/support/fixture.h"

using namespace osteolog;

namespace {

const QDate day(2026, 11, 21);

Record height(QDate on, double value)
{
    return makeRecord(on, {}, BodyMeasure{BodyMeasureKind::Height, value});
}

Profile grownUp(std::optional<double> now = {}, std::optional<double> young = {})
{
    Profile profile;
    profile.birthDate = day.addYears(-70);
    if (now)
        profile.height = Centimetres(*now);
    if (young)
        profile.youngAdultHeight = Centimetres(*young);
    return profile;
}

} // namespace

TEST(HeightLoss, FourCentimetresSinceYoungAdultHeight)
{
    EXPECT_FALSE(heightLossOn(grownUp(164.1, 168), {}, day).isFlagged());
    EXPECT_TRUE(heightLossOn(grownUp(164, 168), {}, day).bigSinceYoung);
    // 168.2 − 164.2 is a little less than four for a computer.
    EXPECT_TRUE(heightLossOn(grownUp(164.2, 168.2), {}, day).bigSinceYoung);
    EXPECT_EQ(heightLossOn(grownUp(170, 168), {}, day).fromYoungAdult, 0);
    EXPECT_EQ(heightLossOn(grownUp(164), {}, day).fromYoungAdult, std::nullopt);
    EXPECT_EQ(heightLossOn(grownUp({}, 168), {}, day).fromYoungAdult, std::nullopt);
}

TEST(HeightLoss, TwoCentimetresBetweenMeasurements)
{
    std::vector<Record> records = {height(day.addYears(-3), 165), height(day, 163.1)};
    EXPECT_FALSE(heightLossOn(grownUp(), records, day).isFlagged());
    records.push_back(height(day.addYears(-1), 165.1));
    const HeightLoss loss = heightLossOn(grownUp(), records, day);
    EXPECT_TRUE(loss.bigMeasured);
    EXPECT_FALSE(loss.bigSinceYoung);
    EXPECT_NEAR(*loss.measured, 2, 1e-9);
    EXPECT_EQ(loss.now, 163.1);
    EXPECT_EQ(loss.day, day);
    EXPECT_FALSE(heightLossOn(grownUp(), records, day.addDays(-1)).isFlagged());
}

TEST(HeightLoss, AMeasurementGoesBeforeTheProfile)
{
    const std::vector<Record> records = {height(day.addDays(-5), 163), height(day.addDays(5), 120),
                                         makeRecord(day, {}, BodyMeasure{BodyMeasureKind::Weight, 60})};
    const HeightLoss loss = heightLossOn(grownUp(168, 168), records, day);
    EXPECT_EQ(loss.now, 163);
    EXPECT_EQ(loss.fromYoungAdult, 5);
    EXPECT_EQ(loss.measured, std::nullopt);
}

TEST(HeightLoss, GrowingUpIsNotShrinking)
{
    Profile young = grownUp();
    young.birthDate = day.addYears(-20);
    // Somebody typed inches as centimetres at 12: childhood does not count.
    const std::vector<Record> records = {height(day.addYears(-8), 190), height(day, 170)};
    EXPECT_EQ(heightLossOn(young, records, day).measured, std::nullopt);
    young.birthDate = day.addYears(-17);
    young.youngAdultHeight = Centimetres(180);
    EXPECT_FALSE(heightLossOn(young, records, day).isFlagged());
}

TEST(HeightLoss, TheLatestWeightCounts)
{
    Profile profile;
    EXPECT_EQ(weightOn(profile, {}, day), std::nullopt);
    profile.weight = Kilograms(70);
    const std::vector<Record> records = {makeRecord(day.addDays(-1), {}, BodyMeasure{BodyMeasureKind::Weight, 61}),
                                         makeRecord(day.addDays(-9), {}, BodyMeasure{BodyMeasureKind::Weight, 65}),
                                         height(day, 160)};
    EXPECT_EQ(weightOn(profile, records, day), Kilograms(61));
    EXPECT_EQ(weightOn(profile, records, day.addDays(-2)), Kilograms(65));
    EXPECT_EQ(weightOn(profile, records, day.addDays(-10)), Kilograms(70));
}

TEST(HeightLoss, AMeasureFarFromTheLastOneIsAskedAbout)
{
    const std::vector<Record> records = {height(day.addYears(-1), 165),
                                         makeRecord(day, {}, BodyMeasure{BodyMeasureKind::Weight, 60})};
    const auto doubtful = [&](BodyMeasureKind kind, double value) {
        return isMeasureDoubtful({kind, value}, Profile(), records, day);
    };
    EXPECT_FALSE(doubtful(BodyMeasureKind::Height, 155));
    EXPECT_TRUE(doubtful(BodyMeasureKind::Height, 154));
    EXPECT_TRUE(doubtful(BodyMeasureKind::Height, 176));
    EXPECT_FALSE(doubtful(BodyMeasureKind::Weight, 75));
    EXPECT_TRUE(doubtful(BodyMeasureKind::Weight, 76));
    EXPECT_TRUE(doubtful(BodyMeasureKind::Weight, 44));
    EXPECT_FALSE(isMeasureDoubtful({BodyMeasureKind::Weight, 20}, Profile(), {}, day));
    EXPECT_TRUE(isMeasureDoubtful({BodyMeasureKind::Height, 70}, grownUp(165), {}, day));
}
