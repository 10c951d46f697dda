// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor that Osteolog's start and memory are measured against: an empty Qt Widgets main window. Says "painted"
// after its first paint and quits; with --stay it stays open, so that its memory can be read.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            if (!QCoreApplication::arguments().contains(QStringLiteral("--stay")))
                QCoreApplication::quit();
        });
    }

private:
    bool m_painted = false;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    Window window;
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
