// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QObject>

class QThread;

namespace osteolog::ui {

/// Reads the whole diary file for damage in another thread, through a Store of its own, so that a large diary does not
/// hold the window up.
class DiaryCheck : public QObject
{
    Q_OBJECT

public:
    explicit DiaryCheck(QObject* parent = nullptr);
    /// Waits for a check that is under way.
    ~DiaryCheck() override;

    /// One of the two signals follows. Does nothing while a check is under way.
    void start(const QString& path);
    bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    void finished(const osteolog::IntegrityReport& report);
    void failed(const osteolog::Error& error);

private:
    QThread* m_thread = nullptr;
};

/// The result in a sentence: "The diary is in order: 1 204 entries."
QString diaryCheckText(const IntegrityReport& report);

} // namespace osteolog::ui
