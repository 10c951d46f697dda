// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <functional>
#include <memory>
#include <vector>

namespace osteolog {

/// Everything that one calendar day holds, in order of time (entries without a time last), without tombstones.
struct Day
{
    QDate date;
    std::vector<Record>
        entries; ///< food, supplements, activity, symptoms, labs, scans, measures, falls, fractures, notes
    std::optional<bool> markedComplete; ///< the day's mark, if any
};

/// Sums of one day for windows of many days, kept up to date with every change. Index by Nutrient. Only days with a
/// food or a supplement occur.
struct DayTotals
{
    QDate date;
    int foodEntries = 0;
    int supplementEntries = 0;
    std::array<double, nutrientCount> foodSum{}; ///< of the known values
    std::array<int, nutrientCount> foodKnown{};  ///< food entries with a known value that is no lower bound
    std::array<double, nutrientCount> supplementSum{};
    std::optional<bool> markedComplete;
};

/// A food and how the person eats it: for completions, "recents first" and ties between suggestions.
struct FoodUse
{
    QString foodId;
    QString foodName;
    int times = 0;
    QDate last;
    Grams lastGrams;
    QString lastPortionName;
    double lastPortionCount = 0;
};

/// Result of reading the whole file for damage.
struct IntegrityReport
{
    bool ok = false;
    qint64 entries = 0;   ///< live records of every kind
    QStringList problems; ///< technical, for support
};

enum class OpenMode {
    ReadWrite, ///< takes the one writer's lock; FileLocked when another process holds it
    ReadOnly,  ///< a second window; never writes
};

/// The diary file: one SQLite database per person (WAL, synchronous=FULL, foreign keys on, owner-only permissions,
/// application id and schema number checked). Everybody may read; only Journal writes. Not thread-safe: one Store per
/// thread. Reading a day or a window never loads the rest of the diary.
class Store
{
public:
    /// Opens or creates `path`. Older schemas are migrated in one transaction. Errors: FileForeign, FileCorrupt,
    /// FileNewer, FileLocked, FileNotWritable, FileUnreadable, DiskFull.
    static Result<std::unique_ptr<Store>> open(const QString& path, OpenMode mode = OpenMode::ReadWrite);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    QString path() const;
    bool isReadOnly() const;

    Result<Day> day(QDate date) const;
    /// Totals of every day with entries from `first` to `last`, both included, in order.
    Result<std::vector<DayTotals>> totals(QDate first, QDate last) const;
    /// Live records of one kind from `first` to `last`, in order of day and time.
    Result<std::vector<Record>> records(RecordKind kind, QDate first, QDate last) const;
    /// Live records of one kind over all time (profiles, own foods, recipes, favourites).
    Result<std::vector<Record>> records(RecordKind kind) const;
    /// Any record by id, tombstones included; NotFound otherwise.
    Result<Record> record(const QUuid& id) const;
    Result<ProfileHistory> profiles() const;
    /// Foods eaten since `since`, most often first, then most recent.
    Result<std::vector<FoodUse>> foodUse(QDate since, int limit) const;
    /// Live entries of one food, in order of day and time, and how many there are.
    Result<std::vector<Record>> foodEntries(const QString& foodId) const;
    Result<int> foodEntryCount(const QString& foodId) const;
    /// First and last day with any entry; both null for an empty diary.
    Result<std::pair<QDate, QDate>> span() const;
    Result<IntegrityReport> check() const;

private:
    friend class Journal;
    struct Private;
    explicit Store(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace osteolog
