// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/quickadd.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <vector>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

// The bar: one keystroke in at most 3 ms at the shipped table, so that the list of ideas follows the fingers.

struct World
{
    Result<Catalogue> catalogue = Catalogue::shipped();
    Result<ReferenceTables> tables = ReferenceTables::load();
    QuickAddContext context() const { return {*catalogue, *tables, QTime(12, 0)}; }
};

/// Every state of the field while the line is typed.
QStringList keystrokes(const QString& line)
{
    QStringList typed;
    for (qsizetype length = 1; length <= line.size(); ++length)
        typed << line.left(length);
    return typed;
}

/// Reports the slowest keystroke beside the mean: the person feels that one. Processor time, so that other work on the
/// machine does not count.
void typing(benchmark::State& state, const QString& line)
{
    const World world;
    if (!world.catalogue || !world.tables) {
        state.SkipWithError("the shipped tables cannot be read");
        return;
    }
    const QStringList typed = keystrokes(line);
    benchmark::DoNotOptimize(readQuickAdd(u"a"_s, world.context())); // the search index is made when first needed
    std::vector<double> slowest;
    for (auto _ : state) {
        double most = 0;
        for (const QString& text : typed) {
            const std::clock_t start = std::clock();
            benchmark::DoNotOptimize(readQuickAdd(text, world.context()));
            most = std::max(most, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        slowest.push_back(most);
    }
    std::sort(slowest.begin(), slowest.end());
    state.counters["slowest_key_ms"] = slowest[slowest.size() / 2];
    state.counters["keys_per_s"] =
        benchmark::Counter(double(typed.size()) * double(state.iterations()), benchmark::Counter::kIsRate);
}

void almonds(benchmark::State& state)
{
    typing(state, u"almonds 30 g"_s);
}
void slicesOfGouda(benchmark::State& state)
{
    typing(state, u"2 slices gouda"_s);
}
void choppedVegetables(benchmark::State& state)
{
    typing(state, u"lunch: half a cup of chopped red peppers at 12:30"_s);
}
void glycinate(benchmark::State& state)
{
    typing(state, u"magnesium glycinate 100 mg"_s);
}
void walk(benchmark::State& state)
{
    typing(state, u"walk 20 min"_s);
}
void nothingFits(benchmark::State& state)
{
    typing(state, u"xqzvjk wwwwww 12 kjhgf"_s);
}

BENCHMARK(almonds)->Unit(benchmark::kMillisecond);
BENCHMARK(slicesOfGouda)->Unit(benchmark::kMillisecond);
BENCHMARK(choppedVegetables)->Unit(benchmark::kMillisecond);
BENCHMARK(glycinate)->Unit(benchmark::kMillisecond);
BENCHMARK(walk)->Unit(benchmark::kMillisecond);
BENCHMARK(nothingFits)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace osteolog
