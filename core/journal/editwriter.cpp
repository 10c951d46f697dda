// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/editwriter.h"

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

/// What `after` replaced of `before`, by column.
std::vector<std::pair<QString, Value>> replacedValues(const RecordTable& table, const Values& before,
                                                      const Values& after)
{
    std::vector<std::pair<QString, Value>> replaced;
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            replaced.emplace_back(QString::fromStdString(valueName(table, i)), before[i]);
    }
    return replaced;
}

void putBack(const RecordTable& table, Values& values, const ChangedImage& image)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QString name = QString::fromStdString(valueName(table, i));
        for (const auto& [column, value] : image.replaced) {
            if (column == name)
                values[i] = value;
        }
    }
}

QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

EditWriter::EditWriter(DiaryDatabase& database, const Stamp& stamp, EditName name)
    : m_database(database), m_stamp(stamp), m_changes{name, {}}
{
}

Outcome EditWriter::put(const Record& record)
{
    RecordRows& rows = m_database.rows(record.kind());
    Result<StoredRow> row = rows.toRow(record);
    if (!row)
        return row.error();
    if (const auto before = rows.find(record.id))
        return change(rows, *before, std::move(*row));
    if (m_database.holds(record.id))
        return error(ErrorCode::NotAllowed, u"id"_s, idText(record.id));
    row->stamp = m_stamp;
    rows.insert(*row);
    Result<Record> after = rows.toRecord(*row); // as it is kept: with minutes, without seconds
    if (!after)
        return after.error();
    const quint64 fingerprint = fingerprintOf(row->values);
    if (record.deleted) // a tombstone from another copy: there is nothing to take back, and nothing to bring again
        imagesOf(rows).changed.push_back({row->id, fingerprint, {}});
    else
        imagesOf(rows).added.push_back({row->id, fingerprint});
    m_changes.changes.push_back({std::nullopt, std::move(*after)});
    return done();
}

Outcome EditWriter::remove(const Record& record)
{
    RecordRows& rows = m_database.rows(record.kind());
    const auto before = rows.find(record.id);
    if (!before || before->isDeleted())
        return error(ErrorCode::NotFound, idText(record.id));
    StoredRow after = *before;
    after.setDeleted(true);
    return change(rows, *before, std::move(after));
}

Outcome EditWriter::takeBack(const EditImages& images, Way way)
{
    for (RecordRows& rows : m_database.rows()) {
        const auto table = images.find(QString::fromStdString(rows.table().name));
        if (table == images.end())
            continue;
        if (Outcome outcome = takeBackTable(rows, table->second, way); !outcome)
            return outcome;
    }
    return done();
}

Outcome EditWriter::takeBackTable(RecordRows& rows, const TableImages& images, Way way)
{
    for (const AddedImage& image : images.added) {
        const auto before = untouched(rows, image);
        if (!before || before->isDeleted() == (way == Way::Undo))
            continue;
        StoredRow after = *before;
        after.setDeleted(way == Way::Undo);
        if (Outcome outcome = change(rows, *before, after); !outcome)
            return outcome;
        // The way back is again the id alone.
        imagesOf(rows).changed.pop_back();
        imagesOf(rows).added.push_back({after.id, fingerprintOf(after.values)});
    }
    for (const ChangedImage& image : images.changed) {
        const auto before = untouched(rows, image);
        if (!before)
            continue;
        StoredRow after = *before;
        putBack(rows.table(), after.values, image);
        if (Outcome outcome = change(rows, *before, std::move(after)); !outcome)
            return outcome;
    }
    return done();
}

Outcome EditWriter::change(RecordRows& rows, const StoredRow& before, StoredRow after)
{
    if (before.stamp == m_stamp)
        return error(ErrorCode::NotAllowed, u"id"_s, idText(before.id));
    if (before.values == after.values)
        return done();
    after.stamp = m_stamp;
    rows.update(after);
    Result<Record> recordBefore = rows.toRecord(before);
    Result<Record> recordAfter = rows.toRecord(after);
    if (!recordBefore || !recordAfter)
        return recordBefore ? recordAfter.error() : recordBefore.error();
    imagesOf(rows).changed.push_back(
        {after.id, fingerprintOf(after.values), replacedValues(rows.table(), before.values, after.values)});
    m_changes.changes.push_back({std::move(*recordBefore), std::move(*recordAfter)});
    return done();
}

template <class Image>
std::optional<StoredRow> EditWriter::untouched(RecordRows& rows, const Image& image)
{
    auto row = rows.find(image.id);
    return row && fingerprintOf(row->values) == image.fingerprint ? row : std::nullopt;
}

TableImages& EditWriter::imagesOf(const RecordRows& rows)
{
    return m_images[QString::fromStdString(rows.table().name)];
}

} // namespace osteolog
