// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<UnwantedFood>()
{
    return TableBuilder<UnwantedFood>("unwanted_food").notADayEntry().column("food_id", &UnwantedFood::foodId);
}

} // namespace osteolog
