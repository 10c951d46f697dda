// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/domain/food.h"

#include <QStringList>

#include <vector>

namespace osteolog {

/// What an imported food has less than a shipped one: the shipped table holds what people eat most, under everyday
/// names. Large enough that "noodles" gives the noodles of the table, small enough that a whole name outweighs it.
inline constexpr float importedFoodScore = -5;

/// An inverted index over the words of names and synonyms: every word in its folded form and in the singular, sorted,
/// so that a beginning of a word is one range. Scores say how well the words fit and how likely the food is meant;
/// what the person likes is for the caller to add.
class FoodIndex
{
public:
    struct Match
    {
        const Food* food = nullptr;
        float score = 0;
    };
    using Leniency = SearchLeniency;

    FoodIndex() = default;
    /// The foods must stay where they are.
    explicit FoodIndex(const std::vector<const Food*>& foods);

    /// The words that a food has to fit: without those that say nothing of it ("with", "the"), unless there are no
    /// others.
    static QStringList telling(const QStringList& words);

    /// Foods that fit every telling word, in no order. `words` are folded.
    std::vector<Match> find(const QStringList& words, Leniency leniency) const;

private:
    struct Entry ///< one word of one food
    {
        quint32 food = 0;
        quint8 position = 0; ///< 0 for the first word of the name or of the synonym
        bool inName = false;
    };
    struct Token
    {
        QString text;
        quint32 firstEntry = 0;
        quint32 entryCount = 0;
    };
    struct Indexed ///< what the score needs to know of a food
    {
        const Food* food = nullptr;
        QString name;         ///< folded, words in the singular
        QString mainPart;     ///< of the name, up to the first comma or bracket
        QStringList synonyms; ///< likewise
        quint8 nameWords = 0; ///< without those in brackets
        float prior = 0;
    };
    struct Hits ///< the best fit of one asked word in each food; 0 where it does not occur
    {
        std::vector<float> scores;  ///< by food
        std::vector<bool> inName;   ///< by food
        std::vector<quint32> foods; ///< those with a score
    };
    using TokenAt = std::vector<Token>::const_iterator;

    TokenAt firstTokenFrom(const QString& text) const;
    bool occurs(const QString& word) const;
    Hits hitsOf(const QString& word) const;
    void addHits(const Token& token, float fit, Hits& hits) const;
    QStringList tokensNear(const QString& word) const;
    std::vector<Match> findWords(const QStringList& words) const;
    std::vector<Match> combine(const QStringList& words, const std::vector<Hits>& hits) const;
    std::vector<Match> findJoined(const QStringList& words) const;
    std::vector<Match> findMistaken(const QStringList& words) const;
    float wholeTextScore(const Indexed& indexed, const QString& asked) const;

    std::vector<Indexed> m_foods;
    std::vector<Token> m_tokens; ///< sorted by text
    std::vector<Entry> m_entries;
};

} // namespace osteolog
