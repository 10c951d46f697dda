// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/foodimporter.h"

#include <QThread>

#include <utility>

namespace osteolog::ui {

namespace {

struct Outcomes
{
    Result<FoodDatabaseInfo> info = error(ErrorCode::Cancelled);
    ImportReport report;
};

} // namespace

FoodImporter::FoodImporter(QObject* parent) : QObject(parent) {}

FoodImporter::~FoodImporter()
{
    stop();
}

void FoodImporter::stop()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
}

void FoodImporter::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void FoodImporter::start(const FoodImport& import, const QString& dataFolder)
{
    if (m_thread)
        return;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    auto outcomes = std::make_shared<Outcomes>();
    ImportControl control;
    control.cancelled = [cancelled = m_cancelled] { return cancelled->load(); };
    control.progress = [this](qint64 done, qint64 total) {
        const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
    };
    m_thread = QThread::create([import, dataFolder, outcomes, control] {
        outcomes->info = importFoodDatabase(import, dataFolder, outcomes->report, control);
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, outcomes] {
        m_thread->deleteLater();
        m_thread = nullptr;
        m_report = outcomes->report;
        if (outcomes->info)
            Q_EMIT finished(*outcomes->info);
        else
            Q_EMIT failed(outcomes->info.error());
    });
    m_thread->start();
}

} // namespace osteolog::ui
