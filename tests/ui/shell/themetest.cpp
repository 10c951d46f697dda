// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char* name;
    Theme theme;
};

QPalette systemPalette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    palette.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    return palette;
}

std::vector<Named> allThemes()
{
    return {{"light", themeFor(ThemeName::Light, systemPalette(false))},
            {"dark", themeFor(ThemeName::Dark, systemPalette(false))},
            {"contrast on white", themeFor(ThemeName::Contrast, systemPalette(false))},
            {"contrast on black", themeFor(ThemeName::Contrast, systemPalette(true))}};
}

} // namespace

TEST(Theme, ContrastRatioIsThatOfWcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.005); // the well-known near miss
}

TEST(Theme, EveryTextCanBeRead)
{
    for (const auto& [name, theme] : allThemes()) {
        SCOPED_TRACE(name);
        const double bar = theme.contrast ? 7 : 4.5;
        for (const QColor& back : {theme.surface, theme.window, theme.rail}) {
            EXPECT_GE(contrastRatio(theme.text, back), bar);
            EXPECT_GE(contrastRatio(theme.mutedText, back), bar);
            EXPECT_GE(contrastRatio(theme.accent, back), bar);
        }
        EXPECT_GE(contrastRatio(theme.accent, theme.accentSoft), 4.5);
        EXPECT_GE(contrastRatio(theme.text, theme.accentSoft), bar);
        EXPECT_GE(contrastRatio(theme.onAccent, theme.accent), bar);
        EXPECT_GE(contrastRatio(theme.warnText, theme.warnBack), bar);
        EXPECT_GE(contrastRatio(theme.dangerText, theme.dangerBack), bar);
        EXPECT_GE(contrastRatio(theme.dangerText, theme.surface), bar);
    }
}

TEST(Theme, MemberColoursStandOutOnACard)
{
    for (const auto& [name, theme] : allThemes()) {
        for (const Member member : allMembers) {
            SCOPED_TRACE(name + std::string(" ") + memberKey(member).toStdString());
            EXPECT_GE(contrastRatio(theme.member(member), theme.surface), 3);
            EXPECT_GE(contrastRatio(theme.memberText(member), theme.surface), 4.5);
        }
    }
}

TEST(Theme, MemberColoursDifferFromOneAnother)
{
    for (const auto& [name, theme] : allThemes()) {
        SCOPED_TRACE(name);
        std::set<QRgb> seen;
        for (const QColor& colour : theme.members)
            seen.insert(colour.rgb());
        EXPECT_EQ(seen.size(), theme.members.size());
    }
}

TEST(Theme, SystemFollowsTheDesktop)
{
    EXPECT_TRUE(themeFor(ThemeName::System, systemPalette(true)).dark);
    EXPECT_FALSE(themeFor(ThemeName::System, systemPalette(false)).dark);
    EXPECT_FALSE(themeFor(ThemeName::Light, systemPalette(true)).dark);
}

TEST(Theme, KeysComeBack)
{
    for (const ThemeName name : {ThemeName::System, ThemeName::Light, ThemeName::Dark, ThemeName::Contrast})
        EXPECT_EQ(themeFromKey(themeKey(name)), name);
    EXPECT_FALSE(themeFromKey(u"sepia"_s));
}

TEST(Theme, FontsAndLengthsGrowWithTheText)
{
    Theme theme = themeFor(ThemeName::Light, systemPalette(false));
    EXPECT_EQ(theme.font(FontRole::Body).pixelSize(), 14);
    EXPECT_EQ(theme.px(80), 80);
    theme.textScale = 2;
    EXPECT_EQ(theme.font(FontRole::Body).pixelSize(), 28);
    EXPECT_EQ(theme.px(80), 160);
    EXPECT_EQ(theme.gap(80), 120) << "gaps grow half as fast";
}

TEST(Theme, TheStyleSheetLeavesNoMarkOpen)
{
    for (const auto& [name, theme] : allThemes()) {
        SCOPED_TRACE(name);
        const QString sheet = styleSheet(theme);
        EXPECT_FALSE(sheet.contains(u'@'));
        EXPECT_FALSE(sheet.contains(": ;"_L1));
        EXPECT_EQ(sheet.count(u'{'), sheet.count(u'}'));
    }
}

class ThemeProviderTest : public test::UiFixture
{
};

TEST_F(ThemeProviderTest, AppliesTheFirstThemeEvenWhenItIsTheDefault)
{
    qApp->setStyleSheet(QString());
    ThemeProvider provider(QApplication::palette());
    provider.set(ThemeName::System, 1.0);
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
}

TEST_F(ThemeProviderTest, TellsOfEachChangeOnce)
{
    int changes = 0;
    QObject::connect(&theme, &ThemeProvider::changed, [&] { ++changes; });
    theme.setName(ThemeName::Dark);
    EXPECT_TRUE(look().dark);
    EXPECT_EQ(changes, 1);
    theme.setName(ThemeName::Dark);
    EXPECT_EQ(changes, 1);
    theme.setTextScale(9);
    EXPECT_EQ(changes, 2);
    EXPECT_DOUBLE_EQ(look().textScale, 2.0);
}

TEST_F(ThemeProviderTest, ChangesTheWholeProgram)
{
    theme.set(ThemeName::Dark, 1.5);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), look().window);
    EXPECT_EQ(QApplication::font().pixelSize(), 21);
    EXPECT_TRUE(qApp->styleSheet().contains(look().surface.name()));
}
