// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/catalogue.h"

#include "core/base/text.h"
#include "core/foods/foodindex.h"
#include "core/foods/foodtable.h"
#include "core/foods/importedfoods.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 200;
constexpr qsizetype longestText = 500;
constexpr double favouriteScore = 8;
constexpr double useScore = 1.5; ///< for each doubling of the times eaten
constexpr double useScoreMost = 6;
constexpr double ownFoodScore = 0.25; ///< enough to come first where names tie
constexpr double barcodeScore = 100;  ///< above whatever words can reach

std::vector<const Food*> addressesOf(const std::vector<Food>& foods)
{
    std::vector<const Food*> addresses;
    addresses.reserve(foods.size());
    for (const Food& food : foods)
        addresses.push_back(&food);
    return addresses;
}

struct Liking
{
    double use = 0;
    bool favourite = false;
    QDate last;

    double score() const { return use + (favourite ? favouriteScore : 0); }
};

} // namespace

struct Catalogue::Private
{
    std::vector<Food> fixed; ///< the shipped table
    std::vector<Food> own;
    std::vector<const Food*> all; ///< without the fixed foods that own ones stand in for
    QHash<QString, const Food*> byId;
    QHash<QString, Liking> likings;
    FoodIndex ownIndex;
    std::once_flag fixedIndexOnce; ///< the index is not needed before the first search
    FoodIndex fixedIndex;
    ImportedFoods imported;

    void collect()
    {
        byId.clear();
        all.clear();
        byId.reserve(std::ssize(fixed) + std::ssize(own));
        for (const Food& food : own) {
            if (!food.archived)
                byId.insert(food.id, &food);
        }
        for (const Food& food : fixed) {
            if (byId.contains(food.id))
                continue;
            byId.insert(food.id, &food);
            all.push_back(&food);
        }
        for (const Food& food : own) {
            if (!food.archived)
                all.push_back(&food);
            else if (!byId.contains(food.id)) // known by its id, but not offered
                byId.insert(food.id, &food);
        }
    }

    bool isHidden(const Food* food) const { return food->archived || (!own.empty() && byId.value(food->id) != food); }

    double likingOf(const Food& food) const
    {
        const double liking = likings.isEmpty() ? 0 : likings.value(food.id).score();
        return liking + (food.origin == FoodOrigin::Own ? ownFoodScore : 0);
    }

    const Food* find(const QString& id)
    {
        const Food* known = byId.value(id);
        return known ? known : imported.food(id);
    }

    std::vector<FoodHit> find(const QStringList& words, SearchLeniency leniency, int limit)
    {
        std::vector<FoodHit> hits;
        for (const FoodIndex* index : {&ownIndex, &fixedIndex}) {
            for (const FoodIndex::Match& match : index->find(words, leniency)) {
                if (!isHidden(match.food))
                    hits.push_back({match.food, static_cast<double>(match.score) + likingOf(*match.food)});
            }
        }
        for (const FoodIndex::Match& match : imported.find(words, leniency, limit, byId))
            hits.push_back({match.food, static_cast<double>(match.score) + likingOf(*match.food)});
        return hits;
    }

    std::vector<FoodHit> find(const QStringList& words, int limit)
    {
        std::call_once(fixedIndexOnce, [this] { fixedIndex = FoodIndex(addressesOf(fixed)); });
        std::vector<FoodHit> hits;
        for (const Food* food : imported.findBarcode(words))
            hits.push_back({food, barcodeScore + likingOf(*food)});
        using enum SearchLeniency;
        for (const SearchLeniency leniency : {None, Joined, OneMistake}) {
            if (!hits.empty())
                break;
            hits = find(words, leniency, limit);
        }
        return hits;
    }

    /// Favourites, most eaten first, then what was eaten last: for a field in which nothing has been typed yet.
    std::vector<FoodHit> liked()
    {
        constexpr double favouritesFirst = 1e9; // above any day number
        std::vector<FoodHit> hits;
        for (auto liking = likings.constBegin(); liking != likings.constEnd(); ++liking) {
            const Food* food = find(liking.key());
            const double day = liking->last.isValid() ? static_cast<double>(liking->last.toJulianDay()) : 0;
            if (food && !food->archived)
                hits.push_back({food, liking->favourite ? favouritesFirst + liking->use : day});
        }
        return hits;
    }

    /// Only as many as are wanted are put in order: a single letter finds thousands.
    void putInOrder(std::vector<FoodHit>& hits, int limit) const
    {
        const auto before = [this](const FoodHit& a, const FoodHit& b) {
            if (a.score != b.score)
                return a.score > b.score;
            if (a.food->name.size() != b.food->name.size())
                return a.food->name.size() < b.food->name.size();
            return a.food->id < b.food->id;
        };
        const auto wanted = hits.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(hits));
        std::partial_sort(hits.begin(), wanted, hits.end(), before);
        hits.erase(wanted, hits.end());
    }

    /// What was found in a database is read in full only now that it is known to be wanted.
    void keep(std::vector<FoodHit>& hits)
    {
        for (FoodHit& hit : hits) {
            if (hit.food->origin == FoodOrigin::Imported)
                hit.food = imported.keep(hit.food);
        }
        std::erase_if(hits, [](const FoodHit& hit) { return !hit.food; });
    }
};

Catalogue::Catalogue() : d(std::make_unique<Private>()) {}
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;

Result<Catalogue> Catalogue::shipped()
{
    QFile file(u":/osteolog/foods/foods.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorCode::ResourceMissing, u"foods.csv"_s, file.errorString());
    Result<std::vector<Food>> foods = parseFoodTable(file.readAll());
    if (!foods)
        return foods.error();
    return of(std::move(foods).value());
}

Catalogue Catalogue::of(std::vector<Food> foods)
{
    Catalogue catalogue;
    catalogue.d->fixed = std::move(foods);
    catalogue.d->collect();
    return catalogue;
}

void Catalogue::setOwnFoods(std::vector<Food> foods)
{
    d->own = std::move(foods);
    d->ownIndex = FoodIndex(addressesOf(d->own));
    d->collect();
}

void Catalogue::setUse(const std::vector<FoodUse>& use, const QSet<QString>& favourites)
{
    d->likings.clear();
    for (const FoodUse& of : use) {
        const double ofTimes = useScore * std::log2(1.0 + std::max(0, of.times));
        d->likings.insert(of.foodId, {std::min(ofTimes, useScoreMost), false, of.last});
    }
    for (const QString& id : favourites)
        d->likings[id].favourite = true;
    d->imported.setLiked(d->likings.keys());
}

void Catalogue::setDatabases(std::vector<FoodDatabase> databases)
{
    d->imported.setDatabases(std::move(databases));
}

const std::vector<FoodDatabase>& Catalogue::databases() const
{
    return d->imported.databases();
}

const Food* Catalogue::food(const QString& id) const
{
    return d->find(id);
}

std::span<const Food* const> Catalogue::foods() const
{
    return d->all;
}

std::vector<const Food*> Catalogue::archivedFoods() const
{
    std::vector<const Food*> archived;
    for (const Food& food : d->own) {
        if (food.archived)
            archived.push_back(&food);
    }
    std::sort(archived.begin(), archived.end(),
              [](const Food* a, const Food* b) { return a->name.compare(b->name, Qt::CaseInsensitive) < 0; });
    return archived;
}

std::vector<FoodHit> Catalogue::search(const QString& text, int limit) const
{
    const QStringList words = foldedWords(QStringView(text).left(longestText));
    const int wanted = std::clamp(limit, 1, mostHits);
    std::vector<FoodHit> hits;
    if (!words.isEmpty())
        hits = d->find(words, wanted);
    else if (text.trimmed().isEmpty())
        hits = d->liked();
    d->putInOrder(hits, wanted);
    d->keep(hits);
    return hits;
}

} // namespace osteolog
