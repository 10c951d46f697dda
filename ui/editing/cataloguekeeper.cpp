// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/cataloguekeeper.h"

#include "core/base/clock.h"
#include "core/foods/catalogue.h"
#include "core/foods/ownfoods.h"
#include "core/journal/journal.h"

#include <QThread>
#include <QTimer>

#include <optional>

namespace osteolog::ui {

namespace {

constexpr int daysOfHabit = 365;
constexpr int foodsOfHabit = 300;

} // namespace

struct CatalogueKeeper::Loaded
{
    Result<Catalogue> catalogue;
    std::vector<Error> problems; ///< of databases
};

struct CatalogueKeeper::Loading
{
    std::unique_ptr<QThread> thread;
    std::optional<Loaded> result; ///< written by the thread, read after it has ended
};

CatalogueKeeper::CatalogueKeeper(Catalogue& catalogue, const QString& dataFolder, const Store& store, Journal& journal,
                                 const Clock& clock, QObject* parent)
    : QObject(parent), m_catalogue(catalogue), m_dataFolder(dataFolder), m_store(store), m_clock(clock)
{
    connect(&journal, &Journal::changed, this, &CatalogueKeeper::diaryChanged);
}

CatalogueKeeper::~CatalogueKeeper()
{
    if (m_loading)
        m_loading->thread->wait();
}

void CatalogueKeeper::load()
{
    if (m_loading || m_ready)
        return;
    m_loading = std::make_unique<Loading>();
    Loading* loading = m_loading.get();
    loading->thread.reset(QThread::create([loading, folder = m_dataFolder] { loading->result = read(folder); }));
    connect(loading->thread.get(), &QThread::finished, this, [this] {
        const auto outcome = take(std::move(*m_loading->result));
        m_loading->result.reset();
        if (outcome)
            Q_EMIT ready();
        else
            Q_EMIT failed(outcome.error());
    });
    loading->thread->start(QThread::LowPriority);
}

Outcome CatalogueKeeper::loadNow()
{
    return take(read(m_dataFolder));
}

CatalogueKeeper::Loaded CatalogueKeeper::read(const QString& dataFolder)
{
    Loaded loaded{Catalogue::shipped(), {}};
    if (loaded.catalogue)
        loaded.catalogue->setDatabases(foodDatabasesIn(dataFolder, &loaded.problems));
    return loaded;
}

Outcome CatalogueKeeper::take(Loaded loaded)
{
    if (!loaded.catalogue)
        return loaded.catalogue.error();
    m_catalogue = std::move(loaded.catalogue).value();
    m_ready = true;
    updateOwnFoods();
    updateUse();
    for (const Error& problem : loaded.problems)
        Q_EMIT failed(problem);
    return done();
}

void CatalogueKeeper::reloadDatabases()
{
    if (!m_ready)
        return; // they are being opened
    std::vector<Error> problems;
    m_catalogue.setDatabases(foodDatabasesIn(m_dataFolder, &problems));
    for (const Error& problem : problems)
        Q_EMIT failed(problem);
}

void CatalogueKeeper::closeDatabases()
{
    m_catalogue.setDatabases({});
}

void CatalogueKeeper::diaryChanged(const ChangeSet& changes)
{
    if (!m_ready)
        return;
    if (changes.touches(RecordKind::OwnFood) || changes.touches(RecordKind::Recipe))
        updateOwnFoods();
    // How often something was eaten only changes the order of hits: after the person has seen the entry appear.
    const bool habits = changes.touches(RecordKind::Food) || changes.touches(RecordKind::Favourite);
    if (habits && !std::exchange(m_useIsStale, true))
        QTimer::singleShot(0, this, &CatalogueKeeper::updateUse);
}

void CatalogueKeeper::updateOwnFoods()
{
    // Where they cannot be read, the foods as they were are better than none.
    if (const Result<OwnFoods> own = OwnFoods::read(m_store))
        m_catalogue.setOwnFoods(own->foods());
}

void CatalogueKeeper::updateUse()
{
    m_useIsStale = false;
    const auto use = m_store.foodUse(m_clock.today().addDays(-daysOfHabit), foodsOfHabit);
    const auto records = m_store.records(RecordKind::Favourite);
    if (!use || !records)
        return;
    QSet<QString> favourites;
    for (const Record& record : *records) {
        if (const auto* favourite = record.as<Favourite>())
            favourites.insert(favourite->foodId);
    }
    m_catalogue.setUse(*use, favourites);
}

} // namespace osteolog::ui
