// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<SupplementEntry>()
{
    return TableBuilder<SupplementEntry>("supplement_entry")
        .column("form", &SupplementEntry::form)
        .column("product", &SupplementEntry::product)
        .key("nutrient", &SupplementEntry::nutrient, nutrientKey, nutrientFromKey)
        .column("elemental", &SupplementEntry::elemental)
        .column("salt_mg", &SupplementEntry::saltAmount)
        .nutrients(&SupplementEntry::values)
        .column("medicine", &SupplementEntry::medicine);
}

} // namespace osteolog
