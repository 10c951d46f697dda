// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace osteolog {

/// Text as a search compares it: lower case, without accents (ä, é, ø, ł … become a, e, o, l; ß becomes ss, æ ae),
/// without apostrophes and trade marks. What is neither letter nor digit becomes one space; none at the ends.
QString foldText(QStringView text);

/// The words of foldText(). Hyphens part words.
QStringList foldedWords(QStringView text);

/// The singular of a folded English word as far as its ending tells: "almonds" and "almond" give the same, so do
/// "berries", "berry" and "tomatoes", "tomato". Not a dictionary: two words that give the same may count as the same.
QString singularWord(const QString& foldedWord);

/// Whether one letter more, one less, another one, or two neighbours swapped makes `a` to `b` (Damerau-Levenshtein
/// distance of at most one).
bool isWithinOneEdit(QStringView a, QStringView b);

/// How much a search by words forgives when the words alone find nothing.
enum class SearchLeniency {
    None,
    Joined,     ///< "butter milk" for buttermilk, "icecream" for ice cream
    OneMistake, ///< one typing error in one word of four letters or more
};

} // namespace osteolog
