// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace osteolog::test {

/// What both test programs agree on before anything of Qt starts, so that no test depends on whose machine it runs on:
/// the C locale with UTF-8, English (US) numbers and dates, UTC, and a home folder of its own that is removed at the
/// end. Make it first in main(), before the application object.
class TestProcess
{
public:
    TestProcess();
    ~TestProcess();
    TestProcess(const TestProcess&) = delete;
    TestProcess& operator=(const TestProcess&) = delete;

    /// Runs every test with the message guard in place. To be called with the application object alive.
    int run();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace osteolog::test
