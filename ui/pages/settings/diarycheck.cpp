// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/diarycheck.h"

#include <QThread>

#include <memory>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

DiaryCheck::DiaryCheck(QObject* parent) : QObject(parent) {}

DiaryCheck::~DiaryCheck()
{
    if (m_thread)
        m_thread->wait();
}

void DiaryCheck::start(const QString& path)
{
    if (m_thread)
        return;
    auto result = std::make_shared<Result<IntegrityReport>>(error(ErrorCode::Cancelled));
    m_thread = QThread::create([path, result] {
        const auto store = Store::open(path, OpenMode::ReadOnly);
        *result = store ? store.value()->check() : Result<IntegrityReport>(store.error());
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (*result)
            Q_EMIT finished(result->value());
        else
            Q_EMIT failed(result->error());
    });
    m_thread->start();
}

QString diaryCheckText(const IntegrityReport& report)
{
    if (report.ok)
        return DiaryCheck::tr("The diary is in order: %n entries were read.", nullptr,
                              static_cast<int>(report.entries));
    return DiaryCheck::tr("The diary file is damaged. %n entries can still be read. Copy the data folder to a safe "
                          "place before you go on, then restore a backup.",
                          nullptr, static_cast<int>(report.entries)) +
           (report.problems.isEmpty() ? QString() : u'\n' + report.problems.join(u'\n'));
}

} // namespace osteolog::ui
