// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace osteolog::ui {

class Button;
class Label;
class ThemeProvider;

/// What stands where there is nothing yet: a quiet drawing, one sentence, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const ThemeProvider& theme, const QString& iconName, const QString& title, const QString& text,
               QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    /// Adds the button; its `clicked` is the caller's.
    Button* addButton(const QString& objectName, const QString& text);

private:
    void applyLook();

    const ThemeProvider& m_theme;
    QString m_iconName;
    QLabel* m_icon = nullptr;
    Label* m_title = nullptr;
    Label* m_text = nullptr;
};

} // namespace osteolog::ui
