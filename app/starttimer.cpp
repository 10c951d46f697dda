// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starttimer.h"

#include "core/base/processage.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace osteolog::app {

StartTimer::StartTimer(QWidget* page, const QElapsedTimer& sinceMain, QObject* parent)
    : QObject(parent), m_sinceMain(sinceMain)
{
    page->installEventFilter(this);
}

bool StartTimer::eventFilter(QObject* watched, QEvent* event)
{
    // The whole window is painted in one go; the timer runs after it has been handed to the screen.
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &StartTimer::report);
    return QObject::eventFilter(watched, event);
}

void StartTimer::report()
{
    const auto age = processAge();
    std::printf("%lld\n", static_cast<long long>(age ? age->count() : m_sinceMain.elapsed()));
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace osteolog::app
