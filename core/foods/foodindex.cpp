// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/foodindex.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

// The weights were set on tests/data/food_queries.csv; labelledqueriestest.cpp keeps them honest.
constexpr float wholeWord = 10;
constexpr float wordBeginning = 6;
constexpr float longerBeginning = 3; ///< the more of the word is typed, the more of this
constexpr float synonymShare = 0.75F;
constexpr float firstWord = 2.5F;
constexpr float laterWord = 0.5F;
constexpr float wholeName = 10; // above a part of a name and an everyday food together
constexpr float wholeMainPart = 4;
constexpr float wholeSynonym = 6;
constexpr float everydayFood = 5;
constexpr float notAskedFor = 0.5F; ///< for each word of the name that was not asked for
constexpr float notAskedForMost = 3;
constexpr float composedFood = -2;
constexpr float notEatenAsItIs = -1;

/// Words that say nothing of the food: they may be there or not.
bool isFiller(const QString& word)
{
    static constexpr const char16_t* fillers[] = {u"a",  u"an", u"and", u"of",   u"the", u"with", u"in",
                                                  u"or", u"de", u"my",  u"some", u"on",  u"for"};
    return std::any_of(std::begin(fillers), std::end(fillers),
                       [&word](const char16_t* filler) { return word == QStringView(filler); });
}

bool isComposed(const QString& group)
{
    static constexpr const char16_t* groups[] = {u"dishes", u"fast-food", u"snacks", u"soups",
                                                 u"sauces", u"sweets",    u"bakery"};
    return std::any_of(std::begin(groups), std::end(groups),
                       [&group](const char16_t* composed) { return group == QStringView(composed); });
}

float priorOf(const Food& food)
{
    const float prior = food.origin == FoodOrigin::Imported ? importedFoodScore : 0;
    if (isComposed(food.group))
        return prior + composedFood;
    return food.suggestable || food.everyday ? prior : prior + notEatenAsItIs;
}

/// "alm" says all there is of "almond", but not of "almond butter".
bool coversAll(const QString& asked, const QString& text)
{
    return text.startsWith(asked) && text.indexOf(u' ', asked.size()) < 0;
}

/// Words joined for comparing whole texts: in the singular and without the small ones.
QString inSingular(const QStringList& words)
{
    QString text;
    for (const QString& word : words) {
        if (isFiller(word))
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += singularWord(word);
    }
    return text;
}

qsizetype endOfMainPart(const QString& name)
{
    const auto end = std::find_if(name.begin(), name.end(), [](QChar c) { return c == u',' || c == u'('; });
    return end - name.begin();
}

QString withoutBrackets(const QString& name)
{
    const qsizetype bracket = name.indexOf(u'(');
    return bracket > 0 ? name.left(bracket) : name;
}

} // namespace

FoodIndex::FoodIndex(const std::vector<const Food*>& foods)
{
    std::map<QString, std::vector<Entry>> entries;
    const auto addWords = [&entries](const QStringList& words, quint32 food, bool inName) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const Entry entry{food, static_cast<quint8>(std::min<qsizetype>(i, 255)), inName};
            entries[words[i]].push_back(entry);
            if (const QString singular = singularWord(words[i]); singular != words[i])
                entries[singular].push_back(entry);
        }
    };
    m_foods.reserve(foods.size());
    for (const Food* food : foods) {
        const auto number = static_cast<quint32>(m_foods.size());
        const QStringList name = foldedWords(food->name);
        Indexed indexed{food, inSingular(name), inSingular(foldedWords(food->name.left(endOfMainPart(food->name)))), {},
                        0,    priorOf(*food)};
        indexed.nameWords =
            static_cast<quint8>(std::min<qsizetype>(foldedWords(withoutBrackets(food->name)).size(), 255));
        addWords(name, number, true);
        for (const QString& synonym : food->synonyms) {
            const QStringList words = foldedWords(synonym);
            addWords(words, number, false);
            indexed.synonyms << inSingular(words);
        }
        m_foods.push_back(std::move(indexed));
    }
    m_tokens.reserve(entries.size());
    for (const auto& [text, of] : entries) {
        m_tokens.push_back({text, static_cast<quint32>(m_entries.size()), static_cast<quint32>(of.size())});
        m_entries.insert(m_entries.end(), of.begin(), of.end());
    }
}

FoodIndex::TokenAt FoodIndex::firstTokenFrom(const QString& text) const
{
    return std::lower_bound(m_tokens.begin(), m_tokens.end(), text,
                            [](const Token& a, const QString& b) { return a.text < b; });
}

/// Whether a word of any food begins so, or is its singular.
bool FoodIndex::occurs(const QString& word) const
{
    const TokenAt token = firstTokenFrom(word);
    if (token != m_tokens.end() && token->text.startsWith(word))
        return true;
    const QString singular = singularWord(word);
    const TokenAt other = firstTokenFrom(singular);
    return other != m_tokens.end() && other->text == singular;
}

void FoodIndex::addHits(const Token& token, float fit, Hits& hits) const
{
    for (quint32 i = 0; i < token.entryCount; ++i) {
        const Entry& entry = m_entries[token.firstEntry + i];
        const float place = entry.position == 0 ? firstWord : laterWord / static_cast<float>(entry.position);
        const float score = (fit + place) * (entry.inName ? 1 : synonymShare);
        float& best = hits.scores[entry.food];
        if (best == 0)
            hits.foods.push_back(entry.food);
        if (score > best) {
            best = score;
            hits.inName[entry.food] = entry.inName;
        }
    }
}

FoodIndex::Hits FoodIndex::hitsOf(const QString& word) const
{
    Hits hits{std::vector<float>(m_foods.size(), 0), std::vector<bool>(m_foods.size(), false), {}};
    for (TokenAt token = firstTokenFrom(word); token != m_tokens.end() && token->text.startsWith(word); ++token) {
        const float share = static_cast<float>(word.size()) / static_cast<float>(token->text.size());
        addHits(*token, share == 1 ? wholeWord : wordBeginning + longerBeginning * share, hits);
    }
    // Only as a whole word: "peas" shall find "pea", not "peach".
    const QString singular = singularWord(word);
    const TokenAt token = firstTokenFrom(singular);
    if (singular != word && token != m_tokens.end() && token->text == singular)
        addHits(*token, wholeWord, hits);
    return hits;
}

QStringList FoodIndex::tokensNear(const QString& word) const
{
    QStringList near;
    const QString singular = singularWord(word);
    for (const Token& token : m_tokens) {
        if (token.text.size() + 1 < singular.size())
            continue;
        // A person who is still typing has mistyped the beginning of a word.
        const bool begun = token.text.size() > word.size() && token.text[0] == word[0] &&
                           isWithinOneEdit(QStringView(token.text).left(word.size()), word);
        if (begun || isWithinOneEdit(token.text, word) || isWithinOneEdit(token.text, singular))
            near << token.text;
    }
    return near;
}

float FoodIndex::wholeTextScore(const Indexed& indexed, const QString& asked) const
{
    float everyday = 0;
    if (indexed.food->everyday) {
        const bool begun = std::any_of(indexed.synonyms.begin(), indexed.synonyms.end(),
                                       [&asked](const QString& synonym) { return coversAll(asked, synonym); });
        const bool meant = coversAll(asked, indexed.mainPart) || indexed.synonyms.contains(asked);
        everyday = meant ? everydayFood : begun ? everydayFood / 2 : 0;
    }
    if (indexed.name == asked)
        return everyday + wholeName;
    if (indexed.synonyms.contains(asked))
        return everyday + wholeSynonym;
    return everyday + (indexed.mainPart == asked ? wholeMainPart : 0);
}

std::vector<FoodIndex::Match> FoodIndex::combine(const QStringList& words, const std::vector<Hits>& hits) const
{
    std::vector<Match> matches;
    const auto fewest = std::min_element(hits.begin(), hits.end(),
                                         [](const Hits& a, const Hits& b) { return a.foods.size() < b.foods.size(); });
    if (fewest == hits.end())
        return matches;
    const QString asked = inSingular(words);
    matches.reserve(fewest->foods.size());
    for (const quint32 number : fewest->foods) {
        if (std::any_of(hits.begin(), hits.end(), [number](const Hits& of) { return of.scores[number] == 0; }))
            continue;
        float sum = 0;
        int inName = 0;
        for (const Hits& of : hits) {
            sum += of.scores[number];
            inName += of.inName[number] ? 1 : 0;
        }
        const Indexed& indexed = m_foods[number];
        const auto extra = static_cast<float>(std::max(0, indexed.nameWords - std::max(inName, 1)));
        matches.push_back({indexed.food, sum / static_cast<float>(hits.size()) + wholeTextScore(indexed, asked) +
                                             indexed.prior - std::min(extra * notAskedFor, notAskedForMost)});
    }
    return matches;
}

std::vector<FoodIndex::Match> FoodIndex::findWords(const QStringList& words) const
{
    if (!std::all_of(words.begin(), words.end(), [this](const QString& word) { return occurs(word); }))
        return {};
    std::vector<Hits> hits;
    for (const QString& word : words)
        hits.push_back(hitsOf(word));
    return combine(words, hits);
}

std::vector<FoodIndex::Match> FoodIndex::findJoined(const QStringList& words) const
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QStringList joined = words;
        joined[i] += joined.takeAt(i + 1);
        if (std::vector<Match> matches = findWords(joined); !matches.empty())
            return matches;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype letters = 3; letters + 3 <= words[i].size(); ++letters) {
            QStringList parted = words;
            parted.insert(i + 1, parted[i].mid(letters));
            parted[i].truncate(letters);
            if (std::vector<Match> matches = findWords(parted); !matches.empty())
                return matches;
        }
    }
    return {};
}

std::vector<FoodIndex::Match> FoodIndex::findMistaken(const QStringList& words) const
{
    constexpr qsizetype longEnough = 4;
    const auto unknown =
        std::count_if(words.begin(), words.end(), [this](const QString& word) { return !occurs(word); });
    QHash<const Food*, float> best;
    for (qsizetype i = 0; unknown <= 1 && i < words.size(); ++i) {
        if (words[i].size() < longEnough || (unknown == 1 && occurs(words[i])))
            continue;
        QStringList corrected = words;
        const QStringList near = tokensNear(words[i]);
        for (const QString& token : near) {
            corrected[i] = token;
            for (const Match& match : findWords(corrected)) {
                float& score = best[match.food];
                score = std::max(score, match.score);
            }
        }
    }
    std::vector<Match> matches;
    for (auto match = best.constBegin(); match != best.constEnd(); ++match)
        matches.push_back({match.key(), match.value()});
    return matches;
}

QStringList FoodIndex::telling(const QStringList& words)
{
    QStringList told;
    std::copy_if(words.begin(), words.end(), std::back_inserter(told),
                 [](const QString& word) { return !isFiller(word); });
    return told.isEmpty() ? words : told;
}

std::vector<FoodIndex::Match> FoodIndex::find(const QStringList& words, Leniency leniency) const
{
    const QStringList asked = telling(words);
    switch (leniency) {
    case Leniency::None:
        return findWords(asked);
    case Leniency::Joined:
        return findJoined(asked);
    case Leniency::OneMistake:
        return findMistaken(asked);
    }
    return {};
}

} // namespace osteolog
