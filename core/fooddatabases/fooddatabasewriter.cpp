// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/fooddatabases/foodrow.h"
#include "core/storage/diaryfile.h"
#include "core/storage/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <filesystem>
#include <system_error>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// Nothing of a draft is worth anything before its last commit, so it needs no journal and no flushing until then.
constexpr auto whileWriting = "PRAGMA journal_mode = OFF;"
                              "PRAGMA synchronous = OFF;"
                              "PRAGMA temp_store = MEMORY;"
                              "PRAGMA cache_size = -16384;";
constexpr int askEvery = 2000; ///< foods between two questions whether to go on

std::filesystem::path nativePath(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// In one step, over what has the name. QFile::rename would not.
bool replaceFile(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(nativePath(from), nativePath(to), problem);
    return !problem;
}

void removeDraft(const QString& draft)
{
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(draft + suffix);
}

/// Drafts that nobody is writing any more.
void removeLeftovers(const QString& folder)
{
    const QStringList drafts = QDir(folder).entryList({u'*' + foodDatabaseDraftSuffix}, QDir::Files);
    for (const QString& draft : drafts) {
        const QString path = QDir(folder).filePath(draft);
        const QString database = path.chopped(foodDatabaseDraftSuffix.size() - foodDatabaseSuffix.size());
        if (const auto lock = lockDiaryFile(database))
            removeDraft(path);
    }
}

Outcome makeDraft(const QString& draft)
{
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return error(isDiskFull(draft) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, draft, file.errorString());
    file.close();
    platform::restrictToOwner(draft);
    return done();
}

} // namespace

struct FoodDatabaseWriter::Private
{
    QString path;
    QString draft;
    FoodDatabaseInfo info;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Connection> connection;
    SQLite::Statement* insert = nullptr;  ///< of the connection
    SQLite::Statement* changed = nullptr; ///< likewise: how many rows were inserted
    std::optional<Error> failed;          ///< after which nothing is written any more

    ~Private()
    {
        connection.reset();
        if (lock)
            removeDraft(draft); // gone by now when it was committed
    }

    template <class Work>
    auto run(Work&& work) -> decltype(work())
    {
        if (failed)
            return *failed;
        try {
            auto result = work();
            if (!result && result.error().code != ErrorCode::NotAllowed)
                failed = result.error();
            return result;
        } catch (const SQLite::Exception& exception) {
            failed = storageError(exception, draft);
            failed->subject = path;
            return *failed;
        }
    }

    Outcome begin()
    {
        connection = std::make_unique<Connection>(draft, SQLite::OPEN_READWRITE);
        connection->execute(whileWriting);
        connection->execute("BEGIN");
        connection->execute(createFoodTables());
        connection->execute("INSERT INTO words (words, rank) VALUES ('hashsize', 8388608)");
        insert = &connection->statement(insertFood());
        changed = &connection->statement("SELECT changes()");
        return done();
    }

    Outcome add(const ImportedFood& food)
    {
        Query query(*insert);
        bindFood(query, rankOf(food, info.foods), food);
        query.run();
        Query changes(*changed);
        if (!changes.next() || changes.integer(0) == 0)
            return error(ErrorCode::NotAllowed, food.food.id);
        ++info.foods;
        return done();
    }

    Outcome indexWords(const std::function<bool()>& goOn)
    {
        int count = 0;
        Query foods = connection->query("SELECT rank, name, brand, synonyms FROM foods ORDER BY rank");
        SQLite::Statement& indexed = connection->statement("INSERT INTO words (rowid, text) VALUES (?1, ?2)");
        while (foods.next()) {
            const QString text = indexText(foods.text(1) + u' ' + foods.text(2) + u' ' + foods.text(3));
            Query(indexed).bind(1, foods.integer(0)).bind(2, text).run();
            if (++count % askEvery == 0 && goOn && !goOn())
                return error(ErrorCode::Cancelled, path);
        }
        connection->execute("INSERT INTO words (words) VALUES ('optimize')");
        return goOn && !goOn() ? error(ErrorCode::Cancelled, path) : done();
    }

    void listVocabulary()
    {
        connection->execute("CREATE VIRTUAL TABLE temp.counted USING fts5vocab(main, words, 'row')");
        connection->execute("INSERT INTO terms SELECT term FROM temp.counted ORDER BY term");
        connection->execute("INSERT INTO vocabulary SELECT letter, group_concat(term, ' ') FROM"
                            " (SELECT substr(term, 1, 1) AS letter, term FROM temp.counted ORDER BY letter, doc DESC)"
                            " GROUP BY letter");
        connection->execute("DROP TABLE temp.counted");
    }

    void writeInfo()
    {
        const std::pair<const char*, QString> facts[] = {
            {"id", info.id},
            {"title", info.title},
            {"release", info.release},
            {"file_name", info.fileName},
            {"imported", info.imported.toString(Qt::ISODate)},
            {"foods", QString::number(info.foods)},
        };
        for (const auto& [key, value] : facts)
            connection->query("INSERT INTO info VALUES (?1, ?2)")
                .bind(1, QString::fromLatin1(key))
                .bind(2, value)
                .run();
    }

    /// The one commit that is flushed, and with it all that was written before.
    void makeDurable()
    {
        connection->execute("COMMIT");
        connection->execute("PRAGMA synchronous = FULL");
        connection->execute("BEGIN");
        connection->execute("PRAGMA application_id = " + std::to_string(foodDatabaseApplicationId));
        connection->execute("PRAGMA user_version = " + std::to_string(foodDatabaseVersion));
        connection->execute("COMMIT");
        connection.reset();
    }

    Result<int> commit(const std::function<bool()>& goOn)
    {
        if (Outcome indexed = indexWords(goOn); !indexed)
            return indexed.error();
        listVocabulary();
        writeInfo();
        makeDurable();
        if (!replaceFile(draft, path))
            return error(ErrorCode::FileNotWritable, path);
        platform::flushFolder(QFileInfo(path).absolutePath());
        return info.foods;
    }
};

FoodDatabaseWriter::FoodDatabaseWriter(std::unique_ptr<Private> writer) : d(std::move(writer)) {}
FoodDatabaseWriter::FoodDatabaseWriter(FoodDatabaseWriter&&) noexcept = default;
FoodDatabaseWriter& FoodDatabaseWriter::operator=(FoodDatabaseWriter&&) noexcept = default;
FoodDatabaseWriter::~FoodDatabaseWriter() = default;

Result<FoodDatabaseWriter> FoodDatabaseWriter::create(const QString& folder, FoodDatabaseInfo info)
{
    if (!isFoodDatabaseId(info.id))
        return error(ErrorCode::TextInvalid, info.id, u"food database id"_s);
    if (!platform::makePrivateFolder(folder))
        return error(isDiskFull(folder) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, folder);
    removeLeftovers(folder);
    auto made = std::make_unique<Private>();
    made->path = foodDatabasePath(folder, info.id);
    made->draft = QDir(folder).filePath(info.id + foodDatabaseDraftSuffix);
    made->info = std::move(info);
    made->info.foods = 0;
    auto lock = lockDiaryFile(made->path);
    if (!lock)
        return lock.error();
    made->lock = std::move(*lock);
    if (Outcome draft = makeDraft(made->draft); !draft)
        return draft.error();
    if (Outcome begun = made->run([&] { return made->begin(); }); !begun)
        return begun.error();
    return FoodDatabaseWriter(std::move(made));
}

Outcome FoodDatabaseWriter::add(const ImportedFood& food)
{
    return d->run([&] { return d->add(food); });
}

Result<int> FoodDatabaseWriter::commit(const std::function<bool()>& goOn)
{
    Result<int> committed = d->run([&] { return d->commit(goOn); });
    if (committed) // the lock is for others now
        d.reset(new Private{{}, {}, {}, nullptr, nullptr, nullptr, nullptr, error(ErrorCode::NotAllowed)});
    return committed;
}

} // namespace osteolog
