// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
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

/// How a symptom was rated on a day, 0–4.
struct SymptomDay
{
    QDate date;
    QString symptom;             ///< key of symptoms.csv or the person's own word
    int lowest = 0, highest = 0; ///< of the day's ratings
    bool operator==(const SymptomDay&) const = default;
};

/// What one food or supplement gave of a nutrient, or of several together, in a window of days.
struct IntakeSum
{
    QString id;   ///< of the food; form of the supplement
    QString name; ///< as it was logged last; of a supplement its product, which may be empty
    bool supplement = false;
    double sum = 0; ///< of what is known
    int times = 0;
    int known = 0; ///< entries with any amount
    int exact = 0; ///< entries with every amount, none of them a lower bound
    bool operator==(const IntakeSum&) const = default;
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
    /// The same with these nutrients alone; the others stay zero. For windows of many years.
    Result<std::vector<DayTotals>> totals(QDate first, QDate last, std::span<const Nutrient> nutrients) const;
    /// The ratings of each day and symptom from `first` to `last`, in order of day, then of symptom.
    Result<std::vector<SymptomDay>> symptomDays(QDate first, QDate last) const;
    /// Days from `first` to `last` that are marked complete (true) or incomplete (false), by their latest mark.
    Result<std::map<QDate, bool>> dayMarks(QDate first, QDate last) const;
    /// Activities from `first` to `last` in order of day and time, without ids and stamps: for windows of many years.
    Result<std::vector<Record>> activities(QDate first, QDate last) const;
    /// Supplements from `first` to `last` in order of day, without ids, stamps, times and what else they hold: form,
    /// product, nutrient and elemental amount, for windows of many years.
    Result<std::vector<Record>> supplementDoses(QDate first, QDate last) const;
    /// What each food eaten, and each supplement that supplies one of `nutrients`, gave of them together from `first`
    /// to `last`; one unit for all of them. In order of id, foods first; a supplement for each product apart.
    Result<std::vector<IntakeSum>> intakeSums(std::span<const Nutrient> nutrients, QDate first, QDate last) const;
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
    /// The same of entries of these kinds alone.
    Result<std::pair<QDate, QDate>> span(std::span<const RecordKind> kinds) const;
    Result<IntegrityReport> check() const;

private:
    friend class Journal;
    struct Private;
    explicit Store(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace osteolog
