// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using TimelineTest = AppHarness;

TEST_F(TimelineTest, MarksStandInTheirLaneAndAtTheirDay)
{
    Timeline timeline(theme, u"timeline"_s, {u"one"_s, u"two"_s});
    const QDate first(2026, 1, 1);
    timeline.setMarks(first, first.addDays(100), {{first, 0, u"begin"_s}, {first.addDays(100), 1, u"end"_s}});
    timeline.resize(400, timeline.sizeHint().height());
    timeline.show();
    settle();
    timeline.clearFocus(); // its frame has the colour of the marks
    const QImage image = timeline.grab().toImage();
    const QColor colour = theme.theme().accent;
    std::vector<QPoint> left, right;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                (x < 200 ? left : right).emplace_back(x, y);
        }
    }
    ASSERT_FALSE(left.empty());
    ASSERT_FALSE(right.empty());
    EXPECT_LT(left.front().x(), 30);
    EXPECT_GT(right.front().x(), 370);
    EXPECT_LT(left.back().y(), right.front().y()); // the lanes lie below each other
}

TEST_F(TimelineTest, KeyboardAndPointerReadAMark)
{
    Timeline timeline(theme, u"timeline"_s, {u"one"_s});
    const QDate first(2026, 1, 1);
    timeline.setMarks(first, first.addDays(10), {{first, 0, u"begin"_s}, {first.addDays(5), 0, u"middle"_s}});
    timeline.resize(400, timeline.sizeHint().height());
    timeline.show();
    settle();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Left); // the latest first
    EXPECT_EQ(timeline.accessibleDescription(), u"middle"_s);
    QTest::keyClick(&timeline, Qt::Key_Home);
    EXPECT_EQ(timeline.accessibleDescription(), u"begin"_s);
    QTest::mouseMove(&timeline, QPoint(200, timeline.sizeHint().height() / 4));
    settle();
    EXPECT_EQ(timeline.accessibleDescription(), u"middle"_s);
    timeline.setMarks(first, first, {}); // one day and nothing on it
    QTest::keyClick(&timeline, Qt::Key_Right);
    EXPECT_EQ(timeline.currentPart(), -1);
}

} // namespace osteolog::test
