// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprocess.h"

#include <QApplication>

#include <gmock/gmock.h>

int main(int argc, char* argv[])
{
    osteolog::test::TestProcess process;
    // The build itself runs this program to list its tests, also where there is no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS",
                             "QT_FONT_DPI", "QT_AUTO_SCREEN_SCALE_FACTOR"})
        qunsetenv(name);
    ::testing::InitGoogleMock(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    return process.run();
}
