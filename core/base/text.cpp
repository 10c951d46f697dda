// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace osteolog {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00b4';
}

/// Letters that Unicode does not take apart into a plain letter and a mark.
QStringView plainLetters(char16_t c)
{
    switch (c) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

/// Signs that Unicode would take apart into letters: they are no part of a word.
bool isTradeMark(QChar c)
{
    return c == u'\u2122' || c == u'\u2120';
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Half of a character beyond the first 65,536. A half without the other is no character.
bool isHalfOfPair(const QString& text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate();
}

} // namespace

QString foldText(QStringView text)
{
    QString source = text.toString().toLower();
    if (!isPlainAscii(source)) {
        source.removeIf(isTradeMark);
        // Lower case once more, for taking a sign apart may give capitals.
        source = source.normalized(QString::NormalizationForm_KD).toLower();
    }
    QString folded;
    folded.reserve(source.size());
    bool gap = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (isApostrophe(c) || c.category() == QChar::Mark_NonSpacing)
            continue;
        if (!c.isLetterOrNumber() && !isHalfOfPair(source, i)) {
            gap = true;
            continue;
        }
        if (gap && !folded.isEmpty())
            folded += u' ';
        gap = false;
        if (const QStringView plain = plainLetters(c.unicode()); !plain.isEmpty())
            folded += plain;
        else
            folded += c;
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    return foldText(text).split(u' ', Qt::SkipEmptyParts);
}

QString singularWord(const QString& foldedWord)
{
    const QString& word = foldedWord;
    const auto without = [&word](int letters) { return word.left(word.size() - letters); };
    if (word.size() < 4 || !word.endsWith(u's') || word.endsWith("ss"_L1) || word.endsWith("us"_L1) ||
        word.endsWith("is"_L1))
        return word;
    if (word.endsWith("ies"_L1) && word.size() > 4)
        return without(3) + u'y';
    if (word.endsWith("aves"_L1) && word.size() > 4) // loaves, leaves
        return without(3) + u'f';
    if (word.endsWith("alves"_L1))
        return without(3) + u'f';
    for (const auto ending : {"oes"_L1, "ches"_L1, "shes"_L1, "sses"_L1, "xes"_L1}) {
        if (word.endsWith(ending))
            return without(2);
    }
    return without(1);
}

bool isWithinOneEdit(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype start = left - a.begin();
    if (left == a.end())
        return true;
    if (b.size() > a.size())
        return a.mid(start) == b.mid(start + 1);
    if (a.mid(start + 1) == b.mid(start + 1))
        return true;
    return start + 1 < a.size() && a[start] == b[start + 1] && a[start + 1] == b[start] &&
           a.mid(start + 2) == b.mid(start + 2);
}

} // namespace osteolog
