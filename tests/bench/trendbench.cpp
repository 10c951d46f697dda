// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a switch of the horizon computes: every member, movement and the symptoms, over the demo diary of 1, 10 and 100
// years. `switchReading` reads the window from the diary first, `switchComputing` has the series at hand. The bar is
// 16 ms for ten years, with painting; no worse than linear for "all", constant for the other horizons.
#include "core/demo/demodiary.h"
#include "core/trends/diaryseries.h"
#include "core/trends/trend.h"

#include <QDir>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2026, 11, 21);

struct Diary
{
    std::unique_ptr<Store> store;
    QDate begins;
    std::optional<DiarySeries> all;
};

const ReferenceTables& tables()
{
    static const ReferenceTables tables = ReferenceTables::load().value();
    return tables;
}

std::unique_ptr<Store> demoStore(const QString& path, int years)
{
    auto store = Store::open(path);
    const SystemClock clock;
    Journal journal(**store, clock);
    static const Catalogue catalogue = Catalogue::shipped().value();
    if (!writeDemoDiary(journal, catalogue, tables(), {lastDay, years, 12, 20260501}))
        qFatal("the demo diary could not be written");
    return std::move(*store);
}

/// Each made once: Google Benchmark calls a benchmark several times.
const Diary& diaryOf(int years)
{
    static const QTemporaryDir folder(QDir::currentPath() + u"/trendbench-XXXXXX"_s);
    static std::map<int, Diary> diaries;
    Diary& diary = diaries[years];
    if (!diary.store) {
        diary.store = demoStore(folder.filePath(QString::number(years)), years);
        diary.begins = diary.store->span()->first;
        diary.all = diarySeries(*diary.store, diary.begins, lastDay, lastDay, tables()).value();
    }
    return diary;
}

TrendWindow windowOf(const benchmark::State& state, const Diary& diary)
{
    return windowUpTo(static_cast<Horizon>(state.range(1)), lastDay, diary.begins);
}

void compute(const DiarySeries& diary, const TrendWindow& window)
{
    for (const Member member : allMembers)
        benchmark::DoNotOptimize(trendOf(diary[member], window));
    for (const SymptomSeries& symptom : diary.symptoms)
        benchmark::DoNotOptimize(symptomTrendOf(symptom.symptom, symptom.series, window));
    if (window.byWeek())
        benchmark::DoNotOptimize(weekMeans(diary[Member::Magnesium].between(window.first, window.last)));
    else
        benchmark::DoNotOptimize(movingMeans(diary[Member::Magnesium], window.first, window.last));
    benchmark::DoNotOptimize(weekdayShares(diary[Member::Magnesium], window));
}

void switchReading(benchmark::State& state)
{
    const Diary& diary = diaryOf(static_cast<int>(state.range(0)));
    const TrendWindow window = windowOf(state, diary);
    for (auto _ : state) {
        const auto series = diarySeries(*diary.store, window.first, window.last, lastDay, tables());
        if (!series)
            return state.SkipWithError("not read");
        compute(*series, window);
    }
    state.SetLabel(horizonKey(window.horizon).toStdString());
}

void switchComputing(benchmark::State& state)
{
    const Diary& diary = diaryOf(static_cast<int>(state.range(0)));
    const TrendWindow window = windowOf(state, diary);
    for (auto _ : state)
        compute(*diary.all, window);
    state.SetLabel(horizonKey(window.horizon).toStdString());
}

void everyHorizon(benchmark::internal::Benchmark* benchmark)
{
    for (const int years : {1, 10, 100}) {
        for (int horizon = 0; horizon <= static_cast<int>(Horizon::All); ++horizon)
            benchmark->Args({years, horizon});
    }
    benchmark->ArgNames({"years", "horizon"})->Unit(benchmark::kMillisecond);
}
BENCHMARK(switchReading)->Apply(everyHorizon);
BENCHMARK(switchComputing)->Apply(everyHorizon);

/// "Which foods gave me this?" over all time.
void sources(benchmark::State& state)
{
    const Diary& diary = diaryOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(sourcesOf(Member::Magnesium, *diary.store, diary.begins, lastDay));
}
BENCHMARK(sources)->ArgName("years")->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

/// The parts of reading ten years.
void reading(benchmark::State& state)
{
    const Diary& diary = diaryOf(10);
    const Store& store = *diary.store;
    constexpr std::array<Nutrient, 6> nutrients = {Nutrient::Protein,  Nutrient::Calcium,   Nutrient::Magnesium,
                                                   Nutrient::VitaminD, Nutrient::VitaminK1, Nutrient::VitaminK2};
    const auto activities = store.activities(diary.begins, lastDay).value();
    const ProfileHistory profiles = store.profiles().value();
    for (auto _ : state) {
        switch (state.range(0)) {
        case 0:
            benchmark::DoNotOptimize(store.totals(diary.begins, lastDay, nutrients));
            state.SetLabel("totals");
            break;
        case 1:
            benchmark::DoNotOptimize(store.symptomDays(diary.begins, lastDay));
            state.SetLabel("symptom days");
            break;
        case 2:
            benchmark::DoNotOptimize(store.dayMarks(diary.begins, lastDay));
            state.SetLabel("marks");
            break;
        case 3:
            benchmark::DoNotOptimize(store.activities(diary.begins, lastDay));
            state.SetLabel("activities");
            break;
        case 4:
            benchmark::DoNotOptimize(movementWeeks(diary.begins, lastDay, activities, tables()));
            state.SetLabel("movement weeks");
            break;
        case 5:
            benchmark::DoNotOptimize(TargetSteps(profiles, {}, diary.begins, lastDay, tables()));
            state.SetLabel("target steps without records");
            break;
        default:
            benchmark::DoNotOptimize(store.profiles());
            state.SetLabel("profiles");
        }
    }
}
BENCHMARK(reading)->DenseRange(0, 6)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace osteolog
