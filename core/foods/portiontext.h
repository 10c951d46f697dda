// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/amount.h"

#include <vector>

namespace osteolog {

/// An amount to offer for a food, with what it weighs.
struct OfferedAmount
{
    SaidAmount said;
    ResolvedAmount resolved;
    bool operator==(const OfferedAmount&) const = default;
};

/// Amounts to choose from in a form, without doubles: what was eaten last time (if given), the usual portion, half and
/// twice that, one of each other portion, then 30 g and 100 g, or 200 ml and 100 ml of what is drunk. The program makes
/// the words: `said` holds numbers, units and the food's own portion names. At most `limit`.
std::vector<OfferedAmount> amountsToOffer(const Food& food, const std::optional<SaidAmount>& last = {}, int limit = 12);

} // namespace osteolog
