// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tablebuilder.h"

namespace osteolog {

template <>
RecordTable recordTable<SymptomRating>()
{
    return TableBuilder<SymptomRating>("symptom_rating")
        .column("symptom", &SymptomRating::symptom)
        .column("rating", &SymptomRating::rating)
        .column("days_of_seven", &SymptomRating::daysOfSeven)
        .column("count", &SymptomRating::count)
        .keyAddedLater("side", &SymptomRating::side, bodySideKey, bodySideFromKey)
        .column("woke_up", &SymptomRating::wokeUp)
        .column("minutes", &SymptomRating::duration);
}

} // namespace osteolog
