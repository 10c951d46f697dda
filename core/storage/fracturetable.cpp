// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<Fracture>()
{
    return TableBuilder<Fracture>("fracture")
        .column("site", &Fracture::site)
        .column("low_trauma", &Fracture::lowTrauma);
}

} // namespace osteolog
