// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace osteolog::ui {
class MainWindow;
}

namespace osteolog::app {

/// For --time-start: prints the milliseconds from the start of the process to the first painted page, and quits.
class StartTimer : public QObject
{
    Q_OBJECT

public:
    /// `sinceMain` is used where the system does not tell when the process was started.
    StartTimer(ui::MainWindow& window, const QElapsedTimer& sinceMain, QObject* parent = nullptr);

private:
    void report();

    QElapsedTimer m_sinceMain;
};

} // namespace osteolog::app
