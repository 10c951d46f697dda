// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"
#include "core/fooddatabases/fooddatabase.h"
#include "core/storage/store.h"

#include <memory>
#include <span>

namespace osteolog {

struct FoodHit
{
    /// Owned by the catalogue. An own or shipped food is valid until the next setOwnFoods(); an imported one until the
    /// next setDatabases(), and else until 5,000 other imported foods have been handed out.
    const Food* food = nullptr;
    double score = 0; ///< higher is better; comparable within one search only
};

/// All foods that can be logged: the shipped table, the person's own, and the databases that the person imported. Own
/// foods come first where names tie, and an own food with a shipped id stands in for the shipped one; a shipped food
/// stands for the imported one that is the same record (ImportedFood::sameAs). To be used from one thread at a time.
class Catalogue
{
public:
    Catalogue();
    ~Catalogue();
    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;

    /// The shipped table from the compiled-in resources. ResourceMissing when it is damaged.
    static Result<Catalogue> shipped();
    /// Any foods: tests and benchmarks.
    static Catalogue of(std::vector<Food> foods);

    /// Own foods and the foods that recipes make. Archived ones are found by food() alone: an entry of one can still
    /// be changed. An archived one stands in for no shipped food.
    void setOwnFoods(std::vector<Food> foods);
    /// What the person eats, for the ranking; favourites count most.
    void setUse(const std::vector<FoodUse>& use, const QSet<QString>& favourites);

    /// Foods are read from them when they are asked for. A database that fails while it is read finds nothing.
    void setDatabases(std::vector<FoodDatabase> databases);
    const std::vector<FoodDatabase>& databases() const;

    /// Imported foods have their brand in the name. As FoodHit::food; null for an id that is not known.
    const Food* food(const QString& id) const;
    /// The shipped and the own foods; imported ones are too many to be gone through.
    std::span<const Food* const> foods() const;
    /// What the person put away, by name.
    std::vector<const Food*> archivedFoods() const;

    /// Best first. Prefixes of every word in any order, synonyms, plurals and accents folded, one typing error
    /// forgiven when nothing else matches anywhere; the number of a barcode. An empty text gives favourites and
    /// recents. At most `limit` (1–200).
    std::vector<FoodHit> search(const QString& text, int limit = 20) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace osteolog
