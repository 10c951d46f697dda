// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions for a gap over the whole shipped table: at most 20 ms, whatever the day. `worst_ms` is the slowest
// day in processor time, so that a busy machine does not count.
#include "core/advice/suggestions.h"
#include "core/base/clock.h"
#include "core/demo/demodiary.h"
#include "core/foods/catalogue.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <ctime>
#include <random>

using namespace osteolog;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    Profile profile;
    Targets targets;
    DaySummary summary;
    SuggestionRequest request;
};

/// A day of which anything between nothing and all of each target was eaten.
Case randomCase(quint32 seed, int items, const ReferenceTables& tables)
{
    std::mt19937 random(seed);
    const auto uniform = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
    };
    Case c;
    const QDate today(2026, 11, 21);
    c.profile.sex = seed % 3 == 0 ? Sex::Male : Sex::Female;
    c.profile.birthDate = today.addYears(-static_cast<int>(uniform(14, 90)));
    c.profile.weight = Kilograms(uniform(45, 100));
    c.profile.reference = seed % 5 == 0 ? ReferenceSet::Efsa : ReferenceSet::Nam;
    if (seed % 4 == 0)
        c.profile.vitaminK2Goal = Micrograms(90);
    if (seed % 7 == 0)
        c.profile.diet = Diet::Vegan;
    c.targets = targetsOn(today, c.profile, tables);
    const double level = seed % 6 == 0 ? 0 : uniform(0, 1);
    for (const Member member : eatenMembers) {
        MemberTotal& total = c.summary[member];
        total.amount = c.targets[member].amount.value_or(0) * std::min(1.0, level * uniform(0.5, 1.5));
    }
    c.request.items = items;
    if (seed % 3 == 1)
        c.request.kcalMaximum = uniform(60, 600);
    return c;
}

void run(benchmark::State& state, const std::vector<Case>& cases, const Catalogue& catalogue)
{
    double worst = 0;
    for (auto _ : state) {
        for (const Case& c : cases) {
            const std::clock_t start = std::clock();
            benchmark::DoNotOptimize(suggest(c.summary, c.targets, c.profile, catalogue.foods(), c.request));
            worst = std::max(worst, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        }
    }
    state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(cases.size()));
    state.counters["worst_ms"] = worst;
}

void suggestForAGap(benchmark::State& state)
{
    const Result<ReferenceTables> tables = ReferenceTables::load();
    const Result<Catalogue> catalogue = Catalogue::shipped();
    if (!tables || !catalogue) {
        state.SkipWithError("a compiled-in table is damaged");
        return;
    }
    std::vector<Case> cases;
    for (quint32 seed = 0; seed < 1000; ++seed)
        cases.push_back(randomCase(seed, static_cast<int>(state.range(0)), *tables));
    run(state, cases, *catalogue);
}
BENCHMARK(suggestForAGap)->Arg(1)->Arg(3)->Arg(5)->Unit(benchmark::kMillisecond)->Name("suggest for a gap, items");

/// Every day of the simulated diary of three years as it is at 11:00 for an omnivore, at 15:00 for a vegan with a goal
/// for vitamin K2, and at its end against the European values; every other day with a maximum of 300 kcal.
std::vector<Case> demoCases(int items, const Catalogue& catalogue, const ReferenceTables& tables)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Store>> store = Store::open(folder.filePath(u"diary"_s));
    if (!store)
        return {};
    const SystemClock clock;
    Journal journal(**store, clock);
    const DemoOptions options{.lastDay = QDate(2026, 11, 21), .years = 3};
    if (!writeDemoDiary(journal, catalogue, tables, options))
        return {};
    const ProfileHistory profiles = (*store)->profiles().valueOr({});
    std::vector<Case> cases;
    for (QDate date = options.lastDay.addYears(-3).addDays(1); date <= options.lastDay; date = date.addDays(1)) {
        const Day whole = (*store)->day(date).valueOr({});
        for (int variant = 0; variant < 3 && !whole.entries.empty(); ++variant) {
            Case c;
            c.profile = profiles.on(date);
            if (variant == 2)
                c.profile.reference = ReferenceSet::Efsa;
            if (variant == 1) {
                c.profile.diet = Diet::Vegan;
                c.profile.vitaminK2Goal = Micrograms(90);
            }
            const QTime until = variant == 0 ? QTime(11, 0) : variant == 1 ? QTime(15, 0) : QTime(23, 59);
            Day day = whole;
            std::erase_if(day.entries, [&](const Record& entry) { return entry.time > until; });
            c.targets = targetsOn(date, c.profile, tables);
            c.summary = summarise(day, {}, c.targets, c.profile, tables);
            c.request.items = items;
            if (date.day() % 2 == 0)
                c.request.kcalMaximum = 300;
            cases.push_back(c);
        }
    }
    return cases;
}

void suggestForDemoDays(benchmark::State& state)
{
    const Result<ReferenceTables> tables = ReferenceTables::load();
    const Result<Catalogue> catalogue = Catalogue::shipped();
    if (!tables || !catalogue) {
        state.SkipWithError("a compiled-in table is damaged");
        return;
    }
    const std::vector<Case> cases = demoCases(static_cast<int>(state.range(0)), *catalogue, *tables);
    if (cases.empty())
        state.SkipWithError("the simulated diary could not be written");
    run(state, cases, *catalogue);
}
BENCHMARK(suggestForDemoDays)->Arg(3)->Arg(5)->Unit(benchmark::kMillisecond)->Name("suggest for demo days, items");

} // namespace
