// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/quickaddtokens.h"
#include "core/foods/quickaddwords.h"

namespace osteolog {

/// A typed line with its time and meal taken out. Tokens keep no marks but those of a length (' and ").
struct QuickAddLine
{
    std::vector<QuickAddToken> tokens;
    bool open = false; ///< no blank behind the last word: it may be unfinished
    QTime time;
    std::optional<Meal> meal;
};

/// The line as it stands, and a second time without a meal word where that word may belong to a name ("breakfast
/// cereal"). `line` must hold no Bad token.
std::vector<QuickAddLine> quickAddLines(const QString& text, std::vector<QuickAddToken> tokens,
                                        const QuickAddWords& words);

} // namespace osteolog
