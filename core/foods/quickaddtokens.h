// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/numberreader.h"

#include <QString>
#include <QTime>

#include <span>
#include <vector>

namespace osteolog {

/// A piece of a typed line.
struct QuickAddToken
{
    enum class Kind {
        Number,
        Word,
        Percent, ///< belongs to a name ("2 % milk"), never to an amount
        Mark,    ///< any other sign
        Clock,   ///< "8:30"
        Bad,     ///< a number that cannot be read: "1,000,000", "2-3", "-5", "25:70"
    };
    Kind kind = Kind::Mark;
    QString text; ///< as typed
    QString word; ///< folded, of a Word
    NumberReading number;
    QTime clock;
    qsizetype begin = 0, end = 0; ///< in the line
};

using QuickAddTokens = std::span<const QuickAddToken>;

/// Numbers and words are told apart also where no blank is between them: "30g", "1h15", "5ft6in", "2x30g". Short
/// letter groups keep their digits: "k2", "mk-7". Takes any text.
std::vector<QuickAddToken> quickAddTokens(QStringView line);

inline bool isKind(QuickAddTokens tokens, std::size_t at, QuickAddToken::Kind kind)
{
    return at < tokens.size() && tokens[at].kind == kind;
}
inline bool isNumber(QuickAddTokens tokens, std::size_t at)
{
    return isKind(tokens, at, QuickAddToken::Kind::Number);
}
/// The folded word at a place, or an empty text where there is none.
inline QString wordAt(QuickAddTokens tokens, std::size_t at)
{
    return isKind(tokens, at, QuickAddToken::Kind::Word) ? tokens[at].word : QString();
}

} // namespace osteolog
