// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fooddatabases/foodlookup.h"

#include "core/base/text.h"
#include "core/fooddatabases/foodrow.h"

#include <algorithm>
#include <string_view>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 16;   ///< asked of the index; more than anybody types
constexpr qsizetype longestWord = 40; ///< that is taken apart or may be mistyped
constexpr qsizetype shortestMistyped = 4;
constexpr qsizetype longestIndexedBeginning = 4; ///< createFoodTables
constexpr qsizetype mostNear = 40;               ///< words that a mistyped one may mean
constexpr int mostTerms = 200;                   ///< that are put in place of their beginning

/// One word as FTS5 reads it. Folded words hold neither quotes nor anything else that means something there.
QString term(const QString& word)
{
    return u'"' + word + u'"';
}

QString anyOf(const QStringList& terms)
{
    QStringList quoted;
    for (const QString& one : terms)
        quoted << term(one);
    return u'(' + quoted.join(u" OR "_s) + u')';
}

/// All words that one mistake in the first letter makes `word` of: it is another, one too many, missing, or changed
/// places with the second. The vocabulary is by first letter, so these are tried out instead.
QStringList withAnotherBeginning(const QString& word)
{
    QStringList others{word.mid(1), word[1] + (word[0] + word.mid(2))};
    for (const char16_t letter : std::u16string_view(u"abcdefghijklmnopqrstuvwxyz0123456789"))
        others << QChar(letter) + word << QChar(letter) + word.mid(1);
    return others;
}

QString allOf(const QStringList& expressions)
{
    return expressions.join(u" AND "_s);
}

} // namespace

std::vector<FoodCandidate> FoodLookup::find(const QStringList& words, SearchLeniency leniency, int most)
{
    // Folded again, whatever the caller gave: a stray sign would be read as a part of the query language.
    QStringList asked = foldedWords(words.join(u' '));
    asked.removeDuplicates();
    asked = asked.mid(0, mostWords);
    if (asked.isEmpty() || most <= 0)
        return {};
    const auto count = static_cast<std::size_t>(most);
    switch (leniency) {
    case SearchLeniency::None:
        return candidates(ranksOf(asked, count));
    case SearchLeniency::Joined:
        return candidates(joinedRanks(asked, count));
    case SearchLeniency::OneMistake:
        return candidates(mistakenRanks(asked, count));
    }
    return {};
}

std::vector<FoodCandidate> FoodLookup::findBarcode(const QString& text)
{
    constexpr qsizetype shortest = 8; // EAN-8
    constexpr qsizetype longest = 14; // GTIN-14
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < shortest || digits.size() > longest)
        return {};
    const auto significant = std::find_if(digits.begin(), digits.end(), [](QChar c) { return c != u'0'; });
    const QString number(significant, digits.end() - significant);
    std::vector<FoodCandidate> found;
    for (qsizetype length = std::max<qsizetype>(number.size(), 1); length <= longest; ++length) {
        Query query = m_connection.query(selectCandidate("barcode = ?1 AND barcode <> '' ORDER BY rank LIMIT 20"));
        query.bind(1, number.rightJustified(length, u'0'));
        while (query.next())
            found.push_back(readCandidate(query));
    }
    return found;
}

/// The words that begin so; one more than mostTerms when there are more.
QStringList FoodLookup::termsFrom(const QString& word)
{
    const auto known = m_terms.constFind(word);
    if (known != m_terms.constEnd())
        return *known;
    Query query = m_connection.query("SELECT term FROM terms WHERE term >= ?1 AND term < ?2 LIMIT ?3");
    query.bind(1, word).bind(2, word + QString::fromUcs4(U"\U0010FFFF")).bind(3, qint64(mostTerms) + 1);
    QStringList terms;
    while (query.next())
        terms << query.text(0);
    return *m_terms.insert(word, terms);
}

bool FoodLookup::isTerm(const QString& word)
{
    Query query = m_connection.query("SELECT 1 FROM terms WHERE term = ?1");
    return query.bind(1, word).next();
}

bool FoodLookup::occurs(const QString& word)
{
    return !termsFrom(word).isEmpty() || isTerm(singularWord(word));
}

bool FoodLookup::allOccur(const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [this](const QString& word) { return occurs(word); });
}

/// "peas" is the whole word "peas", or "pea"; or the beginning of a word.
QString FoodLookup::fitting(const QString& word, Fit fit)
{
    QStringList terms{word};
    if (fit == Fit::Beginning) {
        // FTS5 reads all rows of a beginning before it gives the first, unless it has an index of beginnings of that
        // length. The words one by one it reads only as far as it is asked.
        terms = termsFrom(word);
        if (terms.size() > mostTerms || word.size() <= longestIndexedBeginning)
            return u'(' + term(word) + u" * OR "_s + term(singularWord(word)) + u')';
    }
    if (const QString singular = singularWord(word); singular != word && isTerm(singular))
        terms << singular;
    return anyOf(terms);
}

void FoodLookup::addRanks(const QString& expression, std::size_t most, Ranks& ranks)
{
    if (ranks.size() >= most)
        return;
    // Those that are there already may all come again.
    const std::size_t known = ranks.size();
    Query query = m_connection.query("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rowid LIMIT ?2");
    query.bind(1, expression).bind(2, static_cast<qint64>(most));
    std::vector<qint64> before = ranks;
    std::sort(before.begin(), before.end());
    while (ranks.size() < most && query.next()) {
        const qint64 rank = query.integer(0);
        if (known == 0 || !std::binary_search(before.begin(), before.end(), rank))
            ranks.push_back(rank);
    }
}

FoodLookup::Ranks FoodLookup::ranksOf(const QStringList& words, std::size_t most)
{
    Ranks ranks;
    if (!allOccur(words))
        return ranks;
    QStringList whole;
    QStringList typing; // all but the last have been typed to the end
    QStringList begun;
    for (const QString& word : words) {
        whole << fitting(word, Fit::Whole);
        begun << fitting(word, Fit::Beginning);
    }
    typing = whole;
    typing.back() = begun.back();
    addRanks(allOf(whole), most, ranks);
    addRanks(allOf(typing), most, ranks);
    if (words.size() > 1)
        addRanks(allOf(begun), most, ranks);
    return ranks;
}

FoodLookup::Ranks FoodLookup::joinedRanks(const QStringList& words, std::size_t most)
{
    constexpr qsizetype shortestPart = 3;
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QStringList joined = words;
        joined[i] += joined.takeAt(i + 1);
        if (Ranks ranks = ranksOf(joined, most); !ranks.empty())
            return ranks;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].size() > longestWord)
            continue;
        for (qsizetype letters = shortestPart; letters + shortestPart <= words[i].size(); ++letters) {
            // The first part has been typed to its end. Two beginnings of words make up almost any word by chance.
            if (const QString first = words[i].left(letters); !isTerm(first))
                continue;
            QStringList parted = words;
            parted.insert(i + 1, parted[i].mid(letters));
            parted[i].truncate(letters);
            if (Ranks ranks = ranksOf(parted, most); !ranks.empty())
                return ranks;
        }
    }
    return {};
}

QStringList FoodLookup::wordsNear(const QString& word)
{
    Query query = m_connection.query("SELECT words FROM vocabulary WHERE letter = ?1");
    const QString letter = word.left(word[0].isHighSurrogate() ? 2 : 1);
    const QString all = query.bind(1, letter).next() ? query.text(0) : QString();
    const QString singular = singularWord(word);
    QStringList near;
    QStringList begun;
    for (const QStringView other : QStringView(all).tokenize(u' ', Qt::SkipEmptyParts)) {
        if (other.size() + 1 < singular.size())
            continue;
        if (isWithinOneEdit(other, word) || isWithinOneEdit(other, singular))
            near << other.toString();
        // A person who is still typing has mistyped the beginning of a word.
        else if (other.size() > word.size() && isWithinOneEdit(other.left(word.size()), word))
            begun << other.toString();
    }
    QStringList meant = (near + begun).mid(0, mostNear);
    for (const QString& other : withAnotherBeginning(word)) {
        if (isTerm(other))
            meant << other;
    }
    return meant;
}

FoodLookup::Ranks FoodLookup::mistakenRanks(const QStringList& words, std::size_t most)
{
    const auto known = [this](const QString& word) { return occurs(word); };
    const auto unknown = words.size() - std::count_if(words.begin(), words.end(), known);
    Ranks ranks;
    for (qsizetype i = 0; unknown <= 1 && i < words.size(); ++i) {
        if (words[i].size() < shortestMistyped || words[i].size() > longestWord || (unknown == 1 && known(words[i])))
            continue;
        const QStringList meant = wordsNear(words[i]);
        if (meant.isEmpty())
            continue;
        QStringList all{anyOf(meant)};
        for (qsizetype other = 0; other < words.size(); ++other) {
            if (other != i)
                all << fitting(words[other], Fit::Beginning);
        }
        addRanks(allOf(all), most, ranks);
    }
    return ranks;
}

std::vector<FoodCandidate> FoodLookup::candidates(const Ranks& ranks)
{
    std::vector<FoodCandidate> found;
    found.reserve(ranks.size());
    SQLite::Statement& statement = m_connection.statement(selectCandidate("rank = ?1"));
    for (const qint64 rank : ranks) {
        Query query(statement);
        if (query.bind(1, rank).next())
            found.push_back(readCandidate(query));
    }
    return found;
}

} // namespace osteolog
