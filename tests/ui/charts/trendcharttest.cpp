// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>

#include <set>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

const QDate first(2026, 11, 8);

class TrendChartTest : public AppHarness
{
protected:
    /// A picture of `days` days with bars of 100, one for each day that is not in `gaps`.
    static TrendPicture picture(int days, const std::set<int>& gaps = {})
    {
        TrendPicture made;
        made.title = u"Magnesium"_s;
        made.span = u"Nov 8 to Nov 21"_s;
        made.description = u"all of it"_s;
        made.colour = Member::Magnesium;
        made.first = first;
        made.last = first.addDays(days - 1);
        for (int i = 0; i < days; ++i) {
            if (!gaps.contains(i))
                made.bars.push_back({first.addDays(i), 100, false, true, false});
        }
        made.axisText = [](double value) { return QString::number(value); };
        made.spoken = [](QDate day) { return day.toString(Qt::ISODate); };
        return made;
    }
    void show(TrendPicture made)
    {
        chart = std::make_unique<TrendChart>(theme, u"chart"_s);
        chart->resize(700, 340);
        chart->setPicture(std::move(made));
        chart->show();
        settle();
        chart->clearFocus();
    }
    /// A pixel of the column of that day, so high up as the value.
    QColor at(int day, double value, double within = 0.5) const
    {
        const TrendLayout& layout = chart->arrangement();
        const double x = layout.xOf(static_cast<double>(first.addDays(day).toJulianDay()) + within);
        const QImage image = chart->grab().toImage();
        return image.pixelColor(static_cast<int>(x), static_cast<int>(layout.yOf(value)));
    }
    QPoint placeOf(int day) const
    {
        const QRectF slot = chart->arrangement().slot(first.addDays(day));
        return slot.center().toPoint();
    }
    void scroll(int steps, Qt::KeyboardModifiers modifiers) const
    {
        const QPointF place = placeOf(7);
        QWheelEvent event(place, chart->mapToGlobal(place), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(chart.get(), &event);
    }

    std::unique_ptr<TrendChart> chart;
};

} // namespace

TEST_F(TrendChartTest, AGapIsAGap)
{
    show(picture(14, {5}));
    const QColor bar = at(4, 53), gap = at(5, 53), above = at(4, 104); // beside the lines of the grid
    EXPECT_NE(bar, gap);
    EXPECT_EQ(gap, above); // what is behind the bars
    EXPECT_EQ(at(6, 53), bar);
}

TEST_F(TrendChartTest, TheMeanBreaksWhereADayIsMissing)
{
    TrendPicture made = picture(14, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    made.targets = {{first, 100}};
    for (const int day : {0, 1, 2, 3, 8, 9, 10})
        made.means.push_back({first.addDays(day), 60, 50, 70});
    show(made);
    const QColor gap = at(5, 60);
    for (const int day : {1, 9}) { // the line may lie between two pixels
        EXPECT_LT(at(day, 60).lightness(), gap.lightness() / 2) << day;
        EXPECT_EQ(at(day, 80), at(5, 80)) << day;
    }
    EXPECT_NE(at(1, 66), at(5, 66)); // the band ends there too
}

TEST_F(TrendChartTest, TheTargetStepsWhereItChanges)
{
    TrendPicture made = picture(14, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    made.targets = {{first.addDays(-100), 60}, {first.addDays(7), 100}, {first.addDays(11), std::nullopt}};
    show(made);
    const auto isDrawn = [this](int day, double value) {
        const TrendLayout& layout = chart->arrangement();
        const QImage image = chart->grab().toImage();
        const int left = static_cast<int>(layout.slot(first.addDays(day)).left()) + 1;
        const int right = static_cast<int>(layout.slot(first.addDays(day)).right()) - 1;
        const int y = static_cast<int>(layout.yOf(value));
        for (int x = left; x < right; ++x) { // the line is dashed
            for (int dy = -1; dy <= 1; ++dy) {
                if (image.pixelColor(x, y + dy).lightness() < 120)
                    return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(isDrawn(2, 60));
    EXPECT_FALSE(isDrawn(2, 100));
    EXPECT_TRUE(isDrawn(8, 100));
    EXPECT_FALSE(isDrawn(8, 60));
    EXPECT_FALSE(isDrawn(12, 100));
}

TEST_F(TrendChartTest, LowerBoundsAreHatchedAndDaysBelowTheTargetArePale)
{
    TrendPicture made = picture(14);
    made.bars[2].onTarget = false;
    made.bars[4].onTarget = false;
    made.bars[4].atLeast = true;
    show(made);
    EXPECT_GT(at(2, 50).lightness(), at(1, 50).lightness());
    const TrendLayout& layout = chart->arrangement();
    const QImage image = chart->grab().toImage();
    const auto colours = [&](int day) {
        std::set<QRgb> seen;
        const QRect slot = layout.slot(first.addDays(day)).toRect();
        for (int y = static_cast<int>(layout.yOf(60)); y < static_cast<int>(layout.yOf(40)); ++y)
            seen.insert(image.pixel(slot.center().x(), y));
        return seen.size();
    };
    EXPECT_EQ(colours(2), 1U);
    EXPECT_GT(colours(4), 1U);
}

TEST_F(TrendChartTest, ThinLowerBoundsHaveTheirTipCutOff)
{
    TrendPicture made = picture(300);
    made.bars[150].atLeast = true;
    show(made);
    const TrendLayout& layout = chart->arrangement();
    ASSERT_LT(layout.slot(first.addDays(150)).width(), 3);
    const QImage image = chart->grab().toImage();
    const auto cutTips = [&](int day) {
        const int x = static_cast<int>(layout.slot(first.addDays(day)).center().x());
        const int top = static_cast<int>(layout.yOf(100));
        return image.pixelColor(x, top + 4) != image.pixelColor(x, top + 12);
    };
    EXPECT_TRUE(cutTips(150));
    EXPECT_FALSE(cutTips(100));
}

TEST_F(TrendChartTest, WhatIsLaidOverTheBarsDoesNotBridgeDaysWithoutIt)
{
    TrendPicture made = picture(14, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13});
    made.overlayName = u"Cramps"_s;
    made.overlayTop = 4;
    made.overlayAxisText = [](double value) { return QString::number(value); };
    made.overlay = {{first.addDays(2), 2}, {first.addDays(8), 2}};
    show(made);
    const TrendLayout& layout = chart->arrangement();
    const QImage image = chart->grab().toImage();
    const auto drawn = [&](int day) {
        const QPoint middle = layout.slot(first.addDays(day)).center().toPoint(); // 2 of 4 is in the middle
        return image.pixelColor(middle).lightness() < 100;
    };
    EXPECT_TRUE(drawn(2));
    EXPECT_TRUE(drawn(8));
    EXPECT_FALSE(drawn(5));
}

TEST_F(TrendChartTest, ZoomingWithTheKeyboardKeepsTheDayThatIsRead)
{
    show(picture(56));
    chart->setFocus();
    QTest::keyClick(chart.get(), Qt::Key_Home);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(chart.get(), Qt::Key_Right);
    const QString read = chart->accessibleDescription();
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    EXPECT_TRUE(chart->isZoomed());
    EXPECT_EQ(chart->accessibleDescription(), read);
}

TEST_F(TrendChartTest, OneAbsurdDayDoesNotPressTheOthersToTheGround)
{
    TrendPicture made = picture(14);
    made.targets = {{first, 120}};
    made.bars[6].value = 10'000;
    EXPECT_LT(axisTop(made), 200);
    show(made);
    EXPECT_NE(at(3, 50), at(3, 110));
    EXPECT_EQ(at(6, 50), at(3, 50));
}

TEST_F(TrendChartTest, TheKeyboardReadsEveryDayGapsIncluded)
{
    show(picture(14, {13}));
    chart->setFocus();
    QTest::keyClick(chart.get(), Qt::Key_Left);
    EXPECT_EQ(chart->accessibleDescription(), u"2026-11-21"_s);
    QTest::keyClick(chart.get(), Qt::Key_Home);
    EXPECT_EQ(chart->accessibleDescription(), u"2026-11-08"_s);
    const QSignalSpy chosen(chart.get(), &TrendChart::dayChosen);
    QTest::keyClick(chart.get(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), first);
}

TEST_F(TrendChartTest, AClickOpensTheDayAndADragDoesNot)
{
    show(picture(14));
    const QSignalSpy chosen(chart.get(), &TrendChart::dayChosen);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, placeOf(3));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), first.addDays(3));
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, placeOf(3));
    QTest::mouseMove(chart.get(), placeOf(8));
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, placeOf(8));
    EXPECT_EQ(chosen.size(), 1);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, QPoint(2, 2)); // beside the plot
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(TrendChartTest, LookingCloserKeepsWithinTheWindowAndComesBack)
{
    show(picture(56));
    chart->setFocus();
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    EXPECT_TRUE(chart->isZoomed());
    EXPECT_GE(chart->shownFirst(), first);
    EXPECT_LE(chart->shownLast(), first.addDays(55));
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(chart.get(), Qt::Key_Plus);
    EXPECT_EQ(chart->shownFirst().daysTo(chart->shownLast()) + 1, 7); // no closer than a week
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(chart.get(), Qt::Key_PageDown);
    EXPECT_EQ(chart->shownLast(), first.addDays(55));
    QTest::mousePress(chart.get(), Qt::LeftButton, {}, QPoint(200, 150));
    QTest::mouseMove(chart.get(), QPoint(400, 150));
    QTest::mouseRelease(chart.get(), Qt::LeftButton, {}, QPoint(400, 150));
    EXPECT_LT(chart->shownLast(), first.addDays(55)); // dragged back in time
    QTest::keyClick(chart.get(), Qt::Key_0);
    EXPECT_FALSE(chart->isZoomed());
}

TEST_F(TrendChartTest, TheWheelScrollsThePageUnlessItIsMeantForTheChart)
{
    show(picture(56));
    scroll(1, Qt::NoModifier);
    EXPECT_FALSE(chart->isZoomed());
    scroll(1, Qt::ControlModifier);
    EXPECT_TRUE(chart->isZoomed());
    scroll(-9, Qt::ControlModifier);
    EXPECT_FALSE(chart->isZoomed());
    chart->activateWindow();
    chart->setFocus();
    scroll(1, Qt::NoModifier);
    EXPECT_TRUE(chart->isZoomed());
}

TEST_F(TrendChartTest, AHundredYearsOfWeeksAreDrawnByThePixel)
{
    TrendPicture made = picture(1);
    made.byWeek = true;
    made.first = QDate(1926, 11, 22);
    made.last = QDate(2026, 11, 21);
    made.bars.clear();
    for (QDate monday = made.first; monday <= made.last; monday = monday.addDays(7)) {
        if (monday.year() < 1970 || monday.year() > 1990) // twenty years without a diary
            made.bars.push_back({monday, 100, false, true, false});
    }
    show(made);
    const TrendLayout& layout = chart->arrangement();
    const QImage image = chart->grab().toImage();
    const auto colourIn = [&](int year) {
        return image.pixelColor(static_cast<int>(layout.xOf(static_cast<double>(QDate(year, 6, 1).toJulianDay()))),
                                static_cast<int>(layout.yOf(50)));
    };
    EXPECT_NE(colourIn(1950), colourIn(1980));
    EXPECT_EQ(colourIn(1950), colourIn(2010));
}

TEST_F(TrendChartTest, NothingAtAllIsDrawnWithoutHarm)
{
    show(TrendPicture());
    EXPECT_FALSE(chart->grab().isNull());
    QTest::keyClick(chart.get(), Qt::Key_Plus);
    QTest::keyClick(chart.get(), Qt::Key_Right);
    QTest::mouseClick(chart.get(), Qt::LeftButton, {}, QPoint(100, 100));
    EXPECT_EQ(chart->currentPart(), -1);
    show(picture(1));
    EXPECT_FALSE(chart->grab().isNull());
}

TEST_F(TrendChartTest, PicturesForFilesAreSharpAndCarryTheTitle)
{
    show(picture(14));
    const QImage image = chart->image(2);
    EXPECT_GE(image.width(), 2 * chart->width());
    std::set<QRgb> seen;
    for (int x = 0; x < image.width(); ++x)
        seen.insert(image.pixel(x, 2 * theme.theme().gap(14) + 14)); // across the title
    EXPECT_GT(seen.size(), 3U);
    const QByteArray svg = chart->svg();
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("<title>Magnesium · Nov 8 to Nov 21</title>"));
    EXPECT_TRUE(svg.trimmed().endsWith("</svg>"));
}

} // namespace osteolog::test
