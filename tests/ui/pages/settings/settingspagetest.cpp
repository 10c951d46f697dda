// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "tests/ui/support/textroom.h"
#include "ui/pages/settings/diarycheck.h"
#include "ui/shell/wording.h"

#include <QDesktopServices>
#include <QDir>
#include <QSignalSpy>
#include <QSlider>
#include <QUrl>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class SettingsPageTest : public AppHarness
{
protected:
    void open(QSize size = {1092, 760})
    {
        QObject::connect(&settings, &Settings::themeChanged, &theme, &ThemeProvider::setName, Qt::UniqueConnection);
        QObject::connect(&settings, &Settings::textScaleChanged, &theme, &ThemeProvider::setTextScale,
                         Qt::UniqueConnection);
        page = std::make_unique<SettingsPage>(*context);
        page->resize(size);
        page->refresh(nullptr);
        page->show();
        settle();
        driver = std::make_unique<Driver>(*page);
    }

    std::unique_ptr<SettingsPage> page;
    std::unique_ptr<Driver> driver;
};

/// Takes file addresses instead of the desktop.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(u"file"_s, this, "take"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;

public Q_SLOTS:
    void take(const QUrl& url) { opened << url; }
};

} // namespace

TEST_F(SettingsPageTest, TextSizeActsAtOnceAndIsKept)
{
    open();
    const int before = driver->find<QLabel>(u"textPercent"_s)->font().pixelSize();
    driver->find<QSlider>(u"textSize"_s)->setValue(150);
    settle();
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.5);
    EXPECT_DOUBLE_EQ(theme.theme().textScale, 1.5);
    EXPECT_EQ(driver->find<QLabel>(u"textPercent"_s)->font().pixelSize(), before * 3 / 2);
    driver->click(u"textLarger"_s);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.6);
    driver->find<QSlider>(u"textSize"_s)->setValue(200);
    EXPECT_FALSE(driver->find<QAbstractButton>(u"textLarger"_s)->isEnabled());
    driver->click(u"textSmaller"_s);
    EXPECT_DOUBLE_EQ(settings.textScale(), 1.9);
    settings.save();
    EXPECT_DOUBLE_EQ(Settings(path(u"settings.ini"_s)).textScale(), 1.9);
}

TEST_F(SettingsPageTest, ThemeActsAtOnce)
{
    open();
    driver->click(u"theme2"_s);
    EXPECT_EQ(settings.theme(), ThemeName::Dark);
    EXPECT_TRUE(theme.theme().dark);
    driver->click(u"theme3"_s);
    EXPECT_TRUE(theme.theme().contrast);
    driver->click(u"theme1"_s);
    EXPECT_FALSE(theme.theme().dark);
}

TEST_F(SettingsPageTest, UnitsAreToldToEverybody)
{
    open();
    const QSignalSpy changed(&settings, &Settings::unitsChanged);
    driver->click(u"measures1"_s);
    driver->click(u"vitaminDUnit1"_s);
    driver->click(u"vitaminDLabUnit1"_s);
    EXPECT_EQ(changed.size(), 3);
    EXPECT_EQ(displayUnits(settings), (DisplayUnits{MeasureSystem::UnitedStates, VitaminDUnit::InternationalUnit,
                                                    VitaminDLabUnit::NanogramPerMillilitre}));
}

TEST_F(SettingsPageTest, ShowsWhatWasSetElsewhere)
{
    open();
    settings.setTheme(ThemeName::Contrast);
    settings.setTextScale(1.3);
    settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
    EXPECT_TRUE(driver->find<QAbstractButton>(u"theme3"_s)->isChecked());
    EXPECT_EQ(driver->find<QSlider>(u"textSize"_s)->value(), 130);
    EXPECT_TRUE(driver->find<QAbstractButton>(u"vitaminDUnit1"_s)->isChecked());
}

TEST_F(SettingsPageTest, TheOnlyLanguageIsNotAQuestion)
{
    open();
    EXPECT_EQ(page->findChild<QComboBox*>(u"language"_s) != nullptr, availableLanguages().size() > 1);
    EXPECT_EQ(availableLanguages().front(), u"en"_s);
}

TEST_F(SettingsPageTest, TheDataFolderIsShownAndOpened)
{
    FolderOpener opener;
    open();
    EXPECT_EQ(driver->text(u"dataFolder"_s), QDir::toNativeSeparators(folder()));
    driver->click(u"openFolder"_s);
    ASSERT_EQ(opener.opened.size(), 1);
    EXPECT_EQ(opener.opened.front().toLocalFile(), folder());
}

TEST_F(SettingsPageTest, TheDiaryCheckSaysWhatItFound)
{
    eat(u"sr-12061"_s, 30, today());
    open();
    const QSignalSpy finished(page->findChild<DiaryCheck*>(), &DiaryCheck::finished);
    driver->click(u"checkDiary"_s);
    ASSERT_TRUE(finished.size() == 1 || QSignalSpy(page->findChild<DiaryCheck*>(), &DiaryCheck::finished).wait(10000));
    EXPECT_TRUE(driver->text(u"checkResult"_s).contains(u"in order"_s)) << driver->text(u"checkResult"_s).toStdString();
    EXPECT_TRUE(driver->find<QAbstractButton>(u"checkDiary"_s)->isEnabled());
}

TEST_F(SettingsPageTest, EverythingIsReadableAtEverySize)
{
    for (const QSize size : {QSize(1092, 760), QSize(836, 640)}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            settings.setTextScale(scale);
            theme.setTextScale(scale);
            open(size);
            EXPECT_EQ(cutTexts(*page).join(u'\n').toStdString(), "") << scale << " in " << size.width();
        }
    }
}

TEST(DiaryCheckText, SaysWhatToDoWithADamagedDiary)
{
    const QString text = diaryCheckText({false, 12, {u"page 7 is missing"_s}});
    EXPECT_TRUE(text.contains(u"damaged"_s));
    EXPECT_TRUE(text.contains(u"backup"_s));
    EXPECT_TRUE(text.contains(u"page 7 is missing"_s));
    EXPECT_TRUE(diaryCheckText({true, 12, {}}).contains(u"12"_s));
}

} // namespace osteolog::test

#include "settingspagetest.moc"
