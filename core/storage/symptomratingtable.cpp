// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<SymptomRating>()
{
    return TableBuilder<SymptomRating>("symptom_rating")
        .column("symptom", &SymptomRating::symptom)
        .column("rating", &SymptomRating::rating);
}

} // namespace osteolog
