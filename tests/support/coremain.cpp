// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprocess.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

int main(int argc, char* argv[])
{
    osteolog::test::TestProcess process;
    ::testing::InitGoogleMock(&argc, argv);
    const QCoreApplication application(argc, argv);
    return process.run();
}
