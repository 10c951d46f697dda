// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "core/base/datafolder.h"
#include "core/foods/ownfoods.h"

#include <QFileInfo>

namespace osteolog::cli {

namespace {

constexpr int daysOfHabit = 365; ///< what was eaten longer ago says little about what is meant now
constexpr int mostHabits = 500;

/// Own foods and habits, put into the catalogue.
Outcome addPersonal(Catalogue& catalogue, const Store& store, QDate today)
{
    const Result<OwnFoods> own = OwnFoods::read(store);
    if (!own)
        return own.error();
    catalogue.setOwnFoods(own->foods());

    const Result<std::vector<Record>> favourites = store.records(RecordKind::Favourite);
    if (!favourites)
        return favourites.error();
    QSet<QString> ids;
    for (const Record& record : *favourites)
        ids.insert(record.as<Favourite>()->foodId);
    const Result<std::vector<FoodUse>> use = store.foodUse(today.addDays(-daysOfHabit), mostHabits);
    if (!use)
        return use.error();
    catalogue.setUse(*use, ids);
    return done();
}

} // namespace

Session::Session(QString folder, std::unique_ptr<Clock> clock) : m_folder(std::move(folder)), m_clock(std::move(clock))
{
}

Session::~Session() = default;

Outcome Session::open(OpenMode mode)
{
    if (Outcome outcome = ensureDataFolder(m_folder); !outcome)
        return outcome;
    Result<std::unique_ptr<Store>> store = Store::open(diaryPath(m_folder), mode);
    if (!store)
        return store.error();
    m_store = std::move(store).value();
    return done();
}

Result<Store*> Session::diary()
{
    if (!m_store) {
        const bool exists = QFileInfo::exists(diaryPath(m_folder));
        Outcome outcome = open(exists ? OpenMode::ReadOnly : OpenMode::ReadWrite);
        // A diary of an earlier version has to be brought up to date before it can be read.
        if (!outcome && outcome.error().code == ErrorCode::ReadOnly)
            outcome = open(OpenMode::ReadWrite);
        if (!outcome)
            return outcome.error();
    }
    return m_store.get();
}

Result<Journal*> Session::journal()
{
    if (!m_journal) {
        if (!m_store || m_store->isReadOnly()) {
            m_store.reset();
            if (Outcome outcome = open(OpenMode::ReadWrite); !outcome)
                return outcome.error();
        }
        m_journal = std::make_unique<Journal>(*m_store, *m_clock);
    }
    return m_journal.get();
}

Result<const ReferenceTables*> Session::tables()
{
    if (!m_tables) {
        Result<ReferenceTables> loaded = ReferenceTables::load();
        if (!loaded)
            return loaded.error();
        m_tables = std::move(loaded).value();
    }
    return &*m_tables;
}

Result<const Catalogue*> Session::catalogue()
{
    if (!m_catalogue) {
        const Result<Store*> store = diary();
        if (!store)
            return store.error();
        Result<Catalogue> shipped = Catalogue::shipped();
        if (!shipped)
            return shipped.error();
        Catalogue catalogue = std::move(shipped).value();
        if (Outcome outcome = addPersonal(catalogue, **store, m_clock->today()); !outcome)
            return outcome.error();
        catalogue.setDatabases(foodDatabasesIn(m_folder)); // “foods databases” names one that cannot be read
        m_catalogue.emplace(std::move(catalogue));
    }
    return &*m_catalogue;
}

} // namespace osteolog::cli
