// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<Favourite>()
{
    return TableBuilder<Favourite>("favourite").notADayEntry().column("food_id", &Favourite::foodId);
}

} // namespace osteolog
