// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching everything at once with an imported database of branded foods beside the shipped table. The bars: 99 of 100
// keystrokes within 2 ms at 9,000 foods and within 8 ms at 400,000.
#include "tests/bench/keystrokes.h"
#include "tests/support/manyfoods.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace osteolog {
namespace {

using namespace Qt::StringLiterals;

/// Folders with a database of so many foods, each written once for all benchmarks.
class Databases
{
public:
    QString folder(int foods)
    {
        std::unique_ptr<QTemporaryDir>& made = m_folders[foods];
        if (!made) {
            made = std::make_unique<QTemporaryDir>();
            write(made->path(), foods);
        }
        return made->path();
    }

    static bool write(const QString& folder, int foods)
    {
        const FoodDatabaseInfo info{u"off"_s, u"Invented foods"_s, {}, {}, QDate(2026, 11, 21), 0};
        Result<FoodDatabaseWriter> writer = FoodDatabaseWriter::create(foodDatabaseFolder(folder), info);
        bool good = writer.ok();
        test::makeBrandedFoods(foods, test::shippedNames(),
                               [&](const ImportedFood& food) { good = good && writer->add(food); });
        return good && writer->commit();
    }

private:
    std::map<int, std::unique_ptr<QTemporaryDir>> m_folders;
};

Databases& databases()
{
    static Databases made;
    return made;
}

/// What this process holds of the memory, in MiB; 0 where the system does not tell.
double memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void searchDatabase(benchmark::State& state)
{
    const QString folder = databases().folder(static_cast<int>(state.range(0)));
    const double before = memory();
    Result<Catalogue> catalogue = Catalogue::shipped();
    const QStringList texts = keystrokes();
    if (!catalogue || texts.isEmpty()) {
        state.SkipWithError("the food table or the queries are missing");
        return;
    }
    benchmark::DoNotOptimize(catalogue->search(texts.front())); // builds the index of the shipped foods
    const double shipped = memory();
    catalogue->setDatabases(foodDatabasesIn(folder));
    timeKeystrokes(state, *catalogue, texts);
    state.counters["shipped_MiB"] = shipped - before;
    state.counters["database_MiB"] = memory() - shipped;
}
BENCHMARK(searchDatabase)->Arg(9000)->Arg(400000)->Iterations(5)->Unit(benchmark::kMillisecond);

void openDatabase(benchmark::State& state)
{
    const QString folder = databases().folder(static_cast<int>(state.range(0)));
    for (auto unused : state) {
        (void)unused;
        benchmark::DoNotOptimize(foodDatabasesIn(folder));
    }
}
BENCHMARK(openDatabase)->Arg(9000)->Arg(400000)->Unit(benchmark::kMillisecond);

void writeDatabase(benchmark::State& state)
{
    for (auto unused : state) {
        (void)unused;
        const QTemporaryDir folder;
        if (!Databases::write(folder.path(), static_cast<int>(state.range(0))))
            state.SkipWithError("the database cannot be written");
    }
}
BENCHMARK(writeDatabase)->Arg(9000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace osteolog
