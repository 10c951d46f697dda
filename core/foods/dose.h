// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/record.h"
#include "core/domain/reference.h"

namespace osteolog {

/// Elemental amount of a supplement dose. `salt` says that `amount` is of the compound. Errors: UnitMismatch where the
/// unit does not fit the form (IU for magnesium, ml for anything); UnknownForm where a salt amount has no known share;
/// AmountOutOfRange for nothing, less than nothing, or more than the largest single dose in medical use many times
/// over (10 g of a mineral, 15 mg of vitamin D, 100 mg of vitamin K, 500 g of protein).
Result<SupplementEntry> makeSupplementEntry(const SupplementForm& form, Amount amount, bool salt);

/// What a dose field starts with when nothing was said: a common strength on labels, not advice. Magnesium 100 mg,
/// calcium 500 mg, vitamin D 25 µg (1000 IU), vitamin K 90 µg, protein 20 g.
Amount startingDose(const SupplementForm& form);

} // namespace osteolog
