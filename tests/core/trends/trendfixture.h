// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trends/trend.h"
#include "tests/support/fixture.h"

#include <cmath>

namespace osteolog::test {

/// A woman born in May 1960, and words for days of a small diary.
class TrendFixture : public Fixture
{
protected:
    static Profile woman()
    {
        Profile profile;
        profile.sex = Sex::Female;
        profile.birthDate = QDate(1960, 5, 1);
        profile.weight = Kilograms(60);
        profile.stage = LifeStage::Postmenopause;
        return profile;
    }

    TargetSteps stepsOf(std::vector<DatedProfile> profiles, const std::vector<Record>& records = {}) const
    {
        return {ProfileHistory(std::move(profiles)), records, today.addYears(-20), today.addYears(10), tables};
    }

    /// A day with so many foods of which so many have a known magnesium, and this much in all.
    static DayTotals magnesium(QDate day, double amount, int foods = 4, int known = 4)
    {
        DayTotals totals;
        totals.date = day;
        totals.foodEntries = foods;
        totals.foodSum[static_cast<std::size_t>(Nutrient::Magnesium)] = amount;
        totals.foodKnown[static_cast<std::size_t>(Nutrient::Magnesium)] = known;
        return totals;
    }
    /// The days up to and including `last`.
    static std::vector<DayTotals> magnesiumDays(const std::vector<double>& amounts, QDate last)
    {
        std::vector<DayTotals> days;
        QDate day = last.addDays(1 - static_cast<int>(amounts.size()));
        for (const double amount : amounts) {
            days.push_back(magnesium(day, amount));
            day = day.addDays(1);
        }
        return days;
    }
    DaySeries magnesiumSeries(std::span<const DayTotals> days) const
    {
        return memberSeries(Member::Magnesium, days, stepsOf({{QDate(2020, 1, 1), woman()}}), today);
    }

    static SeriesValue value(QDate day, double amount, Standing standing = Standing::NoTarget, bool atLeast = false)
    {
        SeriesValue made;
        made.day = day;
        made.value = amount;
        made.atLeast = atLeast;
        made.entries = 1;
        made.known = atLeast ? 0 : 1;
        made.standing = standing;
        return made;
    }

    const ReferenceTables tables = ReferenceTables::load().value();
    const QDate today{2026, 11, 21}; ///< a Saturday
    const QDate yesterday = today.addDays(-1);
};

inline bool isFinite(const Interval& interval)
{
    return std::isfinite(interval.low) && std::isfinite(interval.high) && interval.low <= interval.high;
}

/// Every figure of a trend is a number, and what the counts say agrees with what is told.
inline void expectSane(const Trend& trend)
{
    EXPECT_EQ(trend.mean.has_value(), trend.values >= fewestForMean);
    EXPECT_EQ(trend.mean.has_value(), trend.meanInterval.has_value());
    EXPECT_EQ(trend.firstValues + trend.lastValues, trend.values);
    EXPECT_LE(trend.knownEntries, trend.entries);
    EXPECT_LE(trend.onTarget + trend.offTarget + trend.undecided, trend.values);
    if (trend.mean) {
        EXPECT_TRUE(std::isfinite(*trend.mean) && isFinite(*trend.meanInterval));
    }
    if (trend.onTargetShare) {
        EXPECT_TRUE(std::isfinite(trend.onTargetShare->share) && isFinite(trend.onTargetShare->interval));
    }
    if (trend.perWeek) {
        EXPECT_TRUE(std::isfinite(trend.perWeek->slope) && isFinite(trend.perWeek->interval));
    }
    if (trend.change) {
        EXPECT_TRUE(std::isfinite(trend.change->first) && std::isfinite(trend.change->last));
        EXPECT_TRUE(std::isfinite(trend.change->difference) && isFinite(trend.change->interval));
    }
}

} // namespace osteolog::test
