// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <memory>

namespace osteolog {
class Catalogue;
class Clock;
class Journal;
class Store;
struct ChangeSet;
} // namespace osteolog

namespace osteolog::ui {

/// Fills the catalogue without holding up the first picture, and keeps the person's own foods, favourites and habits
/// in it as the diary changes. Make it before the views, so that it hears of a change first.
class CatalogueKeeper : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the keeper. Imported databases are those of `dataFolder`.
    CatalogueKeeper(Catalogue& catalogue, const QString& dataFolder, const Store& store, Journal& journal,
                    const Clock& clock, QObject* parent = nullptr);
    ~CatalogueKeeper() override;

    /// Reads the shipped foods and opens the databases in another thread; ready() follows.
    void load();
    /// The same, waiting for it.
    Outcome loadNow();
    bool isReady() const { return m_ready; }
    /// Closes the imported databases and opens those that are there now: after an import or a removal. Where the system
    /// replaces no open file, call closeDatabases() before.
    void reloadDatabases();
    void closeDatabases();

Q_SIGNALS:
    void ready();
    /// Of the shipped foods: without them there are none. Of a database: it is left out.
    void failed(const osteolog::Error& error);

private:
    struct Loaded;
    struct Loading;
    static Loaded read(const QString& dataFolder);
    Outcome take(Loaded loaded);
    void diaryChanged(const ChangeSet& changes);
    void updateOwnFoods();
    void updateUse();

    Catalogue& m_catalogue;
    QString m_dataFolder;
    const Store& m_store;
    const Clock& m_clock;
    std::unique_ptr<Loading> m_loading;
    bool m_ready = false;
    bool m_useIsStale = false;
};

} // namespace osteolog::ui
