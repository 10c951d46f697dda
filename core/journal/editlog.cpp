// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/editlog.h"

namespace osteolog {

namespace {

constexpr auto newestInForce = R"( WHERE "undone" = 0 ORDER BY "sequence" DESC LIMIT 1)";
constexpr auto oldestUndone = R"( WHERE "undone" = 1 ORDER BY "sequence" LIMIT 1)";

} // namespace

void EditLog::push(EditName name, const EditImages& images)
{
    m_connection.query(R"(DELETE FROM "edit_log" WHERE "undone" = 1)").run();
    const qint64 sequence = nextSequence();
    m_connection.query(R"(INSERT INTO "edit_log" VALUES (?1, ?2, 0, ?3))")
        .bind(1, sequence)
        .bind(2, editNameKey(name))
        .bind(3, imagesToBytes(images))
        .run();
    m_connection.query(R"(DELETE FROM "edit_log" WHERE "sequence" <= ?1)").bind(1, sequence - mostEdits).run();
}

qint64 EditLog::nextSequence()
{
    Query query = m_connection.query(R"(SELECT COALESCE(MAX("sequence"), 0) + 1 FROM "edit_log")");
    return query.next() ? query.integer(0) : 1;
}

std::optional<EditLog::Entry> EditLog::toUndo()
{
    return entry(newestInForce);
}

std::optional<EditLog::Entry> EditLog::toRedo()
{
    return entry(oldestUndone);
}

std::optional<EditName> EditLog::nameToUndo()
{
    return name(newestInForce);
}

std::optional<EditName> EditLog::nameToRedo()
{
    return name(oldestUndone);
}

void EditLog::turn(qint64 sequence, bool undone, const EditImages& images)
{
    m_connection.query(R"(UPDATE "edit_log" SET "undone" = ?2, "images" = ?3 WHERE "sequence" = ?1)")
        .bind(1, sequence)
        .bind(2, qint64(undone))
        .bind(3, imagesToBytes(images))
        .run();
}

std::optional<EditLog::Entry> EditLog::entry(const std::string& which)
{
    Query query = m_connection.query(R"(SELECT "sequence", "name", "images" FROM "edit_log")" + which);
    if (!query.next())
        return std::nullopt;
    return Entry{query.integer(0), editNameFromKey(query.text(1)).value_or(EditName::Change), query.bytes(2)};
}

std::optional<EditName> EditLog::name(const std::string& which)
{
    Query query = m_connection.query(R"(SELECT "name" FROM "edit_log")" + which);
    return query.next() ? std::optional(editNameFromKey(query.text(0)).value_or(EditName::Change)) : std::nullopt;
}

} // namespace osteolog
