// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace osteolog::app {

/// For --time-start: prints the milliseconds from the start of the process to the first painted page, and quits.
class StartTimer : public QObject
{
    Q_OBJECT

public:
    /// `sinceMain` is used where the system does not tell when the process was started.
    StartTimer(QWidget* page, const QElapsedTimer& sinceMain, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report();

    QElapsedTimer m_sinceMain;
    bool m_painted = false;
};

} // namespace osteolog::app
