// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/domain/food.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace osteolog {

/// One food of a database that the person imported. `food.id` is made of the database and the id there
/// ("usda-sr-01001", "fdc-321358", "off-3017620422003") and stays the same when the database is imported again.
struct ImportedFood
{
    Food food;       ///< origin Imported; `food.source` names the database and the id there
    QString brand;   ///< empty where there is none
    QString barcode; ///< digits only; empty where there is none
    /// Id of the food of the shipped table that is the same record of USDA SR ("sr-01001"), whether it ships or not.
    /// Where it does, it stands for this one, and of several imported foods that name one record only one is found.
    /// Empty where there is none. The importers of SR and of FoodData Central's SR Legacy know it by the NDB number.
    QString sameAs;
    bool operator==(const ImportedFood&) const = default;
};

/// The name under which an imported food is shown and logged: with its brand, "Hazelnut spread, Nutella", unless the
/// name has it already.
QString nameWithBrand(const ImportedFood& food);

/// What an imported database says of itself.
struct FoodDatabaseInfo
{
    QString id;       ///< "usda-sr", "usda-sr-abbrev", "fdc-foundation", "fdc-branded", "off" …; also its file's name
    QString title;    ///< a proper name, not translated: "USDA SR28", "FoodData Central, Foundation Foods"
    QString release;  ///< as the files say it: "28", "2024-10-31"; may be empty
    QString fileName; ///< name (not path) of the file it came from
    QDate imported;
    int foods = 0;
    bool operator==(const FoodDatabaseInfo&) const = default;
};

/// A food as far as a search has to know it.
struct FoodCandidate
{
    qint64 rank = 0; ///< its place in the database; likelier foods come first
    Food food;       ///< id, name with brand, synonyms, group, everyday and suggestable; all else is left out
    QString sameAs;
};

/// An imported database: one SQLite file of its own in the data folder, so that removing it is removing that file and
/// importing it again replaces the file as a whole. Read-only; foods are ordered so that the likelier one comes first:
/// few words before many, no brand before a brand. Opening reads a page or two, whatever the size. To be used from one
/// thread at a time.
class FoodDatabase
{
public:
    /// FileMissing, FileForeign, FileNewer, FileCorrupt.
    static Result<FoodDatabase> open(const QString& path);
    FoodDatabase(FoodDatabase&&) noexcept;
    FoodDatabase& operator=(FoodDatabase&&) noexcept;
    ~FoodDatabase();

    const FoodDatabaseInfo& info() const;
    Result<std::optional<ImportedFood>> food(const QString& id) const;
    Result<std::optional<ImportedFood>> foodAt(qint64 rank) const;

    /// Foods of which words of the name, the brand or a synonym begin with every one of `words` (folded), or are the
    /// singular of it: those that have the words as whole words first, each part in order of rank, at most `most`.
    /// FileCorrupt, FileUnreadable.
    Result<std::vector<FoodCandidate>> find(const QStringList& words, SearchLeniency leniency, int most) const;
    /// By the whole number as it is typed: blanks, hyphens and zeros in front do not matter.
    Result<std::vector<FoodCandidate>> findBarcode(const QString& digits) const;

private:
    struct Private;
    explicit FoodDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Writes a database beside its place and puts it there in one step. Until commit() nothing of it can be seen, and a
/// writer that goes without commit() leaves nothing behind. What a killed one left, the next create() removes.
class FoodDatabaseWriter
{
public:
    /// `info.id` is of small letters, digits and hyphens (TextInvalid otherwise); `info.foods` is counted by the
    /// writer. FileNotWritable, DiskFull, FileLocked while another program writes this database.
    static Result<FoodDatabaseWriter> create(const QString& folder, FoodDatabaseInfo info);
    FoodDatabaseWriter(FoodDatabaseWriter&&) noexcept;
    FoodDatabaseWriter& operator=(FoodDatabaseWriter&&) noexcept;
    ~FoodDatabaseWriter();

    /// NotAllowed for an id that is in this database already; DiskFull, FileNotWritable.
    Outcome add(const ImportedFood& food);
    /// Makes the search index, takes the place of a database with the same id and returns the number of foods. This
    /// takes about as long as all add() together; `goOn` is asked every few thousand foods, and false ends it
    /// with Cancelled. Where the system replaces no open file (Windows), the old database has to be closed before.
    Result<int> commit(const std::function<bool()>& goOn = {});

private:
    struct Private;
    explicit FoodDatabaseWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The databases of a data folder, by title. One that cannot be opened is left out and named in `problems`.
std::vector<FoodDatabase> foodDatabasesIn(const QString& dataFolder, std::vector<Error>* problems = nullptr);
/// Removes one for good. NotFound, FileNotWritable, FileLocked.
Outcome removeFoodDatabase(const QString& dataFolder, const QString& id);
/// Where the databases of a data folder lie: its sub-folder "foods".
QString foodDatabaseFolder(const QString& dataFolder);

} // namespace osteolog
