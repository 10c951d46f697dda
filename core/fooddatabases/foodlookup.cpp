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
constexpr qsizetype mostNear = 40; ///< words that a mistyped one may mean

enum class Fit { Whole, Beginning };

/// One word as FTS5 reads it. Folded words hold neither quotes nor anything else that means something there.
QString term(const QString& word)
{
    return u'"' + word + u'"';
}

/// "peas" is the whole word "peas", or "pea"; or the beginning of a word.
QString fitting(const QString& word, Fit fit)
{
    const QString singular = singularWord(word);
    const QString asTyped = fit == Fit::Beginning ? term(word) + u" *"_s : term(word);
    return singular == word ? asTyped : u'(' + asTyped + u" OR "_s + term(singular) + u')';
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
    QStringList whole;
    QStringList typing; // all but the last have been typed to the end
    QStringList begun;
    for (const QString& word : words) {
        whole << fitting(word, Fit::Whole);
        typing << fitting(word, &word == &words.back() ? Fit::Beginning : Fit::Whole);
        begun << fitting(word, Fit::Beginning);
    }
    Ranks ranks;
    addRanks(allOf(whole), most, ranks);
    addRanks(allOf(typing), most, ranks);
    if (words.size() > 1)
        addRanks(allOf(begun), most, ranks);
    return ranks;
}

FoodLookup::Ranks FoodLookup::joinedRanks(const QStringList& words, std::size_t most)
{
    constexpr qsizetype shortestPart = 3;
    const auto find = [this, most](QStringList changed) { return ranksOf(changed, most); };
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QStringList joined = words;
        joined[i] += joined.takeAt(i + 1);
        if (Ranks ranks = find(joined); !ranks.empty())
            return ranks;
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].size() > longestWord)
            continue;
        for (qsizetype letters = shortestPart; letters + shortestPart <= words[i].size(); ++letters) {
            QStringList parted = words;
            parted.insert(i + 1, parted[i].mid(letters));
            parted[i].truncate(letters);
            if (Ranks ranks = find(parted); !ranks.empty())
                return ranks;
        }
    }
    return {};
}

bool FoodLookup::occurs(const QString& word)
{
    Query query = m_connection.query("SELECT rowid FROM words WHERE words MATCH ?1 LIMIT 1");
    return query.bind(1, fitting(word, Fit::Beginning)).next();
}

QStringList FoodLookup::wordsNear(const QString& word)
{
    Query query = m_connection.query("SELECT words FROM vocabulary WHERE letter = ?1");
    const QString letter = word.left(word[0].isHighSurrogate() ? 2 : 1);
    if (!query.bind(1, letter).next())
        return {};
    const QString singular = singularWord(word);
    const QString all = query.text(0);
    QStringList near;
    QStringList begun;
    for (const QStringView other : QStringView(all).tokenize(u' ')) {
        if (other.size() + 1 < singular.size())
            continue;
        if (isWithinOneEdit(other, word) || isWithinOneEdit(other, singular))
            near << other.toString();
        // A person who is still typing has mistyped the beginning of a word.
        else if (other.size() > word.size() && isWithinOneEdit(other.left(word.size()), word))
            begun << other.toString();
    }
    return (near + begun).mid(0, mostNear);
}

FoodLookup::Ranks FoodLookup::mistakenRanks(const QStringList& words, std::size_t most)
{
    const auto known = [this](const QString& word) { return occurs(word); };
    const auto unknown = words.size() - std::count_if(words.begin(), words.end(), known);
    Ranks ranks;
    for (qsizetype i = 0; unknown <= 1 && i < words.size(); ++i) {
        if (words[i].size() < shortestMistyped || words[i].size() > longestWord || (unknown == 1 && known(words[i])))
            continue;
        QStringList meant;
        for (const QString& near : wordsNear(words[i]) + withAnotherBeginning(words[i]))
            meant << term(near);
        QStringList all{u'(' + meant.join(u" OR "_s) + u')'};
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
