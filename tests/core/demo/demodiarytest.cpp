// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodiary.h"

#include "core/demo/chance.h"
#include "core/foods/ownfoods.h"
#include "core/foods/recipes.h"
#include "core/movement/activityplausibility.h"
#include "core/movement/bpaq.h"
#include "core/movement/impactramp.h"
#include "tests/support/fixture.h"

#include <map>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

const QDate lastDay(2026, 11, 21);

class DemoDiary : public test::Fixture
{
protected:
    DemoDiary() : m_tables(ReferenceTables::load().value()), m_catalogue(Catalogue::shipped().value()) {}

    std::unique_ptr<Store> openDiary(const QString& name) const
    {
        Result<std::unique_ptr<Store>> store = Store::open(path(name));
        EXPECT_TRUE(store.ok());
        return std::move(store).value();
    }

    Result<DemoReport> fill(Store& store, int years, int entries, quint32 seed = DemoOptions().seed) const
    {
        Journal journal(store, clock);
        return writeDemoDiary(journal, m_catalogue, m_tables, {lastDay, years, entries, seed});
    }

    std::unique_ptr<Store> threeYears() const
    {
        std::unique_ptr<Store> store = openDiary(u"three-years"_s);
        EXPECT_TRUE(fill(*store, 3, 12).ok());
        return store;
    }

    /// Every live record, by id, without its stamp: stamps tell when and where, not what.
    static std::map<QString, Record> allRecords(const Store& store)
    {
        std::map<QString, Record> all;
        for (int kind = 0; kind < recordKindCount; ++kind) {
            const auto records = store.records(static_cast<RecordKind>(kind));
            EXPECT_TRUE(records.ok());
            for (Record record : *records) {
                record.stamp = {};
                all.emplace(record.id.toString(), record);
            }
        }
        return all;
    }

    static double meanMagnesium(const Store& store, QDate first, QDate last)
    {
        double sum = 0;
        int days = 0;
        const std::vector<DayTotals> totals = store.totals(first, last).value();
        for (const DayTotals& day : totals) {
            if (day.foodEntries == 0 || day.markedComplete == false)
                continue;
            sum += day.foodSum[static_cast<std::size_t>(Nutrient::Magnesium)];
            ++days;
        }
        return sum / days;
    }

    ReferenceTables m_tables;
    Catalogue m_catalogue;
};

TEST_F(DemoDiary, ChanceFallsTheSameWayEverywhere)
{
    // std::mt19937 is fixed by the standard: its 10,000th number from the default seed is 4123659995.
    Chance chance(std::mt19937::default_seed);
    for (int i = 1; i < 10000; ++i)
        chance.below(2);
    EXPECT_EQ(chance.below(1000000), static_cast<int>(4123659995ULL * 1000000 >> 32));
}

TEST_F(DemoDiary, TheSameOptionsGiveTheSameDiary)
{
    const auto first = openDiary(u"a"_s), second = openDiary(u"b"_s), other = openDiary(u"c"_s);
    ASSERT_TRUE(fill(*first, 1, 6).ok());
    ASSERT_TRUE(fill(*second, 1, 6).ok());
    ASSERT_TRUE(fill(*other, 1, 6, 7).ok());
    const auto records = allRecords(*first);
    EXPECT_GT(records.size(), 1500U);
    EXPECT_TRUE(records == allRecords(*second));
    EXPECT_FALSE(records == allRecords(*other));
}

TEST_F(DemoDiary, NoRecordIsInvalidOrOutsideTheDiary)
{
    const auto store = threeYears();
    for (const auto& [id, record] : allRecords(*store)) {
        EXPECT_TRUE(validate(record).ok()) << id.toStdString();
        EXPECT_LE(record.day, lastDay);
        EXPECT_GT(record.day, lastDay.addYears(-3));
        if (const FoodEntry* food = record.as<FoodEntry>()) {
            EXPECT_LE(food->grams.value(), 600) << food->foodName.toStdString();
        }
    }
    EXPECT_TRUE(store->check()->ok);
}

TEST_F(DemoDiary, EntriesAreAsManyAsWasAskedAndSomeDaysAreForgotten)
{
    for (const int wanted : {1, 4, 12, 40}) {
        const auto store = openDiary(QString::number(wanted));
        const Result<DemoReport> report = fill(*store, 1, wanted);
        ASSERT_TRUE(report.ok());
        EXPECT_LT(report->days, 365);
        EXPECT_GT(report->days, 320);
        EXPECT_NEAR(static_cast<double>(report->entries) / report->days, wanted, wanted * 0.1);
    }
}

TEST_F(DemoDiary, SomeDaysAreMarkedIncompleteAndTheyHoldLess)
{
    const auto store = threeYears();
    double halfEntries = 0, otherEntries = 0;
    int half = 0, other = 0;
    const std::vector<DayTotals> totals = store->totals(lastDay.addYears(-3), lastDay).value();
    for (const DayTotals& day : totals) {
        const bool incomplete = day.markedComplete == false;
        (incomplete ? halfEntries : otherEntries) += day.foodEntries;
        ++(incomplete ? half : other);
    }
    EXPECT_GT(half, 20);
    EXPECT_GT(other, 900);
    EXPECT_LT(halfEntries / half, 0.7 * otherEntries / other);
}

TEST_F(DemoDiary, ThePlanShowsInTheFoodModestly)
{
    const auto store = threeYears();
    const double before = meanMagnesium(*store, lastDay.addDays(-300), lastDay.addDays(-121));
    const double after = meanMagnesium(*store, lastDay.addDays(-70), lastDay.addDays(-1));
    EXPECT_GT(before, 150);
    EXPECT_LT(after, 420);
    EXPECT_GT(after - before, 15);
    EXPECT_LT(after - before, 120);
    EXPECT_EQ(store->profiles()->on(lastDay).planStart, lastDay.addDays(-120));
    EXPECT_FALSE(store->profiles()->on(lastDay.addDays(-121)).planStart.isValid());
}

TEST_F(DemoDiary, SheEatsEnoughAndNothingThatSheAvoids)
{
    const auto store = threeYears();
    const AllergenSet avoid = store->profiles()->on(lastDay).avoid;
    m_catalogue.setOwnFoods(OwnFoods::read(*store)->foods());
    EXPECT_TRUE(avoid.contains(Allergen::Soy));
    const std::vector<Record> foods = store->records(RecordKind::Food).value();
    double energy = 0;
    for (const Record& record : foods) {
        const FoodEntry& entry = *record.as<FoodEntry>();
        EXPECT_FALSE(m_catalogue.food(entry.foodId)->contains.contains(Allergen::Soy)) << entry.foodName.toStdString();
        energy += entry.values[Nutrient::Energy].value_or(0);
    }
    const double perDay = energy / static_cast<double>(store->totals(lastDay.addYears(-3), lastDay)->size());
    EXPECT_GT(perDay, 1250); // as diaries of women of that age report, a little below what is eaten
    EXPECT_LT(perDay, 1900);
}

TEST_F(DemoDiary, SupplementsChangeInTheCourseOfTime)
{
    const auto store = threeYears();
    std::map<QString, std::pair<QDate, QDate>> taken;
    const std::vector<Record> supplements = store->records(RecordKind::Supplement).value();
    for (const Record& record : supplements) {
        const auto [it, isNew] = taken.try_emplace(record.as<SupplementEntry>()->form, record.day, record.day);
        it->second.second = record.day;
    }
    ASSERT_EQ(taken.size(), 4U);
    EXPECT_LT(taken[u"calcium-carbonate"_s].second, lastDay.addDays(-450));
    EXPECT_EQ(taken[u"vitamin-d3"_s].first.month(), 10);
    EXPECT_LT(taken[u"magnesium-oxide"_s].second, taken[u"magnesium-bisglycinate"_s].first);
    EXPECT_EQ(taken[u"magnesium-bisglycinate"_s].second, lastDay);
}

TEST_F(DemoDiary, TheLastDayIsAnOrdinaryDayNotYetOver)
{
    const auto store = threeYears();
    const Day day = store->day(lastDay).value();
    std::map<RecordKind, int> kinds;
    for (const Record& record : day.entries)
        ++kinds[record.kind()];
    EXPECT_EQ(kinds[RecordKind::Food], 9);
    EXPECT_EQ(kinds[RecordKind::Supplement], 1);
    EXPECT_EQ(kinds[RecordKind::Activity], 1);
    EXPECT_EQ(kinds[RecordKind::Symptom], 3);
    EXPECT_FALSE(day.markedComplete.has_value());
    const Profile profile = store->profiles()->on(lastDay);
    EXPECT_TRUE(profile.medicines.contains(u"alendronate"_s));
    EXPECT_EQ(profile.vitaminK2Goal, Micrograms(90));
    EXPECT_EQ(profile.stage, LifeStage::Postmenopause);
    EXPECT_EQ(profile.birthDate, QDate(1960, 5, 1));
}

TEST_F(DemoDiary, SheCooksAndCopiesLabels)
{
    const auto store = threeYears();
    const OwnFoods own = OwnFoods::read(*store).value();
    ASSERT_EQ(own.records().size(), 4U);
    EXPECT_EQ(store->records(RecordKind::Recipe)->size(), 2U);
    for (const Record& record : own.records()) {
        const Food food = foodOf(record);
        EXPECT_GE(store->foodEntryCount(food.id).value(), 3) << food.name.toStdString();
        const std::vector<Record> entries = store->foodEntries(food.id).value();
        for (const Record& entry : entries) {
            EXPECT_GE(entry.day, record.day);
            EXPECT_EQ(entry.as<FoodEntry>()->values, food.per100g.scaled(entry.as<FoodEntry>()->grams.value() / 100));
        }
        EXPECT_TRUE(food.freeOf.contains(Allergen::Soy)) << food.name.toStdString();
        if (const Recipe* recipe = record.as<Recipe>()) {
            EXPECT_TRUE(recipeProblems(*recipe).empty());
        }
    }
    const Food butter = foodOf(*own.record(own.foods()[0].id));
    EXPECT_DOUBLE_EQ(*butter.per100g[Nutrient::Magnesium], 255); // 68 % of 375 mg
    EXPECT_FALSE(butter.per100g[Nutrient::Calcium]);
}

TEST_F(DemoDiary, LabsScansMeasuresAndAFallAreThere)
{
    const auto store = threeYears();
    const auto count = [&](RecordKind kind) { return store->records(kind)->size(); };
    EXPECT_GE(count(RecordKind::Lab), 8U);
    EXPECT_EQ(count(RecordKind::Scan), 4U); // two visits, two sites
    EXPECT_GE(count(RecordKind::BodyMeasure), 36U);
    EXPECT_EQ(count(RecordKind::Fall), 1U);
    EXPECT_GE(count(RecordKind::Note), 5U);
    const std::vector<Record> scans = store->records(RecordKind::Scan).value();
    for (const Record& record : scans)
        EXPECT_GT(*record.as<BoneScan>()->tScore, -2.5) << "osteoporosis would switch the plan's jumps off";
}

TEST_F(DemoDiary, SheWorksHerWayUpToFiftyJumps)
{
    const auto store = threeYears();
    std::vector<Record> telling = store->records(RecordKind::SafetyCheck).value();
    const std::vector<Record> falls = store->records(RecordKind::Fall).value();
    telling.insert(telling.end(), falls.begin(), falls.end());
    const SafetyVerdict verdict = safetyVerdict(lastDay, store->profiles()->on(lastDay), telling);
    EXPECT_EQ(verdict.goal, MovementGoalKind::Impact);
    const std::vector<Record> activities = store->records(RecordKind::Activity).value();
    const std::optional<ImpactRamp> ramp = impactRamp(lastDay, verdict, activities, m_tables);
    ASSERT_TRUE(ramp);
    EXPECT_GE(ramp->impacts, 30);
    for (const Record& record : activities) {
        const ActivityEntry& entry = *record.as<ActivityEntry>();
        EXPECT_TRUE(checkPlausible(entry, m_tables).ok());
        EXPECT_TRUE(entry.activityId != "jumps"_L1 || record.day > verdict.answeredOn) << "no jump before the check";
    }
    const MovementWeek week = movementWeek(mondayOf(lastDay.addDays(-7)), activities, m_tables);
    EXPECT_GE(week.impactDays, 3);
    EXPECT_GE(week.resistanceDays, 1);
    EXPECT_FALSE(pastActivities(store->records(RecordKind::PastActivity).value()).empty());
}

TEST_F(DemoDiary, ACenturyFits)
{
    const auto store = openDiary(u"a"_s);
    const Result<DemoReport> report = fill(*store, 100, 1);
    ASSERT_TRUE(report.ok());
    EXPECT_GT(report->days, 33000);
    const ProfileHistory profiles = store->profiles().value();
    const QDate firstDay = lastDay.addYears(-100).addDays(1);
    EXPECT_GE(*profiles.on(firstDay).ageOn(firstDay), 9);
    EXPECT_LE(*profiles.on(lastDay).ageOn(lastDay), 120);
}

TEST_F(DemoDiary, ADiaryThatHoldsSomethingIsLeftAlone)
{
    const auto store = openDiary(u"a"_s);
    {
        Journal journal(*store, clock);
        ASSERT_TRUE(journal.apply(Edit::add(makeRecord(lastDay, {}, Note{u"mine"_s}))).ok());
    }
    const auto before = allRecords(*store);
    const Result<DemoReport> report = fill(*store, 1, 4);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(allRecords(*store) == before);
}

TEST_F(DemoDiary, OptionsThatCannotBeAreRefused)
{
    const auto store = openDiary(u"a"_s);
    EXPECT_EQ(fill(*store, 0, 4).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(fill(*store, 101, 4).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(fill(*store, 1, 0).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_EQ(fill(*store, 1, 41).error().code, ErrorCode::ValueOutOfRange);
    EXPECT_TRUE(allRecords(*store).empty());
}

} // namespace
} // namespace osteolog
