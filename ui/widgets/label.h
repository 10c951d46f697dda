// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/textblock.h"

#include <QLabel>

#include <variant>

namespace osteolog::ui {

class ThemeProvider;

enum class Tone { Normal, Muted, Accent, Warn, Danger };
/// A tone of the theme, or the colour of a team member.
using TextColour = std::variant<Tone, Member>;
QColor colourOf(const TextColour& colour, const Theme& theme);

/// Text in one of the program's faces and colours, following theme and text size. Plain text unless told otherwise.
class Label : public QLabel
{
    Q_OBJECT

public:
    Label(const ThemeProvider& theme, FontRole role, const QString& text = {}, QWidget* parent = nullptr,
          TextColour colour = Tone::Normal);

    void setRole(FontRole role);
    void setColour(TextColour colour);

    /// The first `length` characters in bold, of a text that is plain.
    void setBoldLead(qsizetype length);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    bool isSimple() const;
    const TextBlock& block() const;

    const ThemeProvider& m_theme;
    FontRole m_role;
    TextColour m_colour;
    qsizetype m_boldLead = 0;
    mutable TextBlock m_block;
};

/// A label of several lines: wraps and asks its layout for the height that its width needs.
Label* wrappingLabel(const ThemeProvider& theme, FontRole role, const QString& text, QWidget* parent,
                     TextColour colour = Tone::Normal);

/// One line that ends in "…" when there is too little room; the whole text is then in the tool tip and always in the
/// accessible name.
class ElidingLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    void setFullText(const QString& text);
    QString fullText() const { return m_fullText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_fullText;
};

} // namespace osteolog::ui
