// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/food.h"
#include "core/storage/store.h"

#include <memory>
#include <span>

namespace osteolog {

struct FoodHit
{
    const Food* food = nullptr; ///< owned by the catalogue, valid until the next setOwnFoods()
    double score = 0;           ///< higher is better; comparable within one search only
};

/// All foods that can be logged: the shipped table and the person's own. Own foods come first where names tie, and an
/// own food with a shipped id stands in for the shipped one.
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

    const Food* food(const QString& id) const;
    std::span<const Food* const> foods() const;

    /// Best first. Prefixes of every word in any order, synonyms, plurals and accents folded, one typing error
    /// forgiven when nothing else matches. An empty text gives favourites and recents. At most `limit` (1–200).
    std::vector<FoodHit> search(const QString& text, int limit = 20) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace osteolog
