// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/reference.h"
#include "core/foods/catalogue.h"
#include "core/journal/journal.h"

#include <memory>
#include <optional>

namespace osteolog::cli {

/// What one run of the program works on. Each part is opened when it is first asked for, so that a question about
/// foods does not wait for what it does not need, and a question never takes the writer's place in the diary.
class Session
{
public:
    Session(QString folder, std::unique_ptr<Clock> clock);
    ~Session();

    const Clock& clock() const { return *m_clock; }
    const QString& folder() const { return m_folder; }

    /// The diary, for reading. A diary that is not there yet is begun empty.
    Result<Store*> diary();
    /// The diary, for writing; FileLocked while another program has it open for writing.
    Result<Journal*> journal();
    Result<const ReferenceTables*> tables();
    /// Shipped, own and imported foods, ranked by what this person eats.
    Result<const Catalogue*> catalogue();

private:
    Outcome open(OpenMode mode);

    QString m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Journal> m_journal;
    std::optional<ReferenceTables> m_tables;
    std::optional<Catalogue> m_catalogue;
};

} // namespace osteolog::cli
