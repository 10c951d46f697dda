// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace osteolog::ui {

class ThemeProvider;

enum class MessageTone { Done, Warning, Error };

/// The quiet bar at the top of the window: what happened, what was kept, what to do. It never blocks and never takes
/// the keyboard away; it is announced to screen readers. The newest message replaces the one before. A permanent
/// message (a second, read-only window) stays and comes back when another one is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const ThemeProvider& theme, QWidget* parent = nullptr);

    using Action = std::function<void()>;
    /// A remark that goes away by itself after ten seconds (not while the pointer or the keyboard is on it).
    void showDone(const QString& text, const QString& actionText = {}, const Action& action = {});
    /// Stays until closed.
    void showWarning(const QString& text, const QString& actionText = {}, const Action& action = {});
    void showError(const Error& error);
    void showErrorText(const QString& text, const QString& actionText = {}, const Action& action = {});
    void setPermanent(const QString& text, const QString& actionText = {}, const Action& action = {});
    void close();

    QString text() const;
    MessageTone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    struct Message
    {
        MessageTone tone = MessageTone::Done;
        QString text;
        QString actionText;
        Action action;
    };
    void show(const Message& message);
    void showCurrent();
    void applyLook();

    const ThemeProvider& m_theme;
    QLabel* m_icon = nullptr;
    QLabel* m_label = nullptr;
    QPushButton* m_actionButton = nullptr;
    QPushButton* m_closeButton = nullptr;
    MessageTone m_tone = MessageTone::Done;
    Message m_current;
    Message m_permanent;
    bool m_showsPermanent = false;
    int m_timer = 0;
};

} // namespace osteolog::ui
