// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trends/trendspage.h"

#include "core/demo/demodiary.h"
#include "tests/ui/support/appharness.h"
#include "tests/ui/support/pagedriver.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendtile.h"
#include "ui/charts/yearmap.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace osteolog::test {

using namespace Qt::StringLiterals;
using namespace osteolog::ui;

namespace {

class TrendsPageTest : public AppHarness
{
protected:
    void open()
    {
        page = std::make_unique<TrendsPage>(*context);
        page->resize(1092, 760);
        page->refresh(nullptr);
        page->show();
        QObject::connect(journal.get(), &Journal::changed, page.get(),
                         [this](const ChangeSet& changes) { page->refresh(&changes); });
        settle();
        driver = std::make_unique<Driver>(*page);
    }
    void openDemo(int years = 1)
    {
        DemoOptions options;
        options.lastDay = today();
        options.years = years;
        ASSERT_TRUE(writeDemoDiary(*journal, catalogue, tables, options).ok());
        open();
    }
    /// 100 g of almonds a day are 270 mg of magnesium.
    void eatAlmonds(int days, QDate last, double grams = 100)
    {
        for (int i = 0; i < days; ++i)
            eat(u"sr-12061"_s, grams, last.addDays(-i));
    }
    void choose(Horizon horizon) const
    {
        page->findChild<Segmented*>(u"horizon"_s)->setCurrentIndex(static_cast<int>(horizon));
        settle();
    }
    TrendChart& chart() const { return *page->findChild<TrendChart*>(u"trendChart"_s); }
    QString words(const QString& panel) const
    {
        QStringList texts;
        for (const QLabel* label : page->findChild<QWidget*>(panel)->findChildren<QLabel*>()) {
            if (label->isVisibleTo(page.get()))
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void pressAction(const QString& name) const
    {
        QAction* action = nullptr;
        for (QAction* candidate : page->findChild<QPushButton*>(u"exportTrend"_s)->menu()->actions()) {
            if (candidate->objectName() == name)
                action = candidate;
        }
        ASSERT_NE(action, nullptr) << name.toStdString();
        action->trigger();
        settle();
    }

    std::unique_ptr<TrendsPage> page;
    std::unique_ptr<Driver> driver;
};

} // namespace

TEST_F(TrendsPageTest, AnEmptyDiarySaysWhatWillBeHere)
{
    open();
    EXPECT_TRUE(driver->isVisible(u"goToToday"_s));
    EXPECT_FALSE(driver->isVisible(u"trendChart"_s));
    EXPECT_FALSE(driver->isVisible(u"horizon"_s));
    const QSignalSpy asked(page.get(), &Page::openPageRequested);
    driver->click(u"goToToday"_s);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"today"_s);
}

TEST_F(TrendsPageTest, FewDaysSayThatTheyAreFew)
{
    setProfile();
    eatAlmonds(4, today().addDays(-1));
    open();
    EXPECT_EQ(page->state().window().horizon, Horizon::TwoWeeks); // a young diary
    EXPECT_TRUE(words(u"horizonPanel"_s).contains(u"too few days to say"_s));
    EXPECT_TRUE(words(u"windowPanel"_s).contains(u"too few days"_s));
    eat(u"sr-12061"_s, 100, today().addDays(-5));
    settle();
    EXPECT_FALSE(words(u"horizonPanel"_s).contains(u"too few days to say"_s));
    EXPECT_TRUE(words(u"horizonPanel"_s).contains(u"0 of 5"_s)); // 270 mg a day of 320
}

TEST_F(TrendsPageTest, TodayEntersOnceItIsComplete)
{
    setProfile();
    eatAlmonds(6, today());
    open();
    EXPECT_EQ(page->state().trend(Member::Magnesium).loggedDays, 5);
    EXPECT_TRUE(words(u"horizonPanel"_s).contains(u"1 days are left out"_s)) << words(u"horizonPanel"_s).toStdString();
    apply(Edit::add(makeRecord(today(), {}, DayMark{true})));
    settle();
    EXPECT_EQ(page->state().trend(Member::Magnesium).loggedDays, 6);
}

TEST_F(TrendsPageTest, AnOldScanDoesNotMakeTheDiaryOld)
{
    setProfile();
    eatAlmonds(20, today().addDays(-1));
    apply(Edit::add(makeRecord(today().addYears(-11), {}, BoneScan{u"total-hip"_s, 0.9, {}, {}, u"A"_s})));
    open();
    choose(Horizon::All);
    EXPECT_EQ(page->state().window().first, today().addDays(-20));
    EXPECT_FALSE(chart().picture().byWeek);
    EXPECT_TRUE(words(u"resultsPanel"_s).contains(u"2015"_s)); // and is still there
}

TEST_F(TrendsPageTest, WeekdaysAreComparedWhereTheyDiffer)
{
    setProfile();
    for (int i = 1; i <= 200; ++i) { // on target, but for Sundays
        const QDate day = today().addDays(-i);
        eat(u"sr-12061"_s, day.dayOfWeek() == Qt::Sunday ? 20 : 130, day);
    }
    open();
    EXPECT_TRUE(words(u"yearPanel"_s).contains(u"least often on Sunday"_s)) << words(u"yearPanel"_s).toStdString();
    driver->click(u"trendTile4"_s); // protein: never enough
    EXPECT_TRUE(words(u"yearPanel"_s).contains(u"no clear difference"_s)) << words(u"yearPanel"_s).toStdString();
    driver->click(u"trendTile3"_s); // vitamin K2 has no target
    EXPECT_TRUE(words(u"yearPanel"_s).contains(u"too few days with a target"_s));
}

TEST_F(TrendsPageTest, TheHalvesOfTheSpanAreCompared)
{
    setProfile();
    eatAlmonds(5, today().addDays(-1), 100);
    open();
    EXPECT_TRUE(words(u"changePanel"_s).contains(u"Magnesium: too few days to compare"_s));
    for (int i = 1; i <= 14; ++i)
        eat(u"sr-12061"_s, i <= 7 ? 50 + i : 10 + i, today().addDays(-i));
    settle();
    EXPECT_TRUE(words(u"changePanel"_s).contains(u"Magnesium rose from"_s)) << words(u"changePanel"_s).toStdString();
}

TEST_F(TrendsPageTest, MovementThatIsNotLoggedIsNotNone)
{
    setProfile();
    eatAlmonds(10, today().addDays(-1));
    open();
    EXPECT_FALSE(page->findChild<TrendTile*>(u"trendTile5"_s)->value().value.contains(u"0"_s));
    EXPECT_TRUE(words(u"weekLoadPanel"_s).contains(u"No movement is logged"_s));
}

TEST_F(TrendsPageTest, ScansOfTwoMachinesAreNotLaidBesideEachOther)
{
    setProfile();
    eatAlmonds(10, today().addDays(-1));
    const auto scan = [this](int daysAgo, double score, const QString& machine) {
        apply(Edit::add(makeRecord(today().addDays(-daysAgo), {}, BoneScan{u"total-hip"_s, {}, score, {}, machine})));
    };
    scan(300, -1.1, u"A"_s);
    scan(200, -1.5, u"B"_s);
    scan(20, -1.8, u"B"_s);
    open();
    choose(Horizon::Year);
    EXPECT_TRUE(words(u"resultsPanel"_s).contains(u"−1.5 → −1.8"_s)) << words(u"resultsPanel"_s).toStdString();
}

TEST_F(TrendsPageTest, VitaminDIsReadInInternationalUnits)
{
    settings.setVitaminDUnit(VitaminDUnit::InternationalUnit);
    setProfile();
    for (int i = 1; i <= 30; ++i)
        eat(u"sr-15076"_s, 100, today().addDays(-i)); // pink salmon
    open();
    driver->click(u"trendTile2"_s);
    EXPECT_TRUE(words(u"chartPanel"_s).contains(u"IU a day"_s)) << words(u"chartPanel"_s).toStdString();
    EXPECT_TRUE(words(u"windowPanel"_s).contains(u"IU"_s));
}

TEST_F(TrendsPageTest, EveryHorizonShowsItsDays)
{
    openDemo(2);
    const int days[] = {14, 56, 182, 365};
    for (int i = 0; i < 4; ++i) {
        choose(static_cast<Horizon>(i));
        EXPECT_EQ(chart().picture().first, today().addDays(1 - days[i]));
        EXPECT_EQ(chart().picture().last, today());
        EXPECT_FALSE(chart().picture().byWeek);
    }
    choose(Horizon::All);
    EXPECT_EQ(chart().picture().first, store->span().value().first);
    EXPECT_TRUE(chart().picture().byWeek);
    EXPECT_TRUE(words(u"horizonPanel"_s).contains(u"means of weeks"_s));
}

TEST_F(TrendsPageTest, ATileShowsItsMemberLarge)
{
    openDemo();
    for (int i = 0; i < static_cast<int>(teamMembers.size()); ++i) {
        driver->click(u"trendTile%1"_s.arg(i));
        EXPECT_EQ(chart().picture().colour, teamMembers[static_cast<std::size_t>(i)]);
        for (int other = 0; other < static_cast<int>(teamMembers.size()); ++other)
            EXPECT_EQ(page->findChild<TrendTile*>(u"trendTile%1"_s.arg(other))->isChecked(), other == i);
    }
    driver->click(u"trendTile6"_s); // the symptom that is rated most
    EXPECT_FALSE(chart().picture().colour);
    EXPECT_EQ(chart().picture().top, 4.0);
}

TEST_F(TrendsPageTest, ASymptomIsLaidOverTheChart)
{
    openDemo();
    ASSERT_GT(driver->find<QComboBox>(u"trendOverlay"_s)->count(), 1);
    driver->choose(u"trendOverlay"_s, 1);
    EXPECT_FALSE(chart().picture().overlay.empty());
    choose(Horizon::TwoWeeks); // stays
    EXPECT_EQ(page->state().choice().overlay.kind, TrendOverlay::Kind::Symptom);
    driver->choose(u"trendOverlay"_s, 0);
    EXPECT_TRUE(chart().picture().overlay.empty());
}

TEST_F(TrendsPageTest, ADayOpensFromTheChartAndFromTheYear)
{
    openDemo();
    const QSignalSpy asked(page.get(), &Page::openDayRequested);
    QTest::mouseClick(&chart(), Qt::LeftButton, {}, chart().arrangement().slot(today().addDays(-3)).center().toPoint());
    auto* map = driver->find<YearMap>(u"yearMap"_s);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellOf(2, today().addDays(-9)).center().toPoint());
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].toDate(), today().addDays(-3));
    EXPECT_EQ(asked[1][0].toDate(), today().addDays(-9));
}

TEST_F(TrendsPageTest, ReadingADaySaysWhyThereIsNothing)
{
    setProfile();
    eatAlmonds(10, today());
    apply(Edit::add(makeRecord(today().addDays(-2), {}, DayMark{false})));
    apply(Edit::removal(entries(today().addDays(-4)).front()));
    open();
    const auto spoken = [this](int daysAgo) {
        return chart().picture().spoken(today().addDays(-daysAgo)).replace(QChar(QChar::Nbsp), u' ');
    };
    EXPECT_TRUE(spoken(1).contains(u"270 mg; below the target of 320 mg"_s)) << spoken(1).toStdString();
    EXPECT_TRUE(spoken(0).contains(u"not marked complete"_s));
    EXPECT_TRUE(spoken(2).contains(u"marked as incomplete"_s));
    EXPECT_TRUE(spoken(4).contains(u"no food logged"_s));
}

TEST_F(TrendsPageTest, CountedFromTheStartOfThePlan)
{
    Profile profile = exampleProfile();
    profile.planStart = today().addDays(-9);
    setProfile(profile);
    eatAlmonds(30, today().addDays(-1));
    open();
    page->findChild<Segmented*>(u"countFrom"_s)->setCurrentIndex(1);
    settle();
    choose(Horizon::TwoWeeks);
    EXPECT_EQ(page->state().window().first, profile.planStart);
    EXPECT_EQ(page->state().window().days(), 14);
    EXPECT_TRUE(words(u"horizonPanel"_s).contains(u"day 10 of 14 since your plan began"_s))
        << words(u"horizonPanel"_s).toStdString();
    EXPECT_FALSE(driver->isVisible(u"trendLast"_s));
}

TEST_F(TrendsPageTest, OwnDatesAndStepsBackInTime)
{
    openDemo();
    choose(Horizon::TwoWeeks);
    EXPECT_FALSE(page->findChild<QWidget*>(u"laterSpan"_s)->isEnabled());
    driver->click(u"earlierSpan"_s);
    EXPECT_EQ(page->state().window().last, today().addDays(-14));
    driver->click(u"laterSpan"_s);
    EXPECT_EQ(page->state().window().last, today());
    choose(Horizon::Free);
    EXPECT_TRUE(driver->isVisible(u"trendFirst"_s));
    driver->type(u"trendFirstDay"_s, u"1"_s);
    EXPECT_EQ(page->state().window().first.day(), 1);
    driver->type(u"trendFirstDay"_s, u"0"_s); // no such day: what was there stays
    EXPECT_EQ(page->state().window().first.day(), 1);
}

TEST_F(TrendsPageTest, SourcesAreListedWithWhatTheyAddUpTo)
{
    setProfile();
    eatAlmonds(6, today().addDays(-1));
    open();
    driver->click(u"trendSources"_s);
    auto* dialog = page->findChild<QDialog*>(u"sourcesDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u'\n').contains(u"6 times"_s));
    EXPECT_TRUE(texts.join(u'\n').contains(u"100\u00a0% of all that is known, 100\u00a0% with those above"_s));
    Driver(*dialog).click(u"sourcesClose"_s);
}

TEST_F(TrendsPageTest, EveryClaimHasAnEvidenceSentence)
{
    openDemo();
    driver->click(u"horizonEvidence"_s);
    auto* dialog = page->findChild<QDialog*>(u"evidenceDialog"_s);
    ASSERT_NE(dialog, nullptr);
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().isEmpty());
}

TEST_F(TrendsPageTest, ConnectionsAreOnlyLookedForWhenAskedFor)
{
    openDemo();
    choose(Horizon::SixMonths);
    EXPECT_FALSE(driver->isVisible(u"connectionText"_s));
    driver->click(u"lookForConnection"_s);
    EXPECT_TRUE(driver->isVisible(u"connectionText"_s));
    EXPECT_TRUE(driver->find<QLabel>(u"connectionText"_s)->text().contains(u"need not be the cause"_s));
    choose(Horizon::TwoWeeks); // another question
    EXPECT_FALSE(driver->isVisible(u"connectionText"_s));
    driver->click(u"lookForConnection"_s);
    EXPECT_TRUE(driver->find<QLabel>(u"connectionText"_s)->text().contains(u"needs 40"_s));
}

TEST_F(TrendsPageTest, PicturesAndFiguresAreSaved)
{
    openDemo();
    answers.file = path(u"chart.png"_s);
    pressAction(u"savePng"_s);
    EXPECT_TRUE(QImage(path(u"chart.png"_s)).width() > 2 * chart().width() - 1);
    answers.file = path(u"chart.svg"_s);
    pressAction(u"saveSvg"_s);
    EXPECT_TRUE(read(path(u"chart.svg"_s)).contains("<svg"));
    answers.file = path(u"figures.csv"_s);
    pressAction(u"saveCsv"_s);
    const QByteArray table = read(path(u"figures.csv"_s));
    EXPECT_TRUE(table.startsWith("date,name,value,unit"));
    EXPECT_TRUE(table.contains(",magnesium,"));
    EXPECT_TRUE(table.contains(",cramps,"));
    answers.file = path(u"no/such/folder/chart.png"_s);
    pressAction(u"savePng"_s);
    EXPECT_FALSE(messages.text().isEmpty());
    pressAction(u"copyFigures"_s);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toUtf8(), table);
    pressAction(u"copyPicture"_s);
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(TrendsPageTest, StrangeDiariesAreShownWithoutHarm)
{
    setProfile();
    eat(u"sr-12061"_s, 100, today().addDays(40)); // begins in the future
    open();
    for (int i = 0; i < horizonCount; ++i) {
        choose(static_cast<Horizon>(i));
        EXPECT_FALSE(page->grab().isNull());
        EXPECT_FALSE(words(u"windowPanel"_s).contains(u"–\u00a0mg"_s)); // what is no number is written so
    }
    eatAlmonds(1, today().addDays(-1), 3700); // 10,000 mg of magnesium in one day
    eatAlmonds(8, today().addDays(-2));
    eatAlmonds(1, today().addYears(-100));
    settle();
    for (int i = 0; i < horizonCount; ++i) {
        choose(static_cast<Horizon>(i));
        EXPECT_FALSE(page->grab().isNull());
        for (const QString& panel : {u"windowPanel"_s, u"horizonPanel"_s, u"changePanel"_s, u"yearPanel"_s})
            EXPECT_FALSE(words(panel).contains(u"–\u00a0m"_s)) << words(panel).toStdString();
    }
}

} // namespace osteolog::test
