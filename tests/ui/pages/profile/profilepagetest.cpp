// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profile/profilepage.h"

#include "core/analysis/targets.h"
#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "tests/ui/support/textroom.h"
#include "ui/pages/profile/personsection.h"
#include "ui/pages/profile/targetspanel.h"
#include "ui/widgets/segmented.h"

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class ProfilePageTest : public AppHarness
{
protected:
    void open(QSize size = {1092, 760})
    {
        page = std::make_unique<ProfilePage>(*context);
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        page->resize(size);
        page->refresh(nullptr);
        page->show();
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    std::vector<Record> profiles() const { return store->records(RecordKind::Profile).value(); }
    Profile profileOn(QDate day) const { return store->profiles().value().on(day); }
    double proteinTarget(QDate day) const
    {
        return targetsOn(day, profileOn(day), tables)[Member::Protein].amount.value_or(-1);
    }

    std::unique_ptr<ProfilePage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace

TEST_F(ProfilePageTest, ShowsWhatHoldsTodayAndSavesNothingByItself)
{
    setProfile();
    open();
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"62"_s);
    EXPECT_EQ(driver->find<QLineEdit>(u"birthDateYear"_s)->text(), u"1960"_s);
    EXPECT_EQ(driver->find<QComboBox>(u"lifeStage"_s)->currentText(), u"After menopause"_s);
    EXPECT_FALSE(driver->find<QAbstractButton>(u"saveProfile"_s)->isEnabled());
    EXPECT_EQ(profiles().size(), 1U);
    EXPECT_EQ(journal->undoName(), EditName::Add); // that of the set-up
}

TEST_F(ProfilePageTest, KeepsWhatTheBodyPageMeasuresAgainst)
{
    setProfile();
    open();
    driver->type(u"youngHeightValue"_s, u"168"_s);
    driver->enterDate(u"lastPeriod"_s, QDate(2011, 4, 1));
    driver->find<Segmented>(u"oestrogen"_s)->setCurrentIndex(1);
    driver->click(u"saveProfile"_s);
    const Profile kept = profileOn(today());
    EXPECT_EQ(kept.youngAdultHeight, Centimetres(168));
    EXPECT_EQ(kept.menopauseDate, QDate(2011, 4, 1));
    EXPECT_EQ(kept.takesOestrogen, false);
    driver->enterDate(u"lastPeriod"_s, today().addDays(3));
    driver->click(u"saveProfile"_s);
    EXPECT_EQ(profileOn(today()).menopauseDate, QDate(2011, 4, 1)); // a day to come is refused
}

TEST_F(ProfilePageTest, AChangeFromTodayKeepsTheTargetsOfThePast)
{
    setProfile();
    const QDate lastYear(2025, 11, 21);
    const double before = proteinTarget(lastYear);
    open();
    driver->type(u"weightValue"_s, u"70"_s);
    driver->type(u"proteinGoalNumber"_s, u"1.2"_s);
    driver->click(u"saveProfile"_s);
    ASSERT_EQ(profiles().size(), 2U);
    EXPECT_DOUBLE_EQ(proteinTarget(lastYear), before);
    EXPECT_DOUBLE_EQ(proteinTarget(today().addDays(-1)), before);
    EXPECT_DOUBLE_EQ(proteinTarget(today()), 84);
    EXPECT_EQ(driver->text(u"target-protein"_s).simplified(), u"84 g a day"_s);
    EXPECT_TRUE(driver->text(u"targetKind-protein"_s).contains(u"own goal"_s));
    EXPECT_FALSE(driver->find<QAbstractButton>(u"saveProfile"_s)->isEnabled());

    editor->undo();
    settle();
    EXPECT_EQ(profiles().size(), 1U);
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"62"_s);
}

TEST_F(ProfilePageTest, ASecondChangeOfTheSameDayReplacesTheFirst)
{
    open();
    driver->type(u"weightValue"_s, u"70"_s);
    driver->click(u"saveProfile"_s);
    driver->type(u"weightValue"_s, u"71"_s);
    driver->click(u"saveProfile"_s);
    ASSERT_EQ(profiles().size(), 1U);
    EXPECT_DOUBLE_EQ(profileOn(today()).weight->value(), 71);
    EXPECT_DOUBLE_EQ(profileOn(QDate(2020, 1, 1)).weight->value(), 71); // the first covers all earlier days
}

TEST_F(ProfilePageTest, AnOlderProfileIsCorrectedInItsPlace)
{
    setProfile(); // of 1 January
    open();
    driver->type(u"weightValue"_s, u"70"_s);
    driver->click(u"saveProfile"_s);
    driver->click(u"profileEdit1"_s); // newest first
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"62"_s);
    driver->type(u"weightValue"_s, u"64"_s);
    driver->click(u"saveProfile"_s);
    ASSERT_EQ(profiles().size(), 2U);
    EXPECT_DOUBLE_EQ(profileOn(QDate(2026, 5, 1)).weight->value(), 64);
    EXPECT_DOUBLE_EQ(profileOn(today()).weight->value(), 70);
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"70"_s); // back to today's
}

TEST_F(ProfilePageTest, RemovingCanBeUndone)
{
    setProfile();
    open();
    driver->click(u"profileRemove0"_s);
    EXPECT_TRUE(profiles().empty());
    EXPECT_FALSE(driver->isVisible(u"profileHistory"_s));
    EXPECT_TRUE(driver->find<QLineEdit>(u"weightValue"_s)->text().isEmpty());
    editor->undo();
    settle();
    EXPECT_EQ(profiles().size(), 1U);
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"62"_s);
}

TEST_F(ProfilePageTest, WhatWasTypedStaysWhenTheDiaryChangesMeanwhile)
{
    setProfile();
    open();
    driver->type(u"weightValue"_s, u"70"_s);
    page->hide(); // another page is looked at, and another profile is written
    Profile other = exampleProfile();
    other.weight = Kilograms(65);
    apply(Edit::add(makeRecord(QDate(2026, 6, 1), {}, ProfileChange{other})));
    page->refresh(nullptr);
    page->show();
    EXPECT_TRUE(page->hasUnsavedChanges());
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"70"_s);
    driver->click(u"discardProfile"_s);
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"65"_s);
    EXPECT_FALSE(page->hasUnsavedChanges());
}

TEST_F(ProfilePageTest, WhatCannotBeRightIsSaidAtTheFieldAndNothingIsWritten)
{
    setProfile();
    open();
    driver->type(u"weightValue"_s, u"6"_s);
    driver->type(u"proteinGoalNumber"_s, u"9"_s);
    driver->type(u"vitaminK2GoalNumber"_s, u"lots"_s);
    driver->type(u"validFromYear"_s, u"2027"_s);
    driver->type(u"medicineSearch"_s, u"moonshine"_s);
    driver->click(u"saveProfile"_s);
    EXPECT_TRUE(driver->text(u"weightRemark"_s).contains(u"cannot be right"_s));
    EXPECT_TRUE(driver->text(u"proteinGoalRemark"_s).contains(u"from 0.5 to 2.5"_s));
    EXPECT_TRUE(driver->text(u"vitaminK2GoalRemark"_s).contains(u"Give a number"_s));
    EXPECT_TRUE(driver->text(u"validFromRemark"_s).contains(u"future"_s));
    EXPECT_TRUE(driver->text(u"medicineFieldRemark"_s).contains(u"moonshine"_s));
    EXPECT_EQ(profiles().size(), 1U);
    EXPECT_DOUBLE_EQ(profileOn(today()).weight->value(), 62);
    EXPECT_TRUE(page->hasUnsavedChanges());
}

TEST_F(ProfilePageTest, ADayThatHasAProfileIsNotOverwritten)
{
    setProfile(); // of 1 January 2026
    open();
    driver->type(u"weightValue"_s, u"70"_s);
    driver->enterDate(u"validFrom"_s, QDate(2026, 1, 1));
    driver->click(u"saveProfile"_s);
    EXPECT_TRUE(driver->text(u"validFromRemark"_s).contains(u"there already"_s));
    EXPECT_DOUBLE_EQ(profileOn(today()).weight->value(), 62);
}

TEST_F(ProfilePageTest, MedicinesAndConditionsComeBackAsTheyWere)
{
    Profile profile = exampleProfile();
    profile.medicines = {u"warfarin"_s, u"acenocoumarol"_s, u"ppi"_s, u"something of my own"_s};
    profile.conditions = {Condition::Dialysis, Condition::KidneyEgfrBelow30, Condition::HighCalcium};
    setProfile(profile);
    open();
    driver->type(u"weightValue"_s, u"63"_s);
    driver->click(u"saveProfile"_s);
    EXPECT_EQ(profileOn(today()).medicines, profile.medicines);
    EXPECT_EQ(profileOn(today()).conditions, profile.conditions);

    driver->type(u"medicineSearch"_s, u"Levothyroxine"_s);
    driver->click(u"medicineAdd"_s);
    driver->click(u"medicine-ppi"_s); // takes it out
    driver->click(u"vitaminKBlockerAnswer0"_s);
    driver->click(u"condition-osteoporosis"_s);
    driver->choose(u"kidneyWhich"_s, u"eGFR 30 to 59"_s);
    driver->click(u"saveProfile"_s);
    EXPECT_EQ(profileOn(today()).medicines, (QSet<QString>{u"levothyroxine"_s, u"something of my own"_s}));
    EXPECT_EQ(profileOn(today()).conditions,
              (QSet<Condition>{Condition::KidneyEgfr30to59, Condition::HighCalcium, Condition::Osteoporosis}));
}

TEST_F(ProfilePageTest, ProteinIsOfferedWhereTheTableOffersIt)
{
    setProfile(); // 66 years, after menopause
    open();
    ASSERT_TRUE(driver->isVisible(u"proteinOffer"_s));
    EXPECT_TRUE(driver->text(u"proteinOffer"_s).contains(u"1 to 1.2 g"_s));
    EXPECT_TRUE(driver->text(u"proteinOffer"_s).contains(u"not independently re-checked"_s));
    driver->click(u"proteinOfferHigh"_s);
    EXPECT_EQ(driver->find<QLineEdit>(u"proteinGoalNumber"_s)->text(), u"1.2"_s);
    driver->click(u"kidneyAnswer1"_s);
    EXPECT_FALSE(driver->isVisible(u"proteinOffer"_s));
    EXPECT_TRUE(driver->text(u"proteinGoalRemark"_s).contains(u"kidney team"_s));
}

TEST_F(ProfilePageTest, TargetsNameTheirSourceAndWhatWasNotRechecked)
{
    setProfile();
    open();
    EXPECT_EQ(driver->text(u"target-magnesium"_s).simplified(), u"320 mg a day"_s);
    EXPECT_TRUE(driver->text(u"targetKind-magnesium"_s).contains(u"RDA"_s));
    EXPECT_TRUE(driver->text(u"targetKind-magnesium"_s).contains(u"350"_s));
    EXPECT_TRUE(driver->text(u"targetKind-magnesium"_s).contains(u"supplements and medicines"_s));
    EXPECT_TRUE(driver->text(u"targetSource-magnesium"_s).contains(u"IOM 1997"_s));
    EXPECT_TRUE(driver->text(u"targetKind-vitamin_k2"_s).contains(u"No official amount"_s));
    EXPECT_EQ(statusText(u"M"_s), u"Not independently re-checked."_s);
    settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
    page->refresh(nullptr);
    EXPECT_EQ(driver->text(u"target-vitamin_d"_s).simplified(), u"600 IU a day"_s);
}

TEST_F(ProfilePageTest, WhatTheDiaryShowsCountsAsTicked)
{
    setProfile();
    apply(Edit::add(makeRecord(QDate(2026, 10, 1), {}, LabResult{u"egfr"_s, {25, Unit::MillilitrePerMinute}, {}, {}})));
    open();
    EXPECT_EQ(driver->text(u"target-magnesium"_s), u"no target"_s);
    EXPECT_TRUE(driver->isVisible(u"targetsRemark"_s));
    EXPECT_TRUE(driver->text(u"targetsRemark"_s).contains(u"eGFR below 30"_s));
}

TEST_F(ProfilePageTest, UsMeasuresChangeTheNumbersAndNotTheWeight)
{
    setProfile();
    settings.setMeasureSystem(MeasureSystem::UnitedStates);
    open();
    EXPECT_EQ(driver->find<QLineEdit>(u"weightValue"_s)->text(), u"136.7"_s);
    driver->click(u"avoid-milk"_s);
    driver->click(u"saveProfile"_s);
    EXPECT_DOUBLE_EQ(profileOn(today()).weight->value(), 62); // to the last digit
}

TEST_F(ProfilePageTest, EverythingIsReadableAtEverySize)
{
    Profile profile = exampleProfile();
    profile.conditions = {Condition::KidneyStageUnknown};
    profile.medicines = {u"warfarin"_s, u"alendronate"_s, u"ppi"_s, u"thiazide"_s, u"levothyroxine"_s};
    setProfile(profile);
    for (const QSize size : {QSize(1092, 760), QSize(836, 640)}) {
        for (const double scale : {1.0, 1.5, 2.0}) {
            theme.setTextScale(scale);
            open(size);
            EXPECT_EQ(cutTexts(*page).join(u'\n').toStdString(), "") << scale << " in " << size.width();
        }
    }
}

TEST(LifeStages, FollowSexAndAge)
{
    EXPECT_EQ(lifeStagesFor(Sex::Male, 40), std::vector{LifeStage::None});
    EXPECT_EQ(lifeStagesFor(Sex::Female, 12), std::vector{LifeStage::None});
    EXPECT_EQ(lifeStagesFor(Sex::Female, 25),
              (std::vector{LifeStage::None, LifeStage::Pregnant, LifeStage::Lactating}));
    EXPECT_EQ(lifeStagesFor(Sex::Female, 70),
              (std::vector{LifeStage::None, LifeStage::Perimenopause, LifeStage::Postmenopause}));
    EXPECT_EQ(lifeStagesFor(Sex::Unset, std::nullopt).size(), 5U);
}

TEST_F(ProfilePageTest, ClosingAsksAboutWhatIsNotSaved)
{
    setProfile();
    open();
    EXPECT_TRUE(page->mayClose()); // nothing to ask about
    driver->type(u"weightValue"_s, u"70"_s);
    answers.choice = Choice::Cancel;
    EXPECT_FALSE(page->mayClose());
    EXPECT_TRUE(page->hasUnsavedChanges());
    answers.choice = Choice::Alternative;
    EXPECT_TRUE(page->mayClose());
    EXPECT_EQ(profiles().size(), 1U);
    driver->type(u"weightValue"_s, u"7000"_s);
    answers.choice = Choice::Accept;
    EXPECT_FALSE(page->mayClose()); // cannot be saved like this
    driver->type(u"weightValue"_s, u"70"_s);
    EXPECT_TRUE(page->mayClose());
    EXPECT_EQ(profileOn(today()).weight, Kilograms(70));
}

} // namespace osteolog::test
