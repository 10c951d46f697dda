// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/diaryfile.h"

#include "core/base/platform.h"
#include "core/storage/schema.h"
#include "core/storage/sqlitefile.h"

#include <QFile>
#include <QFileInfo>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// Takes over a lock that nobody holds although its file is there: its owner was killed between making the file and
/// writing its name into it, and a file without a name looks taken to QLockFile for ever. A living owner writes its
/// name at once, and the file of one that has not come to it yet is not removed: the kernel's lock on it is tried
/// first.
bool takeNamelessLock(QLockFile& lock)
{
    constexpr int patienceMs = 100;
    qint64 pid = 0;
    QString host, program;
    const auto isNameless = [&] { return !lock.getLockInfo(&pid, &host, &program); };
    if (!isNameless())
        return false;
    if (lock.tryLock(patienceMs))
        return true;
    return isNameless() && lock.removeStaleLockFile() && lock.tryLock(0);
}

/// A log without its database must not be replayed into a new one; it may hold somebody's entries, so it is kept.
Outcome setOrphansAside(const QString& path)
{
    QFile::remove(path + u"-shm"_s);
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        const QString orphan = path + suffix;
        if (!QFile::exists(orphan))
            continue;
        QFile::remove(orphan + u".orphan"_s);
        if (!QFile::rename(orphan, orphan + u".orphan"_s))
            return error(ErrorCode::FileNotWritable, orphan);
    }
    return done();
}

Outcome writeDraft(const QString& draft)
{
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return error(isDiskFull(draft) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, draft, file.errorString());
    file.close();
    try {
        Connection connection(draft, SQLite::OPEN_READWRITE);
        connection.execute("PRAGMA synchronous = FULL");
        createSchema(connection, allRecordTables());
        connection.query("PRAGMA journal_mode = WAL").run();
        return done();
    } catch (const SQLite::Exception& exception) {
        return storageError(exception, draft);
    }
}

} // namespace

Outcome inspectDiaryFile(const QString& path)
{
    return inspectSqliteFile(path, diaryApplicationId);
}

Result<std::unique_ptr<QLockFile>> lockDiaryFile(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // Never stale by age: a window may stay open for weeks. A dead owner is noticed by its process id.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0) || (lock->error() == QLockFile::LockFailedError && takeNamelessLock(*lock)))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return error(ErrorCode::FileLocked, path);
    case QLockFile::UnknownError:
        return error(isDiskFull(path) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, path);
    default:
        return error(ErrorCode::FileNotWritable, path);
    }
}

Outcome createDiaryFile(const QString& path)
{
    if (Outcome aside = setOrphansAside(path); !aside)
        return aside;
    const QString draft = path + u".new"_s;
    const auto removeDraft = [&] {
        for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(draft + suffix);
    };
    removeDraft(); // of a program that was interrupted here
    Outcome outcome = writeDraft(draft);
    if (outcome && !QFile::rename(draft, path))
        outcome = error(ErrorCode::FileNotWritable, path);
    if (!outcome) {
        removeDraft();
        return error(outcome.error().code, path, outcome.error().detail);
    }
    platform::flushFolder(QFileInfo(path).absolutePath());
    return done();
}

} // namespace osteolog
