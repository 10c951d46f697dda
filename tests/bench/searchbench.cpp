// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Food search per keystroke, all foods in memory (databasebench.cpp has those of imported databases). The bar: 99 of
// 100 keystrokes within 2 ms at 9,000 foods.
#include "core/foods/catalogue.h"
#include "core/foods/foodtable.h"
#include "tests/bench/keystrokes.h"

#include <QFile>

#include <benchmark/benchmark.h>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

/// The shipped foods, repeated with words of their own so that names and words grow with the count, as they do in a
/// larger database.
std::vector<Food> manyFoods(std::size_t count)
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/resources/foods/foods.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::vector<Food> shipped = parseFoodTable(file.readAll()).valueOr({});
    std::vector<Food> foods;
    foods.reserve(count);
    for (std::size_t i = 0; !shipped.empty() && i < count; ++i) {
        Food food = shipped[i % shipped.size()];
        const std::size_t round = i / shipped.size();
        food.id += u'-' + QString::number(round);
        if (round > 0)
            food.name += u", maker%1 of town%2"_s.arg(round).arg(i % 997);
        foods.push_back(std::move(food));
    }
    return foods;
}

void searchFoods(benchmark::State& state)
{
    const Catalogue catalogue = Catalogue::of(manyFoods(static_cast<std::size_t>(state.range(0))));
    const QStringList texts = keystrokes();
    if (texts.isEmpty() || catalogue.foods().empty()) {
        state.SkipWithError("the food table or the queries are missing");
        return;
    }
    benchmark::DoNotOptimize(catalogue.search(texts.front())); // builds the index
    timeKeystrokes(state, catalogue, texts);
}
BENCHMARK(searchFoods)->Arg(1600)->Arg(9000)->Iterations(5)->Unit(benchmark::kMillisecond);

void buildIndex(benchmark::State& state)
{
    const std::vector<Food> foods = manyFoods(static_cast<std::size_t>(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        const Catalogue catalogue = Catalogue::of(foods);
        benchmark::DoNotOptimize(catalogue.search(u"almonds"_s));
    }
}
BENCHMARK(buildIndex)->Arg(1600)->Arg(9000)->Unit(benchmark::kMillisecond);

void parseShippedTable(benchmark::State& state)
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/resources/foods/foods.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        state.SkipWithError("the food table is missing");
        return;
    }
    const QByteArray csv = file.readAll();
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(parseFoodTable(csv));
    }
}
BENCHMARK(parseShippedTable)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace osteolog
