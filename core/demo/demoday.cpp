// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoday.h"

#include "core/foods/quickadd.h"

#include <algorithm>
#include <array>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QStringList& activityIds()
{
    static const QStringList ids = {u"brisk_walk"_s, u"walk"_s, u"taichi"_s, u"res_light"_s,
                                    u"jumps"_s,      u"hike"_s, u"gard"_s,   u"swim_rec"_s};
    return ids;
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= 6;
}

bool isSummer(QDate date)
{
    return date.month() >= 6 && date.month() <= 8;
}

bool isWinter(QDate date)
{
    return date.month() == 12 || date.month() <= 2;
}

Record entry(QDate day, QTime time, Payload payload)
{
    return {QUuid(), day, time, {}, false, std::move(payload)};
}

} // namespace

DemoDays::DemoDays(const DemoLife& life, const Catalogue& catalogue, const ReferenceTables& tables, int entriesPerDay,
                   Chance& chance)
    : m_life(life), m_catalogue(catalogue), m_tables(tables), m_entriesPerDay(entriesPerDay), m_chance(chance)
{
}

Outcome DemoDays::prepare()
{
    std::vector<DemoFood> foods;
    for (const DemoMeal& meal : demoMeals())
        foods.insert(foods.end(), meal.foods.begin(), meal.foods.end());
    for (const auto list : {demoSnacks(), demoSummerSnacks(), demoDrinks(), demoMagnesiumExtras(), demoLastBreakfast(),
                            demoLastLunch(), demoLastSnack()})
        foods.insert(foods.end(), list.begin(), list.end());
    for (const DemoFood& food : foods) {
        const Food* known = m_catalogue.food(demoFoodId(food.ndb));
        if (!known)
            return error(ErrorCode::UnknownFood, demoFoodId(food.ndb));
        m_foods.insert(food.ndb, known);
    }
    Result<std::vector<DemoOwnFood>> own = demoOwnFoods(m_catalogue);
    if (!own)
        return own.error();
    m_ownFoods = std::move(own).value();
    for (const QString& id : activityIds()) {
        if (!m_tables.activity(id))
            return error(ErrorCode::UnknownActivity, id);
    }
    for (const DemoCourse& course : m_life.courses) {
        const SupplementForm* form = m_tables.form(course.form);
        if (!form)
            return error(ErrorCode::UnknownForm, course.form);
        const Result<SupplementEntry> dose = makeSupplementEntry(*form, course.amount, false);
        if (!dose)
            return dose.error();
        m_doses.insert(course.form, *dose);
    }
    return done();
}

std::vector<Record> DemoDays::day(QDate date)
{
    if (date == m_life.lastDay)
        return lastDay();
    return isForgotten(date) ? std::vector<Record>() : ordinaryDay(date);
}

bool DemoDays::isForgotten(QDate date)
{
    if (date.daysTo(m_life.lastDay) <= 3)
        return false;
    if (m_life.onTrip(date))
        m_forgetting = m_chance.perMille(m_forgetting ? 700 : 350);
    else
        m_forgetting = m_chance.perMille(m_forgetting ? 300 : 16);
    return m_forgetting;
}

std::vector<Record> DemoDays::ordinaryDay(QDate date)
{
    m_mood = std::clamp(m_mood * 4 / 5 + m_chance.spread(500), -900, 900);
    const bool half = date.daysTo(m_life.lastDay) > 3 && m_chance.perMille(45);
    // The mean is a little above what was asked, because half-logged days and trips fall below it. Whoever writes down
    // one thing a day does so every day.
    const bool terse = m_entriesPerDay <= 2;
    int thousandths = m_entriesPerDay * (terse ? 1000 : 1035) * (100 + m_chance.spread(terse ? 0 : 30)) / 100;
    if (half)
        thousandths = thousandths * 2 / 5;
    else if (m_life.onTrip(date))
        thousandths = thousandths * 4 / 5;
    const int wanted = std::max(1, m_chance.rounded(thousandths));

    std::vector<Record> records = beside(date);
    for (std::size_t i = records.size(); i > 1; --i)
        std::swap(records[i - 1], records[static_cast<std::size_t>(m_chance.below(static_cast<int>(i)))]);
    const int others = std::min(static_cast<int>(records.size()), m_chance.rounded(wanted * 360));
    records.resize(static_cast<std::size_t>(others));
    addMeals(records, date, wanted - others);
    if (half)
        records.push_back(entry(date, {}, DayMark{false}));
    else if (date >= m_life.planStart && m_chance.perMille(650))
        records.push_back(entry(date, {}, DayMark{true}));
    return records;
}

const DemoMeal& DemoDays::choose(Meal meal, QDate date)
{
    const int strength = m_life.planStrength(date);
    const auto weightOf = [&](const DemoMeal& candidate) {
        if (candidate.meal != meal)
            return 0;
        const int weight = (isWeekend(date) ? candidate.weekend : candidate.weekday) * 10;
        return candidate.afterPlan ? weight + weight * strength * 6 / 10000 : weight;
    };
    int total = 0;
    for (const DemoMeal& candidate : demoMeals())
        total += weightOf(candidate);
    int left = m_chance.below(total);
    for (const DemoMeal& candidate : demoMeals()) {
        left -= weightOf(candidate);
        if (left < 0)
            return candidate;
    }
    return demoMeals().front();
}

QDate DemoDays::ownFoodsSince() const
{
    return std::max(m_life.firstDay, m_life.lastDay.addDays(-200));
}

std::vector<Record> DemoDays::ownFoods() const
{
    std::vector<Record> records;
    for (const DemoOwnFood& own : m_ownFoods)
        records.push_back(entry(ownFoodsSince(), {}, own.payload));
    return records;
}

const Food& DemoDays::foodOn(QDate date, int ndb) const
{
    for (const DemoOwnFood& own : m_ownFoods) {
        if (own.ndb == ndb && date >= ownFoodsSince())
            return own.food;
    }
    return *m_foods.value(ndb);
}

Record DemoDays::foodRecord(QDate date, QTime time, Meal meal, const DemoFood& wanted, bool exact)
{
    const Food& food = foodOn(date, wanted.ndb);
    ResolvedAmount amount;
    if (wanted.grams > 0) {
        const int percent = exact ? 100 : 115 + m_chance.spread(35);
        const int grams = wanted.grams * percent / 100;
        amount.grams = Grams(grams < 25 || exact ? std::max(grams, 2) : (grams + 2) / 5 * 5);
    } else {
        // As if "1" had been typed: the usual portion, in its own words.
        const Result<ResolvedAmount> portion = resolveAmount(SaidAmount{}, food);
        amount = portion.valueOr({food.usualPortion.grams, food.usualPortion.name, 1});
    }
    return entry(date, time, makeFoodEntry(food, amount, meal));
}

DemoFood DemoDays::snack(QDate date)
{
    if (m_chance.perMille(m_life.planStrength(date) * 3 / 10))
        return m_chance.oneOf(demoMagnesiumExtras());
    return m_chance.oneOf(isSummer(date) && m_chance.perMille(350) ? demoSummerSnacks() : demoSnacks());
}

void DemoDays::addMeals(std::vector<Record>& records, QDate date, int count)
{
    const bool weekend = isWeekend(date);
    struct Sitting
    {
        const DemoMeal& meal;
        QTime time;
        std::size_t next = 0;
    };
    std::array sittings = {
        Sitting{choose(Meal::Breakfast, date), QTime(weekend ? 8 : 7, 40).addSecs(60 * m_chance.between(0, 50))},
        Sitting{choose(Meal::Dinner, date), QTime(18, 20).addSecs(60 * m_chance.between(0, 70))},
        Sitting{choose(Meal::Lunch, date), QTime(12, 10).addSecs(60 * m_chance.between(0, 60))},
    };
    // Whoever writes down little writes the main things: every sitting gives its first food, then its second …
    int round = 0;
    while (count > 0) {
        for (Sitting& sitting : sittings) {
            if (count > 0 && sitting.next < sitting.meal.foods.size()) {
                const DemoFood& food = sitting.meal.foods[sitting.next++];
                records.push_back(foodRecord(date, sitting.time, sitting.meal.meal, food));
                --count;
            }
        }
        if (round == 0 && count > 0 && m_chance.perMille(m_life.planStrength(date) * 55 / 100)) {
            records.push_back(
                foodRecord(date, sittings[0].time, Meal::Breakfast, m_chance.oneOf(demoMagnesiumExtras())));
            --count;
        }
        if (round >= 1 && count > 0) {
            const bool drink = round > 3 && m_chance.perMille(700);
            const int hour = m_chance.oneOf<int>(std::array{10, 15, 16, 20, 21});
            const QTime time(hour, 5 * m_chance.below(12));
            records.push_back(foodRecord(date, time, Meal::Snack, drink ? m_chance.oneOf(demoDrinks()) : snack(date)));
            --count;
        }
        ++round;
    }
}

std::vector<Record> DemoDays::beside(QDate date)
{
    std::vector<Record> records;
    addSupplements(records, date);
    addMovement(records, date);
    addSymptoms(records, date);
    return records;
}

Record DemoDays::supplementRecord(QDate date, QTime time, const DemoCourse& course) const
{
    return entry(date, time, m_doses.value(course.form));
}

void DemoDays::addSupplements(std::vector<Record>& records, QDate date)
{
    for (const DemoCourse& course : m_life.courses) {
        if (course.first <= date && date <= course.last &&
            m_chance.perMille(m_life.onTrip(date) ? course.adherence / 2 : course.adherence))
            records.push_back(supplementRecord(date, course.time.addSecs(60 * m_chance.between(-10, 10)), course));
    }
}

Record DemoDays::activityRecord(QDate date, QTime time, const QString& id, int minutes,
                                std::optional<int> impacts) const
{
    const Activity& activity = *m_tables.activity(id);
    return entry(date, time, ActivityEntry{activity.id, activity.name, Minutes(minutes), impacts});
}

/// In the strength class, with a little more weight every three weeks.
Record DemoDays::squats(QDate date, QTime time) const
{
    Record record = activityRecord(date, time, u"res_low"_s, 0);
    auto& entry = *record.as<ActivityEntry>();
    entry.sets = 3;
    entry.repetitions = 8;
    const qint64 steps = (m_life.planStart.daysTo(date) - 42) / 21; // one every three weeks
    entry.load = Kilograms(std::min(30.0, 15 + 2.5 * static_cast<double>(steps)));
    return record;
}

void DemoDays::addMovement(std::vector<Record>& records, QDate date)
{
    const int strength = m_life.planStrength(date);
    const QTime late = QTime(16, 30).addSecs(60 * m_chance.between(0, 70));
    if (m_life.onTrip(date)) {
        // One throw of the dice to a statement: the order of arguments is the compiler's own.
        const bool hike = m_chance.perMille(400);
        const int minutes = 5 * m_chance.between(8, 24);
        if (m_chance.perMille(600))
            records.push_back(activityRecord(date, QTime(10, 30), hike ? u"hike"_s : u"walk"_s, minutes));
        return;
    }
    const int walks = (isWinter(date) ? 330 : 430) + strength * 230 / 1000;
    if (m_chance.perMille(walks)) {
        const bool brisk = m_chance.perMille(450 + strength / 4);
        records.push_back(activityRecord(date, late, brisk ? u"brisk_walk"_s : u"walk"_s,
                                         20 + strength * 6 / 1000 + m_chance.spread(12)));
    }
    if (date.dayOfWeek() == 4 && m_chance.perMille(650))
        records.push_back(activityRecord(date, QTime(10, 0), u"taichi"_s, 45));
    const bool classDay = date.dayOfWeek() == 2 || (date.dayOfWeek() == 5 && strength == 1000);
    if (classDay && m_chance.perMille(strength > 0 ? 750 : 250)) {
        records.push_back(activityRecord(date, QTime(18, 0), u"res_light"_s, 40));
        if (strength == 1000)
            records.push_back(squats(date, QTime(18, 20)));
    }
    const bool jumpDay = date.dayOfWeek() != 2 && date.dayOfWeek() != 4;
    if (strength == 1000 && jumpDay && m_chance.perMille(880)) {
        // One set of ten more every two weeks, as the ramp asks.
        const int jumps = std::min(50, 10 + static_cast<int>(m_life.planStart.daysTo(date) - 42) / 14 * 10);
        records.push_back(activityRecord(date, QTime(9, 30), u"jumps"_s, 5, jumps));
    }
    if (isWeekend(date) && date.month() >= 4 && date.month() <= 10 && m_chance.perMille(250))
        records.push_back(activityRecord(date, QTime(14, 0), u"gard"_s, 5 * m_chance.between(6, 18)));
    if (date.dayOfWeek() == 1 && m_chance.perMille(200))
        records.push_back(activityRecord(date, QTime(19, 0), u"swim_rec"_s, 40));
}

void DemoDays::addSymptoms(std::vector<Record>& records, QDate date)
{
    if (m_life.onTrip(date) && m_chance.perMille(600))
        return;
    const int strength = m_life.planStrength(date);
    const QTime evening = QTime(21, 0).addSecs(60 * m_chance.between(0, 40));
    const auto rate = [&](const QString& key, int thousandths) {
        const int rating = m_chance.rounded(std::clamp(thousandths + m_chance.spread(1900), 0, 4000));
        records.push_back(entry(date, evening, SymptomRating{key, rating}));
    };
    if (m_chance.perMille(860))
        rate(u"cramps"_s, 1000 - strength * 350 / 1000 - m_mood / 2);
    if (m_chance.perMille(860))
        rate(u"sleep"_s, 2250 + strength * 250 / 1000 + m_mood);
    if (m_chance.perMille(780))
        rate(u"muscle-ease"_s, 2150 + strength * 350 / 1000 + m_mood / 2);
}

std::vector<Record> DemoDays::lastDay()
{
    const QDate date = m_life.lastDay;
    std::vector<Record> records;
    QTime time(8, 5);
    for (const DemoFood& food : demoLastBreakfast())
        records.push_back(foodRecord(date, time, Meal::Breakfast, food, true));
    time = QTime(12, 40);
    for (const DemoFood& food : demoLastLunch())
        records.push_back(foodRecord(date, time, Meal::Lunch, food, true));
    time = QTime(15, 30);
    for (const DemoFood& food : demoLastSnack())
        records.push_back(foodRecord(date, time, Meal::Snack, food, true));
    records.push_back(supplementRecord(date, QTime(21, 30), m_life.courses.back()));
    records.push_back(activityRecord(date, QTime(17, 15), u"brisk_walk"_s, 18));
    records.push_back(entry(date, QTime(21, 0), SymptomRating{u"cramps"_s, 1}));
    records.push_back(entry(date, QTime(21, 0), SymptomRating{u"sleep"_s, 3}));
    records.push_back(entry(date, QTime(21, 0), SymptomRating{u"muscle-ease"_s, 3}));
    return records;
}

} // namespace osteolog
