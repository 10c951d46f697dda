// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/bodyview.h"

#include "tests/core/storage/diaryfixture.h"

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

class BodyViews : public test::DiaryFixture
{
protected:
    Record lab(int daysAgo, const QString& key, double value, Unit unit) const
    {
        return makeRecord(today.addDays(-daysAgo), {}, LabResult{key, {value, unit}, {}, {}});
    }
    BodyView view() const { return bodyViewOn(*store, today, tables).value(); }

    QDate today{2026, 11, 21};
    ReferenceTables tables = ReferenceTables::load().value();
};

} // namespace

TEST_F(BodyViews, AnEmptyDiaryMakesNothingUp)
{
    const BodyView empty = view();
    EXPECT_TRUE(empty.labs.empty());
    EXPECT_TRUE(empty.scans.empty());
    EXPECT_TRUE(empty.redFlags.empty());
    EXPECT_TRUE(empty.missingForKidneys.isEmpty());
    EXPECT_FALSE(empty.kidneys.has_value());
    EXPECT_EQ(empty.checkIn, nullptr);
    EXPECT_EQ(empty.density.missing, u"scan"_s);
}

TEST_F(BodyViews, EachLabKnowsTheResultBeforeIt)
{
    put({lab(200, u"ctx"_s, 0.6, Unit::NanogramPerMillilitre), lab(100, u"ctx"_s, 0.5, Unit::NanogramPerMillilitre),
         lab(0, u"ctx"_s, 0.2, Unit::NanogramPerMillilitre), lab(5, u"zinc"_s, 12, Unit::MicromolePerLitre),
         lab(-5, u"zinc"_s, 99, Unit::MicromolePerLitre)});
    const BodyView found = view();
    ASSERT_EQ(found.labs.size(), 2U);
    EXPECT_EQ(found.labs[0].before->day, today.addDays(-100));
    EXPECT_TRUE(found.labs[0].change->tellable); // −60 %
    EXPECT_EQ(found.labs[1].test, nullptr);
    EXPECT_EQ(found.labs[1].before, nullptr);
    EXPECT_EQ(found.labs[1].record->as<LabResult>()->amount.value, 12);
}

TEST_F(BodyViews, WhatTheKidneyFunctionWaitsForIsNamed)
{
    put({lab(0, u"creatinine"_s, 0.9 * 88.4, Unit::MicromolePerLitre)});
    EXPECT_EQ(view().missingForKidneys, QStringList({u"sex"_s, u"birth_date"_s}));
    ProfileChange change;
    change.profile.sex = Sex::Female;
    change.profile.birthDate = today.addYears(-65);
    put({makeRecord(today, {}, change)});
    EXPECT_TRUE(view().missingForKidneys.isEmpty());
    EXPECT_NEAR(view().kidneys->filtration, 70.9, 0.05);
}

TEST_F(BodyViews, RecordsStayWhereTheyAreWhenTheViewMoves)
{
    BoneScan scan;
    scan.site = u"total-hip"_s;
    scan.density = 0.8;
    scan.machine = u"A"_s;
    put({makeRecord(today.addYears(-2), {}, scan), makeRecord(today, {}, scan),
         makeRecord(today, {}, MenopauseCheckIn())});
    BodyView first = view();
    const BodyView moved = std::move(first);
    ASSERT_EQ(moved.scanPairs.size(), 1U);
    EXPECT_EQ(moved.scanPairs[0].later, moved.scans.back());
    EXPECT_EQ(moved.scans.back(), &*std::find_if(moved.records.begin(), moved.records.end(), [&](const Record& record) {
                  return record.as<BoneScan>() && record.day == today;
              }));
    EXPECT_EQ(moved.checkIn->kind(), RecordKind::MenopauseCheckIn);
}
