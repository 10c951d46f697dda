// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edit.h"

#include "core/domain/keys.h"

#include <algorithm>

namespace osteolog {

namespace {

constexpr KeyTable<EditName, 12> nameKeys = {{
    {EditName::Add, u"add"},
    {EditName::Change, u"change"},
    {EditName::Remove, u"remove"},
    {EditName::Move, u"move"},
    {EditName::CopyDay, u"copy-day"},
    {EditName::CopyMeal, u"copy-meal"},
    {EditName::MarkDay, u"mark-day"},
    {EditName::ChangeProfile, u"change-profile"},
    {EditName::ChangeFoods, u"change-foods"},
    {EditName::Import, u"import"},
    {EditName::Undo, u"undo"},
    {EditName::Redo, u"redo"},
}};

} // namespace

QString editNameKey(EditName name)
{
    return keyOf(nameKeys, name);
}

std::optional<EditName> editNameFromKey(const QString& key)
{
    return valueOf(nameKeys, key);
}

bool ChangeSet::touches(RecordKind kind) const
{
    return std::any_of(changes.begin(), changes.end(),
                       [kind](const RecordChange& change) { return change.after.kind() == kind; });
}

bool ChangeSet::touches(QDate day) const
{
    return std::any_of(changes.begin(), changes.end(), [day](const RecordChange& change) {
        return change.after.day == day || (change.before && change.before->day == day);
    });
}

std::set<QDate> ChangeSet::days() const
{
    std::set<QDate> days;
    for (const RecordChange& change : changes) {
        days.insert(change.after.day);
        if (change.before)
            days.insert(change.before->day);
    }
    return days;
}

} // namespace osteolog
