// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textblock.h"

#include <QAbstractButton>

namespace osteolog::ui {

class ThemeProvider;

/// One page's name in the navigation rail: drawing and word, on a soft pill when chosen.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const ThemeProvider& theme, const QString& name, const QString& label, const QString& icon,
             QWidget* parent);

    const QString& name() const { return m_name; }
    void setChosen(bool chosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const ThemeProvider& m_theme;
    QString m_name;
    QString m_icon;
    mutable TextBlock m_words;
};

/// The mark and the name of the program, at the top of the rail.
class Brand : public QWidget
{
    Q_OBJECT

public:
    explicit Brand(const ThemeProvider& theme, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TextBlock& words() const;

    const ThemeProvider& m_theme;
    mutable TextBlock m_words;
};

} // namespace osteolog::ui
