// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/catalogue.h"

namespace osteolog {

/// An own food or a recipe of the simulated kitchen.
struct DemoOwnFood
{
    int ndb = 0; ///< the shipped food that she logged until she had this one
    Payload payload;
    Food food;
};

/// Two foods from their labels and two recipes, the same whenever they are made. UnknownFood when the catalogue lacks
/// an ingredient, ResourceMissing without the table of daily values.
Result<std::vector<DemoOwnFood>> demoOwnFoods(const Catalogue& catalogue);

} // namespace osteolog
