// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/body/labs.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

class Labs : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { tables = std::make_unique<ReferenceTables>(*ReferenceTables::load()); }
    static void TearDownTestSuite() { tables.reset(); }
    static const LabTest& test(const QString& key) { return *tables->lab(key); }
    static std::optional<double> converted(const QString& key, double value, Unit from, Unit to)
    {
        return convertLab(test(key), {value, from}, to);
    }
    static LabResult result(const QString& key, double value) { return {key, {value, test(key).units[0]}, {}, {}}; }

    static inline std::unique_ptr<ReferenceTables> tables;
};

} // namespace

TEST_F(Labs, EveryUnitConvertsAsItsSourceSays)
{
    EXPECT_NEAR(*converted(u"magnesium"_s, 0.85, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre), 2.0659, 1e-4);
    EXPECT_NEAR(*converted(u"magnesium"_s, 0.85, Unit::MillimolePerLitre, Unit::MilliequivalentPerLitre), 1.7, 1e-12);
    EXPECT_NEAR(*converted(u"calcium"_s, 2.4, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre), 9.6192, 1e-9);
    EXPECT_NEAR(*converted(u"vitamin-d"_s, 30, Unit::NanogramPerMillilitre, Unit::NanomolePerLitre), 74.88, 1e-5);
    EXPECT_NEAR(*converted(u"vitamin-d"_s, 150, Unit::NanogramPerMillilitre, Unit::NanomolePerLitre), 374.4, 1e-4);
    EXPECT_NEAR(*converted(u"pth"_s, 65, Unit::PicogramPerMillilitre, Unit::PicomolePerLitre), 6.89, 1e-9);
    EXPECT_NEAR(*converted(u"pth"_s, 65, Unit::NanogramPerLitre, Unit::PicogramPerMillilitre), 65, 1e-9);
    EXPECT_NEAR(*converted(u"phosphate"_s, 1.1, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre), 3.40714, 1e-9);
    EXPECT_NEAR(*converted(u"creatinine"_s, 1, Unit::MilligramPerDecilitre, Unit::MicromolePerLitre), 88.4, 1e-5);
    EXPECT_NEAR(*converted(u"albumin"_s, 4.1, Unit::GramPerDecilitre, Unit::GramPerLitre), 41, 1e-9);
    EXPECT_NEAR(*converted(u"alp"_s, 1.2, Unit::MicrokatalPerLitre, Unit::UnitPerLitre), 72, 1e-9);
    EXPECT_NEAR(*converted(u"ctx"_s, 350, Unit::NanogramPerLitre, Unit::NanogramPerMillilitre), 0.35, 1e-12);
    EXPECT_NEAR(*converted(u"ctx"_s, 350, Unit::PicogramPerMillilitre, Unit::NanogramPerLitre), 350, 1e-9);
    EXPECT_NEAR(*converted(u"p1np"_s, 52, Unit::NanogramPerMillilitre, Unit::MicrogramPerLitre), 52, 1e-12);
    EXPECT_EQ(converted(u"calcium"_s, 2.4, Unit::Gram, Unit::MillimolePerLitre), std::nullopt);
    EXPECT_EQ(converted(u"calcium"_s, 2.4, Unit::MillimolePerLitre, Unit::NanomolePerLitre), std::nullopt);
}

TEST_F(Labs, ThereAndBackIsTheSame)
{
    for (const LabTest& row : tables->labs) {
        for (const Unit from : row.units) {
            for (const Unit to : row.units) {
                for (const double value : {row.usualLow, 1.0, 3.7, 123.456, row.usualHigh}) {
                    const std::optional<double> there = convertLab(row, {value, from}, to);
                    ASSERT_TRUE(there.has_value());
                    EXPECT_NEAR(*convertLab(row, {*there, to}, from), value, 1e-9 * value) << row.key.toStdString();
                }
            }
        }
    }
}

TEST_F(Labs, ANumberInTheOtherUnitIsAskedAbout)
{
    struct Slip
    {
        const char16_t* test;
        double value;
        Unit said, meant;
    };
    const Slip slips[] = {
        {u"vitamin-d", 150, Unit::NanogramPerMillilitre, Unit::NanomolePerLitre},
        {u"vitamin-d", 8, Unit::NanomolePerLitre, Unit::NanogramPerMillilitre},
        {u"magnesium", 2.0, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre},
        {u"magnesium", 0.85, Unit::MilligramPerDecilitre, Unit::MillimolePerLitre},
        {u"calcium", 9.4, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre},
        {u"calcium", 2.4, Unit::MilligramPerDecilitre, Unit::MillimolePerLitre},
        {u"phosphate", 3.5, Unit::MillimolePerLitre, Unit::MilligramPerDecilitre},
        {u"pth", 5, Unit::PicogramPerMillilitre, Unit::PicomolePerLitre},
        {u"pth", 45, Unit::PicomolePerLitre, Unit::PicogramPerMillilitre},
        {u"creatinine", 80, Unit::MilligramPerDecilitre, Unit::MicromolePerLitre},
        {u"creatinine", 0.9, Unit::MicromolePerLitre, Unit::MilligramPerDecilitre},
        {u"albumin", 41, Unit::GramPerDecilitre, Unit::GramPerLitre},
        {u"albumin", 4.1, Unit::GramPerLitre, Unit::GramPerDecilitre},
        {u"alp", 1.2, Unit::UnitPerLitre, Unit::MicrokatalPerLitre},
        {u"alp", 70, Unit::MicrokatalPerLitre, Unit::UnitPerLitre},
        {u"ctx", 350, Unit::NanogramPerMillilitre, Unit::PicogramPerMillilitre},
        {u"ctx", 0.35, Unit::PicogramPerMillilitre, Unit::NanogramPerMillilitre},
    };
    for (const Slip& slip : slips) {
        const LabTest& row = test(QString::fromUtf16(slip.test));
        EXPECT_EQ(labDoubt(row, {slip.value, slip.said}), LabDoubt{slip.meant}) << row.key.toStdString();
        EXPECT_EQ(labDoubt(row, {slip.value, slip.meant}), std::nullopt) << row.key.toStdString();
    }
    EXPECT_EQ(labDoubt(test(u"vitamin-d"_s), {700, Unit::NanomolePerLitre}), LabDoubt{});
    EXPECT_EQ(labDoubt(test(u"p1np"_s), {2000, Unit::MicrogramPerLitre}), LabDoubt{});
}

TEST_F(Labs, WhatLaboratoriesPrintIsNeverDoubted)
{
    for (const LabTest& row : tables->labs) {
        for (const Unit unit : row.units) {
            for (const double kept : {row.usualLow, row.usualHigh, row.informationLow.value_or(row.usualLow),
                                      row.informationHigh.value_or(row.usualHigh)}) {
                const double said = *convertLab(row, {kept, row.units[0]}, unit);
                EXPECT_EQ(labDoubt(row, {said, unit}), std::nullopt) << row.key.toStdString() << ' ' << said;
                EXPECT_TRUE(labResultOf(row, {said, unit}).ok());
            }
        }
    }
}

TEST_F(Labs, AResultIsKeptInOneUnitWithItsRange)
{
    const Result<LabResult> lab =
        labResultOf(test(u"vitamin-d"_s), {30, Unit::NanogramPerMillilitre}, LabRange{20, 50});
    ASSERT_TRUE(lab.ok());
    EXPECT_NEAR(lab->amount.value, 74.88, 1e-5);
    EXPECT_EQ(lab->amount.unit, Unit::NanomolePerLitre);
    EXPECT_NEAR(*lab->rangeLow, 49.92, 1e-5);
    EXPECT_NEAR(*lab->rangeHigh, 124.8, 1e-4);
    EXPECT_EQ(rangePosition(*lab), RangePosition::Within);
    const Result<LabResult> open = labResultOf(test(u"ctx"_s), {0.35, Unit::NanogramPerMillilitre}, LabRange{{}, 0.3});
    EXPECT_EQ(open->rangeLow, std::nullopt);
    EXPECT_EQ(rangePosition(*open), RangePosition::Above);
}

TEST_F(Labs, WhatCannotBeIsRefusedWithItsReason)
{
    const auto refusal = [](const Result<LabResult>& result) { return result ? Error() : result.error(); };
    EXPECT_EQ(refusal(labResultOf(test(u"calcium"_s), {2.4, Unit::Gram})),
              error(ErrorCode::UnitMismatch, u"Calcium in serum, total"_s, u"mmol/L, mg/dL"_s));
    EXPECT_EQ(refusal(labResultOf(test(u"vitamin-d"_s), {75000, Unit::NanomolePerLitre})),
              error(ErrorCode::ValueOutOfRange, u"Vitamin D in blood (25-OH-D)"_s, u"2–1000 nmol/L"_s));
    EXPECT_EQ(refusal(labResultOf(test(u"egfr"_s), {std::nan(""), Unit::MillilitrePerMinute})).code,
              ErrorCode::ValueOutOfRange);
    for (const LabRange& range : {LabRange{5, 5}, LabRange{6, 5}, LabRange{-1, 5}, LabRange{{}, 0}})
        EXPECT_EQ(refusal(labResultOf(test(u"calcium"_s), {2.4, Unit::MillimolePerLitre}, range)),
                  error(ErrorCode::ValueOutOfRange, u"range"_s));
    EXPECT_EQ(refusal(ownLabResult(u"zinc"_s, {12, Unit::MicromolePerLitre}, LabRange{9, 3})).subject, u"range"_s);
}

TEST_F(Labs, TheLaboratorysOwnRangeDecidesAlone)
{
    LabResult lab = result(u"calcium"_s, 2.3);
    EXPECT_EQ(rangePosition(lab), RangePosition::NoRange);
    lab.rangeLow = 2.3;
    lab.rangeHigh = 2.6;
    EXPECT_EQ(rangePosition(lab), RangePosition::Within);
    lab.rangeLow = 2.35;
    EXPECT_EQ(rangePosition(lab), RangePosition::Below);
    EXPECT_EQ(rangePositionKey(RangePosition::Below), u"below"_s);
}

TEST_F(Labs, MarkersChangeOnlyFromTheirThresholdOn)
{
    const LabTest& ctx = test(u"ctx"_s);
    EXPECT_EQ(ctx.significantChange, 56);
    EXPECT_EQ(test(u"p1np"_s).significantChange, 38);
    EXPECT_FALSE(markerChange(ctx, result(u"ctx"_s, 0.5), result(u"ctx"_s, 0.25))->tellable);
    EXPECT_TRUE(markerChange(ctx, result(u"ctx"_s, 0.5), result(u"ctx"_s, 0.22))->tellable);
    EXPECT_TRUE(markerChange(test(u"p1np"_s), result(u"p1np"_s, 50), result(u"p1np"_s, 69))->tellable);
    EXPECT_NEAR(markerChange(test(u"p1np"_s), result(u"p1np"_s, 50), result(u"p1np"_s, 68))->percent, 36, 1e-9);
    EXPECT_EQ(markerChange(test(u"calcium"_s), result(u"calcium"_s, 2), result(u"calcium"_s, 3)), std::nullopt);
    EXPECT_EQ(markerChange(ctx, result(u"p1np"_s, 2), result(u"ctx"_s, 3)), std::nullopt);
    EXPECT_EQ(markerChange(ctx, result(u"ctx"_s, 0), result(u"ctx"_s, 3)), std::nullopt);
}

TEST_F(Labs, TheLatestOfEachTestIsFoundInTheOrderOfTheTable)
{
    const QDate day(2026, 11, 21);
    const auto at = [&](int daysAgo, const QString& key, double value) {
        return makeRecord(day.addDays(-daysAgo), {}, LabResult{key, {value, Unit::None}, {}, {}});
    };
    std::vector<Record> records = {at(1, u"zinc"_s, 12),       at(5, u"calcium"_s, 2.2),    at(3, u"calcium"_s, 2.4),
                                   at(9, u"magnesium"_s, 0.8), at(-1, u"magnesium"_s, 0.9), at(2, u"calcium"_s, 9)};
    records.back().deleted = true;
    const std::vector<const Record*> found = latestLabs(records, day, *tables);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], &records[3]);
    EXPECT_EQ(found[1], &records[2]);
    EXPECT_EQ(found[2], &records[0]);
}
