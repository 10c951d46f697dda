// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/foodimport.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace osteolog::ui {

/// Imports a food database in another thread, so that the window stays awake, and can be told to stop.
class FoodImporter : public QObject
{
    Q_OBJECT

public:
    explicit FoodImporter(QObject* parent = nullptr);
    ~FoodImporter() override;

    /// finished() or failed() follows. Does nothing while an import is under way.
    void start(const FoodImport& import, const QString& dataFolder);
    void cancel();
    /// Cancels and waits; neither signal follows. An import ends at its next row.
    void stop();
    bool isRunning() const { return m_thread != nullptr; }
    /// What was met on the way; of the last import, once it has ended.
    const ImportReport& report() const { return m_report; }

Q_SIGNALS:
    /// From 0 to 1.
    void progressed(double share);
    void finished(const osteolog::FoodDatabaseInfo& info);
    void failed(const osteolog::Error& error);

private:
    QThread* m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    ImportReport m_report;
};

} // namespace osteolog::ui
