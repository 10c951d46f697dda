// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/diarydatabase.h"
#include "core/storage/store.h"

namespace osteolog {

/// For Store and Journal only.
struct Store::Private
{
    std::unique_ptr<DiaryDatabase> database;

    /// Runs `read` on one state of the file, whatever another program writes meanwhile.
    template <class Read>
    auto reading(Read&& read) const -> decltype(read(*database))
    {
        return database->run([&]() -> decltype(read(*database)) {
            const Transaction transaction(database->connection(), Transaction::Read);
            return read(*database);
        });
    }
};

} // namespace osteolog
