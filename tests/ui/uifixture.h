// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fixture.h"
#include "ui/shell/themeprovider.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace osteolog::test {

/// A theme for widgets, light and at 100 % unless the test says otherwise, and eyes to look at what they paint.
class UiFixture : public Fixture
{
protected:
    UiFixture() { theme.set(ui::ThemeName::Light, 1.0); }

    const ui::Theme& look() const { return theme.theme(); }

    /// Shows a window and gives it the keyboard, as a window manager would.
    static void activate(QWidget& window)
    {
        window.show();
        QApplication::setActiveWindow(&window);
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    static QImage painted(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_RGB32); }

    /// How many pixels have exactly this colour.
    static int ink(const QImage& image, const QColor& colour)
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return count;
    }
    static int ink(QWidget& widget, const QColor& colour) { return ink(painted(widget), colour); }

    ui::ThemeProvider theme{QApplication::palette()};
};

} // namespace osteolog::test
