// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"

#include <QDate>
#include <QStringList>

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
    bool operator==(const ImportedFood&) const = default;
};

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

/// An imported database: one SQLite file of its own in the data folder, so that removing it is removing that file and
/// importing it again replaces the file as a whole. Read-only; foods are ordered so that the likelier one comes first.
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

private:
    struct Private;
    explicit FoodDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Writes a database beside its place and puts it there in one step. Until commit() nothing of it can be seen, and a
/// writer that goes without commit() leaves nothing behind: cancelled, failed and killed imports alike.
class FoodDatabaseWriter
{
public:
    /// `info.foods` is counted by the writer. FileNotWritable, DiskFull.
    static Result<FoodDatabaseWriter> create(const QString& folder, FoodDatabaseInfo info);
    FoodDatabaseWriter(FoodDatabaseWriter&&) noexcept;
    FoodDatabaseWriter& operator=(FoodDatabaseWriter&&) noexcept;
    ~FoodDatabaseWriter();

    /// NotAllowed for an id that is in this database already; DiskFull, FileNotWritable.
    Outcome add(const ImportedFood& food);
    /// Takes the place of a database with the same id. Returns the number of foods.
    Result<int> commit();

private:
    struct Private;
    explicit FoodDatabaseWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The databases of a data folder, by title. One that cannot be opened is left out and named in `problems`.
std::vector<FoodDatabase> foodDatabasesIn(const QString& dataFolder, std::vector<Error>* problems = nullptr);
/// Removes one for good. NotFound, FileNotWritable.
Outcome removeFoodDatabase(const QString& dataFolder, const QString& id);
/// Where the databases of a data folder lie: its sub-folder "foods".
QString foodDatabaseFolder(const QString& dataFolder);

} // namespace osteolog
