// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprocess.h"

#include "tests/support/messageguard.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <ctime>
#include <gtest/gtest.h>

namespace osteolog::test {

struct TestProcess::Private
{
    QTemporaryDir home;
};

TestProcess::TestProcess() : d(std::make_unique<Private>())
{
    // Test mode keeps QStandardPaths away from the person's files; a home of its own keeps test programs that run at
    // the same time away from each other, and moves QSettings, which test mode does not.
    qputenv("HOME", d->home.path().toUtf8());
    for (const char* name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LANGUAGE", "LANG"})
        qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", d->home.path().toUtf8());
    QStandardPaths::setTestModeEnabled(true);
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, d->home.path());

    // Properties try the same values every time; RC_PARAMS="" or another seed tries others.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=20260501");

    qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    qputenv("TZ", "UTC");
#ifdef Q_OS_WIN
    _tzset();
#else
    tzset();
#endif
}

TestProcess::~TestProcess() = default;

int TestProcess::run()
{
    MessageGuard guard;
    const int failed = RUN_ALL_TESTS();
    return guard.strayMessages() > 0 ? 1 : failed;
}

} // namespace osteolog::test
