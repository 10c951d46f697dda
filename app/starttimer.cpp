// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starttimer.h"

#include "core/base/processage.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>

#include <cstdio>

namespace osteolog::app {

StartTimer::StartTimer(ui::MainWindow& window, const QElapsedTimer& sinceMain, QObject* parent)
    : QObject(parent), m_sinceMain(sinceMain)
{
    connect(&window, &ui::MainWindow::firstPainted, this, &StartTimer::report);
}

void StartTimer::report()
{
    const auto age = processAge();
    std::printf("%lld\n", static_cast<long long>(age ? age->count() : m_sinceMain.elapsed()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace osteolog::app
