// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QFileInfo>

#include <cerrno>
#include <sqlite3.h>

namespace osteolog {

namespace {

// Connections are not shared between threads, so they need no mutex of their own (OPEN_NOMUTEX).
// A reader may have to wait for another program's recovery or checkpoint, never longer than this.
constexpr int busyMilliseconds = 3000;

/// The system refuses to let the file grow: no space, no quota, a size limit.
bool isOutOfSpace(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return true;
    default:
        return false;
    }
}

ErrorCode ioErrorCode(const SQLite::Exception& exception, const QString& path)
{
    if (!QFileInfo::exists(path))
        return ErrorCode::FileVanished;
    const auto* failure = dynamic_cast<const QueryFailure*>(&exception);
    const int extendedCode = failure ? failure->extendedCode() : exception.getExtendedErrorCode();
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_DELETE:
        return (failure && isOutOfSpace(failure->systemError())) || extendedCode == SQLITE_IOERR_SHMSIZE
                   ? ErrorCode::DiskFull
                   : ErrorCode::FileNotWritable;
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::FileCorrupt;
    default:
        return ErrorCode::FileUnreadable;
    }
}

ErrorCode codeOf(const SQLite::Exception& exception, const QString& path)
{
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the first bytes were ours when we looked
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // our statements are right for our schema, so this is not our schema
        return ErrorCode::FileCorrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return QFileInfo::exists(path) ? ErrorCode::FileNotWritable : ErrorCode::FileVanished;
    case SQLITE_CANTOPEN:
        return QFileInfo::exists(path) ? ErrorCode::FileUnreadable : ErrorCode::FileVanished;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::FileLocked;
    case SQLITE_IOERR:
        return ioErrorCode(exception, path);
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

QueryFailure::QueryFailure(const SQLite::Statement& statement, int code, int systemError)
    : SQLite::Exception(statement.getErrorMsg(), code)
    , m_extendedCode(statement.getExtendedErrorCode())
    , m_systemError(systemError)
{
}

Query::~Query()
{
    m_statement.tryReset();
    try {
        m_statement.clearBindings();
    } catch (const SQLite::Exception&) {
        // Clearing cannot fail on a statement that was reset; a destructor must not throw in any case.
    }
}

Query& Query::bind(int parameter, const Value& value)
{
    struct Binder
    {
        Query& query;
        int parameter;
        void operator()(std::monostate) const { query.m_statement.bind(parameter); }
        void operator()(qint64 number) const { query.bind(parameter, number); }
        void operator()(double number) const { query.m_statement.bind(parameter, number); }
        void operator()(const QString& text) const { query.bind(parameter, text); }
        void operator()(const QByteArray& bytes) const { query.bind(parameter, bytes); }
    };
    std::visit(Binder{*this, parameter}, value);
    return *this;
}

Query& Query::bind(int parameter, qint64 number)
{
    m_statement.bind(parameter, static_cast<int64_t>(number));
    return *this;
}

Query& Query::bind(int parameter, const QString& text)
{
    m_statement.bind(parameter, text.toStdString());
    return *this;
}

Query& Query::bind(int parameter, const QByteArray& bytes)
{
    // A null pointer would be bound as NULL, which an empty blob is not.
    m_statement.bind(parameter, bytes.isNull() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
    return *this;
}

Query& Query::bind(int parameter, const QUuid& id)
{
    return bind(parameter, id.toRfc4122());
}

bool Query::next()
{
    errno = 0;
    const int code = m_statement.tryExecuteStep();
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw QueryFailure(m_statement, code, errno);
}

void Query::run()
{
    while (next())
        continue;
}

Value Query::value(int column) const
{
    const SQLite::Column held = m_statement.getColumn(column);
    switch (held.getType()) {
    case SQLITE_INTEGER:
        return qint64(held.getInt64());
    case SQLITE_FLOAT:
        return held.getDouble();
    case SQLITE_TEXT: {
        const char* text = held.getText();
        return QString::fromUtf8(text, held.getBytes());
    }
    case SQLITE_BLOB: {
        const void* blob = held.getBlob();
        return QByteArray(static_cast<const char*>(blob), held.getBytes());
    }
    default:
        return {};
    }
}

qint64 Query::integer(int column) const
{
    return m_statement.getColumn(column).getInt64();
}

double Query::real(int column) const
{
    return m_statement.getColumn(column).getDouble();
}

bool Query::isNull(int column) const
{
    return m_statement.getColumn(column).isNull();
}

QString Query::text(int column) const
{
    const SQLite::Column held = m_statement.getColumn(column);
    const char* text = held.getText();
    return QString::fromUtf8(text, held.getBytes());
}

std::string_view Query::utf8(int column) const
{
    const SQLite::Column held = m_statement.getColumn(column);
    const char* text = held.getText();
    return {text, static_cast<std::size_t>(held.getBytes())};
}

QByteArray Query::bytes(int column) const
{
    const SQLite::Column held = m_statement.getColumn(column);
    const void* blob = held.getBlob();
    return QByteArray(static_cast<const char*>(blob), held.getBytes());
}

QUuid Query::uuid(int column) const
{
    const SQLite::Column held = m_statement.getColumn(column);
    const void* blob = held.getBlob();
    if (held.getBytes() != 16)
        return {};
    return QUuid::fromRfc4122(QByteArrayView(static_cast<const char*>(blob), 16));
}

Connection::Connection(const QString& name, int flags)
    : m_database(name.toStdString(), flags | SQLite::OPEN_NOMUTEX, busyMilliseconds)
{
}

SQLite::Statement& Connection::statement(const std::string& sql)
{
    const auto found = m_statements.find(sql);
    return found != m_statements.end() ? found->second
                                       : m_statements.emplace(sql, SQLite::Statement(m_database, sql)).first->second;
}

qint64 Connection::number(const std::string& sql)
{
    return m_database.execAndGet(sql).getInt64();
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_database.getHandle()) == 0;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_database.getHandle(), "main") == 1;
}

Transaction::Transaction(Connection& connection, Kind kind) : m_connection(connection)
{
    // IMMEDIATE takes the write lock now: a later failure to get it would waste the work.
    m_connection.query(kind == Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    if (!m_open || !m_connection.inTransaction())
        return; // SQLite rolls back by itself after some errors
    try {
        m_connection.query("ROLLBACK").run();
    } catch (const SQLite::Exception&) {
        // A rollback that fails leaves a transaction that closing the file, or the next opening, takes back.
    }
}

void Transaction::commit()
{
    m_connection.query("COMMIT").run();
    m_open = false;
}

Error storageError(const SQLite::Exception& exception, const QString& path)
{
    return error(codeOf(exception, path), path, QString::fromUtf8(exception.what()));
}

} // namespace osteolog
