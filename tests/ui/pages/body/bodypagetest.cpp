// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/body/bodypage.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/charts/timeline.h"
#include "ui/widgets/segmented.h"

#include <QApplication>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class BodyPageTest : public AppHarness
{
protected:
    void open(const Profile& profile = exampleProfile())
    {
        setProfile(profile);
        page = std::make_unique<BodyPage>(*context);
        page->resize(1092, 760);
        page->refresh(nullptr);
        page->show();
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    Driver dialog(const QString& name) const
    {
        auto* found = page->findChild<QDialog*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return Driver(*found);
    }
    void press(const QString& choice, int index) const
    {
        auto* found = page->findChild<Segmented*>(choice);
        ASSERT_NE(found, nullptr) << choice.toStdString();
        found->setCurrentIndex(index);
        settle();
    }
    bool shows(const QString& panel, const QString& words) const
    {
        const auto* card = page->findChild<QWidget*>(panel);
        if (!card || !card->isVisibleTo(page.get()))
            return false;
        const QList<QLabel*> labels = card->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel* label) { return label->text().contains(words); });
    }
    void scan(QDate day, double density, const QString& machine)
    {
        BoneScan scan;
        scan.site = u"total-hip"_s;
        scan.density = density;
        scan.tScore = -1.6;
        scan.machine = machine;
        apply(Edit::add(makeRecord(day, {}, scan)));
    }

    std::unique_ptr<BodyPage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace

TEST_F(BodyPageTest, OnePressRatesASymptomAndAnotherTakesItOut)
{
    open();
    press(u"rate-cramps"_s, 3);
    std::vector<Record> ratings = store->records(RecordKind::Symptom).value();
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings.front().as<SymptomRating>()->rating, 2);
    EXPECT_EQ(ratings.front().day, today());
    press(u"rate-cramps"_s, 5); // changed, not added
    ratings = store->records(RecordKind::Symptom).value();
    ASSERT_EQ(ratings.size(), 1U);
    EXPECT_EQ(ratings.front().as<SymptomRating>()->rating, 4);
    press(u"rate-cramps"_s, 0);
    EXPECT_TRUE(store->records(RecordKind::Symptom)->empty());
}

TEST_F(BodyPageTest, NightCrampsAreKeptWithNumberAndSide)
{
    open();
    driver->click(u"nightCramps"_s);
    const Driver form = dialog(u"symptomDialog"_s);
    press(u"symptomRating"_s, 4);
    form.find<QSpinBox>(u"symptomCount"_s)->setValue(2);
    press(u"symptomSide"_s, 2);
    press(u"symptomWoke"_s, 2);
    form.click(u"symptomSave"_s);
    const std::vector<Record> ratings = store->records(RecordKind::Symptom).value();
    ASSERT_EQ(ratings.size(), 1U);
    const auto& cramps = *ratings.front().as<SymptomRating>();
    EXPECT_EQ(cramps.symptom, u"night-cramps"_s);
    EXPECT_EQ(cramps.rating, 3);
    EXPECT_EQ(cramps.count, 2);
    EXPECT_EQ(cramps.side, BodySide::Right);
    EXPECT_EQ(cramps.wokeUp, true);
    EXPECT_FALSE(cramps.daysOfSeven.has_value()); // not said is not zero
}

TEST_F(BodyPageTest, WhatIsRatedCanBeChosenInOwnWordsToo)
{
    open();
    driver->click(u"chooseSymptoms"_s);
    auto* list = page->findChild<QListWidget*>(u"symptomList"_s);
    ASSERT_NE(list, nullptr);
    const QList<QListWidgetItem*> found = list->findItems(tables.symptom(u"headache"_s)->name, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    found.front()->setCheckState(Qt::Checked);
    page->findChild<QPlainTextEdit*>(u"ownSymptoms"_s)->setPlainText(u"tingling scalp"_s);
    dialog(u"symptomSetDialog"_s).click(u"symptomSetSave"_s);
    EXPECT_NE(page->findChild<Segmented*>(u"rate-headache"_s), nullptr);
    EXPECT_EQ(page->findChild<Segmented*>(u"rate-cramps"_s), nullptr);
    press(u"rate-tingling scalp"_s, 2);
    ASSERT_EQ(store->records(RecordKind::Symptom)->size(), 1U);
    EXPECT_EQ(store->records(RecordKind::Symptom)->front().as<SymptomRating>()->symptom, u"tingling scalp"_s);
}

TEST_F(BodyPageTest, AReadySetTicksItsSymptoms)
{
    open();
    driver->click(u"chooseSymptoms"_s);
    dialog(u"symptomSetDialog"_s).click(u"preset-night-cramps"_s);
    dialog(u"symptomSetDialog"_s).click(u"symptomSetSave"_s);
    EXPECT_NE(page->findChild<Segmented*>(u"rate-night-cramps"_s), nullptr);
    EXPECT_NE(page->findChild<Segmented*>(u"rate-sleep"_s), nullptr);
}

TEST_F(BodyPageTest, TheKeyboardStaysOnTheScaleThatItRates)
{
    open();
    page->activateWindow();
    page->focusMainField();
    for (const int rating : {0, 1, 2}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        settle();
        ASSERT_EQ(store->records(RecordKind::Symptom)->size(), 1U);
        EXPECT_EQ(store->records(RecordKind::Symptom)->front().as<SymptomRating>()->rating, rating);
    }
}

TEST_F(BodyPageTest, AResultInTheWrongUnitIsAskedAbout)
{
    open();
    driver->click(u"newLab"_s);
    const Driver form = dialog(u"labDialog"_s);
    form.choose(u"labTest"_s, tables.lab(u"vitamin-d"_s)->name);
    form.type(u"labValue"_s, u"150"_s);
    form.choose(u"labUnit"_s, u"ng/mL"_s);
    answers.choice = Choice::Cancel;
    form.click(u"labSave"_s);
    ASSERT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(answers.questions.front().text.contains(u"nmol/L"_s));
    EXPECT_TRUE(store->records(RecordKind::Lab)->empty());
    form.choose(u"labUnit"_s, u"nmol/L"_s);
    form.type(u"labLow"_s, u"50"_s);
    form.type(u"labHigh"_s, u"125"_s);
    form.click(u"labSave"_s);
    ASSERT_EQ(store->records(RecordKind::Lab)->size(), 1U);
    EXPECT_TRUE(shows(u"labPanel"_s, u"150"_s));
    EXPECT_TRUE(shows(u"labPanel"_s, u"Above your laboratory’s range"_s));
}

TEST_F(BodyPageTest, ScansAreComparedOnOneMachineOnly)
{
    scan(today().addYears(-2), 0.800, u"Hologic A"_s);
    scan(today().addYears(-1), 0.810, u"Hologic A"_s);
    open();
    EXPECT_TRUE(shows(u"scanPanel"_s, u"cannot be told apart from no change"_s));
    EXPECT_TRUE(shows(u"scanPanel"_s, u"0.81"_s));
    scan(today(), 0.700, u"Lunar B"_s);
    settle();
    EXPECT_TRUE(shows(u"scanPanel"_s, u"another machine"_s));
}

TEST_F(BodyPageTest, AScanThatCannotBeIsRefusedAndOneWithoutAMachineAskedAbout)
{
    open();
    driver->click(u"newScan"_s);
    const Driver form = dialog(u"scanDialog"_s);
    form.type(u"scanDensity"_s, u"12"_s);
    form.click(u"scanSave"_s);
    EXPECT_TRUE(store->records(RecordKind::Scan)->empty());
    form.type(u"scanDensity"_s, u"0,842"_s);
    form.type(u"scanT"_s, u"-1,8"_s);
    answers.choice = Choice::Cancel;
    form.click(u"scanSave"_s);
    ASSERT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(answers.questions.front().text.contains(u"machine"_s));
    form.type(u"scanMachine"_s, u"Hologic"_s);
    form.click(u"scanSave"_s);
    const std::vector<Record> scans = store->records(RecordKind::Scan).value();
    ASSERT_EQ(scans.size(), 1U);
    EXPECT_EQ(scans.front().as<BoneScan>()->density, 0.842);
    EXPECT_EQ(scans.front().as<BoneScan>()->tScore, -1.8);
}

TEST_F(BodyPageTest, ADayToComeIsRefused)
{
    open();
    driver->click(u"newFall"_s);
    const Driver form = dialog(u"fallDialog"_s);
    form.enterDate(u"entryDay"_s, today().addDays(1));
    form.click(u"fallSave"_s);
    EXPECT_TRUE(store->records(RecordKind::Fall)->empty());
    form.enterDate(u"entryDay"_s, today());
    form.click(u"fallSave"_s);
    EXPECT_EQ(store->records(RecordKind::Fall)->size(), 1U);
    EXPECT_TRUE(shows(u"eventPanel"_s, u"Fall"_s));
}

TEST_F(BodyPageTest, RedFlagsStandAboveEverythingElse)
{
    open();
    EXPECT_FALSE(driver->isVisible(u"redFlags"_s));
    for (const int daysAgo : {40, 3})
        apply(Edit::add(makeRecord(today().addDays(-daysAgo), {}, Fall())));
    settle();
    EXPECT_TRUE(driver->isVisible(u"redFlags"_s));
    const auto* flags = driver->find<QWidget>(u"redFlags"_s);
    const auto* feelings = driver->find<QWidget>(u"symptomPanel"_s);
    EXPECT_LT(flags->mapTo(page.get(), QPoint()).y(), feelings->mapTo(page.get(), QPoint()).y());
}

TEST_F(BodyPageTest, TheCheckInHasASumOnlyWhenAllIsAnswered)
{
    open();
    driver->click(u"newCheckIn"_s);
    press(u"checkIn-sleep"_s, 3);
    answers.choice = Choice::Accept;
    dialog(u"checkInDialog"_s).click(u"checkInSave"_s);
    ASSERT_EQ(answers.questions.size(), 1U); // ten are open
    EXPECT_TRUE(shows(u"checkInPanel"_s, u"No sum"_s));
    settle();
    driver->click(u"newCheckIn"_s);
    for (const MenopauseTheme asked : allMenopauseThemes)
        press(u"checkIn-"_s + menopauseThemeKey(asked), 2);
    dialog(u"checkInDialog"_s).click(u"checkInSave"_s);
    EXPECT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(shows(u"checkInPanel"_s, u"Sum 11"_s));
}

TEST_F(BodyPageTest, LossOfHeightIsSaidAndSlipsAreAskedAbout)
{
    Profile profile = exampleProfile();
    profile.youngAdultHeight = Centimetres(168);
    open(profile);
    driver->click(u"newHeight"_s);
    const Driver form = dialog(u"measureDialog"_s);
    form.type(u"measureValue"_s, u"163"_s);
    form.click(u"measureSave"_s);
    ASSERT_EQ(store->records(RecordKind::BodyMeasure)->size(), 1U);
    EXPECT_TRUE(shows(u"measurePanel"_s, u"5 cm less"_s));
    settle();
    driver->click(u"newHeight"_s);
    answers.choice = Choice::Cancel;
    dialog(u"measureDialog"_s).type(u"measureValue"_s, u"136"_s);
    dialog(u"measureDialog"_s).click(u"measureSave"_s);
    EXPECT_EQ(answers.questions.size(), 1U);
    EXPECT_EQ(store->records(RecordKind::BodyMeasure)->size(), 1U);
}

TEST_F(BodyPageTest, OneAxisShowsTheYear)
{
    LabResult lab;
    lab.test = u"magnesium"_s;
    lab.amount = {0.85, Unit::MillimolePerLitre};
    apply(Edit::add(makeRecord(today().addDays(-30), {}, lab)));
    apply(Edit::add(makeRecord(today().addDays(-10), {}, Fracture{u"wrist"_s, true})));
    open();
    const auto* timeline = driver->find<Timeline>(u"bodyTimeline"_s);
    std::vector<int> lanes;
    for (const TimelineMark& mark : timeline->marks())
        lanes.push_back(mark.lane);
    EXPECT_NE(std::find(lanes.begin(), lanes.end(), 1), lanes.end());
    EXPECT_NE(std::find(lanes.begin(), lanes.end(), 3), lanes.end());
}

} // namespace osteolog::test
