// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/namematch.h"

#include "core/base/text.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 12;
constexpr qsizetype longestWord = 40;
constexpr qsizetype leastForError = 5; // letters; shorter words are too easily another word

/// "walking", "walked", "walks" and "walk" become one: endings off, doubled consonants single.
QString stemOf(const QString& folded)
{
    QString stem = singularWord(folded);
    for (const QLatin1StringView ending : {"ing"_L1, "ed"_L1}) {
        if (stem.size() >= ending.size() + 3 && stem.endsWith(ending)) {
            stem.chop(ending.size());
            if (stem[stem.size() - 1] == stem[stem.size() - 2])
                stem.chop(1);
            return stem;
        }
    }
    if (stem.size() > 3 && stem.endsWith('e'_L1))
        stem.chop(1);
    return stem;
}

} // namespace

NameQuery::NameQuery(const QString& text, bool open, const QuickAddWords& words)
{
    QStringList asked = foldedWords(text);
    const auto isSmall = [&](const QString& word) { return words.small.contains(word); };
    if (!std::all_of(asked.begin(), asked.end(), isSmall))
        asked.removeIf(isSmall);
    for (const QString& word : std::as_const(asked)) {
        if (m_words.size() >= mostWords || word.size() > longestWord) {
            m_words.clear();
            return;
        }
        const QString known = words.sameWord.value(word, word);
        m_words.push_back({known, stemOf(known), false});
    }
    if (!m_words.empty())
        m_words.back().open = open;
}

double NameQuery::wordQuality(const Word& word, const QString& other) const
{
    if (word.text == other)
        return 1;
    if (other.startsWith(word.text)) {
        const double share = double(word.text.size()) / double(other.size());
        const bool inflected = stemOf(other) == word.stem;
        return inflected ? 0.97 : (word.open ? 0.65 : 0.5) + 0.3 * share;
    }
    if (word.text.front() != other.front())
        return 0;
    if (stemOf(other) == word.stem)
        return 0.97;
    if (word.text.size() >= leastForError && isWithinOneEdit(word.text, other))
        return 0.5;
    return 0;
}

double NameQuery::qualityOf(const QStringList& name) const
{
    if (name.isEmpty())
        return 0;
    double sum = 0;
    QSet<qsizetype> covered;
    for (const Word& word : m_words) {
        double best = 0;
        qsizetype where = -1;
        for (qsizetype at = 0; at < name.size(); ++at) {
            const double quality = wordQuality(word, name[at]);
            if (quality > best) {
                best = quality;
                where = at;
            }
        }
        if (where < 0)
            return 0;
        covered.insert(where);
        sum += best;
    }
    const double average = sum / double(m_words.size());
    return average * (0.75 + 0.25 * double(covered.size()) / double(name.size()));
}

/// Cheap, and right for every name that could fit: some word of it begins like the first typed one.
bool NameQuery::mayFit(QStringView name) const
{
    const QChar first = m_words.front().text.front();
    for (qsizetype at = 0; at < name.size(); ++at) {
        const bool begins = at == 0 || !name[at - 1].isLetterOrNumber();
        if (begins && (name[at].toLower() == first || name[at].unicode() > 127))
            return true;
    }
    return false;
}

double NameQuery::quality(const QString& name) const
{
    if (m_words.empty() || !mayFit(name))
        return 0;
    const double whole = qualityOf(foldedWords(name));
    // "Milk, whole" is plain milk to most people: what stands before the comma or bracket counts nearly alone.
    qsizetype end = 0;
    while (end < name.size() && name[end] != ','_L1 && name[end] != '('_L1)
        ++end;
    if (whole == 0 || end == name.size())
        return whole;
    return std::max(whole, 0.97 * qualityOf(foldedWords(QStringView(name).first(end))));
}

double NameQuery::quality(const QString& name, const QStringList& synonyms) const
{
    double best = quality(name);
    for (const QString& synonym : synonyms) {
        if (best >= 1)
            break;
        best = std::max(best, 0.995 * quality(synonym));
    }
    return best;
}

} // namespace osteolog
