// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <set>
#include <vector>

namespace osteolog {

/// Why something was changed; the window words it ("Undo add food").
enum class EditName {
    Add,
    Change,
    Remove,
    Move,
    CopyDay,
    CopyMeal,
    MarkDay,
    ChangeProfile,
    ChangeFoods,
    Import,
    Undo,
    Redo,
};
QString editNameKey(EditName name);
std::optional<EditName> editNameFromKey(const QString& key);

/// A wish to change the diary: records to write (new ones and changed ones alike, told apart by their id) and records
/// to delete. Everything happens or nothing does.
struct Edit
{
    EditName name = EditName::Add;
    std::vector<Record> put;
    std::vector<Record> remove; ///< only id and kind matter

    static Edit add(Record record) { return {EditName::Add, {std::move(record)}, {}}; }
    static Edit change(Record record) { return {EditName::Change, {std::move(record)}, {}}; }
    static Edit removal(Record record) { return {EditName::Remove, {}, {std::move(record)}}; }
    bool isEmpty() const { return put.empty() && remove.empty(); }
};

/// One record before and after. `before` is empty for a new record; a deletion has `after.deleted`.
struct RecordChange
{
    std::optional<Record> before;
    Record after;
    bool operator==(const RecordChange&) const = default;
};

/// What really changed, so that views refresh that and nothing else.
struct ChangeSet
{
    EditName name = EditName::Add;
    std::vector<RecordChange> changes;

    bool touches(RecordKind kind) const;
    bool touches(QDate day) const;
    std::set<QDate> days() const;
};

} // namespace osteolog
