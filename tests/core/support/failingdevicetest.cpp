// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdevice.h"

#include "tests/support/fixture.h"

using namespace osteolog::test;

TEST(FailingDevice, WritesUpToTheLimitAndThenFails)
{
    FailingDevice device(5);
    ASSERT_TRUE(device.open(QIODevice::WriteOnly));
    EXPECT_EQ(device.write("abc"), 3);
    EXPECT_EQ(device.write("defg"), 2);
    EXPECT_FALSE(device.hasFailed());
    EXPECT_EQ(device.write("h"), -1);
    EXPECT_TRUE(device.hasFailed());
    EXPECT_EQ(device.written(), "abcde");
    EXPECT_FALSE(device.errorString().isEmpty());
}

TEST(FailingDevice, ReadsUpToTheLimitAndThenFails)
{
    FailingDevice device(4, "abcdefgh");
    ASSERT_TRUE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    char buffer[8];
    EXPECT_EQ(device.read(buffer, 8), 4);
    EXPECT_EQ(device.read(buffer, 8), -1);
    EXPECT_TRUE(device.hasFailed());
    EXPECT_FALSE(device.atEnd());
}

TEST(FailingDevice, EndsNormallyWhenTheLimitIsNotReached)
{
    FailingDevice device(100, "abcdefgh");
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    EXPECT_EQ(device.readAll(), "abcdefgh");
    EXPECT_TRUE(device.atEnd());
    EXPECT_FALSE(device.hasFailed());
}
