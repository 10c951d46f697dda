// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/amount.h"
#include "core/foods/quickaddtokens.h"
#include "core/foods/quickaddwords.h"

namespace osteolog {

/// A count at the beginning of some tokens: "2", "½", "two", "a", "half a", "2 x 30", "one and a half".
struct CountReading
{
    double value = 0;
    NumberMark mark = NumberMark::None; ///< see NumberReading
    std::size_t used = 0;               ///< tokens
    bool number = false;                ///< written in digits
    bool article = false;               ///< just "a"
};
std::optional<CountReading> readCount(QuickAddTokens tokens, const QuickAddWords& words);

/// The count with its mark settled by the unit, by the rule of parseAmount(); empty when it may be read in two ways.
std::optional<double> valueIn(const CountReading& count, Unit unit);

struct UnitReading
{
    Unit unit = Unit::None;
    std::size_t used = 0;
};
/// A unit at the beginning of some tokens: "g", "fl oz", "tablespoonful".
std::optional<UnitReading> readUnit(QuickAddTokens tokens, const QuickAddWords& words);

/// A count and a unit together, with what may follow: "1½ cups", "a cup and a half", "1 lb 4 oz". Empty where no unit
/// follows the count, and where the count's mark cannot be settled (`ambiguous`).
struct MeasuredReading
{
    SaidAmount said;
    std::size_t used = 0; ///< tokens of the unit and what follows
    bool ambiguous = false;
};
std::optional<MeasuredReading> readMeasured(const CountReading& count, QuickAddTokens behind,
                                            const QuickAddWords& words);

/// "and a half" behind a unit: what it adds to the count, and its tokens.
struct RestReading
{
    double value = 0;
    std::size_t used = 0;
};
RestReading readAndFraction(QuickAddTokens tokens, const QuickAddWords& words);

enum class Measures { Mass, Volume, Length, Time, Other };
Measures measuredBy(Unit unit);

} // namespace osteolog
