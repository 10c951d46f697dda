// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movement/movementpage.h"

#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/charts/barchart.h"
#include "ui/widgets/segmented.h"

#include <QDialog>
#include <QSpinBox>
#include <QTableView>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class MovementPageTest : public AppHarness
{
protected:
    void open()
    {
        page = std::make_unique<MovementPage>(*context);
        page->resize(1092, 760);
        page->refresh(nullptr);
        page->show();
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    void log(const QString& activity, int minutes)
    {
        driver->type(u"activityName"_s, activity);
        driver->find<QSpinBox>(u"activityMinutes"_s)->setValue(minutes);
        driver->click(u"addActivity"_s);
    }
    std::vector<ActivityEntry> logged() const
    {
        std::vector<ActivityEntry> found;
        for (const Record& record : store->records(RecordKind::Activity).value())
            found.push_back(*record.as<ActivityEntry>());
        return found;
    }
    Driver dialog(const QString& name) const
    {
        auto* found = page->findChild<QDialog*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return Driver(*found);
    }
    void answer(const QString& question, int choice) const
    {
        dialog(u"safetyDialog"_s).find<QWidget>(u"safety-"_s + question);
        auto* asked = page->findChild<Segmented*>(u"safety-"_s + question);
        ASSERT_NE(asked, nullptr) << question.toStdString();
        asked->setCurrentIndex(choice);
    }
    void answerAll(int choice) const
    {
        driver->click(u"safetyCheck"_s);
        for (const auto* question :
             {"spine-or-hip-fracture", "low-t-score", "dizziness-or-falls", "joint-replacement", "pelvic-floor"})
            answer(QString::fromLatin1(question), choice);
        dialog(u"safetyDialog"_s).click(u"safetySave"_s);
    }

    std::unique_ptr<MovementPage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace

TEST_F(MovementPageTest, JumpsAreLoggedByCountAndFillTheWeek)
{
    setProfile();
    open();
    driver->type(u"activityName"_s, tables.activity(u"jumps"_s)->name);
    EXPECT_TRUE(driver->isVisible(u"activityImpacts"_s));
    EXPECT_FALSE(driver->isVisible(u"activitySets"_s));
    driver->find<QSpinBox>(u"activityImpacts"_s)->setValue(50);
    driver->click(u"addActivity"_s);
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().front().activityId, u"jumps"_s);
    EXPECT_EQ(logged().front().impacts, 50);
    const auto* chart = driver->find<BarChart>(u"weekChart"_s);
    const auto index = static_cast<std::size_t>(today().dayOfWeek() - 1);
    EXPECT_EQ(chart->bars()[index].value, 50);
    EXPECT_TRUE(driver->find<QLineEdit>(u"activityName"_s)->text().isEmpty()); // ready for the next block
    editor->undo();
    EXPECT_TRUE(logged().empty());
    EXPECT_EQ(chart->bars()[index].value, std::nullopt); // nothing logged is a gap, not nothing done
}

TEST_F(MovementPageTest, StrengthTrainingAsksForSetsAndWeight)
{
    setProfile();
    open();
    const auto strength = std::find_if(tables.activities.begin(), tables.activities.end(),
                                       [](const Activity& activity) { return activity.resistance; });
    ASSERT_NE(strength, tables.activities.end());
    driver->type(u"activityName"_s, strength->name);
    driver->find<QSpinBox>(u"activitySets"_s)->setValue(3);
    driver->find<QSpinBox>(u"activityRepetitions"_s)->setValue(8);
    driver->type(u"activityLoadNumber"_s, u"40"_s);
    driver->click(u"addActivity"_s);
    ASSERT_EQ(logged().size(), 1U);
    EXPECT_EQ(logged().front().sets, 3);
    EXPECT_EQ(logged().front().repetitions, 8);
    EXPECT_EQ(logged().front().load, Kilograms(40));
}

TEST_F(MovementPageTest, WhatIsNotRightIsSaidAndNotKept)
{
    setProfile();
    open();
    log(u"flying carpets"_s, 20);
    EXPECT_TRUE(logged().empty());
    log(tables.activity(u"jumps"_s)->name, 0);
    EXPECT_TRUE(logged().empty());
    driver->enterDate(u"activityDay"_s, today().addDays(1));
    log(tables.activity(u"jumps"_s)->name, 5);
    EXPECT_TRUE(logged().empty());
}

TEST_F(MovementPageTest, FiveHoursOfJumpingAreAskedAbout)
{
    setProfile();
    open();
    answers.choice = Choice::Cancel;
    log(tables.activity(u"jumps"_s)->name, 300);
    ASSERT_EQ(answers.questions.size(), 1U);
    EXPECT_TRUE(logged().empty());
    answers.choice = Choice::Accept;
    driver->click(u"addActivity"_s);
    EXPECT_EQ(logged().size(), 1U);
}

TEST_F(MovementPageTest, NoImpactGoalBeforeTheSafetyCheck)
{
    setProfile();
    open();
    EXPECT_FALSE(page->findChild<QLabel*>(u"rampText"_s));
    answerAll(1); // no
    ASSERT_TRUE(page->findChild<QLabel*>(u"rampText"_s));
    EXPECT_TRUE(driver->text(u"rampText"_s).contains(u"10"_s));
    EXPECT_TRUE(driver->text(u"goalText"_s).contains(u"50"_s));
}

TEST_F(MovementPageTest, OneYesLeadsToTheGentlerGoalWithoutAnyWordOfJumping)
{
    setProfile();
    open();
    answerAll(1);
    driver->click(u"safetyCheck"_s);
    answer(u"joint-replacement"_s, 2);
    dialog(u"safetyDialog"_s).click(u"safetySave"_s);
    settle();
    EXPECT_FALSE(page->findChild<QLabel*>(u"rampText"_s));
    EXPECT_TRUE(driver->text(u"goalText"_s).contains(u"gentler"_s));
    driver->type(u"activityName"_s, tables.activity(u"jumps"_s)->name);
    const QList<QLabel*> labels = page->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(u"physiotherapist first"_s); // a caution in the place of a tip
    }));
    log(tables.activity(u"ped_walk"_s) ? tables.activity(u"ped_walk"_s)->name : u"walk"_s, 30);
    EXPECT_EQ(driver->find<BarChart>(u"weekChart"_s)->bars()[static_cast<std::size_t>(today().dayOfWeek() - 1)].value,
              30);
}

TEST_F(MovementPageTest, EarlierSportsEnterTheScoreAndCanBeTakenOut)
{
    setProfile();
    open();
    driver->click(u"pastSports"_s);
    dialog(u"pastSportsDialog"_s).type(u"pastSport"_s, tables.activity(u"ath_jump"_s)->name);
    dialog(u"pastSportsDialog"_s).find<QSpinBox>(u"yearsBefore15"_s)->setValue(4);
    dialog(u"pastSportsDialog"_s).click(u"addPastSport"_s);
    dialog(u"pastSportsDialog"_s).click(u"pastSportsSave"_s);
    ASSERT_EQ(store->records(RecordKind::PastActivity)->size(), 1U);
    EXPECT_EQ(store->records(RecordKind::PastActivity)->front().as<PastActivity>()->yearsBefore15, 4);
    settle();
    driver->click(u"pastSports"_s);
    dialog(u"pastSportsDialog"_s).click(u"removePastSport"_s);
    dialog(u"pastSportsDialog"_s).click(u"pastSportsSave"_s);
    EXPECT_TRUE(store->records(RecordKind::PastActivity)->empty());
}

TEST_F(MovementPageTest, AnActivityIsFoundInTheListOfAll)
{
    setProfile();
    open();
    driver->click(u"allActivities"_s);
    dialog(u"activityList"_s).type(u"activitySearch"_s, u"swim"_s);
    auto* table = page->findChild<QTableView*>(u"activityTable"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_GT(table->model()->rowCount(), 0);
    const QString name = table->model()->index(0, 0).data().toString();
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Not weight-bearing"_s);
    table->selectRow(0);
    dialog(u"activityList"_s).click(u"useActivity"_s);
    EXPECT_EQ(driver->find<QLineEdit>(u"activityName"_s)->text(), name);
}

} // namespace osteolog::test
