// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demodiary.h"

#include "core/demo/demoday.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t recordsPerEdit = 2000;

/// Kinds that stand in a day's list, as people count their entries.
bool isEntry(RecordKind kind)
{
    return kind != RecordKind::DayMark && kind != RecordKind::Profile && kind != RecordKind::OwnFood &&
           kind != RecordKind::Favourite && kind != RecordKind::Recipe;
}

/// Collects records, numbers them and hands them to the journal in large edits.
class Writer
{
public:
    Writer(Journal& journal, quint32 seed) : m_journal(journal), m_seed(seed) {}

    Outcome add(std::vector<Record> records)
    {
        for (Record& record : records) {
            // Named after seed and place: the same diary has the same ids wherever it is written.
            record.id = QUuid::createUuidV5(m_space, u"%1/%2"_s.arg(m_seed).arg(m_count++));
            if (isEntry(record.kind()))
                ++m_entries;
            m_pending.put.push_back(std::move(record));
        }
        return m_pending.put.size() < recordsPerEdit ? done() : flush();
    }

    Outcome flush()
    {
        if (m_pending.isEmpty())
            return done();
        const Result<ChangeSet> changes = m_journal.apply(m_pending);
        if (!changes)
            return changes.error();
        m_pending.put.clear();
        return done();
    }

    qint64 entries() const { return m_entries; }

private:
    Journal& m_journal;
    quint32 m_seed;
    QUuid m_space{0x6f737465, 0x6f6c, 0x6f67, 0x80, 0x64, 0x65, 0x6d, 0x6f, 0x00, 0x00, 0x01};
    qint64 m_count = 0;
    qint64 m_entries = 0;
    Edit m_pending{EditName::Import, {}, {}};
};

Result<bool> isEmptyDiary(const Store& store)
{
    const auto span = store.span();
    if (!span)
        return span.error();
    if (span->first.isValid())
        return false;
    for (const RecordKind kind :
         {RecordKind::Profile, RecordKind::OwnFood, RecordKind::Favourite, RecordKind::Recipe}) {
        const Result<std::vector<Record>> records = store.records(kind);
        if (!records)
            return records.error();
        if (!records->empty())
            return false;
    }
    return true;
}

Outcome checkOptions(const DemoOptions& options)
{
    if (options.years < 1 || options.years > 100)
        return error(ErrorCode::ValueOutOfRange, u"years"_s, u"1–100"_s);
    if (options.entriesPerDay < 1 || options.entriesPerDay > 40)
        return error(ErrorCode::ValueOutOfRange, u"entries"_s, u"1–40"_s);
    // The profile keeps dates from 1900 on, and the person must be grown up when the diary begins.
    if (!options.lastDay.isValid() || options.lastDay.year() > 2200 ||
        options.lastDay.addYears(-options.years).year() < 1917)
        return error(ErrorCode::DateInvalid, options.lastDay.toString(Qt::ISODate));
    return done();
}

} // namespace

Result<DemoReport> writeDemoDiary(Journal& journal, const Catalogue& catalogue, const ReferenceTables& tables,
                                  const DemoOptions& options)
{
    if (const Outcome outcome = checkOptions(options); !outcome)
        return outcome.error();
    const Result<bool> empty = isEmptyDiary(journal.store());
    if (!empty)
        return empty.error();
    if (!*empty)
        return error(ErrorCode::NotAllowed, u"diary"_s);

    Chance chance(options.seed);
    const DemoLife life = makeDemoLife(options, chance);
    DemoDays days(life, catalogue, tables, options.entriesPerDay, chance);
    if (const Outcome outcome = days.prepare(); !outcome)
        return outcome.error();

    Writer writer(journal, options.seed);
    if (const Outcome outcome = writer.add(demoMilestones(life, chance)); !outcome)
        return outcome.error();
    DemoReport report;
    for (QDate date = life.firstDay; date <= life.lastDay; date = date.addDays(1)) {
        std::vector<Record> records = days.day(date);
        report.days += records.empty() ? 0 : 1;
        if (const Outcome outcome = writer.add(std::move(records)); !outcome)
            return outcome.error();
    }
    // Last, so that the other records keep the ids that they have without them.
    if (const Outcome outcome = writer.add(days.ownFoods()); !outcome)
        return outcome.error();
    if (const Outcome outcome = writer.flush(); !outcome)
        return outcome.error();
    report.entries = writer.entries();
    return report;
}

} // namespace osteolog
