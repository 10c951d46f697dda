// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/fooddatabase.h"

#include "core/base/platform.h"
#include "core/fooddatabases/foodlookup.h"
#include "core/fooddatabases/foodrow.h"
#include "core/storage/diaryfile.h"
#include "core/storage/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr auto whileReading = "PRAGMA query_only = ON;"
                              "PRAGMA trusted_schema = OFF;"
                              "PRAGMA cell_size_check = ON;"
                              "PRAGMA temp_store = MEMORY;"
                              "PRAGMA cache_size = -4096;";

QString infoOf(Connection& connection, const char* key)
{
    Query query = connection.query("SELECT value FROM info WHERE key = ?1");
    return query.bind(1, QString::fromLatin1(key)).next() ? query.text(0) : QString();
}

FoodDatabaseInfo readInfo(Connection& connection)
{
    FoodDatabaseInfo info;
    info.id = infoOf(connection, "id");
    info.title = infoOf(connection, "title");
    info.release = infoOf(connection, "release");
    info.fileName = infoOf(connection, "file_name");
    info.imported = QDate::fromString(infoOf(connection, "imported"), Qt::ISODate);
    info.foods = infoOf(connection, "foods").toInt();
    return info;
}

} // namespace

struct FoodDatabase::Private
{
    QString path;
    FoodDatabaseInfo info;
    std::unique_ptr<Connection> connection;

    template <class Work>
    auto run(Work&& work) -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception& exception) {
            return storageError(exception, path);
        }
    }

    Outcome connect()
    {
        connection = std::make_unique<Connection>(path, SQLite::OPEN_READONLY);
        connection->execute(whileReading);
        const qint64 version = connection->number("PRAGMA user_version");
        if (version > foodDatabaseVersion)
            return error(ErrorCode::FileNewer, path, QString::number(version));
        if (version < 1)
            return error(ErrorCode::FileCorrupt, path, u"version "_s + QString::number(version));
        const qint64 size = connection->number("PRAGMA page_count") * connection->number("PRAGMA page_size");
        if (size > QFileInfo(path).size())
            return error(ErrorCode::FileCorrupt, path, u"cut off"_s);
        info = readInfo(*connection);
        // A copy under another name would have the ids of the first.
        if (info.id.isEmpty() || info.id != QFileInfo(path).completeBaseName())
            return error(ErrorCode::FileCorrupt, path, u"id "_s + info.id);
        connection->statement(selectFood("id = ?1")); // throws when the tables are not ours
        return done();
    }

    Result<std::optional<ImportedFood>> oneFood(const char* condition, const Value& value)
    {
        return run([&]() -> Result<std::optional<ImportedFood>> {
            Query query = connection->query(selectFood(condition));
            return query.bind(1, value).next() ? std::optional(readFood(query)) : std::nullopt;
        });
    }
};

FoodDatabase::FoodDatabase(std::unique_ptr<Private> database) : d(std::move(database)) {}
FoodDatabase::FoodDatabase(FoodDatabase&&) noexcept = default;
FoodDatabase& FoodDatabase::operator=(FoodDatabase&&) noexcept = default;
FoodDatabase::~FoodDatabase() = default;

Result<FoodDatabase> FoodDatabase::open(const QString& path)
{
    if (Outcome inspected = inspectSqliteFile(path, foodDatabaseApplicationId); !inspected)
        return inspected.error();
    auto opened = std::make_unique<Private>();
    opened->path = path;
    if (Outcome connected = opened->run([&] { return opened->connect(); }); !connected)
        return connected.error();
    return FoodDatabase(std::move(opened));
}

const FoodDatabaseInfo& FoodDatabase::info() const
{
    return d->info;
}

Result<std::optional<ImportedFood>> FoodDatabase::food(const QString& id) const
{
    return d->oneFood("id = ?1", id);
}

Result<std::optional<ImportedFood>> FoodDatabase::foodAt(qint64 rank) const
{
    return d->oneFood("rank = ?1", rank);
}

Result<std::vector<FoodCandidate>> FoodDatabase::find(const QStringList& words, SearchLeniency leniency, int most) const
{
    using Found = Result<std::vector<FoodCandidate>>;
    return d->run([&]() -> Found { return FoodLookup(*d->connection).find(words, leniency, most); });
}

Result<std::vector<FoodCandidate>> FoodDatabase::findBarcode(const QString& digits) const
{
    using Found = Result<std::vector<FoodCandidate>>;
    return d->run([&]() -> Found { return FoodLookup(*d->connection).findBarcode(digits); });
}

std::vector<FoodDatabase> foodDatabasesIn(const QString& dataFolder, std::vector<Error>* problems)
{
    std::vector<FoodDatabase> databases;
    const QDir folder(foodDatabaseFolder(dataFolder));
    const QStringList files = folder.entryList({u'*' + foodDatabaseSuffix}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        Result<FoodDatabase> opened = FoodDatabase::open(folder.filePath(file));
        if (opened)
            databases.push_back(std::move(opened).value());
        else if (problems)
            problems->push_back(opened.error());
    }
    std::stable_sort(databases.begin(), databases.end(),
                     [](const FoodDatabase& a, const FoodDatabase& b) { return a.info().title < b.info().title; });
    return databases;
}

Outcome removeFoodDatabase(const QString& dataFolder, const QString& id)
{
    const QString path = foodDatabasePath(foodDatabaseFolder(dataFolder), id);
    if (!isFoodDatabaseId(id) || !QFileInfo::exists(path))
        return error(ErrorCode::NotFound, id);
    const auto lock = lockDiaryFile(path);
    if (!lock)
        return lock.error();
    if (!QFile::remove(path))
        return error(ErrorCode::FileNotWritable, path);
    platform::flushFolder(QFileInfo(path).absolutePath());
    return done();
}

} // namespace osteolog
