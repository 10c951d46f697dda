// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/storage/recordrows.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <map>
#include <random>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesPerDay = 12;
const QDate lastDay(2026, 11, 21);

/// A folder on the disk that the benchmark is started on: a commit to memory says nothing about a commit.
class WorkFolder
{
public:
    WorkFolder() : m_folder(QDir::currentPath() + u"/storebench-XXXXXX"_s) {}
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool isReal() const { return !QStorageInfo(m_folder.path()).fileSystemType().contains("tmpfs"); }

private:
    QTemporaryDir m_folder;
};

Record entryOn(QDate day, int number)
{
    if (number % 6 == 5) {
        SupplementEntry supplement{u"magnesium-bisglycinate"_s, {}, Nutrient::Magnesium, 100, {}, {}, false};
        supplement.values[Nutrient::Magnesium] = 100;
        return makeRecord(day, {21, 0}, supplement);
    }
    FoodEntry food{u"sr-%1"_s.arg(10000 + number * 7 % 400),
                   u"Nuts, almonds"_s,
                   1,
                   Grams(30),
                   u"handful"_s,
                   1,
                   Meal::Snack,
                   {},
                   K2State::Assumed};
    for (const Nutrient nutrient : allNutrients) {
        if (nutrient != Nutrient::VitaminK2)
            food.values[nutrient] = 0.37 * (number % 31);
    }
    return makeRecord(day, QTime((7 + number) % 24, 30), food);
}

/// A day a diary year long, written in edits of about 50,000 records.
void fill(Journal& journal, int years)
{
    Edit edit{EditName::Import, {}, {}};
    int number = 0;
    for (QDate day = lastDay.addYears(-years).addDays(1); day <= lastDay; day = day.addDays(1)) {
        for (int i = 0; i < entriesPerDay; ++i)
            edit.put.push_back(entryOn(day, number++));
        if (edit.put.size() >= 50000 || day == lastDay) {
            if (!journal.apply(edit))
                qFatal("the diary for the benchmark could not be written");
            edit.put.clear();
        }
    }
}

/// Diaries of 1, 10 and 100 years, each made once: Google Benchmark calls a benchmark several times.
class Diaries
{
public:
    QString path(int years)
    {
        const QString path = m_folder.path(QString::number(years));
        if (m_made.insert({years, true}).second) {
            auto store = Store::open(path);
            const SystemClock clock;
            Journal journal(**store, clock);
            fill(journal, years);
        }
        return path;
    }

private:
    WorkFolder m_folder;
    std::map<int, bool> m_made;
};

QString diaryOf(int years)
{
    static Diaries diaries;
    return diaries.path(years);
}

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
    return values[values.size() / 2];
}

/// The floor: the same row, one statement and one commit, with the same durability.
class BareTable
{
public:
    explicit BareTable(const QString& path)
        : m_connection(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        , m_rows(m_connection, allRecordTables().front(), path)
    {
        m_connection.query("PRAGMA journal_mode = WAL").run();
        m_connection.execute("PRAGMA synchronous = FULL");
        m_connection.execute(createTableSql(m_rows.table()));
    }

    void commit(const Record& record)
    {
        const StoredRow row = m_rows.toRow(record).value();
        m_connection.query("BEGIN IMMEDIATE").run();
        m_rows.insert(row);
        m_connection.query("COMMIT").run();
    }

private:
    Connection m_connection;
    RecordRows m_rows;
};

/// One entry committed, fsync included, taking turns with the floor so that both meet the same disk.
void oneEntry(benchmark::State& state)
{
    const WorkFolder folder;
    if (!folder.isReal())
        return state.SkipWithError("start it on a real disk, not on tmpfs");
    auto store = Store::open(folder.path(u"diary"_s));
    const SystemClock clock;
    Journal journal(**store, clock);
    BareTable bare(folder.path(u"bare"_s));
    std::vector<double> ours, floor;
    int number = 0;
    for (auto _ : state) {
        const Record record = entryOn(lastDay.addDays(-number / entriesPerDay), 6 * number);
        ++number;
        QElapsedTimer timer;
        timer.start();
        bare.commit(record);
        floor.push_back(static_cast<double>(timer.nsecsElapsed()));
        timer.start();
        if (!journal.apply(Edit::add(record)))
            state.SkipWithError("not written");
        ours.push_back(static_cast<double>(timer.nsecsElapsed()));
        state.SetIterationTime(ours.back() * 1e-9);
    }
    state.counters["bare_us"] = medianOf(floor) / 1000;
    state.counters["ours_us"] = medianOf(ours) / 1000;
    state.counters["ratio"] = medianOf(ours) / medianOf(floor);
}
BENCHMARK(oneEntry)->UseManualTime()->Iterations(300)->Unit(benchmark::kMicrosecond);

/// What an import costs per record, in one edit of 50,000; undoing it as well.
void import(benchmark::State& state)
{
    std::vector<Record> records;
    for (int i = 0; i < 50000; ++i)
        records.push_back(entryOn(lastDay.addDays(-i / entriesPerDay), i));
    const Edit edit{EditName::Import, std::move(records), {}};
    for (auto _ : state) {
        state.PauseTiming();
        {
            const WorkFolder folder;
            auto store = Store::open(folder.path(u"diary"_s));
            const SystemClock clock;
            Journal journal(**store, clock);
            state.ResumeTiming();
            if (!journal.apply(edit))
                state.SkipWithError("not written");
            if (state.range(0) == 1 && !journal.undo())
                state.SkipWithError("not undone");
            state.PauseTiming();
        }
        state.ResumeTiming();
    }
    state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) * 50000);
}
BENCHMARK(import)->ArgName("undone")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void open(benchmark::State& state)
{
    const QString path = diaryOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        auto store = Store::open(path);
        benchmark::DoNotOptimize(store->get());
    }
}
BENCHMARK(open)->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void day(benchmark::State& state)
{
    auto store = Store::open(diaryOf(static_cast<int>(state.range(0))));
    std::mt19937 random(1);
    for (auto _ : state) {
        const auto held = (*store)->day(lastDay.addDays(-static_cast<int>(random() % 364)));
        if (!held || held->entries.size() != entriesPerDay)
            state.SkipWithError("not a full day");
    }
}
BENCHMARK(day)->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void totals(benchmark::State& state)
{
    auto store = Store::open(diaryOf(static_cast<int>(state.range(0))));
    for (auto _ : state) {
        const auto held = (*store)->totals(lastDay.addDays(-181), lastDay);
        if (!held || held->size() != 182)
            state.SkipWithError("not all days");
    }
}
BENCHMARK(totals)->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

/// The "All" horizon.
void totalsOfAllTime(benchmark::State& state)
{
    const int years = static_cast<int>(state.range(0));
    auto store = Store::open(diaryOf(years));
    for (auto _ : state) {
        const auto held = (*store)->totals(lastDay.addYears(-years), lastDay);
        if (!held || held->size() < 365U * static_cast<unsigned>(years))
            state.SkipWithError("not all days");
    }
}
BENCHMARK(totalsOfAllTime)->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void foodUse(benchmark::State& state)
{
    auto store = Store::open(diaryOf(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize((*store)->foodUse(lastDay.addDays(-365), 200).ok());
}
BENCHMARK(foodUse)->ArgName("years")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

void check(benchmark::State& state)
{
    auto store = Store::open(diaryOf(static_cast<int>(state.range(0))));
    for (auto _ : state) {
        if (!(*store)->check()->ok)
            state.SkipWithError("the diary is damaged");
    }
}
BENCHMARK(check)->ArgName("years")->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace osteolog
