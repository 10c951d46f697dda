// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/daytotalstable.h"
#include "core/storage/editimages.h"
#include "core/storage/storeprivate.h"

#include <QSet>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostProblems = 100; ///< a file that is broken all over needs no longer list

/// Reads everything once and writes down what cannot be.
class IntegrityCheck
{
public:
    explicit IntegrityCheck(DiaryDatabase& database) : m_database(database) {}

    IntegrityReport run()
    {
        try {
            checkFile();
            checkRecords();
            checkTotals();
            checkEditLog();
        } catch (const SQLite::Exception& exception) {
            add(QString::fromUtf8(exception.what()));
        }
        m_report.ok = m_report.problems.isEmpty();
        return m_report;
    }

private:
    void add(const QString& problem)
    {
        if (m_report.problems.size() < mostProblems)
            m_report.problems << problem;
    }

    void checkFile()
    {
        Query pages = m_database.connection().query("PRAGMA integrity_check");
        while (pages.next()) {
            if (pages.text(0) != "ok"_L1)
                add(pages.text(0));
        }
        Query keys = m_database.connection().query("PRAGMA foreign_key_check");
        while (keys.next())
            add(u"foreign key of "_s + keys.text(0));
    }

    void checkRecords()
    {
        Query meta = m_database.connection().query(R"(SELECT "device", "stamp_ms", "stamp_counter" FROM "meta")");
        if (!meta.next()) {
            add(u"meta is empty"_s);
            return;
        }
        const Stamp newest{meta.integer(1), static_cast<quint32>(meta.integer(2)), meta.uuid(0)};
        QSet<QUuid> ids;
        for (RecordRows& rows : m_database.rows())
            rows.forEach([&](const StoredRow& row) { checkRow(rows, row, newest, ids); });
    }

    void checkRow(const RecordRows& rows, const StoredRow& row, const Stamp& newest, QSet<QUuid>& ids)
    {
        const QString name = QString::fromStdString(rows.table().name) + u' ' + row.id.toString();
        if (!row.isDeleted())
            ++m_report.entries;
        if (ids.contains(row.id))
            add(name + u": id used twice"_s);
        ids.insert(row.id);
        if (std::pair(row.stamp.milliseconds, row.stamp.counter) > std::pair(newest.milliseconds, newest.counter))
            add(name + u": changed after the last change"_s);
        const Result<Record> record = rows.toRecord(row);
        if (!record)
            add(record.error().detail);
        else if (const Outcome valid = validate(*record); !valid)
            add(name + u": "_s + valid.error().subject + u' ' + valid.error().detail);
    }

    void checkTotals()
    {
        for (const QDate day : wrongDayTotals(m_database.connection()))
            add(u"day_total of "_s + day.toString(Qt::ISODate));
    }

    void checkEditLog()
    {
        Query query = m_database.connection().query(R"(SELECT "sequence", "images" FROM "edit_log")");
        while (query.next()) {
            if (!imagesFromBytes(query.bytes(1)))
                add(u"edit_log "_s + QString::number(query.integer(0)));
        }
    }

    DiaryDatabase& m_database;
    IntegrityReport m_report;
};

} // namespace

Result<IntegrityReport> Store::check() const
{
    return d->reading(
        [](DiaryDatabase& database) -> Result<IntegrityReport> { return IntegrityCheck(database).run(); });
}

} // namespace osteolog
