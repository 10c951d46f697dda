// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

namespace osteolog::cli {

/// How an entry of the diary is written: `kind` as the contract names it, what it is of, how much.
struct EntryText
{
    QString kind;
    QString label;
    std::optional<double> amount; ///< empty where there is nothing to measure: a fall, a note
    Unit unit = Unit::None;
    QString remark = {}; ///< what else was said, for people: "50 impacts", "3 × 8, 40 kg"
};
EntryText entryText(const Record& record);

/// So many of a portion: "1 slice", "½ cup", "2 × slice", "2 × 100 g".
QString portionText(const Portion& portion, double count);

} // namespace osteolog::cli
