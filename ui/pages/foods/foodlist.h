// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/foods/foodfilterbar.h"
#include "ui/pages/foods/foodtablemodel.h"

namespace osteolog {
class Catalogue;
}

namespace osteolog::ui {

class DayState;

/// The rows of the Foods page, in order.
struct FoodList
{
    std::vector<FoodRow> rows;
    int hidden = 0; ///< foods that the filters leave out
    /// For the order by gap: what is open, and why nothing is offered.
    std::vector<std::pair<Member, double>> gap;
    SuggestionsWithheld withheld = SuggestionsWithheld::No;
};

/// What the search and the choices above the list leave. Without a text: every food of the catalogue that is held in
/// memory, not those of imported databases, which are there to be searched.
FoodList listFoods(const Catalogue& catalogue, const QString& text, const FoodView& view,
                   const QSet<QString>& favourites, const DayState& day);

} // namespace osteolog::ui
