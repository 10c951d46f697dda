// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include "tests/support/fixture.h"

using namespace osteolog;
using namespace osteolog::ui;
using namespace Qt::StringLiterals;

namespace {

class SettingsTest : public test::Fixture
{
protected:
    QString file() const { return path(u"settings.ini"_s); }
};

} // namespace

TEST_F(SettingsTest, DefaultsOfANewFolder)
{
    const Settings settings(file());
    EXPECT_EQ(settings.theme(), ThemeName::System);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.0);
    EXPECT_EQ(settings.measureSystem(), MeasureSystem::Metric);
    EXPECT_EQ(settings.vitaminDUnit(), VitaminDUnit::Microgram);
    EXPECT_EQ(settings.vitaminDLabUnit(), VitaminDLabUnit::NanomolePerLitre);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_FALSE(settings.welcomeDone());
    EXPECT_TRUE(settings.windowGeometry().isEmpty());
}

TEST_F(SettingsTest, EveryPreferenceSurvivesARestart)
{
    const QByteArray geometry("\x01\xd9\x00\xff=;#\n", 8);
    {
        Settings settings(file());
        settings.setTheme(ThemeName::Contrast);
        settings.setTextScale(1.75);
        settings.setMeasureSystem(MeasureSystem::UnitedStates);
        settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
        settings.setVitaminDLabUnit(VitaminDLabUnit::NanogramPerMillilitre);
        settings.setLanguage(u"de"_s);
        settings.setWindowGeometry(geometry);
        settings.setLastDiary(u"Änne.osteolog"_s);
        settings.setWelcomeDone(true);
        EXPECT_TRUE(settings.save());
    }
    const Settings settings(file());
    EXPECT_EQ(settings.theme(), ThemeName::Contrast);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.75);
    EXPECT_EQ(settings.measureSystem(), MeasureSystem::UnitedStates);
    EXPECT_EQ(settings.vitaminDUnit(), VitaminDUnit::InternationalUnit);
    EXPECT_EQ(settings.vitaminDLabUnit(), VitaminDLabUnit::NanogramPerMillilitre);
    EXPECT_EQ(settings.language(), u"de"_s);
    EXPECT_EQ(settings.windowGeometry(), geometry);
    EXPECT_EQ(settings.lastDiary(), u"Änne.osteolog"_s);
    EXPECT_TRUE(settings.welcomeDone());
}

TEST_F(SettingsTest, AValueThatMakesNoSenseCountsAsTheDefault)
{
    write(u"settings.ini"_s, "[view]\ntheme=sepia\ntext-percent=huge\n[units]\nmeasures=furlongs\n");
    const Settings settings(file());
    EXPECT_EQ(settings.theme(), ThemeName::System);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.0);
    EXPECT_EQ(settings.measureSystem(), MeasureSystem::Metric);
}

TEST_F(SettingsTest, TextSizeStaysWithinItsBounds)
{
    Settings settings(file());
    settings.setTextScale(7);
    EXPECT_DOUBLE_EQ(settings.textScale(), 2.0);
    settings.setTextScale(0.1);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.0);
    write(u"other.ini"_s, "[view]\ntext-percent=100000\n");
    EXPECT_DOUBLE_EQ(Settings(path(u"other.ini"_s)).textScale(), 2.0);
}

TEST_F(SettingsTest, TellsOfAChangeAndOfNothingElse)
{
    Settings settings(file());
    int themes = 0;
    int units = 0;
    QObject::connect(&settings, &Settings::themeChanged, [&](ThemeName) { ++themes; });
    QObject::connect(&settings, &Settings::unitsChanged, [&] { ++units; });
    settings.setTheme(ThemeName::System);
    settings.setVitaminDUnit(VitaminDUnit::Microgram);
    EXPECT_EQ(themes + units, 0) << "nothing was changed";
    settings.setTheme(ThemeName::Dark);
    settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
    settings.setMeasureSystem(MeasureSystem::UnitedStates);
    EXPECT_EQ(themes, 1);
    EXPECT_EQ(units, 2);
}
