// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/trendcsv.h"

#include <gtest/gtest.h>

namespace osteolog::test {

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 10);
const TrendWindow window{Horizon::TwoWeeks, day, day.addDays(13)};

SeriesValue valueOn(QDate date, double amount)
{
    SeriesValue value;
    value.day = date;
    value.value = amount;
    return value;
}

} // namespace

TEST(TrendCsvTest, OneRowForEachDayWithPlainNumbers)
{
    DaySeries series;
    series.values = {valueOn(day.addDays(-1), 5), valueOn(day, 248.5), valueOn(day.addDays(2), 1e-7)};
    series.values[1].target = 320;
    series.values[1].standing = Standing::Off;
    series.values[2].atLeast = true;
    series.leftOut = {day.addDays(1), day.addDays(100)};
    EXPECT_EQ(trendCsv({{u"magnesium"_s, u"mg"_s, &series}}, window),
              "date,name,value,unit,at_least,target,upper_limit,standing,mean_7_days,left_out\r\n"
              "2026-11-10,magnesium,248.5,mg,no,320,,off,,no\r\n"
              "2026-11-11,magnesium,,,,,,,,yes\r\n"
              "2026-11-12,magnesium,1e-07,mg,yes,,,,84.5000000333,no\r\n");
}

TEST(TrendCsvTest, WordsOfAPersonAreNoFormulasAndKeepTheirCommas)
{
    DaySeries series;
    series.values = {valueOn(day, 2)};
    const QByteArray table = trendCsv({{u"=1+1, \"really\""_s, u"0-4"_s, &series}}, window);
    EXPECT_TRUE(table.contains("2026-11-10,\"'=1+1, \"\"really\"\"\",2,0-4,"));
}

TEST(TrendCsvTest, AnEmptyDiaryIsAHeader)
{
    const DaySeries nothing;
    EXPECT_EQ(trendCsv({{u"magnesium"_s, u"mg"_s, &nothing}}, window).count('\n'), 1);
}

} // namespace osteolog::test
