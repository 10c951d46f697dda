// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#include <gtest/gtest.h>

TEST(WarningProbe, PrintsAWarningAndAssertsNothing)
{
    qWarning("nobody asked for this");
}
