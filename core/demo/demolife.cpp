// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demolife.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int planDays = 120;
constexpr int planRamp = 42;

/// A day as far before the end as is asked, but never further than a share of the whole diary.
QDate before(const DemoLife& life, int days, int percentOfSpan)
{
    const int span = static_cast<int>(life.firstDay.daysTo(life.lastDay));
    return life.lastDay.addDays(-std::min(days, span * percentOfSpan / 100));
}

/// The last 1 October that lies at least `days` before the end.
QDate lastAutumn(QDate end, int days)
{
    const QDate latest = end.addDays(-days);
    const QDate autumn(latest.year(), 10, 1);
    return autumn <= latest ? autumn : autumn.addYears(-1);
}

void addCourses(DemoLife& life)
{
    const QDate calciumStop = before(life, 500, 55);
    const QDate oxideStart = before(life, 330, 80);
    const QDate switchDay = life.planStart.addDays(20);
    const QDate autumn = std::max(lastAutumn(life.lastDay, 400), life.firstDay.addDays(14));
    life.courses = {
        {u"calcium-carbonate"_s, {500, Unit::Milligram}, life.firstDay, calciumStop, QTime(12, 45), 780},
        {u"vitamin-d3"_s, {25, Unit::Microgram}, autumn, life.lastDay, QTime(8, 20), 850},
        {u"magnesium-oxide"_s, {200, Unit::Milligram}, oxideStart, switchDay, QTime(19, 0), 550},
        {u"magnesium-bisglycinate"_s, {100, Unit::Milligram}, switchDay.addDays(1), life.lastDay, QTime(21, 30), 880},
    };
}

void addTrips(DemoLife& life, Chance& chance)
{
    for (int year = life.firstDay.year(); year <= life.lastDay.year(); ++year) {
        const bool early = chance.perMille(600);
        const QDate first = QDate(year, early ? 6 : 9, 1).addDays(chance.below(24));
        life.trips.push_back({first, first.addDays(13)});
    }
}

DatedProfile changed(std::vector<DatedProfile>& history, QDate from)
{
    return {from, history.empty() ? Profile() : history.back().profile};
}

std::vector<DatedProfile> profiles(const DemoLife& life)
{
    std::vector<DatedProfile> history;
    const int ageAtStart = life.firstDay.year() - life.birth.year();
    DatedProfile first = changed(history, life.firstDay);
    first.profile.sex = Sex::Female;
    first.profile.birthDate = life.birth;
    first.profile.height = Centimetres(165);
    first.profile.weight = Kilograms(64);
    first.profile.youngAdultHeight = Centimetres(167);
    first.profile.takesOestrogen = false;
    first.profile.avoid.insert(Allergen::Soy);
    first.profile.stage = ageAtStart >= 51   ? LifeStage::Postmenopause
                          : ageAtStart >= 47 ? LifeStage::Perimenopause
                                             : LifeStage::None;
    history.push_back(first);
    const auto change = [&](QDate day, auto&& edit) {
        if (day <= history.back().from || day > life.lastDay)
            return;
        DatedProfile next = changed(history, day);
        edit(next.profile);
        history.push_back(next);
    };
    change(life.birth.addYears(47), [](Profile& p) { p.stage = LifeStage::Perimenopause; });
    change(life.birth.addYears(51), [](Profile& p) { p.stage = LifeStage::Postmenopause; });
    if (ageAtStart >= 52)
        history.front().profile.menopauseDate = life.birth.addYears(50).addDays(100);
    change(life.alendronateStart, [](Profile& p) {
        p.medicines = {u"alendronate"_s};
        p.weight = Kilograms(63);
    });
    change(life.planStart, [&](Profile& p) {
        p.weight = Kilograms(62);
        p.proteinGoalPerKg = 1.2;
        p.vitaminK2Goal = Micrograms(90);
        p.planStart = life.planStart;
    });
    return history;
}

Record entry(QDate day, QTime time, Payload payload)
{
    return {QUuid(), day, time, {}, false, std::move(payload)};
}

bool within(const DemoLife& life, QDate day)
{
    return day >= life.firstDay && day < life.lastDay;
}

void addLabs(std::vector<Record>& records, const DemoLife& life, Chance& chance)
{
    for (int year = life.firstDay.year(); year <= life.lastDay.year(); ++year) {
        for (const int month : {3, 9}) {
            const QDate day(year, month, 10 + chance.below(12));
            // Summer sun and the supplement each show in the blood (nmol/L); invented, but in a usual range.
            const int level =
                44 + (month == 9 ? 14 : 0) + (life.takesVitaminD(day.addDays(-60)) ? 24 : 0) + chance.spread(7);
            const int magnesium = 80 + chance.between(0, 6); // hundredths of a mmol/L
            if (!within(life, day))
                continue;
            records.push_back(
                entry(day, QTime(9, 0), LabResult{u"vitamin-d"_s, {double(level), Unit::NanomolePerLitre}, 50, 125}));
            if (month == 3)
                records.push_back(
                    entry(day, QTime(9, 0),
                          LabResult{u"magnesium"_s, {magnesium / 100.0, Unit::MillimolePerLitre}, 0.75, 0.95}));
        }
    }
}

void addScans(std::vector<Record>& records, const DemoLife& life, Chance& chance)
{
    struct Site
    {
        QString key;
        int today, perYear; // thousandths of a g/cm²
        int youngMean, youngSd;
    };
    // Young-adult means and standard deviations as scanners of this make print them; the densities are invented.
    const Site sites[] = {{u"total-hip"_s, 762, 4, 942, 122}, {u"lumbar-spine"_s, 842, 5, 1047, 110}};
    for (int months = 2; within(life, life.lastDay.addMonths(-months)); months += 18) {
        const QDate day = life.lastDay.addMonths(-months);
        for (const Site& site : sites) {
            const int density = site.today + site.perYear * months / 12 + chance.spread(8);
            const int tenths = (density - site.youngMean) * 10 / site.youngSd;
            records.push_back(entry(day, QTime(14, 0),
                                    BoneScan{site.key, density / 1000.0, tenths / 10.0, (tenths + 14) / 10.0,
                                             u"Hologic, city hospital"_s}));
        }
    }
}

void addMeasures(std::vector<Record>& records, const DemoLife& life, Chance& chance)
{
    for (int months = 0; within(life, life.firstDay.addMonths(months)); months += life.monthsBetweenWeighings) {
        const QDate day = life.firstDay.addMonths(months);
        const qint64 left = day.daysTo(life.lastDay);
        const int hundredGrams = 620 + static_cast<int>(std::min<qint64>(left, 730) * 20 / 730) + chance.spread(6);
        records.push_back(entry(day, QTime(7, 30), BodyMeasure{BodyMeasureKind::Weight, hundredGrams / 10.0}));
        if (months % 12 == 0) {
            const int millimetres = 1645 + static_cast<int>(std::min<qint64>(left, 3650) * 5 / 3650);
            records.push_back(entry(day, QTime(7, 35), BodyMeasure{BodyMeasureKind::Height, millimetres / 10.0}));
        }
    }
}

/// What was asked before the first jump, and the sports of earlier years.
void addMovementAnswers(std::vector<Record>& records, const DemoLife& life)
{
    const QDate day = life.planStart.addDays(40);
    if (!within(life, day))
        return;
    SafetyAnswers answers;
    for (const SafetyQuestion question : allSafetyQuestions)
        answers[question] = false;
    records.push_back(entry(day, QTime(19, 0), answers));
    records.push_back(entry(day, {}, PastActivity{u"dev"_s, 3, 0}));
    records.push_back(entry(day, {}, PastActivity{u"tennis"_s, 2, 9}));
    records.push_back(entry(day, {}, PastActivity{u"cycle_rec"_s, 6, 30}));
}

void addWords(std::vector<Record>& records, const DemoLife& life)
{
    const auto note = [&](QDate day, QTime time, const QString& text) {
        if (within(life, day))
            records.push_back(entry(day, time, Note{text}));
    };
    const QDate fall = before(life, 210, 62);
    records.push_back(entry(fall, QTime(17, 40), Fall{false}));
    note(fall, QTime(18, 30), u"Slipped on wet leaves by the garden gate. Sore hip, nothing broken."_s);
    note(before(life, 500, 55), QTime(20, 0), u"The doctor says I can leave the calcium tablets: enough from food."_s);
    note(life.alendronateStart, QTime(11, 0), u"First alendronate tablet, Thursday mornings, with plain water."_s);
    note(life.planStart, QTime(20, 15), u"Starting my plan: nuts or seeds every day and a walk before dinner."_s);
    note(life.planStart.addDays(20), QTime(21, 0),
         u"The oxide upsets my stomach. Trying bisglycinate in the evening instead."_s);
    note(life.planStart.addDays(45), QTime(19, 30), u"Joined the Tuesday strength class at the sports centre."_s);
    for (const DemoTrip& trip : life.trips)
        note(trip.first, QTime(12, 0), u"Off on holiday. I will write down what I can."_s);
}

} // namespace

int DemoLife::planStrength(QDate day) const
{
    const qint64 since = planStart.daysTo(day);
    return since < 0 ? 0 : static_cast<int>(std::min<qint64>(since, planRamp) * 1000 / planRamp);
}

bool DemoLife::onTrip(QDate day) const
{
    return std::any_of(trips.begin(), trips.end(),
                       [&](const DemoTrip& trip) { return trip.first <= day && day <= trip.last; });
}

bool DemoLife::takesVitaminD(QDate day) const
{
    return std::any_of(courses.begin(), courses.end(), [&](const DemoCourse& course) {
        return course.form == "vitamin-d3"_L1 && course.first <= day && day <= course.last;
    });
}

DemoLife makeDemoLife(const DemoOptions& options, Chance& chance)
{
    DemoLife life;
    life.lastDay = options.lastDay;
    life.firstDay = options.lastDay.addYears(-options.years).addDays(1);
    // Reference values begin at 9 years and end at 120: a century of diary needs an earlier birth.
    life.birth = std::clamp(QDate(1960, 5, 1), options.lastDay.addYears(-118), life.firstDay.addYears(-16));
    life.planStart = before(life, planDays, 50);
    life.alendronateStart = before(life, 540, 70);
    life.monthsBetweenWeighings = options.entriesPerDay >= 4 ? 1 : 12;
    addCourses(life);
    addTrips(life, chance);
    return life;
}

std::vector<Record> demoMilestones(const DemoLife& life, Chance& chance)
{
    std::vector<Record> records;
    for (const DatedProfile& profile : profiles(life))
        records.push_back(entry(profile.from, {}, ProfileChange{profile.profile}));
    for (const QString& id : {u"sr-12061"_s, u"sr-01117"_s, u"sr-01022"_s, u"sr-12016"_s})
        records.push_back(entry(life.planStart, {}, Favourite{id}));
    addLabs(records, life, chance);
    addScans(records, life, chance);
    addMeasures(records, life, chance);
    addMovementAnswers(records, life);
    addWords(records, life);
    return records;
}

} // namespace osteolog
