// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textblock.h"

#include <QAbstractButton>

namespace osteolog::ui {

class ThemeProvider;

/// On or off, with words beside it. The knob's side and a tick say which, not the colour alone.
class Switch : public QAbstractButton
{
    Q_OBJECT

public:
    Switch(const ThemeProvider& theme, const QString& objectName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect textRect(int width) const;
    const TextBlock& words() const;

    const ThemeProvider& m_theme;
    mutable TextBlock m_words;
};

} // namespace osteolog::ui
