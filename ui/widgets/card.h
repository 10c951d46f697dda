// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace osteolog::ui {

class Label;
class ThemeProvider;

/// The rounded surface that everything stands on, with an optional title and, at the right of it, quiet actions.
class Card : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Surface, ///< white card with a border
        Warn,    ///< "Spacing. …"
        Soft,    ///< a friendly remark in the accent colour
        Danger,
    };

    explicit Card(const ThemeProvider& theme, QWidget* parent = nullptr, Look look = Look::Surface);

    /// An empty title takes no room. The title is also the card's accessible name.
    void setTitle(const QString& title);
    QString title() const;
    /// Puts a widget at the right end of the title line.
    void addHeaderWidget(QWidget* widget);
    /// Where the content goes, below the title.
    QVBoxLayout* body() const { return m_body; }
    void setLook(Look look);
    /// Inner margins at 100 % text; 14 unless told otherwise.
    void setPadding(int atScale1);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void ensureHeader();

    const ThemeProvider& m_theme;
    Look m_look;
    int m_padding = 14;
    QVBoxLayout* m_outer = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
    Label* m_title = nullptr;
};

/// A one-pixel line in the border colour, between rows of a card.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(const ThemeProvider& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeProvider& m_theme;
};

} // namespace osteolog::ui
