// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

namespace {

std::optional<Unit> unitFromSymbol(const QString& symbol)
{
    // A result without a unit (a ratio) has none to read back.
    return symbol == unitSymbol(Unit::None) ? Unit::None : unitFromText(symbol);
}

} // namespace

template <>
RecordTable recordTable<LabResult>()
{
    return TableBuilder<LabResult>("lab_result")
        .column("test", &LabResult::test)
        .column(
            "result", [](auto& lab) -> auto& { return lab.amount.value; })
        .key(
            "unit", [](auto& lab) -> auto& { return lab.amount.unit; }, unitSymbol, unitFromSymbol)
        .column("range_low", &LabResult::rangeLow)
        .column("range_high", &LabResult::rangeHigh);
}

} // namespace osteolog
