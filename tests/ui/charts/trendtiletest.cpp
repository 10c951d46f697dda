// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendtile.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

using TrendTileTest = AppHarness;

TEST_F(TrendTileTest, TheCurveBreaksAtAGap)
{
    const QDate first(2026, 11, 1);
    TileValue value{u"Calcium"_s, u"1 090 mg"_s, Member::Calcium, first, first.addDays(20), 1, {}, {}, 10.0};
    for (int day = 0; day <= 20; ++day) {
        if (day <= 5 || day >= 15)
            value.points.push_back({first.addDays(day), 5});
    }
    TrendTile tile(theme, u"tile"_s);
    tile.setValue(value);
    tile.resize(220, tile.sizeHint().height());
    tile.show();
    settle();
    tile.clearFocus();
    const QImage image = tile.grab().toImage();
    const QColor colour = theme.theme().member(Member::Calcium);
    std::vector<bool> drawn(11);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == colour)
                drawn[static_cast<std::size_t>(10 * x / image.width())] = true;
        }
    }
    EXPECT_TRUE(drawn[1]);
    EXPECT_FALSE(drawn[4]);
    EXPECT_FALSE(drawn[5]);
    EXPECT_TRUE(drawn[8]);
}

TEST_F(TrendTileTest, IsPressedWithTheKeyboardAndNamesItsValue)
{
    TrendTile tile(theme, u"tile"_s);
    tile.setValue({u"Protein"_s, u"71 g"_s, Member::Protein, {}, {}, 1, {}, {}, {}});
    tile.show();
    settle();
    tile.setFocus();
    QTest::keyClick(&tile, Qt::Key_Space);
    EXPECT_TRUE(tile.isChecked());
    EXPECT_EQ(tile.accessibleName(), u"Protein: 71 g"_s);
    EXPECT_GE(tile.sizeHint().width(),
              QFontMetrics(theme.theme().font(FontRole::CardTitle)).horizontalAdvance(u"Protein"_s));
}

} // namespace osteolog::test
