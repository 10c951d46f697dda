// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themeprovider.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace osteolog::test {

using namespace osteolog::ui;

TEST(ThemeProviderTest, TheFirstThemeIsAppliedEvenWhenItIsTheDefault)
{
    qApp->setStyleSheet(QString());
    ThemeProvider provider(QApplication::palette());
    provider.set(ThemeName::System, 1.0);
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
}

TEST(ThemeProviderTest, TheSameThemeAgainIsNoChange)
{
    ThemeProvider provider(QApplication::palette());
    provider.set(ThemeName::Dark, 1.5);
    QSignalSpy changed(&provider, &ThemeProvider::changed);
    provider.set(ThemeName::Dark, 1.5);
    EXPECT_EQ(changed.size(), 0);
    provider.setTextScale(1.75);
    EXPECT_EQ(changed.size(), 1);
}

} // namespace osteolog::test
