// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"

#include "tests/ui/uifixture.h"

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class IconTest : public test::UiFixture
{
};

} // namespace

TEST_F(IconTest, EveryDrawingLeavesAMarkInTheColourAskedFor)
{
    ASSERT_GE(iconNames().size(), 20);
    for (const QString& name : iconNames()) {
        const QImage image = tintedPixmap(name, QColor(200, 30, 40), 64, 1).toImage();
        int marked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255)
                    continue;
                ++marked;
                ASSERT_EQ(pixel.rgb(), QColor(200, 30, 40).rgb()) << name.toStdString();
            }
        }
        EXPECT_GT(marked, 4) << name.toStdString();
    }
}

TEST_F(IconTest, IsSharpOnADenseScreen)
{
    const QPixmap pixmap = tintedPixmap(u"foods"_s, Qt::black, 20, 2);
    EXPECT_EQ(pixmap.size(), QSize(40, 40));
    EXPECT_EQ(pixmap.deviceIndependentSize(), QSizeF(20, 20));
    const QImage small = tintedPixmap(u"foods"_s, Qt::black, 20, 1).toImage();
    EXPECT_NE(pixmap.toImage(), small.scaled(40, 40)) << "drawn at that size, not blown up";
}

TEST_F(IconTest, AnUnknownNameIsEmpty)
{
    EXPECT_TRUE(tintedIcon(u"unicorn"_s, Qt::black).isNull());
    EXPECT_EQ(
        ink(tintedPixmap(u"unicorn"_s, Qt::black, 16, 1).toImage().convertToFormat(QImage::Format_RGB32), Qt::white),
        0);
}
