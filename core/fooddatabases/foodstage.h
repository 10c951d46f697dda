// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"
#include "core/fooddatabases/usdanutrients.h"
#include "core/storage/connection.h"

#include <functional>
#include <memory>

namespace osteolog {

/// A food as its own file tells it.
struct StagedFood
{
    qint64 id = 0;
    qint64 line = 0; ///< in that file
    QString name, synonyms, category, brand;
};

/// What a list beside the foods says of one: that it counts, and what only that list knows.
struct StagedListing
{
    qint64 id = 0;
    qint64 line = 0;
    int list = 0; ///< which of the lists it stands in
    QString brand, category, barcode;
    QString sameAs;  ///< as in ImportedFood
    Portion serving; ///< without a name where there is none
};

/// Puts the foods of a database of many files together. The rows wait in a nameless file that SQLite keeps beside the
/// system's other temporary files and that is gone with this object, however it goes; in memory there is only a cache
/// of fixed size. Rows may come in any order; they are fast in the order of their ids.
class FoodStage
{
public:
    /// DiskFull, FileNotWritable.
    static Result<std::unique_ptr<FoodStage>> create();

    /// False for an id that was added before.
    Result<bool> addFood(const StagedFood& food);
    Result<bool> addListing(const StagedListing& listing);
    Outcome addPortion(qint64 food, qint64 position, const Portion& portion);
    /// One nutrient of a food. Values of one food that come together cost one row. False when it was known already.
    Result<bool> addValue(qint64 food, qint64 line, std::size_t slot, double amount);
    /// To be called when all rows are in.
    Outcome finish();

    qint64 foodCount();

    /// A food with all that was found of it. `listing` is empty (id 0) where the foods have no lists.
    struct Row
    {
        StagedFood food;
        StagedListing listing;
        UsdaValues values;
        std::vector<Portion> portions;
        bool newerVersion = false; ///< a listing with the same barcode and a higher id is there
    };
    /// By id. With `listedOnly`, foods without a listing are passed over. Ends with the first error.
    Outcome eachFood(bool listedOnly, const std::function<Outcome(const Row&)>& take);
    /// Food id and line of values, portions … whose food is nowhere; of each food once.
    Outcome eachStrayValue(const std::function<void(qint64 food, qint64 line)>& take);
    /// Listings whose food is nowhere.
    Outcome eachStrayListing(const std::function<void(const StagedListing&)>& take);

private:
    FoodStage();
    template <class Work>
    Outcome guarded(const Work& work) const;
    void flushValues();
    bool isNew(qint64 id, qint64& highest, const char* table);
    std::vector<Portion> portionsOf(qint64 food);

    Connection m_connection;
    std::unique_ptr<Transaction> m_transaction;
    qint64 m_highestFood = -1, m_highestListing = -1, m_highestValues = -1;
    qint64 m_valuesFood = -1, m_valuesLine = 0; ///< of the run that is not written yet
    UsdaValues m_values;
    bool m_hasBarcodes = false;
};

} // namespace osteolog
