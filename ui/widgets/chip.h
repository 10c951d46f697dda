// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

namespace osteolog::ui {

/// A small rounded outline around a few words: "+66 mg Mg" in the member's colour.
class Chip : public QWidget
{
    Q_OBJECT

public:
    Chip(const ThemeProvider& theme, const QString& text, TextColour colour, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setColour(TextColour colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_theme;
    QString m_text;
    TextColour m_colour;
};

} // namespace osteolog::ui
