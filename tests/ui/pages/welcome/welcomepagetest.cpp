// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/welcomepage.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "tests/ui/support/textroom.h"

#include <QSignalSpy>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class WelcomePageTest : public AppHarness
{
protected:
    void open(QSize size = {1092, 760})
    {
        page = std::make_unique<WelcomePage>(*context);
        finished = std::make_unique<QSignalSpy>(page.get(), &WelcomePage::finished);
        page->resize(size);
        page->refresh(nullptr);
        page->show();
        page->activateWindow();
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    std::vector<Record> profiles() const { return store->records(RecordKind::Profile).value(); }

    std::unique_ptr<WelcomePage> page;
    std::unique_ptr<QSignalSpy> finished;
    std::unique_ptr<Driver> driver;
};

} // namespace

TEST_F(WelcomePageTest, IsDueUntilAProfileOrASkip)
{
    EXPECT_TRUE(welcomeIsDue(*context));
    settings.setWelcomeDone(true);
    EXPECT_FALSE(welcomeIsDue(*context));
    settings.setWelcomeDone(false);
    setProfile();
    EXPECT_FALSE(welcomeIsDue(*context));
}

TEST_F(WelcomePageTest, IsNotDueForADiaryThatCameFromElsewhere)
{
    eat(u"sr-12061"_s, 30, today());
    EXPECT_FALSE(welcomeIsDue(*context));
}

TEST_F(WelcomePageTest, ThreeStepsWriteOneProfileOfToday)
{
    open();
    driver->click(u"units1"_s);     // lb, feet and inches
    driver->click(u"reference1"_s); // Europe
    driver->click(u"welcomeNext"_s);
    driver->enterDate(u"birthDate"_s, QDate(1960, 5, 1));
    driver->click(u"sex0"_s);
    driver->choose(u"lifeStage"_s, u"After menopause"_s);
    driver->type(u"weightValue"_s, u"136.7"_s);
    driver->type(u"heightValue"_s, u"5"_s);
    driver->type(u"heightInches"_s, u"5.5"_s);
    driver->click(u"welcomeNext"_s);
    driver->click(u"diet2"_s);
    driver->click(u"avoid-tree-nuts"_s);
    driver->click(u"kidneyAnswer1"_s);
    driver->choose(u"kidneyWhich"_s, u"I do not know"_s);
    driver->click(u"vitaminKBlockerAnswer1"_s);
    driver->choose(u"vitaminKBlockerWhich"_s, u"Phenprocoumon"_s);
    driver->click(u"boneMedicineAnswer1"_s);
    EXPECT_TRUE(profiles().empty());
    driver->click(u"welcomeNext"_s);

    ASSERT_EQ(profiles().size(), 1U);
    const Record record = profiles().front();
    EXPECT_EQ(record.day, today());
    const Profile& profile = record.as<ProfileChange>()->profile;
    EXPECT_EQ(profile.birthDate, QDate(1960, 5, 1));
    EXPECT_EQ(profile.sex, Sex::Female);
    EXPECT_EQ(profile.stage, LifeStage::Postmenopause);
    EXPECT_NEAR(profile.weight->value(), 62.0, 0.05);
    EXPECT_NEAR(profile.height->value(), 166.37, 0.01);
    EXPECT_EQ(profile.reference, ReferenceSet::Efsa);
    EXPECT_EQ(profile.diet, Diet::Vegetarian);
    EXPECT_TRUE(profile.avoid.contains(Allergen::TreeNuts));
    EXPECT_FALSE(profile.avoid.contains(Allergen::Milk));
    EXPECT_EQ(profile.conditions, QSet<Condition>{Condition::KidneyStageUnknown});
    EXPECT_EQ(profile.medicines, (QSet<QString>{u"phenprocoumon"_s, u"alendronate"_s}));
    EXPECT_EQ(settings.measureSystem(), MeasureSystem::UnitedStates);
    EXPECT_TRUE(settings.welcomeDone());
    EXPECT_EQ(finished->size(), 1);
    EXPECT_EQ(journal->undoName(), EditName::ChangeProfile);
}

TEST_F(WelcomePageTest, NothingSaidIsNothingGuessed)
{
    open();
    for (int step = 0; step < 3; ++step)
        driver->click(u"welcomeNext"_s);
    ASSERT_EQ(profiles().size(), 1U);
    const Profile profile = profiles().front().as<ProfileChange>()->profile;
    EXPECT_EQ(profile.sex, Sex::Unset);
    EXPECT_FALSE(profile.birthDate.isValid());
    EXPECT_FALSE(profile.weight.has_value());
    EXPECT_TRUE(profile.conditions.isEmpty());
    EXPECT_TRUE(profile.medicines.isEmpty());
}

TEST_F(WelcomePageTest, SkipWritesNothingAndDoesNotComeBack)
{
    open();
    driver->click(u"welcomeNext"_s);
    driver->type(u"weightValue"_s, u"62"_s);
    driver->click(u"welcomeSkip"_s);
    EXPECT_TRUE(profiles().empty());
    EXPECT_TRUE(settings.welcomeDone());
    EXPECT_EQ(finished->size(), 1);
    EXPECT_FALSE(welcomeIsDue(*context));
}

TEST_F(WelcomePageTest, WhatCannotBeRightIsSaidAtTheFieldAndHoldsTheStep)
{
    open();
    driver->click(u"welcomeNext"_s);
    driver->enterDate(u"birthDate"_s, QDate(1960, 5, 1));
    driver->type(u"birthDateDay"_s, u"31"_s);
    driver->choose(u"birthDateMonth"_s, 2);
    driver->type(u"weightValue"_s, u"6200"_s);
    driver->type(u"heightValue"_s, u"tall"_s);
    driver->click(u"welcomeNext"_s);
    EXPECT_TRUE(driver->isVisible(u"birthDateDay"_s));
    EXPECT_TRUE(driver->text(u"birthDateRemark"_s).contains(u"not a date"_s));
    EXPECT_TRUE(driver->text(u"weightRemark"_s).contains(u"weight cannot be right"_s));
    EXPECT_TRUE(driver->text(u"heightRemark"_s).contains(u"height cannot be right"_s));
    EXPECT_TRUE(profiles().empty());
    EXPECT_EQ(finished->size(), 0);

    driver->enterDate(u"birthDate"_s, QDate(2022, 5, 1)); // four years old
    driver->click(u"welcomeNext"_s);
    EXPECT_TRUE(driver->text(u"birthDateRemark"_s).contains(u"below 9 years"_s));
    driver->enterDate(u"birthDate"_s, QDate(2027, 5, 1));
    driver->click(u"welcomeNext"_s);
    EXPECT_TRUE(driver->text(u"birthDateRemark"_s).contains(u"future"_s));
    driver->enterDate(u"birthDate"_s, QDate(1960, 5, 1));
    EXPECT_FALSE(driver->text(u"birthDateRemark"_s).contains(u"future"_s)); // taken away while typing
    driver->type(u"weightValue"_s, u"62,5"_s);
    driver->type(u"heightValue"_s, u"170"_s);
    driver->click(u"welcomeNext"_s);
    EXPECT_FALSE(driver->isVisible(u"birthDateDay"_s));
}

TEST_F(WelcomePageTest, LifeStagesAreThoseThatApply)
{
    open();
    driver->click(u"welcomeNext"_s);
    driver->enterDate(u"birthDate"_s, QDate(2000, 1, 1));
    driver->click(u"sex1"_s); // male
    EXPECT_FALSE(driver->isVisible(u"lifeStage"_s));
    driver->click(u"sex0"_s); // female, 26 years
    auto* stages = driver->find<QComboBox>(u"lifeStage"_s);
    EXPECT_GE(stages->findText(u"Pregnant"_s), 0);
    EXPECT_LT(stages->findText(u"After menopause"_s), 0);
    driver->type(u"birthDateYear"_s, u"1950"_s);
    EXPECT_LT(stages->findText(u"Pregnant"_s), 0);
    EXPECT_GE(stages->findText(u"After menopause"_s), 0);
}

TEST_F(WelcomePageTest, EnterGoesOn)
{
    open();
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), Qt::Key_Return);
    settle();
    EXPECT_TRUE(driver->isVisible(u"birthDateDay"_s));
    QTest::keyClick(driver->find<QLineEdit>(u"weightValue"_s), Qt::Key_Return);
    settle();
    EXPECT_TRUE(driver->isVisible(u"diet0"_s));
    auto* back = driver->find<QAbstractButton>(u"welcomeBack"_s);
    back->setFocus();
    QTest::keyClick(back, Qt::Key_Return);
    settle();
    EXPECT_TRUE(driver->isVisible(u"birthDateDay"_s));
}

TEST_F(WelcomePageTest, EverythingIsReadableAtEverySize)
{
    for (const QSize size : {QSize(1092, 760), QSize(836, 640)}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            theme.setTextScale(scale);
            open(size);
            for (int step = 0; step < 3; ++step) {
                page->showPicture(page->pictures().at(step));
                if (step == 2) {
                    for (const QString& name :
                         {u"kidneyAnswer1"_s, u"vitaminKBlockerAnswer1"_s, u"boneMedicineAnswer1"_s})
                        driver->click(name);
                }
                settle();
                EXPECT_EQ(cutTexts(*page).join(u'\n').toStdString(), "") << scale << " step " << step;
            }
        }
    }
}

} // namespace osteolog::test
