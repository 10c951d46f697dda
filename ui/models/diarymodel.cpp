// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diarymodel.h"

#include "core/foods/catalogue.h"
#include "core/foods/quickadd.h"
#include "core/journal/journal.h"
#include "ui/editing/editor.h"
#include "ui/models/daystate.h"
#include "ui/models/entryedit.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"

#include <QIODevice>
#include <QMimeData>

namespace osteolog::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryMimeType = "application/x-osteolog-entries"_L1;
constexpr quintptr sectionMark = 0; ///< internal id of section rows; entries carry their section's row + 1

} // namespace

DiaryModel::DiaryModel(const AppContext& context, DayState& state, QObject* parent)
    : QAbstractItemModel(parent), m_context(context), m_state(state)
{
    connect(&state, &DayState::changed, this, &DiaryModel::rebuild);
    rebuild();
}

void DiaryModel::rebuild()
{
    beginResetModel();
    m_sections.clear();
    for (int i = 0; i < diarySectionCount; ++i) {
        Section section{static_cast<DiarySection>(i), {}};
        for (const Record& record : m_state.day().entries) {
            if (diarySectionOf(record) == section.id)
                section.entries.push_back(record);
        }
        if (!section.entries.empty())
            m_sections.push_back(std::move(section));
    }
    endResetModel();
}

const Record* DiaryModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionMark)
        return nullptr;
    const Section& section = m_sections[static_cast<std::size_t>(index.internalId() - 1)];
    return &section.entries[static_cast<std::size_t>(index.row())];
}

std::optional<DiarySection> DiaryModel::section(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const QModelIndex top = index.internalId() == sectionMark ? index : index.parent();
    return m_sections[static_cast<std::size_t>(top.row())].id;
}

std::vector<Record> DiaryModel::entriesOf(DiarySection section) const
{
    for (const Section& candidate : m_sections) {
        if (candidate.id == section)
            return candidate.entries;
    }
    return {};
}

QModelIndex DiaryModel::indexOf(const QUuid& id) const
{
    for (std::size_t s = 0; s < m_sections.size(); ++s) {
        const std::vector<Record>& entries = m_sections[s].entries;
        for (std::size_t row = 0; row < entries.size(); ++row) {
            if (entries[row].id == id)
                return createIndex(static_cast<int>(row), WhatColumn, quintptr{s} + 1);
        }
    }
    return {};
}

QModelIndex DiaryModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, sectionMark);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex DiaryModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == sectionMark)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, sectionMark);
}

int DiaryModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != sectionMark || parent.column() != 0)
        return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].entries.size());
}

int DiaryModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Record* record = entry(index))
        return entryData(*record, index, role);
    return sectionData(m_sections[static_cast<std::size_t>(index.row())], index, role);
}

QVariant DiaryModel::sectionData(const Section& section, const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? QVariant(diarySectionTitle(section.id)) : QVariant();
    case IsSectionRole:
        return true;
    case SectionRole:
        return static_cast<int>(section.id);
    default:
        return {};
    }
}

QVariant DiaryModel::entryData(const Record& record, const QModelIndex& index, int role) const
{
    // Views ask for every cell many times: no more is put into words than is asked for.
    const auto what = [&] {
        const QString name = entryName(record, m_context.tables);
        const QString amount = entryAmount(record);
        return amount.isEmpty() ? name : name + u" · "_s + amount;
    };
    const auto time = [&] { return record.time.isValid() ? record.time.toString(u"HH:mm"_s) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TimeColumn)
            return time();
        return index.column() == WhatColumn ? what() : entryRemark(record, m_state.targets(), m_context.tables);
    case Qt::EditRole:
        return index.column() == TimeColumn ? time() : editableAmount(record);
    case Qt::AccessibleTextRole:
        return record.time.isValid() ? time() + u", "_s + what() : what();
    case IsSectionRole:
        return false;
    case SectionRole:
        return static_cast<int>(*section(index));
    case IdRole:
        return record.id;
    case AmountRole:
        return editableAmount(record);
    default:
        return {};
    }
}

bool DiaryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Record* record = entry(index);
    if (!record || role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return false;
    return index.column() == TimeColumn ? setTime(*record, text) : setAmount(*record, text);
}

bool DiaryModel::setTime(Record record, const QString& text)
{
    const Result<QTime> time = timeFromText(text);
    if (!time) {
        m_context.messages.showError(time.error());
        return false;
    }
    record.time = *time;
    return m_context.editor.apply(Edit::change(std::move(record))).has_value();
}

bool DiaryModel::setAmount(Record record, const QString& text)
{
    const Result<Record> changed = withAmount(std::move(record), text, m_context.catalogue, m_context.tables);
    if (!changed) {
        m_context.messages.showError(changed.error());
        return false;
    }
    return m_context.editor.apply(Edit::change(*changed)).has_value();
}

Qt::ItemFlags DiaryModel::flags(const QModelIndex& index) const
{
    const Record* record = entry(index);
    if (!record)
        return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_context.store.isReadOnly())
        return flags;
    const bool amountCanChange = index.column() == WhatColumn && !editableAmount(*record).isEmpty();
    if (index.column() == TimeColumn || amountCanChange)
        flags |= Qt::ItemIsEditable;
    if (record->kind() == RecordKind::Food)
        flags |= Qt::ItemIsDragEnabled;
    return flags | Qt::ItemIsDropEnabled;
}

QStringList DiaryModel::mimeTypes() const
{
    return {entryMimeType};
}

QMimeData* DiaryModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    for (const QModelIndex& index : indexes) {
        const Record* record = entry(index);
        if (record && index.column() == WhatColumn)
            ids += record->id.toRfc4122();
    }
    auto* data = new QMimeData; // NOLINT: the caller takes ownership
    data->setData(entryMimeType, ids);
    return data;
}

bool DiaryModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                 const QModelIndex& parent) const
{
    const std::optional<DiarySection> target = section(parent);
    return action == Qt::MoveAction && data && data->hasFormat(entryMimeType) && target &&
           mealOf(*target) != Meal::None;
}

bool DiaryModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    constexpr int idSize = 16;
    std::vector<QUuid> ids;
    const QByteArray bytes = data->data(entryMimeType);
    for (int at = 0; at + idSize <= bytes.size(); at += idSize)
        ids.push_back(QUuid::fromRfc4122(QByteArrayView(bytes).sliced(at, idSize)));
    moveToMeal(ids, mealOf(*section(parent)));
    // The move is done; "false" keeps the view from removing rows of its own accord.
    return false;
}

bool DiaryModel::moveToMeal(const std::vector<QUuid>& ids, Meal meal)
{
    Edit edit{EditName::Move, {}, {}};
    for (const QUuid& id : ids) {
        const Record* record = entry(indexOf(id));
        const FoodEntry* food = record ? record->as<FoodEntry>() : nullptr;
        if (!food || food->meal == meal)
            continue;
        Record moved = *record;
        moved.as<FoodEntry>()->meal = meal;
        edit.put.push_back(std::move(moved));
    }
    return !edit.isEmpty() && m_context.editor.apply(edit).has_value();
}

} // namespace osteolog::ui
