// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"
#include "core/foods/foodindex.h"

#include <QHash>

#include <unordered_map>
#include <unordered_set>

namespace osteolog {

/// The imported databases as the catalogue sees them. A database names the likely foods for some words; they are then
/// scored by a FoodIndex over just these, so that their scores compare with those of the shipped and the own foods.
/// What the person likes is not left to chance: those foods are always scored, likely or not.
class ImportedFoods
{
public:
    using ById = QHash<QString, const Food*>;

    void setDatabases(std::vector<FoodDatabase> databases);
    const std::vector<FoodDatabase>& databases() const { return m_databases; }
    /// Ids of the foods that the person eats or has among the favourites, imported or not.
    void setLiked(const QStringList& ids);

    /// Foods that fit `words`, in no order; enough of them that the best `limit` are among them. A food of `shipped`
    /// stands for the imported one that is the same record. They are valid until the next find, and hold only what a
    /// FoodCandidate holds: see keep().
    std::vector<FoodIndex::Match> find(const QStringList& words, SearchLeniency leniency, int limit,
                                       const ById& shipped);
    /// Likewise by a barcode, which may be parted by blanks.
    std::vector<const Food*> findBarcode(const QStringList& words);

    /// The whole food of one that was found. Null when the database cannot be read any more.
    const Food* keep(const Food* found) { return food(found->id); }
    /// Null when no database has it. Valid until the next setDatabases(), and until 5,000 others have been handed out.
    const Food* food(const QString& id);

private:
    struct Kept
    {
        Food food;
        QString sameAs;
        quint64 handedOut = 0; ///< the how-manieth it was when it was handed out last
    };
    void addCandidates(Result<std::vector<FoodCandidate>> found, const ById& shipped,
                       std::unordered_set<QString>& records);
    void readLiked();
    void forgetOldest();

    std::vector<FoodDatabase> m_databases;
    std::vector<FoodCandidate> m_candidates; ///< of the search that is being made
    std::unordered_map<QString, Kept> m_kept;
    quint64 m_handedOut = 0;
    QStringList m_likedIds;
    std::unordered_set<QString> m_liked; ///< those that are imported
    bool m_likedAreRead = true;
    FoodIndex m_likedIndex;
};

} // namespace osteolog
