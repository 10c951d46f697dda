// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diarydatabase.h"

#include "core/storage/diaryfile.h"
#include "core/storage/schema.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// For every connection: durable, strict about what it reads, no diary content in temporary files of the system.
constexpr auto settings = "PRAGMA synchronous = FULL;"
                          "PRAGMA foreign_keys = ON;"
                          "PRAGMA trusted_schema = OFF;"
                          "PRAGMA cell_size_check = ON;"
                          "PRAGMA temp_store = MEMORY;"
                          "PRAGMA cache_size = -8192;"
                          "PRAGMA journal_size_limit = 4194304;";

/// The real place of the file, so that two names of one diary meet at one lock.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString walPath(const QString& path)
{
    return path + u"-wal"_s;
}

} // namespace

Result<std::unique_ptr<DiaryDatabase>> DiaryDatabase::open(const QString& path, OpenMode mode)
{
    const QString real = realPath(path);
    std::unique_ptr<DiaryDatabase> database(new DiaryDatabase(real, mode));
    const bool mayCreate = mode == OpenMode::ReadWrite;
    Outcome inspected = inspectDiaryFile(real);
    if (!inspected && !(mayCreate && inspected.error().code == ErrorCode::FileMissing))
        return inspected.error();
    if (mayCreate) {
        if (!platform::makePrivateFolder(QFileInfo(real).absolutePath()))
            return error(ErrorCode::FileNotWritable, QFileInfo(real).absolutePath());
        auto lock = lockDiaryFile(real);
        if (!lock)
            return lock.error();
        database->m_lock = std::move(*lock);
        if (!QFileInfo::exists(real)) {
            if (Outcome created = createDiaryFile(real); !created)
                return created.error();
        }
        if (!QFileInfo(real).isWritable())
            return error(ErrorCode::FileNotWritable, real);
        platform::restrictToOwner(real); // where that cannot be, the person chose the place, not we
    }
    if (Outcome connected = database->run([&] { return database->connect(); }); !connected)
        return connected.error();
    database->m_identity = platform::fileIdentity(real);
    database->m_logIdentity = platform::fileIdentity(walPath(real)); // made by the first read
    return database;
}

Outcome DiaryDatabase::connect()
{
    if (!isReadOnly())
        return connectAs(m_path, SQLite::OPEN_READWRITE);
    try {
        return connectAs(m_path, SQLite::OPEN_READONLY);
    } catch (const SQLite::Exception& exception) {
        // In a folder that cannot be written (a backup on a disc) the log's index cannot be made. Without a log there
        // is nothing that could change under us either.
        const bool cannotShare =
            exception.getErrorCode() == SQLITE_CANTOPEN || exception.getErrorCode() == SQLITE_READONLY;
        if (!cannotShare || QFileInfo(walPath(m_path)).size() > 0)
            throw;
    }
    const QString root = m_path.startsWith(u'/') ? u"file:"_s : u"file:/"_s; // a drive letter comes after a slash
    const QString uri = root + QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/:")) + u"?immutable=1"_s;
    return connectAs(uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI);
}

Outcome DiaryDatabase::connectAs(const QString& name, int flags)
{
    m_rows.clear();
    m_connection = std::make_unique<Connection>(name, flags);
    m_connection->execute(settings);
    if (!isReadOnly() && m_connection->isReadOnly())
        return error(ErrorCode::FileNotWritable, m_path);
    if (Outcome outcome = prepareSchema(); !outcome)
        return outcome;
    std::vector<RecordTable> tables = allRecordTables();
    if (Outcome outcome = checkTables(*m_connection, tables, m_path); !outcome)
        return outcome;
    m_rows.reserve(tables.size());
    for (RecordTable& table : tables) {
        m_holdsSql += (m_holdsSql.empty() ? "SELECT EXISTS (SELECT 1 FROM \"" : " OR EXISTS (SELECT 1 FROM \"") +
                      table.name + "\" WHERE \"id\" = ?1)";
        m_rows.emplace_back(*m_connection, std::move(table), m_path);
    }
    return done();
}

Outcome DiaryDatabase::prepareSchema()
{
    const qint64 version = schemaVersion(*m_connection);
    if (version > diarySchemaVersion)
        return error(ErrorCode::FileNewer, m_path, QString::number(version));
    if (version < 1)
        return error(ErrorCode::FileCorrupt, m_path, u"schema "_s + QString::number(version));
    if (isReadOnly())
        return version == diarySchemaVersion ? done() : error(ErrorCode::ReadOnly, m_path, QString::number(version));
    m_connection->query("PRAGMA journal_mode = WAL").run();
    return version < diarySchemaVersion ? migrate(*m_connection, diaryMigrations(), m_path) : done();
}

bool DiaryDatabase::holds(const QUuid& id)
{
    Query query = m_connection->query(m_holdsSql);
    return query.bind(1, id).next() && query.integer(0) == 1;
}

bool DiaryDatabase::emptyLog()
{
    const auto moved = run([&]() -> Result<bool> {
        Query query = m_connection->query("PRAGMA wal_checkpoint(PASSIVE)"); // does not wait for readers
        return query.next() && query.integer(0) == 0 && query.integer(1) == query.integer(2);
    });
    return moved.valueOr(false);
}

Outcome DiaryDatabase::stillThere()
{
    if (m_identity != platform::fileIdentity(m_path) || m_logIdentity != platform::fileIdentity(walPath(m_path)))
        return error(ErrorCode::FileVanished, m_path);
    return done();
}

} // namespace osteolog
