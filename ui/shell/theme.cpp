// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

struct FontLook
{
    double size;
    QFont::Weight weight;
};

FontLook lookOf(FontRole role)
{
    switch (role) {
    case FontRole::Body:
        return {14, QFont::Normal};
    case FontRole::Small:
        return {12, QFont::Normal};
    case FontRole::Strong:
        return {14, QFont::DemiBold};
    case FontRole::SmallStrong:
        return {12, QFont::DemiBold};
    case FontRole::CardTitle:
        return {13, QFont::DemiBold};
    case FontRole::Heading:
        return {15, QFont::DemiBold};
    case FontRole::PageTitle:
        return {22, QFont::Bold};
    case FontRole::Number:
        return {19, QFont::Bold};
    case FontRole::RingNumber:
        return {16, QFont::DemiBold};
    case FontRole::Wordmark:
        return {18, QFont::Bold};
    }
    return {14, QFont::Normal};
}

/// In the order of Member: magnesium, calcium, vitamin D, K2, protein, weight-bearing, total vitamin K.
using MemberColours = std::array<const char*, memberCount>;

void setMembers(Theme& theme, const MemberColours& lines, const MemberColours& texts)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        theme.members[i] = QColor(QLatin1StringView(lines[i]));
        theme.memberTexts[i] = QColor(QLatin1StringView(texts[i]));
    }
}

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor(0xf5f6f4);
    theme.rail = QColor(0xffffff);
    theme.surface = QColor(0xffffff);
    theme.border = QColor(0xdfe4e2);
    theme.text = QColor(0x1f2a2e);
    theme.mutedText = QColor(0x5f6f73);
    theme.accent = QColor(0x0b7a75);
    theme.accentSoft = QColor(0xe4f3f1);
    theme.onAccent = QColor(0xffffff);
    theme.warnBack = QColor(0xfff3dc);
    theme.warnText = QColor(0x925600);
    theme.dangerBack = QColor(0xfde7e3);
    theme.dangerText = QColor(0x9b2a17);
    theme.track = QColor(0xdfe4e2);
    setMembers(theme, {"#0b7a75", "#2f6db3", "#b37800", "#4b8b2b", "#bb4a33", "#7252a8", "#6d7f2a"},
               {"#0b7a75", "#2f6db3", "#946300", "#427a26", "#b54731", "#7252a8", "#5f7024"});
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x14191b);
    theme.rail = QColor(0x181e20);
    theme.surface = QColor(0x1d2427);
    theme.border = QColor(0x2f393d);
    theme.text = QColor(0xe8eeee);
    theme.mutedText = QColor(0x9fb0b3);
    theme.accent = QColor(0x4cc2b8);
    theme.accentSoft = QColor(0x17383a);
    theme.onAccent = QColor(0x0c1f1e);
    theme.warnBack = QColor(0x352a14);
    theme.warnText = QColor(0xf0c36a);
    theme.dangerBack = QColor(0x3d1f1a);
    theme.dangerText = QColor(0xf5ab9b);
    theme.track = QColor(0x2f393d);
    const MemberColours colours = {"#4cc2b8", "#72aef0", "#e8b341", "#8cc968", "#ef8a72", "#b79ae6", "#b5c46a"};
    setMembers(theme, colours, colours);
    return theme;
}

/// Black on white or white on black, whichever the system is nearer to; hues only where they keep a ratio of 7.
Theme contrastTheme(bool dark)
{
    Theme theme;
    theme.dark = dark;
    theme.contrast = true;
    const QColor back = dark ? QColor(Qt::black) : QColor(Qt::white);
    const QColor fore = dark ? QColor(Qt::white) : QColor(Qt::black);
    theme.window = theme.rail = theme.surface = back;
    theme.border = theme.text = theme.mutedText = fore;
    theme.accent = dark ? QColor(0x5fe3d8) : QColor(0x004d49);
    theme.accentSoft = dark ? QColor(0x003a37) : QColor(0xd6f2ef);
    theme.onAccent = back;
    theme.warnBack = dark ? QColor(0x2a1f00) : QColor(0xfff3d6);
    theme.warnText = dark ? QColor(0xffdf8a) : QColor(0x5a3600);
    theme.dangerBack = dark ? QColor(0x3a0a00) : QColor(0xffe7e2);
    theme.dangerText = dark ? QColor(0xffc4b8) : QColor(0x7a1500);
    theme.track = dark ? QColor(0x4a4a4a) : QColor(0xc8c8c8);
    const MemberColours onBlack = {"#5fe3d8", "#8cc4ff", "#ffc94d", "#a4e57e", "#ffa58f", "#cfb6ff", "#d2e27c"};
    const MemberColours onWhite = {"#00544f", "#0f4787", "#6b4700", "#2a5a10", "#85230f", "#4d2f85", "#445210"};
    setMembers(theme, dark ? onBlack : onWhite, dark ? onBlack : onWhite);
    return theme;
}

bool isDark(const QPalette& system)
{
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QString themeKey(ThemeName name)
{
    switch (name) {
    case ThemeName::System:
        return u"system"_s;
    case ThemeName::Light:
        return u"light"_s;
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::Contrast:
        return u"contrast"_s;
    }
    return {};
}

std::optional<ThemeName> themeFromKey(const QString& key)
{
    for (const ThemeName name : {ThemeName::System, ThemeName::Light, ThemeName::Dark, ThemeName::Contrast}) {
        if (themeKey(name) == key)
            return name;
    }
    return {};
}

int Theme::px(double atScale1) const
{
    return static_cast<int>(std::lround(atScale1 * textScale));
}

int Theme::gap(double atScale1) const
{
    return static_cast<int>(std::lround(atScale1 * (1 + (textScale - 1) / 2)));
}

QFont Theme::font(FontRole role) const
{
    const FontLook look = lookOf(role);
    QFont font;
    if (!fontFamilies.isEmpty())
        font.setFamilies(fontFamilies);
    font.setPixelSize(std::max(8, px(look.size)));
    font.setWeight(look.weight);
    return font;
}

Theme themeFor(ThemeName name, const QPalette& system)
{
    switch (name) {
    case ThemeName::System:
        return isDark(system) ? darkTheme() : lightTheme();
    case ThemeName::Light:
        return lightTheme();
    case ThemeName::Dark:
        return darkTheme();
    case ThemeName::Contrast:
        return contrastTheme(isDark(system));
    }
    return lightTheme();
}

QStringList preferredFontFamilies()
{
    const QString ofSystem = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
#if defined(Q_OS_LINUX)
    // fontconfig passes over what is not installed; asking first would read every font of the system.
    return {u"Inter"_s, ofSystem};
#else
    return QFontDatabase::hasFamily(u"Inter"_s) ? QStringList{u"Inter"_s, ofSystem} : QStringList{ofSystem};
#endif
}

void findFonts()
{
    QFontDatabase::hasFamily(u"Inter"_s);
}

QPalette palette(const Theme& theme)
{
    QPalette palette(theme.surface, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    return palette;
}

void applyTheme(QApplication& application, const Theme& theme)
{
    QApplication::setPalette(palette(theme));
    QApplication::setFont(theme.font(FontRole::Body));
    application.setStyleSheet(styleSheet(theme));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace osteolog::ui
