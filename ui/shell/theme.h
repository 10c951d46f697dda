// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace osteolog::ui {

enum class ThemeName { System, Light, Dark, Contrast };
/// "system", "light", "dark", "contrast": as settings and `--theme` write them.
QString themeKey(ThemeName name);
std::optional<ThemeName> themeFromKey(const QString& key);

/// What a text is for; its size and weight follow (at 100 % text size, in device-independent pixels).
enum class FontRole {
    Body,        ///< 14
    Small,       ///< 12: captions, "known for 9 of 9"
    Strong,      ///< 14 bold
    SmallStrong, ///< 12 bold: "72 mg to go", meal headings
    CardTitle,   ///< 13 bold: the name on a card
    Heading,     ///< 15 bold: "Diary", "Close today's gap"
    PageTitle,   ///< 22 bold
    Number,      ///< 19 bold: the amount on a card
    RingNumber,  ///< 16 bold: the share inside a ring
    Wordmark,    ///< 18 bold
};

/// Every colour, size and face that the program draws with. Plain values: a widget reads them when it paints.
struct Theme
{
    bool dark = false;
    bool contrast = false;
    QColor window;  ///< behind the cards
    QColor rail;    ///< behind the navigation
    QColor surface; ///< cards, fields, buttons
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor accentSoft; ///< selected navigation item, friendly remarks
    QColor onAccent;   ///< text on `accent`
    QColor warnBack, warnText;
    QColor dangerBack, dangerText;
    QColor track; ///< the empty part of a ring or a bar
    std::array<QColor, memberCount> members;
    std::array<QColor, memberCount> memberTexts;
    double textScale = 1.0; ///< 1.0–2.0
    QStringList fontFamilies;
    int cornerRadius = 12; ///< of cards; fields and buttons use 8

    /// The one fixed colour of a team member, for lines, rings and bars (contrast ≥ 3 on a card).
    QColor member(Member member) const { return members[static_cast<std::size_t>(member)]; }
    /// The same hue for words and figures (contrast ≥ 4.5 on a card).
    QColor memberText(Member member) const { return memberTexts[static_cast<std::size_t>(member)]; }
    /// A length that grows with the text: row heights, ring sizes, column widths.
    int px(double atScale1) const;
    /// A length that grows half as fast, for margins and gaps: large text needs the room for words.
    int gap(double atScale1) const;
    QFont font(FontRole role) const;
};

/// The colours of the pictures in light and dark, or high contrast. `system` decides what System means. Text scale and
/// font families are left at their defaults.
Theme themeFor(ThemeName name, const QPalette& system);
/// "Inter" where it is installed, then the system's own.
QStringList preferredFontFamilies();
/// Lists the fonts of the system, which the first text waits for otherwise. Needs the application; may be called from
/// any thread.
void findFonts();

QPalette palette(const Theme& theme);
QString styleSheet(const Theme& theme);
/// Palette, font and style sheet of the whole program.
void applyTheme(QApplication& application, const Theme& theme);

/// WCAG 2 contrast ratio of two opaque colours, 1–21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace osteolog::ui
