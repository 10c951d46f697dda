// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fooddatabases/fooddatabase.h"
#include "core/storage/connection.h"

#include <QHash>

namespace osteolog {

/// Looks foods up by words in the index of one food database, for one search. Throws SQLite::Exception.
class FoodLookup
{
public:
    explicit FoodLookup(Connection& connection) : m_connection(connection) {}

    std::vector<FoodCandidate> find(const QStringList& words, SearchLeniency leniency, int most);
    std::vector<FoodCandidate> findBarcode(const QString& text);

private:
    using Ranks = std::vector<qint64>;
    enum class Fit { Whole, Beginning };

    /// Adds the ranks of foods that fit an expression of FTS5, in order of rank, until there are `most` in all.
    void addRanks(const QString& expression, std::size_t most, Ranks& ranks);
    Ranks ranksOf(const QStringList& words, std::size_t most);
    Ranks joinedRanks(const QStringList& words, std::size_t most);
    Ranks mistakenRanks(const QStringList& words, std::size_t most);
    QString fitting(const QString& word, Fit fit);
    QStringList termsFrom(const QString& word);
    bool isTerm(const QString& word);
    bool occurs(const QString& word);
    bool allOccur(const QStringList& words);
    QStringList wordsNear(const QString& word);
    std::vector<FoodCandidate> candidates(const Ranks& ranks);

    Connection& m_connection;
    QHash<QString, QStringList> m_terms; ///< by their beginning
};

} // namespace osteolog
