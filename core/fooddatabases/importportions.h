// SPDX-FileCopyrightText: 2026 The Osteolog developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/food.h"

namespace osteolog {

/// "1 cup, mashed" from 1 and "cup, mashed"; "½ cup" from 0.5 and "cup". Units are spelt as people read them.
QString portionName(double count, const QString& measure);
/// The same for a text that begins with its count: ".25 cup" gives "¼ cup", "cup" gives "1 cup".
QString portionName(const QString& text);
/// Whether the diary can keep it: a name, and between 0.01 g and 20 kg.
bool isPortion(const Portion& portion);
/// What a person eats at a time, as far as the portions tell: the first household measure between 5 g and 500 g that
/// is no mere weight, else 100 g.
Portion usualPortionOf(const std::vector<Portion>& portions);

} // namespace osteolog
