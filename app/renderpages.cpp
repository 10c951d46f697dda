// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/renderpages.h"

#include "ui/pages/page.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QSaveFile>

namespace osteolog::app {

using namespace Qt::StringLiterals;

namespace {

/// Layouts with a height that depends on the width settle in several rounds.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

Outcome save(const QPixmap& picture, const QString& path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
    return written ? done() : Outcome(error(ErrorCode::FileNotWritable, path, file.errorString()));
}

} // namespace

Outcome renderPages(ui::MainWindow& window, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return error(ErrorCode::FileNotWritable, folder);
    window.show();
    for (const QString& name : window.pageNames()) {
        window.openPage(name);
        for (const QString& picture : window.currentPage()->pictures()) {
            window.currentPage()->showPicture(picture);
            settle();
            while (!window.currentPage()->isReady())
                QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
            settle();
            if (QWidget* focused = QApplication::focusWidget())
                focused->clearFocus(); // a page, not a moment of somebody's typing
            settle();
            if (const auto saved = save(window.grab(), QDir(folder).filePath(picture + ".png"_L1)); !saved)
                return saved;
        }
    }
    return done();
}

} // namespace osteolog::app
