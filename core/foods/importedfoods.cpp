// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/importedfoods.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestCandidates = 80; ///< the likeliest of a database need not be the best fitting
constexpr quint64 stayValid = 5000;
constexpr std::size_t mostKept = 4 * stayValid;

} // namespace

void ImportedFoods::setDatabases(std::vector<FoodDatabase> databases)
{
    m_databases = std::move(databases);
    m_candidates.clear();
    m_liked.clear();
    m_likedIndex = FoodIndex();
    m_likedAreRead = m_likedIds.isEmpty();
    m_kept.clear();
}

void ImportedFoods::setLiked(const QStringList& ids)
{
    m_likedIds = ids;
    m_likedAreRead = false;
}

void ImportedFoods::readLiked()
{
    m_likedAreRead = true;
    std::unordered_set<QString> liked;
    for (const QString& id : m_likedIds) {
        if (food(id))
            liked.insert(id);
    }
    if (liked == m_liked)
        return;
    m_liked = std::move(liked);
    std::vector<const Food*> foods;
    for (const QString& id : m_liked)
        foods.push_back(&m_kept.at(id).food);
    m_likedIndex = FoodIndex(foods);
}

void ImportedFoods::addCandidates(Result<std::vector<FoodCandidate>> found, const ById& shipped,
                                  std::unordered_set<QString>& records)
{
    if (!found)
        return; // the other foods are better than none
    for (FoodCandidate& candidate : *found) {
        const bool standsFor = !candidate.sameAs.isEmpty() &&
                               (shipped.contains(candidate.sameAs) || !records.insert(candidate.sameAs).second);
        if (!standsFor && m_liked.count(candidate.food.id) == 0)
            m_candidates.push_back(std::move(candidate));
    }
}

std::vector<FoodIndex::Match> ImportedFoods::find(const QStringList& words, SearchLeniency leniency, int limit,
                                                  const ById& shipped)
{
    m_candidates.clear();
    if (m_databases.empty())
        return {};
    if (!m_likedAreRead)
        readLiked();
    std::unordered_set<QString> records; // that have been named
    for (const QString& id : m_liked)
        records.insert(m_kept.at(id).sameAs);
    const QStringList asked = FoodIndex::telling(words);
    for (const FoodDatabase& database : m_databases)
        addCandidates(database.find(asked, leniency, std::max(limit, fewestCandidates)), shipped, records);
    std::vector<const Food*> foods;
    for (const FoodCandidate& candidate : m_candidates)
        foods.push_back(&candidate.food);
    std::vector<FoodIndex::Match> matches = FoodIndex(foods).find(words, leniency);
    for (const FoodIndex::Match& match : m_likedIndex.find(words, leniency)) {
        // What the person chose once is as likely meant again as a food of the table.
        if (!shipped.contains(m_kept.at(match.food->id).sameAs))
            matches.push_back({match.food, match.score - importedFoodScore});
    }
    return matches;
}

std::vector<const Food*> ImportedFoods::findBarcode(const QStringList& words)
{
    m_candidates.clear();
    const QString number = words.join(QString());
    if (!std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    for (const FoodDatabase& database : m_databases) {
        Result<std::vector<FoodCandidate>> found = database.findBarcode(number);
        if (found)
            std::move(found->begin(), found->end(), std::back_inserter(m_candidates));
    }
    std::vector<const Food*> foods;
    for (const FoodCandidate& candidate : m_candidates)
        foods.push_back(&candidate.food);
    return foods;
}

const Food* ImportedFoods::food(const QString& id)
{
    ++m_handedOut;
    if (const auto known = m_kept.find(id); known != m_kept.end()) {
        known->second.handedOut = m_handedOut;
        return &known->second.food;
    }
    for (const FoodDatabase& database : m_databases) {
        Result<std::optional<ImportedFood>> found = database.food(id);
        if (!found || !*found)
            continue;
        if (m_kept.size() >= mostKept)
            forgetOldest();
        ImportedFood& imported = **found;
        imported.food.name = nameWithBrand(imported);
        return &m_kept.emplace(id, Kept{std::move(imported.food), imported.sameAs, m_handedOut}).first->second.food;
    }
    return nullptr;
}

void ImportedFoods::forgetOldest()
{
    std::erase_if(m_kept, [this](const auto& kept) {
        return kept.second.handedOut + stayValid < m_handedOut && m_liked.count(kept.first) == 0;
    });
}

} // namespace osteolog
