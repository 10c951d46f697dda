// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodstage.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* schema = R"(
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -32768;
    CREATE TABLE food(id INTEGER PRIMARY KEY, line INTEGER, name TEXT, synonyms TEXT, category TEXT, brand TEXT);
    CREATE TABLE listing(id INTEGER PRIMARY KEY, line INTEGER, list INTEGER, brand TEXT, category TEXT, barcode TEXT, same_as TEXT,
                         serving TEXT, grams REAL);
    CREATE TABLE nutrients(id INTEGER PRIMARY KEY, line INTEGER, amounts BLOB);
    CREATE TABLE portion(food INTEGER, position INTEGER, name TEXT, grams REAL, PRIMARY KEY (food, position, name))
        WITHOUT ROWID;
)";

constexpr auto packedSize = qsizetype{usdaSlotCount} * qsizetype{sizeof(double)};

QByteArray packed(const UsdaValues& values)
{
    return QByteArray(reinterpret_cast<const char*>(values.raw().data()), packedSize);
}

UsdaValues unpacked(const QByteArray& bytes)
{
    UsdaValues values;
    if (bytes.size() == packedSize)
        std::memcpy(values.raw().data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return values;
}

/// Leaves the rows when `take` had enough of them.
struct Enough
{
    Error error;
};

StagedListing listingOf(const Query& row, int first)
{
    StagedListing listing;
    listing.id = row.integer(first);
    listing.line = row.integer(first + 1);
    listing.list = static_cast<int>(row.integer(first + 2));
    listing.brand = row.text(first + 3);
    listing.category = row.text(first + 4);
    listing.barcode = row.text(first + 5);
    listing.sameAs = row.text(first + 6);
    listing.serving = {row.text(first + 7), Grams(row.real(first + 8))};
    return listing;
}

} // namespace

FoodStage::FoodStage() : m_connection(QString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    m_connection.execute(schema);
    m_transaction = std::make_unique<Transaction>(m_connection, Transaction::Write);
}

Result<std::unique_ptr<FoodStage>> FoodStage::create()
{
    try {
        return std::unique_ptr<FoodStage>(new FoodStage);
    } catch (const SQLite::Exception& exception) {
        return error(ErrorCode::FileNotWritable, {}, QString::fromUtf8(exception.what()));
    }
}

template <class Work>
Outcome FoodStage::guarded(const Work& work) const
{
    try {
        work();
        return done();
    } catch (const Enough& enough) {
        return enough.error;
    } catch (const SQLite::Exception& exception) {
        // The file has no name, so all that can be wrong with it is the room for it.
        const int code = exception.getErrorCode();
        const bool full = code == SQLITE_FULL || code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
        return error(full ? ErrorCode::DiskFull : ErrorCode::Internal, {}, QString::fromUtf8(exception.what()));
    }
}

/// Ids mostly rise, and one above all others needs no search.
bool FoodStage::isNew(qint64 id, qint64& highest, const char* table)
{
    if (id > highest) {
        highest = id;
        return true;
    }
    Query query = m_connection.query(std::string("SELECT 1 FROM ") + table + " WHERE id = ?");
    return !query.bind(1, id).next();
}

Result<bool> FoodStage::addFood(const StagedFood& food)
{
    bool added = false;
    const Outcome outcome = guarded([&] {
        added = isNew(food.id, m_highestFood, "food");
        if (added)
            m_connection.query("INSERT INTO food VALUES (?, ?, ?, ?, ?, ?)")
                .bind(1, food.id)
                .bind(2, food.line)
                .bind(3, food.name)
                .bind(4, food.synonyms)
                .bind(5, food.category)
                .bind(6, food.brand)
                .run();
    });
    return outcome ? Result<bool>(added) : outcome.error();
}

Result<bool> FoodStage::addListing(const StagedListing& listing)
{
    bool added = false;
    const Outcome outcome = guarded([&] {
        added = isNew(listing.id, m_highestListing, "listing");
        m_hasBarcodes = m_hasBarcodes || !listing.barcode.isEmpty();
        if (added)
            m_connection.query("INSERT INTO listing VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(1, listing.id)
                .bind(2, listing.line)
                .bind(3, qint64(listing.list))
                .bind(4, listing.brand)
                .bind(5, listing.category)
                .bind(6, listing.barcode)
                .bind(7, listing.sameAs)
                .bind(8, listing.serving.name)
                .bind(9, Value(listing.serving.grams.value()))
                .run();
    });
    return outcome ? Result<bool>(added) : outcome.error();
}

Outcome FoodStage::addPortion(qint64 food, qint64 position, const Portion& portion)
{
    return guarded([&] {
        m_connection.query("INSERT OR IGNORE INTO portion VALUES (?, ?, ?, ?)")
            .bind(1, food)
            .bind(2, position)
            .bind(3, portion.name)
            .bind(4, Value(portion.grams.value()))
            .run();
    });
}

Result<bool> FoodStage::addValue(qint64 food, qint64 line, std::size_t slot, double amount)
{
    if (food != m_valuesFood) {
        if (const Outcome outcome = guarded([this] { flushValues(); }); !outcome)
            return outcome.error();
        m_valuesFood = food;
        m_valuesLine = line;
    }
    if (m_values.isKnown(slot))
        return false;
    m_values.set(slot, amount);
    return true;
}

void FoodStage::flushValues()
{
    if (m_valuesFood < 0)
        return;
    if (isNew(m_valuesFood, m_highestValues, "nutrients")) {
        m_connection.query("INSERT INTO nutrients VALUES (?, ?, ?)")
            .bind(1, m_valuesFood)
            .bind(2, m_valuesLine)
            .bind(3, packed(m_values))
            .run();
    } else {
        Query before = m_connection.query("SELECT amounts FROM nutrients WHERE id = ?");
        UsdaValues together;
        if (before.bind(1, m_valuesFood).next())
            together = unpacked(before.bytes(0));
        together.fillFrom(m_values);
        m_connection.query("UPDATE nutrients SET amounts = ? WHERE id = ?")
            .bind(1, packed(together))
            .bind(2, m_valuesFood)
            .run();
    }
    m_values = UsdaValues();
    m_valuesFood = -1;
}

Outcome FoodStage::finish()
{
    return guarded([this] {
        flushValues();
        if (m_hasBarcodes)
            m_connection.execute("CREATE INDEX listing_barcode ON listing(barcode, id) WHERE barcode <> ''");
    });
}

qint64 FoodStage::foodCount()
{
    qint64 count = 0;
    const Outcome counted = guarded([&] { count = m_connection.number("SELECT count(*) FROM food"); });
    return counted ? count : 0;
}

std::vector<Portion> FoodStage::portionsOf(qint64 food)
{
    std::vector<Portion> portions;
    Query query = m_connection.query("SELECT name, grams FROM portion WHERE food = ? ORDER BY position, name");
    query.bind(1, food);
    constexpr std::size_t most = 50;
    while (portions.size() < most && query.next()) {
        Portion portion{query.text(0), Grams(query.real(1))};
        const auto same = std::find_if(portions.begin(), portions.end(),
                                       [&portion](const Portion& other) { return other.name == portion.name; });
        if (same == portions.end())
            portions.push_back(std::move(portion));
    }
    return portions;
}

Outcome FoodStage::eachFood(bool listedOnly, const std::function<Outcome(const Row&)>& take)
{
    return guarded([&] {
        Query query = m_connection.query(
            std::string("SELECT f.id, f.line, f.name, f.synonyms, f.category, f.brand, n.amounts, "
                        "l.id, l.line, l.list, l.brand, l.category, l.barcode, l.same_as, l.serving, l.grams, "
                        "l.barcode <> '' AND EXISTS (SELECT 1 FROM listing o JOIN food g ON g.id = o.id "
                        "WHERE o.barcode <> '' AND o.barcode = l.barcode AND o.id > l.id) "
                        "FROM food f ") +
            (listedOnly ? "JOIN" : "LEFT JOIN") +
            " listing l ON l.id = f.id LEFT JOIN nutrients n ON n.id = f.id ORDER BY f.id");
        while (query.next()) {
            Row row;
            row.food = {query.integer(0), query.integer(1), query.text(2), query.text(3), query.text(4), query.text(5)};
            row.values = unpacked(query.bytes(6));
            row.listing = listingOf(query, 7);
            row.newerVersion = query.integer(16) != 0;
            row.portions = portionsOf(row.food.id);
            if (const Outcome outcome = take(row); !outcome)
                throw Enough{outcome.error()};
        }
    });
}

Outcome FoodStage::eachStrayValue(const std::function<void(qint64, qint64)>& take)
{
    return guarded([&] {
        Query query =
            m_connection.query("SELECT id, line FROM nutrients WHERE id NOT IN (SELECT id FROM food) ORDER BY line");
        while (query.next())
            take(query.integer(0), query.integer(1));
    });
}

Outcome FoodStage::eachStrayListing(const std::function<void(const StagedListing&)>& take)
{
    return guarded([&] {
        Query query =
            m_connection.query("SELECT id, line, list, brand, category, barcode, same_as, serving, grams FROM listing "
                               "WHERE id NOT IN (SELECT id FROM food) ORDER BY list, line");
        while (query.next())
            take(listingOf(query, 0));
    });
}

} // namespace osteolog
