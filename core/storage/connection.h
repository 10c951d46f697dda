// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/value.h"

#include <QUuid>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>
#include <unordered_map>

namespace osteolog {

/// A statement that failed, with the errno behind it: SQLite's own record of that is lost when a COMMIT fails.
class QueryFailure : public SQLite::Exception
{
public:
    QueryFailure(const SQLite::Statement& statement, int code, int systemError);
    int extendedCode() const { return m_extendedCode; }
    int systemError() const { return m_systemError; }

private:
    int m_extendedCode, m_systemError;
};

/// One run of a prepared statement. Left clean for the next run however this one ends.
/// Throws SQLite::Exception, as everything here; `storageError` says what that means.
class Query
{
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) {}
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(int parameter, const Value& value); ///< parameters count from 1
    Query& bind(int parameter, qint64 number);
    Query& bind(int parameter, const QString& text);
    Query& bind(int parameter, const QByteArray& bytes);
    Query& bind(int parameter, const QUuid& id); ///< 16 bytes in network order
    /// True while there is a row.
    bool next();
    void run();

    Value value(int column) const; ///< columns count from 0
    qint64 integer(int column) const;
    double real(int column) const;
    bool isNull(int column) const;
    QString text(int column) const;
    std::string_view utf8(int column) const; ///< until the next row
    QByteArray bytes(int column) const;
    QUuid uuid(int column) const; ///< null when the column holds no 16 bytes

private:
    SQLite::Statement& m_statement;
};

/// An open SQLite database and the statements prepared on it.
class Connection
{
public:
    /// `name` is a path, or a URI with SQLite::OPEN_URI.
    Connection(const QString& name, int flags);

    SQLite::Statement& statement(const std::string& sql);
    Query query(const std::string& sql) { return Query(statement(sql)); }
    void execute(const std::string& sql) { m_database.exec(sql); }
    qint64 number(const std::string& sql); ///< first column of the first row
    bool inTransaction() const;
    bool isReadOnly() const;

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, SQLite::Statement> m_statements;
};

/// Rolled back unless committed.
class Transaction
{
public:
    enum Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

/// What an exception of SQLite means for the file at `path`.
Error storageError(const SQLite::Exception& exception, const QString& path);

} // namespace osteolog
