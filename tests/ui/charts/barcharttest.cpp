// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class BarChartTest : public AppHarness
{
protected:
    void open(std::vector<Bar> bars, std::optional<double> goal = {})
    {
        chart = std::make_unique<BarChart>(theme, Member::WeightBearing, u"chart"_s);
        chart->setBars(std::move(bars));
        chart->setGoal(goal, u"goal"_s);
        chart->resize(300, chart->sizeHint().height());
        chart->show();
        settle();
    }
    /// How many pixels of the bars' colour stand in the column in the middle of that bar.
    int heightOf(int bar, int bars) const
    {
        const QImage image = chart->grab().toImage();
        const int x = static_cast<int>(300.0 * (bar + 0.5) / bars);
        const QColor colour = theme.theme().member(Member::WeightBearing);
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += image.pixelColor(x, y) == colour;
        return height;
    }

    std::unique_ptr<BarChart> chart;
};

} // namespace

TEST_F(BarChartTest, HeightsAreInProportionAndAGapIsAGap)
{
    open({{u"a"_s, 50, {}, false}, {u"b"_s, std::nullopt, {}, false}, {u"c"_s, 25, {}, false}, {u"d"_s, 0, {}, false}});
    const int whole = heightOf(0, 4);
    EXPECT_GT(whole, 60);
    EXPECT_EQ(heightOf(1, 4), 0);
    EXPECT_NEAR(heightOf(2, 4), whole / 2.0, 3);
    const int nothing = heightOf(3, 4); // logged, and nothing counted: a thin line
    EXPECT_GE(nothing, 1);
    EXPECT_LE(nothing, 3);
}

TEST_F(BarChartTest, TheGoalLeavesRoomAboveTheBars)
{
    open({{u"a"_s, 10, {}, false}});
    const int alone = heightOf(0, 1);
    open({{u"a"_s, 10, {}, false}}, 100.0);
    EXPECT_LT(heightOf(0, 1), alone / 5);
}

TEST_F(BarChartTest, TheKeyboardReadsEachBar)
{
    open({{u"a"_s, 1, u"first"_s, false}, {u"b"_s, 2, u"second"_s, false}});
    chart->setFocus();
    QTest::keyClick(chart.get(), Qt::Key_Right);
    EXPECT_EQ(chart->accessibleDescription(), u"first"_s);
    QTest::keyClick(chart.get(), Qt::Key_End);
    EXPECT_EQ(chart->accessibleDescription(), u"second"_s);
    QTest::keyClick(chart.get(), Qt::Key_Right); // there is nothing behind the last one
    EXPECT_EQ(chart->currentPart(), 1);
    QTest::keyClick(chart.get(), Qt::Key_Left);
    EXPECT_EQ(chart->currentPart(), 0);
    chart->setBars({});
    QTest::keyClick(chart.get(), Qt::Key_Right);
    EXPECT_EQ(chart->currentPart(), -1);
}

} // namespace osteolog::test
