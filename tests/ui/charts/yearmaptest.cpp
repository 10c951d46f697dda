// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/yearmap.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"

#include <QSignalSpy>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

const QDate first(2025, 11, 22); // a Saturday

class YearMapTest : public AppHarness
{
protected:
    YearMapTest() : map(theme, u"map"_s)
    {
        std::vector<MapRow> rows{{u"one"_s, Member::Calcium, std::vector<MapCell>(365, MapCell::Gap)},
                                 {u"two"_s, Member::Protein, std::vector<MapCell>(365, MapCell::Gap)}};
        rows[0].days[2] = MapCell::On; // Monday 24 November
        rows[1].days[2] = MapCell::Off;
        rows[1].days[3] = MapCell::Undecided;
        rows[1].days[4] = MapCell::Logged;
        map.setRows(first, std::move(rows),
                    [](int row, QDate day) { return u"%1 %2"_s.arg(row).arg(day.toString(Qt::ISODate)); });
        map.resize(900, map.sizeHint().height());
        map.show();
        settle();
        map.clearFocus();
    }
    QColor at(int row, int day)
    {
        return map.grab().toImage().pixelColor(map.cellOf(row, first.addDays(day)).center().toPoint());
    }

    YearMap map;
};

} // namespace

TEST_F(YearMapTest, WeeksRunAcrossAndWeekdaysDown)
{
    const QRectF saturday = map.cellOf(0, first), monday = map.cellOf(0, first.addDays(2));
    EXPECT_GT(monday.left(), saturday.left());
    EXPECT_LT(monday.top(), saturday.top());
    EXPECT_EQ(map.cellOf(0, first.addDays(7)).top(), saturday.top());
    EXPECT_GT(map.cellOf(1, first).top(), map.cellOf(0, first.addDays(1)).bottom());
}

TEST_F(YearMapTest, AGapIsEmptyAndStandingsDiffer)
{
    const QColor gap = at(0, 9), on = at(0, 2), off = at(1, 2), undecided = at(1, 3);
    EXPECT_EQ(on, theme.theme().member(Member::Calcium));
    EXPECT_NE(gap, on);
    EXPECT_NE(off, gap);
    EXPECT_EQ(at(1, 4), gap); // without a target it is neither: a frame
    EXPECT_NE(off, theme.theme().member(Member::Protein));
    EXPECT_EQ(undecided, theme.theme().member(Member::Protein)); // its dot
}

TEST_F(YearMapTest, TheKeyboardGoesFromDayToDayAndFromRowToRow)
{
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_Right);
    EXPECT_EQ(map.accessibleDescription(), u"0 2025-11-22"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Down);
    EXPECT_EQ(map.accessibleDescription(), u"1 2025-11-23"_s);
    QTest::keyClick(&map, Qt::Key_Down); // there is no third row
    EXPECT_EQ(map.accessibleDescription(), u"1 2025-11-23"_s);
    const QSignalSpy chosen(&map, &YearMap::dayChosen);
    QTest::keyClick(&map, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toDate(), QDate(2025, 11, 23));
}

TEST_F(YearMapTest, ThePointerReadsTheDayItIsOn)
{
    for (const int day : {0, 2, 100, 364}) {
        QTest::mouseMove(&map, map.cellOf(1, first.addDays(day)).center().toPoint());
        EXPECT_EQ(map.accessibleDescription(), u"1 "_s + first.addDays(day).toString(Qt::ISODate));
    }
    QTest::mouseMove(&map, QPoint(3, 3));
    EXPECT_EQ(map.currentPart(), -1);
}

} // namespace osteolog::test
